#pragma once

#include <QString>

/** The tour, scene by scene: each walks one case, and signs in whoever has to do with it. */
namespace redress {

class Walk;

/** The first start: the assistant makes the register. */
void walkSetUp(Walk& walk, const QString& registerFile);
/** The administrator makes the accounts of the others. */
void walkAccounts(Walk& walk);
/**
 * By post: split into points that are weighed one by one; a letter drafted, returned, drafted again, signed, printed with
 * the post of the day and recorded as sent. Gives the reference.
 */
[[nodiscard]] QString walkPost(Walk& walk);
/** The letter register printed, post that came in, and the case file of a closed case. */
void walkLetters(Walk& walk, const QString& reference);
/** By phone: two rounds, the second assessed under a waiver, and a reopening. */
void walkPhone(Walk& walk);
/** By chat: refused, told, reminded; the silence ends it by itself. */
void walkChat(Walk& walk);
/** At the counter: settled on the spot. */
void walkCounter(Walk& walk);
/** What was closed is found again. */
void walkSearch(Walk& walk);
/** At the counter with a photo: two departments at once, one escalated, one on paper; a correction; a withdrawal. */
void walkDepartments(Walk& walk);
/**
 * A cable is cut: one recovery time for three callers; what was promised is kept, moved and broken. Gives the reference
 * of the one that the next scenes come back to.
 */
[[nodiscard]] QString walkOutage(Walk& walk);
/** How a case stands, for callers who know the second item and for one who does not. */
void walkLookUp(Walk& walk);
/** Why a date is the date, what would be if, and more time that the complainant is told of. */
void walkClocks(Walk& walk, const QString& reference);
/** A complaint about a colleague, for named readers only. */
void walkConfidential(Walk& walk);
/** A new version of the procedure: compared, tried out, followed; a new holiday moves what is due. */
void walkDocuments(Walk& walk, const QString& reference);
/** What is late, who read it, the settings, a backup and its restore. */
void walkKeeping(Walk& walk);

} // namespace redress
