#include "app/office/demo_play.h"

#include "app/cases/case_verbs.h"
#include "app/cases/rules_fall_due.h"
#include "app/office/demo_fields.h"
#include "app/office/demo_paper.h"
#include "app/session/desk_name.h"
#include "app/storage/case_store.h"
#include "app/storage/due_dates.h"
#include "app/storage/office_store.h"

namespace redress {

using namespace Qt::StringLiterals;

DemoPlay::DemoPlay(Database& database, const DemoTime& time, const QJsonArray& stories)
    : database(database), time(time), stories(stories), cases(stories.size()), office(readOffice(database))
{
}

QJsonObject DemoPlay::intakeOf(qsizetype story) const
{
    return stories.at(story).toObject().value(u"intake"_s).toObject();
}

QString DemoPlay::titleOf(qsizetype story) const
{
    return intakeOf(story).value(u"subject"_s).toString();
}

Result<Done> DemoPlay::act(const DemoStep& step)
{
    const Staff* member = office.memberNamed(step.by);
    if (member == nullptr) {
        return Refusal{u"demo"_s, u"unknown"_s, u"The demo register has no \"%1\"."_s.arg(step.by)};
    }
    if (const auto passed = letTimePass(step.at); !passed) {
        return passed.refusals();
    }
    const auto done = perform(
        Deed::begin({member->id, deskName(), member->name, member->role, member->department}, step.at), step);
    if (!done) {
        Refusal reason = done.refusal();
        reason.text = u"%1 (%2 by %3): %4"_s.arg(titleOf(step.story), step.verb, step.by, reason.text);
        return reason;
    }
    return done;
}

Result<Done> DemoPlay::letTimePass(Moment until)
{
    const Session desk{{}, deskName(), {}, {}, {}};
    for (auto next = earliestFall(database); next && *next <= until; next = earliestFall(database)) {
        if (const auto fallen = letRulesFallDue(database, desk, *next); !fallen) {
            return fallen.refusals();
        }
    }
    return Done{};
}

Result<Done> DemoPlay::perform(const Deed& deed, const DemoStep& step)
{
    if (step.verb == u"register_case"_s) {
        return open(deed, step);
    }
    keepReading(deed, cases.at(step.story));
    return step.verb == u"attach_paper"_s ? attach(deed, step) : goOn(deed, step);
}

/** Nobody acts on a case without having opened it; whoever stays at it opens it once. */
void DemoPlay::keepReading(const Deed& deed, CaseId id)
{
    constexpr qint64 stays = 3600;
    const std::pair key{id.value, deed.session.staff.value};
    const auto last = seen.constFind(key);
    if (last == seen.constEnd() || last->plusSeconds(stays) < deed.at) {
        recordReading(database, id, deed.session.staff, deed.at);
    }
    seen.insert(key, deed.at);
}

/** The story names the other case by its subject; people type its reference. */
DemoStep DemoPlay::linked(DemoStep step) const
{
    for (qsizetype story = 0; story < stories.size(); ++story) {
        if (titleOf(story) == step.fields.value(u"other"_s).toString()) {
            const auto other = readCase(database, cases.at(story));
            step.fields.insert(u"reference"_s, other ? other->reference : QString());
        }
    }
    return step;
}

Result<Done> DemoPlay::open(const Deed& deed, const DemoStep& step)
{
    const auto registered = registerCase(database, deed, readDemoIntake(intakeOf(step.story), time));
    if (!registered) {
        return registered.refusals();
    }
    cases[step.story] = registered->id;
    return Done{};
}

Result<Done> DemoPlay::attach(const Deed& deed, const DemoStep& step)
{
    const CaseId id = cases.at(step.story);
    const int version = readCase(database, id).value_or(Case{}).version;
    const auto view = attachPaper(database, deed, id, version, makeDemoPaper(step.fields));
    return view ? Result<Done>(Done{}) : view.refusals();
}

Result<Done> DemoPlay::goOn(const Deed& deed, const DemoStep& step)
{
    const auto complaint = readCase(database, cases.at(step.story));
    const auto procedure = office.currentProcedure();
    const DemoStep told = step.verb == u"link_case"_s ? linked(step) : step;
    const auto command = readDemoCommand(told, complaint.value_or(Case{}), office, *procedure, time);
    if (!command) {
        return command.refusals();
    }
    // Everybody in the story knows the own password.
    Deed proved = deed;
    proved.passwordProved = true;
    const auto view = actOnCase(database, proved, cases.at(step.story), complaint->version, *command);
    return view ? Result<Done>(Done{}) : view.refusals();
}

} // namespace redress
