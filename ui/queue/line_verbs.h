#pragma once

#include "app/desk.h"
#include "ui/queue/joint_act.h"

#include <QObject>

class QAction;
class QMenu;

namespace redress {

class ListSheet;

/**
 * What can be done with cases from their lines, by keys and by the context menu: open (Enter), take (T), give to
 * somebody (A), extend (E), escalate (U), promise (P), ask why it is due then (W), copy (Ctrl+C). Offers what the
 * person's role may do.
 */
class LineVerbs : public QObject
{
    Q_OBJECT
public:
    /** Puts its actions on both views of the sheet. */
    LineVerbs(Desk& desk, ListSheet& sheet, QObject* parent = nullptr);

    /** What is copied is what the table shows, in its order. */
    void copy();

Q_SIGNALS:
    void openWanted();
    void caseChanged(CaseId id);
    void said(const QString& text);

private:
    QAction* addAction(const QString& text, const QString& name, const QKeySequence& key);
    [[nodiscard]] bool may(Action action) const;
    void take();
    void assign();
    void offerAssignees();
    void fillAssignees(QMenu* menu);
    void beginJointAct(JointVerb verb);
    void explainDue();
    /** On the one chosen case, as it stands now. */
    void act(const CaseCommand& command, const QString& saying);

    Desk& desk;
    ListSheet& sheet;
    QMenu* assignees;
};

} // namespace redress
