#pragma once

#include "models/decide_rules.h"

/** What the rules of points, letters and rounds share. Used by their decide files only. */
namespace redress::rules {

/**
 * The letter in the wanted state, or null with the reason in `checks`. A reply must be of the present round: the others
 * outlive theirs.
 */
const Letter* letterIn(Checks& checks, const Case& complaint, LetterId id, LetterState state);

/** Refuses to let the actor assess the round, or a point in it, who assessed an earlier one and must not again. */
void checkOtherPerson(Checks& checks, const Context& context, const Case& complaint);

/** No answer goes before a manager or to the complainant while nobody has said what this round comes to. */
void needConclusion(Checks& checks, const Context& context, const Case& complaint);

/** Refuses a moment before the letter's signature, or after now; and a letter without a number of the register. */
void checkAfterSignature(Checks& checks, const Context& context, const QString& field, Moment moment,
                         const Letter& letter);

} // namespace redress::rules
