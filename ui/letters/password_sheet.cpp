#include "ui/letters/password_sheet.h"

#include "ui/when_answered.h"
#include "ui/words.h"

#include <QLineEdit>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString whatIsSigned(const Case& complaint, LetterId id, const Office& office)
{
    const Letter* letter = complaint.letter(id);
    if (letter == nullptr) {
        return {};
    }
    const Staff* absent = office.member(letter->submittedTo);
    const QString what = PasswordSheet::tr("%1, case %2").arg(wordOf(letter->purpose), isolate(complaint.reference));
    return absent == nullptr ? what : PasswordSheet::tr("%1, laid before %2").arg(what, apart(absent->name));
}

} // namespace

PasswordSheet::PasswordSheet(Desk& desk, const Case& complaint, LetterId letter, QWidget* parent)
    : FormDialog(tr("Sign the letter"), tr("Sign"), u"confirm_signature"_s, parent), desk(desk), complaint(complaint),
      letter(letter), password(new QLineEdit)
{
    say(whatIsSigned(complaint, letter, desk.office()));
    password->setEchoMode(QLineEdit::Password);
    form().add(u"password"_s, tr("Your password"), password, tr("Signed, the letter can no longer change."));
    connect(this, &FormDialog::verbWanted, this, &PasswordSheet::sign);
}

void PasswordSheet::reject()
{
    password->clear();
    FormDialog::reject();
}

void PasswordSheet::sign()
{
    setWaiting();
    whenAnswered(desk.signLetter(complaint.id, complaint.version, letter, password->text()), this,
                 [this](const Result<CaseView>& result) { take(result); });
}

void PasswordSheet::take(const Result<CaseView>& result)
{
    if (result) {
        Q_EMIT letterSigned(complaint, *result);
        finish();
        return;
    }
    password->clear();
    showRefusals(result.refusals());
    const auto& why = result.refusals();
    if (std::ranges::find(why, u"changed_by_another"_s, &Refusal::reason) != why.end()) {
        readAgain();
    }
}

void PasswordSheet::readAgain()
{
    whenAnswered(desk.readCaseAgain(complaint.id), this, [this](const Result<CaseView>& now) {
        if (now) {
            complaint = now->complaint;
        }
    });
}

} // namespace redress
