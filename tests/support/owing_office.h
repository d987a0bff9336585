#pragma once

#include "tests/support/ruled_office.h"
#include "tests/support/small_desk.h"

namespace redress::test {

/** A small office whose procedure routes, owes notices and lets rules fall due. */
class OwingOffice : public SmallOffice
{
public:
    explicit OwingOffice(const QJsonObject& changes = {}) { take(ruledDocument(changes)); }

    /** One more procedure, or a newer version. */
    void take(const QByteArray& document, bool forNewCases = true)
    {
        const auto database = openRegister(address());
        const Staff admin = *readOffice(*database).memberNamed(QStringLiteral("admin"));
        adopt(*database, {admin.id, QStringLiteral("desk"), admin.name, admin.role, admin.department}, clock.now(),
              document, forNewCases);
    }

    [[nodiscard]] static CaseId registered(Desk& desk, const QString& subject = QStringLiteral("No connection"))
    {
        Intake told = smallComplaint();
        told.subject = subject;
        return valueOf(desk.registerCase(told)).id;
    }
    static void act(Desk& desk, CaseId id, const CaseCommand& command)
    {
        valueOf(desk.act(id, valueOf(desk.readCaseAgain(id)).complaint.version, command));
    }
    static void promise(Desk& desk, CaseId id, Moment due, const QString& what, StaffId owner = {})
    {
        act(desk, id, command::MakePromise{PromiseKind::Promise, due, owner, what});
    }
    [[nodiscard]] static Case recorded(Desk& desk, CaseId id) { return valueOf(desk.readCaseAgain(id)).complaint; }
};

} // namespace redress::test
