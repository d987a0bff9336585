#include "ui/case_file/sought_names.h"

#include "models/fold.h"

#include <QSet>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** A part of a name that is shorter stands in too many other words' place, unless it is written as a name. */
constexpr int shortestPart = 3;

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

/** What stands in very many names and tells nobody from anybody. */
bool isCommon(const QString& folded)
{
    static const QSet<QString> common = foldsOf(
        {u"bin"_s, u"binti"_s, u"ibn"_s, u"von"_s, u"der"_s, u"de"_s, u"al"_s, u"and"_s, u"văn"_s, u"thị"_s});
    return common.contains(folded);
}

/** Latin letters with marks; other scripts tell words apart without. */
bool hasAccents(const QString& spelling)
{
    const QString parted = spelling.normalized(QString::NormalizationForm_D);
    return std::ranges::any_of(parted, [](QChar sign) {
        return (sign >= u'\u0300' && sign <= u'\u036F') || sign == u'đ';
    });
}

/** What is written without accents can be anyone who has them. */
bool canBe(const SoughtName& name, const QString& spelling)
{
    return !name.isPart || !name.isAccented || name.spelling == spelling || !hasAccents(spelling);
}

QString wordIn(const QString& text, const WordOfText& word)
{
    return text.mid(word.start, word.end - word.start);
}

QString joined(const std::vector<WordOfText>& words)
{
    QString all;
    for (const WordOfText& word : words) {
        all += word.folded;
    }
    return all;
}

} // namespace

QString spellingOf(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    plain.removeIf([](QChar sign) { return sign.category() == QChar::Other_Format; });
    return plain.simplified();
}

void SoughtNames::add(const QString& folded, const SoughtName& name)
{
    if (folded.isEmpty()) {
        return;
    }
    QList<SoughtName>& all = names[folded];
    const auto same = std::ranges::find(all, name.spelling, &SoughtName::spelling);
    if (same == all.end()) {
        all.append(name);
    } else {
        same->isPart = same->isPart && name.isPart;
    }
    longest = std::max(longest, folded.size());
}

void SoughtNames::addWhole(const QString& text)
{
    add(joined(wordsOf(text)), {spellingOf(text)});
}

void SoughtNames::addPart(const QString& text, const WordOfText& word, bool isAccented)
{
    const QString written = wordIn(text, word);
    if (isCommon(word.folded)) {
        return;
    }
    if (word.folded.size() >= shortestPart) {
        add(word.folded, {spellingOf(written), true, isAccented});
    } else if (word.folded.size() > 1 && written.front().isUpper() && !isTitle(word.folded)) {
        shortNames.append({written.normalized(QString::NormalizationForm_C), true});
    }
}

void SoughtNames::addName(const QString& name)
{
    QStringList parts = name.simplified().split(u' ', Qt::SkipEmptyParts);
    while (parts.size() > 1 && isTitle(fold(parts.first()))) {
        parts.removeFirst();
    }
    const QString plain = parts.join(u' ');
    const std::vector<WordOfText> words = wordsOf(plain);
    const bool isAccented = hasAccents(spellingOf(plain));
    for (const WordOfText& word : words) {
        addPart(plain, word, isAccented);
    }
    for (const QString& part : std::as_const(parts)) {
        // "Anne-Marie" is written in one word too.
        if (const std::vector<WordOfText> pieces = wordsOf(part); pieces.size() > 1) {
            if (const QString together = joined(pieces); together.size() >= shortestPart) {
                add(together, {spellingOf(part), parts.size() > 1, isAccented});
            }
        }
    }
    // One letter alone is an initial of anyone.
    if (const QString whole = joined(words); whole.size() > 1) {
        add(whole, {spellingOf(plain), words.size() == 1, isAccented});
    }
}

QList<SoughtName> SoughtNames::shortNamesAs(const QString& written) const
{
    QList<SoughtName> found;
    for (const SoughtName& one : shortNames) {
        if (written == one.spelling || written == one.spelling.toUpper()) {
            found.append(one);
        }
    }
    return found;
}

SoughtNames::Found SoughtNames::at(const QString& text, const std::vector<WordOfText>& words, size_t from,
                                   Wording wording) const
{
    Found longestFound;
    if (wording == Wording::Prose && !shortNames.isEmpty() && words[from].folded.size() < shortestPart) {
        longestFound.names = shortNamesAs(wordIn(text, words[from]).normalized(QString::NormalizationForm_C));
        longestFound.last = longestFound.names.isEmpty() ? -1 : qsizetype(from);
    }
    QString sofar;
    for (size_t at = from; at < words.size(); ++at) {
        sofar += words[at].folded;
        if (sofar.size() > longest) {
            break;
        }
        QList<SoughtName> here = names.value(sofar);
        if (!here.isEmpty()) {
            const QString spelling = spellingOf(text.mid(words[from].start, words[at].end - words[from].start));
            here.removeIf([&](const SoughtName& one) {
                return !canBe(one, spelling) || (one.isPart && wording == Wording::Fixed);
            });
        }
        if (!here.isEmpty()) {
            longestFound = {qsizetype(at), here};
        }
        if (at + 1 == words.size() || !areJoined(text, words[at], words[at + 1])) {
            break;
        }
    }
    return longestFound;
}

} // namespace redress
