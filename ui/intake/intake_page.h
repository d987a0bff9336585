#pragma once

#include "app/desk.h"

#include <QJsonObject>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace redress {

class DraftKeeper;
class DraftLine;
class IntakeForm;
class RegisteredNotices;
class RegisteredPapers;
class RegisteredView;

/**
 * Where a new case is typed, whichever way the complaint came. What is typed is kept on this computer within
 * a second of a pause; saved, the page shows the reference and the status code to tell the complainant.
 */
class IntakePage : public QWidget
{
    Q_OBJECT
public:
    explicit IntakePage(Desk& desk, QWidget* parent = nullptr);
    /** What was typed last is still kept. */
    ~IntakePage() override;

    /** An empty form with the hand on the channel; what was typed before and never saved is taken up again.
     */
    void begin();
    /** Goes on with what was typed before a crash or before the page was left. */
    void resume(const Draft& draft);

    /** The key of the draft that the page keeps. */
    static QString draftKey();

Q_SIGNALS:
    /** The case is saved; the page now shows its reference and status code. */
    void registered(CaseId id);
    /** The agent goes on with the registered case: its page is wanted. */
    void caseWanted(CaseId id);
    /** The agent leaves the page; the draft of what was typed stays. */
    void left();
    /** A sentence for the status line. */
    void said(const QString& text);

private:
    QWidget* makeDone();
    QWidget* makeTyping();
    QWidget* makeHead();
    QWidget* makeFoot();
    void beginEmpty();
    void takeUpKept();
    void startAfresh();
    void bringBack();
    /** What was started afresh cannot be brought back any more. */
    void forgetDiscarded();
    void becomeEdited();
    void showChoices();
    void save();
    void finish(const Result<Registered>& result);
    /** A closed case takes no papers: with papers, the case is settled once they are in it. */
    void settle(int version);
    void showDone(const Registered& registered, bool settled);
    /** To the case that was registered. */
    void goOn();
    void leave();

    Desk& desk;
    IntakeForm* form;
    DraftKeeper* keeper;
    DraftLine* draftLine;
    RegisteredView* done;
    RegisteredNotices* doneNotices;
    RegisteredPapers* donePapers;
    QScrollArea* fields;
    QStackedLayout* pages;
    QPushButton* afresh;
    QPushButton* back;
    QPushButton* openSettlement;
    QPushButton* registerButton;
    QPushButton* settleButton;
    QJsonObject discarded;
    bool saving = false;
    std::optional<Registered> toSettle;
};

} // namespace redress
