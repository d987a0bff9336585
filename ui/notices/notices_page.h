#pragma once

#include "app/desk.h"
#include "ui/frame/page_of_cases.h"

class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace redress {

class FormDialog;
class OwedList;
class TextLabel;

/**
 * The notices that are owed and go out by hand: each with its text to be copied, marked as sent (several at once) or as
 * not sent, and the way to its case.
 */
class NoticesPage : public PageOfCases
{
    Q_OBJECT
public:
    explicit NoticesPage(Desk& desk, QWidget* parent = nullptr);

    /** Reads them again; the marked ones stay marked. */
    void refresh();
    [[nodiscard]] QWidget* handPlace() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void build();
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QWidget* makeText();
    [[nodiscard]] QWidget* makeFoot();
    /** A button whose key counts while the list has the focus. */
    QPushButton* giveKey(QPushButton* button, const QKeySequence& key, void (NoticesPage::*act)());
    void take(const QList<NoticeLine>& lines);
    void showCurrent();
    [[nodiscard]] const NoticeLine* current() const;
    /** From top to bottom. */
    [[nodiscard]] QList<NoticeLine> marked() const;
    void copy();
    void open();
    void send();
    void drop();
    /** One after the other: two of one case build on each other. */
    void sendNext(const QList<NoticeLine>& left, int sent);
    void tell(const QString& text, bool refused);

    Desk& desk;
    OwedList* list;
    QListView* view;
    TextLabel* to;
    TextLabel* words;
    TextLabel* count;
    TextLabel* news;
    QStackedWidget* body;
    QPushButton* copyButton = nullptr;
    QPushButton* openButton = nullptr;
    QPushButton* dropButton = nullptr;
    QPushButton* sentButton = nullptr;
    /** Counts the questions: an answer to an older one is dropped. */
    int asked = 0;
    /** The register grew while the page was out of sight. */
    bool stale = true;
    bool sending = false;
};

} // namespace redress
