#include "models/decide_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

/** A question that still waits for its answer. */
void needOpenRequest(Checks& checks, const Case& complaint, InformationId id)
{
    const InformationRequest* request = complaint.informationRequest(id);
    if (request == nullptr) {
        checks.refuse(u"information"_s, u"unknown"_s, Sentence::tr("The case has no such question."));
    } else if (!request->isOpen()) {
        checks.refuse(u"information"_s, u"already"_s, Sentence::tr("This question was answered or withdrawn already."));
    }
}

/** Nothing else that the complainant was asked in this round is open. */
bool isLastQuestion(const Case& complaint, InformationId id)
{
    return std::ranges::none_of(complaint.information, [&](const InformationRequest& one) {
        return one.id != id && one.round == complaint.round && one.isOpen();
    });
}

QList<CaseEvent> takingBackAll(const Case& complaint, const QString& reason)
{
    QList<CaseEvent> events;
    for (const HandOff& handOff : complaint.handOffs) {
        if (handOff.isOpen()) {
            events.append(happened::HandOffTakenBack{handOff.id, reason});
        }
    }
    return events;
}

} // namespace

Events decideOne(const Context& context, const Case& complaint, const command::ReleaseCase&)
{
    if (complaint.assignee != context.actor.id) {
        return Refusal{u"assignee"_s, u"not_yours"_s, Sentence::tr("The case is not yours.")};
    }
    return QList<CaseEvent>{happened::CaseAssigned{}};
}

Events decideOne(const Context& context, const Case& complaint, const command::RecordCall& command)
{
    Checks checks;
    checks.past(u"at"_s, command.at, context.now);
    if (isBefore(command.at, complaint.intake.received)) {
        checks.refuse(u"at"_s, u"too_early"_s, Sentence::tr("The complaint itself came in after this moment."));
    }
    checks.phone(u"number"_s, command.number);
    checks.text(u"said"_s, command.said);
    if (command.outcome == CallOutcome::Reached) {
        checks.needText(u"said"_s, command.said, Sentence::tr("Write down what was said."));
    }
    return checks.give({happened::CallRecorded{command.incoming, command.outcome, command.at,
                                               command.number.trimmed(), command.said.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::StrikeEntry& command)
{
    if (context.draws.entryAuthor.isNone()) {
        return Refusal{u"version"_s, u"unknown"_s, Sentence::tr("Only a note or a call can be struck.")};
    }
    if (context.draws.entryAuthor != context.actor.id) {
        return Refusal{u"version"_s, u"not_yours"_s, Sentence::tr("Only who wrote an entry can strike it.")};
    }
    if (complaint.struck.contains(command.version)) {
        return Refusal{u"version"_s, u"already"_s, Sentence::tr("The entry was struck already.")};
    }
    return QList<CaseEvent>{happened::EntryStruck{command.version}};
}

Events decideOne(const Context& context, const Case& complaint, const command::AskInformation& command)
{
    Checks checks;
    if (complaint.intake.complainant.standing == Standing::Unknown) {
        checks.refuse(u"what"_s, u"nobody"_s, Sentence::tr("Nobody can be asked: the complainant is unknown."));
    }
    if (complaint.stage == Stage::Archive) {
        checks.refuse(u"stage"_s, u"wrong_stage"_s,
                      Sentence::tr("The complainant has decided; nothing is left to be asked."));
    }
    checks.needText(u"what"_s, command.what, Sentence::tr("Say what the complainant is asked for."));
    checks.text(u"what"_s, command.what);
    return checks.give(
        QList<CaseEvent>{happened::InformationAsked{InformationId{complaint.information.size() + 1},
                                                    command.what.trimmed()}} +
        waitingBegun(context, complaint));
}

Events decideOne(const Context& context, const Case& complaint, const command::ReceiveInformation& command)
{
    Checks checks;
    needOpenRequest(checks, complaint, command.information);
    checks.past(u"received"_s, command.received, context.now);
    const InformationRequest* request = complaint.informationRequest(command.information);
    if (request != nullptr && isBefore(command.received, request->askedAt)) {
        checks.refuse(u"received"_s, u"too_early"_s, Sentence::tr("It was asked for after this moment."));
    }
    checks.needText(u"what"_s, command.what, Sentence::tr("Say what came."));
    checks.text(u"what"_s, command.what);
    QList<CaseEvent> events{
        happened::InformationReceived{command.information, command.received, command.what.trimmed()}};
    if (isLastQuestion(complaint, command.information)) {
        events += waitingEnded(context, complaint, command.received);
    }
    return checks.give(events);
}

Events decideOne(const Context& context, const Case& complaint, const command::WithdrawInformation& command)
{
    Checks checks;
    needOpenRequest(checks, complaint, command.information);
    QList<CaseEvent> events{happened::InformationWithdrawn{command.information}};
    if (isLastQuestion(complaint, command.information)) {
        events += waitingEnded(context, complaint, context.now);
    }
    return checks.give(events);
}

Events decideOne(const Context& context, const Case& complaint, const command::WithdrawCase& command)
{
    Checks checks;
    checks.past(u"received"_s, command.received, context.now);
    if (isBefore(command.received, complaint.intake.received)) {
        checks.refuse(u"received"_s, u"too_early"_s, Sentence::tr("The complaint itself came in after this moment."));
    }
    checks.needText(u"words"_s, command.words, Sentence::tr("Say how the complainant withdrew, and why."));
    checks.text(u"words"_s, command.words);
    const QString words = command.words.trimmed();
    QList<CaseEvent> events = takingBackAll(complaint, words);
    if (const Letter* reply = complaint.openLetter()) {
        // Nobody signs or posts the answer to what was taken back.
        if (reply->state == LetterState::Signed) {
            events.append(happened::LetterRevised{reply->id, words});
        }
        events.append(happened::LetterDropped{reply->id, words});
    }
    events.append(happened::CaseWithdrawn{command.received, words});
    events.append(happened::CaseClosed{Outcome::Withdrawn, complaint.rootCause, complaint.lesson});
    return checks.give(events);
}

Events decideOne(const Context& context, const Case& complaint, const command::EscalateCase& command)
{
    Checks checks;
    const Staff* superior = context.office.member(command.to);
    const bool fits = superior != nullptr && superior->active &&
                      (superior->role == Role::Supervisor || superior->role == Role::Manager);
    if (!fits) {
        checks.refuse(u"to"_s, u"unknown"_s,
                      Sentence::tr("A case is laid before a supervisor or a manager who works here."));
    } else if (command.to == context.actor.id) {
        checks.refuse(u"to"_s, u"yourself"_s, Sentence::tr("Nobody lays a case before himself or herself."));
    }
    // In an earlier round it was about another request.
    const bool there = !complaint.escalations.isEmpty() && complaint.escalations.last().to == command.to &&
                       complaint.escalations.last().at >= complaint.roundReceived;
    if (fits && there) {
        checks.refuse(u"to"_s, u"already"_s, Sentence::tr("It was laid before %1 already.").arg(superior->name));
    }
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why it goes to the superior."));
    checks.text(u"reason"_s, command.reason);
    return checks.give({happened::CaseEscalated{command.to, command.reason.trimmed()}});
}

} // namespace redress::rules
