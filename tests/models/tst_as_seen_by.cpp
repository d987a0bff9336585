#include "models/as_seen_by.h"

#include "tests/models/letter_story.h"
#include "tests/models/whole_procedure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

/** With a mother who speaks by a paper, two links, a corrected phone number and two calls. */
CaseStory unnamed()
{
    Intake told = intake();
    told.complainant.standing = Standing::Unnamed;
    CaseStory story = CaseStory::handedOver(told);
    story.act(agent(), paper());
    story.act(agent(),
              command::NameRepresentative{{u"Bà Sáu"_s, u"0902 111"_s, u"sau@example.org"_s, u"Mother"_s, {1}}});
    command::AddPaper photo = paper();
    photo.fileName = u"modem.png"_s;
    story.act(agent(), photo);
    story.act(agent(), command::CorrectField{CaseField::Phone, u"0903 222 333"_s, u"Mistyped."_s});
    story.act(agent(), command::CorrectField{CaseField::Subject, u"No line"_s, u"Clearer."_s});
    story.act(agent(), command::LinkCase{u"77"_s, LinkKind::SameComplainant});
    story.draws.linked = CaseId{78};
    story.act(agent(), command::LinkCase{u"78"_s, LinkKind::SameMatter});
    story.act(agent(), command::RecordCall{false, CallOutcome::Reached, story.now, u"0903 222 333"_s, u"Will wait."_s});
    return story;
}

/** Everything of the journal as bytes, as somebody could read it. */
QByteArray written(const QList<CaseHappening>& journal)
{
    QByteArray bytes;
    for (const CaseHappening& one : journal) {
        const EncodedEvent encoded = encode(one.event);
        bytes += encoded.kind.toUtf8() + encoded.facts + encoded.personal;
    }
    return bytes;
}

/** The second round, assessed blind, with a letter and a conclusion in the first. */
WholeStory blind()
{
    WholeStory story = WholeStory::assessed();
    story.act(technician(), draft());
    story.act(technician(), command::SubmitLetter{{1}});
    story.act(manager(), command::SignLetter{{1}});
    story.act(agent(), command::GiveReply{{1}, AnswerWay::Post, story.now, {}});
    story.act(agent(), command::FillItem{u"mood"_s, u"angry"_s});
    story.act(agent(), WholeStory::rejection(story.now));
    story.act(agent(), command::ConfirmContent{});
    story.act(agent(), command::AcceptCase{});
    story.act(agent(), handOver(story.now));
    story.act(technician(), answer(HandOffId{2}));
    story.act(agent(), draft());
    return story;
}

constexpr auto secret = "SECRET";

/** A blind second round: in the first a point was found, a letter apologised and came back, and its copy was scanned. */
WholeStory blindWithLetters()
{
    const QString told = QString::fromLatin1(secret);
    WholeStory story = WholeStory::answered();
    story.act(agent(), command::RaisePoint{u"The line is dead."_s});
    command::WeighPoint found = weighing();
    for (QString* text : {&found.evidence, &found.reason, &found.remedy, &found.cost}) {
        *text = told;
    }
    story.act(technician(), found);
    story.act(technician(), WholeStory::conclusion());
    story.fill(u"visited"_s, u"2026-11-19"_s);
    command::DraftLetter apology = draftOf("apology");
    for (QString* text : {&apology.body, &apology.subject, &apology.enclosures}) {
        *text = told;
    }
    apology.body += u" The line is dead."_s;
    apology.insertions = u"SECRET:0:2"_s;
    apology.answerBy = QDate(2026, 12, 24);
    story.act(technician(), apology);
    story.act(technician(), command::SubmitLetter{{1}});
    story.act(manager(), command::ReturnLetter{{1}, told});
    story.act(technician(), command::SubmitLetter{{1}});
    story.act(manager(), command::SignLetter{{1}});
    story.act(technician(), command::ReviseLetter{{1}, told});
    story.act(technician(), command::SubmitLetter{{1}});
    story.act(manager(), command::SignLetter{{1}});
    story.act(agent(), command::GiveReply{{1}, AnswerWay::Post, story.now, {}});
    command::AddPaper scan = paper();
    scan.fileName = told + u".png"_s;
    story.act(agent(), scan);
    story.act(agent(), command::AttachCopy{{1}, {1}});
    story.act(agent(), command::RecordPost{story.now, u"Đức"_s, told, {1}, {}});
    story.act(agent(), command::RecordAnswer{{1}, AnswerWay::Phone, story.now, told});
    story.act(agent(), draftOf("interim_notice"));
    story.fill(u"mood"_s, u"angry"_s);
    story.act(agent(), WholeStory::rejection(story.now));
    return story;
}

