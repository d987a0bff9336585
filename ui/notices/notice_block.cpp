#include "ui/notices/notice_block.h"

#include "ui/notices/owed_list.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

NoticeBlock::NoticeBlock(const Notice& notice, QWidget* parent)
    : QWidget(parent), sentButton(plainButton(tr("Sent"), {}, u"notice_%1_sent"_s.arg(notice.id.value)))
{
    const QString way = OwedList::wayWords(notice);
    auto* text = new TextLabel(TextLabel::Kind::Body, notice.text);
    text->setObjectName(u"notice_%1_text"_s.arg(notice.id.value));
    text->makeSelectable();
    text->setMaximumWidth(look::withText(look::textWidth));
    text->setLayoutDirection(notice.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QPushButton* copy = quietButton(tr("Copy"), {}, u"copy_notice_%1"_s.arg(notice.id.value));
    copy->setIcon(look::icon(u"edit-copy"_s));
    copy->setAccessibleName(tr("Copy: %1").arg(way));
    sentButton->setAccessibleName(tr("Sent: %1").arg(way));
    auto* row = new QHBoxLayout;
    row->setSpacing(look::gap2);
    row->addWidget(sentButton);
    row->addWidget(copy);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap1);
    column->addWidget(new TextLabel(TextLabel::Kind::Caption, tr("To send: %1").arg(way)));
    column->addWidget(text);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this,
            [words = notice.text] { QGuiApplication::clipboard()->setText(withoutIsolates(words)); });
    connect(sentButton, &QPushButton::clicked, this, &NoticeBlock::sent);
}

void NoticeBlock::showSent()
{
    sentButton->setEnabled(false);
    sentButton->setText(tr("✓ Sent"));
}

void NoticeBlock::setWaiting(bool waiting)
{
    sentButton->setEnabled(!waiting);
}

} // namespace redress
