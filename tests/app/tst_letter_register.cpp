#include "app/office/office_verbs.h"
#include "app/storage/rebuild.h"
#include "app/storage/verify.h"
#include "models/office_command.h"
#include "tests/support/letter_office.h"

#include <QThread>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** A desk of its own that signs these letters one after the other. */
class SigningDesk
{
public:
    SigningDesk(const LetterOffice& office, QList<CaseId> cases)
        : thread(QThread::create(
              [address = office.place.address(), manager = office.deedOf(u"manager"_s), cases] {
                  const auto database = openRegister(address);
                  for (const CaseId id : cases) {
                      OfficeOfFive::require(signLetter(*database, Deed::begin(manager.session, manager.at),
                                                       id, readCase(*database, id)->version, LetterId{1},
                                                       OfficeOfFive::password()));
                  }
              }))
    {
        thread->start();
    }
    [[nodiscard]] bool isDone() const { return thread->wait(60'000); }

private:
    std::unique_ptr<QThread> thread;
};

/** 1, 2, 3 … */
QList<int> upTo(int last)
{
    QList<int> numbers;
    for (int number = 1; number <= last; ++number) {
        numbers.append(number);
    }
    return numbers;
}

RegisterNumber numberOfPost(Database& database, CaseId id)
{
    return readCase(database, id)->post.value(0).number;
}

QString firstBadOf(Database& database)
{
    return verify(database).firstBad;
}

} // namespace

class TestLetterRegister : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoDesksThatSignAtOnceLeaveNoGapAndNoDouble_data() { addEngines(); }
    void twoDesksThatSignAtOnceLeaveNoGapAndNoDouble()
    {
        const LetterOffice office;
        constexpr int each = 12;
        QList<CaseId> ones;
        QList<CaseId> others;
        for (int count = 0; count < each; ++count) {
            ones.append(office.submitted());
            others.append(office.submitted());
        }
        const SigningDesk one(office, ones);
        const SigningDesk other(office, others);
        QVERIFY(one.isDone() && other.isDone());
        QCOMPARE(office.numbersOf(2026), upTo(2 * each));
        QCOMPARE(firstBadOf(*office.database), QString());
        rebuild(*office.database);
        QCOMPARE(office.numbersOf(2026), upTo(2 * each));
    }

    void aRefusedSignatureTakesNoNumber_data() { addEngines(); }
    void aRefusedSignatureTakesNoNumber()
    {
        const LetterOffice office;
        const CaseId own = office.registered();
        OfficeOfFive::require(office.act(u"manager"_s, own, LetterOffice::draft()));
        OfficeOfFive::require(office.act(u"manager"_s, own, command::SubmitLetter{LetterId{1}}));
        QCOMPARE(office.sign(own).refusal().reason, u"own_letter"_s);
        const CaseId id = office.submitted();
        QVERIFY(!office.sign(id, u"something else 1"_s));
        QVERIFY(office.sign(id));
        QCOMPARE(office.numberOf(id), (RegisterNumber{2026, 1}));
        QCOMPARE(office.numberOf(own), RegisterNumber{});
    }

    void aSignatureThatWasNotKeptTakesNoNumber_data() { addEngines(); }
    void aSignatureThatWasNotKeptTakesNoNumber()
    {
        const LetterOffice office;
        const CaseId lost = office.submitted();
        const CaseId id = office.submitted();
        {
            // The last thing that a save writes is missing, so that everything before it is rolled back.
            const auto other = office.place.open();
            office.database->runOnce(u"ALTER TABLE search_texts RENAME TO search_texts_away"_s);
            QVERIFY_EXCEPTION_THROWN((void)signLetter(*other, office.deedOf(u"manager"_s), lost,
                                                      readCase(*other, lost)->version, LetterId{1},
                                                      OfficeOfFive::password()),
                                     BrokenWorld);
            office.database->runOnce(u"ALTER TABLE search_texts_away RENAME TO search_texts"_s);
        }
        QCOMPARE(office.letterOf(lost).state, LetterState::Submitted);
        QVERIFY(office.sign(id));
        QVERIFY(office.sign(lost));
        QCOMPARE(office.numberOf(id), (RegisterNumber{2026, 1}));
        QCOMPARE(office.numberOf(lost), (RegisterNumber{2026, 2}));
        rebuild(*office.database);
        QCOMPARE(office.numbersOf(2026), upTo(2));
    }

