#pragma once

#include "models/decide.h"
#include "models/letter.h"

namespace redress {

class CaseAtHand;

/** What would come of signing a letter now, were the password right. */
struct SigningTrial
{
    /** In the way of the signature besides the letter itself: whose it is, before whom it lies, where the case stands. */
    Refusals others;
    /** What the letter itself still lacks. */
    Refusals remarks;
    /** The absent manager in whose place it would be signed; none where nobody is absent. */
    StaffId signedFor;

    [[nodiscard]] bool isFree() const { return others.isEmpty() && remarks.isEmpty(); }
    friend bool operator==(const SigningTrial&, const SigningTrial&) = default;
};

/** Asks the rules of signing; the case must be read. */
[[nodiscard]] SigningTrial trySigning(const CaseAtHand& atHand, LetterId letter);
/** Parts what the letter lacks from everything else. */
[[nodiscard]] SigningTrial partedBy(const Refusals& refusals);

} // namespace redress
