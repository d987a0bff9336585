#include "ui/widgets/choice_row.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace redress {

ChoiceRow::ChoiceRow(QWidget* parent) : QWidget(parent), buttons(new QButtonGroup(this))
{
    auto* flow = new FlowLayout(look::gap2, this);
    flow->setContentsMargins(0, 0, 0, 0);
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QAbstractButton* ChoiceRow::addChoice(const QString& id, const QString& text, const QString& breezeIcon)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(id);
    button->setProperty("kind", u"choice"_s);
    button->setCheckable(true);
    button->setAutoDefault(false);
    if (!breezeIcon.isEmpty()) {
        button->setIcon(look::icon(breezeIcon));
    }
    buttons->addButton(button);
    layout()->addWidget(button);
    if (!focusProxy()) {
        setFocusProxy(button);
    }
    connect(button, &QAbstractButton::toggled, this, [this, button](bool on) {
        if (on) {
            setFocusProxy(button);
            Q_EMIT chosenChanged();
        }
    });
    return button;
}

void ChoiceRow::clear()
{
    setFocusProxy(nullptr);
    for (QAbstractButton* button : buttons->buttons()) {
        buttons->removeButton(button);
        delete button;
    }
}

QString ChoiceRow::chosen() const
{
    const QAbstractButton* button = buttons->checkedButton();
    return button ? button->objectName() : QString();
}

void ChoiceRow::choose(const QString& id)
{
    for (QAbstractButton* button : buttons->buttons()) {
        if (button->objectName() == id) {
            button->setChecked(true);
            return;
        }
    }
    if (QAbstractButton* button = buttons->checkedButton()) {
        // An exclusive group never lets its last choice go.
        buttons->setExclusive(false);
        button->setChecked(false);
        buttons->setExclusive(true);
        Q_EMIT chosenChanged();
    }
}

} // namespace redress
