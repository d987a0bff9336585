#include "app/storage/office_store.h"

#include "tests/support/sample_office.h"
#include "tests/support/test_register.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace redress::happened;
using namespace Qt::StringLiterals;

class OfficeStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOfficeReadIsTheOfficeThatItsEventsMake_data() { addEngines(); }
    void theOfficeReadIsTheOfficeThatItsEventsMake()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office read = openOffice(*database);
        Office expected;
        for (const OfficeEvent& event : officeEvents()) {
            expected = apply(expected, event);
        }
        QCOMPARE(read.organisation, expected.organisation);
        QCOMPARE(read.departments, expected.departments);
        QCOMPARE(read.staff, expected.staff);
        QCOMPARE(read.procedures.size(), 1);
        QCOMPARE(*read.procedures.first(), *expected.procedures.first());
        QVERIFY(read.calendar);
        QCOMPARE(read.calendar->name(), expected.calendar->name());
    }

    void whatLettersAreMadeWithIsReadAsItWasKept_data() { addEngines(); }
    void whatLettersAreMadeWithIsReadAsItWasKept()
    {
        const TestRegister place;
        const auto database = place.create();
        Office expected = openOffice(*database);
        const QString document = QString::fromUtf8(R"({"id": "ours", "purpose": "apology", "name": {"en": "Ours"},
            "body": {"en": ["Dear Madam,", {"text": "{remedy}", "with": "remedy"}]}})");
        Substitution away{SubstitutionId{1}, manager, agent, QDate(2026, 11, 20), QDate(2026, 11, 27), true};
        CannedText thanks{CannedTextId{1}, u"thx"_s, u"vi"_s, u"Cảm ơn"_s, u"Xin cảm ơn."_s, true};
        const auto keep = [&](const QList<OfficeEvent>& events) {
            withWriteTransaction(*database, [&] { recordOffice(*database, stampAt(opening.plusSeconds(60)), events); });
            for (const OfficeEvent& event : events) {
                expected = apply(std::move(expected), event);
            }
            const Office read = readOffice(*database);
            QCOMPARE(read.substitutions, expected.substitutions);
            QVERIFY(read.cannedTexts == expected.cannedTexts);
            QVERIFY(read.letterPaper == expected.letterPaper);
            QCOMPARE(read.letterTemplates.size(), expected.letterTemplates.size());
            for (qsizetype index = 0; index < read.letterTemplates.size(); ++index) {
                QVERIFY(*read.letterTemplates.at(index) == *expected.letterTemplates.at(index));
            }
        };
        keep({SubstitutionKept{away}, CannedTextKept{thanks}, LetterTemplateKept{u"ours"_s, document},
              LetterPaperSet{{AddressWindow::C56, true, true, u"Mã số thuế"_s}}});
        QCOMPARE(expected.letterTemplates.first()->purpose, LetterPurpose::Apology);
        away.active = false;
        thanks.active = false;
        keep({SubstitutionKept{away}, CannedTextKept{thanks}, LetterTemplateWithdrawn{u"ours"_s}, LetterPaperSet{{}}});
        QVERIFY(expected.letterTemplates.isEmpty());
        QVERIFY(expected.absentFor(agent, QDate(2026, 11, 21)).isEmpty());
    }

    void anEmptyRegisterHasAnEmptyOffice_data() { addEngines(); }
    void anEmptyRegisterHasAnEmptyOffice()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = readOffice(*database);
        QVERIFY(office.staff.isEmpty());
        QVERIFY(!office.calendar);
        QCOMPARE(nextStaffId(*database), StaffId{1});
        QCOMPARE(nextDepartmentId(*database), DepartmentId{1});
    }

    void aChangedRoleANewPasswordAndAClosedAccountAreKept_data() { addEngines(); }
    void aChangedRoleANewPasswordAndAClosedAccountAreKept()
    {
        const TestRegister place;
        const auto database = place.create();
        openOffice(*database);
        QCOMPARE(verifierOf(*database, agent), u"$argon2id$v=19$sample"_s);
        QVERIFY(verifierOf(*database, officer).isEmpty());
        QVERIFY(verifierOf(*database, StaffId{99}).isEmpty());
        withWriteTransaction(*database, [&] {
            recordOffice(*database, stampAt(opening.plusSeconds(60)),
                         {RoleChanged{agent, Role::Officer, billing}, PasswordSet{agent, u"new"_s},
                          AccountClosed{officer}});
        });
        const Office office = readOffice(*database);
        QCOMPARE(office.member(agent)->role, Role::Officer);
        QCOMPARE(office.member(agent)->department, billing);
        QCOMPARE(verifierOf(*database, agent), u"new"_s);
        QVERIFY(!office.member(officer)->active);
        QCOMPARE(versionOf(*database, u"account:1"_s), 4);
        QCOMPARE(nextStaffId(*database), StaffId{4});
        QCOMPARE(nextDepartmentId(*database), DepartmentId{3});
    }

    void aKeptDocumentThatCannotBeReadIsToldAsDamage_data() { addEngines(); }
    void aKeptDocumentThatCannotBeReadIsToldAsDamage()
    {
        const TestRegister place;
        const auto database = place.create();
        openOffice(*database);
        database->run(u"UPDATE procedures SET document = '{}'"_s);
        try {
            (void)readOffice(*database);
            QFAIL("was read");
        } catch (const BrokenWorld& broken) {
            QCOMPARE(broken.kind(), BrokenWorld::Kind::Damaged);
        }
    }
};

QTEST_GUILESS_MAIN(OfficeStoreTest)
#include "tst_office_store.moc"
