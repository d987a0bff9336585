#pragma once

#include "ui/queue/joint_act_run.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace redress {

class ChoiceBox;
class Form;
class MomentField;
class TextArea;
class TextLabel;

/**
 * Takes, assigns, extends or escalates the chosen cases, or promises their complainants one thing: shows for each what will change, and what cannot be done and
 * why; then does it case by case, and can be stopped between two. What failed stays in sight.
 */
class JointActDialog : public QDialog
{
    Q_OBJECT
public:
    /** More are not read at once; those behind them are left out, and it says so. */
    static constexpr int most = 200;

    JointActDialog(Desk& desk, JointVerb verb, const QList<CaseLine>& lines, QWidget* parent);

    /** Stops what is under way; else closes, but asks once more where a reason was typed. */
    void reject() override;

Q_SIGNALS:
    void caseChanged(CaseId id);
    void said(const QString& text);

private:
    void build(int left);
    void buildForm();
    void buildList();
    void buildButtons();
    void addPromise();
    void offerPeople();
    /** A text was typed that would be lost. */
    [[nodiscard]] bool holdsText() const;
    void listenToRun();
    [[nodiscard]] JointAct typed() const;
    void follow();
    void press();
    void showState();
    void showEnd(int done, int failed);

    Desk& desk;
    JointVerb verb;
    JointActRun run;
    Form* form;
    ChoiceBox* person = nullptr;
    QSpinBox* count = nullptr;
    TextArea* reason = nullptr;
    ChoiceBox* kind = nullptr;
    MomentField* due = nullptr;
    TextArea* what = nullptr;
    QTableView* list;
    TextLabel* state;
    QProgressBar* progress;
    QPushButton* cancel;
    QPushButton* main;
    bool read = false;
    /** How the last run went; stands before what can still be done. */
    QString told;
    /** Esc was pressed once over a typed text. */
    bool warned = false;
};

} // namespace redress
