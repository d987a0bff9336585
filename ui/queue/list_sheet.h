#pragma once

#include "models/case_list.h"
#include "ui/queue/list_place.h"

#include <QStackedWidget>

#include <functional>

class QAbstractItemView;

namespace redress {

class CaseCard;
class CaseTable;
class WorkListModel;
class WorkListView;

/** The lines of a list, as cards or as a table: the same cases, the same current one. */
class ListSheet : public QStackedWidget
{
    Q_OBJECT
public:
    explicit ListSheet(WorkListModel& lines, QWidget* parent = nullptr);

    void setTable(bool wanted);
    [[nodiscard]] bool isTable() const;
    [[nodiscard]] CaseTable& table() const { return *rows; }
    /** The one in sight, which takes the focus. */
    [[nodiscard]] QAbstractItemView* view() const;
    [[nodiscard]] QList<QAbstractItemView*> bothViews() const;

    [[nodiscard]] CaseId current() const;
    void makeCurrent(CaseId id);
    /** What an act is meant for: the chosen lines of the table, or the current card; from top to bottom. */
    [[nodiscard]] QList<CaseLine> chosen() const;

    /** The cards name the queue in which each case waits. */
    void setNamesQueue(bool names);
    /** The case whose page is open. */
    void setOpened(CaseId id);
    void setDimmed(bool dimmed);
    void keepingPlace(const std::function<void()>& change);
    void goToTop();
    [[nodiscard]] ListPlace place() const;
    /** As far as its cases still stand here. */
    void goTo(const ListPlace& place);
    /** Tells once more where the end is near. */
    void lookForEnd();

Q_SIGNALS:
    void lineOpened(CaseId id, bool byKey);
    void endNear();

private:
    void putOnTop(int row);

    WorkListModel& model;
    CaseCard* card;
    WorkListView* cards;
    CaseTable* rows;
};

} // namespace redress
