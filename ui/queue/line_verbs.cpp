#include "ui/queue/line_verbs.h"

#include "models/rights.h"
#include "ui/clock/why_dialog.h"
#include "ui/queue/case_table.h"
#include "ui/queue/copied_lines.h"
#include "ui/queue/joint_act_dialog.h"
#include "ui/queue/list_sheet.h"
#include "ui/queue/work_list_model.h"
#include "ui/when_answered.h"
#include "ui/words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace redress {

using namespace Qt::StringLiterals;

LineVerbs::LineVerbs(Desk& desk, ListSheet& sheet, QObject* parent)
    : QObject(parent), desk(desk), sheet(sheet), assignees(new QMenu(tr("Assign to"), &sheet))
{
    // Enter itself is the views' own key.
    connect(addAction(tr("Open"), u"open_line"_s, {}), &QAction::triggered, this,
            &LineVerbs::openWanted);
    if (may(Action::TakeCase)) {
        connect(addAction(tr("Take"), u"take_line"_s, Qt::Key_T), &QAction::triggered, this, &LineVerbs::take);
    }
    if (may(Action::AssignCase)) {
        assignees->setObjectName(u"assignees"_s);
        connect(assignees, &QMenu::aboutToShow, this, [this] { fillAssignees(assignees); });
        connect(addAction(tr("Assign…"), u"assign_line"_s, Qt::Key_A), &QAction::triggered, this,
                &LineVerbs::assign);
    }
    if (may(Action::ExtendLimit)) {
        connect(addAction(tr("Extend the limit…"), u"extend_line"_s, Qt::Key_E), &QAction::triggered, this,
                [this] { beginJointAct(JointVerb::Extend); });
    }
    if (may(Action::EscalateCase) || may(Action::EscalateHandOff)) {
        connect(addAction(tr("Escalate…"), u"escalate_line"_s, Qt::Key_U), &QAction::triggered, this,
                [this] { beginJointAct(JointVerb::Escalate); });
    }
    connect(addAction(tr("Why this date?…"), u"why_line"_s, Qt::Key_W), &QAction::triggered, this,
            &LineVerbs::explainDue);
    if (may(Action::KeepPromise)) {
        connect(addAction(tr("Promise…"), u"promise_line"_s, Qt::Key_P), &QAction::triggered, this,
                [this] { beginJointAct(JointVerb::Promise); });
    }
    connect(addAction(tr("Copy"), u"copy_lines"_s, QKeySequence::Copy), &QAction::triggered, this, &LineVerbs::copy);
}

bool LineVerbs::may(Action action) const
{
    return desk.session() && reachOf(desk.session()->role, action) != Reach::None;
}

QAction* LineVerbs::addAction(const QString& text, const QString& name, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    for (QAbstractItemView* view : sheet.bothViews()) {
        view->addAction(action);
    }
    return action;
}

void LineVerbs::take()
{
    if (sheet.chosen().size() > 1) {
        beginJointAct(JointVerb::Take);
    } else {
        act(command::TakeCase{}, tr("The case is yours."));
    }
}

void LineVerbs::assign()
{
    if (sheet.chosen().size() > 1) {
        beginJointAct(JointVerb::Assign);
    } else {
        offerAssignees();
    }
}

void LineVerbs::offerAssignees()
{
    if (!sheet.chosen().isEmpty()) {
        const QAbstractItemView* view = sheet.view();
        const QRect place = view->visualRect(view->currentIndex()).intersected(view->viewport()->rect());
        assignees->popup(view->viewport()->mapToGlobal(place.center()));
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

void LineVerbs::beginJointAct(JointVerb verb)
{
    const QList<CaseLine> lines = sheet.chosen();
    if (lines.isEmpty()) {
        return;
    }
    auto* dialog = new JointActDialog(desk, verb, lines, &sheet);
    connect(dialog, &JointActDialog::caseChanged, this, &LineVerbs::caseChanged);
    connect(dialog, &JointActDialog::said, this, &LineVerbs::said);
    dialog->open();
}

void LineVerbs::explainDue()
{
    const QList<CaseLine> lines = sheet.chosen();
    if (lines.isEmpty()) {
        return;
    }
    whenAnswered(desk.readCase(lines.first().id), this, [this](const Result<CaseView>& read) {
        if (!read || !hasDue(*read)) {
            Q_EMIT said(read ? tr("Nothing is due in this case.") : read.refusal().text);
            return;
        }
        (new WhyDialog(desk, *read, &sheet))->open();
    });
}

void LineVerbs::copy()
{
    const QList<CaseLine> lines = sheet.chosen();
    if (lines.isEmpty()) {
        return;
    }
    const auto* model = qobject_cast<const WorkListModel*>(sheet.view()->model());
    QGuiApplication::clipboard()->setMimeData(
        copiedLines(lines, sheet.table().shownColumns(), model->words()).release());
    Q_EMIT said(tr("%1 copied.").arg(casesInWords(lines.size())));
}

void LineVerbs::act(const CaseCommand& command, const QString& saying)
{
    const QList<CaseLine> lines = sheet.chosen();
    if (lines.isEmpty()) {
        return;
    }
    const CaseId id = lines.first().id;
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
