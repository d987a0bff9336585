#include "ui/settings/settings_section.h"

#include "ui/when_answered.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace redress {

SettingsSection::SettingsSection(Desk& desk, const QString& name, const QString& title, const QString& explanation,
                                 QWidget* parent)
    : QWidget(parent), desk(desk), known(desk.office()), page(new QWidget), inside(new QVBoxLayout(page))
{
    setObjectName(name);
    inside->setContentsMargins(look::gap6, look::gap4, look::gap6, look::gap6);
    inside->setSpacing(look::gap3);
    auto* heading = new TextLabel(TextLabel::Kind::PageTitle, title);
    auto* words = new TextLabel(TextLabel::Kind::Muted, explanation);
    inside->addWidget(heading);
    inside->addWidget(words);
    setWidest(look::textWidth);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(area);
    connect(&desk, &Desk::officeChanged, this, [this] {
        known = this->desk.office();
        renew();
    });
}

void SettingsSection::setWidest(int width)
{
    page->setMaximumWidth(width + 2 * look::gap6);
}

void SettingsSection::addButtons(const QList<QPushButton*>& buttons)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, look::gap2, 0, 0);
    line->setSpacing(look::gap2);
    line->addStretch();
    for (QPushButton* button : buttons) {
        line->addWidget(button);
    }
    inside->addWidget(row);
}

void SettingsSection::keep(const OfficeCommand& command, Form* form, QPushButton* button,
                           std::function<void(const Office&)> kept)
{
    form->clearRefusals();
    // A button that is switched off loses the focus.
    const bool hadHand = button->hasFocus();
    button->setEnabled(false);
    whenAnswered(desk.keepOffice(command), this,
                 [this, form, button, hadHand, kept = std::move(kept)](const Result<Office>& answer) {
                     button->setEnabled(true);
                     if (hadHand) {
                         button->setFocus();
                     }
                     if (!answer) {
                         form->showRefusals(placed(answer.refusals()));
                         return;
                     }
                     known = *answer;
                     kept(known);
                 });
}

} // namespace redress
