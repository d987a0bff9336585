#include "ui/case/disclosure.h"

#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"

#include <QVBoxLayout>

namespace redress {

Disclosure::Disclosure(const QString& text, const QString& objectName, QWidget* content, QWidget* parent)
    : QWidget(parent), opener(linkButton(text, objectName)), content(content)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(opener, 0, Qt::AlignLeading);
    column->addWidget(content);
    opener->setCheckable(true);
    content->hide();
    connect(opener, &QPushButton::toggled, this, [this] {
        this->content->setVisible(isOpen());
        Q_EMIT openChanged(isOpen());
    });
}

void Disclosure::setUsual(bool wanted)
{
    if (wanted != usual) {
        usual = wanted;
        opener->setVisible(!usual);
        content->setVisible(isOpen());
        Q_EMIT openChanged(isOpen());
    }
}

void Disclosure::setOpen(bool open)
{
    opener->setChecked(open);
}

bool Disclosure::isOpen() const
{
    return usual || opener->isChecked();
}

} // namespace redress
