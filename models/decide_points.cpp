#include "models/letter_rules.h"

#include <QCoreApplication>

/** What a complaint raises, point by point, and what each round finds about it. */
namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

constexpr int mostPoints = 50;

/** The point where it stands, or null with the reason in `checks`. */
const Point* pointIn(Checks& checks, const Case& complaint, PointId id)
{
    const Point* point = complaint.point(id);
    if (point == nullptr) {
        checks.refuse(u"point"_s, u"unknown"_s, Sentence::tr("The case has no such point."));
    } else if (point->dropped) {
        checks.refuse(u"point"_s, u"dropped"_s, Sentence::tr("The point was dropped."));
        return nullptr;
    }
    return point;
}

void checkWhat(Checks& checks, const QString& what)
{
    checks.needText(u"what"_s, what, Sentence::tr("Say what the complainant objects to."));
    checks.text(u"what"_s, what);
}

void checkRemedy(Checks& checks, const Context& context, const command::WeighPoint& command)
{
    checks.text(u"remedy"_s, command.remedy);
    checks.line(u"cost"_s, command.cost);
    if (command.due.isValid() && !command.done && command.due < context.calendar.dayOf(context.now)) {
        checks.refuse(u"due"_s, u"passed"_s, Sentence::tr("This day has passed."));
    }
    if (!isBlank(command.remedy)) {
        return;
    }
    if (!isBlank(command.cost)) {
        checks.refuse(u"remedy"_s, u"missing"_s, Sentence::tr("Say what the money is for."));
    }
    if (command.due.isValid() || command.done) {
        checks.refuse(u"remedy"_s, u"missing"_s, Sentence::tr("Say what is done by then."));
    }
}

} // namespace

Events decideOne(const Context&, const Case& complaint, const command::RaisePoint& command)
{
    Checks checks;
    checkWhat(checks, command.what);
    if (complaint.points.size() >= mostPoints) {
        checks.refuse(u"what"_s, u"too_many"_s, Sentence::tr("A complaint has at most %1 points.").arg(mostPoints));
    }
    return checks.give({happened::PointRaised{PointId{complaint.points.size() + 1}, command.what.trimmed()}});
}

Events decideOne(const Context&, const Case& complaint, const command::RewordPoint& command)
{
    Checks checks;
    const Point* point = pointIn(checks, complaint, command.point);
    checkWhat(checks, command.what);
    if (point != nullptr && point->what == command.what.trimmed()) {
        checks.refuse(u"what"_s, u"already"_s, Sentence::tr("The point reads like this already."));
    }
    return checks.give({happened::PointReworded{command.point, command.what.trimmed()}});
}

Events decideOne(const Context&, const Case& complaint, const command::DropPoint& command)
{
    Checks checks;
    pointIn(checks, complaint, command.point);
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why it is no point of the complaint."));
    checks.text(u"reason"_s, command.reason);
    return checks.give({happened::PointDropped{command.point, command.reason.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::WeighPoint& command)
{
    Checks checks;
    checkOtherPerson(checks, context, complaint);
    pointIn(checks, complaint, command.point);
    checks.text(u"evidence"_s, command.evidence);
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why: the complainant reads it."));
    checks.text(u"reason"_s, command.reason);
    checkRemedy(checks, context, command);
    return checks.give({happened::PointWeighed{command.point, command.finding, command.evidence.trimmed(),
                                               command.reason.trimmed(), command.remedy.trimmed(),
                                               command.cost.trimmed(), command.due, command.done}});
}

} // namespace redress::rules
