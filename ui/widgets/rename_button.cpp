#include "ui/widgets/rename_button.h"

#include <QPushButton>

namespace redress {

void renameButton(QPushButton* button, const QString& text)
{
    const QKeySequence key = button->shortcut();
    button->setText(text);
    button->setShortcut(key);
}

} // namespace redress
