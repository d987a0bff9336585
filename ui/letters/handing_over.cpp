#include "ui/letters/handing_over.h"

namespace redress {

std::optional<command::SendLetter> handingOver(const Letter& letter, Moment now)
{
    if (!isCounterPaper(letter.purpose) || letter.state != LetterState::Signed) {
        return std::nullopt;
    }
    return command::SendLetter{letter.id, AnswerWay::HandedOver, now};
}

} // namespace redress
