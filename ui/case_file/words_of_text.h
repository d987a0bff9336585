#pragma once

#include <QString>

#include <vector>

namespace redress {

/** A word where it stands in a text: from `start` until before `end`. */
struct WordOfText
{
    qsizetype start = 0;
    qsizetype end = 0;
    /** As it is compared, without blanks. */
    QString folded;
};

/** The words of a text in their order. In scripts that part no words each sign is one. */
[[nodiscard]] std::vector<WordOfText> wordsOf(const QString& text);

/** Whether a word, the one after it and so on can be one name: blanks, hyphens, dots between them, nothing
 * else. */
[[nodiscard]] bool areJoined(const QString& text, const WordOfText& one, const WordOfText& next);

} // namespace redress
