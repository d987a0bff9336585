#include "ui/case_file/veil.h"

#include "models/fold.h"

#include <algorithm>

namespace redress {

namespace {

constexpr QStringView blocks = u"██████";
constexpr int fewestDigits = 6;
/** So many digits say whose phone it is, without the prefixes before them. */
constexpr int tellingDigits = 7;
constexpr int mostPrefix = 4;
constexpr int mostDigits = 18;

struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;
};

bool isSameNumber(const QString& one, const QString& other)
{
    const auto significant = [](QStringView digits) {
        while (digits.startsWith(u'0')) {
            digits = digits.mid(1);
        }
        return digits;
    };
    const QStringView a = significant(one);
    const QStringView b = significant(other);
    const QStringView& shorter = a.size() < b.size() ? a : b;
    const QStringView& longer = a.size() < b.size() ? b : a;
    return (a == b && !a.isEmpty()) ||
           (shorter.size() >= tellingDigits && longer.size() - shorter.size() <= mostPrefix &&
            longer.endsWith(shorter));
}

/** Parts of a name that follow each other are one place: not even their number tells. */
std::vector<Span> merged(const std::vector<Span>& spans, const QString& text)
{
    std::vector<Span> all;
    for (const Span& span : spans) {
        const bool follows =
            !all.empty() &&
            QStringView(text).mid(all.back().end, span.start - all.back().end).compare(u" ") == 0;
        if (follows) {
            all.back().end = span.end;
        } else {
            all.push_back(span);
        }
    }
    return all;
}

bool isOneSpelt(const QList<SoughtName>& names, const QString& spelling)
{
    return std::ranges::any_of(names,
                               [&](const SoughtName& one) { return spellingOf(one.spelling) == spelling; });
}

} // namespace

/** Looks through one text. */
class Veil::Search
{
public:
    Search(const Veil& veil, const QString& text, Wording wording)
        : veil(veil), text(text), wording(wording), words(wordsOf(text))
    {
    }

    /** Where persons stand. */
    [[nodiscard]] std::vector<Span> spans() const
    {
        std::vector<Span> found;
        qsizetype phraseEnd = -1;
        for (size_t at = 0; at < words.size(); ++at) {
            phraseEnd = std::max(phraseEnd, veil.phrases.at(text, words, at).last);
            const bool isInPhrase = qsizetype(at) <= phraseEnd;
            const auto name = veil.sought.at(text, words, at, isInPhrase ? Wording::Fixed : wording);
            const auto own = veil.own.at(text, words, at);
            const qsizetype end = std::max(name.last, endOfPhone(at));
            if (own.last >= 0 && (own.last > end || (own.last == end && stays(at, own, name)))) {
                at = size_t(own.last);
            } else if (end >= 0) {
                found.push_back({words[at].start, words[size_t(end)].end});
                at = size_t(end);
            }
        }
        return found;
    }

private:
    /** What could be the complainant as well as somebody else is the complainant, unless it is written as the
     * other. */
    [[nodiscard]] bool stays(size_t from, const SoughtNames::Found& own,
                             const SoughtNames::Found& other) const
    {
        const qsizetype start = words[from].start;
        const QString spelling = spellingOf(text.mid(start, words[size_t(own.last)].end - start));
        return isOneSpelt(own.names, spelling) || !isOneSpelt(other.names, spelling);
    }

    [[nodiscard]] qsizetype endOfPhone(size_t from) const
    {
        qsizetype end = -1;
        QString sofar;
        for (size_t at = from; at < words.size() && !veil.phones.isEmpty(); ++at) {
            const QString& digits = words[at].folded;
            const bool isNumber = std::ranges::all_of(digits, [](QChar sign) { return sign.isDigit(); });
            if (!isNumber || sofar.size() + digits.size() > mostDigits) {
                break;
            }
            sofar += digits;
            if (std::ranges::any_of(veil.phones,
                                    [&](const QString& one) { return isSameNumber(sofar, one); })) {
                end = qsizetype(at);
            }
            if (at + 1 == words.size() || !areJoined(text, words[at], words[at + 1])) {
                break;
            }
        }
        return end;
    }

    const Veil& veil;
    const QString& text;
    Wording wording;
    std::vector<WordOfText> words;
};

Veil::Veil(const QStringList& persons, const LeftStanding& left)
{
    own.addName(left.complainant);
    const QString ownSpelling = spellingOf(left.complainant);
    const QString ownFolded = fold(left.complainant);
    for (const QString& person : persons) {
        const QString spelling = spellingOf(person);
        const bool isComplainant = !ownFolded.isEmpty() && (spelling == ownSpelling || spelling == ownFolded);
        if (!spelling.isEmpty() && !isComplainant) {
            seek(person);
            drawn = true;
        }
    }
    for (const QString& phrase : left.phrases) {
        if (wordsOf(phrase).size() > 1) {
            phrases.addWhole(phrase);
        }
    }
}

void Veil::seek(const QString& person)
{
    const bool isNumber =
        std::ranges::all_of(fold(person), [](QChar sign) { return sign.isDigit() || sign == u' '; });
    if (person.contains(u'@')) {
        sought.addWhole(person);
    } else if (!isNumber) {
        sought.addName(person);
    } else if (const QString digits = digitsOf(person); digits.size() >= fewestDigits) {
        phones.append(digits);
    }
}

QString Veil::operator()(const QString& text, Wording wording) const
{
    if (!drawn || text.isEmpty()) {
        return text;
    }
    QString veiled;
    qsizetype from = 0;
    for (const Span& span : merged(Search(*this, text, wording).spans(), text)) {
        veiled += QStringView(text).mid(from, span.start - from);
        veiled += blocks;
        from = span.end;
    }
    return veiled + text.mid(from);
}

} // namespace redress
