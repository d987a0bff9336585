#pragma once

#include "app/papers/paper_verbs.h"

#include <QJsonObject>

namespace redress {

/**
 * A paper of the demo's story, made on the spot: "text" as it stands, "pdf" set in a page (lines of plain Latin
 * letters), or "picture", a photo that is drawn. The same act always makes the same bytes.
 */
[[nodiscard]] NewPaper makeDemoPaper(const QJsonObject& fields);

/** A PNG of what the name calls: "modem", "tiles", "camera", "adapter", "speed", "letter". */
[[nodiscard]] QByteArray drawDemoPicture(const QString& name);

} // namespace redress
