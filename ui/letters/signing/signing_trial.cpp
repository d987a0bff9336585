#include "ui/letters/signing/signing_trial.h"

#include "models/letter_check.h"
#include "ui/case/case_at_hand.h"

namespace redress {

SigningTrial partedBy(const Refusals& refusals)
{
    SigningTrial trial;
    for (const Refusal& one : refusals) {
        (named<LetterRule>(one.reason) ? trial.remarks : trial.others).append(one);
    }
    return trial;
}

SigningTrial trySigning(const CaseAtHand& atHand, LetterId letter)
{
    const Office& office = atHand.desk().office();
    Context context{office, atHand.procedure(), *office.calendar, atHand.actor(), atHand.now()};
    context.draws.passwordProved = true;
    const auto decided = decide(context, atHand.complaint(), command::SignLetter{letter});
    if (!decided) {
        return partedBy(decided.refusals());
    }
    SigningTrial trial;
    for (const CaseEvent& event : *decided) {
        if (const auto* happening = std::get_if<happened::LetterSigned>(&event)) {
            trial.signedFor = happening->signedFor;
        }
    }
    return trial;
}

} // namespace redress
