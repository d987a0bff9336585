#include "ui/case/notices_panel.h"

#include "ui/case/acts/notice_dialog.h"
#include "ui/case/acts/reason_dialog.h"
#include "ui/case/disclosure.h"
#include "ui/case/line_block.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

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

bool isOwed(const Notice& notice)
{
    return notice.state == NoticeState::Owed;
}

/** What is owed before what went out; there the last one first. */
bool standsBefore(const Notice& left, const Notice& right)
{
    if (isOwed(left) != isOwed(right)) {
        return isOwed(left);
    }
    return isOwed(left) ? left.owedAt < right.owedAt : left.owedAt > right.owedAt;
}

} // namespace

NoticesPanel::NoticesPanel(CaseAtHand& atHand)
    : LinePanel(u"case_notices"_s, new TextLabel(TextLabel::Kind::Subject, tr("Notices")), look::gap3, hairline()),
      atHand(atHand)
{}

void NoticesPanel::refresh()
{
    QList<Notice> all = atHand.complaint().notices;
    std::ranges::stable_sort(all, standsBefore);
    QList<ToldNotice> lines;
    for (const Notice& one : std::as_const(all)) {
        lines.append(told(one));
    }
    tell(lines);
}

ToldNotice NoticesPanel::told(const Notice& notice) const
{
    const QString state = notice.sentAt
                              ? tr("Sent %1").arg(momentInWords(*notice.sentAt, atHand.now(), atHand.desk().zone()))
                              : wordOf(notice.state);
    const QString toWhom = isCode(notice.way) ? isolate(notice.address) : apart(notice.address);
    return {notice, state, toWhom, isOwed(notice) && atHand.may(Action::SendNotice)};
}

QList<QWidget*> NoticesPanel::makeLines(const QList<ToldNotice>& all)
{
    const auto earlier = std::ranges::find_if_not(all, isOwed, &ToldNotice::notice);
    QList<QWidget*> made = LinePanel::makeLines({all.begin(), earlier});
    if (earlier != all.end()) {
        made.append(makeFold({earlier, all.end()}));
    }
    return made;
}

QWidget* NoticesPanel::makeFold(const QList<ToldNotice>& earlier)
{
    auto* lines = new LineStack(look::gap3);
    lines->renew(LinePanel::makeLines(earlier));
    const QString words = earlier.size() == 1 ? tr("1 earlier notice")
                                              : tr("%1 earlier notices").arg(QLocale().toString(earlier.size()));
    auto* fold = new Disclosure(words, u"earlier_notices"_s, lines);
    fold->setOpen(unfolded == atHand.id());
    connect(fold, &Disclosure::openChanged, this,
            [this, id = atHand.id()](bool open) { unfolded = open ? id : CaseId{}; });
    return fold;
}

QWidget* NoticesPanel::makeLine(const ToldNotice& line)
{
    auto* made = new LineBlock(u"notice_%1"_s.arg(line.notice.id.value));
    auto* way = new TextLabel(TextLabel::Kind::Strong, wordOf(line.notice.way));
    made->addHead(way, toneOf(line.notice.state), line.state);
    if (!line.notice.address.isEmpty()) {
        made->addCaption(tr("To %1").arg(line.toWhom));
    }
    made->addText(line.notice.text);
    made->addText(line.notice.reason, tr("Not sent because"));
    addButtons(*made, line);
    return made;
}

void NoticesPanel::addButtons(LineBlock& block, const ToldNotice& line)
{
    const Notice& notice = line.notice;
    if (line.mayAct) {
        QPushButton* sent = plainButton(tr("Sent…"), {}, u"notice_sent"_s);
        QPushButton* dropped = quietButton(tr("Not sent…"), {}, u"notice_not_sent"_s);
        connect(sent, &QPushButton::clicked, this,
                [this, id = notice.id] { (new NoticeDialog(atHand, id, this))->open(); });
        connect(dropped, &QPushButton::clicked, this, [this, id = notice.id] { drop(id); });
        block.addButton(sent, notice.text);
        block.addButton(dropped, notice.text);
    }
    QPushButton* copy = quietButton(tr("Copy the text"), {}, u"copy_notice"_s);
    connect(copy, &QPushButton::clicked, this,
            [text = notice.text] { QGuiApplication::clipboard()->setText(withoutIsolates(text)); });
    block.addButton(copy, notice.text);
}

void NoticesPanel::drop(NoticeId notice)
{
    const ReasonDialog::Asks asks{.title = tr("The notice is not sent"), .verb = tr("Not sent"),
                                  .verbName = u"notice_not_sent"_s, .explanation = {}, .field = u"reason"_s,
                                  .label = tr("Why"), .about = QString::number(notice.value)};
    const auto dropping = [notice](const QString& reason) -> CaseCommand {
        return command::DropNotice{notice, reason};
    };
    (new ReasonDialog(atHand, asks, dropping, this))->open();
}

} // namespace redress
