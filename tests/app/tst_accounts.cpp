#include "app/people/keep_accounts.h"

#include "app/people/passwords.h"
#include "app/people/sign_in.h"
#include "tests/support/office_of_five.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

class TestAccounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRightPasswordSignsIn_data() { addEngines(); }
    void theRightPasswordSignsIn()
    {
        const OfficeOfFive office;
        const auto session = signIn(*office.database, u" Officer "_s, OfficeOfFive::password(), u"desk-7"_s);
        QVERIFY(session);
        QCOMPARE(session->role, Role::Officer);
        QCOMPARE(session->department, DepartmentId{1});
        QCOMPARE(session->desk, u"desk-7"_s);
    }

    void aWrongPasswordAndAnUnknownNameSoundAlike_data() { addEngines(); }
    void aWrongPasswordAndAnUnknownNameSoundAlike()
    {
        const OfficeOfFive office;
        const auto wrong = signIn(*office.database, u"agent"_s, u"something else"_s, {});
        const auto unknown = signIn(*office.database, u"nobody"_s, OfficeOfFive::password(), {});
        const auto empty = signIn(*office.database, u"agent"_s, {}, {});
        QCOMPARE(wrong.refusals(), unknown.refusals());
        QCOMPARE(wrong.refusals(), empty.refusals());
        QCOMPARE(wrong.refusal().field, u"password"_s);
    }

    void aClosedAccountNoLongerSignsIn_data() { addEngines(); }
    void aClosedAccountNoLongerSignsIn()
    {
        const OfficeOfFive office;
        const StaffId agent = readOffice(*office.database).memberNamed(u"agent"_s)->id;
        QVERIFY(closeAccount(*office.database, office.deedOf(u"admin"_s), agent));
        QVERIFY(!signIn(*office.database, u"agent"_s, OfficeOfFive::password(), {}));
        QCOMPARE(closeAccount(*office.database, office.deedOf(u"admin"_s), agent).refusal().reason, u"unknown"_s);
    }

    void theLastAdministratorStays_data() { addEngines(); }
    void theLastAdministratorStays()
    {
        const OfficeOfFive office;
        const StaffId administrator = readOffice(*office.database).memberNamed(u"admin"_s)->id;
        QCOMPARE(closeAccount(*office.database, office.deedOf(u"admin"_s), administrator).refusal().reason,
                 u"last_administrator"_s);
        OfficeOfFive::require(makeAccount(*office.database, office.deedOf(u"admin"_s),
                                          accountOf(u"second"_s, Role::Administrator)));
        QVERIFY(closeAccount(*office.database, office.deedOf(u"second"_s), administrator));
        // One whose account was closed is none to count on.
        const Deed second = office.deedOf(u"second"_s);
        QCOMPARE(closeAccount(*office.database, second, second.session.staff).refusal().reason,
                 u"last_administrator"_s);
    }

    void onlyAdministratorsKeepAccounts_data() { addEngines(); }
    void onlyAdministratorsKeepAccounts()
    {
        const OfficeOfFive office;
        for (const QString& person : {u"agent"_s, u"officer"_s, u"supervisor"_s, u"manager"_s}) {
            const Deed deed = office.deedOf(person);
            const NewAccount wanted = accountOf(u"friend"_s, Role::Agent);
            QCOMPARE(makeAccount(*office.database, deed, wanted).refusal().reason, u"not_allowed"_s);
            QCOMPARE(setPassword(*office.database, deed, StaffId{1}, u"another one 2"_s).refusal().reason,
                     u"not_allowed"_s);
            QCOMPARE(closeAccount(*office.database, deed, StaffId{1}).refusal().reason, u"not_allowed"_s);
        }
    }

    void anAdministratorWhoseAccountWasClosedKeepsNoneAtADeskLeftOpen_data() { addEngines(); }
    void anAdministratorWhoseAccountWasClosedKeepsNoneAtADeskLeftOpen()
    {
        const OfficeOfFive office;
        const Deed leftOpen = office.deedOf(u"admin"_s);
        OfficeOfFive::require(
            makeAccount(*office.database, leftOpen, accountOf(u"second"_s, Role::Administrator)));
        OfficeOfFive::require(closeAccount(*office.database, office.deedOf(u"second"_s), leftOpen.session.staff));

        const Deed late = Deed::begin(leftOpen.session, leftOpen.at);
        const StaffId agent = readOffice(*office.database).memberNamed(u"agent"_s)->id;
        QCOMPARE(makeAccount(*office.database, late, accountOf(u"friend"_s, Role::Agent)).refusal().reason,
                 u"account_changed"_s);
        QCOMPARE(setPassword(*office.database, late, agent, u"another one 2"_s).refusal().reason,
                 u"account_changed"_s);
        QCOMPARE(closeAccount(*office.database, late, agent).refusal().reason, u"account_changed"_s);
    }

    void anActOnAccountsIsKeptOnce_data() { addEngines(); }
    void anActOnAccountsIsKeptOnce()
    {
        const OfficeOfFive office;
        const Deed making = office.deedOf(u"admin"_s);
        const NewAccount wanted = accountOf(u"friend"_s, Role::Agent);
        const auto made = makeAccount(*office.database, making, wanted);
        QCOMPARE(OfficeOfFive::require(makeAccount(*office.database, making, wanted)), OfficeOfFive::require(made));

        const Deed setting = office.deedOf(u"admin"_s);
        OfficeOfFive::require(setPassword(*office.database, setting, *made, u"another one 2"_s));
        OfficeOfFive::require(setPassword(*office.database, setting, *made, u"another one 2"_s));
        QCOMPARE(entriesOfAction(*office.database, setting.key).size(), 1);

        const Deed closing = office.deedOf(u"admin"_s);
        OfficeOfFive::require(closeAccount(*office.database, closing, *made));
        OfficeOfFive::require(closeAccount(*office.database, closing, *made));
        QCOMPARE(entriesOfAction(*office.database, closing.key).size(), 1);
    }

    void anAccountIsRefusedAtItsFields_data() { addEngines(); }
    void anAccountIsRefusedAtItsFields()
    {
        const OfficeOfFive office;
        NewAccount wanted{u"a b"_s, u" "_s, {}, Role::Officer, DepartmentId{77}, u"short"_s};
        const auto refused = makeAccount(*office.database, office.deedOf(u"admin"_s), wanted);
        QStringList fields;
        for (const Refusal& refusal : refused.refusals()) {
            fields.append(refusal.field);
        }
        QCOMPARE(fields, (QStringList{u"sign_in_name"_s, u"name"_s, u"department"_s, u"password"_s}));
        wanted = accountOf(u"AGENT"_s, Role::Agent);
        QCOMPARE(makeAccount(*office.database, office.deedOf(u"admin"_s), wanted).refusal().reason, u"taken"_s);
    }

    void aNameThatCannotBePrintedIsRefused()
    {
        NewAccount wanted = accountOf(u"someone"_s, Role::Agent);
        wanted.name = u"Ân\x07"_s;
        wanted.title = QString(201, u'x');
        const Refusals reasons = whyNotAccount(Office{}, wanted);
        QCOMPARE(reasons.size(), 2);
        QCOMPARE(reasons.at(0).field, u"name"_s);
        QCOMPARE(reasons.at(1).field, u"title"_s);
        wanted.name = u"مریم احمدی‌نژاد"_s;
        wanted.title = u"Trưởng phòng"_s;
        QVERIFY(whyNotAccount(Office{}, wanted).isEmpty());
    }

    void aNewPasswordTakesThePlaceOfTheOld_data() { addEngines(); }
    void aNewPasswordTakesThePlaceOfTheOld()
    {
        const OfficeOfFive office;
        const StaffId agent = readOffice(*office.database).memberNamed(u"agent"_s)->id;
        QVERIFY(setPassword(*office.database, office.deedOf(u"admin"_s), agent, u"mật khẩu mới"_s));
        QVERIFY(signIn(*office.database, u"agent"_s, u"mật khẩu mới"_s, {}));
        QVERIFY(!signIn(*office.database, u"agent"_s, OfficeOfFive::password(), {}));
    }

    void aPasswordFitsHoweverItsLettersWereTyped()
    {
        const QString together = u"mật khẩu đủ dài"_s.normalized(QString::NormalizationForm_C);
        const QString verifier = verifierFor(together);
        QVERIFY(verifier.startsWith(u"$argon2id$v=19$m=65536,t=3,"_s));
        QVERIFY(fits(together.normalized(QString::NormalizationForm_D), verifier));
        QVERIFY(!fits(together + u' ', verifier));
        QVERIFY(!fits(together, {}));
        QVERIFY(verifierFor(together) != verifier);
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
