#pragma once

class QWidget;

namespace redress {

/** What was made late is reached by Tab where it stands: all of `group`, in the order in which it was made, behind `before`. */
void tabBehind(QWidget* before, QWidget* group);

} // namespace redress
