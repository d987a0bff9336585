#include "ui/case/notices_panel.h"

#include "ui/case/acts/notice_dialog.h"
#include "ui/case/acts/reason_dialog.h"
#include "ui/case/folded_text.h"
#include "ui/case/line_stack.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

look::Tone toneOf(NoticeState state)
{
    switch (state) {
    case NoticeState::Owed:
        return look::Tone::Waiting;
    case NoticeState::Sent:
        return look::Tone::Done;
    case NoticeState::Dropped:
        break;
    }
    return look::Tone::Plain;
}

bool isCode(NoticeWay way)
{
    return way == NoticeWay::Sms || way == NoticeWay::Phone || way == NoticeWay::Email;
}

} // namespace

NoticesPanel::NoticesPanel(CaseAtHand& atHand, QWidget* parent)
    : QWidget(parent), atHand(atHand), lines(new LineStack(look::gap3))
{
    setObjectName(u"case_notices"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(new TextLabel(TextLabel::Kind::Subject, tr("Notices")));
    column->addWidget(lines);
    hide();
}

QList<NoticesPanel::Line> NoticesPanel::notices() const
{
    const Desk& desk = atHand.desk();
    QList<Notice> all = atHand.complaint().notices;
    std::ranges::stable_sort(all, [](const Notice& left, const Notice& right) {
        const bool leftOwed = left.state == NoticeState::Owed;
        const bool rightOwed = right.state == NoticeState::Owed;
        return leftOwed == rightOwed ? (leftOwed ? left.owedAt < right.owedAt : left.owedAt > right.owedAt) : leftOwed;
    });
    QList<Line> found;
    for (const Notice& one : std::as_const(all)) {
        const QString state = one.sentAt ? tr("Sent %1").arg(momentInWords(*one.sentAt, atHand.now(), desk.zone()))
                                         : wordOf(one.state);
        const QString where = isCode(one.way) ? isolate(one.address) : apart(one.address);
        found.append({one, state, where, one.state == NoticeState::Owed && atHand.may(Action::SendNotice)});
    }
    return found;
}

void NoticesPanel::refresh()
{
    const QList<Line> wanted = notices();
    if (wanted == told) {
        return;
    }
    told = wanted;
    setVisible(!told.isEmpty());
    QList<QWidget*> made;
    for (const Line& line : std::as_const(told)) {
        made.append(makeLine(line));
    }
    lines->renew(made << hairline());
}

QWidget* NoticesPanel::makeLine(const Line& line)
{
    auto* made = new QWidget;
    made->setObjectName(u"notice_%1"_s.arg(line.notice.id.value));
    auto* head = new QHBoxLayout;
    head->setSpacing(look::gap2);
    head->addWidget(new TextLabel(TextLabel::Kind::Strong, wordOf(line.notice.way)), 1);
    head->addWidget(new Badge(toneOf(line.notice.state), line.state, made), 0, Qt::AlignTop);
    auto* text = new FoldedText({}, made);
    text->setText(line.notice.text);
    auto* reason = new FoldedText(tr("Not sent because"), made);
    reason->setText(line.notice.reason);
    auto* stack = new QVBoxLayout(made);
    stack->setContentsMargins({});
    stack->setSpacing(look::gap1);
    stack->addLayout(head);
    if (!line.notice.address.isEmpty()) {
        stack->addWidget(new TextLabel(TextLabel::Kind::Caption, tr("To %1").arg(line.toWhom)));
    }
    stack->addWidget(text);
    stack->addWidget(reason);
    stack->addWidget(makeButtons(line));
    return made;
}

QWidget* NoticesPanel::makeButtons(const Line& line)
{
    auto* made = new QWidget;
    auto* flow = new FlowLayout(look::gap2, made);
    flow->setContentsMargins({});
    const auto add = [&](QPushButton* button) {
        button->setAccessibleName(tr("%1: %2", "an act and the notice it is about")
                                      .arg(button->text(), beginningOf(line.notice.text.simplified(), 60)));
        flow->addWidget(button);
    };
    if (line.mayAct) {
        QPushButton* sent = plainButton(tr("Sent…"), {}, u"notice_sent"_s);
        QPushButton* dropped = quietButton(tr("Not sent…"), {}, u"notice_not_sent"_s);
        connect(sent, &QPushButton::clicked, this,
                [this, id = line.notice.id] { (new NoticeDialog(atHand, id, this))->open(); });
        connect(dropped, &QPushButton::clicked, this, [this, id = line.notice.id] { drop(id); });
        add(sent);
        add(dropped);
    }
    QPushButton* copy = quietButton(tr("Copy the text"), {}, u"copy_notice"_s);
    connect(copy, &QPushButton::clicked, this,
            [text = line.notice.text] { QGuiApplication::clipboard()->setText(withoutIsolates(text)); });
    add(copy);
    return made;
}

void NoticesPanel::drop(NoticeId notice)
{
    const ReasonDialog::Asks asks{.title = tr("The notice is not sent"), .verb = tr("Not sent"),
                                  .verbName = u"notice_not_sent"_s, .explanation = {}, .field = u"reason"_s,
                                  .label = tr("Why")};
    const auto dropping = [notice](const QString& reason) -> CaseCommand {
        return command::DropNotice{notice, reason};
    };
    (new ReasonDialog(atHand, asks, dropping, this))->open();
}

} // namespace redress
