#include "ui/letters/scans/found_letter.h"

#include "ui/letters/register/found_case.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(FoundLetter)
};

QString whyNot(const Letter& letter, const LetterCode& code)
{
    const QString number = isolate(numberOf(code));
    const int version = std::max(int(letter.versions.size()), 1);
    if (letter.state == LetterState::Dropped) {
        return Sentence::tr("Letter %1 was given up. It has no copy.").arg(number);
    }
    if (letter.state != LetterState::Signed && letter.state != LetterState::Sent) {
        return Sentence::tr("Letter %1 is being revised. The copy is of a version that is void.").arg(number);
    }
    if (code.version != version) {
        return Sentence::tr("The copy is of version %1 of letter %2, which was signed anew since.")
            .arg(QLocale().toString(code.version), number);
    }
    return code.journalHead == letter.journalHead
               ? QString()
               : Sentence::tr("The code does not agree with letter %1 as it was signed. It is no copy of it.").arg(number);
}

void compare(FoundLetter& found, const Case& complaint)
{
    const RegisterNumber number{found.code.year, found.code.number};
    const auto letter = std::ranges::find(complaint.letters, number, &Letter::number);
    found.id = complaint.id;
    if (number.isNone() || letter == complaint.letters.end()) {
        found.trouble = Sentence::tr("Case %1 has no letter %2.").arg(isolate(complaint.reference), isolate(numberOf(found.code)));
        return;
    }
    const Complainant& complainant = complaint.intake.complainant;
    found.recipient = complainant.standing == Standing::Named ? complainant.name : QString();
    found.trouble = whyNot(*letter, found.code);
    found.letter = found.trouble.isEmpty() ? letter->id : LetterId{};
}

} // namespace

QString numberOf(const LetterCode& code)
{
    return textOf(RegisterNumber{code.year, code.number});
}

void findLetter(Desk& desk, QObject* screen, const LetterCode& code, const std::function<void(const FoundLetter&)>& taken)
{
    findCase(desk, screen, code.reference, [code, taken](const Result<CaseView>& view) {
        FoundLetter found;
        found.code = code;
        if (view) {
            compare(found, view->complaint);
        } else {
            found.trouble = view.refusal().text;
            found.isUnasked = view.refusal().field == u"register"_s;
        }
        taken(found);
    });
}

} // namespace redress
