#pragma once

#include "app/cases/case_verbs.h"
#include "app/office/make_register.h"
#include "app/people/keep_accounts.h"
#include "app/people/passwords.h"
#include "app/session/stamp_of.h"
#include "app/storage/case_store.h"
#include "app/storage/office_store.h"
#include "app/storage/register.h"
#include "tests/support/first_format.h"
#include "tests/support/five_people.h"
#include "tests/support/test_register.h"

#include <QString>

#include <memory>

/** A register on the engine of the present data row, with one person a role: for tests of the verbs. */
namespace redress::test {

/** Monday, 2026-11-16 09:00:31 in Ho Chi Minh City. */
constexpr Moment mondayAtNine{1'794'794'431'000};

class OfficeOfFive
{
public:
    OfficeOfFive() : clock(mondayAtNine)
    {
        NewRegister wanted;
        wanted.organisation.name = QStringLiteral("Small Office");
        wanted.organisation.language = QStringLiteral("en");
        wanted.departments = {QStringLiteral("Technology"), QStringLiteral("Billing")};
        wanted.administrator = accountOf(QStringLiteral("admin"), Role::Administrator);
        wanted.procedure = firstFormatDocument();
        wanted.calendar = shippedDocument(QStringLiteral("calendars"), QStringLiteral("plain"));
        require(makeRegister(place.address(), wanted, clock));
        database = openRegister(place.address());
        withWriteTransaction(*database, [this] { hireFive(*database, deedOf(QStringLiteral("admin"))); });
    }

    static QString password() { return everybodysPassword(); }

    /** An act of that person, now; each call is an act of its own. */
    [[nodiscard]] Deed deedOf(const QString& signInName) const
    {
        const Office office = readOffice(*database);
        const Staff* member = office.memberNamed(signInName);
        return Deed::begin({member->id, QStringLiteral("desk-1"), member->name, member->role, member->department},
                           clock.now());
    }

    [[nodiscard]] static Intake complaint(Channel channel = Channel::Phone)
    {
        Intake intake;
        intake.channel = channel;
        intake.received = mondayAtNine.plusSeconds(-3600);
        intake.complainant.name = QStringLiteral("Nguyễn Thị Đào");
        intake.complainant.phone = QStringLiteral("0901 234 567");
        intake.complainant.language = QStringLiteral("en");
        intake.subject = QStringLiteral("No connection");
        intake.description = QStringLiteral("The router shows no signal.");
        return intake;
    }

    [[nodiscard]] CaseId registered() const
    {
        return require(registerCase(*database, deedOf(QStringLiteral("agent")), complaint())).id;
    }

    /** The version the journal stands at is what the person sees; whoever signs has typed the own password. */
    Result<CaseView> act(const QString& signInName, CaseId id, const CaseCommand& command) const
    {
        Deed deed = deedOf(signInName);
        deed.passwordProved = true;
        return actOnCase(*database, deed, id, readCase(*database, id)->version, command);
    }

    template <class T>
    static T require(const Result<T>& result)
    {
        if (!result) {
            qFatal("%s: %s", qPrintable(result.refusal().field), qPrintable(result.refusal().text));
        }
        return *result;
    }

    TestRegister place;
    SetClock clock;
    std::unique_ptr<Database> database;
};

} // namespace redress::test
