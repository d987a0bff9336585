#pragma once

#include "models/letter.h"
#include "ui/letters/signing/signing_trial.h"
#include "ui/widgets/look.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace redress {

class Banner;
class CaseAtHand;
class Field;
class KeptForm;
class MissingList;
class TextLabel;

/**
 * Below a letter that waits: the password that signs it, what stands in the way, and the remarks with which it is
 * returned. Remarks are kept as a draft, letter by letter.
 */
class SigningFoot : public QWidget
{
    Q_OBJECT
public:
    explicit SigningFoot(CaseAtHand& atHand, QWidget* parent = nullptr);
    ~SigningFoot() override;

    /** Another letter, whose case is read. */
    void begin(LetterId letter);
    /** No letter is at hand: what was typed is kept. */
    void leave();
    void tell(const SigningTrial& trial);
    /** What another did to the letter meanwhile; none takes the sentence away. */
    void tellChange(const QString& sentence);
    /** Of the signature. */
    void showRefusals(const Refusals& refusals);
    /** The password is being checked. */
    void setWaiting(bool waiting);
    /** The remarks are on their way. Where another letter comes to the front meanwhile, they wait out of sight. */
    void beginReturn();
    /** What was refused of it; empty where the letter was returned. */
    void endReturn(const Refusals& refusals);

    [[nodiscard]] QLineEdit* passwordField() const { return password; }
    /** Null while no letter is at hand. */
    [[nodiscard]] KeptForm* remarks() const { return form; }

Q_SIGNALS:
    void signWanted();
    void returnWanted();
    void caseWanted();
    /** The letter is to be scrolled by so many pages. */
    void scrollWanted(int pages);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeRow();
    void openRemarks(bool open);
    void pressReturn();
    void pressSign();
    /** Only a letter at hand with nothing in its way; the hand stays where it can be used. */
    void enableSigning();
    void setSaying(const QString& sentence, look::Tone tone);

    CaseAtHand& atHand;
    Banner* change;
    MissingList* missing;
    TextLabel* saying;
    QVBoxLayout* remarksPlace;
    KeptForm* form = nullptr;
    /** The remarks that are on their way. */
    KeptForm* sent = nullptr;
    QLineEdit* password;
    Field* passwordPlace;
    QPushButton* signButton;
    QPushButton* returnButton;
    SigningTrial trial;
    bool waiting = false;
};

} // namespace redress
