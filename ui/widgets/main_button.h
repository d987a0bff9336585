#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace redress {

/** The one button of a panel that does its main thing, in the accent colour. The shortcut stands in its tooltip. */
[[nodiscard]] QPushButton* mainButton(const QString& text, const QKeySequence& shortcut, const QString& objectName,
                                      QWidget* parent = nullptr);
/** Any other button. */
[[nodiscard]] QPushButton* plainButton(const QString& text, const QKeySequence& shortcut, const QString& objectName,
                                       QWidget* parent = nullptr);
/** A button without a frame, for small acts beside something: copy, undo, more. */
[[nodiscard]] QPushButton* quietButton(const QString& text, const QKeySequence& shortcut, const QString& objectName,
                                       QWidget* parent = nullptr);
/** A button that reads as a link: it leads somewhere and changes nothing. */
[[nodiscard]] QPushButton* linkButton(const QString& text, const QString& objectName, QWidget* parent = nullptr);

} // namespace redress
