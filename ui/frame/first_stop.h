#pragma once

class QWidget;

namespace redress {

/** The first at which Tab stops: the part itself, else what comes first within it; null where there is none. */
[[nodiscard]] QWidget* firstStopIn(QWidget* part);

} // namespace redress
