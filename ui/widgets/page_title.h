#pragma once

#include <QString>

class QHBoxLayout;

namespace redress {

class TextLabel;

/** The title on top of a page, and what is said quietly behind it: on one line of writing. */
[[nodiscard]] QHBoxLayout* pageTitle(const QString& title, TextLabel* quiet);

} // namespace redress
