#pragma once

#include "models/result.h"

#include <QMap>
#include <QStringList>

namespace redress::admin {

/** The words and options of one call, taken apart. */
struct Call
{
    QStringList words;
    QMap<QString, QStringList> options;

    [[nodiscard]] QString value(const QString& option, const QString& otherwise = {}) const
    {
        return options.contains(option) ? options.value(option).last() : otherwise;
    }
    [[nodiscard]] QStringList values(const QString& option) const { return options.value(option); }
};

/**
 * `words` plain words are wanted, and the options named in `known`, separated by blanks, each with a value (as
 * "--name VALUE" or "--name=VALUE"); those that begin with * are needed.
 */
[[nodiscard]] Result<Call> readCall(const QStringList& arguments, int words, const QString& known);

} // namespace redress::admin
