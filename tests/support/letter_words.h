#pragma once

#include "models/letter_text.h"

#include <QSet>
#include <QString>
#include <QStringList>

/** What tests of shipped letters and paragraphs ask of them. */
namespace redress::test {

/** In which letters are shipped. */
[[nodiscard]] inline QStringList languages()
{
    return QStringLiteral("en vi ms id fa").split(QLatin1Char(' '));
}

[[nodiscard]] inline QSet<QString> placeholderNames(const QString& text)
{
    QSet<QString> names;
    for (const OpenPlaceholder& open : placeholdersIn(text)) {
        names.insert(open.name);
    }
    return names;
}

} // namespace redress::test
