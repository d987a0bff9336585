#pragma once

#include "models/procedure.h"
#include "tests/models/bent_document.h"
#include "tests/models/case_story.h"
#include "tests/models/full_procedure.h"

/** What comes of reading a procedure's document, in one line. */
namespace redress::sample {

/** "read", or what is refused: "cap:no_limit reminder:too_late". */
[[nodiscard]] inline QString reading(const QByteArray& document)
{
    const auto read = Procedure::read(document);
    return read ? QStringLiteral("read") : listOf(read.refusals());
}

/** … of the full document with one place changed. */
[[nodiscard]] inline QString bentReading(const QString& path, const QJsonValue& put)
{
    return reading(bent(fullProcedure(), path, put));
}

/** "en" and "fa" alike, as the full document wants its words. */
[[nodiscard]] inline QJsonValue words(const QString& text)
{
    return QJsonObject{{QStringLiteral("en"), text}, {QStringLiteral("fa"), text}};
}

} // namespace redress::sample
