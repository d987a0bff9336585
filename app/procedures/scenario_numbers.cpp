#include "app/procedures/scenario_numbers.h"

#include <algorithm>

namespace redress {

namespace {

/** A revised letter is signed again under the number that it has. */
void remember(QHash<int, int>& last, int year, int number)
{
    last[year] = std::max(last.value(year), number);
}

} // namespace

void ScenarioNumbers::take(const CaseEvent& event)
{
    if (const auto* signedLetter = std::get_if<happened::LetterSigned>(&event)) {
        remember(letters, signedLetter->year, signedLetter->number);
    } else if (const auto* issued = std::get_if<happened::LetterIssued>(&event)) {
        remember(letters, issued->year, issued->number);
    } else if (const auto* recorded = std::get_if<happened::PostRecorded>(&event)) {
        remember(post, recorded->year, recorded->number);
    }
}

} // namespace redress
