#include "models/letter_text.h"
#include "tests/support/case_on_file.h"
#include "tests/support/lift_office.h"
#include "ui/case_file/case_file_work.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QSignalSpy>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const QString complainant = CaseOnFile::complainant();
const QString firstConclusion = u"The rope was found in order."_s;
const QString firstReason = u"The log shows no stop."_s;
const QString firstAnswer = u"We see no ground for a refund."_s;
const QString firstLetter = u"our first answer stands, and nothing is owed to you."_s;

/** The file that this person's work beside the window gives, with all that it can hold. */
QByteArray fileOf(Desk& desk, CaseId id)
{
    CaseFileSource source;
    source.view = valueOf(desk.readCase(id));
    source.office = desk.office();
    source.zone = desk.zone();
    source.made = desk.now();
    source.maker = desk.session()->name;
    source.language = u"en"_s;
    for (const auto& [part, name] : Names<CaseFilePart>::all) {
        if (part != CaseFilePart::Readings) {
            source.choice.parts.append(part);
        }
    }
    for (const CaseHappening& one : notesOf(source.view)) {
        source.choice.notes.append(one.version);
    }
    for (const Paper& one : papersOf(source.view)) {
        source.choice.papers.append(one.id);
    }
    CaseFileWork work(desk, source, nullptr);
    QByteArray made;
    QObject::connect(&work, &CaseFileWork::done, &work,
                     [&made](const BoundCaseFile& file) { made = file.pdf; });
    work.begin();
    if (!QTest::qWaitFor([&made] { return !made.isEmpty(); }, 30'000)) {
        qFatal("no file was made");
    }
    return made;
}

/** A case in its second round, of whose first one all is known that there can be. */
class TwoRounds
{
public:
    explicit TwoRounds(bool isBlind)
    {
        if (isBlind) {
            office.adopt(blindDocument());
        }
        id = office.answered();
        office.act(u"agent"_s, id, command::RaisePoint{u"The lift stood still"_s});
        office.act(u"agent"_s, id,
                   command::WeighPoint{
                       PointId{1}, Finding::NotUpheld, u"The log."_s, firstReason, {}, {}, {}, false});
        office.act(u"agent"_s, id, command::AssessCase{Finding::NotUpheld, firstConclusion});
        sendLetter();
        office.act(u"agent"_s, id, command::GiveReply{{}, AnswerWay::Phone, office.clock.now(), firstAnswer});
        office.act(u"agent"_s, id,
                   command::RecordDecision{Decision::NotSatisfied, office.clock.now(), u"Look again"_s});
        office.answer(id);
    }

    [[nodiscard]] QByteArray fileBy(const QString& who) { return fileOf(*office.deskOf(who), id); }

    LiftOffice office;
    CaseId id;

private:
    void sendLetter()
    {
        office.act(
            u"agent"_s, id,
            command::DraftLetter{{}, u"interim_notice"_s, u"en"_s, u"Dear Madam,\n\n"_s + firstLetter});
        office.act(u"agent"_s, id, command::SubmitLetter{LetterId{1}});
        office.act(u"manager"_s, id, command::SignLetter{LetterId{1}});
        office.act(u"agent"_s, id, command::SendLetter{LetterId{1}, AnswerWay::Post, office.clock.now()});
    }
};

const QStringList firstRound{firstConclusion, firstReason, firstAnswer, u"nothing is owed"_s};

} // namespace

