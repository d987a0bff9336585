#include "app/people/sign_in.h"

#include "app/people/passwords.h"
#include "app/storage/office_store.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

Result<Session> signIn(Database& database, const QString& signInName, const QString& password, const QString& desk)
{
    const Office office = readOffice(database);
    const Staff* member = office.memberNamed(signInName);
    const bool known = member != nullptr && member->active;
    if (!fits(password, known ? verifierOf(database, member->id) : QString())) {
        return Refusal{u"password"_s, u"wrong"_s,
                       QCoreApplication::translate("SignIn", "The name or the password is not right.")};
    }
    return Session{member->id, desk, member->name, member->role, member->department};
}

} // namespace redress
