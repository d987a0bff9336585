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
        return one.placeholder == placeholder && saysSomething(textOf(one));
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
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

QString ownSubject(const LetterUnderCheck& checked)
{
    QString line = checked.letter.subject;
    const QString told = checked.complaint.intake.subject;
    return told.isEmpty() ? line : line.remove(told);
}

} // namespace redress::lint
