#include "ui/queue/line_verbs.h"

#include "models/rights.h"
#include "ui/queue/work_list_view.h"
#include "ui/when_answered.h"
#include "ui/words.h"

#include <QAction>
#include <QMenu>
#include <QShortcut>

namespace redress {

using namespace Qt::StringLiterals;

LineVerbs::LineVerbs(Desk& desk, WorkListView& view)
    : QObject(&view), desk(desk), view(view), assignees(new QMenu(tr("Assign to"), &view))
{
    const Role role = desk.session() ? desk.session()->role : Role::Administrator;
    if (reachOf(role, Action::TakeCase) != Reach::None) {
        auto* take = new QAction(tr("Take"), &view);
        take->setObjectName(u"take_line"_s);
        take->setShortcut(Qt::Key_T);
        take->setShortcutContext(Qt::WidgetShortcut);
        view.addAction(take);
        connect(take, &QAction::triggered, this,
                [this] { act(command::TakeCase{}, tr("The case is yours.")); });
    }
    if (reachOf(role, Action::AssignCase) != Reach::None) {
        connect(assignees, &QMenu::aboutToShow, this, [this] { fillAssignees(assignees); });
        assignees->setObjectName(u"assignees"_s);
        view.addAction(assignees->menuAction());
        auto* assign = new QShortcut(Qt::Key_A, &view);
        assign->setContext(Qt::WidgetShortcut);
        connect(assign, &QShortcut::activated, this, &LineVerbs::offerAssignees);
    }
}

void LineVerbs::offerAssignees()
{
    if (!view.current().isNone()) {
        const QRect place = view.visualRect(view.currentIndex());
        assignees->popup(view.viewport()->mapToGlobal(place.center()));
    }
}

void LineVerbs::fillAssignees(QMenu* menu)
{
    menu->clear();
    for (const Staff& one : desk.office().staff) {
        if (!one.active || reachOf(one.role, Action::TakeCase) == Reach::None) {
            continue;
        }
        QAction* action = menu->addAction(tr("%1, %2").arg(one.name, wordOf(one.role)));
        action->setObjectName(one.signInName);
        connect(action, &QAction::triggered, this, [this, one] {
            act(command::AssignCase{one.id}, tr("The case was given to %1.").arg(one.name));
        });
    }
}

void LineVerbs::act(const CaseCommand& command, const QString& saying)
{
    const CaseId id = view.current();
    if (id.isNone()) {
        return;
    }
    whenAnswered(desk.readCase(id), this, [this, id, command, saying](const Result<CaseView>& read) {
        if (!read) {
            Q_EMIT said(read.refusal().text);
            return;
        }
        whenAnswered(desk.act(id, read->complaint.version, command), this,
                     [this, id, saying](const Result<CaseView>& acted) {
                         Q_EMIT said(acted ? saying : acted.refusal().text);
                         if (acted) {
                             Q_EMIT caseChanged(id);
                         }
                     });
    });
}

} // namespace redress
