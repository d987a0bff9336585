#include "app/desk.h"

#include "models/office_command.h"
#include "tests/support/small_desk.h"
#include "tests/support/test_register.h"

#include <QDirIterator>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const LetterId first{1};

/** A letter beside the reply that lies before any manager. */
CaseId submitted(SmallOffice& office, QDate answerBy = {}, const QString& templateId = u"acknowledgement"_s)
{
    const auto agent = office.deskOf(u"agent"_s);
    const CaseId id = valueOf(agent->registerCase(smallComplaint())).id;
    command::DraftLetter draft{{}, templateId, u"en"_s, u"Dear Madam,\n\nwe look into it."_s};
    draft.answerBy = answerBy;
    const int version = valueOf(agent->act(id, 1, draft)).complaint.version;
    valueOf(agent->act(id, version, command::SubmitLetter{first}));
    return id;
}

Result<CaseView> sign(Desk& desk, CaseId id, const QString& password = SmallOffice::password())
{
    return answerOf(desk.signLetter(id, valueOf(desk.readCaseAgain(id)).complaint.version, first, password));
}

int listed(Desk& desk, LetterListing listing)
{
    LetterQuestion question;
    question.listing = listing;
    question.year = 2026;
    return int(valueOf(desk.letters(question)).lines.size());
}

void actNow(Desk& desk, CaseId id, const CaseCommand& command)
{
    valueOf(desk.act(id, valueOf(desk.readCaseAgain(id)).complaint.version, command));
}

/** A letter that asks for an answer by today and was sent. */
CaseId sentAsking(SmallOffice& office, const QString& templateId)
{
    const CaseId id = submitted(office, QDate(2026, 11, 16), templateId);
    const auto signedNow = sign(*office.deskOf(u"manager"_s), id);
    if (!signedNow) {
        qFatal("%s", qPrintable(signedNow.refusal().text));
    }
    actNow(*office.deskOf(u"agent"_s), id, command::SendLetter{first, AnswerWay::Post, office.clock.now()});
    return id;
}

/** How many answers this person is told of, by count and by list. */
QString waitingIn(Desk& desk)
{
    return u"%1 due, %2 listed"_s.arg(valueOf(desk.countQueues()).answersDue)
        .arg(listed(desk, LetterListing::AnswerDue));
}

/** As the tables have the only letter. */
bool isAnswered(const TestRegister& place)
{
    return place.open()->run(u"SELECT is_answered FROM letters"_s).first().flag(0);
}

/** The supervisor signs for the manager on that day, and on no other. */
void standIn(SmallOffice& office, QDate day)
{
    const auto admin = office.deskOf(u"admin"_s);
    Substitution substitution;
    substitution.absent = admin->office().memberNamed(u"manager"_s)->id;
    substitution.substitute = admin->office().memberNamed(u"supervisor"_s)->id;
    substitution.from = day;
    substitution.until = day;
    valueOf(admin->keepOffice(command::KeepSubstitution{substitution}));
}

} // namespace

