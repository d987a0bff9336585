#include "models/letter_under_check.h"

#include <QRegularExpression>

#include <algorithm>

namespace redress::lint {

using namespace Qt::StringLiterals;

namespace {

bool isMarkOfDirection(QChar sign)
{
    return sign >= QChar(0x2066) && sign <= QChar(0x2069);
}

/** Whether it once lay inside an assembled text: "point_2_due", "promise_1_due". */
bool isFromInside(const QString& placeholder)
{
    static const QRegularExpression form(u"^[a-z]+_[0-9]+_[a-z]+$"_s);
    return form.match(placeholder).hasMatch();
}

bool liesIn(TextPlace inner, const Insertion& outer)
{
    return inner.from >= outer.from && inner.from + inner.length <= outer.from + outer.length;
}

bool saysSomething(QStringView text)
{
    return std::ranges::any_of(text, [](QChar sign) { return sign.isLetterOrNumber(); });
}

/** How much a text says. */
struct Extent
{
    /** Numbers are words too, but say nothing by themselves. */
    qsizetype words = 0;
    qsizetype letters = 0;

    [[nodiscard]] bool reaches(Extent least) const { return words >= least.words && letters >= least.letters; }
};

/** One word that is left of a paragraph answers nobody; two can be a sentence ("Biaya dikembalikan."). */
constexpr Extent sentence{2, 8};

Extent extentOf(const QString& text)
{
    Extent extent;
    for (const QString& word : text.simplified().split(u' ')) {
        extent.words += saysSomething(word) ? 1 : 0;
        extent.letters += std::ranges::count_if(word, [](QChar sign) { return sign.isLetter(); });
    }
    return extent;
}

/** What a value says in words of its own: beside names, days and amounts in it, and beside the complainant's points. */
class OwnWords
{
public:
    explicit OwnWords(const LetterUnderCheck& checked) : checked(checked) {}

    /**
     * Whether a value still says something as it stands in the letter: a sentence, the points one for each; or as much
     * as the case itself has, where that is less.
     */
    [[nodiscard]] bool suffice(const Insertion& insertion) const
    {
        const LetterValue value = checked.values.value(insertion.placeholder);
        const qsizetype sentences =
            insertion.placeholder == u"points"_s ? checked.complaint.standingPoints().size() : 1;
        Extent least{sentence.words * sentences, sentence.letters * sentences};
        if (!value.text.isEmpty()) {
            const Extent onRecord = extentOf(own(insertion.placeholder, value.text, value.inside));
            least = {std::min(least.words, onRecord.words), std::min(least.letters, onRecord.letters)};
        }
        const Extent says = extentOf(own(insertion.placeholder, checked.textOf(insertion), factsIn(insertion)));
        return saysSomething(checked.textOf(insertion)) && says.reaches(least);
    }

private:
    const LetterUnderCheck& checked;

    /** What must stand as it is and lies in the insertion; positions in its text. */
    [[nodiscard]] QList<Insertion> factsIn(const Insertion& outer) const
    {
        QList<Insertion> facts;
        for (const Insertion& one : checked.letter.insertions) {
            const bool inside = one.placeholder != outer.placeholder && liesIn({one.from, one.length}, outer);
            if (inside && checked.factsFor(one)) {
                facts.append({one.placeholder, one.from - outer.from, one.length});
            }
        }
        return facts;
    }

    [[nodiscard]] QString own(const QString& placeholder, QString text, QList<Insertion> facts) const
    {
        std::ranges::sort(facts, std::greater(), &Insertion::from);
        for (const Insertion& one : std::as_const(facts)) {
            text.remove(one.from, one.length);
        }
        if (placeholder != u"points"_s) {
            return text;
        }
        QString words = compared(text).simplified();
        for (const Point& point : checked.complaint.standingPoints()) {
            const QString what = compared(point.what).simplified();
            if (const qsizetype at = words.indexOf(what); at >= 0) {
                words.remove(at, what.size());
            }
        }
        return words;
    }
};

} // namespace

LetterUnderCheck::LetterUnderCheck(const Context& context, const Case& complaint, const Letter& letter)
    : context(context), complaint(complaint), letter(letter),
      values(letterValuesOf(source(letter.authors.value(0))))
{
}

LetterSource LetterUnderCheck::source(StaffId writer) const
{
    return {complaint,
            context.procedure,
            context.office,
            letter.language,
            letter.answerBy,
            writer,
            context.calendar.dayOf(context.now)};
}

bool LetterUnderCheck::has(const QString& placeholder) const
{
    return std::ranges::any_of(letter.insertions, [&](const Insertion& one) {
        return one.placeholder == placeholder && OwnWords(*this).suffice(one);
    });
}

bool LetterUnderCheck::hasAny(const QStringList& placeholders) const
{
    return std::ranges::any_of(placeholders, [this](const QString& one) { return has(one); });
}

QString LetterUnderCheck::textOf(const Insertion& insertion) const
{
    return letter.body.mid(insertion.from, insertion.length);
}

QList<Insertion> LetterUnderCheck::around(TextPlace place) const
{
    QList<Insertion> found;
    for (const Insertion& one : letter.insertions) {
        if (liesIn(place, one)) {
            found.append(one);
        }
    }
    return found;
}

std::optional<QStringList> LetterUnderCheck::factsInside(const Insertion& insertion) const
{
    QStringList facts;
    for (const Insertion& outer : around({insertion.from, insertion.length})) {
        const LetterValue assembled = values.value(outer.placeholder);
        for (const Insertion& inside : assembled.inside) {
            if (inside.placeholder == insertion.placeholder) {
                facts.append(assembled.text.mid(inside.from, inside.length));
            }
        }
    }
    return facts.isEmpty() ? std::nullopt : std::optional(facts);
}

std::optional<QStringList> LetterUnderCheck::factsFor(const Insertion& insertion) const
{
    if (auto inside = factsInside(insertion)) {
        return inside;
    }
    if (insertion.placeholder == u"staff_name"_s) {
        QStringList writers;
        for (const StaffId author : letter.authors) {
            writers.append(letterValuesOf(source(author)).value(insertion.placeholder).text);
        }
        return writers;
    }
    const auto value = values.constFind(insertion.placeholder);
    const bool known = value != values.cend() && value->kind != ValueKind::Prose;
    return known || isFromInside(insertion.placeholder)
               ? std::optional(QStringList(valueOf(insertion.placeholder)))
               : std::nullopt;
}

QString compared(const QString& text)
{
    QString plain = text;
    plain.removeIf(isMarkOfDirection);
    return plain.normalized(QString::NormalizationForm_C);
}

QString quoted(const QString& text)
{
    constexpr qsizetype longest = 60;
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    QString line = text.simplified();
    line.removeIf(isMarkOfDirection);
    if (line.size() > longest) {
        line = line.left(longest - 1) + u'…';
    }
    // Of any script, in a sentence of any other: neither turns the other round.
    return firstStrongIsolate + line + popIsolate;
}

QString ownSubject(const LetterUnderCheck& checked)
{
    QString line = checked.letter.subject;
    const QString told = checked.complaint.intake.subject;
    return told.isEmpty() ? line : line.remove(told);
}

} // namespace redress::lint
