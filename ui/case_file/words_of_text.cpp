#include "ui/case_file/words_of_text.h"

#include "models/fold.h"

#include <algorithm>

namespace redress {

namespace {

constexpr int widestGap = 4;

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

} // namespace

std::vector<WordOfText> wordsOf(const QString& text)
{
    std::vector<WordOfText> words;
    bool isOpen = false;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair =
            text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const char32_t sign =
            isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : char32_t(text.at(at).unicode());
        const qsizetype next = at + (isPair ? 2 : 1);
        if (QChar::isLetterOrNumber(sign)) {
            if (!isOpen || isUnparted(sign)) {
                words.push_back({at, next, {}});
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
    for (WordOfText& word : words) {
        word.folded = fold(text.mid(word.start, word.end - word.start)).remove(u' ');
    }
    return words;
}

bool areJoined(const QString& text, const WordOfText& one, const WordOfText& next)
{
    const QStringView gap = QStringView(text).mid(one.end, next.start - one.end);
    return gap.size() <= widestGap && std::ranges::all_of(gap, [](QChar sign) {
               return sign.isSpace() || sign.isPunct() || sign == u'+' || clings(sign.unicode());
           });
}

} // namespace redress
