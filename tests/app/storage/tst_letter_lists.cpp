#include "app/storage/letter_lists.h"

#include "tests/support/sample_office.h"
#include "tests/support/test_register.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace redress::happened;
using namespace Qt::StringLiterals;

namespace {

const LetterId first{1};
constexpr StaffId otherManager{7};
const LetterReader desk{actingAs(agent, Role::Agent), {}};
const LetterReader signer{actingAs(manager, Role::Manager), {}};
const LetterReader supervisor{actingAs(StaffId{6}, Role::Supervisor), {}};
const LetterReader technician{actingAs(officer, Role::Officer, technology), {}};
const LetterReader cashier{actingAs(StaffId{9}, Role::Officer, billing), {}};
const LetterReader administrator{actingAs(StaffId{8}, Role::Administrator), {}};

LetterDrafted draft(const QString& subject, QDate answerBy = {})
{
    return {first,
            u"information_request"_s,
            u"vi"_s,
            u"Kính gửi"_s,
            LetterPurpose::InformationRequest,
            subject,
            {},
            {},
            answerBy};
}

LetterSigned signature(int number, int year = 2026)
{
    return {first, u"0123"_s, {}, year, number};
}

/** What becomes of a new case. */
Case caseWith(Database& database, const Office& office, const QList<CaseEvent>& events,
              const Intake& intake = sampleIntake())
{
    return happen(database, office, registerCase(database, office, intake), events);
}

Case submitted(Database& database, const Office& office, const QString& subject, StaffId to = {})
{
    return caseWith(database, office, {draft(subject), LetterSubmitted{first, to}});
}

Case signedAs(Database& database, const Office& office, int number, int year = 2026)
{
    return caseWith(database, office,
                    {draft(QString::number(number)), LetterSubmitted{first}, signature(number, year)});
}

/** From before there was a letter register. */
const LetterSigned unnumbered{first, u"0123"_s};

LetterQuestion questionOf(LetterListing listing)
{
    LetterQuestion question;
    question.listing = listing;
    question.year = 2026;
    question.until = opening.plusSeconds(10LL * 365 * 86'400);
    return question;
}

QStringList subjects(const LetterPage& page)
{
    QStringList all;
    for (const LetterLine& line : page.lines) {
        all.append(line.subject);
    }
    return all;
}

QStringList listed(Database& database, LetterListing listing, const LetterReader& reader = desk)
{
    return subjects(readLetters(database, questionOf(listing), reader));
}

QueueCounts counts(Database& database, const LetterReader& reader, QDate today = QDate(2026, 11, 16))
{
    QueueCounts counted;
    countLetters(database, counted, reader, today);
    return counted;
}

/** The subjects of all pages one behind the other, and how many there were. */
QString inPages(Database& database, LetterQuestion question, int most)
{
    QStringList all;
    int pages = 0;
    question.most = most;
    for (bool more = true; more; ++pages) {
        const LetterPage page = readLetters(database, question, desk);
        all += subjects(page);
        more = page.more;
        question.after = page.lines.last().number;
    }
    return u"%1 in %2"_s.arg(all.join(u' ')).arg(pages);
}

} // namespace

class LetterListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void toSignIsWhatLiesBeforeMeBeforeAnybodyOrBeforeWhomIStandInFor_data() { addEngines(); }
    void toSignIsWhatLiesBeforeMeBeforeAnybodyOrBeforeWhomIStandInFor()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        submitted(*database, office, u"any"_s);
        submitted(*database, office, u"other's"_s, otherManager);
        submitted(*database, office, u"mine"_s, manager);
        signedAs(*database, office, 1);
        caseWith(*database, office, {draft(u"begun"_s)});
        const auto all = QStringList{u"any"_s, u"other's"_s, u"mine"_s};
        QCOMPARE(listed(*database, LetterListing::ToSign, signer), (QStringList{u"any"_s, u"mine"_s}));
        QCOMPARE(listed(*database, LetterListing::ToSign, {signer.person, {otherManager}}), all);
        QCOMPARE(listed(*database, LetterListing::ToSign, {supervisor.person, {otherManager}}),
                 (QStringList{u"any"_s, u"other's"_s}));
        QCOMPARE(listed(*database, LetterListing::ToSign, {supervisor.person, {otherManager, manager}}), all);
        for (const LetterReader& reader : {supervisor, desk, technician, administrator}) {
            QCOMPARE(listed(*database, LetterListing::ToSign, reader), QStringList());
            QCOMPARE(counts(*database, reader).lettersToSign, 0);
        }
        QCOMPARE(counts(*database, signer).lettersToSign, 2);
        QCOMPARE(counts(*database, {signer.person, {otherManager}}).lettersToSign, 3);
    }

    void aLetterOnItsWayStandsInTheListOfItsState_data() { addEngines(); }
    void aLetterOnItsWayStandsInTheListOfItsState()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        Case made = submitted(*database, office, u"it"_s);
        const auto where = [&] {
            return u"%1%2%3"_s.arg(listed(*database, LetterListing::ToSign, signer).size())
                .arg(listed(*database, LetterListing::ToSend).size())
                .arg(listed(*database, LetterListing::Outgoing).size());
        };
        const auto next = [&](const CaseEvent& event) {
            made = happen(*database, office, made, {event}, manager);
        };
        QCOMPARE(where(), u"100"_s);
        next(LetterReturned{first, u"shorter"_s});
        QCOMPARE(where(), u"000"_s);
        next(LetterSubmitted{first});
        next(signature(1));
        QCOMPARE(where(), u"011"_s);
        next(LetterRevised{first, u"a wrong name"_s});
        QCOMPARE(where(), u"001"_s);
        next(LetterSubmitted{first});
        next(signature(1));
        next(LetterSent{first, AnswerWay::Post, made.touched});
        QCOMPARE(where(), u"001"_s);
    }

    void aLineTellsAllThatTheRegisterPrints_data() { addEngines(); }
    void aLineTellsAllThatTheRegisterPrints()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        Intake intake = sampleIntake(u"Siti"_s);
        intake.complainant.address = u"2 River Road\n50000 Kuala Lumpur"_s;
        Case made =
            caseWith(*database, office,
                     {draft(u"Asking"_s, QDate(2026, 11, 30)), LetterSubmitted{first, otherManager}}, intake);
        made =
            happen(*database, office, made, {LetterSigned{first, u"0123"_s, otherManager, 2026, 5}}, manager);
        const Moment sent = made.touched;
        made =
            happen(*database, office, made,
                   {LetterSent{first, AnswerWay::HandedOver, sent}, LetterCameBack{first, sent, u"moved"_s}});
        const LetterLine line =
            readLetters(*database, questionOf(LetterListing::Outgoing), desk).lines.value(0);
        const Letter letter = made.letters.first();
        LetterLine expected;
        expected.id = made.id;
        expected.letter = first;
        expected.reference = made.reference;
        expected.number = {2026, 5};
        expected.purpose = LetterPurpose::InformationRequest;
        expected.language = u"vi"_s;
        expected.state = LetterState::Sent;
        expected.subject = u"Asking"_s;
        expected.recipient = u"Siti"_s;
        expected.address = intake.complainant.address;
        expected.author = agent;
        expected.submittedTo = otherManager;
        expected.submittedAt = letter.submittedAt;
        expected.signer = manager;
        expected.signedFor = otherManager;
        expected.signedAt = letter.signedAt;
        expected.sentAt = sent;
        expected.sentWay = AnswerWay::HandedOver;
        expected.sentBy = agent;
        expected.cameBackAt = sent;
        expected.cameBackReason = u"moved"_s;
        expected.answerBy = QDate(2026, 11, 30);
        QVERIFY(line == expected);
    }

    void lettersThatAskForNoSubjectCarryTheirCases_data() { addEngines(); }
    void lettersThatAskForNoSubjectCarryTheirCases()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        submitted(*database, office, QString());
        QCOMPARE(listed(*database, LetterListing::ToSign, signer), QStringList{sampleIntake().subject});
    }

    void outgoingLettersOfAYearComeTheNewestFirstPageByPage_data() { addEngines(); }
    void outgoingLettersOfAYearComeTheNewestFirstPageByPage()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        for (int number = 1; number <= 5; ++number) {
            signedAs(*database, office, number);
        }
        signedAs(*database, office, 1, 2027);
        submitted(*database, office, u"without a number"_s);
        LetterQuestion question = questionOf(LetterListing::Outgoing);
        QCOMPARE(inPages(*database, question, 2), u"5 4 3 2 1 in 3"_s);
        QCOMPARE(inPages(*database, question, 5), u"5 4 3 2 1 in 1"_s);
        question.year = 2027;
        QCOMPARE(inPages(*database, question, 2), u"1 in 1"_s);
        question.year = 2025;
        QVERIFY(readLetters(*database, question, desk).lines.isEmpty());
    }

    void lettersToSendComeInTheOrderOfTheirNumbersPageByPage_data() { addEngines(); }
    void lettersToSendComeInTheOrderOfTheirNumbersPageByPage()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        for (const int number : {4, 1, 3, 2}) {
            signedAs(*database, office, number);
        }
        signedAs(*database, office, 1, 2027);
        QCOMPARE(inPages(*database, questionOf(LetterListing::ToSend), 2), u"1 2 3 4 1 in 3"_s);
        QCOMPARE(counts(*database, desk).lettersToSend, 5);
    }

    void aPageHasOneLineAtLeastAndAThousandAtMost_data() { addEngines(); }
    void aPageHasOneLineAtLeastAndAThousandAtMost()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        signedAs(*database, office, 1);
        signedAs(*database, office, 2);
        LetterQuestion question = questionOf(LetterListing::Outgoing);
        for (const int most : {-1, 0, 1}) {
            question.most = most;
            QCOMPARE(subjects(readLetters(*database, question, desk)), QStringList{u"2"_s});
        }
        // Copies of the one letter, so that there are more than anybody may ask for.
        const QStringList others{
            u"WITH RECURSIVE counted (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM counted WHERE n < 1100)"_s,
            u"INSERT INTO letters (case_id, id, round, template, language, state, signer, number_year, number)"_s,
            u"SELECT 1, n, 1, 'x', 'en', 'signed', 3, 2026, n + 1 FROM counted"_s};
        database->run(QStringList{others.at(1), others.at(0), others.at(2)}.join(u' '));
        question.most = 1'000'000;
        const LetterPage page = readLetters(*database, question, desk);
        QCOMPARE(page.lines.size(), 1000);
        QVERIFY(page.more);
    }

    void signedBetweenIsHalfOpenAndTellsWhatWasSentToo_data() { addEngines(); }
    void signedBetweenIsHalfOpenAndTellsWhatWasSentToo()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case second = signedAs(*database, office, 2);
        const Case one = signedAs(*database, office, 1);
        happen(*database, office, second, {LetterSent{first, AnswerWay::Post, second.touched}});
        submitted(*database, office, u"not signed"_s);
        LetterQuestion question = questionOf(LetterListing::SignedBetween);
        question.from = *second.letters.first().signedAt;
        question.until = one.letters.first().signedAt->plusSeconds(1);
        QCOMPARE(inPages(*database, question, 1), u"1 2 in 2"_s);
        question.until = *one.letters.first().signedAt;
        QCOMPARE(inPages(*database, question, 9), u"2 in 1"_s);
    }

    void answersAreDueUntilTheyCame_data() { addEngines(); }
    void answersAreDueUntilTheyCame()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const auto asking = [&](const QString& subject, QDate by) {
            const Case made =
                caseWith(*database, office, {draft(subject, by), LetterSubmitted{first}, unnumbered});
            return happen(*database, office, made, {LetterSent{first, AnswerWay::Post, made.touched}});
        };
        const QDate today(2026, 11, 16);
        asking(u"later"_s, today.addDays(1));
        const Case dueToday = asking(u"today"_s, today);
        asking(u"late"_s, today.addDays(-30));
        asking(u"asks nothing"_s, {});
        caseWith(*database, office, {draft(u"not sent"_s, today), LetterSubmitted{first}, unnumbered});
        QCOMPARE(listed(*database, LetterListing::AnswerDue),
                 (QStringList{u"late"_s, u"today"_s, u"later"_s}));
        QCOMPARE(counts(*database, desk, today).answersDue, 2);
        QCOMPARE(counts(*database, desk, today.addDays(1)).answersDue, 3);
        happen(*database, office, dueToday,
               {PostRecorded{PostId{1}, 2026, 1, opening, u"Siti"_s, u"Her answer"_s, first, {}}});
        QCOMPARE(listed(*database, LetterListing::AnswerDue), (QStringList{u"late"_s, u"later"_s}));
        QCOMPARE(counts(*database, desk, today).answersDue, 1);
    }

    void officersSeeTheLettersOfTheirDepartmentsCasesAndNoNameThatIsKept_data() { addEngines(); }
    void officersSeeTheLettersOfTheirDepartmentsCasesAndNoNameThatIsKept()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        Intake intake = sampleIntake();
        intake.complainant.address = u"2 River Road"_s;
        const HandedOver toTechnology{HandOffId{1}, technology, opening.plusSeconds(86'400), u"Look"_s, {}};
        const QList<CaseEvent> letter{
            draft(u"theirs"_s),
            LetterSubmitted{first},
            signature(1),
            CaseAccepted{},
            toTechnology,
            StandingSet{Standing::Unnamed},
            PostRecorded{PostId{1}, 2026, 1, opening, u"Đào"_s, u"A letter"_s, {}, {}}};
        caseWith(*database, office, letter, intake);
        signedAs(*database, office, 2);
        for (const LetterListing listing : {LetterListing::Outgoing, LetterListing::ToSend}) {
            QCOMPARE(listed(*database, listing, technician), QStringList{u"theirs"_s});
            QCOMPARE(listed(*database, listing, cashier), QStringList());
            QCOMPARE(listed(*database, listing, administrator), QStringList());
        }
        const LetterLine kept =
            readLetters(*database, questionOf(LetterListing::Outgoing), technician).lines.first();
        QCOMPARE(kept.recipient + kept.address, QString());
        const LetterLine whole =
            readLetters(*database, questionOf(LetterListing::Outgoing), desk).lines.last();
        QCOMPARE(whole.recipient + whole.address, intake.complainant.name + u"2 River Road"_s);
        const PostQuestion post{2026};
        QCOMPARE(readPost(*database, post, technician.person).lines.value(0).post.sender, QString());
        QCOMPARE(readPost(*database, post, technician.person).lines.size(), 1);
        QCOMPARE(readPost(*database, post, desk.person).lines.value(0).post.sender, u"Đào"_s);
        QVERIFY(readPost(*database, post, cashier.person).lines.isEmpty());
        QVERIFY(readPost(*database, post, administrator.person).lines.isEmpty());
        QCOMPARE(counts(*database, technician).lettersToSend, 1);
        QCOMPARE(counts(*database, cashier).lettersToSend, 0);
        QCOMPARE(counts(*database, administrator), QueueCounts{});
    }

    void whatOnlyNamedReadersMaySeeIsInNoOthersRegister_data() { addEngines(); }
    void whatOnlyNamedReadersMaySeeIsInNoOthersRegister()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case made = signedAs(*database, office, 1);
        happen(*database, office, made,
               {ReadersNamed{QString::number(manager.value), u"a relative"_s},
                PostRecorded{PostId{1}, 2026, 1, opening, u"Siti"_s, u"A letter"_s, {}, {}}});
        QCOMPARE(listed(*database, LetterListing::ToSend, signer), QStringList{u"1"_s});
        QCOMPARE(listed(*database, LetterListing::ToSend, desk), QStringList());
        QCOMPARE(listed(*database, LetterListing::Outgoing, desk), QStringList());
        QVERIFY(readPost(*database, {2026}, desk.person).lines.isEmpty());
        QCOMPARE(counts(*database, desk).lettersToSend, 0);
        QCOMPARE(counts(*database, signer).lettersToSend, 1);
    }

    void incomingPostOfAYearComesTheNewestFirstPageByPage_data() { addEngines(); }
    void incomingPostOfAYearComesTheNewestFirstPageByPage()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case made = registerCase(*database, office, sampleIntake());
        QList<CaseEvent> came;
        for (int number = 1; number <= 3; ++number) {
            came.append(PostRecorded{PostId{number}, 2026, number, opening, u"Siti"_s,
                                     QString::number(number), first, PaperId{number}});
        }
        came.append(PostRecorded{PostId{4}, 2027, 1, opening, u"Siti"_s, u"next year's"_s, {}, {}});
        const Case after = happen(*database, office, made, came);
        const PostPage newest = readPost(*database, {2026, 2}, desk.person);
        QVERIFY(newest.more);
        QCOMPARE(newest.lines.size(), 2);
        QVERIFY(newest.lines.first() == (PostLine{made.id, made.reference, after.post.at(2)}));
        const PostPage rest = readPost(*database, {2026, 2, newest.lines.last().post.number}, desk.person);
        QVERIFY(!rest.more);
        QCOMPARE(rest.lines.size(), 1);
        QCOMPARE(rest.lines.first().post.what, u"1"_s);
    }
};

QTEST_GUILESS_MAIN(LetterListsTest)
#include "tst_letter_lists.moc"
