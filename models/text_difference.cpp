#include "models/text_difference.h"

#include "models/common_sequence.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace redress {

namespace {

using Pieces = QList<QStringView>;

/** Steps from each side after which a stretch is given up as changed altogether. */
constexpr int effort = 1500;
/** Pairs of paragraphs that are weighed against each other; past that they are paired as they stand. */
constexpr qsizetype mostPairs = 10'000;

/** Paragraphs with the line breaks after them: empty lines alone would be taken for something kept. */
Pieces paragraphsOf(QStringView text)
{
    Pieces paragraphs;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype until = text.indexOf(u'\n', from);
        until = until < 0 ? text.size() : until;
        while (until < text.size() && text.at(until) == u'\n') {
            ++until;
        }
        paragraphs.append(text.sliced(from, until - from));
        from = until;
    }
    return paragraphs;
}

/** Past what is between isolates where such a stretch begins there; else the same place. Numbers and names
 * are isolated, so one whose end is not near has none. */
qsizetype pastIsolated(QStringView text, qsizetype from)
{
    constexpr qsizetype longest = 200;
    int depth = 0;
    for (qsizetype place = from; place < std::min(text.size(), from + longest); ++place) {
        const char16_t sign = text.at(place).unicode();
        depth += sign >= u'\u2066' && sign <= u'\u2068' ? 1 : 0;
        depth -= sign == u'\u2069' ? 1 : 0;
        if (depth <= 0) {
            return place == from ? from : place + 1;
        }
    }
    return from;
}

qsizetype endOfWord(QStringView text, qsizetype from)
{
    const bool blank = text.at(from).isSpace();
    qsizetype place = from;
    while (place < text.size() && text.at(place).isSpace() == blank) {
        const qsizetype past = pastIsolated(text, place);
        place = past == place ? place + 1 : past;
    }
    return place;
}

/** A word, with the signs around it taken off: they change by themselves. */
void appendWord(Pieces& words, QStringView word)
{
    qsizetype from = 0;
    qsizetype until = word.size();
    while (from < until && word.at(from).isPunct() && !(from + 1 < until && word.at(from + 1).isMark())) {
        words.append(word.sliced(from++, 1));
    }
    while (until > from && word.at(until - 1).isPunct()) {
        --until;
    }
    if (until > from) {
        words.append(word.sliced(from, until - from));
    }
    for (; until < word.size(); ++until) {
        words.append(word.sliced(until, 1));
    }
}

/** Words, the signs around them, and the blanks between them. */
Pieces wordsOf(QStringView text)
{
    Pieces words;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype until = endOfWord(text, from);
        const QStringView word = text.sliced(from, until - from);
        if (word.front().isSpace()) {
            words.append(word);
        } else {
            appendWord(words, word);
        }
        from = until;
    }
    return words;
}

bool isWord(QStringView piece)
{
    return std::ranges::any_of(piece,
                               [](QChar sign) { return sign.isLetterOrNumber() || sign.isSurrogate(); });
}

int wordCount(QStringView text)
{
    const Pieces words = wordsOf(text);
    return static_cast<int>(std::ranges::count_if(words, isWord));
}

/** One number for each different text, so that comparing is cheap. */
class Numbering
{
public:
    int of(QStringView text)
    {
        const int next = static_cast<int>(numbers.size());
        return numbers.emplace(text, numbers.value(text, next)).value();
    }
    std::vector<int> of(const Pieces& texts)
    {
        std::vector<int> all;
        all.reserve(static_cast<size_t>(texts.size()));
        for (const QStringView text : texts) {
            all.push_back(of(text));
        }
        return all;
    }

private:
    QHash<QStringView, int> numbers;
};

/** Parts as they come; neighbours of one kind are joined, and between two that are the same what went stands
 * first. */
class Parts
{
public:
    void add(PartKind kind, QStringView text)
    {
        if (kind == PartKind::Same && !text.isEmpty()) {
            flush();
            put(kind, text.toString());
        } else if (kind != PartKind::Same) {
            (kind == PartKind::Gone ? gone : come) += text;
        }
    }

