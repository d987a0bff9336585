#pragma once

#include "ui/case/case_at_hand.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QScrollArea;

namespace redress {

class Banner;
class DraftLine;
class KeptForm;
class LetterComposer;
class LetterPreview;
class LivePreview;

/**
 * A sheet over the window in which a letter beside the reply is written. Esc leaves it; what was typed is kept on this
 * computer and stands in it again. While it is being saved the sheet stays as it is. Its object name is "letter_sheet". Gone by itself once closed.
 */
class LetterSheet : public QDialog
{
    Q_OBJECT
public:
    /** A letter of the case that is still a draft. */
    LetterSheet(CaseAtHand& atHand, const Letter& letter, QWidget* parent);
    /** A new one. */
    LetterSheet(CaseAtHand& atHand, const QString& templateId, QWidget* parent);

    void showRefusals(const Refusals& refusals);
    /** Esc, or the window was closed: not while the letter is on its way to the register. */
    void reject() override;

Q_SIGNALS:
    /** A paper for the counter was made out and can be printed. */
    void issued(LetterId letter);

protected:
    void showEvent(QShowEvent* event) override;

private:
    LetterSheet(CaseAtHand& atHand, const Letter* letter, const QString& templateId, QWidget* parent);
    void build(const QString& title);
    [[nodiscard]] QWidget* makeText();
    [[nodiscard]] QWidget* makeFoot();
    void connectParts();
    void showVerb();
    void setWaiting(bool waiting);
    void save(const std::function<void(LetterId)>& then);
    void goOn();
    void goOnWith(LetterId letter, const CaseCommand& command, bool counter);
    [[nodiscard]] const Letter* recorded() const;

    CaseAtHand& atHand;
    LetterId id;
    KeptForm* form;
    LetterComposer* composer;
    LivePreview* live;
    LetterPreview* pane = nullptr;
    QScrollArea* area;
    Banner* trouble;
    DraftLine* draftLine;
    QPushButton* previewButton;
    QPushButton* saveButton;
    QPushButton* verbButton;
    bool begun = false;
    bool waiting = false;
};

} // namespace redress
