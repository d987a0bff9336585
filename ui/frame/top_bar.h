#pragma once

#include "app/session/session.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace redress {

/** Above everything: back and forward, begin a case, search, do anything, and who is signed in. */
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(const Session& session, QWidget* parent = nullptr);

    void focusSearch();
    /** Without telling: another place was chosen. */
    void clearSearch();
    /** Shows the words as they were searched for, without telling. */
    void showSearch(const QString& words);
    void setWays(bool back, bool forward);
    /** Promises that are due by the end of today; none hides the sign. */
    void setPromises(int number);
    /** Answers that letters asked for by today and that have not come; none hides the sign. */
    void setAnswers(int number);

Q_SIGNALS:
    void backWanted();
    void forwardWanted();
    void newCaseWanted();
    /** Typing paused. */
    void searchWanted(const QString& words);
    /** The search was emptied or left by Esc. */
    void searchLeft();
    /** Down: into what was found. */
    void listWanted();
    /** Enter: what was found first. */
    void firstWanted();
    void promisesWanted();
    void answersWanted();
    void paletteWanted();
    void keysWanted();
    void lockWanted();
    /** Minutes after which a desk that was left locks itself. */
    void lockTimeChosen(int minutes);
    void signOutWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QPushButton* makeWay(const QString& name, const QString& words, bool towardsBegin);
    void giveKey(QPushButton* button, const QString& words, const QKeySequence& key);
    void buildSearch();
    /** As many words as there is room for. */
    void fitPlaceholder();
    void buildPalette();
    void buildSigns();
    /** The numbers alone where there is little room. */
    void tellSigns();
    static void tell(QPushButton* sign, int number, const QString& words, const QString& leadsTo, bool room);
    void buildPerson(const Session& session);
    [[nodiscard]] QMenu* makeLockTimes(QMenu* menu);

    QPushButton* back;
    QPushButton* forward;
    QLineEdit* search;
    QPushButton* promises;
    QPushButton* answers;
    int promisesToday = 0;
    int answersDue = 0;
};

} // namespace redress
