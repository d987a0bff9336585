#pragma once

#include "models/case.h"
#include "models/letter_text.h"
#include "models/office.h"
#include "models/procedure.h"

#include <QDate>
#include <QStringList>

namespace redress {

/** What the values of a letter are made of. */
struct LetterSource
{
    const Case& complaint;
    const Procedure& procedure;
    const Office& office;
    /** Two letters. */
    QString language;
    /** By when the letter asks for an answer; invalid where it asks for none. */
    QDate answerBy = {};
    /** Who writes it. */
    StaffId writer = {};
    /** A day for the answer that has passed is not promised any more; invalid: nobody asks what day it is. */
    QDate today = {};
};

/** Every placeholder that the program fills in, by name. */
[[nodiscard]] const QStringList& letterPlaceholders();

/**
 * The case's values as a letter in that language writes them: dates in the reader's calendar and digits. Each
 * placeholder is there; one for which the case holds nothing has an empty text.
 */
[[nodiscard]] LetterValues letterValuesOf(const LetterSource& source);

/**
 * The points of the round with what was found about each, and the remedies of the round, as text blocks of a letter:
 * one numbered block a point. Empty where there are none. What must stand as it is lies inside: "point_2_cost",
 * "point_2_due", by the id of the point.
 */
[[nodiscard]] LetterValue pointsInWords(const LetterSource& source);
[[nodiscard]] LetterValue remediesInWords(const LetterSource& source);
/**
 * What is still to be done, by when: remedies that are not given yet, and open promises. Inside: "point_2_due",
 * "promise_1_due".
 */
[[nodiscard]] LetterValue outstandingInWords(const LetterSource& source);
/** How the complainant can go on in the house; empty after the last round. Inside: "hotline", "reference". */
[[nodiscard]] LetterValue furtherInWords(const LetterSource& source);
/**
 * What the round comes to, in a sentence: as it was concluded; else as its points were found, once each of them was;
 * else that the complaint was turned down. Empty where nobody said.
 */
[[nodiscard]] QString decisionInWords(const LetterSource& source);

} // namespace redress
