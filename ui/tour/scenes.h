#pragma once

#include <QString>

/** The tour, scene by scene: each walks one case, and signs in whoever has to do with it. */
namespace redress {

class Walk;

/** The first start: the assistant makes the register. */
void walkSetUp(Walk& walk, const QString& registerFile);
/** The administrator makes the accounts of the others. */
void walkAccounts(Walk& walk);
/** By post: a letter drafted, returned, drafted again, signed, sent. */
void walkPost(Walk& walk);
/** By phone: two rounds and a reopening. */
void walkPhone(Walk& walk);
/** By chat: refused, told, silence. */
void walkChat(Walk& walk);
/** At the counter: settled on the spot. */
void walkCounter(Walk& walk);
/** What was closed is found again. */
void walkSearch(Walk& walk);
/** At the counter with a photo: two departments at once, one escalated, one on paper; a correction; a withdrawal. */
void walkDepartments(Walk& walk);
/** What is late, who read it, the settings, a backup and its restore. */
void walkKeeping(Walk& walk);

} // namespace redress
