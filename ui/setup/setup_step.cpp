#include "ui/setup/setup_step.h"

#include "ui/widgets/look.h"
#include "ui/widgets/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace redress {

SetupStep::SetupStep(const QString& name, const QString& words, const QString& title, const QString& explanation,
                     QWidget* parent)
    : QWidget(parent), railWords(words), inside(nullptr)
{
    setObjectName(name);
    auto* page = new QWidget;
    page->setMaximumWidth(look::textWidth + 2 * look::gap8);
    inside = new QVBoxLayout(page);
    inside->setContentsMargins(look::gap8, look::gap8, look::gap8, look::gap4);
    inside->setSpacing(look::gap3);
    inside->addWidget(new TextLabel(TextLabel::Kind::PageTitle, title));
    inside->addWidget(new TextLabel(TextLabel::Kind::Muted, explanation));
    inside->addSpacing(look::gap2);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(area);
}

QString SetupStep::verb() const
{
    return tr("Go on");
}

} // namespace redress
