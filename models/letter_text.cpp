#include "models/letter_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& placeholder()
{
    static const QRegularExpression form(u"\\{([a-z][a-z_]{1,40})\\}"_s);
    return form;
}

/** What lies deeper in an insertion that begins at the same place comes behind it. */
bool isBefore(const Insertion& one, const Insertion& other)
{
    return one.from != other.from ? one.from < other.from : one.length > other.length;
}

} // namespace

FilledText fillIn(const QString& text, const LetterValues& values)
{
    FilledText filled;
    qsizetype from = 0;
    for (auto found = placeholder().globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const LetterValue value = values.value(match.captured(1));
        filled.text += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (value.text.isEmpty()) {
            filled.text += match.captured();
            continue;
        }
        const qsizetype at = filled.text.size();
        filled.insertions.append({match.captured(1), at, value.text.size()});
        for (const Insertion& inside : value.inside) {
            filled.insertions.append({inside.placeholder, at + inside.from, inside.length});
        }
        filled.text += value.text;
    }
    filled.text += QStringView(text).mid(from);
    std::ranges::stable_sort(filled.insertions, isBefore);
    return filled;
}

QList<OpenPlaceholder> placeholdersIn(const QString& text, const QList<Insertion>& insertions)
{
    QList<OpenPlaceholder> open;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const bool isValue = std::ranges::any_of(insertions, [&](const Insertion& one) {
            return match.capturedStart() >= one.from && match.capturedEnd() <= one.from + one.length;
        });
        if (!isValue) {
            open.append({match.captured(1), match.capturedStart(), match.capturedLength()});
        }
    }
    return open;
}

QString textOf(const QList<Insertion>& insertions)
{
    QStringList parts;
    for (const Insertion& one : insertions) {
        parts.append(u"%1:%2:%3"_s.arg(one.placeholder).arg(one.from).arg(one.length));
    }
    return parts.join(u',');
}

QList<Insertion> insertionsFrom(const QString& text)
{
    QList<Insertion> insertions;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList fields = part.split(u':');
        bool isFrom = false;
        bool isLength = false;
        const Insertion one{fields.value(0), fields.value(1).toLongLong(&isFrom), fields.value(2).toLongLong(&isLength)};
        if (fields.size() == 3 && !one.placeholder.isEmpty() && isFrom && isLength) {
            insertions.append(one);
        }
    }
    return insertions;
}

bool lieWithin(const QList<Insertion>& insertions, qsizetype length)
{
    QList<Insertion> sorted = insertions;
    std::ranges::stable_sort(sorted, isBefore);
    QList<qsizetype> ends{length};
    for (const Insertion& one : sorted) {
        while (ends.size() > 1 && one.from >= ends.last()) {
            ends.removeLast();
        }
        if (one.from < 0 || one.length < 0 || one.from > length || one.length > length - one.from ||
            one.from + one.length > ends.last()) {
            return false;
        }
        ends.append(one.from + one.length);
    }
    return true;
}

} // namespace redress
