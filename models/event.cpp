#include "models/event.h"

#include "models/codec.h"

namespace redress {

CaseEvent::CaseEvent() = default;
CaseEvent::CaseEvent(const CaseEvent& other) = default;
CaseEvent::CaseEvent(CaseEvent&& other) noexcept = default;
CaseEvent& CaseEvent::operator=(const CaseEvent& other) = default;
CaseEvent& CaseEvent::operator=(CaseEvent&& other) noexcept = default;
CaseEvent::~CaseEvent() = default;

EncodedEvent encode(const CaseEvent& event)
{
    return codec::encodeVariant(event);
}

Result<CaseEvent> decodeCaseEvent(const EncodedEvent& encoded)
{
    return codec::decodeVariant<CaseEvent>(encoded);
}

} // namespace redress
