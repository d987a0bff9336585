#include "ui/case_file/black_out.h"

#include "models/fold.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView blocks = u"██████";
/** A part of a name that is shorter stands in too many other words' place. */
constexpr int shortestPart = 3;
constexpr int fewestDigits = 6;
/** So many digits say whose phone it is, without the prefixes before them. */
constexpr int tellingDigits = 7;
constexpr int mostPrefix = 4;
constexpr int mostDigits = 18;
constexpr int widestGap = 4;

struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;
};

struct Word : Span
{
    QString folded;
};

/** Scripts that part no words: each sign stands for itself. */
bool isUnparted(char32_t sign)
{
    switch (QChar::script(sign)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/** Belongs to the word before it, but is none by itself. */
bool clings(char32_t sign)
{
    return QChar::isMark(sign) || QChar::category(sign) == QChar::Other_Format;
}

std::vector<Word> wordsOf(const QString& text)
{
    std::vector<Word> words;
    bool isOpen = false;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair =
            text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const char32_t sign =
            isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : char32_t(text.at(at).unicode());
        const qsizetype next = at + (isPair ? 2 : 1);
        if (QChar::isLetterOrNumber(sign)) {
            if (!isOpen || isUnparted(sign)) {
                words.push_back({{at, next}, {}});
            }
            words.back().end = next;
            isOpen = !isUnparted(sign);
        } else if (QChar::isMark(sign) && !words.empty() && words.back().end == at) {
            words.back().end = next;
        } else {
            isOpen = isOpen && clings(sign);
        }
        at = next;
    }
    for (Word& word : words) {
        word.folded = fold(text.mid(word.start, word.end - word.start)).remove(u' ');
    }
    return words;
}

QString joined(const std::vector<Word>& words)
{
    QString all;
    for (const Word& word : words) {
        all += word.folded;
    }
    return all;
}

QSet<QString> foldsOf(const QStringList& words)
{
    QSet<QString> folds;
    for (const QString& word : words) {
        folds.insert(fold(word));
    }
    return folds;
}

/** What may stand before a name and is none. */
bool isTitle(const QString& folded)
{
    static const QSet<QString> titles = foldsOf(
        {u"mr"_s,   u"mrs"_s,  u"ms"_s,    u"miss"_s,  u"dr"_s,    u"prof"_s,  u"professor"_s, u"madam"_s,
         u"sir"_s,  u"ông"_s,  u"bà"_s,    u"anh"_s,   u"chị"_s,   u"encik"_s, u"puan"_s,      u"cik"_s,
         u"tuan"_s, u"dato"_s, u"datuk"_s, u"datin"_s, u"bapak"_s, u"ibu"_s,   u"haji"_s,      u"hajah"_s,
         u"آقای"_s, u"خانم"_s, u"دکتر"_s,  u"مهندس"_s, u"جناب"_s,  u"سرکار"_s});
    return titles.contains(folded);
}

/** What joins two names and is none. */
bool isLink(const QString& folded)
{
    static const QSet<QString> links =
        foldsOf({u"bin"_s, u"binti"_s, u"ibn"_s, u"von"_s, u"der"_s, u"and"_s});
    return links.contains(folded);
}

/** The persons looked for, each by what of it counts. */
struct Wanted
{
    explicit Wanted(const QStringList& persons);

    /** Folded, without blanks; with the numbers of the persons. */
    QHash<QString, QList<qsizetype>> words;
    qsizetype longest = 0;
    /** Digits; with the number of the person. */
    QList<std::pair<QString, qsizetype>> phones;

private:
    void addName(const QString& name, qsizetype person);
    void addPart(const QString& folded, qsizetype person);
    void add(const QString& folded, qsizetype person);
};

Wanted::Wanted(const QStringList& persons)
{
    for (qsizetype person = 0; person < persons.size(); ++person) {
        const QString& one = persons.at(person);
        const bool isNumber =
            std::ranges::all_of(fold(one), [](QChar sign) { return sign.isDigit() || sign == u' '; });
        if (one.contains(u'@')) {
            add(joined(wordsOf(one)), person);
        } else if (!isNumber) {
            addName(one, person);
        } else if (const QString digits = digitsOf(one); digits.size() >= fewestDigits) {
            phones.append({digits, person});
        }
    }
}

void Wanted::add(const QString& folded, qsizetype person)
{
    if (folded.isEmpty()) {
        return;
    }
    QList<qsizetype>& whose = words[folded];
    if (!whose.contains(person)) {
        whose.append(person);
    }
    longest = std::max(longest, folded.size());
}

void Wanted::addName(const QString& name, qsizetype person)
{
    static const QRegularExpression blank(u"\\s+"_s);
    QStringList parts = name.split(blank, Qt::SkipEmptyParts);
    while (parts.size() > 1 && isTitle(fold(parts.first()))) {
        parts.removeFirst();
    }
    QString whole;
    for (const QString& part : std::as_const(parts)) {
        const std::vector<Word> pieces = wordsOf(part);
        const QString together = joined(pieces);
        whole += together;
        addPart(together, person);
        for (const Word& piece : pieces) {
            addPart(piece.folded, person);
        }
    }
    // One letter alone is an initial of anyone.
    if (whole.size() > 1) {
        add(whole, person);
    }
}

void Wanted::addPart(const QString& folded, qsizetype person)
{
    if (folded.size() >= shortestPart && !isLink(folded)) {
        add(folded, person);
    }
}

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

/** Looks through one text. */
class Search
{
public:
    Search(const QString& text, const Wanted& wanted) : text(text), wanted(wanted), words(wordsOf(text)) {}

    void run();

    std::vector<Span> spans;
    QSet<qsizetype> persons;

private:
    /** What joins the words of a name: blanks, hyphens, dots; nothing else. */
    [[nodiscard]] bool joins(size_t before) const;
    /** The last word of what begins with this one; none: the word itself is innocent. */
    [[nodiscard]] qsizetype endOfName(size_t from);
    [[nodiscard]] qsizetype endOfPhone(size_t from);

    const QString& text;
    const Wanted& wanted;
    std::vector<Word> words;
};

bool Search::joins(size_t before) const
{
    const qsizetype start = words[before].end;
    const QStringView gap = QStringView(text).mid(start, words[before + 1].start - start);
    return gap.size() <= widestGap && std::ranges::all_of(gap, [](QChar sign) {
               return sign.isSpace() || sign.isPunct() || sign == u'+' || clings(sign.unicode());
           });
}

qsizetype Search::endOfName(size_t from)
{
    qsizetype end = -1;
    QString sofar;
    for (size_t at = from; at < words.size(); ++at) {
        sofar += words[at].folded;
        if (sofar.size() > wanted.longest) {
            break;
        }
        if (const auto found = wanted.words.constFind(sofar); found != wanted.words.cend()) {
            end = qsizetype(at);
            for (const qsizetype person : *found) {
                persons.insert(person);
            }
        }
        if (at + 1 == words.size() || !joins(at)) {
            break;
        }
    }
    return end;
}

qsizetype Search::endOfPhone(size_t from)
{
    qsizetype end = -1;
    QString sofar;
    for (size_t at = from; at < words.size(); ++at) {
        const QString& digits = words[at].folded;
        const bool isNumber = std::ranges::all_of(digits, [](QChar sign) { return sign.isDigit(); });
        if (!isNumber || sofar.size() + digits.size() > mostDigits) {
            break;
        }
        sofar += digits;
        for (const auto& [phone, person] : wanted.phones) {
            if (isSameNumber(sofar, phone)) {
                end = qsizetype(at);
                persons.insert(person);
            }
        }
        if (at + 1 == words.size() || !joins(at)) {
            break;
        }
    }
    return end;
}

void Search::run()
{
    for (size_t at = 0; at < words.size(); ++at) {
        const qsizetype end = std::max(endOfName(at), endOfPhone(at));
        if (end >= qsizetype(at)) {
            spans.push_back({words[at].start, words[size_t(end)].end});
            at = size_t(end);
        }
    }
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

} // namespace

BlackedOut blackOut(const QString& text, const QStringList& persons)
{
    const Wanted wanted(persons);
    Search search(text, wanted);
    search.run();
    BlackedOut out;
    qsizetype from = 0;
    for (const Span& span : merged(search.spans, text)) {
        out.text += QStringView(text).mid(from, span.start - from);
        out.text += blocks;
        from = span.end;
        ++out.places;
    }
    out.text += QStringView(text).mid(from);
    for (qsizetype person = 0; person < persons.size(); ++person) {
        if (search.persons.contains(person)) {
            out.found.append(persons.at(person));
        }
    }
    return out;
}

} // namespace redress
