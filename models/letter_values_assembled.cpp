#include "models/letter_values.h"

#include "models/correspondence.h"
#include "models/letter_phrases.h"

#include <algorithm>

/** The values that are put together from several parts of the case. */
namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** A text that grows, and knows where in it stands what must not be changed. */
class Assembly
{
public:
    explicit Assembly(QString language) : language(std::move(language)) {}

    void add(const QString& text) { made.text += text; }
    /** The phrase with its values; what is no prose is remembered by its name behind the prefix. */
    void add(LetterPhrase wanted, const LetterValues& values = {}, const QString& prefix = {})
    {
        const FilledText filled = fillIn(phrase(wanted, language), values);
        for (const Insertion& one : filled.insertions) {
            if (values.value(one.placeholder).kind != ValueKind::Prose) {
                made.inside.append({prefix + one.placeholder, made.text.size() + one.from, one.length});
            }
        }
        made.text += filled.text;
    }
    void addLine(LetterPhrase wanted, const LetterValues& values = {}, const QString& prefix = {})
    {
        add(u"\n"_s);
        add(wanted, values, prefix);
    }
    /** Begins the next block, numbered where there are several. */
    void beginBlock(qsizetype number, bool numbered = true)
    {
        add(number > 1 ? u"\n\n"_s : QString());
        add(numbered ? itemNumber(number, language) : QString());
    }

    [[nodiscard]] const LetterValue& value() const { return made; }

private:
    QString language;
    LetterValue made;
};

struct AnsweredPoint
{
    Point point;
    /** Of the present round; none where it was not weighed. */
    std::optional<PointFinding> finding;

    [[nodiscard]] QString prefix() const { return u"point_%1_"_s.arg(point.id.value); }
};

QList<AnsweredPoint> answeredPoints(const Case& complaint)
{
    QList<AnsweredPoint> answered;
    for (const Point& one : complaint.standingPoints()) {
        const PointFinding* finding = one.findingOf(complaint.round);
        answered.append({one, finding != nullptr ? std::optional(*finding) : std::nullopt});
    }
    return answered;
}

QList<AnsweredPoint> remediedPoints(const Case& complaint)
{
    QList<AnsweredPoint> remedied = answeredPoints(complaint);
    remedied.removeIf([](const AnsweredPoint& one) { return !one.finding || one.finding->remedy.isEmpty(); });
    return remedied;
}

LetterPhrase ofPoint(Finding finding)
{
    switch (finding) {
    case Finding::Upheld:
        return LetterPhrase::PointUpheld;
    case Finding::PartlyUpheld:
        return LetterPhrase::PointPartlyUpheld;
    case Finding::NotUpheld:
        return LetterPhrase::PointNotUpheld;
    case Finding::OutsideCompetence:
        break;
    }
    return LetterPhrase::PointOutsideCompetence;
}

LetterPhrase ofComplaint(Finding finding)
{
    switch (finding) {
    case Finding::Upheld:
        return LetterPhrase::DecisionUpheld;
    case Finding::PartlyUpheld:
        return LetterPhrase::DecisionPartlyUpheld;
    case Finding::NotUpheld:
        return LetterPhrase::DecisionNotUpheld;
    case Finding::OutsideCompetence:
        break;
    }
    return LetterPhrase::DecisionOutsideCompetence;
}

/** What the remedy costs, and by when it is given. */
void addTerms(Assembly& assembly, const AnsweredPoint& one, const QString& language)
{
    if (!one.finding->cost.isEmpty()) {
        assembly.addLine(LetterPhrase::Cost, {{u"cost"_s, {one.finding->cost, ValueKind::Amount}}}, one.prefix());
    }
    if (one.finding->done) {
        assembly.addLine(LetterPhrase::Done);
    } else if (one.finding->due.isValid()) {
        const QString due = dateInWords(one.finding->due, language);
        assembly.addLine(LetterPhrase::DoneBy, {{u"due"_s, {due, ValueKind::Date}}}, one.prefix());
    }
}

void addPoint(Assembly& assembly, const AnsweredPoint& one, const QString& language)
{
    assembly.add(one.point.what);
    if (!one.finding) {
        return;
    }
    assembly.addLine(ofPoint(one.finding->finding));
    if (!one.finding->evidence.isEmpty()) {
        assembly.addLine(LetterPhrase::Weighed, {{u"evidence"_s, {one.finding->evidence}}});
    }
    assembly.addLine(LetterPhrase::Reason, {{u"reason"_s, {one.finding->reason}}});
    if (!one.finding->remedy.isEmpty()) {
        assembly.addLine(LetterPhrase::Remedy, {{u"remedy"_s, {one.finding->remedy}}});
        addTerms(assembly, one, language);
    }
}