    void theYearBeginsWhereTheOfficeIs_data() { addEngines(); }
    void theYearBeginsWhereTheOfficeIs()
    {
        LetterOffice office;
        const QList<CaseId> cases{office.submitted(), office.submitted(), office.submitted(),
                                  office.submitted()};
        const Calendar calendar = *readOffice(*office.database).calendar;
        office.clock.set(calendar.at(QDate(2026, 12, 31), QTime(23, 59)));
        QVERIFY(office.sign(cases.at(0)) && office.sign(cases.at(1)));
        // Still the old year in London.
        office.clock.set(calendar.at(QDate(2027, 1, 1), QTime(0, 1)));
        QCOMPARE(office.clock.now().in(QTimeZone::utc()).date().year(), 2026);
        QVERIFY(office.sign(cases.at(2)) && office.sign(cases.at(3)));
        QCOMPARE(office.numbersOf(2026), upTo(2));
        QCOMPARE(office.numbersOf(2027), upTo(2));
        QCOMPARE(office.numberOf(cases.at(2)), (RegisterNumber{2027, 1}));
    }

    void aRevisedLetterIsSignedAgainUnderItsNumber_data() { addEngines(); }
    void aRevisedLetterIsSignedAgainUnderItsNumber()
    {
        const LetterOffice office;
        const CaseId id = office.signedLetter();
        const CaseId between = office.signedLetter();
        OfficeOfFive::require(
            office.act(u"manager"_s, id, command::ReviseLetter{LetterId{1}, u"A wrong name"_s}));
        QCOMPARE(office.letterOf(id).state, LetterState::Draft);
        OfficeOfFive::require(office.act(u"agent"_s, id, command::SubmitLetter{LetterId{1}}));
        QVERIFY(office.sign(id));
        QCOMPARE(office.numberOf(id), (RegisterNumber{2026, 1}));
        QCOMPARE(office.numberOf(between), (RegisterNumber{2026, 2}));
        QCOMPARE(office.numberOf(office.signedLetter()), (RegisterNumber{2026, 3}));
        QCOMPARE(firstBadOf(*office.database), QString());
    }

    void aLetterThatIsDroppedAfterItsSignatureLeavesNoGap_data() { addEngines(); }
    void aLetterThatIsDroppedAfterItsSignatureLeavesNoGap()
    {
        const LetterOffice office;
        const CaseId id = office.signedLetter();
        OfficeOfFive::require(
            office.act(u"manager"_s, id, command::ReviseLetter{LetterId{1}, u"Not needed"_s}));
        OfficeOfFive::require(
            office.act(u"agent"_s, id, command::DropLetter{LetterId{1}, u"Settled by phone"_s}));
        QCOMPARE(office.numberOf(office.signedLetter()), (RegisterNumber{2026, 2}));
        LetterQuestion outgoing;
        outgoing.year = 2026;
        const auto page =
            readLetters(*office.database, outgoing, {office.deedOf(u"agent"_s).session.actor(), {}});
        QCOMPARE(page.lines.size(), 2);
        QCOMPARE(page.lines.last().state, LetterState::Dropped);
        QCOMPARE(page.lines.last().number, (RegisterNumber{2026, 1}));
    }

    void aPaperForTheCounterIsNumberedWithTheLetters_data() { addEngines(); }
    void aPaperForTheCounterIsNumberedWithTheLetters()
    {
        const LetterOffice office;
        (void)office.signedLetter();
        const CaseId id = office.registered();
        command::DraftLetter slip = LetterOffice::draft();
        slip.templateId = u"receipt_slip"_s;
        OfficeOfFive::require(office.act(u"agent"_s, id, slip));
        OfficeOfFive::require(office.act(u"agent"_s, id, command::IssueLetter{LetterId{1}}));
        QCOMPARE(office.numberOf(id), (RegisterNumber{2026, 2}));
    }

    void aComplaintOnPaperIsNumberedAsPostWithItsCase_data() { addEngines(); }
    void aComplaintOnPaperIsNumberedAsPostWithItsCase()
    {
        const LetterOffice office;
        const auto registerAs = [&](Channel channel, bool onPaper) {
            Intake intake = OfficeOfFive::complaint(channel);
            intake.onPaper = onPaper;
            intake.complainant.answerWay = AnswerWay::Post;
            intake.complainant.address = u"2 River Road"_s;
            return OfficeOfFive::require(registerCase(*office.database, office.deedOf(u"agent"_s), intake))
                .id;
        };
        const CaseId byPost = registerAs(Channel::Post, false);
        const CaseId byPhone = registerAs(Channel::Phone, false);
        const CaseId byFax = registerAs(Channel::Fax, false);
        const CaseId onPaper = registerAs(Channel::WalkIn, true);
        QVERIFY(readCase(*office.database, byPhone)->post.isEmpty());
        OfficeOfFive::require(office.act(
            u"agent"_s, byPhone, command::RecordPost{mondayAtNine, u"Her brother"_s, u"A photo"_s, {}, {}}));
        QCOMPARE(numberOfPost(*office.database, byPost), (RegisterNumber{2026, 1}));
        QCOMPARE(numberOfPost(*office.database, byFax), (RegisterNumber{2026, 2}));
        QCOMPARE(numberOfPost(*office.database, onPaper), (RegisterNumber{2026, 3}));
        QCOMPARE(numberOfPost(*office.database, byPhone), (RegisterNumber{2026, 4}));
        const PostPage page = readPost(*office.database, {2026}, office.deedOf(u"agent"_s).session.actor());
        QCOMPARE(page.lines.size(), 4);
        QCOMPARE(page.lines.last().post.sender, OfficeOfFive::complaint().complainant.name);
        QCOMPARE(firstBadOf(*office.database), QString());
    }

