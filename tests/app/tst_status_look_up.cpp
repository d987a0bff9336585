#include "app/cases/status_look_up.h"

#include "app/storage/case_store.h"
#include "tests/support/office_of_five.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int aMinute = 60;

/** A case whose complainant gave everything. */
Registered known(const OfficeOfFive& office)
{
    Intake told = OfficeOfFive::complaint();
    told.complainant.email = u"Dao@example.com"_s;
    told.complainant.identityNumber = u"B-012 345"_s;
    told.complainant.language = u"vi"_s;
    return office.require(registerCase(*office.database, office.deedOf(u"agent"_s), told));
}

Result<StatusAnswer> asked(const OfficeOfFive& office, const QString& reference, const QString& item,
                           const QString& who = u"agent"_s)
{
    return lookUpStatus(*office.database, office.deedOf(who), reference, item);
}

QString reasonOf(const Result<StatusAnswer>& result)
{
    return result ? u"told"_s : result.refusal().reason;
}

} // namespace

class TestStatusLookUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachItemThatWasRegisteredOpensTheStatus_data()
    {
        QTest::addColumn<QString>("item");
        QTest::newRow("phone") << u"0901 234 567"_s;
        QTest::newRow("with the code of the country") << u"+84 901-234-567"_s;
        QTest::newRow("in other digits") << u"۰۹۰۱۲۳۴۵۶۷"_s;
        QTest::newRow("e-mail") << u"dao@EXAMPLE.com"_s;
        QTest::newRow("copied with its marks of direction") << u"\u2066dao@example.com\u2069"_s;
        QTest::newRow("identity number") << u"b 012-345"_s;
        QTest::newRow("identity number in one") << u"B012345"_s;
        QTest::newRow("identity number in other digits") << u"b۰۱۲۳۴۵"_s;
        QTest::newRow("the code") << QString();
    }
    void eachItemThatWasRegisteredOpensTheStatus()
    {
        QFETCH(QString, item);
        const OfficeOfFive office;
        const Registered made = known(office);
        const auto answer = asked(office, made.reference, item.isEmpty() ? made.statusCode.toLower() : item);
        QVERIFY2(bool(answer), qPrintable(reasonOf(answer)));
        QCOMPARE(answer->reference, made.reference);
        QCOMPARE(answer->language, u"vi"_s);
        const auto procedure = readOffice(*office.database).currentProcedure();
        QCOMPARE(answer->word, procedure->statusWord(*readCase(*office.database, made.id), u"vi"_s));
        QVERIFY(!answer->word.isEmpty());
        QVERIFY(!answer->replied);
        QVERIFY(!answer->closed);
    }

    void whatIsNoItemOfTheCaseOpensNothing_data()
    {
        QTest::addColumn<QString>("item");
        QTest::newRow("another number") << u"0901 234 568"_s;
        QTest::newRow("the end of the number") << u"67"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u"   "_s;
        QTest::newRow("the name") << u"Nguyễn Thị Đào"_s;
        QTest::newRow("a part of the address") << u"dao@example"_s;
        QTest::newRow("a part of the identity number") << u"012"_s;
    }
    void whatIsNoItemOfTheCaseOpensNothing()
    {
        QFETCH(QString, item);
        const OfficeOfFive office;
        QCOMPARE(reasonOf(asked(office, known(office).reference, item)), u"no_match"_s);
        // Where nothing was registered, nothing matches it.
        QCOMPARE(reasonOf(asked(office, office.require(registerCase(*office.database, office.deedOf(u"agent"_s),
                                                                    OfficeOfFive::complaint()))
                                            .reference,
                                item)),
                 u"no_match"_s);
    }

    void noCaseAndAWrongItemAreRefusedAlike_data() { addEngines(); }
    void noCaseAndAWrongItemAreRefusedAlike()
    {
        const OfficeOfFive office;
        const Registered made = known(office);
        const auto wrong = asked(office, made.reference, u"0000 000 000"_s);
        const auto none = asked(office, u"26-000999-0"_s, u"0901 234 567"_s);
        QVERIFY(!wrong && !none);
        QCOMPARE(wrong.refusals(), none.refusals());
        QCOMPARE(wrong.refusal().field, u"second_item"_s);
    }

    void aPartOfTheReferenceIsNoReference()
    {
        const OfficeOfFive office;
        const Registered made = known(office);
        const QString number = made.reference.section(u'-', 1, 1);
        QVERIFY(caseOfReference(*office.database, number));
        for (const QString& part : {number, made.reference.section(u'-', 0, 1), made.reference.section(u'-', 1, 2)}) {
            QCOMPARE(reasonOf(asked(office, part, made.statusCode)), u"no_match"_s);
        }
        QString spoken = made.reference;
        QCOMPARE(reasonOf(asked(office, spoken.replace(u'-', u' '), made.statusCode)), u"told"_s);
    }

    void whatWasCorrectedSinceDoesNotCount_data() { addEngines(); }
    void whatWasCorrectedSinceDoesNotCount()
    {
        const OfficeOfFive office;
        const Registered made = known(office);
        office.require(office.act(u"agent"_s, made.id,
                                  command::CorrectField{CaseField::Phone, u"0777 888 999"_s, u"a new number"_s}));
        QCOMPARE(reasonOf(asked(office, made.reference, u"0777 888 999"_s)), u"no_match"_s);
        QCOMPARE(reasonOf(asked(office, made.reference, u"0901 234 567"_s)), u"told"_s);
    }

    void threeWrongTriesHideTheCaseForHalfAnHour_data() { addEngines(); }
    void threeWrongTriesHideTheCaseForHalfAnHour()
    {
        OfficeOfFive office;
        const Registered made = known(office);
        const Registered other = known(office);
        for (int tries = 0; tries < wrongTriesAllowed; ++tries) {
            QCOMPARE(reasonOf(asked(office, made.reference, u"wrong"_s)), u"no_match"_s);
            office.clock.set(office.clock.now().plusSeconds(aMinute));
        }
        const auto hidden = asked(office, made.reference, made.statusCode, u"supervisor"_s);
        QCOMPARE(reasonOf(hidden), u"hidden"_s);
        QCOMPARE(hidden.refusal().field, u"reference"_s);
        // The last try was at 9:02; a try while it is hidden does not hide it longer.
        QVERIFY2(hidden.refusal().text.contains(u"09:33"_s), qPrintable(hidden.refusal().text));
        QCOMPARE(reasonOf(asked(office, other.reference, other.statusCode)), u"told"_s);
        office.clock.set(mondayAtNine.plusSeconds((2 + minutesHidden) * aMinute - 1));
        QCOMPARE(reasonOf(asked(office, made.reference, made.statusCode)), u"hidden"_s);
        office.clock.set(mondayAtNine.plusSeconds((2 + minutesHidden) * aMinute));
        QCOMPARE(reasonOf(asked(office, made.reference, made.statusCode)), u"told"_s);
    }

    void wrongTriesFarApartHideNothing_data() { addEngines(); }
    void wrongTriesFarApartHideNothing()
    {
        OfficeOfFive office;
        const Registered made = known(office);
        for (int tries = 0; tries < 2 * wrongTriesAllowed; ++tries) {
            QCOMPARE(reasonOf(asked(office, made.reference, u"wrong"_s)), u"no_match"_s);
            office.clock.set(office.clock.now().plusSeconds(minutesHidden * aMinute / (wrongTriesAllowed - 1)));
        }
        QCOMPARE(reasonOf(asked(office, made.reference, made.statusCode)), u"told"_s);
    }

    void aRightTryForgivesTheWrongOnesBeforeIt_data() { addEngines(); }
    void aRightTryForgivesTheWrongOnesBeforeIt()
    {
        OfficeOfFive office;
        const Registered made = known(office);
        for (int round = 0; round < 3; ++round) {
            for (int tries = 1; tries < wrongTriesAllowed; ++tries) {
                QCOMPARE(reasonOf(asked(office, made.reference, u"wrong"_s)), u"no_match"_s);
                office.clock.set(office.clock.now().plusSeconds(1));
            }
            QCOMPARE(reasonOf(asked(office, made.reference, made.statusCode)), u"told"_s);
            office.clock.set(office.clock.now().plusSeconds(1));
        }
    }

    void theAnswerFollowsTheCaseToItsEnd_data() { addEngines(); }
    void theAnswerFollowsTheCaseToItsEnd()
    {
        OfficeOfFive office;
        const Registered made = known(office);
        office.require(office.act(u"agent"_s, made.id, command::ConfirmContent{}));
        office.require(office.act(u"agent"_s, made.id, command::RefuseCase{u"no_evidence"_s, u"Nothing found."_s}));
        const Moment given = office.clock.now();
        office.require(office.act(u"agent"_s, made.id, command::GiveReply{{}, AnswerWay::Phone, given, u"Told why."_s}));
        const auto replied = asked(office, made.reference, made.statusCode);
        QVERIFY(bool(replied));
        QCOMPARE(replied->replied, given);
        office.clock.set(given.plusSeconds(aMinute));
        const Moment again = office.clock.now();
        office.require(office.act(u"agent"_s, made.id, command::RecordDecision{Decision::NotSatisfied, again, u"No."_s}));
        office.require(office.act(u"agent"_s, made.id, command::RefuseCase{u"no_evidence"_s, u"Still nothing."_s}));
        const auto second =
            office.act(u"agent"_s, made.id, command::GiveReply{{}, AnswerWay::Phone, again, u"Told again."_s});
        office.require(second);
        QCOMPARE(asked(office, made.reference, made.statusCode)->replied, again);
        office.require(office.act(u"agent"_s, made.id, command::WithdrawCase{again, u"Never mind"_s}));
        const auto closed = asked(office, made.reference, made.statusCode);
        QVERIFY(closed->closed);
        QCOMPARE(closed->word, readOffice(*office.database).currentProcedure()->closedWord.in(u"vi"_s));
    }

    void onlyAgentsAndSupervisorsTellIt_data() { addEngines(); }
    void onlyAgentsAndSupervisorsTellIt()
    {
        const OfficeOfFive office;
        const Registered made = known(office);
        for (const QString& who : {u"officer"_s, u"manager"_s, u"admin"_s}) {
            QCOMPARE(reasonOf(asked(office, made.reference, made.statusCode, who)), u"not_allowed"_s);
        }
        QCOMPARE(reasonOf(asked(office, made.reference, made.statusCode, u"supervisor"_s)), u"told"_s);
    }
};

QTEST_GUILESS_MAIN(TestStatusLookUp)
#include "tst_status_look_up.moc"
