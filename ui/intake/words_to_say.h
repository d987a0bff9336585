#pragma once

#include <QString>

namespace redress {

/**
 * What the agent says or types to the complainant once the case is registered, in the complainant's language
 * (two letters; English where it is none of ours).
 */
[[nodiscard]] QString wordsOnRegistering(const QString& language, const QString& reference,
                                         const QString& statusCode);
/** … once it was settled on the spot. */
[[nodiscard]] QString wordsOnSettling(const QString& language, const QString& reference);

} // namespace redress
