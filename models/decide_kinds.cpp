#include "models/decide_rules.h"

#include "models/clock.h"

#include <QCoreApplication>

/** A case goes on as another kind, or by another version of its procedure. */
namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

/** Its category has a place there too. */
bool knowsCategoryOf(const Procedure& procedure, const Case& complaint)
{
    const QString category =
        complaint.classification ? complaint.classification->category : complaint.intake.category;
    return category.isEmpty() || procedure.category(category) != nullptr;
}

/** The change, and the word on the due moment where it moved with it. */
QList<CaseEvent> changing(const Context& context, const Case& complaint, const Procedure& next,
                          const happened::ProcedureChanged& change)
{
    const auto before = dueOfCase(complaint, context.procedure, context.calendar);
    const auto after = dueOfCase(caseAfter(context, complaint, {change}), next, context.calendar);
    QList<CaseEvent> events{change};
    if (before != after) {
        events.append(happened::DueMoved{before.has_value(), before.value_or(Moment{}), after.has_value(),
                                         after.value_or(Moment{}), u"procedure"_s});
    }
    return events;
}

Events changeTo(const Checks& checks, const Context& context, const Case& complaint,
                const std::shared_ptr<const Procedure>& next, bool startsAgain, const QString& reason)
{
    if (!checks.held()) {
        return checks.refusals();
    }
    return changing(
        context, complaint, *next,
        {next->id, next->version, startsAgain, knowsCategoryOf(*next, complaint), reason.trimmed()});
}

} // namespace

Events decideOne(const Context& context, const Case& complaint, const command::TurnIntoKind& command)
{
    const auto next = context.office.newestProcedure(command.procedure);
    Checks checks;
    if (!next || next->family.isEmpty() || next->family != context.procedure.family) {
        checks.refuse(u"procedure"_s, u"unknown"_s,
                      Sentence::tr("Choose one of the kinds of case of this desk."));
    } else if (next->id == context.procedure.id) {
        checks.refuse(u"procedure"_s, u"already"_s, Sentence::tr("The case is of this kind already."));
    }
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why it is another kind of case."));
    checks.text(u"reason"_s, command.reason);
    return changeTo(checks, context, complaint, next, true, command.reason);
}

Events decideOne(const Context& context, const Case& complaint, const command::FollowVersion& command)
{
    const auto next = context.office.procedure(context.procedure.id, command.version);
    Checks checks;
    if (!next) {
        checks.refuse(u"version"_s, u"unknown"_s,
                      Sentence::tr("No such version of this procedure was adopted."));
    } else if (next->version == context.procedure.version) {
        checks.refuse(u"version"_s, u"already"_s, Sentence::tr("The case follows this version already."));
    }
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why the case follows another version."));
    checks.text(u"reason"_s, command.reason);
    return changeTo(checks, context, complaint, next, false, command.reason);
}

} // namespace redress::rules