    void aSubstituteSignsInThePlaceOfWhoIsAway_data() { addEngines(); }
    void aSubstituteSignsInThePlaceOfWhoIsAway()
    {
        const LetterOffice office;
        const CaseId id = office.submitted();
        const Deed deed = office.deedOf(u"supervisor"_s);
        const StaffId away = office.deedOf(u"manager"_s).session.staff;
        const auto signBySupervisor = [&] {
            return signLetter(*office.database, Deed::begin(deed.session, deed.at), id,
                              readCase(*office.database, id)->version, LetterId{1}, OfficeOfFive::password());
        };
        QCOMPARE(signBySupervisor().refusal().field, u"actor"_s);
        Substitution substitution;
        substitution.absent = away;
        substitution.substitute = deed.session.staff;
        substitution.from = QDate(2026, 11, 16);
        substitution.until = substitution.from;
        OfficeOfFive::require(
            keepOffice(*office.database, office.deedOf(u"admin"_s), command::KeepSubstitution{substitution}));
        QVERIFY(signBySupervisor());
        QCOMPARE(office.letterOf(id).signedFor, away);
        QCOMPARE(office.numberOf(id), (RegisterNumber{2026, 1}));
        QCOMPARE(firstBadOf(*office.database), QString());
    }

    void whatThePostBringsClashesWithNothing_data() { addEngines(); }
    void whatThePostBringsClashesWithNothing()
    {
        const LetterOffice office;
        const CaseId id = office.signedLetter();
        OfficeOfFive::require(
            office.act(u"agent"_s, id, command::SendLetter{LetterId{1}, AnswerWay::Post, mondayAtNine}));
        const LetterId second = office.submitIn(id);
        const int seen = readCase(*office.database, id)->version;
        OfficeOfFive::require(office.act(
            u"agent"_s, id, command::RecordReturnedMail{LetterId{1}, mondayAtNine, u"Moved away"_s}));
        OfficeOfFive::require(office.act(
            u"agent"_s, id, command::RecordPost{mondayAtNine, u"She"_s, u"Her answer"_s, LetterId{1}, {}}));
        // A signature asks again after any other change.
        const auto view = signLetter(*office.database, office.deedOf(u"manager"_s), id, seen, second,
                                     OfficeOfFive::password());
        QVERIFY2(view, view ? "" : qPrintable(view.refusal().text));
    }

    void aLetterBesideTheReplyIsInNobodysWay_data() { addEngines(); }
    void aLetterBesideTheReplyIsInNobodysWay()
    {
        const LetterOffice office;
        const CaseId id = office.registered();
        const int seen = readCase(*office.database, id)->version;
        const LetterId letter = office.submitIn(id);
        const auto onOldVersion = [&](const CaseCommand& command) {
            return actOnCase(*office.database, office.deedOf(u"supervisor"_s), id, seen, command);
        };
        QVERIFY(onOldVersion(command::ConfirmContent{}));
        QVERIFY(onOldVersion(command::ClassifyCase{{u"interruption"_s, u"Fiber"_s}}));
        QVERIFY(onOldVersion(command::AcceptCase{}));
        QVERIFY(onOldVersion(
            command::HandOver{DepartmentId{1}, u"Look."_s, mondayAtNine.plusSeconds(86'400), {}}));
        // Two who begin a letter at once get two letters.
        QVERIFY(onOldVersion(LetterOffice::draft()));
        const Case after = *readCase(*office.database, id);
        QCOMPARE(after.letters.size(), 2);
        QCOMPARE(after.letter(letter)->state, LetterState::Submitted);
        // Who both wrote in the same one are asked.
        const int common = after.version;
        command::DraftLetter more = LetterOffice::draft();
        more.letter = LetterId{2};
        QVERIFY(actOnCase(*office.database, office.deedOf(u"supervisor"_s), id, common, more));
        QCOMPARE(actOnCase(*office.database, office.deedOf(u"agent"_s), id, common, more).refusal().reason,
                 u"changed_by_another"_s);
    }
};

QTEST_GUILESS_MAIN(TestLetterRegister)
#include "tst_letter_register.moc"
