#include "models/dates_in_text.h"
#include "models/letter_check_rules.h"

#include <QCoreApplication>

#include <algorithm>

/** What a reply has to answer and to say. */
namespace redress::lint {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(LetterCheck)
};

QString fieldOf(const Point& point)
{
    return u"point:%1"_s.arg(point.id.value);
}

const PointFinding* findingNow(const LetterUnderCheck& checked, const Point& point)
{
    return point.findingOf(checked.complaint.round);
}

bool putsRight(Finding finding)
{
    return finding == Finding::Upheld || finding == Finding::PartlyUpheld;
}

/** Whether it came after the moment of the check: people type minutes, the record keeps more. */
bool isOfLater(const LetterUnderCheck& checked, Moment at)
{
    return at >= checked.context.now.plusSeconds(60);
}

/** The points of this round in which the complainant is right, wholly or in part. */
QList<Point> upheldPoints(const LetterUnderCheck& checked)
{
    QList<Point> upheld;
    for (const Point& point : checked.complaint.standingPoints()) {
        const PointFinding* finding = findingNow(checked, point);
        if (finding != nullptr && putsRight(finding->finding)) {
            upheld.append(point);
        }
    }
    return upheld;
}

bool isUpheld(const LetterUnderCheck& checked)
{
    const Assessment* assessment = checked.complaint.assessmentOf(checked.complaint.round);
    return !upheldPoints(checked).isEmpty() || (assessment != nullptr && putsRight(assessment->finding));
}

bool pointsHaveRemedy(const LetterUnderCheck& checked)
{
    return std::ranges::any_of(checked.complaint.standingPoints(), [&checked](const Point& point) {
        const PointFinding* finding = findingNow(checked, point);
        return finding != nullptr && !finding->remedy.isEmpty();
    });
}

/** Whether the letter says what the point is about, as the case words it. */
bool names(const LetterUnderCheck& checked, const Point& point)
{
    return compared(checked.letter.body).simplified().contains(compared(point.what).simplified());
}

/** The days by which something is still to be done. */
QList<QDate> outstandingDays(const LetterUnderCheck& checked)
{
    QList<QDate> days;
    for (const Point& point : checked.complaint.standingPoints()) {
        const PointFinding* finding = findingNow(checked, point);
        if (finding != nullptr && finding->isOutstanding() && finding->due.isValid()) {
            days.append(finding->due);
        }
    }
    for (const Promise& one : checked.complaint.promises) {
        if (one.state == PromiseState::Open) {
            days.append(checked.context.calendar.dayOf(one.due));
        }
    }
    return days;
}

bool namesAll(const LetterUnderCheck& checked, const QList<QDate>& days)
{
    const QDate today = checked.context.calendar.dayOf(checked.context.now);
    const QList<DateInText> named = datesIn(checked.letter.body, checked.letter.language, today);
    return std::ranges::all_of(days, [&named](QDate day) {
        return std::ranges::find(named, day, &DateInText::day) != named.end();
    });
}

/** One of the procedure's demands: what would meet it, and what to say where nothing does. */
class Demand
{
public:
    Demand(Remarks& remarks, const LetterUnderCheck& checked) : remarks(remarks), checked(checked) {}

    /** An open place of one of these names is a remark already. */
    void any(LetterRule rule, const QStringList& met, const QString& text, const QString& cure)
    {
        if (!isOpen(met) && !checked.hasAny(met)) {
            remark(rule, met, text, cure);
        }
    }

    void remedy()
    {
        QStringList met{u"remedy"_s, u"done"_s};
        if (pointsHaveRemedy(checked)) {
            met.prepend(u"points"_s);
        }
        const bool onRecord = std::ranges::any_of(
            met, [this](const QString& name) { return !checked.valueOf(name).isEmpty(); });
        const QString text =
            Sentence::tr("The complainant is right, and the letter does not say what is put right.");
        if (onRecord) {
            any(LetterRule::RemedyMissing, met, text, Sentence::tr("Put the remedy in."));
            return;
        }
        const QList<Point> upheld = upheldPoints(checked);
        remarks.append({LetterRule::RemedyMissing,
                        upheld.isEmpty() ? u"body"_s : fieldOf(upheld.first()),
                        {},
                        text,
                        Sentence::tr("Record at the point what is put right, then put it in."),
                        {}});
    }

    /** What the points do not tell are promises: those stand in the list alone. */
    void outstanding()
    {
        for (const Point& point : checked.complaint.standingPoints()) {
            const PointFinding* finding = findingNow(checked, point);
            if (finding != nullptr && finding->isOutstanding() && !finding->due.isValid()) {
                remarks.append({LetterRule::OutstandingMissing,
                                fieldOf(point),
                                {},
                                Sentence::tr("The remedy \"%1\" has no day.").arg(quoted(finding->remedy)),
                                Sentence::tr("Enter at the point by when it is done."),
                                {}});
            }
        }
        if (outstandingInWords(checked.source()).text.isEmpty()) {
            return;
        }
        const bool promised = std::ranges::any_of(
            checked.complaint.promises, [](const Promise& one) { return one.state == PromiseState::Open; });
        const QStringList met =
            promised ? QStringList{u"outstanding"_s} : QStringList{u"outstanding"_s, u"points"_s};
        if (!isOpen(met) && (!checked.hasAny(met) || !namesAll(checked, outstandingDays(checked)))) {
            remark(LetterRule::OutstandingMissing, met,
                   Sentence::tr("The letter does not say what is still to be done, and by when."),
                   Sentence::tr("Put in what is outstanding."));
        }
    }