/** What whoever makes a case file may not see does not stand in it, in whatever place. */
class TestCaseFileKept : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void aBlindRoundKeepsHowTheFirstOneEnded()
    {
        TwoRounds rounds(true);
        ReadFile supervisors(rounds.fileBy(u"supervisor"_s));
        const QString all = supervisors.everything();
        for (const QString& words : firstRound) {
            QVERIFY2(all.contains(words), qPrintable(words));
        }
        ReadFile blind(rounds.fileBy(u"manager"_s));
        const QString seen = blind.everything();
        for (const QString& words : firstRound + QStringList{u"Not upheld"_s}) {
            QVERIFY2(!seen.contains(words), qPrintable(words));
        }
        // Nor is an entry counted that may not be seen: it is missing in the proof, which says why.
        const CaseView whole = valueOf(rounds.office.deskOf(u"supervisor"_s)->readCase(rounds.id));
        const JournalProof proof = valueOf(rounds.office.deskOf(u"manager"_s)->journalProof(rounds.id));
        for (const CaseHappening& one : whole.journal) {
            const auto line = std::ranges::find(proof.entries, one.version, &ProofLine::version);
            const bool isHidden = std::holds_alternative<happened::CaseAssessed>(one.event) ||
                                  std::holds_alternative<happened::PointWeighed>(one.event);
            QCOMPARE(seen.contains(line->hash), !isHidden);
        }
        QVERIFY(blind.textUnder(u"Proof of the journal"_s).contains(u"may not see"_s));
        QVERIFY(supervisors.pageOf(u"Letter 1"_s) > 0);
        QCOMPARE(blind.pageOf(u"Letter 1"_s), -1);
        QVERIFY(blind.textUnder(u"Letters"_s).contains(u"may not read it"_s));
    }

    void twoRoundsStandWithTheFindingsAndClocksOfBoth()
    {
        TwoRounds rounds(false);
        const QString second = u"The rope was worn after all."_s;
        rounds.office.act(
            u"supervisor"_s, rounds.id,
            command::WeighPoint{
                PointId{1}, Finding::Upheld, u"The rope."_s, u"It was worn."_s, {}, {}, {}, false});
        rounds.office.act(u"supervisor"_s, rounds.id, command::AssessCase{Finding::Upheld, second});
        ReadFile file(rounds.fileBy(u"manager"_s));
        const QString points = file.textUnder(u"Points of the complaint"_s);
        for (const QString& words :
             {u"Round 1 Not upheld"_s, firstReason, u"Round 2 Upheld"_s, u"It was worn."_s,
              u"Conclusion of round 1"_s, firstConclusion, u"Conclusion of round 2"_s, second}) {
            QVERIFY2(points.contains(words), qPrintable(words + u" in "_s + points));
        }
        QVERIFY(points.indexOf(firstReason) < points.indexOf(u"It was worn."_s));
        const QString dues = file.textUnder(u"Due dates explained"_s);
        QVERIFY2(dues.contains(u"round 1 (no longer runs)"_s) && dues.contains(u"round 2"_s),
                 qPrintable(dues));
        QVERIFY(file.text(0).contains(u"round 2"_s));
        QVERIFY(file.textUnder(u"Letters"_s).contains(firstLetter));
    }

    void whoWishesToStayUnnamedIsNowhereInAnOfficersFile()
    {
        SmallOffice office;
        Intake told = smallComplaint();
        told.complainant.standing = Standing::Unnamed;
        told.complainant.email = u"dao@example.org"_s;
        told.representative.name = u"Phạm Quốc Bảo"_s;
        told.representative.authority = u"Brother"_s;
        const CaseId id = CaseMaker(office).handedOver(told);
        const auto agent = office.deskOf(u"agent"_s);
        const auto act = [&](Desk& desk, const CaseCommand& command) {
            valueOf(actAt(desk, id, valueOf(desk.readCaseAgain(id)).complaint.version, command));
        };
        const QString salutation = u"Dear Madam "_s;
        const QList<Insertion> names{{u"complainant_name"_s, salutation.size(), complainant.size()}};
        act(*agent, command::DraftLetter{{},
                                         u"acknowledgement"_s,
                                         u"en"_s,
                                         salutation + complainant + u",\n\nwe have your complaint."_s,
                                         {},
                                         textOf(names)});
        act(*agent, command::SubmitLetter{LetterId{1}});
        act(*office.deskOf(u"manager"_s), command::SignLetter{LetterId{1}});
        act(*agent, command::SendLetter{LetterId{1}, AnswerWay::Post, office.clock.now()});
        act(*agent, command::CorrectField{CaseField::Name, complainant + u" Anh"_s, u"Misheard"_s});
        act(*agent, command::CorrectField{CaseField::Name, complainant, u"It was right"_s});
        const QStringList hidden{complainant,       u"Nguyễn Thị"_s,   u"Đào"_s,          u"dao@"_s,
                                 u"0901 234 567"_s, u"2 River Road"_s, u"Phạm Quốc Bảo"_s};
        ReadFile desks(fileOf(*agent, id));
        const QString known = desks.everything();
        QVERIFY(known.contains(complainant) && known.contains(u"Phạm Quốc Bảo"_s));
        ReadFile officers(fileOf(*office.deskOf(u"officer"_s), id));
        const QString all = officers.everything();
        for (const QString& words : hidden) {
            QVERIFY2(!all.contains(words), qPrintable(words));
        }
        QCOMPARE(officers.pageOf(u"Letter 1"_s), -1);
        QVERIFY(desks.pageOf(u"Letter 1"_s) > 0);
        QVERIFY(officers.textUnder(u"Letters"_s).contains(u"may not read it"_s));
        QVERIFY(officers.text(0).contains(u"unnamed"_s));
    }

    void aCaseWithNamedReadersIsMadeAFileOfByThemAlone()
    {
        SmallOffice office;
        const CaseId id = CaseMaker(office).handedOver();
        CaseHands manager(office, u"manager"_s, id);
        Sheet sheet(manager, u"make_case_file"_s);
        const auto supervisor = office.deskOf(u"supervisor"_s);
        const Office known = supervisor->office();
        const int version = valueOf(supervisor->readCase(id)).complaint.version;
        valueOf(supervisor->act(
            id, version,
            command::NameReaders{{known.memberNamed(u"agent"_s)->id, known.memberNamed(u"supervisor"_s)->id},
                                 u"Staff"_s}));
        // His sheet was open when it was kept from him.
        CaseFileSource before;
        before.view = valueOf(supervisor->readCase(id));
        before.choice.parts = {CaseFilePart::Proof};
        CaseFileWork work(*manager.desk, before, nullptr);
        QSignalSpy failed(&work, &CaseFileWork::failed);
        QSignalSpy done(&work, &CaseFileWork::done);
        work.begin();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(done.isEmpty() && !failed.first().first().toString().isEmpty());
        QVERIFY(!answerOf(manager.desk->journalProof(id)));
        ReadFile file(fileOf(*supervisor, id));
        QVERIFY(file.textUnder(u"Chronology"_s).contains(u"Only for"_s));
    }
};

QTEST_MAIN(TestCaseFileKept)
#include "tst_case_file_kept.moc"
