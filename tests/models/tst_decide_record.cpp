#include "models/clock.h"
#include "tests/models/case_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

QString asking(const CaseStory& story, const CaseCommand& command)
{
    return outcomeOf(story.ask(agent(), command));
}

QString correcting(const CaseStory& story, CaseField field, const QString& value)
{
    return asking(story, command::CorrectField{field, value, u"Mistyped."_s});
}

QString millisecondsOf(Moment moment)
{
    return QString::number(moment.milliseconds);
}

const QString corrected = u"case.field_corrected.1"_s;

} // namespace

class DecideRecordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsPutRightAndKeepsWhatStoodThere_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("before");
        const auto row = [](const char* field, const QString& value, const QString& before) {
            QTest::newRow(field) << QString::fromLatin1(field) << value << before;
        };
        row("name", u"Nguyễn Đức"_s, u"Nguyễn Văn Đức"_s);
        row("phone", u"0902 000 000"_s, u"0901 234 567"_s);
        row("email", u"d@example.org"_s, u"duc@example.org"_s);
        row("address", u"6 Lê Lợi\nHuế"_s, u"5 Lê Lợi, Huế"_s);
        row("identity_number", u"046"_s, u"046123456789"_s);
        row("language", u"en"_s, u"vi"_s);
        row("answer_way", u"email"_s, u"phone"_s);
        row("subject", u"No line"_s, u"No internet since Tuesday"_s);
        row("description", u"Dead.\nRed lamp."_s, u"The line went dead after the storm.\nThe lamp on the box is red."_s);
        row("product", u"Copper"_s, u"Fibre 100"_s);
        row("expectation", u"A line."_s, u"A line that works, and nothing to pay for the lost days."_s);
        row("channel", u"chat"_s, u"phone"_s);
        row("received", millisecondsOf(wednesday().plusSeconds(-3600)), millisecondsOf(wednesday()));
    }
    void everyFieldIsPutRightAndKeepsWhatStoodThere()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, before);
        const CaseField wanted = named<CaseField>(field).value();
        CaseStory story = CaseStory::registered();
        const Intake told = story.complaint.intake;
        story.act(agent(), command::CorrectField{wanted, u' ' + value + u' ', u" Mistyped. "_s});
        const auto& event = std::get<happened::FieldCorrected>(story.journal.last().event);
        QCOMPARE(event.before, before);
        QCOMPARE(event.after, value);
        QCOMPARE(event.reason, u"Mistyped."_s);
        for (const auto& [each, name] : Names<CaseField>::all) {
            QCOMPARE(textOf(story.complaint.intake, each), each == wanted ? value : textOf(told, each));
        }
    }

    void everyFieldIsTried()
    {
        QCOMPARE(Names<CaseField>::all.size(), size_t(13));
    }

    void aCorrectionNeedsAReasonAndAChange()
    {
        const CaseStory story = CaseStory::registered();
        QCOMPARE(asking(story, command::CorrectField{CaseField::Subject, u"No line"_s, u" "_s}),
                 u"refused reason:missing"_s);
        QCOMPARE(correcting(story, CaseField::Subject, u" No internet since Tuesday "_s), u"refused value:already"_s);
    }

    void whatMustNotBeEmptyStaysFilledIn()
    {
        const CaseStory story = CaseStory::registered();
        QCOMPARE(correcting(story, CaseField::Subject, {}), u"refused value:missing"_s);
        QCOMPARE(correcting(story, CaseField::Description, u"\u200d"_s), u"refused value:missing"_s);
        QCOMPARE(correcting(story, CaseField::Name, {}), u"refused value:missing"_s);
        QCOMPARE(correcting(story, CaseField::Phone, {}), u"refused value:missing"_s);
        QCOMPARE(correcting(story, CaseField::Product, {}), corrected);
        QCOMPARE(correcting(story, CaseField::Expectation, {}), corrected);
    }

    void whatMeansNothingIsRefused()
    {
        const CaseStory story = CaseStory::registered();
        QCOMPARE(correcting(story, CaseField::Phone, u"12"_s), u"refused value:no_phone"_s);
        QCOMPARE(correcting(story, CaseField::Email, u"duc"_s), u"refused value:no_email"_s);
        QCOMPARE(correcting(story, CaseField::Language, u"de"_s), u"refused value:unknown"_s);
        QCOMPARE(correcting(story, CaseField::AnswerWay, u"pigeon"_s), u"refused value:unknown"_s);
        QCOMPARE(correcting(story, CaseField::Channel, u"pigeon"_s), u"refused value:unknown"_s);
        QCOMPARE(correcting(story, CaseField::Subject, u"two\nlines"_s), u"refused value:unprintable"_s);
        QCOMPARE(correcting(story, CaseField::Product, QString(201, u'x')), u"refused value:too_long"_s);
        QCOMPARE(correcting(story, CaseField::Expectation, QString(50'001, u'x')), u"refused value:too_long"_s);
        QCOMPARE(correcting(story, CaseField::IdentityNumber, u"\x01"_s), u"refused value:unprintable"_s);
    }

    void anotherWayOfAnswerMustBeAbleToReachThePerson()
    {
        Intake told = intake();
        told.complainant.email.clear();
        const CaseStory story = CaseStory::registered(told);
        QCOMPARE(correcting(story, CaseField::AnswerWay, u"email"_s), u"refused email:missing"_s);
        QCOMPARE(correcting(story, CaseField::AnswerWay, u"chat"_s), corrected);
    }

    void aReceivedMomentThatIsPutRightMovesTheClock()
    {
        CaseStory story = CaseStory::registered();
        const auto due = [&] { return dueOfCase(story.complaint, story.procedure, *story.office.calendar); };
        QCOMPARE(due(), at("2026-11-27 17:00"));
        story.act(agent(), command::CorrectField{CaseField::Received, millisecondsOf(at("2026-11-16 08:00")), u"x"_s});
        QCOMPARE(story.complaint.roundReceived, at("2026-11-16 08:00"));
        QCOMPARE(due(), at("2026-11-25 17:00"));
    }

    void itLiesBeforeTheEntryAndTheReply()
    {
        CaseStory story = CaseStory::registered();
        const Moment entered = story.complaint.entered;
        QCOMPARE(correcting(story, CaseField::Received, millisecondsOf(entered)), corrected);
        QCOMPARE(correcting(story, CaseField::Received, millisecondsOf({entered.milliseconds + 1})),
                 u"refused value:after_entry"_s);
        QCOMPARE(correcting(story, CaseField::Received, u"yesterday"_s), u"refused value:absurd"_s);
        QCOMPARE(correcting(story, CaseField::Received, u"946684799999"_s), u"refused value:absurd"_s);
        story = CaseStory::answered();
        story.act(agent(), phoneReply(wednesday().plusSeconds(600)));
        QCOMPARE(correcting(story, CaseField::Received, millisecondsOf(wednesday().plusSeconds(600))), corrected);
        QCOMPARE(correcting(story, CaseField::Received, millisecondsOf(wednesday().plusSeconds(660))),
                 u"refused value:after_reply"_s);
    }

    void onceTheFirstRoundIsOverItStays()
    {
        CaseStory story = CaseStory::replied();
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Dead."_s});
        QCOMPARE(correcting(story, CaseField::Received, millisecondsOf(wednesday().plusSeconds(-60))),
                 u"refused value:too_late"_s);
        QCOMPARE(correcting(story, CaseField::Subject, u"No line"_s), corrected);
    }

    void theProductOfTheClassificationFollows()
    {
        CaseStory story = CaseStory::verified();
        story.act(agent(), command::CorrectField{CaseField::Product, u"Copper"_s, u"x"_s});
        QCOMPARE(story.complaint.classification->product, u"Copper"_s);
    }

    void whoIsNamedHasAName()
    {
        Intake told = intake();
        told.complainant.standing = Standing::Unnamed;
        told.complainant.name.clear();
        CaseStory story = CaseStory::registered(told);
        QCOMPARE(story.complaint.intake.complainant.standing, Standing::Unnamed);
        QCOMPARE(asking(story, command::SetStanding{Standing::Unnamed}), u"refused standing:already"_s);
        QCOMPARE(asking(story, command::SetStanding{Standing::Named}), u"refused name:missing"_s);
        story.act(agent(), command::CorrectField{CaseField::Name, u"Đức"_s, u"Told now."_s});
        QCOMPARE(asking(story, command::SetStanding{Standing::Named}), u"case.standing_set.1"_s);
    }

    void onlyNobodyNeedsNoWayOfAnswer()
    {
        Intake told = intake();
        told.complainant = {};
        told.complainant.language = u"vi"_s;
        told.complainant.standing = Standing::Unknown;
        CaseStory story;
        QCOMPARE(asking(story, command::RegisterCase{told}), u"case.registered.1 case.standing_set.1"_s);
        told.complainant.standing = Standing::Unnamed;
        QCOMPARE(asking(story, command::RegisterCase{told}), u"refused phone:missing"_s);
        told.complainant.standing = Standing::Named;
        QCOMPARE(asking(story, command::RegisterCase{told}), u"refused name:missing phone:missing"_s);
    }

    void aRepresentativeHasANameAndAnAuthority()
    {
        const CaseStory story = CaseStory::registered();
        const auto naming = [&](const Representative& one) { return asking(story, command::NameRepresentative{one}); };
        QCOMPARE(naming({u"Sáu"_s, u"0902 111 222"_s, u"s@example.org"_s, u"Mother"_s, {}}),
                 u"case.representative_named.1"_s);
        QCOMPARE(naming({u"Sáu"_s, {}, {}, u" "_s, {}}), u"refused authority:missing"_s);
        QCOMPARE(naming({{}, {}, {}, u"Mother"_s, {}}), u"refused representative_name:missing"_s);
        QCOMPARE(naming({u"Sáu"_s, u"12"_s, {}, u"Mother"_s, {}}), u"refused representative_phone:no_phone"_s);
        QCOMPARE(naming({u"Sáu"_s, {}, u"s@"_s, u"Mother"_s, {}}), u"refused representative_email:no_email"_s);
        QCOMPARE(naming({u"Sáu"_s, {}, {}, u"Mother"_s, {1}}), u"refused paper:unknown"_s);
        QCOMPARE(naming({u"a\nb"_s, {}, {}, u"Mother"_s, {}}), u"refused representative_name:unprintable"_s);
        QCOMPARE(naming({}), u"refused representative_name:already"_s);
    }

    void theIntakeNamesTheRepresentativeToo()
    {
        CaseStory story;
        Intake told = intake();
        told.representative = {u" Sáu "_s, {}, {}, u" Mother "_s, {}};
        QCOMPARE(asking(story, command::RegisterCase{told}), u"case.registered.1 case.representative_named.1"_s);
        story.act(agent(), command::RegisterCase{told});
        QCOMPARE(story.complaint.intake.representative.name, u"Sáu"_s);
        QCOMPARE(story.complaint.intake.representative.authority, u"Mother"_s);
        QCOMPARE(asking(story, command::NameRepresentative{}), u"case.representative_named.1"_s);
        told.representative.name.clear();
        QCOMPARE(asking(CaseStory(), command::RegisterCase{told}), u"refused representative_name:missing"_s);
    }

    void thePaperOfTheAuthorityStaysWhileItIsNeeded()
    {
        CaseStory story = CaseStory::registered();
        story.act(agent(), paper());
        story.act(agent(), command::NameRepresentative{{u"Sáu"_s, {}, {}, u"Mother"_s, {1}}});
        QCOMPARE(asking(story, command::WithdrawPaper{{1}, true}), u"refused paper:in_use"_s);
        story.act(agent(), command::NameRepresentative{});
        story.act(agent(), command::WithdrawPaper{{1}, true});
        QCOMPARE(asking(story, command::NameRepresentative{{u"Sáu"_s, {}, {}, u"Mother"_s, {1}}}),
                 u"refused paper:unknown"_s);
    }

    void aPaperHasAHarmlessNameBytesAndAKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("hash");
        QTest::addColumn<QString>("outcome");
        const qint64 most = 25LL * 1024 * 1024;
        const QString hash(64, u'a');
        const QString pdf = u"application/pdf"_s;
        QTest::newRow("good") << u"bill.pdf"_s << pdf << most << hash << u"paper.added.1"_s;
        QTest::newRow("one byte") << u"bill.pdf"_s << pdf << qint64{1} << hash << u"paper.added.1"_s;
        QTest::newRow("empty") << u"bill.pdf"_s << pdf << qint64{0} << hash << u"refused file:empty"_s;
        QTest::newRow("too large") << u"bill.pdf"_s << pdf << most + 1 << hash << u"refused file:too_large"_s;
        QTest::newRow("no name") << QString() << pdf << qint64{1} << hash << u"refused file:missing"_s;
        QTest::newRow("a path") << u"../bill.pdf"_s << pdf << qint64{1} << hash << u"refused file:hostile"_s;
        QTest::newRow("a path of Windows") << u"..\\bill"_s << pdf << qint64{1} << hash << u"refused file:hostile"_s;
        QTest::newRow("turned round") << u"\u202efdp.exe"_s << pdf << qint64{1} << hash << u"refused file:unprintable"_s;
        QTest::newRow("a short hash") << u"b"_s << pdf << qint64{1} << hash.chopped(1) << u"refused file:unknown"_s;
        QTest::newRow("no hash") << u"b"_s << pdf << qint64{1} << QString(64, u'A') << u"refused file:unknown"_s;
        QTest::newRow("no kind") << u"b"_s << QString() << qint64{1} << hash << u"refused file:unknown"_s;
        QTest::newRow("half a kind") << u"b"_s << u"image/"_s << qint64{1} << hash << u"refused file:unknown"_s;
    }
    void aPaperHasAHarmlessNameBytesAndAKind()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        QFETCH(qint64, size);
        QFETCH(QString, hash);
        QFETCH(QString, outcome);
        const CaseStory story = CaseStory::registered();
        QCOMPARE(asking(story, command::AddPaper{name, type, size, hash, Evidence::Photo}), outcome);
    }

    void theSamePaperIsAddedOnce()
    {
        CaseStory story = CaseStory::registered();
        story.act(agent(), paper());
        QCOMPARE(asking(story, paper()), u"refused file:already"_s);
        command::AddPaper other = paper();
        other.fileName = u"copy.pdf"_s;
        QCOMPARE(asking(story, other), u"paper.added.1"_s);
        story.act(agent(), command::WithdrawPaper{{1}, true});
        QCOMPARE(asking(story, paper()), u"paper.added.1"_s);
        const Paper& kept = story.complaint.papers.first();
        QVERIFY((kept == Paper{{1}, u"bill.pdf"_s, u"application/pdf"_s, 12'345, QString(64, u'a'), Evidence::Document,
                               agent().id, kept.addedAt, true}));
    }

    void aPaperIsTakenOffByWhoAddedItOrASupervisor()
    {
        CaseStory story = CaseStory::registered();
        QCOMPARE(asking(story, command::WithdrawPaper{{1}, true}), u"refused paper:unknown"_s);
        story.act(agent(), paper());
        const command::WithdrawPaper off{{1}, true};
        QCOMPARE(outcomeOf(story.ask(otherAgent(), off)), u"refused paper:not_yours"_s);
        QCOMPARE(outcomeOf(story.ask(manager(), off)), u"refused paper:not_yours"_s);
        QCOMPARE(outcomeOf(story.ask(supervisor(), off)), u"paper.withdrawn.1"_s);
        QCOMPARE(asking(story, command::WithdrawPaper{{1}, false}), u"refused paper:already"_s);
        story.act(agent(), off);
        QCOMPARE(asking(story, off), u"refused paper:already"_s);
        story.act(agent(), command::WithdrawPaper{{1}, false});
        QVERIFY(!story.complaint.papers.first().withdrawn);
    }

    void aCaseIsLinkedToAnotherOnce()
    {
        CaseStory story = CaseStory::registered();
        const command::LinkCase link{u"77"_s, LinkKind::FollowsFrom};
        story.act(agent(), link);
        QVERIFY((story.complaint.links.first() ==
                 CaseLink{{1}, CaseId{77}, u"26-000077-1"_s, LinkKind::FollowsFrom, false}));
        QCOMPARE(asking(story, link), u"refused reference:already"_s);
        story.draws.linked = story.complaint.id;
        QCOMPARE(asking(story, link), u"refused reference:itself"_s);
        story.draws.linked = {};
        QCOMPARE(asking(story, link), u"refused reference:unknown"_s);
    }

    void whatIsNotLinkedCannotBeUnlinked()
    {
        CaseStory story = CaseStory::registered();
        QCOMPARE(asking(story, command::UnlinkCase{{1}}), u"refused link:unknown"_s);
        story.act(agent(), command::LinkCase{u"77"_s, {}});
        story.act(agent(), command::UnlinkCase{{1}});
        QCOMPARE(asking(story, command::UnlinkCase{{1}}), u"refused link:unknown"_s);
        QCOMPARE(asking(story, command::LinkCase{u"77"_s, {}}), u"case.linked.1"_s);
    }
};

QTEST_GUILESS_MAIN(DecideRecordTest)
#include "tst_decide_record.moc"
