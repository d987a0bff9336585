#include "tests/models/letter_story.h"
#include "tests/models/whole_procedure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

constexpr LetterId first = firstLetter;
const QString drafted = u"letter.drafted.2"_s;
const QString submitted = u"letter.submitted.2"_s;
const QString isSigned = u"letter.signed.2"_s;

QString asked(const CaseStory& story, const CaseCommand& command, const Actor& actor = agent())
{
    return outcomeOf(story.ask(actor, command));
}

/** The manager Hoa is away that week, from Wednesday to Friday, and this person stands in. */
CaseStory withSubstitute(const Actor& substitute, StaffId to)
{
    CaseStory story = besideSubmitted("acknowledgement", to);
    story.office.substitutions = {standingIn(substitute, QDate(2026, 11, 18), QDate(2026, 11, 20))};
    return story;
}

} // namespace

/** Who lays a letter before whom, and who signs it, returns it, or makes its signature void. */
class DecideSigningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyADraftIsWrittenInAndSubmitted()
    {
        QCOMPARE(asked(CaseStory::submitted(), draft(first)), u"refused letter:submitted"_s);
        QCOMPARE(asked(CaseStory::submitted(), command::SubmitLetter{first}), u"refused letter:submitted"_s);
        QCOMPARE(asked(CaseStory::signedLetter(), draft(first)), u"refused letter:signed"_s);
        QCOMPARE(asked(besideSent(), draftOf("acknowledgement", first)), u"refused letter:sent"_s);
        QCOMPARE(asked(CaseStory::drafted(), command::SubmitLetter{first}), submitted);
        QCOMPARE(asked(CaseStory::answered(), command::SubmitLetter{first}), u"refused letter:unknown"_s);
        CaseStory dropped = besideDrafted();
        dropped.act(agent(), command::DropLetter{first, u"x"_s});
        QCOMPARE(asked(dropped, draftOf("acknowledgement", first)), u"refused letter:dropped"_s);
        QCOMPARE(asked(dropped, command::SubmitLetter{first}), u"refused letter:dropped"_s);
    }

    void aLetterWithAnOpenPlaceIsNeitherSubmittedNorSignedNorIssued()
    {
        CaseStory story = CaseStory::answered();
        command::DraftLetter open = draft();
        open.body = u"Dear {complainant}, {not a place}"_s;
        story.act(technician(), open);
        QCOMPARE(asked(story, command::SubmitLetter{first}, technician()), u"refused body:placeholder"_s);
        story.happen(technician(), {happened::LetterSubmitted{first}});
        QCOMPARE(asked(story, command::SignLetter{first}, manager()), u"refused body:placeholder"_s);
        open.templateId = u"receipt_slip"_s;
        story.act(technician(), open);
        QCOMPARE(asked(story, command::IssueLetter{{2}}), u"refused body:placeholder"_s);
    }

    void aLetterIsLaidBeforeAManagerWhoCanSignIt()
    {
        CaseStory story = besideDrafted();
        QCOMPARE(asked(story, command::SubmitLetter{first, manager().id}), submitted);
        for (const StaffId nobody : {agent().id, supervisor().id, administrator().id, StaffId{99}}) {
            QCOMPARE(asked(story, command::SubmitLetter{first, nobody}), u"refused to:unknown"_s);
        }
        story.act(manager(), draftOf("acknowledgement", first));
        QCOMPARE(asked(story, command::SubmitLetter{first, manager().id}), u"refused to:own_letter"_s);
        QCOMPARE(asked(story, command::SubmitLetter{first, otherManager().id}), submitted);
        story.office.staff[6].active = false;
        QCOMPARE(asked(story, command::SubmitLetter{first, otherManager().id}), u"refused to:unknown"_s);
    }

    void aLetterOfAConfidentialCaseIsLaidBeforeAManagerWhoMayReadIt()
    {
        CaseStory story = besideDrafted();
        story.act(supervisor(), command::NameReaders{{agent().id, supervisor().id, otherManager().id}, u"A colleague."_s});
        QCOMPARE(asked(story, command::SubmitLetter{first, manager().id}), u"refused to:not_reader"_s);
        QCOMPARE(asked(story, command::SubmitLetter{first, otherManager().id}), submitted);
        QCOMPARE(asked(story, command::SubmitLetter{first}), submitted);
    }

    void noAnswerIsAskedForByADayThatIsOver()
    {
        CaseStory story = CaseStory::registered();
        command::DraftLetter asking = draftOf("information_request");
        asking.answerBy = QDate(2026, 11, 25);
        story.act(agent(), asking);
        story.now = at("2026-11-25 22:59");
        story.act(agent(), command::SubmitLetter{first});
        QCOMPARE(asked(story, command::SignLetter{first}, manager()), isSigned);
        story.now = at("2026-11-26 00:00");
        QCOMPARE(asked(story, command::SignLetter{first}, manager()), u"refused answer_by:passed"_s);
        story.act(manager(), command::ReturnLetter{first, u"Too late."_s});
        QCOMPARE(asked(story, command::SubmitLetter{first}), u"refused answer_by:passed"_s);
    }

    void aLetterIsSignedOnlyWhenSubmittedAndNeverByItsAuthor()
    {
        QCOMPARE(asked(CaseStory::drafted(), command::SignLetter{first}, manager()), u"refused letter:not_submitted"_s);
        QCOMPARE(asked(CaseStory::signedLetter(), command::SignLetter{first}, manager()), u"refused letter:signed"_s);
        QCOMPARE(asked(CaseStory::answered(), command::SignLetter{first}, manager()), u"refused letter:unknown"_s);
        const auto events = CaseStory::submitted().ask(manager(), command::SignLetter{first});
        QCOMPARE(outcomeOf(events), isSigned);
        QCOMPARE(std::get<happened::LetterSigned>(events->first()).journalHead, u"abcdef0123456789"_s);
        QVERIFY(std::get<happened::LetterSigned>(events->first()).signedFor.isNone());

        CaseStory written = CaseStory::drafted();
        written.act(manager(), draft(first));
        written.act(agent(), draft(first));
        written.act(agent(), command::SubmitLetter{first});
        QCOMPARE(asked(written, command::SignLetter{first}, manager()), u"refused actor:own_letter"_s);
        QCOMPARE(asked(written, command::SignLetter{first}, otherManager()), isSigned);
    }

    void thePasswordIsAskedForOnceMore()
    {
        CaseStory story = CaseStory::submitted();
        story.draws.passwordProved = false;
        QCOMPARE(asked(story, command::SignLetter{first}, manager()), u"refused password:missing"_s);
        story = CaseStory::drafted();
        story.draws.passwordProved = false;
        QCOMPARE(asked(story, command::SignLetter{first}, manager()),
                 u"refused letter:not_submitted password:missing"_s);
    }

    void aReplyIsSignedAtItsReply()
    {
        CaseStory withdrawn = CaseStory::submitted();
        withdrawn.act(agent(), command::WithdrawCase{withdrawn.now, u"It works."_s});
        QCOMPARE(asked(withdrawn, command::SignLetter{first}, manager()), u"refused letter:dropped"_s);
        // Left over in a register from before replies were dropped with their complaint.
        CaseStory story = CaseStory::submitted();
        story.happen(agent(), {happened::CaseWithdrawn{story.now, u"It works."_s},
                               happened::CaseClosed{Outcome::Withdrawn, {}, {}}});
        QCOMPARE(asked(story, command::SignLetter{first}, manager()), u"refused stage:wrong_stage"_s);
    }

    void anotherManagerMaySignWhatLiesBeforeOne()
    {
        const CaseStory story = besideSubmitted("acknowledgement", manager().id);
        const auto events = story.ask(otherManager(), command::SignLetter{first});
        QCOMPARE(outcomeOf(events), isSigned);
        QVERIFY(std::get<happened::LetterSigned>(events->first()).signedFor.isNone());
    }

    void aSubstituteSignsForTheAbsentManagerOnTheDaysOfTheAbsence_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<bool>("signs");
        QTest::newRow("the minute before") << u"2026-11-17 23:59"_s << false;
        QTest::newRow("the first minute") << u"2026-11-18 00:00"_s << true;
        QTest::newRow("the last minute") << u"2026-11-20 23:59"_s << true;
        QTest::newRow("the minute after") << u"2026-11-21 00:00"_s << false;
    }
    void aSubstituteSignsForTheAbsentManagerOnTheDaysOfTheAbsence()
    {
        QFETCH(QString, moment);
        QFETCH(bool, signs);
        for (const StaffId to : {StaffId{}, manager().id}) {
            CaseStory story = withSubstitute(supervisor(), to);
            story.now = at(qPrintable(moment));
            const auto events = story.ask(supervisor(), command::SignLetter{first});
            QCOMPARE(outcomeOf(events), signs ? isSigned : u"refused actor:not_allowed"_s);
            if (signs) {
                QCOMPARE(std::get<happened::LetterSigned>(events->first()).signedFor, manager().id);
            }
        }
    }

    void aManagerWhoStandsInSignsForTheOtherOnlyWhatLiesBeforeThatOne()
    {
        const auto signedFor = [](StaffId to) {
            const auto events = withSubstitute(otherManager(), to).ask(otherManager(), command::SignLetter{first});
            return std::get<happened::LetterSigned>(events->first()).signedFor;
        };
        QCOMPARE(signedFor(manager().id), manager().id);
        QCOMPARE(signedFor(otherManager().id), StaffId{});
        QCOMPARE(signedFor({}), StaffId{});
    }

    void aSupervisorStandsInForNobodyElse()
    {
        CaseStory story = withSubstitute(supervisor(), otherManager().id);
        for (const CaseCommand& command : QList<CaseCommand>{command::SignLetter{first},
                                                             command::ReturnLetter{first, u"Say when."_s}}) {
            QCOMPARE(asked(story, command, supervisor()), u"refused actor:not_absent"_s);
            QVERIFY(story.ask(otherManager(), command));
        }
        story = withSubstitute(supervisor(), {});
        QCOMPARE(asked(story, command::SignLetter{first}, agent()), u"refused actor:not_allowed"_s);
        QCOMPARE(asked(story, command::ReturnLetter{first, u"Say when."_s}, supervisor()), u"letter.returned.1"_s);
        story.office.substitutions.first().active = false;
        QCOMPARE(asked(story, command::SignLetter{first}, supervisor()), u"refused actor:not_allowed"_s);
    }

    void whatLiesBeforeOneWhoSignsNoMoreLiesBeforeAny()
    {
        CaseStory story = withSubstitute(supervisor(), otherManager().id);
        QCOMPARE(asked(story, command::SignLetter{first}, supervisor()), u"refused actor:not_absent"_s);
        for (Staff& one : story.office.staff) {
            one.active = one.active && one.id != otherManager().id;
        }
        QVERIFY(story.ask(supervisor(), command::SignLetter{first}));
        QVERIFY(story.ask(supervisor(), command::ReturnLetter{first, u"Say when."_s}));
    }

    void noSubstituteSignsWhatHeOrSheWroteNorForItsAuthor()
    {
        CaseStory story = besideDrafted();
        story.office.substitutions = {standingIn(supervisor(), QDate(2026, 11, 18), QDate(2026, 11, 20))};
        CaseStory own = story;
        own.act(supervisor(), draftOf("acknowledgement", first));
        own.act(agent(), command::SubmitLetter{first});
        QCOMPARE(asked(own, command::SignLetter{first}, supervisor()), u"refused actor:own_letter"_s);
        story.act(manager(), draftOf("acknowledgement", first));
        story.act(agent(), command::SubmitLetter{first});
        QCOMPARE(asked(story, command::SignLetter{first}, supervisor()), u"refused actor:not_absent"_s);
    }

    void aLetterIsReturnedWithRemarks()
    {
        CaseStory story = CaseStory::submitted();
        QCOMPARE(asked(story, command::ReturnLetter{first, u" "_s}, manager()), u"refused remarks:missing"_s);
        QCOMPARE(asked(CaseStory::drafted(), command::ReturnLetter{first, u"x"_s}, manager()),
                 u"refused letter:not_submitted"_s);
        story.act(manager(), command::ReturnLetter{first, u"Say when."_s});
        QCOMPARE(story.complaint.letters.first().state, LetterState::Draft);
        QCOMPARE(story.complaint.letters.first().remarks, u"Say when."_s);
        QCOMPARE(asked(story, draft(first)), drafted);
        story.act(technician(), command::SubmitLetter{first});
        QCOMPARE(story.complaint.letters.first().remarks, QString());
    }

    void aRevisionVoidsTheSignatureAndKeepsTheNumber()
    {
        CaseStory story = besideSigned();
        QCOMPARE(asked(story, command::ReviseLetter{first, u" "_s}), u"refused reason:missing"_s);
        QCOMPARE(asked(besideSubmitted(), command::ReviseLetter{first, u"x"_s}), u"refused letter:submitted"_s);
        QCOMPARE(asked(besideSent(), command::ReviseLetter{first, u"x"_s}), u"refused letter:sent"_s);
        story.act(agent(), command::ReviseLetter{first, u"A wrong street."_s});
        const Letter revised = story.complaint.letters.first();
        QCOMPARE(revised.state, LetterState::Draft);
        QVERIFY(revised.signer.isNone() && !revised.signedAt && revised.journalHead.isEmpty());
        QCOMPARE(textOf(revised.number), u"7/2026"_s);
        QCOMPARE(asked(story, command::SendLetter{first, AnswerWay::Post, story.now}), u"refused letter:not_submitted"_s);

        story.draws.letterNumber = {2026, 8};
        story.act(agent(), command::SubmitLetter{first});
        story.act(manager(), command::SignLetter{first});
        QCOMPARE(textOf(story.complaint.letters.first().number), u"7/2026"_s);
    }

    void noReplyIsSubmittedBeforeItsConclusion()
    {
        WholeStory story = WholeStory::answered();
        story.act(technician(), draft());
        QCOMPARE(asked(story, command::SubmitLetter{first}, technician()), u"refused conclusion:missing"_s);
        story.act(technician(), draftOf("interim_notice"));
        QCOMPARE(asked(story, command::SubmitLetter{{2}}, technician()), submitted);
        story.act(technician(), WholeStory::conclusion());
        QCOMPARE(asked(story, command::SubmitLetter{first}, technician()), submitted);
    }
};

QTEST_GUILESS_MAIN(DecideSigningTest)
#include "tst_decide_signing.moc"
