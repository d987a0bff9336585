#pragma once

#include "app/desk.h"
#include "ui/widgets/form_dialog.h"

class QLineEdit;

namespace redress {

/** Asks who signs a letter for the password once more, and signs it. What is typed here is kept nowhere. */
class PasswordSheet : public FormDialog
{
    Q_OBJECT
public:
    /** `complaint`: the case as the signer has it before the eyes. */
    PasswordSheet(Desk& desk, const Case& complaint, LetterId letter, QWidget* parent);

    /** A password is no text that could be lost. */
    void reject() override;

Q_SIGNALS:
    /** The sheet closes by itself; `before` is the case as it was signed. */
    void letterSigned(const Case& before, const CaseView& after);

private:
    void sign();
    void take(const Result<CaseView>& result);
    void readAgain();

    Desk& desk;
    Case complaint;
    LetterId letter;
    QLineEdit* password;
};

} // namespace redress