    [[nodiscard]] QList<TextPart> take()
    {
        flush();
        return std::move(parts);
    }

private:
    void put(PartKind kind, const QString& text)
    {
        if (!parts.isEmpty() && parts.last().kind == kind) {
            parts.last().text += text;
        } else if (!text.isEmpty()) {
            parts.append({kind, text});
        }
    }

    void flush()
    {
        put(PartKind::Gone, std::exchange(gone, {}));
        put(PartKind::New, std::exchange(come, {}));
    }

    QList<TextPart> parts;
    QString gone;
    QString come;
};

/** How many words changed between two parts that are the same, by places in the list of parts. */
int changedWords(const QList<TextPart>& parts, qsizetype place, qsizetype step)
{
    int most = -1;
    for (place += step; place >= 0 && place < parts.size() && parts.at(place).kind != PartKind::Same;
         place += step) {
        most = std::max(most, wordCount(parts.at(place).text));
    }
    return most;
}

/** Puts a short stretch that stayed between two longer changes to them: alternating every word, nobody can
 * read it. */
QList<TextPart> withoutConfetti(QList<TextPart> parts)
{
    for (qsizetype count = -1; count != parts.size();) {
        count = parts.size();
        Parts calmer;
        for (qsizetype place = 0; place < parts.size(); ++place) {
            const TextPart& part = parts.at(place);
            const bool isStray = part.kind == PartKind::Same &&
                                 2 * wordCount(part.text) <=
                                     std::min(changedWords(parts, place, -1), changedWords(parts, place, 1));
            if (isStray) {
                calmer.add(PartKind::Gone, part.text);
                calmer.add(PartKind::New, part.text);
            } else {
                calmer.add(part.kind, part.text);
            }
        }
        parts = calmer.take();
    }
    return parts;
}

/** Goes through both in order: stretches that changed, and pieces that stayed. */
template <class Changed, class Stayed>
void walk(const CommonSequence& common, Changed changed, Stayed stayed)
{
    const auto untilKept = [](const std::vector<bool>& kept, size_t from) {
        return static_cast<size_t>(
            std::find(kept.begin() + static_cast<std::ptrdiff_t>(from), kept.end(), true) - kept.begin());
    };
    size_t before = 0;
    size_t after = 0;
    for (;;) {
        const size_t untilBefore = untilKept(common.before, before);
        const size_t untilAfter = untilKept(common.after, after);
        changed(static_cast<qsizetype>(before), static_cast<qsizetype>(untilBefore),
                static_cast<qsizetype>(after), static_cast<qsizetype>(untilAfter));
        if (untilBefore == common.before.size()) {
            return;
        }
        stayed(static_cast<qsizetype>(untilBefore));
        before = untilBefore + 1;
        after = untilAfter + 1;
    }
}

QList<TextPart> changedParagraph(QStringView before, QStringView after)
{
    const Pieces beforeWords = wordsOf(before);
    const Pieces afterWords = wordsOf(after);
    Numbering numbering;
    const std::vector<int> beforeNumbers = numbering.of(beforeWords);
    Parts parts;
    walk(
        commonSequence(beforeNumbers, numbering.of(afterWords), effort),
        [&](qsizetype from, qsizetype until, qsizetype newFrom, qsizetype newUntil) {
            for (; from < until; ++from) {
                parts.add(PartKind::Gone, beforeWords.at(from));
            }
            for (; newFrom < newUntil; ++newFrom) {
                parts.add(PartKind::New, afterWords.at(newFrom));
            }
        },
        [&](qsizetype place) { parts.add(PartKind::Same, beforeWords.at(place)); });
    return withoutConfetti(parts.take());
}

/** The numbers of a paragraph's words, in order of size. */
using Bag = std::vector<int>;

Bag bagOf(QStringView paragraph, Numbering& numbering)
{
    Pieces words = wordsOf(paragraph);
    words.removeIf([](QStringView piece) { return !isWord(piece); });
    Bag bag = numbering.of(words);
    std::ranges::sort(bag);
    return bag;
}

