#pragma once

#include "models/letter_register.h"
#include "ui/letters/printing.h"

namespace redress {

/** What is handed to the post office with a day's letters: each with number, name, place and way, and how many. */
struct PostingList
{
    QList<LetterLine> letters;
    /** As the day is written, and in short, as it stands on each line. */
    QString day;
    QString shortDay;
    /** As the way is called by which they go. */
    QString way;
    QString organisation;
    /** Of the program, two letters. */
    QString language;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

[[nodiscard]] Printing printingOf(const PostingList& list);

/** The line of an address in which the post code stands; its last one where there is none. */
[[nodiscard]] QString placeIn(const QString& address, const QString& language);

} // namespace redress
