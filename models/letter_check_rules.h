#pragma once

#include "models/letter_under_check.h"

/** What the rules about letters share; a file a group of rules. Used by the letter_check files only. */
namespace redress::lint {

using Remarks = QList<LetterRemark>;

/** Every point of the complaint has a finding of this round, and stands in the reply. */
void checkPoints(Remarks& remarks, const LetterUnderCheck& checked);
/** Nothing was found anew since the letter was laid before a manager, and it does not state another conclusion. */
void checkFindings(Remarks& remarks, const LetterUnderCheck& checked);
/** What the procedure demands of a reply. */
void checkDemands(Remarks& remarks, const LetterUnderCheck& checked);
void checkPlaceholders(Remarks& remarks, const LetterUnderCheck& checked);
/** Names, references, dates and amounts are those of the case. */
void checkValues(Remarks& remarks, const LetterUnderCheck& checked);
/** No other case's reference stands in it. */
void checkReferences(Remarks& remarks, const LetterUnderCheck& checked);
void checkLanguage(Remarks& remarks, const LetterUnderCheck& checked);
/** A day to come is one that is on record. */
void checkDates(Remarks& remarks, const LetterUnderCheck& checked);

} // namespace redress::lint