class TestDeskLetters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodySeesTheLetterRegisterWithoutSigningIn()
    {
        SmallOffice office;
        Desk desk(office.clock, office.draftFolder());
        valueOf(desk.openRegister(office.address()));
        QCOMPARE(answerOf(desk.letters({})).refusal().reason, u"not_signed_in"_s);
        QCOMPARE(answerOf(desk.post({})).refusal().reason, u"not_signed_in"_s);
        QCOMPARE(answerOf(desk.signLetter(CaseId{1}, 1, first, u"x"_s)).refusal().reason, u"not_signed_in"_s);
    }

    void aLetterIsSignedWithThePasswordAndSentFromTheList()
    {
        SmallOffice office;
        const CaseId id = submitted(office);
        const auto manager = office.deskOf(u"manager"_s);
        QCOMPARE(valueOf(manager->countQueues()).lettersToSign, 1);
        QCOMPARE(listed(*manager, LetterListing::ToSign), 1);
        QCOMPARE(sign(*manager, id, u"something else 1"_s).refusal().field, u"password"_s);
        QCOMPARE(listed(*manager, LetterListing::ToSign), 1);
        QVERIFY(sign(*manager, id));
        QCOMPARE(valueOf(manager->countQueues()).lettersToSign, 0);
        const auto agent = office.deskOf(u"agent"_s);
        QCOMPARE(valueOf(agent->countQueues()).lettersToSend, 1);
        QCOMPARE(listed(*agent, LetterListing::ToSend), 1);
        valueOf(agent->act(id, valueOf(agent->readCaseAgain(id)).complaint.version,
                           command::SendLetter{first, AnswerWay::Post, office.clock.now()}));
        QCOMPARE(valueOf(agent->countQueues()).lettersToSend, 0);
        QCOMPARE(listed(*agent, LetterListing::Outgoing), 1);
    }

    void aSubstituteIsShownWhatToSignOnTheDaysOfTheRuleOnly()
    {
        SmallOffice office;
        const CaseId id = submitted(office);
        const QDate monday(2026, 11, 16);
        standIn(office, monday.addDays(1));
        QCOMPARE(listed(*office.deskOf(u"supervisor"_s), LetterListing::ToSign), 0);
        QVERIFY(!sign(*office.deskOf(u"supervisor"_s), id));
        office.clock.set(mondayMorning.plusSeconds(86'400));
        QCOMPARE(listed(*office.deskOf(u"supervisor"_s), LetterListing::ToSign), 1);
        QCOMPARE(valueOf(office.deskOf(u"supervisor"_s)->countQueues()).lettersToSign, 1);
        office.clock.set(mondayMorning.plusSeconds(2LL * 86'400));
        QCOMPARE(listed(*office.deskOf(u"supervisor"_s), LetterListing::ToSign), 0);
        office.clock.set(mondayMorning.plusSeconds(86'400));
        QVERIFY(sign(*office.deskOf(u"supervisor"_s), id));
    }

    void anAnswerIsDueOnItsDayAndIsNoMoreOnceItCame()
    {
        SmallOffice office;
        const CaseId id = submitted(office, QDate(2026, 11, 17));
        QVERIFY(sign(*office.deskOf(u"manager"_s), id));
        const auto agent = office.deskOf(u"agent"_s);
        const auto act = [&](const CaseCommand& command) {
            valueOf(agent->act(id, valueOf(agent->readCaseAgain(id)).complaint.version, command));
        };
        act(command::SendLetter{first, AnswerWay::Post, office.clock.now()});
        QCOMPARE(valueOf(agent->countQueues()).answersDue, 0);
        // The evening before, in the office's own zone.
        office.clock.set(mondayMorning.plusSeconds(14 * 3600));
        QCOMPARE(valueOf(agent->countQueues()).answersDue, 0);
        office.clock.set(mondayMorning.plusSeconds(16 * 3600));
        QCOMPARE(valueOf(agent->countQueues()).answersDue, 1);
        act(command::RecordPost{office.clock.now(), u"Nguyễn Thị Đào"_s, u"Her answer"_s, first, {}});
        QCOMPARE(valueOf(agent->countQueues()).answersDue, 0);
        QCOMPARE(valueOf(agent->post({2026})).lines.size(), 1);
    }

    void anAnswerOnThePhoneEndsTheWaitForIt_data() { addEngines(); }
    void anAnswerOnThePhoneEndsTheWaitForIt()
    {
        const TestRegister place;
        SmallOffice office(place.address());
        const CaseId id = sentAsking(office, u"acknowledgement"_s);
        const auto agent = office.deskOf(u"agent"_s);
        QCOMPARE(waitingIn(*agent), u"1 due, 1 listed"_s);
        office.clock.set(office.clock.now().plusSeconds(60));
        actNow(*agent, id, command::RecordAnswer{first, AnswerWay::Phone, office.clock.now(), u"Yes, gladly."_s});
        QCOMPARE(waitingIn(*agent), u"0 due, 0 listed"_s);
        QVERIFY(isAnswered(place));
        const LetterAnswer answer = valueOf(agent->readCaseAgain(id)).complaint.letter(first)->answers.value(0);
        QCOMPARE(answer.said, u"Yes, gladly."_s);
        QCOMPARE(answer.by, agent->session()->staff);
    }

    void informationThatCameEndsTheWaitForTheLetterThatAskedForIt_data() { addEngines(); }
    void informationThatCameEndsTheWaitForTheLetterThatAskedForIt()
    {
        const TestRegister place;
        SmallOffice office(place.address());
        const CaseId id = sentAsking(office, u"information_request"_s);
        const auto agent = office.deskOf(u"agent"_s);
        office.clock.set(office.clock.now().plusSeconds(60));
        actNow(*agent, id, command::AskInformation{u"Which router?"_s});
        QCOMPARE(waitingIn(*agent), u"1 due, 1 listed"_s);
        QVERIFY(!isAnswered(place));
        actNow(*agent, id, command::ReceiveInformation{{1}, office.clock.now(), u"The white one."_s});
        QCOMPARE(waitingIn(*agent), u"0 due, 0 listed"_s);
        QVERIFY(isAnswered(place));
    }

    void thePasswordLiesInNoFile()
    {
        SmallOffice office;
        const CaseId id = submitted(office);
        const QString wrong = u"not the password 7"_s;
        {
            const auto manager = office.deskOf(u"manager"_s);
            QVERIFY(!sign(*manager, id, wrong));
            QVERIFY(sign(*manager, id));
        }
        int files = 0;
        QDirIterator all(QFileInfo(office.address()).path(), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QString& typed : {wrong, SmallOffice::password()}) {
                QVERIFY2(!bytes.contains(typed.toUtf8()), qPrintable(file.fileName()));
            }
            ++files;
        }
        QVERIFY(files > 0);
    }
};

QTEST_GUILESS_MAIN(TestDeskLetters)
#include "tst_desk_letters.moc"
