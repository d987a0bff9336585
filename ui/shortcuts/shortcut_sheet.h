#pragma once

#include "ui/shortcuts/shortcut.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace redress {

/** All keys that work at this moment, by place; typing narrows them. */
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const QList<Shortcut>& shortcuts, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QList<Shortcut>& shortcuts);
    void narrow(const QString& typed);

    QLineEdit* field;
    QTreeWidget* keys;
};

} // namespace redress
