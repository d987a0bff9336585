#include "models/letter_rules.h"

#include <QCoreApplication>

#include <algorithm>

/** What each round comes to, who may say so, and what follows the last. */
namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

const ExternalRemedy* remedyIn(const Office& office, RemedyId id)
{
    const auto found = std::ranges::find(office.remedies, id, &ExternalRemedy::id);
    return found == office.remedies.end() || !found->active ? nullptr : &*found;
}

void needRemedy(Checks& checks, const QString& field, const Office& office, RemedyId id)
{
    if (remedyIn(office, id) == nullptr) {
        checks.refuse(field, u"unknown"_s,
                      Sentence::tr("Choose an external remedy that the organisation keeps in its settings."));
    }
}

/** The complainant rejected the last reply before, so nothing of what follows can lie before that reply. */
void checkAfterReply(Checks& checks, const Context& context, const Case& complaint, Moment at)
{
    checks.past(u"at"_s, at, context.now);
    if (!complaint.replies.isEmpty() && isBefore(at, complaint.replies.last().given)) {
        checks.refuse(u"at"_s, u"too_early"_s, Sentence::tr("The reply was given after this moment."));
    }
}

QString listed(const QList<RemedyId>& remedies)
{
    QStringList ids;
    for (const RemedyId id : remedies) {
        ids.append(QString::number(id.value));
    }
    ids.removeDuplicates();
    return ids.join(u',');
}

bool assessedBefore(const Case& complaint, StaffId who)
{
    for (int round = 1; round < complaint.round; ++round) {
        if (complaint.assessorsOf(round).contains(who)) {
            return true;
        }
    }
    return false;
}

bool mayNotAssess(const Context& context, const Case& complaint, StaffId who)
{
    const bool anybody = !context.procedure.roundRule(complaint.round).otherPerson ||
                         complaint.waivedRounds.contains(complaint.round);
    return !anybody && assessedBefore(complaint, who);
}

/** Somebody says what the round comes to before, or beside, the answer: who answers only passes it on. */
bool isAssessedApart(const Context& context, const Case& complaint)
{
    return context.procedure.asksFor(Stage::Reply, Gate::Conclusion) ||
           complaint.assessmentOf(complaint.round) != nullptr || complaint.refusal.has_value();
}

} // namespace

void checkOtherPerson(Checks& checks, const Context& context, const Case& complaint)
{
    if (mayNotAssess(context, complaint, context.actor.id)) {
        checks.refuse(
            u"actor"_s, u"same_person"_s,
            Sentence::tr("You assessed an earlier round. Somebody else assesses this one, or a supervisor "
                         "waives the rule."));
    }
}

void checkAnsweringPerson(Checks& checks, const Context& context, const Case& complaint)
{
    if (!isAssessedApart(context, complaint)) {
        checkOtherPerson(checks, context, complaint);
    }
}

void checkAuthors(Checks& checks, const Context& context, const Case& complaint, const Letter& letter)
{
    const bool assessedApart = isAssessedApart(context, complaint);
    const bool again = std::ranges::any_of(
        letter.authors, [&](StaffId author) { return mayNotAssess(context, complaint, author); });
    if (!assessedApart && again) {
        checks.refuse(
            u"letter"_s, u"same_person"_s,
            Sentence::tr("Somebody who assessed an earlier round wrote in this letter. Another person "
                         "records the conclusion of this one, or a supervisor waives the rule."));
    }
}

bool knowsTheRemedies(const Office& office, const Case& complaint)
{
    const bool told = complaint.remediesTold && !complaint.replies.isEmpty() &&
                      !isBefore(*complaint.remediesTold, complaint.replies.last().given);
    return told || complaint.intake.complainant.standing == Standing::Unknown ||
           std::ranges::none_of(office.remedies, &ExternalRemedy::active);
}

Events decideOne(const Context& context, const Case& complaint, const command::AssessCase& command)
{
    const QString conclusion = command.conclusion.trimmed();
    Checks checks;
    checkOtherPerson(checks, context, complaint);
    checks.needText(u"conclusion"_s, conclusion,
                    Sentence::tr("Write down the conclusion, and what it rests on."));
    checks.text(u"conclusion"_s, conclusion);
    const Assessment* present = complaint.assessmentOf(complaint.round);
    if (present != nullptr && present->finding == command.finding && present->conclusion == conclusion) {
        checks.refuse(u"conclusion"_s, u"already"_s, Sentence::tr("It stands so already."));
    }
    return checks.give({happened::CaseAssessed{command.finding, conclusion}});
}

Events decideOne(const Context&, const Case&, const command::WaiveOtherPerson& command)
{
    Checks checks;
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why nobody else can assess this round."));
    checks.text(u"reason"_s, command.reason);
    return checks.give({happened::OtherPersonWaived{command.reason.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::TellRemedies& command)
{
    Checks checks;
    if (complaint.intake.complainant.standing == Standing::Unknown) {
        checks.refuse(u"remedies"_s, u"nobody"_s,
                      Sentence::tr("Nobody can be told: the complainant is unknown."));
    }
    if (command.remedies.isEmpty()) {
        checks.refuse(u"remedies"_s, u"missing"_s, Sentence::tr("Choose which external remedies were told."));
    }
    for (const RemedyId id : command.remedies) {
        needRemedy(checks, u"remedies"_s, context.office, id);
    }
    checkAfterReply(checks, context, complaint, command.at);
    return checks.give({happened::RemediesTold{command.way, command.at, listed(command.remedies)}});
}

Events decideOne(const Context& context, const Case& complaint, const command::ReferCase& command)
{
    Checks checks;
    needRemedy(checks, u"remedy"_s, context.office, command.remedy);
    checkAfterReply(checks, context, complaint, command.at);
    const bool there = std::ranges::any_of(complaint.referrals, [&](const Referral& one) {
        return one.remedy == command.remedy && one.at >= complaint.roundReceived;
    });
    if (there) {
        checks.refuse(u"remedy"_s, u"already"_s, Sentence::tr("The case was referred there already."));
    }
    checks.text(u"words"_s, command.words);
    return checks.give({happened::CaseReferred{command.remedy, command.at, command.words.trimmed()}});
}

} // namespace redress::rules
