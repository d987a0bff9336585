#include "app/storage/letter_store.h"

#include "app/storage/office_store.h"
#include "app/storage/rebuild.h"
#include "app/storage/verify.h"
#include "tests/support/sample_office.h"
#include "tests/support/test_register.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace redress::happened;
using namespace Qt::StringLiterals;

namespace {

const LetterId first{1};

/** A case with a signed letter of that number. */
Case withLetter(Database& database, const Office& office, RegisterNumber number)
{
    const Case made = registerCase(database, office, sampleIntake());
    return happen(
        database, office, made,
        {LetterDrafted{first, u"acknowledgement"_s, u"vi"_s, u"Kính gửi"_s, LetterPurpose::Acknowledgement},
         LetterSubmitted{first}, LetterSigned{first, u"0123"_s, {}, number.year, number.number}});
}

PostRecorded post(int id, RegisterNumber number)
{
    return {PostId{id}, number.year, number.number, opening, u"Siti"_s, u"A letter"_s, {}, {}};
}

QString textOf(Database& database, const QString& column)
{
    return database.run(u"SELECT %1 FROM letters ORDER BY case_id, id"_s.arg(column)).first().text(0);
}

} // namespace

class LetterStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNextNumberIsOneBehindTheLastOfItsYear_data() { addEngines(); }
    void theNextNumberIsOneBehindTheLastOfItsYear()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        QCOMPARE(nextLetterNumber(*database, 2026), (RegisterNumber{2026, 1}));
        withLetter(*database, office, {2026, 1});
        withLetter(*database, office, {2026, 2});
        const Case newYear = withLetter(*database, office, {2027, 1});
        QCOMPARE(nextLetterNumber(*database, 2026), (RegisterNumber{2026, 3}));
        QCOMPARE(nextLetterNumber(*database, 2027), (RegisterNumber{2027, 2}));
        QCOMPARE(nextLetterNumber(*database, 2028), (RegisterNumber{2028, 1}));
        // Incoming post is numbered apart.
        QCOMPARE(nextPostNumber(*database, 2026), (RegisterNumber{2026, 1}));
        happen(*database, office, newYear, {post(1, {2026, 1}), post(2, {2026, 2})});
        QCOMPARE(nextPostNumber(*database, 2026), (RegisterNumber{2026, 3}));
        QCOMPARE(nextPostNumber(*database, 2027), (RegisterNumber{2027, 1}));
    }

    void noNumberStandsTwiceInTheRegister_data() { addEngines(); }
    void noNumberStandsTwiceInTheRegister()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        withLetter(*database, office, {2026, 1});
        QVERIFY_EXCEPTION_THROWN(withLetter(*database, office, {2026, 1}), BrokenWorld);
        QCOMPARE(database->run(u"SELECT number FROM letters WHERE number > 0"_s).size(), 1);
        QCOMPARE(verify(*database).firstBad, QString());
    }

    void aLettersRowTellsHowItWentOn_data() { addEngines(); }
    void aLettersRowTellsHowItWentOn()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        Case made = registerCase(*database, office, sampleIntake());
        const auto next = [&](const QList<CaseEvent>& events, StaffId actor) {
            made = happen(*database, office, made, events, actor);
        };
        next({LetterDrafted{first,
                            u"information_request"_s,
                            u"vi"_s,
                            u"Kính gửi"_s,
                            LetterPurpose::InformationRequest,
                            u"Hỏi thêm"_s,
                            {},
                            {},
                            QDate(2026, 11, 30)}},
             agent);
        next({LetterSubmitted{first, manager}}, agent);
        QCOMPARE(
            textOf(*database,
                   u"state || ' ' || purpose || ' ' || subject || ' ' || author || ' ' || submitted_to"_s),
            u"submitted information_request Hỏi thêm 1 3"_s);
        QCOMPARE(textOf(*database, u"submitted_at"_s).toLongLong(), made.touched.milliseconds);
        next({LetterSigned{first, u"0123"_s, StaffId{7}, 2026, 4}}, manager);
        QCOMPARE(
            textOf(*database,
                   u"state || ' ' || signer || ' ' || signed_for || ' ' || number_year || ' ' || number"_s),
            u"signed 3 7 2026 4"_s);
        next({LetterSent{first, AnswerWay::Email, made.touched}}, agent);
        QCOMPARE(
            textOf(*database,
                   u"state || ' ' || sent_way || ' ' || sent_by || ' ' || answer_by || ' ' || is_answered"_s),
            u"sent email 1 2026-11-30 0"_s);
        next({LetterCameBack{first, made.touched, u"moved"_s}}, agent);
        QCOMPARE(textOf(*database, u"came_back_reason"_s), u"moved"_s);
        PostRecorded answer = post(1, {2026, 1});
        answer.answers = first;
        next({answer}, agent);
        QVERIFY(database->run(u"SELECT is_answered FROM letters"_s).first().flag(0));
        QCOMPARE(verify(*database).firstBad, QString());
    }

    void aRevisedLetterKeepsItsNumberAndLosesItsSignature_data() { addEngines(); }
    void aRevisedLetterKeepsItsNumberAndLosesItsSignature()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        happen(*database, office, withLetter(*database, office, {2026, 1}),
               {LetterRevised{first, u"wrong name"_s}});
        const Row row =
            database->run(u"SELECT state, number_year, number, signer, signed_at FROM letters"_s).first();
        QCOMPARE(row.text(0), u"draft"_s);
        QCOMPARE(row.number(1), 2026);
        QCOMPARE(row.number(2), 1);
        QCOMPARE(row.number(3), 0);
        QVERIFY(row.isNull(4));
        QCOMPARE(nextLetterNumber(*database, 2026).number, 2);
    }

    void theRecipientOfALetterFollowsTheCaseUntilItIsSent_data() { addEngines(); }
    void theRecipientOfALetterFollowsTheCaseUntilItIsSent()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case made = withLetter(*database, office, {2026, 1});
        QCOMPARE(textOf(*database, u"recipient_address"_s), QString());
        QCOMPARE(textOf(*database, u"recipient"_s), u"Nguyễn Thị Đào"_s);
        Case now = made;
        const auto next = [&](const QList<CaseEvent>& events) { now = happen(*database, office, now, events); };
        const auto goesTo = [&] { return textOf(*database, u"recipient || ', ' || recipient_address"_s); };
        next({FieldCorrected{CaseField::Address, {}, u"12 Lê Lợi"_s, u"told"_s}});
        QCOMPARE(goesTo(), u"Nguyễn Thị Đào, 12 Lê Lợi"_s);
        next({LetterSent{first, AnswerWay::Post, now.touched}});
        next({FieldCorrected{CaseField::Address, u"12 Lê Lợi"_s, u"9 Hai Bà Trưng"_s, u"moved"_s},
              FieldCorrected{CaseField::Name, u"Nguyễn Thị Đào"_s, u"Nguyễn Thị Đạo"_s, u"misheard"_s}});
        QCOMPARE(goesTo(), u"Nguyễn Thị Đào, 12 Lê Lợi"_s);
        // What came back goes to where the case says, and stays with that once it is sent again.
        next({LetterCameBack{first, now.touched, u"moved"_s}});
        QCOMPARE(goesTo(), u"Nguyễn Thị Đạo, 9 Hai Bà Trưng"_s);
        next({LetterSent{first, AnswerWay::Post, now.touched}});
        next({FieldCorrected{CaseField::Address, u"9 Hai Bà Trưng"_s, u"1 Tràng Tiền"_s, u"moved"_s}});
        QCOMPARE(goesTo(), u"Nguyễn Thị Đạo, 9 Hai Bà Trưng"_s);
        QCOMPARE(verify(*database).firstBad, QString());
    }

    void aLetterToWhoWishesToStayUnnamedBearsNoName_data() { addEngines(); }
    void aLetterToWhoWishesToStayUnnamedBearsNoName()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case made = withLetter(*database, office, {2026, 1});
        const Case unnamed = happen(*database, office, made, {StandingSet{Standing::Unnamed}});
        QCOMPARE(textOf(*database, u"recipient"_s), QString());
        const Case sent = happen(*database, office, unnamed, {LetterSent{first, AnswerWay::Post, unnamed.touched}});
        QCOMPARE(textOf(*database, u"recipient"_s), QString());
        happen(*database, office, sent, {StandingSet{Standing::Named}});
        QCOMPARE(textOf(*database, u"recipient"_s), QString());
        QCOMPARE(verify(*database).firstBad, QString());
    }

    void theJournalGivesTheLetterRegisterAnew_data() { addEngines(); }
    void theJournalGivesTheLetterRegisterAnew()
    {
        const TestRegister place;
        const auto database = place.create();
        fillRegister(*database);
        const auto numbers = [&] {
            QStringList all;
            for (const QString& table : {u"letters"_s, u"incoming_post"_s}) {
                for (const Row& row : database->run(
                         u"SELECT case_id, id, number_year, number FROM %1 ORDER BY case_id, id"_s.arg(
                             table))) {
                    all.append(
                        QStringList{table, row.text(0), row.text(1), row.text(2), row.text(3)}.join(u' '));
                }
            }
            return all;
        };
        const QStringList before = numbers();
        QVERIFY(before.contains(u"letters 3 1 2026 3"_s));
        QVERIFY(before.contains(u"incoming_post 3 1 2026 1"_s));
        for (const char* table : {"letters", "incoming_post", "substitutions", "canned_texts",
                                  "letter_templates", "letter_papers"}) {
            database->run(u"DELETE FROM "_s + QLatin1String(table));
        }
        QVERIFY(!verify(*database).held);
        rebuild(*database);
        QCOMPARE(verify(*database).firstBad, QString());
        QCOMPARE(numbers(), before);
        const Office office = readOffice(*database);
        QCOMPARE(office.substitutions.size(), 1);
        QCOMPARE(office.cannedTexts.size(), 1);
        QCOMPARE(office.letterTemplates.size(), 1);
        QCOMPARE(office.letterPaper.window, AddressWindow::Dl);
    }

    void aHandInTheLetterRegisterIsFound_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("words");
        for (const char* engine : {"sqlite", "postgresql"}) {
            const auto row = [&](const char* name, const QString& statement, const QString& words) {
                QTest::addRow("%s %s", engine, name) << QString::fromLatin1(engine) << statement << words;
            };
            row("another number", u"UPDATE letters SET number = 9 WHERE case_id = 1"_s,
                u"Table letters: the row case_id=1, id=1, number is not as the journal tells it."_s);
            row("another signer", u"UPDATE letters SET signer = 2 WHERE case_id = 3"_s,
                u"Table letters: the row case_id=3, id=1, signer is not as the journal tells it."_s);
            row("signed for nobody", u"UPDATE letters SET signed_for = 0 WHERE case_id = 3"_s,
                u"Table letters: the row case_id=3, id=1, signed_for is not as the journal tells it."_s);
            row("another address", u"UPDATE letters SET recipient_address = 'x' WHERE case_id = 1"_s,
                u"Table letters: the row case_id=1, id=1, recipient_address is not as the journal tells it."_s);
            row("never came back", u"UPDATE letters SET came_back_at = NULL WHERE case_id = 3"_s,
                u"Table letters: the row case_id=3, id=1, came_back_at is not as the journal tells it."_s);
            row("post taken out", u"DELETE FROM incoming_post"_s,
                u"Table incoming_post: the row case_id=3, id=1 is missing."_s);
            row("another substitute", u"UPDATE substitutions SET substitute = 2"_s,
                u"Table substitutions: the row id=1, substitute is not as the journal tells it."_s);
        }
    }
    void aHandInTheLetterRegisterIsFound()
    {
        QFETCH(QString, statement);
        QFETCH(QString, words);
        const TestRegister place;
        const auto database = place.create();
        fillRegister(*database);
        QVERIFY(verify(*database).held);
        database->run(statement);
        QCOMPARE(verify(*database).firstBad, words);
    }
};

QTEST_GUILESS_MAIN(LetterStoreTest)
#include "tst_letter_store.moc"
