#pragma once

#include <QList>
#include <QString>

namespace redress {

enum class PartKind { Same, Gone, New };

struct TextPart
{
    PartKind kind = PartKind::Same;
    QString text;
    friend bool operator==(const TextPart&, const TextPart&) = default;
};

/**
 * How a letter was changed, for people to read: Same and Gone joined give `before`, Same and New joined
 * `after`, sign for sign. Parts are never empty, no two neighbours are of one kind, and what went stands
 * before what came instead. Whole words change, never letters; what stands between isolates (U+2066 to
 * U+2069) counts as one word. A paragraph of which little was left is shown as gone and new as a whole, and
 * so is one with some thousand changes.
 */
[[nodiscard]] QList<TextPart> differencesOf(const QString& before, const QString& after);

} // namespace redress
