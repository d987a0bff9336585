#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace redress {

/**
 * The names under which the values of an enumeration stand in the journal, in documents and in scenarios.
 * Specialised beside each enumeration; a name, once shipped, is never given to another value.
 */
template <class E>
struct Names;

template <class E>
[[nodiscard]] QString nameOf(E value)
{
    for (const auto& [known, name] : Names<E>::all) {
        if (known == value) {
            return QLatin1String(name);
        }
    }
    return {};
}

template <class E>
[[nodiscard]] std::optional<E> named(QStringView wanted)
{
    for (const auto& [known, name] : Names<E>::all) {
        if (wanted == QLatin1String(name)) {
            return known;
        }
    }
    return std::nullopt;
}

} // namespace redress