/** Words in common to words altogether, in percent; nothing where it is so little that it is another
 * paragraph. */
int likeness(const Bag& one, const Bag& other)
{
    constexpr int least = 40;
    std::vector<int> common;
    std::ranges::set_intersection(one, other, std::back_inserter(common));
    const size_t altogether = one.size() + other.size();
    const int percent = altogether == 0 ? 100 : static_cast<int>(200 * common.size() / altogether);
    return percent < least ? 0 : percent;
}

/** For each paragraph before, the one that it became; -1 where there is none. In order on both sides. */
QList<qsizetype> partners(const QList<Bag>& before, const QList<Bag>& after)
{
    QList<qsizetype> found(before.size(), -1);
    if (before.size() * after.size() > mostPairs) {
        for (qsizetype place = 0; place < std::min(before.size(), after.size()); ++place) {
            found[place] = likeness(before.at(place), after.at(place)) > 0 ? place : -1;
        }
        return found;
    }
    // The best that can be had from (row, column) on.
    const qsizetype width = after.size() + 1;
    std::vector<int> best(static_cast<size_t>((before.size() + 1) * width), 0);
    std::vector<int> alike(best.size(), 0);
    const auto at = [width](qsizetype row, qsizetype column) {
        return static_cast<size_t>(row * width + column);
    };
    for (qsizetype row = before.size() - 1; row >= 0; --row) {
        for (qsizetype column = after.size() - 1; column >= 0; --column) {
            alike[at(row, column)] = likeness(before.at(row), after.at(column));
            const int paired = alike[at(row, column)] + best[at(row + 1, column + 1)];
            best[at(row, column)] = std::max({paired, best[at(row + 1, column)], best[at(row, column + 1)]});
        }
    }
    for (qsizetype row = 0, column = 0; row < before.size() && column < after.size();) {
        const int rest = best[at(row, column)];
        if (alike[at(row, column)] > 0 && rest == alike[at(row, column)] + best[at(row + 1, column + 1)]) {
            found[row++] = column++;
        } else if (rest == best[at(row + 1, column)]) {
            ++row;
        } else {
            ++column;
        }
    }
    return found;
}

void addChanged(Parts& parts, const Pieces& before, const Pieces& after)
{
    Numbering numbering;
    QList<Bag> bagsBefore;
    QList<Bag> bagsAfter;
    for (const QStringView paragraph : before) {
        bagsBefore.append(bagOf(paragraph, numbering));
    }
    for (const QStringView paragraph : after) {
        bagsAfter.append(bagOf(paragraph, numbering));
    }
    const QList<qsizetype> pairs = partners(bagsBefore, bagsAfter);
    qsizetype column = 0;
    for (qsizetype row = 0; row < before.size(); ++row) {
        if (pairs.at(row) < 0) {
            parts.add(PartKind::Gone, before.at(row));
            continue;
        }
        for (; column < pairs.at(row); ++column) {
            parts.add(PartKind::New, after.at(column));
        }
        for (const TextPart& part : changedParagraph(before.at(row), after.at(column))) {
            parts.add(part.kind, part.text);
        }
        ++column;
    }
    for (; column < after.size(); ++column) {
        parts.add(PartKind::New, after.at(column));
    }
}

} // namespace

QList<TextPart> differencesOf(const QString& before, const QString& after)
{
    const Pieces beforeParagraphs = paragraphsOf(before);
    const Pieces afterParagraphs = paragraphsOf(after);
    Numbering numbering;
    const std::vector<int> beforeNumbers = numbering.of(beforeParagraphs);
    Parts parts;
    walk(
        commonSequence(beforeNumbers, numbering.of(afterParagraphs), effort),
        [&](qsizetype from, qsizetype until, qsizetype newFrom, qsizetype newUntil) {
            addChanged(parts, beforeParagraphs.mid(from, until - from),
                       afterParagraphs.mid(newFrom, newUntil - newFrom));
        },
        [&](qsizetype place) { parts.add(PartKind::Same, beforeParagraphs.at(place)); });
    return parts.take();
}

} // namespace redress
