#pragma once

#include "app/desk.h"
#include "ui/letters/register/register_line.h"
#include "ui/papers/waiting_paper.h"
#include "ui/widgets/form_dialog.h"

#include <QTimer>

#include <optional>

class QLineEdit;

namespace redress {

class ChoiceBox;
class MomentField;
class TextArea;
class TextLabel;

/**
 * Records what the post brought for a case, which is found by its reference; the paper that came is put to the case
 * with it, by drop or as a file.
 */
class IncomingPostDialog : public FormDialog
{
    Q_OBJECT
public:
    IncomingPostDialog(Desk& desk, QWidget* parent);
    /** An answer to that letter. */
    IncomingPostDialog(Desk& desk, const RegisterLine& answered, QWidget* parent);

Q_SIGNALS:
    void recorded(const QString& sentence);

private:
    void build();
    [[nodiscard]] QWidget* makePaperRow();
    void lookUp();
    void takeCase(const Result<CaseView>& found);
    void offerLetters(const Case& complaint);
    void chooseFile();
    void takePaper(const QList<WaitingPaper>& papers);

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
    QTimer pause;
    LetterId wantedLetter;
    std::optional<WaitingPaper> paper;
    /** In that case already, where recording it was refused afterwards. */
    PaperId attached;
    CaseId attachedTo;
    int asked = 0;
};

} // namespace redress
