#include "app/storage/letter_lists.h"

#include "app/storage/office_store.h"
#include "models/reference.h"
#include "tests/support/sample_office.h"
#include "tests/support/test_register.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

/** The subjects of all pages one behind the other, and how many there were; `goOn` names the last line of one. */
template <class GoOn>
QString inPages(Database& database, LetterQuestion question, int most, GoOn goOn, const LetterReader& reader = desk)
{
    constexpr int tooMany = 20;
    QStringList all;
    int pages = 0;
    question.most = most;
    for (bool more = true; more && pages < tooMany; ++pages) {
        const LetterPage page = readLetters(database, question, reader);
        all += subjects(page);
        more = page.more;
        goOn(question, page.lines.last());
    }
    return u"%1 in %2"_s.arg(all.join(u' ')).arg(pages);
}

QString inPages(Database& database, const LetterQuestion& question, int most)
{
    return inPages(database, question, most,
                   [](LetterQuestion& next, const LetterLine& last) { next.after = last.number; });
}

QString behindLines(Database& database, const LetterQuestion& question, int most, const LetterReader& reader = desk)
{
    return inPages(
        database, question, most, [](LetterQuestion& next, const LetterLine& last) { next.behind = last; }, reader);
}

void recordNow(Database& database, const OfficeEvent& event)
{
    withWriteTransaction(database, [&] { recordOffice(database, stampAt(opening.plusSeconds(86'400)), {event}); });
}

/** Two letters of one case, drafted and submitted at one moment. */
Case twoSubmitted(Database& database, const Office& office, const QString& one, const QString& other, QDate answerBy = {})
{
    LetterDrafted second = draft(other, answerBy);
    second.letter = LetterId{2};
    return caseWith(database, office,
                    {draft(one, answerBy), second, LetterSubmitted{first}, LetterSubmitted{LetterId{2}}});
}

/** The lift firm's procedure, assessed blind in its second round. */
Office withBlindSecondRounds(Database& database)
{
    QFile file(QStringLiteral(REDRESS_SOURCE "/resources/procedures/alphatech.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no %s", qPrintable(file.fileName()));
    }
    QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    document.insert(u"version"_s, 2);
    QJsonObject rounds = document.value(u"rounds"_s).toObject();
    QJsonArray each = rounds.value(u"each"_s).toArray();
    QJsonObject second = each.at(1).toObject();
    second.insert(u"blind"_s, true);
    each.replace(1, second);
    rounds.insert(u"each"_s, each);
    document.insert(u"rounds"_s, rounds);
    withWriteTransaction(database, [&] {
        recordOffice(database, stampAt(opening.plusSeconds(30)),
                     {ProcedureAdopted{u"alphatech"_s, 2, QString::fromUtf8(QJsonDocument(document).toJson())}});
    });
    return readOffice(database);
}

/**
 * In its second round: the first one ended with an apology, which was answered by post; a letter beside it is still
 * being written.
 */
Case inBlindRound(Database& database, const Office& office)
{
    const Case fresh = withWriteTransaction(database, [&] {
        Case none;
        none.id = nextCaseId(database);
        const CaseRegistered registered{makeReference(2026, nextReferenceNumber(database, 2026)), u"K7T-M4Q"_s,
                                        u"alphatech"_s, 2, sampleIntake()};
        return recordCase(database, stampAt(opening.plusSeconds(60)), none, {registered}, office);
    });
    LetterDrafted apology = draft(u"We are sorry"_s);
    apology.purpose = LetterPurpose::Apology;
    apology.templateId = u"apology"_s;
    LetterDrafted begun = draft(u"Asking back"_s);
    begun.letter = LetterId{2};
    const Moment then = fresh.touched;
    const Case sent = happen(database, office, fresh,
                             {apology, begun, LetterSubmitted{first}, signature(1),
                              ReplyGiven{first, AnswerWay::Post, then, {}},
                              PostRecorded{PostId{1}, 2026, 1, then, u"Siti"_s, u"Sorry is not enough"_s, first, {}},
                              PostRecorded{PostId{2}, 2026, 2, then, u"Siti"_s, u"A photo"_s, {}, {}},
                              DecisionRecorded{Decision::NotSatisfied, then, u"No"_s}},
                             manager);
    return happen(database, office, sent, {LetterSubmitted{LetterId{2}}});
}

/** Of the apology, its number, kind and subject as that person finds them in the register. */
QString apologyIn(Database& database, const LetterReader& reader)
{
    const LetterLine line = readLetters(database, questionOf(LetterListing::Outgoing), reader).lines.value(0);
    return u"%1 %2 [%3]"_s.arg(line.number.number).arg(nameOf(line.purpose), line.subject);
}

QString postIn(Database& database, const LetterReader& reader)
{
    QStringList all;
    for (const PostLine& line : readPost(database, {2026}, reader.person).lines) {
        all.append(u"[%1]"_s.arg(line.post.what));
    }
    return all.join(u' ');
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
        recordNow(*database, AccountMade{otherManager, Role::Manager, {}, u"hoa"_s, u"Lê Hoa"_s, u"Manager"_s});
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
        // Laid before somebody who is gone, it lies before any manager.
        recordNow(*database, AccountClosed{otherManager});
        QCOMPARE(listed(*database, LetterListing::ToSign, signer), all);
        QCOMPARE(counts(*database, signer).lettersToSign, 3);
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

    void whatWaitsForASignatureGoesOnBehindALineAlsoWhereManyCameAtOnce_data() { addEngines(); }
    void whatWaitsForASignatureGoesOnBehindALineAlsoWhereManyCameAtOnce()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        submitted(*database, office, u"1"_s);
        twoSubmitted(*database, office, u"2"_s, u"3"_s);
        submitted(*database, office, u"4"_s);
        submitted(*database, office, u"5"_s);
        database->run(u"UPDATE letters SET submitted_at = 7"_s);
        database->run(u"UPDATE letters SET submitted_at = 6 WHERE subject = '4'"_s);
        const LetterQuestion question = questionOf(LetterListing::ToSign);
        QCOMPARE(behindLines(*database, question, 1, signer), u"4 1 2 3 5 in 5"_s);
        QCOMPARE(behindLines(*database, question, 2, signer), u"4 1 2 3 5 in 3"_s);
        QCOMPARE(behindLines(*database, question, 5, signer), u"4 1 2 3 5 in 1"_s);
        // Also behind one that was signed meanwhile.
        LetterQuestion rest = question;
        rest.most = 2;
        rest.behind = readLetters(*database, rest, signer).lines.last();
        database->run(u"UPDATE letters SET state = 'signed' WHERE subject = '1'"_s);
        QCOMPARE(subjects(readLetters(*database, rest, signer)), (QStringList{u"2"_s, u"3"_s}));
    }

    void answersThatAreDueGoOnBehindALineAlsoOnOneDay_data() { addEngines(); }
    void answersThatAreDueGoOnBehindALineAlsoOnOneDay()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const QDate day(2026, 11, 30);
        const auto send = [&](const Case& made, const QList<LetterId>& letters) {
            for (const LetterId letter : letters) {
                happen(*database, office, *readCase(*database, made.id),
                       {LetterSignedUnnumbered{letter, u"0123"_s}, LetterSent{letter, AnswerWay::Post, made.touched}});
            }
        };
        const auto asking = [&](const QString& subject, QDate by) {
            send(caseWith(*database, office, {draft(subject, by), LetterSubmitted{first}}), {first});
        };
        asking(u"later"_s, day.addDays(1));
        asking(u"1"_s, day);
        send(twoSubmitted(*database, office, u"2"_s, u"3"_s, day), {first, LetterId{2}});
        asking(u"4"_s, day);
        asking(u"sooner"_s, day.addDays(-9));
        const LetterQuestion question = questionOf(LetterListing::AnswerDue);
        QCOMPARE(behindLines(*database, question, 1), u"sooner 1 2 3 4 later in 6"_s);
        QCOMPARE(behindLines(*database, question, 4), u"sooner 1 2 3 4 later in 2"_s);
        QCOMPARE(behindLines(*database, question, 6), u"sooner 1 2 3 4 later in 1"_s);
    }

    void lettersSignedBeforeThereWereNumbersAreListedToTheLast_data() { addEngines(); }
    void lettersSignedBeforeThereWereNumbersAreListedToTheLast()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        for (const QString& subject : {u"a"_s, u"b"_s, u"c"_s}) {
            caseWith(*database, office, {draft(subject), LetterSubmitted{first}, unnumbered});
        }
        signedAs(*database, office, 2);
        signedAs(*database, office, 1);
        for (const LetterListing listing : {LetterListing::ToSend, LetterListing::SignedBetween}) {
            QCOMPARE(behindLines(*database, questionOf(listing), 2), u"a b c 1 2 in 3"_s);
            QCOMPARE(behindLines(*database, questionOf(listing), 1), u"a b c 1 2 in 5"_s);
        }
    }

    void aRoundThatIsAssessedBlindHidesWhatAnsweredTheEarlierOnes_data() { addEngines(); }
    void aRoundThatIsAssessedBlindHidesWhatAnsweredTheEarlierOnes()
    {
        const TestRegister place;
        const auto database = place.create();
        openOffice(*database);
        const Office office = withBlindSecondRounds(*database);
        const Case complaint = inBlindRound(*database, office);
        QCOMPARE(complaint.round, 2);
        const QString whole = u"1 apology [We are sorry]"_s;
        for (const LetterReader& reader : {desk, signer}) {
            QCOMPARE(apologyIn(*database, reader), u"1 final_reply []"_s);
            QCOMPARE(postIn(*database, reader), u"[A photo] []"_s);
        }
        QCOMPARE(apologyIn(*database, supervisor), whole);
        QCOMPARE(postIn(*database, supervisor), u"[A photo] [Sorry is not enough]"_s);
        // What is still being written is work of today, whichever round it was begun in.
        QCOMPARE(listed(*database, LetterListing::ToSign, signer), QStringList{u"Asking back"_s});
        // Once the round has its conclusion nothing is kept back.
        happen(*database, office, complaint, {CaseAssessed{Finding::Upheld, u"The door was worn"_s}});
        QCOMPARE(apologyIn(*database, desk), whole);
        QCOMPARE(postIn(*database, desk), u"[A photo] [Sorry is not enough]"_s);
    }

    void theLettersOfARoundThatIsNotBlindAreToldWhole_data() { addEngines(); }
    void theLettersOfARoundThatIsNotBlindAreToldWhole()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case made = signedAs(*database, office, 1);
        happen(*database, office, made,
               {ReplyGiven{first, AnswerWay::Post, made.touched, {}},
                DecisionRecorded{Decision::NotSatisfied, made.touched, u"No"_s}});
        QCOMPARE(apologyIn(*database, desk), u"1 information_request [1]"_s);
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
        LetterDrafted later = draft(u"theirs, not sent"_s);
        later.letter = LetterId{2};
        LetterSigned laterSigned = signature(3);
        laterSigned.letter = LetterId{2};
        const QList<CaseEvent> letters{
            draft(u"theirs"_s),
            LetterSubmitted{first},
            signature(1),
            LetterSent{first, AnswerWay::Post, opening},
            CaseAccepted{},
            toTechnology,
            StandingSet{Standing::Unnamed},
            later,
            LetterSubmitted{LetterId{2}},
            laterSigned,
            PostRecorded{PostId{1}, 2026, 1, opening, u"Đào"_s, u"A letter"_s, {}, {}}};
        caseWith(*database, office, letters, intake);
        signedAs(*database, office, 2);
        QCOMPARE(listed(*database, LetterListing::Outgoing, technician), (QStringList{u"theirs, not sent"_s, u"theirs"_s}));
        QCOMPARE(listed(*database, LetterListing::ToSend, technician), QStringList{u"theirs, not sent"_s});
        for (const LetterListing listing : {LetterListing::Outgoing, LetterListing::ToSend}) {
            QCOMPARE(listed(*database, listing, cashier), QStringList());
            QCOMPARE(listed(*database, listing, administrator), QStringList());
        }
        const auto namesSeenBy = [&](const LetterReader& reader) {
            QStringList all;
            for (const LetterLine& line : readLetters(*database, questionOf(LetterListing::Outgoing), reader).lines) {
                all.append(line.recipient + u'/' + line.address);
            }
            return all;
        };
        QCOMPARE(namesSeenBy(technician), (QStringList{u"/"_s, u"/"_s}));
        // As each letter bears it: the first was sent before the wish to stay unnamed.
        QCOMPARE(namesSeenBy(desk).first(), u"/2 River Road"_s);
        QCOMPARE(namesSeenBy(desk).last(), intake.complainant.name + u"/2 River Road"_s);
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

    void aNameThatIsKeptIsNotToldByASubjectLineEither_data() { addEngines(); }
    void aNameThatIsKeptIsNotToldByASubjectLineEither()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Intake intake = sampleIntake();
        const HandedOver toTechnology{HandOffId{1}, technology, opening.plusSeconds(86'400), u"Look"_s, {}};
        const QString subject = u"For %1, at last"_s.arg(intake.complainant.name);
        const Case named = caseWith(*database, office, {draft(subject), LetterSubmitted{first}, signature(1), CaseAccepted{}, toTechnology},
                                    intake);
        const auto seenBy = [&](const LetterReader& reader) { return listed(*database, LetterListing::Outgoing, reader); };
        QCOMPARE(seenBy(technician), QStringList{subject});
        happen(*database, office, named, {StandingSet{Standing::Unnamed}});
        QCOMPARE(seenBy(technician), QStringList{u"For …, at last"_s});
        QCOMPARE(seenBy(desk), QStringList{subject});
    }

    void theReplyOfAComplaintThatWasWithdrawnIsNeitherToBeSignedNorSent_data() { addEngines(); }
    void theReplyOfAComplaintThatWasWithdrawnIsNeitherToBeSignedNorSent()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        const Case waiting = submitted(*database, office, u"waiting"_s);
        const Case ready = signedAs(*database, office, 1);
        for (const Case& one : {waiting, ready}) {
            happen(*database, office, one,
                   {LetterDropped{first, u"It works."_s}, CaseWithdrawn{one.touched, u"It works."_s},
                    CaseClosed{Outcome::Withdrawn, {}, {}}});
        }
        QCOMPARE(listed(*database, LetterListing::ToSign, signer), QStringList());
        QCOMPARE(listed(*database, LetterListing::ToSend), QStringList());
        QCOMPARE(counts(*database, signer), QueueCounts{});
        // Its number stays in the register.
        QCOMPARE(listed(*database, LetterListing::Outgoing), QStringList{u"1"_s});
    }

    void whoSignsNoMoreHoldsNoLetterUp_data() { addEngines(); }
    void whoSignsNoMoreHoldsNoLetterUp()
    {
        const TestRegister place;
        const auto database = place.create();
        const Office office = openOffice(*database);
        recordNow(*database, AccountMade{otherManager, Role::Manager, {}, u"hoa"_s, u"Lê Hoa"_s, u"Manager"_s});
        submitted(*database, office, u"hers"_s, otherManager);
        QCOMPARE(listed(*database, LetterListing::ToSign, signer), QStringList());
        recordNow(*database, RoleChanged{otherManager, Role::Supervisor, {}});
        QCOMPARE(listed(*database, LetterListing::ToSign, signer), QStringList{u"hers"_s});
        QCOMPARE(counts(*database, signer).lettersToSign, 1);
        recordNow(*database, RoleChanged{otherManager, Role::Manager, {}});
        QCOMPARE(listed(*database, LetterListing::ToSign, signer), QStringList());
        recordNow(*database, AccountClosed{otherManager});
        QCOMPARE(listed(*database, LetterListing::ToSign, signer), QStringList{u"hers"_s});
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
