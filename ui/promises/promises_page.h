#pragma once

#include "app/desk.h"
#include "ui/frame/page_of_cases.h"

#include <QTimer>

class QListView;
class QPushButton;
class QStackedWidget;

namespace redress {

class ChoiceRow;
class FormDialog;
class PromiseList;
class TextLabel;

/**
 * What was promised and is not settled: late, due today, coming; everybody's or one's own. Each is settled or moved from
 * here, and leads to its case.
 */
class PromisesPage : public PageOfCases
{
    Q_OBJECT
public:
    explicit PromisesPage(Desk& desk, QWidget* parent = nullptr);

    /** Reads them again; the current one stays. */
    void refresh();
    [[nodiscard]] QWidget* handPlace() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void build();
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    /** A button whose key counts while the list has the focus. */
    [[nodiscard]] QPushButton* makeVerb(const QString& words, const QString& name, const QKeySequence& key,
                                        void (PromisesPage::*act)());
    void take(const QList<PromiseLine>& lines);
    void showCurrent();
    /** Null where none is current. */
    [[nodiscard]] const PromiseLine* current() const;
    void open();
    void keepIt();
    void missIt();
    void moveIt();
    /** `dialog`: where it was typed; none for an act without one. */
    void act(const PromiseLine& line, const CaseCommand& command, const QString& saying, FormDialog* dialog = nullptr);
    void tell(const QString& text, bool refused);

    Desk& desk;
    PromiseList* list;
    QListView* view;
    ChoiceRow* whose;
    TextLabel* asOf;
    TextLabel* news;
    QStackedWidget* body;
    QList<QPushButton*> verbs;
    /** Counts the questions: an answer to an older one is dropped. */
    int asked = 0;
    /** The register grew while the page was out of sight. */
    bool stale = true;
    QTimer minute;
};

} // namespace redress
