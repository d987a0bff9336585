#include "ui/shortcuts/keyed_action.h"

#include <QWidget>

namespace redress {

using namespace Qt::StringLiterals;

QAction* keyedAction(QWidget* where, const QString& name, const QString& words,
                     const QList<QKeySequence>& keys)
{
    auto* action = new QAction(words, where);
    action->setObjectName(name);
    action->setShortcuts(keys);
    if (!keys.isEmpty()) {
        action->setToolTip(wordsWithKey(words, keys.first()));
    }
    where->addAction(action);
    return action;
}

QString wordsWithKey(const QString& words, const QKeySequence& key)
{
    return u"%1 (%2)"_s.arg(words, key.toString(QKeySequence::NativeText));
}

} // namespace redress
