#pragma once

#include "app/desk.h"
#include "ui/papers/waiting_paper.h"
#include "ui/widgets/form_dialog.h"

#include <QTimer>

#include <optional>

class QLineEdit;

namespace redress {

class ChoiceBox;
class DraftKeeper;
class DraftLine;
class MomentField;
class TextArea;
class TextLabel;

/** Post that is known to answer a letter of a case, and what is known of it already. */
struct PostInAnswer
{
    QString reference;
    LetterId letter;
    QString what = {};
};

/**
 * Records what the post brought for a case, which is found by its reference; the paper that came is put to the case
 * with it, by drop or as a file. What is typed, and the paper, are kept as a draft on this computer until it is recorded
 * or dropped, and stand in the sheet again the next time.
 */
class IncomingPostDialog : public FormDialog
{
    Q_OBJECT
public:
    IncomingPostDialog(Desk& desk, QWidget* parent);
    IncomingPostDialog(Desk& desk, const PostInAnswer& answer, QWidget* parent);
    ~IncomingPostDialog() override;

    void reject() override;

Q_SIGNALS:
    void recorded(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makePaperRow();
    void lookUp();
    void takeCase(const Result<CaseView>& found);
    void offerLetters(const Case& complaint);
    /** Where the reference was typed so fast that nobody saw its case: what changed with it is to be looked at. */
    [[nodiscard]] Refusals takeBeforeRecording(const CaseView& view);
    void chooseFile();
    void takePaper(const QList<WaitingPaper>& papers);
    void showPaper(const WaitingPaper& came);
    /** A copy of it lies with the draft: where it came from may be gone by then. */
    void keepPaper();
    void forgetCopy();

    [[nodiscard]] QString draftKey() const;
    void begin();
    void takeUp(const Draft& draft);
    /** What was changed by hand; the rest is offered anew the next time. */
    [[nodiscard]] QJsonObject typed();
    void dropDraft();

    void record();
    /** What would be refused, before its paper goes into the case. */
    [[nodiscard]] Refusals whyNot(const CaseView& view) const;
    void recordIn(const CaseView& view);
    void attachTo(const CaseView& view);
    void send(const CaseView& view);
    [[nodiscard]] command::RecordPost told() const;

    Desk& desk;
    QLineEdit* reference;
    MomentField* received;
    QLineEdit* sender;
    TextArea* what;
    ChoiceBox* answers;
    TextLabel* paperName;
    DraftLine* draftLine;
    QTimer pause;
    PostInAnswer wanted;
    /** To be chosen once the letters of the case are known; none: what is chosen stays. */
    LetterId proposed;
    QString proposedSender;
    CaseId lookedUp;
    DraftKeeper* keeper = nullptr;
    QJsonObject offered;
    std::optional<WaitingPaper> paper;
    /** Of the paper, with the draft; empty where none was made yet. */
    QString copy;
    /** In that case already, where recording it was refused afterwards. */
    PaperId attached;
    CaseId attachedTo;
    int asked = 0;
};

} // namespace redress
