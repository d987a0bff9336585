#include "ui/widgets/read_out.h"

#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace redress {

ReadOut::ReadOut(const QString& captionText, const QString& objectName, QWidget* parent)
    : QWidget(parent), caption(captionText), large(new QLabel(this))
{
    setObjectName(objectName);
    large->setTextFormat(Qt::PlainText);
    large->setFont(look::readOut());
    large->setLayoutDirection(Qt::LeftToRight);
    large->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    QPushButton* copy = quietButton(tr("Copy"), {}, u"copy_"_s + objectName, this);
    copy->setIcon(look::icon(u"edit-copy"_s));
    copy->setAccessibleName(tr("Copy: %1").arg(captionText));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(shown); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(TextLabel::Kind::Caption, captionText, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(look::gap2);
    row->addWidget(large);
    row->addWidget(copy);
    row->addStretch();
    column->addLayout(row);
}

void ReadOut::setValue(const QString& value)
{
    shown = value;
    large->setText(value);
    large->setAccessibleName(u"%1: %2"_s.arg(caption, value));
}

} // namespace redress
