#pragma once

#include "ui/case/stage_panel.h"

#include "models/letter.h"

#include <QWidget>

namespace redress {

class Banner;
class Disclosure;
class FoldedText;
class LetterComposer;
class LivePreview;

/** The written reply of the round: drafted, submitted, returned or signed. */
class LetterSection : public QWidget
{
    Q_OBJECT
public:
    LetterSection(StagePanel& panel, CaseAtHand& atHand, QWidget* parent = nullptr);

    /** Shows what can be done with the letter; hides all of it where none is wanted. */
    void show(bool wanted);
    /** Why the letter does not go on by this person's hand; empty where it does. */
    [[nodiscard]] QString whyNot() const;

private:
    void addComposer();
    void addSigning();
    void addButtons();
    void showComposer(bool shown);
    void showSigning(const Letter* letter);
    [[nodiscard]] bool mayCompose() const;
    /** Whether the person signed in wrote in it. */
    [[nodiscard]] bool isOwn(const Letter& letter) const;
    [[nodiscard]] bool isComposing() const;
    /** The letter as it stands in the form, or as it was recorded. */
    [[nodiscard]] Letter asShown() const;
    void save(const std::function<void()>& then);
    void submit();
    void giveBack();
    void sign();

    StagePanel& panel;
    CaseAtHand& atHand;
    Banner* returned;
    KeptForm* form;
    LetterComposer* composer;
    FoldedText* text;
    KeptForm* returning;
    Disclosure* returnPlace;
    LivePreview* pages;
    QPushButton* previewButton;
    QPushButton* saveButton;
    QPushButton* submitButton;
    QPushButton* signButton;
};

} // namespace redress
