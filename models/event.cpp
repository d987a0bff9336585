#include "models/event.h"

#include "models/codec.h"

namespace redress {

EncodedEvent encode(const CaseEvent& event)
{
    return codec::encodeVariant(event);
}

Result<CaseEvent> decodeCaseEvent(const EncodedEvent& encoded)
{
    return codec::decodeVariant<CaseEvent>(encoded);
}

} // namespace redress
