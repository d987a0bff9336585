#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

#include <functional>

namespace redress {

/** Asks in a window of its own where a paper is to be saved, and tells the path. */
void askWhereToSave(QWidget* parent, const QString& name, const std::function<void(const QString&)>& chosen);
/** Writes the file whole or not at all. Gives a sentence of what was done, or why it was not. */
[[nodiscard]] QString saveWhole(const QString& path, const QByteArray& bytes);

} // namespace redress
