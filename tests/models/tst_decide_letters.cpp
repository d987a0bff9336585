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

std::shared_ptr<const LetterTemplate> ownTemplate(const QString& id, LetterPurpose purpose)
{
    LetterTemplate own;
    own.id = id;
    own.purpose = purpose;
    return std::make_shared<const LetterTemplate>(own);
}

/** The case after a withdrawal and a reopening, with a reply of its first round left over. */
CaseStory withLeftOver(CaseStory story)
{
    story.act(agent(), command::WithdrawCase{story.now, u"It works."_s});
    story.act(supervisor(), command::ReopenCase{story.now, u"Dead again."_s});
    return story;
}

} // namespace

class DecideLettersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDraftNeedsATemplateALanguageAndText()
    {
        const CaseStory story = CaseStory::answered();
        const auto drafting = [&](const command::DraftLetter& command) { return asked(story, command, technician()); };
        QCOMPARE(drafting(draft()), drafted);
        QCOMPARE(drafting({}), u"refused body:missing language:unknown template_id:missing"_s);
        QCOMPARE(drafting({{}, u"final_reply"_s, u"de"_s, u"x"_s}), u"refused language:unknown"_s);
        QCOMPARE(drafting({{}, u"a\nb"_s, u"vi"_s, u"x"_s}), u"refused template_id:unprintable template_id:unknown"_s);
        QCOMPARE(drafting({{}, u"nobody_knows"_s, u"vi"_s, u"x"_s}), u"refused template_id:unknown"_s);
        QCOMPARE(drafting({{}, u"final_reply"_s, u"vi"_s, QString(50'001, u'x')}), u"refused body:too_long"_s);
        QCOMPARE(drafting(draft({7})), u"refused letter:unknown"_s);
    }

    void whatStandsBesideTheTextIsCheckedToo()
    {
        const CaseStory story = CaseStory::answered();
        command::DraftLetter made = draft();
        made.subject = u"a\nb"_s;
        QCOMPARE(asked(story, made), u"refused subject:unprintable"_s);
        made = draft();
        made.enclosures = u"a\u202Eb"_s;
        QCOMPARE(asked(story, made), u"refused enclosures:unprintable"_s);
        made.enclosures = u"1 bill\n1 photo"_s;
        made.subject = u" Your line "_s;
        const auto events = story.ask(agent(), made);
        QCOMPARE(std::get<happened::LetterDrafted>(events->first()).subject, u"Your line"_s);
        QCOMPARE(std::get<happened::LetterDrafted>(events->first()).enclosures, u"1 bill\n1 photo"_s);
    }

    void whatWasPutInLiesInTheText()
    {
        const CaseStory story = CaseStory::answered();
        const auto with = [&](const QString& insertions) {
            command::DraftLetter made = draft();
            made.insertions = insertions;
            return asked(story, made);
        };
        const qsizetype end = draft().body.size();
        QCOMPARE(with(u"complainant:0:4"_s), drafted);
        QCOMPARE(with(u"complainant:0:%1"_s.arg(end)), drafted);
        QCOMPARE(with(u"complainant:0:%1"_s.arg(end + 1)), u"refused insertions:outside"_s);
        QCOMPARE(with(u"complainant:-1:4"_s), u"refused insertions:outside"_s);
        QCOMPARE(with(u"points:0:6,cost:4:4"_s), u"refused insertions:outside"_s);
    }

    void hostileTextIsKeptAsItIs()
    {
        CaseStory story = CaseStory::answered();
        const QString hostile = u"<b>{{x}</b> \"'\\ %1 \u200F سلام 😀\n\n  spaces  "_s;
        command::DraftLetter made = draft();
        made.body = hostile;
        story.act(agent(), made);
        QCOMPARE(story.complaint.letters.first().body, hostile);
    }

    void aRoundHasOneReplyAtATimeAndOtherLettersAsManyAsAreWanted()
    {
        CaseStory story = CaseStory::drafted();
        QCOMPARE(asked(story, draft()), u"refused letter:already"_s);
        QCOMPARE(asked(story, draftOf("apology")), u"refused letter:already"_s);
        QCOMPARE(asked(story, draft(first)), drafted);
        story.act(agent(), draftOf("apology", first));
        QCOMPARE(story.complaint.letters.size(), 1);
        QCOMPARE(story.complaint.letters.first().authors, QList({technician().id, agent().id}));
        story.act(agent(), draftOf("interim_notice"));
        story.act(agent(), draftOf("interim_notice"));
        QCOMPARE(story.complaint.letters.size(), 3);
        story.act(agent(), command::DropLetter{first, u"To be spoken."_s});
        QCOMPARE(asked(story, draft()), drafted);
    }

    void theTemplateSaysWhatALetterIsFor()
    {
        CaseStory story = CaseStory::answered();
        story.office.letterTemplates = {ownTemplate(u"our_notice"_s, LetterPurpose::InterimNotice),
                                        ownTemplate(u"refusal"_s, LetterPurpose::Apology)};
        const auto purposeOf = [&](const char* templateId) {
            const auto events = story.ask(agent(), draftOf(templateId));
            return nameOf(std::get<happened::LetterDrafted>(events->first()).purpose);
        };
        for (const auto& [purpose, name] : Names<LetterPurpose>::all) {
            QCOMPARE(purposeOf(name), QString::fromLatin1(purpose == LetterPurpose::Refusal ? "apology" : name));
        }
        QCOMPARE(purposeOf("our_notice"), u"interim_notice"_s);
    }

    void aLetterGoesOnByItsTemplateOnceThatWasWithdrawn()
    {
        CaseStory story = CaseStory::registered();
        story.office.letterTemplates = {ownTemplate(u"our_notice"_s, LetterPurpose::InterimNotice)};
        story.act(agent(), draftOf("our_notice"));
        story.office.letterTemplates.clear();
        QCOMPARE(asked(story, draftOf("our_notice")), u"refused template_id:unknown"_s);
        story.act(agent(), draftOf("our_notice", first));
        QCOMPARE(story.complaint.letters.first().purpose, LetterPurpose::InterimNotice);
    }

    void aReplyStaysAReplyAndACounterPaperStaysOne()
    {
        const auto into = [](const char* from, const char* to) {
            CaseStory story = CaseStory::answered();
            story.act(agent(), draftOf(from));
            return outcomeOf(story.ask(agent(), draftOf(to, first)));
        };
        QCOMPARE(into("final_reply", "refusal"), drafted);
        QCOMPARE(into("extension", "referral"), drafted);
        QCOMPARE(into("receipt_slip", "on_the_spot"), drafted);
        for (const auto& [from, to] : {std::pair("final_reply", "extension"), std::pair("extension", "final_reply"),
                                       std::pair("receipt_slip", "extension"), std::pair("extension", "receipt_slip")}) {
            QCOMPARE(into(from, to), u"refused template_id:another_kind"_s);
        }
    }

    void aReplyIsWrittenAtTheReplyAndAnyOtherLetterAnyTime()
    {
        for (const CaseStory& story : {CaseStory::registered(), CaseStory::accepted(), CaseStory::replied(),
                                       CaseStory::decided(), CaseStory::closed()}) {
            QCOMPARE(asked(story, draft()), u"refused stage:wrong_stage"_s);
            for (const char* other : {"acknowledgement", "external_remedies", "receipt_slip"}) {
                QCOMPARE(asked(story, draftOf(other)), drafted);
            }
        }
    }

    void aLetterBesideTheReplyGoesItsWholeWayAfterTheEnd()
    {
        CaseStory story = CaseStory::closed();
        story.act(agent(), draftOf("external_remedies"));
        story.act(agent(), command::SubmitLetter{first});
        story.act(manager(), command::ReturnLetter{first, u"Say where."_s});
        story.act(agent(), command::SubmitLetter{first});
        story.act(manager(), command::SignLetter{first});
        story.act(agent(), command::ReviseLetter{first, u"A wrong street."_s});
        story.act(agent(), command::SubmitLetter{first});
        story.act(manager(), command::SignLetter{first});
        story.act(agent(), command::SendLetter{first, AnswerWay::Post, story.now});
        QCOMPARE(story.complaint.letters.first().state, LetterState::Sent);
        QCOMPARE(story.complaint.stage, Stage::Archive);
        QVERIFY(story.complaint.replies.size() == 1 && story.complaint.closed);
    }

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
        CaseStory story = CaseStory::submitted();
        story.act(agent(), command::WithdrawCase{story.now, u"It works."_s});
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
        QCOMPARE(asked(story, command::SignLetter{first}, supervisor()), u"refused actor:not_absent"_s);
        story = withSubstitute(supervisor(), {});
        QCOMPARE(asked(story, command::SignLetter{first}, agent()), u"refused actor:not_allowed"_s);
        QCOMPARE(asked(story, command::ReturnLetter{first, u"Say when."_s}, supervisor()), u"letter.returned.1"_s);
        story.office.substitutions.first().active = false;
        QCOMPARE(asked(story, command::SignLetter{first}, supervisor()), u"refused actor:not_allowed"_s);
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

    void aDraftIsGivenUpWithAReasonAndNothingElseIs()
    {
        CaseStory story = besideDrafted();
        QCOMPARE(asked(story, command::DropLetter{first, u" "_s}), u"refused reason:missing"_s);
        QCOMPARE(asked(story, command::DropLetter{{9}, u"x"_s}), u"refused letter:unknown"_s);
        QCOMPARE(asked(besideSubmitted(), command::DropLetter{first, u"x"_s}), u"refused letter:submitted"_s);
        QCOMPARE(asked(besideSigned(), command::DropLetter{first, u"x"_s}), u"refused letter:signed"_s);
        QCOMPARE(asked(besideSent(), command::DropLetter{first, u"x"_s}), u"refused letter:sent"_s);
        story.act(agent(), command::DropLetter{first, u"Told by phone."_s});
        QCOMPARE(story.complaint.letters.first().state, LetterState::Dropped);
        QCOMPARE(asked(story, command::DropLetter{first, u"x"_s}), u"refused letter:dropped"_s);
    }

    void aPaperForTheCounterIsMadeOutAndNeverSubmitted()
    {
        for (const char* paper : {"receipt_slip", "on_the_spot"}) {
            CaseStory story = besideDrafted(paper);
            QCOMPARE(asked(story, command::SubmitLetter{first}), u"refused letter:for_the_counter"_s);
            const auto events = story.ask(agent(), command::IssueLetter{first});
            QCOMPARE(outcomeOf(events), u"letter.issued.1"_s);
            QCOMPARE(std::get<happened::LetterIssued>(events->first()).number, 7);
            story.act(agent(), command::IssueLetter{first});
            QCOMPARE(asked(story, command::IssueLetter{first}), u"refused letter:signed"_s);
            QCOMPARE(asked(story, command::SignLetter{first}, manager()), u"refused letter:signed"_s);
        }
        QCOMPARE(asked(besideDrafted(), command::IssueLetter{first}), u"refused letter:needs_signature"_s);
        QCOMPARE(asked(CaseStory::drafted(), command::IssueLetter{first}), u"refused letter:needs_signature"_s);
        QCOMPARE(asked(CaseStory::registered(), command::IssueLetter{first}), u"refused letter:unknown"_s);
    }

    void aReplyOfAnEarlierRoundIsOnlyClearedAway()
    {
        const CaseStory lying = withLeftOver(CaseStory::submitted());
        QCOMPARE(lying.complaint.round, 2);
        QCOMPARE(asked(lying, command::SignLetter{first}, manager()), u"refused letter:unknown"_s);
        CaseStory story = lying;
        story.act(manager(), command::ReturnLetter{first, u"It is over."_s});
        QCOMPARE(asked(story, draft(first)), u"refused stage:wrong_stage letter:unknown"_s);
        QCOMPARE(asked(story, command::SubmitLetter{first}), u"refused letter:unknown"_s);
        story.act(agent(), command::DropLetter{first, u"It is over."_s});

        story = withLeftOver(CaseStory::signedLetter());
        QCOMPARE(asked(story, command::GiveReply{first, AnswerWay::Post, story.now, {}}),
                 u"refused stage:wrong_stage"_s);
        story.act(agent(), command::ReviseLetter{first, u"It is over."_s});
        story.act(agent(), command::DropLetter{first, u"It is over."_s});
        QVERIFY(!story.complaint.letters.first().isUnderWay());
    }

    void aLetterOfAnEarlierRoundGoesOnWhereItIsNoReply()
    {
        CaseStory story = CaseStory::answered();
        story.act(agent(), draftOf("interim_notice"));
        story.act(agent(), phoneReply(story.now));
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Dead again."_s});
        QCOMPARE(asked(story, draftOf("interim_notice", first)), drafted);
        story.act(agent(), command::SubmitLetter{first});
        QCOMPARE(asked(story, command::SignLetter{first}, manager()), isSigned);
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

QTEST_GUILESS_MAIN(DecideLettersTest)
#include "tst_decide_letters.moc"
