#include "tests/models/letter_story.h"

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

std::shared_ptr<const LetterTemplate> ownTemplate(const QString& id, LetterPurpose purpose)
{
    LetterTemplate own;
    own.id = id;
    own.purpose = purpose;
    return std::make_shared<const LetterTemplate>(own);
}

/** At the counter; it is closed. */
CaseStory settledOnTheSpot()
{
    CaseStory story = CaseStory::registered(intakeBy(Channel::WalkIn));
    story.act(agent(), command::SettleOnTheSpot{u"A new box."_s, true, {}, {}});
    return story;
}

/**
 * The case after a withdrawal and a reopening, with a reply of its first round left over: registers from before replies
 * were dropped with their complaint hold such.
 */
CaseStory withLeftOver(CaseStory story)
{
    story.happen(agent(), {happened::CaseWithdrawn{story.now, u"It works."_s},
                           happened::CaseClosed{Outcome::Withdrawn, {}, {}}});
    story.act(supervisor(), command::ReopenCase{story.now, u"Dead again."_s});
    return story;
}

} // namespace

/** Letters while they are written, and where they end. */
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
            CaseStory story = settledOnTheSpot();
            story.act(agent(), draftOf(paper));
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

    void theRecordOfASettlementIsMadeOutOnlyWhereSomethingWasSettled()
    {
        QCOMPARE(asked(besideDrafted("on_the_spot"), command::IssueLetter{first}), u"refused letter:not_settled"_s);
        QCOMPARE(asked(besideDrafted("receipt_slip"), command::IssueLetter{first}), u"letter.issued.1"_s);
        CaseStory settled = settledOnTheSpot();
        settled.act(agent(), draftOf("on_the_spot"));
        QCOMPARE(asked(settled, command::IssueLetter{first}), u"letter.issued.1"_s);
    }

    void aDraftIsGoingToBeLaidBeforeAManagerWhoCanSignIt()
    {
        CaseStory story = CaseStory::registered();
        story.office.staff[6].active = false;
        const auto laying = [&story](StaffId before) {
            command::DraftLetter made = draftOf("acknowledgement");
            made.layBefore = before;
            return asked(story, made);
        };
        QCOMPARE(laying({}), drafted);
        QCOMPARE(laying(manager().id), drafted);
        for (const StaffId nobody : {agent().id, supervisor().id, administrator().id, otherManager().id, StaffId{99}}) {
            QCOMPARE(laying(nobody), u"refused lay_before:unknown"_s);
        }
        // Who could sign it once may have left since: whoever only goes on writing must name another.
        command::DraftLetter made = draftOf("acknowledgement");
        made.layBefore = manager().id;
        story.act(agent(), made);
        QCOMPARE(story.complaint.letters.first().submittedTo, manager().id);
    }

    void whoMayNotKnowWhoComplainsGoesNotOnWithALetterThatTellsIt()
    {
        CaseStory story = CaseStory::handedOver();
        const QString name = intake().complainant.name;
        const auto write = [&story](const QString& body, const QString& subject, const QString& insertions) {
            command::DraftLetter made = draftOf("interim_notice");
            made.body = body;
            made.subject = subject;
            made.insertions = insertions;
            story.act(agent(), made);
        };
        write(u"Dear %1."_s.arg(name), {}, u"complainant:5:14"_s);
        write(u"Dear %1."_s.arg(name), {}, {});
        write(u"Dear customer."_s, u"For "_s + name, {});
        write(u"Dear customer."_s, {}, {});
        story.act(agent(), command::SetStanding{Standing::Unnamed});
        for (const qint64 told : {1, 2, 3}) {
            const LetterId letter{told};
            for (const CaseCommand& going : QList<CaseCommand>{command::SubmitLetter{letter}, draftOf("interim_notice", letter)}) {
                const auto refused = story.ask(technician(), going);
                QCOMPARE(outcomeOf(refused), u"refused letter:kept_unnamed"_s);
                QVERIFY(!refused.refusals().first().text.contains(name));
            }
        }
        QCOMPARE(asked(story, command::SubmitLetter{{4}}, technician()), submitted);
        // The desk may know: it is told what the letter says and the case does not.
        QCOMPARE(asked(story, command::SubmitLetter{first}), u"refused body:value_changed"_s);
        QCOMPARE(asked(story, draftOf("interim_notice", {2})), drafted);
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
};

QTEST_GUILESS_MAIN(DecideLettersTest)
#include "tst_decide_letters.moc"
