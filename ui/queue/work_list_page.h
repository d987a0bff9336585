#pragma once

#include "app/desk.h"
#include "ui/navigation.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace redress {

class CaseCard;
class EmptyPlace;
class LineVerbs;
class SortControl;
class TextLabel;
class WorkListModel;
class WorkListView;

/** A list of cases: one of the screens, or what a search found. */
class WorkListPage : public QWidget
{
    Q_OBJECT
public:
    explicit WorkListPage(Desk& desk, QWidget* parent = nullptr);

    void show(const Screen& screen);
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

Q_SIGNALS:
    void caseWanted(CaseId id, bool byKey);
    void newCaseWanted();
    /** This desk did something with the case. */
    void caseChanged(CaseId id);
    void said(const QString& text);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void buildHead();
    void buildBody();
    void begin();
    void turn(ListOrder order, bool descending);
    void read(int wanted);
    void gather(int number, int wanted, const QList<CaseLine>& soFar);
    void readMore();
    [[nodiscard]] QFuture<Result<ListPage>> ask(const std::optional<CaseLine>& after);
    void take(const QList<CaseLine>& lines, bool moreFollow);
    void finishReading();
    void dim(bool dimmed);
    void showCount();
    void showEmptyOrList();

    Desk& desk;
    TextLabel* title;
    TextLabel* count;
    SortControl* sortControl;
    QStackedWidget* body;
    WorkListModel* model;
    WorkListView* view;
    CaseCard* card;
    EmptyPlace* empty;
    EmptyPlace* nothingFound;
    QPushButton* firstAct;
    LineVerbs* verbs;

    Screen screen;
    ListQuestion question;
    /** What is searched for; none while a screen is shown. */
    std::optional<QString> words;
    /** Counts the questions: an answer to an older one is dropped. */
    int asked = 0;
    bool fresh = true;
    bool reading = false;
    /** Something changed while the list was being read. */
    bool stale = false;
    bool more = false;
    QTimer dimming;
};

} // namespace redress
