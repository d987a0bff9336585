#include "models/letter.h"

namespace redress {

using namespace Qt::StringLiterals;

bool isReply(LetterPurpose purpose)
{
    switch (purpose) {
    case LetterPurpose::Refusal:
    case LetterPurpose::FinalReply:
    case LetterPurpose::SecondRound:
    case LetterPurpose::Apology:
        return true;
    default:
        return false;
    }
}

bool isCounterPaper(LetterPurpose purpose)
{
    return purpose == LetterPurpose::OnTheSpot || purpose == LetterPurpose::ReceiptSlip;
}

QString textOf(RegisterNumber number)
{
    return number.isNone() ? QString() : u"%1/%2"_s.arg(number.number).arg(number.year);
}

} // namespace redress
