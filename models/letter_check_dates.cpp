#include "models/clock.h"
#include "models/dates_in_text.h"
#include "models/letter_check_rules.h"

#include <QCoreApplication>

#include <algorithm>

/** A day to come that a letter names is a promise: it has to be on record. */
namespace redress::lint {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(LetterCheck)
};

void addPromises(QList<QDate>& days, const LetterUnderCheck& checked)
{
    for (const Promise& one : checked.complaint.promises) {
        if (one.state == PromiseState::Open) {
            days.append(checked.context.calendar.dayOf(one.due));
        }
    }
}

void addDues(QList<QDate>& days, const LetterUnderCheck& checked)
{
    const Calendar& calendar = checked.context.calendar;
    for (const RunningClock& one : runningClocks(checked.complaint, checked.context.procedure, calendar)) {
        if (!one.isPaused()) {
            days.append(calendar.dayOf(one.due.due));
        }
    }
    for (const HandOff& one : checked.complaint.handOffs) {
        if (one.isOpen()) {
            days.append(calendar.dayOf(one.due));
        }
    }
}

void addRemedies(QList<QDate>& days, const LetterUnderCheck& checked)
{
    for (const Point& point : checked.complaint.standingPoints()) {
        const PointFinding* finding = point.findingOf(checked.complaint.round);
        if (finding != nullptr && finding->due.isValid()) {
            days.append(finding->due);
        }
    }
}

/** The days to come that the complainant may be told. */
QList<QDate> daysOnRecord(const LetterUnderCheck& checked)
{
    QList<QDate> days;
    addPromises(days, checked);
    addDues(days, checked);
    addRemedies(days, checked);
    if (checked.letter.answerBy.isValid()) {
        days.append(checked.letter.answerBy);
    }
    return days;
}

/** What stands in such a value was said by the complainant, or by the office to everybody: the letter
 * promises none of it. */
QStringList wordsOfOthers(const LetterUnderCheck& checked, const QString& placeholder)
{
    static const QStringList others{u"subject"_s,   u"product"_s,           u"further"_s,
                                    u"challenge"_s, u"external_remedies"_s, u"referred_to"_s};
    if (placeholder == u"points"_s) {
        QStringList raised;
        for (const Point& point : checked.complaint.standingPoints()) {
            raised.append(point.what);
        }
        return raised;
    }
    return others.contains(placeholder) ? QStringList(checked.valueOf(placeholder)) : QStringList();
}

/** Finds the days that a letter names and nobody has on record. */
class DayCheck
{
public:
    explicit DayCheck(const LetterUnderCheck& checked)
        : checked(checked), today(checked.context.calendar.dayOf(checked.context.now)),
          known(daysOnRecord(checked))
    {
    }

    [[nodiscard]] QList<DateInText> unknownIn(const QString& text) const
    {
        QList<DateInText> found = datesIn(text, checked.letter.language, today);
        found.removeIf([this](const DateInText& one) { return one.day <= today || known.contains(one.day); });
        return found;
    }

    /** Whether the day stands in the body because it was inserted: a fact of its own, or others' words. */
    [[nodiscard]] bool isInserted(const DateInText& one) const
    {
        return std::ranges::any_of(checked.around({one.from, one.length}), [&](const Insertion& insertion) {
            return checked.factsFor(insertion).has_value() || isQuoted(insertion.placeholder, one.day);
        });
    }

private:
    const LetterUnderCheck& checked;
    QDate today;
    QList<QDate> known;

    [[nodiscard]] bool isQuoted(const QString& placeholder, QDate day) const
    {
        return std::ranges::any_of(wordsOfOthers(checked, placeholder), [&](const QString& words) {
            const QList<DateInText> said = datesIn(words, checked.letter.language, today);
            return std::ranges::find(said, day, &DateInText::day) != said.end();
        });
    }
};

void remarkUnknown(Remarks& remarks, const QString& field, std::optional<TextPlace> place,
                   const QString& words)
{
    remarks.append({LetterRule::FutureDateUnknown,
                    field,
                    place,
                    Sentence::tr("\"%1\" is no day that the case has on record.").arg(quoted(words)),
                    Sentence::tr("Promise it first, or write the day that is on record."),
                    {}});
}

} // namespace

void checkDates(Remarks& remarks, const LetterUnderCheck& checked)
{
    const DayCheck days(checked);
    for (const DateInText& one : days.unknownIn(checked.letter.body)) {
        if (!days.isInserted(one)) {
            remarkUnknown(remarks, u"body"_s, TextPlace{one.from, one.length},
                          checked.letter.body.mid(one.from, one.length));
        }
    }
    const QString subject = ownSubject(checked);
    for (const DateInText& one : days.unknownIn(subject)) {
        remarkUnknown(remarks, u"subject"_s, {}, subject.mid(one.from, one.length));
    }
    const QString& enclosures = checked.letter.enclosures;
    for (const DateInText& one : days.unknownIn(enclosures)) {
        remarkUnknown(remarks, u"enclosures"_s, {}, enclosures.mid(one.from, one.length));
    }
}

} // namespace redress::lint
