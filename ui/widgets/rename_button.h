#pragma once

#include <QString>

class QPushButton;

namespace redress {

/** Another text on a button that keeps its key: QPushButton::setText takes the key away, for the text may
 * name one. */
void renameButton(QPushButton* button, const QString& text);

} // namespace redress
