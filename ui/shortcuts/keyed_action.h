#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

namespace redress {

/**
 * An act of `where` that its keys reach from anywhere in the window while `where` is in sight. Named and
 * worded, so that the palette and the sheet of shortcuts find it; the first of the keys is the one they show.
 */
[[nodiscard]] QAction* keyedAction(QWidget* where, const QString& name, const QString& words,
                                   const QList<QKeySequence>& keys);

/** "New case (Ctrl+N)": what a button or a place says when the pointer rests on it. */
[[nodiscard]] QString wordsWithKey(const QString& words, const QKeySequence& key);

} // namespace redress
