#include "ui/letters/draft_again.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(DraftAgain)
};

} // namespace

QString whyDraftAgain(const Letter& letter)
{
    if (letter.state != LetterState::Draft) {
        return {};
    }
    if (!letter.versions.isEmpty() && letter.versions.last().wasSigned) {
        return Sentence::tr("Its signature is void: %1").arg(letter.versions.last().reasonForRevision);
    }
    return letter.remarks.isEmpty() ? QString() : Sentence::tr("Returned with remarks: %1").arg(letter.remarks);
}

} // namespace redress
