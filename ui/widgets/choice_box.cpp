#include "ui/widgets/choice_box.h"

#include <QListView>
#include <QWheelEvent>

namespace redress {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent)
{
    // The style sheet reaches the items of a list view, but not those of the menu-like default.
    setView(new QListView(this));
    setPlaceholderText(tr("Choose"));
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setMaxVisibleItems(14);
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::chosenChanged);
}

void ChoiceBox::addChoice(const QString& id, const QString& text)
{
    const bool wasUnchosen = currentIndex() < 0;
    addItem(text, id);
    if (wasUnchosen) {
        // Qt takes the first item as soon as there is one.
        setCurrentIndex(-1);
    }
}

QString ChoiceBox::chosen() const
{
    return currentData().toString();
}

void ChoiceBox::choose(const QString& id)
{
    setCurrentIndex(id.isEmpty() ? -1 : findData(id));
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace redress
