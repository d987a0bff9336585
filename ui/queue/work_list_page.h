#pragma once

#include "app/desk.h"
#include "ui/navigation.h"
#include "ui/queue/list_place.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace redress {

class EmptyPlace;
class FilterRow;
class LineVerbs;
class ListHead;
class ListSheet;
class WorkListModel;

/** A list of cases: one of the screens, what a search found, or the cases behind a number. */
class WorkListPage : public QWidget
{
    Q_OBJECT
public:
    explicit WorkListPage(Desk& desk, QWidget* parent = nullptr);
    ~WorkListPage() override;

    void show(const Screen& screen);
    /** The cases behind a number of the overdue board. */
    void show(const ListQuestion& question, const QString& title);
    using QWidget::show;
    /** The same place shows what was found; fewer than two characters find nothing. */
    void search(const QString& words);
    /** Reads the list again; place and selection stay. */
    void refresh();
    /** Marks the case whose page is open. */
    void setOpened(CaseId id);
    void focusList();
    /** Opens the current line, or the first. */
    void openCurrent();
    /** The list is shown as a table, which wants the room of the case beside it too. */
    [[nodiscard]] bool isTable() const;
    /** Where the person was in each list, to be taken up the next time. */
    void recall(const ListPlaces& kept);
    [[nodiscard]] ListPlaces places() const;

Q_SIGNALS:
    void caseWanted(CaseId id, bool byKey);
    void newCaseWanted();
    /** This desk did something with the case. */
    void caseChanged(CaseId id);
    void said(const QString& text);
    /** Cards became a table, or the other way round. */
    void shapeChanged();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void build();
    void connectHead();
    void connectFilter();
    /** Reads the list, and goes to that place in it; to its begin where there is none. */
    void begin(const std::optional<ListPlace>& wanted = {});
    void leave();
    void turn(ListOrder order, bool descending);
    void showAs(bool table);
    void chooseColumns();
    void openFilter();
    void clearFilter();
    void takeOffice();
    void restoreShape();
    void keepShape() const;
    [[nodiscard]] QString settingOf(const QString& what) const;

    void read(int wanted);
    void gather(int number, int wanted, const QList<CaseLine>& soFar);
    void readMore();
    [[nodiscard]] QFuture<Result<ListPage>> ask(const std::optional<CaseLine>& after);
    void take(const QList<CaseLine>& lines, bool moreFollow);
    void finishReading();
    void showCount();
    void showEmptyOrList();
    [[nodiscard]] bool isFiltered() const;

    Desk& desk;
    ListHead* head;
    FilterRow* filter;
    QStackedWidget* body;
    WorkListModel* model;
    ListSheet* sheet;
    EmptyPlace* empty;
    EmptyPlace* nothingFound;
    EmptyPlace* nothingFits;
    QPushButton* firstAct;
    LineVerbs* verbs;

    Screen screen;
    ListQuestion question;
    /** What is searched for; none while a list is shown. */
    std::optional<QString> words;
    /** Under which the shape of the present list is remembered. */
    QString place;
    /** Tells the list from all others: its place is kept under it. */
    QString listName;
    ListPlaces kept;
    /** What was searched for may be a name: not beyond this sitting. */
    ListPlaces keptSearches;
    /** Where to go once the lines are there. */
    std::optional<ListPlace> returnTo;
    /** Counts the questions: an answer to an older one is dropped. */
    int asked = 0;
    bool fresh = true;
    bool reading = false;
    /** Something changed while the list was being read. */
    bool stale = false;
    bool more = false;
    /** The hand was put on the list before its lines were there. */
    bool focusLater = false;
    QTimer dimming;
};

} // namespace redress
