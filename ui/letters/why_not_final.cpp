#include "ui/letters/why_not_final.h"

#include "models/letter_check.h"

namespace redress {

QString whyNotFinal(const Desk& desk, const CaseView& view, const Letter& letter)
{
    const bool goesOut = letter.state == LetterState::Signed || letter.isBack();
    if (!goesOut || !desk.session()) {
        return {};
    }
    const Office& office = desk.office();
    const Moment now = desk.now();
    const Context context{office, *view.procedure, *office.calendar, desk.session()->actor(), now};
    const Refusals refusals = refusalsOf(remarksOnSending(context, view.complaint, letter, now));
    return refusals.isEmpty() ? QString() : refusals.first().text;
}

} // namespace redress
