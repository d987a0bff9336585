#include "ui/letters/letter_opening.h"

#include "ui/letters/letter_words.h"

namespace redress {

using namespace Qt::StringLiterals;

LetterOpening openingOf(const LetterOnPaper& letter)
{
    const qsizetype end = letter.body.indexOf(u"\n\n"_s);
    const QString first = letter.body.left(end).trimmed();
    const bool isSalutation = end > 0 && first.endsWith(u',') && !first.contains(u'\n');
    if (!isSalutation || !letterWords(letter.language).subjectBelowSalutation) {
        return {{}, letter.body};
    }
    return {first, letter.body.mid(end).trimmed()};
}

} // namespace redress
