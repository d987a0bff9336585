#pragma once

#include "app/desk.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QSplitter;
class QStackedLayout;
class QStackedWidget;

namespace redress {

class Banner;
class CaseActs;
class CaseAtHand;
class CaseHeader;
class CaseSide;
class EmptyPlace;
class StagePanel;
class StageRail;

/**
 * One case: where it stands, the panel of the chosen stage, and beside it who complained, the facts and the
 * journal. Follows what other desks do without disturbing what is being typed.
 */
class CasePage : public QWidget
{
    Q_OBJECT
public:
    explicit CasePage(Desk& desk, QWidget* parent = nullptr);
    ~CasePage() override;

    /** Reads the case and shows it. What was typed in the former one is kept as drafts. */
    void show(CaseId id);
    using QWidget::show;
    /** None before the first case. */
    [[nodiscard]] CaseId shown() const;
    /** Reads the shown case again; nothing typed is lost. */
    void refresh();
    /** Where the case is worked on, between its head and what stands beside it. */
    [[nodiscard]] QWidget* work() const;

Q_SIGNALS:
    /** This desk did something with the case. */
    void caseChanged(CaseId id);
    /** A sentence for the status line. */
    void said(const QString& text);
    /** `text` says what was done, `undo` takes it back. */
    void undoOffered(const QString& text, const std::function<void()>& undo);
    /** A related case is to be opened. */
    void caseWanted(CaseId id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeCase();
    void connectParts();
    /** Another case was read. */
    void begin();
    /** The case changed. */
    void follow();
    void tellTime();
    void showWhole();
    /** When the case is due, or what is left while its clocks stand still; empty where none runs. */
    [[nodiscard]] QString presentDue() const;
    /** What the stages to come have for a limit, or when they are due where their clock runs already. */
    [[nodiscard]] QMap<Stage, QString> comingDues() const;
    void choose(Stage stage);
    void showUnreadable(const QString& text);
    /** Says so where the case is shown as it was, and leads back to now. */
    void tellAsOf();
    [[nodiscard]] StagePanel* panelOf(Stage stage);
    [[nodiscard]] StagePanel* shownPanel() const;
    /** The side beside the panel, or below it where there is no room. */
    void fold();
    void rememberShare();

    Desk& desk;
    CaseAtHand* atHand;
    CaseActs* acts;
    QStackedLayout* pages;
    EmptyPlace* unreadable;
    Banner* asOf;
    CaseHeader* header;
    StageRail* rail;
    QSplitter* splitter;
    QStackedWidget* panels;
    CaseSide* side;
    QMap<Stage, StagePanel*> made;
    Stage presentStage = Stage::Intake;
    /** By which the panels were made. */
    std::shared_ptr<const Procedure> followed;
    bool folded = false;
};

} // namespace redress
