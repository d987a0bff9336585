#pragma once

#include <QString>

namespace redress {

/** What a placeholder of a letter stands for, in the program's language; one that is not known stays itself. */
[[nodiscard]] QString placeholderWord(const QString& placeholder);

} // namespace redress
