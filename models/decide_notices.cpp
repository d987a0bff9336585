#include "models/decide_rules.h"

#include <QCoreApplication>

namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

/** The notice that waits to be sent, or null with the reason in `checks`. */
const Notice* owedNotice(Checks& checks, const Case& complaint, NoticeId id)
{
    const Notice* notice = complaint.notice(id);
    if (notice == nullptr) {
        checks.refuse(u"notice"_s, u"unknown"_s, Sentence::tr("The case has no such notice."));
    } else if (notice->state != NoticeState::Owed) {
        checks.refuse(u"notice"_s, u"already"_s, Sentence::tr("This notice was sent or dropped already."));
        return nullptr;
    }
    return notice;
}

} // namespace

Events decideOne(const Context& context, const Case& complaint, const command::SendNotice& command)
{
    Checks checks;
    const Notice* notice = owedNotice(checks, complaint, command.notice);
    checks.past(u"at"_s, command.at, context.now);
    if (notice != nullptr && isBefore(command.at, notice->owedAt)) {
        checks.refuse(u"at"_s, u"too_early"_s, Sentence::tr("The notice was written after this moment."));
    }
    return checks.give({happened::NoticeSent{command.notice, command.at}});
}

Events decideOne(const Context&, const Case& complaint, const command::DropNotice& command)
{
    Checks checks;
    owedNotice(checks, complaint, command.notice);
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why it is not sent."));
    checks.text(u"reason"_s, command.reason);
    return checks.give({happened::NoticeDropped{command.notice, command.reason.trimmed()}});
}

} // namespace redress::rules
