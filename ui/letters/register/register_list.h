#pragma once

#include "ui/letters/printing.h"
#include "ui/letters/register/register_line.h"

namespace redress {

/** From the first to the last day, both included. */
struct DaySpan
{
    QDate from;
    QDate until;
};

/** The letter register of a span of days as it goes on paper. */
struct RegisterList
{
    QString organisation;
    /** Two letters: of the words around it. */
    QString language;
    bool isIncoming = false;
    DaySpan span;
    /** When it was printed, in words. */
    QString printed;
    QTimeZone zone;
    /** In the order of their numbers, without a gap. */
    QList<RegisterLine> lines;
};

/**
 * Of the numbers of one year or several, those of a span, in their order. A number whose letter carries no day (given
 * up, or being revised), and one that is not among them (its case is closed to the reader), stands behind the number
 * before it, so that none is missing between the first and the last. Callable from any thread.
 */
[[nodiscard]] QList<RegisterLine> gapless(QList<RegisterLine> lines, const DaySpan& span, const QTimeZone& zone);

/** "2026" for a whole year, else "1/11/2026 to 16/11/2026". */
[[nodiscard]] QString wordsOf(const DaySpan& span);

[[nodiscard]] Printing printingOf(const RegisterList& list);

} // namespace redress