    void further()
    {
        if (checked.context.procedure.isLastRound(checked.complaint.round)) {
            return;
        }
        const bool refuses = checked.letter.purpose == LetterPurpose::Refusal;
        any(LetterRule::FurtherMissing,
            refuses ? QStringList{u"challenge"_s, u"further"_s} : QStringList{u"further"_s},
            Sentence::tr("The letter does not say what the complainant can do who is not satisfied."),
            Sentence::tr("Put in how to go further."));
    }

    void externalBody()
    {
        const bool there = std::ranges::any_of(checked.context.office.remedies, &ExternalRemedy::active);
        if (there && checked.context.procedure.isLastRound(checked.complaint.round)) {
            any(LetterRule::ExternalBodyMissing, {u"external_remedies"_s},
                Sentence::tr("This is the last round, and the letter does not say where else the complainant "
                             "can turn."),
                Sentence::tr("Put in the external remedies."));
        }
    }

private:
    Remarks& remarks;
    const LetterUnderCheck& checked;

    [[nodiscard]] bool isOpen(const QStringList& met) const
    {
        return std::ranges::any_of(placeholdersIn(checked.letter.body, checked.letter.insertions),
                                   [&met](const auto& place) { return met.contains(place.name); });
    }

    /** At what is left of one of those values; nowhere where nothing is. */
    void remark(LetterRule rule, const QStringList& met, const QString& text, const QString& cure)
    {
        const auto left = std::ranges::find_if(checked.letter.insertions, [&met](const Insertion& one) {
            return one.length > 0 && met.contains(one.placeholder);
        });
        if (left != checked.letter.insertions.end()) {
            const QString cured = checked.valueOf(left->placeholder).isEmpty() ? QString() : left->placeholder;
            remarks.append({rule, u"body"_s, TextPlace{left->from, left->length}, text, cure, cured});
            return;
        }
        const auto given = std::ranges::find_if(
            met, [this](const QString& name) { return !checked.valueOf(name).isEmpty(); });
        remarks.append({rule, u"body"_s, {}, text, cure, given == met.end() ? QString() : *given});
    }
};

void checkDemand(Demand& demand, const LetterUnderCheck& checked, LetterPart part)
{
    switch (part) {
    case LetterPart::Decision:
        return demand.any(
            LetterRule::DecisionMissing, {u"decision"_s, u"points"_s, u"conclusion"_s, u"ground"_s},
            Sentence::tr("The letter does not say what was decided."),
            Sentence::tr("Put in the decision; record the conclusion first where there is none."));
    case LetterPart::Reasons:
        return demand.any(LetterRule::ReasonsMissing,
                          {u"cause"_s, u"points"_s, u"conclusion"_s, u"explanation"_s},
                          Sentence::tr("The letter gives no reasons."),
                          Sentence::tr("Put in what was found, or the points with their reasons."));
    case LetterPart::Remedy:
        return isUpheld(checked) ? demand.remedy() : void();
    case LetterPart::Outstanding:
        return demand.outstanding();
    case LetterPart::Further:
        return demand.further();
    case LetterPart::ExternalBody:
        return demand.externalBody();
    }
}

} // namespace

void checkPoints(Remarks& remarks, const LetterUnderCheck& checked)
{
    const bool turnedDown = checked.letter.purpose == LetterPurpose::Refusal && checked.complaint.refusal;
    if (!isReply(checked.letter.purpose) || turnedDown) {
        // A refusal answers the complaint as a whole, by its ground.
        return;
    }
    for (const Point& point : checked.complaint.standingPoints()) {
        if (isOfLater(checked, point.at)) {
            continue;
        }
        if (findingNow(checked, point) == nullptr) {
            remarks.append(
                {LetterRule::PointUnanswered,
                 fieldOf(point),
                 {},
                 Sentence::tr("Nothing is found yet about the point \"%1\".").arg(quoted(point.what)),
                 Sentence::tr("Weigh the point."),
                 {}});
        } else if (!names(checked, point)) {
            remarks.append(
                {LetterRule::PointUnanswered,
                 u"body"_s,
                 {},
                 Sentence::tr("The letter does not answer the point \"%1\".").arg(quoted(point.what)),
                 Sentence::tr("Put the points in, worded as in the case."),
                 u"points"_s});
        }
    }
}

void checkFindings(Remarks& remarks, const LetterUnderCheck& checked)
{
    const Letter& letter = checked.letter;
    if (!isReply(letter.purpose) || letter.state == LetterState::Draft || !letter.submittedAt) {
        return;
    }
    for (const Point& point : checked.complaint.standingPoints()) {
        const PointFinding* finding = findingNow(checked, point);
        if (finding != nullptr && finding->at > *letter.submittedAt && !isOfLater(checked, finding->at)) {
            remarks.append({LetterRule::PointUnanswered,
                            fieldOf(point),
                            {},
                            Sentence::tr("The point \"%1\" was weighed anew after the letter was laid before a manager.")
                                .arg(quoted(point.what)),
                            Sentence::tr("Let the letter come back, and look at it again."),
                            {}});
        }
    }
    const Assessment* assessment = checked.complaint.assessmentOf(checked.complaint.round);
    if (assessment != nullptr && assessment->at > *letter.submittedAt && !isOfLater(checked, assessment->at)) {
        remarks.append({LetterRule::DecisionMissing,
                        u"body"_s,
                        {},
                        Sentence::tr("The conclusion was recorded anew after the letter was laid before a manager."),
                        Sentence::tr("Let the letter come back, and look at it again."),
                        {}});
    }
}

void checkDemands(Remarks& remarks, const LetterUnderCheck& checked)
{
    if (!isReply(checked.letter.purpose)) {
        return;
    }
    Demand demand(remarks, checked);
    for (const LetterPart part : checked.context.procedure.letterParts) {
        checkDemand(demand, checked, part);
    }
}

} // namespace redress::lint
