#include "ui/case/related_cases.h"

#include "ui/widgets/link_line.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;

} // namespace

RelatedCases::RelatedCases(CaseAtHand& atHand)
    : LinePanel(u"related_cases"_s, new TextLabel(TextLabel::Kind::Caption, tr("Related cases")), 0), atHand(atHand)
{
    layout()->setSpacing(look::gap1);
}

void RelatedCases::refresh()
{
    QList<ToldLink> related;
    const bool mayUnlink = atHand.may(Action::LinkCase);
    for (const CaseLink& one : atHand.complaint().links) {
        if (!one.withdrawn) {
            related.append({one.other, tr("%1: %2").arg(wordOf(one.kind), isolate(one.reference)),
                            mayUnlink ? one.id : LinkId{}});
        }
    }
    for (const LinkedFrom& one : atHand.view().linkedFrom) {
        related.append({one.id, tr("%1: %2").arg(wordFromBehind(one.kind), isolate(one.reference)), {}});
    }
    tell(related);
}

QWidget* RelatedCases::makeLine(const ToldLink& line)
{
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins({});
    auto* open = new LinkLine(line.words);
    open->setObjectName(u"open_related_case"_s);
    open->setAccessibleName(withoutIsolates(line.words));
    row->addWidget(open, 1);
    connect(open, &LinkLine::clicked, this, [this, id = line.other] { Q_EMIT caseWanted(id); });
    if (line.link.isNone()) {
        return made;
    }
    const auto unlink = [this, link = line.link] { atHand.act(command::UnlinkCase{link}); };
    auto* button = new QToolButton;
    button->setObjectName(u"unlink_case"_s);
    button->setIcon(look::icon(u"edit-delete-remove"_s, look::outline()));
    button->setFixedSize(side, side);
    button->setProperty("kind", u"small"_s);
    button->setFocusPolicy(Qt::NoFocus);
    button->setAccessibleName(tr("Take the link off: %1").arg(withoutIsolates(line.words)));
    button->setToolTip(tr("Take the link off (Delete)"));
    row->addWidget(button, 0, Qt::AlignTop);
    auto* action = new QAction(tr("Take the link off"), open);
    action->setShortcut(Qt::Key_Delete);
    action->setShortcutContext(Qt::WidgetShortcut);
    open->addAction(action);
    open->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(action, &QAction::triggered, this, unlink);
    connect(button, &QToolButton::clicked, this, unlink);
    return made;
}

} // namespace redress