/** Something that is left to be done. */
struct Outstanding
{
    QString what;
    /** In words; empty where no day was named. */
    QString due;
    QString prefix;
    LetterPhrase phrase = LetterPhrase::ByDay;
};

QList<Outstanding> outstandingOf(const LetterSource& source)
{
    QList<Outstanding> all;
    for (const AnsweredPoint& one : remediedPoints(source.complaint)) {
        if (one.finding->isOutstanding()) {
            const QDate due = one.finding->due;
            all.append({one.finding->remedy, due.isValid() ? dateInWords(due, source.language) : QString(), one.prefix()});
        }
    }
    for (const Promise& one : source.complaint.promises) {
        if (one.state == PromiseState::Open) {
            all.append({one.what, momentInWords(one.due, source.office.calendar->zone(), source.language),
                        u"promise_%1_"_s.arg(one.id.value),
                        one.kind == PromiseKind::Appointment ? LetterPhrase::AtMoment : LetterPhrase::ByDay});
        }
    }
    return all;
}

/** What the findings about the points come to together; none while one of them is missing. */
std::optional<Finding> findingOfAll(const QList<AnsweredPoint>& points)
{
    const bool complete = std::ranges::all_of(points, [](const AnsweredPoint& one) { return one.finding.has_value(); });
    if (points.isEmpty() || !complete) {
        return std::nullopt;
    }
    const auto are = [&points](Finding wanted) {
        return std::ranges::count_if(points, [&](const AnsweredPoint& one) { return one.finding->finding == wanted; });
    };
    for (const Finding alike : {Finding::Upheld, Finding::NotUpheld, Finding::OutsideCompetence}) {
        if (are(alike) == points.size()) {
            return alike;
        }
    }
    const bool nothingUpheld = are(Finding::NotUpheld) + are(Finding::OutsideCompetence) == points.size();
    return nothingUpheld ? Finding::NotUpheld : Finding::PartlyUpheld;
}

} // namespace

LetterValue pointsInWords(const LetterSource& source)
{
    Assembly assembly(source.language);
    qsizetype number = 0;
    for (const AnsweredPoint& one : answeredPoints(source.complaint)) {
        assembly.beginBlock(++number);
        addPoint(assembly, one, source.language);
    }
    return assembly.value();
}

LetterValue remediesInWords(const LetterSource& source)
{
    Assembly assembly(source.language);
    const auto remedied = remediedPoints(source.complaint);
    qsizetype number = 0;
    for (const AnsweredPoint& one : remedied) {
        assembly.beginBlock(++number, remedied.size() > 1);
        assembly.add(one.finding->remedy);
        addTerms(assembly, one, source.language);
    }
    return assembly.value();
}

LetterValue outstandingInWords(const LetterSource& source)
{
    Assembly assembly(source.language);
    const auto all = outstandingOf(source);
    qsizetype number = 0;
    for (const Outstanding& one : all) {
        assembly.beginBlock(++number, all.size() > 1);
        if (one.due.isEmpty()) {
            assembly.add(one.what);
        } else {
            assembly.add(one.phrase, {{u"due"_s, {one.due, ValueKind::Date}}, {u"what"_s, {one.what}}}, one.prefix);
        }
    }
    return assembly.value();
}

LetterValue furtherInWords(const LetterSource& source)
{
    const Case& complaint = source.complaint;
    const Procedure& procedure = source.procedure;
    if (complaint.lastRoundRejected || procedure.isLastRound(complaint.round)) {
        return {};
    }
    const QString hotline = source.office.organisation.phone;
    Assembly assembly(source.language);
    assembly.add(hotline.isEmpty() ? LetterPhrase::TellUs : LetterPhrase::CallUs,
                 {{u"hotline"_s, {hotline, ValueKind::Reference}},
                  {u"reference"_s, {complaint.reference, ValueKind::Reference}}});
    assembly.add(u" "_s);
    assembly.add(procedure.roundRule(complaint.round + 1).otherPerson ? LetterPhrase::LookedIntoByAnother
                                                                      : LetterPhrase::LookedIntoAgain);
    if (procedure.silence) {
        assembly.add(u" "_s);
        assembly.add(LetterPhrase::SilenceEndsIt,
                     {{u"period"_s, {countInWords(procedure.silence->count, procedure.silence->unit, source.language)}}});
    }
    return assembly.value();
}

QString decisionInWords(const LetterSource& source)
{
    const Case& complaint = source.complaint;
    if (const Assessment* assessment = complaint.assessmentOf(complaint.round)) {
        return phrase(ofComplaint(assessment->finding), source.language);
    }
    if (const auto finding = findingOfAll(answeredPoints(complaint))) {
        return phrase(ofComplaint(*finding), source.language);
    }
    return complaint.refusal ? phrase(LetterPhrase::DecisionRefused, source.language) : QString();
}

} // namespace redress
