#pragma once

#include "app/desk.h"

#include <QObject>

class QAction;
class QMenu;

namespace redress {

class WorkListView;

/** What can be done with a case from its line: take it (T), give it to somebody (A, supervisors). */
class LineVerbs : public QObject
{
    Q_OBJECT
public:
    /** Puts its actions on the view and its context menu. */
    LineVerbs(Desk& desk, WorkListView& view);

Q_SIGNALS:
    void caseChanged(CaseId id);
    void said(const QString& text);

private:
    void offerAssignees();
    void fillAssignees(QMenu* menu);
    /** On the current line's case, as it stands now. */
    void act(const CaseCommand& command, const QString& saying);

    Desk& desk;
    WorkListView& view;
    QMenu* assignees;
};

} // namespace redress