/** All that stands in the points, letters, post and papers of the case. */
QString readable(const Case& seen)
{
    QStringList texts;
    for (const Point& point : seen.points) {
        for (const PointFinding& found : point.findings) {
            texts += {found.evidence, found.reason, found.remedy, found.cost};
        }
    }
    for (const Letter& letter : seen.letters) {
        texts += {letter.body, letter.subject, letter.enclosures, letter.remarks, letter.dropReason, letter.templateId,
                  nameOf(letter.purpose), textOf(letter.insertions)};
        for (const LetterVersion& version : letter.versions) {
            texts += {version.body, version.subject, version.remarks, version.reasonForRevision};
        }
        for (const LetterAnswer& came : letter.answers) {
            texts.append(came.said);
        }
    }
    for (const Post& post : seen.post) {
        texts += {post.sender, post.what};
    }
    for (const Paper& one : seen.papers) {
        texts.append(one.name);
    }
    return texts.join(u'|');
}

/** Whether the earlier conclusion, letter and spoken reply can be read in it. */
QString readIn(const CaseStory& story, const Actor& viewer)
{
    const Case seen = asSeenBy(story.complaint, story.procedure, viewer);
    const auto journal = asSeenBy(story.journal, story.complaint, story.procedure, viewer);
    const QByteArray bytes = written(journal);
    QStringList read;
    if (seen.assessmentOf(1) != nullptr) {
        read.append(u"conclusion"_s);
    }
    if (bytes.contains(WholeStory::conclusion().conclusion.toUtf8())) {
        read.append(u"conclusion in the journal"_s);
    }
    if (!seen.letters.isEmpty() && !seen.letters.first().body.isEmpty()) {
        read.append(u"letter"_s);
    }
    if (!seen.replies.isEmpty() && !seen.replies.first().said.isEmpty()) {
        read.append(u"reply"_s);
    }
    if (bytes.contains(phoneReply({}).said.toUtf8())) {
        read.append(u"reply in the journal"_s);
    }
    return read.join(u", "_s);
}

} // namespace

class AsSeenByTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inABlindRoundTheEarlierConclusionAndRepliesAreHidden()
    {
        WholeStory story = WholeStory::answeredAgain();
        for (const Actor& viewer : {agent(), technician(), manager()}) {
            QCOMPARE(readIn(story, viewer), QString());
        }
        QCOMPARE(readIn(story, supervisor()), u"conclusion, conclusion in the journal, reply, reply in the journal"_s);
        // All else stays: what was complained about, and what the departments found.
        const Case seen = asSeenBy(story.complaint, story.procedure, agent());
        QCOMPARE(seen.replies.size(), 1);
        QVERIFY(seen.handOffs == story.complaint.handOffs);
        QCOMPARE(seen.decisionWords, u"Dead again."_s);
        QCOMPARE(asSeenBy(story.journal, story.complaint, story.procedure, agent()).size(), story.journal.size() - 1);
    }

    void inABlindRoundAnEarlierRefusalAndWhatTheCaseWasClosedWithAreHidden()
    {
        WholeStory story = WholeStory::answeredAgain();
        story.complaint = {};
        story.complaint.id = CaseId{1};
        story.journal.clear();
        story.act(agent(), command::RegisterCase{intake()});
        const QString why = u"The line was measured and is sound."_s;
        story.happen(agent(), {happened::CaseRefused{{u"no_evidence"_s, why}},
                               happened::NoticeOwed{{9}, u"refused"_s, NoticeWay::Sms, u"0901"_s, why},
                               happened::ReplyGiven{{}, AnswerWay::Phone, story.now, why},
                               happened::DecisionRecorded{Decision::NoAnswer, story.now, {}},
                               happened::CaseClosed{Outcome::Refused, why, {}},
                               happened::CaseReopened{story.now, u"Dead again."_s}});
        const auto seen = [&story](const Actor& viewer) {
            return written(asSeenBy(story.journal, story.complaint, story.procedure, viewer));
        };
        QVERIFY(!seen(agent()).contains(why.toUtf8()));
        QVERIFY(!seen(agent()).contains("case.refused") && !seen(agent()).contains("case.closed"));
        QVERIFY(seen(agent()).contains("Dead again."));
        QVERIFY(seen(supervisor()).contains("case.refused") && seen(supervisor()).contains(why.toUtf8()));
        const Case shown = asSeenBy(story.complaint, story.procedure, agent());
        QCOMPARE(shown.notices.last().text, QString());
        QCOMPARE(asSeenBy(story.complaint, story.procedure, supervisor()).notices.last().text, why);
    }

    void inABlindRoundWhatWasAgreedOnTheSpotIsHidden()
    {
        WholeStory story = WholeStory::answeredAgain();
        story.complaint = {};
        story.complaint.id = CaseId{1};
        story.journal.clear();
        story.act(agent(), command::RegisterCase{intakeBy(Channel::WalkIn)});
        const QString agreed = u"The fee is paid back."_s;
        story.happen(agent(), {happened::SettledOnTheSpot{agreed},
                               happened::CaseClosed{Outcome::SettledOnTheSpot, {}, {}},
                               happened::CaseReopened{story.now, u"Nothing was paid."_s}});
        QCOMPARE(asSeenBy(story.complaint, story.procedure, agent()).agreement, QString());
        QCOMPARE(asSeenBy(story.complaint, story.procedure, supervisor()).agreement, agreed);
        QVERIFY(!written(asSeenBy(story.journal, story.complaint, story.procedure, agent())).contains(agreed.toUtf8()));
    }

    void inABlindRoundEarlierLettersAreHiddenAndThePresentOneIsNot()
    {
        const WholeStory story = blind();
        const Case seen = asSeenBy(story.complaint, story.procedure, manager());
        QCOMPARE(seen.letters.size(), 2);
        QCOMPARE(seen.letters.first().body, QString());
        QCOMPARE(seen.letters.last().body, draft().body);
        int readable = 0;
        for (const CaseHappening& one : asSeenBy(story.journal, story.complaint, story.procedure, manager())) {
            const auto* drafted = std::get_if<happened::LetterDrafted>(&one.event);
            readable += drafted != nullptr && !drafted->body.isEmpty() ? 1 : 0;
        }
        QCOMPARE(readable, 1);
        QVERIFY(asSeenBy(story.complaint, story.procedure, supervisor()) == story.complaint);
    }

    void inABlindRoundNothingTellsTheEarlierAnswer()
    {
        const WholeStory story = blindWithLetters();
        for (const Actor& viewer : {agent(), technician(), manager()}) {
            const Case seen = asSeenBy(story.complaint, story.procedure, viewer);
            QVERIFY2(!readable(seen).contains(QLatin1String(secret)), qPrintable(readable(seen)));
            QVERIFY(!readable(seen).contains(u"apology"_s));
            const QByteArray bytes = written(asSeenBy(story.journal, story.complaint, story.procedure, viewer));
            QVERIFY2(!bytes.contains(secret), bytes.mid(qMax(0, bytes.indexOf(secret) - 200), 300).constData());
            QVERIFY(!bytes.contains("apology") && !bytes.contains("point.weighed"));
        }
        QVERIFY(asSeenBy(story.complaint, story.procedure, supervisor()) == story.complaint);
        QCOMPARE(written(asSeenBy(story.journal, story.complaint, story.procedure, supervisor())), written(story.journal));
    }

    void inABlindRoundItIsStillSeenThatThereWasALetter()
    {
        const WholeStory story = blindWithLetters();
        const Case seen = asSeenBy(story.complaint, story.procedure, agent());
        QCOMPARE(seen.letters.size(), 2);
        QCOMPARE(seen.letters.first().state, LetterState::Sent);
        QVERIFY(isReply(seen.letters.first().purpose));
        QCOMPARE(seen.letters.first().number, story.complaint.letters.first().number);
        QCOMPARE(seen.points.first().what, u"The line is dead."_s);
        QCOMPARE(seen.post.first().sender, u"Đức"_s);
        const QByteArray bytes = written(asSeenBy(story.journal, story.complaint, story.procedure, agent()));
        for (const char* kept : {"point.raised.1", "letter.drafted.2", "letter.signed.2", "letter.revised.1", "post.recorded.1",
                                 "letter.answered.1"}) {
            QVERIFY2(bytes.contains(kept), kept);
        }
    }

    void inABlindRoundALetterThatIsStillBeingWrittenIsSeen()
    {
        WholeStory story = blindWithLetters();
        const auto seen = [&story] { return asSeenBy(story.complaint, story.procedure, agent()).letters.last().body; };
        QCOMPARE(seen(), draft().body);
        story.act(agent(), command::DropLetter{{2}, u"SECRET"_s});
        QCOMPARE(seen(), QString());
        QVERIFY(!written(asSeenBy(story.journal, story.complaint, story.procedure, agent())).contains(secret));
    }

    void inABlindRoundALetterOfTheFirstKindIsHiddenToo()
    {
        WholeStory story = WholeStory::answeredAgain();
        story.happen(agent(), {});
        CaseStory old = story;
        old.complaint.round = 1;
        old.happen(technician(), {happened::PlainLetterDrafted{{1}, u"refusal"_s, u"vi"_s, u"SECRET"_s}});
        old.complaint.round = 2;
        const Case seen = asSeenBy(old.complaint, old.procedure, agent());
        QCOMPARE(seen.letters.first().body + seen.letters.first().templateId, u"final_reply"_s);
        const QByteArray bytes = written(asSeenBy(old.journal, old.complaint, old.procedure, agent()));
        QVERIFY(bytes.contains("letter.drafted.1") && !bytes.contains(secret) && !bytes.contains("refusal"));
    }

    void noLetterAndNoPostTellsAnOfficerWhoComplains()
    {
        CaseStory story = unnamed();
        story.act(agent(), command::RecordPost{story.now, u"Nguyễn Văn Đức"_s, u"A bill."_s, {}, {}});
        const auto write = [&story](const QString& body, const QString& insertions) {
            command::DraftLetter made = draftOf("interim_notice");
            made.body = body;
            made.insertions = insertions;
            story.act(agent(), made);
        };
        write(u"Dear Nguyễn Văn Đức."_s, u"complainant:5:14"_s);
        write(u"We noted that Bà Sáu speaks."_s, u"representative:14:6"_s);
        write(u"Dear customer."_s, u"complainant:5:8"_s);
        // Typed by hand, in the text, in the subject line, among the enclosures; and as letters were kept at first.
        write(u"Dear Nguyễn Văn Đức."_s, {});
        for (QString command::DraftLetter::* place : {&command::DraftLetter::subject, &command::DraftLetter::enclosures}) {
            command::DraftLetter typed = draftOf("interim_notice");
            typed.body = u"Dear customer."_s;
            typed.*place = u"For Nguyễn Văn Đức"_s;
            story.act(agent(), typed);
        }
        story.happen(agent(), {happened::PlainLetterDrafted{{7}, u"interim_notice"_s, u"vi"_s, u"Dear Nguyễn Văn Đức."_s}});
        QCOMPARE(story.complaint.letters.size(), 7);
        for (const LetterId letter : {LetterId{1}, LetterId{3}}) {
            story.happen(agent(), {happened::LetterSubmitted{letter}});
        }
        const Case seen = asSeenBy(story.complaint, story.procedure, technician());
        QCOMPARE(seen.letters.at(0).body + seen.letters.at(1).body, QString());
        QVERIFY(seen.letters.at(0).insertions.isEmpty() && seen.letters.at(0).versions.isEmpty());
        QCOMPARE(seen.letters.at(2).body, u"Dear customer."_s);
        QCOMPARE(seen.letters.at(2).versions.size(), 1);
        QVERIFY2(!readable(seen).contains(u"Đức"_s), qPrintable(readable(seen)));
        QCOMPARE(seen.post.first().sender, QString());
        QCOMPARE(seen.post.first().what, u"A bill."_s);
        const QByteArray bytes = written(asSeenBy(story.journal, story.complaint, story.procedure, technician()));
        QVERIFY(!bytes.contains("Đức") && !bytes.contains("Sáu"));
        QVERIFY(bytes.contains("Dear customer.") && bytes.contains("post.recorded.1"));
        QVERIFY(asSeenBy(story.complaint, story.procedure, agent()) == story.complaint);
    }

    void aShortNameIsFoundAsAWordAndNotInsideOthers()
    {
        CaseStory story = unnamed();
        story.act(agent(), command::CorrectField{CaseField::Name, u"An"_s, u"Misheard."_s});
        for (const QString& body : {u"And another day."_s, u"Dear An, we looked."_s, u"An"_s}) {
            command::DraftLetter made = draftOf("interim_notice");
            made.body = body;
            story.act(agent(), made);
        }
        const Case seen = asSeenBy(story.complaint, story.procedure, technician());
        QCOMPARE(seen.letters.at(0).body, u"And another day."_s);
        QCOMPARE(seen.letters.at(1).body + seen.letters.at(2).body, QString());
    }

    void onceTheOwnConclusionIsRecordedBothStandSideBySide()
    {
        WholeStory story = WholeStory::answeredAgain();
        story.act(manager(), command::AssessCase{Finding::NotUpheld, u"Looked anew."_s});
        for (const Actor& viewer : {agent(), technician(), manager()}) {
            QCOMPARE(asSeenBy(story.complaint, story.procedure, viewer).assessments.size(), 2);
            QVERIFY(asSeenBy(story.complaint, story.procedure, viewer) == story.complaint);
        }
    }

    void whereTheRoundIsNotBlindNothingIsHidden()
    {
        WholeStory story = WholeStory::answeredAgain();
        story.procedure.rounds.last().blind = false;
        QVERIFY(asSeenBy(story.complaint, story.procedure, agent()) == story.complaint);
        const WholeStory first = WholeStory::assessed();
        QVERIFY(asSeenBy(first.complaint, first.procedure, agent()) == first.complaint);
    }

    void whatIsHiddenNowIsHiddenInTheCaseAsItOnceStood()
    {
        const WholeStory story = WholeStory::answeredAgain();
        const WholeStory once = WholeStory::replied();
        const Case seen = asSeenBy(once.complaint, story.complaint, story.procedure, agent());
        QVERIFY(seen.assessments.isEmpty() && seen.replies.first().said.isEmpty());
        const QByteArray bytes = written(asSeenBy(once.journal, story.complaint, story.procedure, agent()));
        QVERIFY(!bytes.contains(WholeStory::conclusion().conclusion.toUtf8()));
        QVERIFY(!bytes.contains(phoneReply({}).said.toUtf8()));
        QVERIFY(asSeenBy(once.complaint, story.complaint, story.procedure, supervisor()) == once.complaint);

        Case unnamedNow = once.complaint;
        unnamedNow.intake.complainant.standing = Standing::Unnamed;
        QCOMPARE(asSeenBy(once.complaint, unnamedNow, story.procedure, technician()).intake.complainant.name, QString());
        QCOMPARE(asSeenBy(once.complaint, unnamedNow, story.procedure, agent()).intake.complainant.name,
                 intake().complainant.name);
    }

    void aBlindRoundThatEndedWithoutAConclusionHidesNothingAnyMore()
    {
        WholeStory story = WholeStory::answeredAgain();
        story.act(agent(), command::WithdrawCase{story.now, u"It works again."_s});
        QVERIFY(asSeenBy(story.complaint, story.procedure, agent()) == story.complaint);
    }

    void departmentsSeeWhatHappenedAndNotToWhom()
    {
        const CaseStory story = unnamed();
        const Case seen = asSeenBy(story.complaint, story.procedure, technician());
        const Complainant& person = seen.intake.complainant;
        for (const QString& text :
             {person.name, person.phone, person.email, person.address, person.identityNumber}) {
            QCOMPARE(text, QString());
        }
        for (const QString& text : {seen.registered.name, seen.registered.phone, seen.registered.email,
                                    seen.registered.address, seen.registered.identityNumber}) {
            QCOMPARE(text, QString());
        }
        CaseStory told = story;
        told.happen({}, {happened::NoticeOwed{{1}, u"registered"_s, NoticeWay::Sms, u"0903 222 333"_s, u"Dear Đức"_s}});
        QVERIFY(asSeenBy(told.complaint, told.procedure, technician()).notices.isEmpty());
        QCOMPARE(asSeenBy(told.complaint, told.procedure, agent()).notices.size(), 1);
        QVERIFY(seen.intake.representative == Representative{});
        QCOMPARE(person.standing, Standing::Unnamed);
        QCOMPARE(person.language, u"vi"_s);
        QCOMPARE(person.answerWay, AnswerWay::Phone);
        QCOMPARE(seen.intake.subject, u"No line"_s);
        QCOMPARE(seen.reference, story.complaint.reference);
    }

    void thePaperOfTheRepresentativeIsLeftOutAndNoOther()
    {
        const Case seen = asSeenBy(unnamed().complaint, unnamed().procedure, technician());
        QCOMPARE(seen.papers.size(), 1);
        QCOMPARE(seen.papers.first().name, u"modem.png"_s);
    }

    void noLinkLeadsToThePerson()
    {
        const CaseStory story = unnamed();
        const Case seen = asSeenBy(story.complaint, story.procedure, technician());
        QCOMPARE(seen.links.size(), 1);
        QCOMPARE(seen.links.first().kind, LinkKind::SameMatter);
        const QList<LinkedFrom> links{{CaseId{1}, u"a"_s, LinkKind::SameComplainant},
                                      {CaseId{2}, u"b"_s, LinkKind::FollowsFrom}};
        const auto seenLinks = asSeenBy(links, story.complaint, technician());
        QCOMPARE(seenLinks.size(), 1);
        QCOMPARE(seenLinks.first().reference, u"b"_s);
        QCOMPARE(asSeenBy(links, story.complaint, agent()).size(), 2);
    }

    void theJournalTellsNobodysName()
    {
        const CaseStory story = unnamed();
        const QByteArray whole = written(story.journal);
        const QByteArray seen = written(asSeenBy(story.journal, story.complaint, story.procedure, technician()));
        for (const char* trace : {"Đức", "0901 234", "0903 222", "duc@", "Lê Lợi", "046123456789", "Sáu", "0902 111",
                                  "sau@", "Mother", "bill.pdf", "same_complainant"}) {
            QVERIFY2(whole.contains(trace), trace);
            QVERIFY2(!seen.contains(trace), trace);
        }
        for (const char* kept : {"case.registered.1", "hand_off.made.1", "storm", "modem.png", "No line", "Will wait.",
                                 "case.standing_set.1", "same_matter"}) {
            QVERIFY2(seen.contains(kept), kept);
        }
    }

    void theDeskSeesAll()
    {
        const CaseStory story = unnamed();
        for (const Actor& viewer : {agent(), supervisor(), manager()}) {
            QVERIFY(asSeenBy(story.complaint, story.procedure, viewer) == story.complaint);
            QCOMPARE(written(asSeenBy(story.journal, story.complaint, story.procedure, viewer)), written(story.journal));
        }
    }

    void whoIsNamedOrUnknownIsNotHidden()
    {
        for (const Standing standing : {Standing::Named, Standing::Unknown}) {
            CaseStory story = unnamed();
            story.happen(agent(), {happened::StandingSet{standing}});
            QVERIFY(asSeenBy(story.complaint, story.procedure, technician()) == story.complaint);
            QCOMPARE(written(asSeenBy(story.journal, story.complaint, story.procedure, technician())), written(story.journal));
        }
    }

    void aLineOfAListTellsNeitherNameNorPhone()
    {
        CaseLine line;
        line.complainant = u"Đức"_s;
        line.phone = u"0901"_s;
        line.subject = u"No internet"_s;
        const CaseLine seen = asSeenBy(line, Standing::Unnamed, technician());
        QCOMPARE(seen.complainant + seen.phone, QString());
        QCOMPARE(seen.subject, u"No internet"_s);
        QVERIFY(asSeenBy(line, Standing::Unnamed, agent()) == line);
        QVERIFY(asSeenBy(line, Standing::Named, technician()) == line);
    }

    void theSlipOnPaperIsADepartmentsView()
    {
        QCOMPARE(asDepartmentsSee(unnamed().complaint).intake.complainant.name, QString());
        QCOMPARE(asDepartmentsSee(CaseStory::registered().complaint).intake.complainant.name, u"Nguyễn Văn Đức"_s);
    }
};

QTEST_GUILESS_MAIN(AsSeenByTest)
#include "tst_as_seen_by.moc"
