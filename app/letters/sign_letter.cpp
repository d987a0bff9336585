#include "app/letters/sign_letter.h"

#include "app/cases/case_verbs.h"
#include "app/people/passwords.h"
#include "app/storage/office_store.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

Result<CaseView> signLetter(Database& database, Deed deed, CaseId id, int seenVersion, LetterId letter,
                            const QString& password)
{
    if (!fits(password, verifierOf(database, deed.session.staff))) {
        return Refusal{u"password"_s, u"wrong"_s,
                       QCoreApplication::translate("Letters", "This is not your password. The letter is not signed.")};
    }
    deed.passwordProved = true;
    return actOnCase(database, deed, id, seenVersion, command::SignLetter{letter});
}

} // namespace redress
