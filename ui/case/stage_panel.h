#pragma once

#include "ui/case/case_at_hand.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace redress {

class Banner;
class DraftLine;
class ItemsSection;
class KeptForm;
class MissingList;
class PointsSection;
class TextLabel;

/**
 * What can be done with a case in one of its stages, and what was recorded there. Scrolls; at its foot stand
 * what is still missing and the buttons, the main one last. Belongs to one case for its whole life.
 */
class StagePanel : public QWidget
{
    Q_OBJECT
public:
    StagePanel(Stage stage, CaseAtHand& atHand, QWidget* parent = nullptr);

    [[nodiscard]] Stage stage() const { return ownStage; }
    /** Shows the case as it stands now. Nothing typed, marked or scrolled is lost. */
    void refresh();
    /** To where one goes on; nowhere, where there is nothing to do. */
    void focusFirst();
    /** Whether something was typed here that is not saved. */
    [[nodiscard]] bool holdsTyping() const;
    /** A sentence above the buttons that stays until the next act. */
    void tell(const QString& text);

    /** To where that field is filled in, by its name in a refusal. */
    void leadTo(const QString& field);
    /** Puts the cursor in the form's first field, and the field in sight. */
    void goInto(KeptForm* form);
    /** For the panel's parts. Buttons stand below everything else, in the order of the calls. */
    void addButton(QPushButton* button);
    [[nodiscard]] KeptForm* makeForm(const QString& name);
    /** Runs the act; what was refused stands at the form's fields, or above the buttons. */
    void run(const CaseCommand& command, KeptForm* form = nullptr, const std::function<void()>& then = {});
    /** Whether a form is shown: the act can be begun, or something typed would be hidden. */
    [[nodiscard]] bool isOffered(const KeptForm* form, Action action) const;
    [[nodiscard]] bool holdsTyping(const KeptForm* form) const;

Q_SIGNALS:
    /** What is missing was to be told with the complaint itself, and is put right there. */
    void correctionWanted(CaseField field);

protected:
    void resizeEvent(QResizeEvent* event) override;
    /** The panel's own part of `refresh`; sets what is missing and what is said quietly, too. */
    virtual void show(const CaseView& view) = 0;

    [[nodiscard]] CaseAtHand& atHand() const { return theCase; }
    /** Whether the case stands in this stage and is open. */
    [[nodiscard]] bool isPresent() const;
    [[nodiscard]] QString nameOf(StaffId member) const;
    [[nodiscard]] QString words(Moment moment) const;

    void add(QWidget* widget);
    void addHeading(const QString& text);
    /** What the procedure has filled in during this stage. */
    void addItems();
    /** The points of the complaint, with what was found about each. */
    void addPoints();

    void setMissing(const Refusals& missing);
    /** Says quietly why nothing can be done here by this person; empty hides it. */
    void setQuiet(const QString& text);

private:
    QWidget* makeFoot();
    /** Without anything to say or to press there is no foot. */
    void fitFoot();
    void showRefused(const Refusals& refusals, KeptForm* form);

    Stage ownStage;
    CaseAtHand& theCase;
    QScrollArea* area;
    QVBoxLayout* column;
    QWidget* footLine = nullptr;
    QWidget* foot;
    Banner* trouble;
    TextLabel* quiet;
    MissingList* missing;
    Refusals shownMissing;
    DraftLine* draftLine;
    QHBoxLayout* buttons;
    QList<KeptForm*> forms;
    QList<KeptForm*> typedIn;
    ItemsSection* items = nullptr;
    PointsSection* points = nullptr;
};

} // namespace redress
