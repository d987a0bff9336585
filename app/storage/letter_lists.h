#pragma once

#include "app/storage/database.h"
#include "models/case_list.h"
#include "models/letter_register.h"
#include "models/person.h"

#include <QDate>

namespace redress {

/** Who looks into the letter register. */
struct LetterReader
{
    Actor person;
    /** The absent managers in whose place the person signs today. */
    QList<StaffId> signsFor;
};

/**
 * Letters of the cases that the reader may read. Administrators see none; to be signed are those that lie
 * before any manager, before the reader, or before whom the reader stands in for, and none for who cannot
 * sign. What comes in the order of numbers goes on behind `after`, or behind the line `behind`: letters that were
 * signed before there was a register have no number. Where the present round of a case is assessed blind, the kind and
 * the subject of what answered the earlier ones are left out, and what the post brought in answer to it.
 */
[[nodiscard]] LetterPage readLetters(Database& database, const LetterQuestion& question,
                                     const LetterReader& reader);
[[nodiscard]] PostPage readPost(Database& database, const PostQuestion& question, const Actor& viewer);

/** Fills in how many letters readLetters would give to sign, to send, and whose answer is due by that day. */
void countLetters(Database& database, QueueCounts& counts, const LetterReader& reader, QDate today);

} // namespace redress
