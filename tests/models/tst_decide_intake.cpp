#include "tests/models/case_story.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

using Change = std::function<void(Intake&)>;

QString registering(const Change& change)
{
    Intake changed = intake();
    change(changed);
    return outcomeOf(CaseStory().ask(agent(), command::RegisterCase{changed}));
}

} // namespace

Q_DECLARE_METATYPE(Change)

class DecideIntakeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeIntakeIsRegisteredWithWhatWasDrawn()
    {
        const CaseStory story;
        const auto events = story.ask(agent(), command::RegisterCase{intake()});
        QCOMPARE(outcomeOf(events), u"case.registered.1"_s);
        const auto& registered = std::get<happened::CaseRegistered>(events->first());
        QCOMPARE(registered.reference, u"26-000012-4"_s);
        QCOMPARE(registered.statusCode, u"K7T-M4Q"_s);
        QCOMPARE(registered.procedure, u"sample"_s);
        QCOMPARE(registered.procedureVersion, 3);
        QVERIFY(registered.intake == intake());
    }

    void everyChannelIsRecorded()
    {
        for (const auto& [channel, name] : Names<Channel>::all) {
            const auto events = CaseStory().ask(agent(), command::RegisterCase{intakeBy(channel)});
            QCOMPARE(outcomeOf(events), u"case.registered.1"_s);
        }
    }

    void whatWasTypedIsTrimmed()
    {
        Intake loose = intake();
        loose.complainant.name = u"  An \n"_s;
        loose.subject = u"\t Lift "_s;
        loose.description = u"\n stands still \n"_s;
        const auto events = CaseStory().ask(agent(), command::RegisterCase{loose});
        QCOMPARE(outcomeOf(events), u"case.registered.1"_s);
        const auto& kept = std::get<happened::CaseRegistered>(events->first()).intake;
        QCOMPARE(kept.complainant.name, u"An"_s);
        QCOMPARE(kept.subject, u"Lift"_s);
        QCOMPARE(kept.description, u"stands still"_s);
    }

    void whatIsMissingOrWrongIsToldAtItsField_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* name, const Change& change, const QString& outcome) {
            QTest::newRow(name) << change << outcome;
        };
        const QString kept = u"case.registered.1"_s;
        const Moment now = CaseStory().now;
        row("no name", [](Intake& one) { one.complainant.name = u"  "_s; }, u"refused name:missing"_s);
        row("no subject", [](Intake& one) { one.subject.clear(); }, u"refused subject:missing"_s);
        row("no description", [](Intake& one) { one.description.clear(); }, u"refused description:missing"_s);
        row("nothing at all", [](Intake& one) { one = Intake{}; },
            u"refused received:absurd name:missing phone:missing language:unknown subject:missing "
            "description:missing"_s);
        row("received now", [=](Intake& one) { one.received = now; }, kept);
        row("received in the future", [=](Intake& one) { one.received = {now.milliseconds + 1}; },
            u"refused received:in_the_future"_s);
        row("received in 1999", [](Intake& one) { one.received = at("1999-12-31 23:59"); },
            u"refused received:absurd"_s);
        row("received two years ago", [](Intake& one) { one.received = at("2024-02-29 00:00"); }, kept);
        row("no contact but a letter to be fetched",
            [](Intake& one) {
                one.complainant.phone.clear();
                one.complainant.email.clear();
                one.complainant.address.clear();
                one.complainant.answerWay = AnswerWay::HandedOver;
            },
            kept);
        row("answer by phone without a number", [](Intake& one) { one.complainant.phone.clear(); },
            u"refused phone:missing"_s);
        row("answer by e-mail without an address",
            [](Intake& one) {
                one.complainant.email.clear();
                one.complainant.answerWay = AnswerWay::Email;
            },
            u"refused email:missing"_s);
        row("answer by post without an address",
            [](Intake& one) {
                one.complainant.address = u" "_s;
                one.complainant.answerWay = AnswerWay::Post;
            },
            u"refused address:missing"_s);
        row("a phone of words", [](Intake& one) { one.complainant.phone = u"none"_s; }, u"refused phone:no_phone"_s);
        row("a phone of two digits", [](Intake& one) { one.complainant.phone = u"11"_s; },
            u"refused phone:no_phone"_s);
        row("a phone in Persian digits", [](Intake& one) { one.complainant.phone = u"۰۲۱ ۸۸۸۸"_s; }, kept);
        for (const char* wrong : {"duc", "@example.org", "duc@", "a b@example.org", "a@b@c"}) {
            row(wrong, [=](Intake& one) { one.complainant.email = QLatin1String(wrong); },
                u"refused email:no_email"_s);
        }
        row("no language", [](Intake& one) { one.complainant.language.clear(); }, u"refused language:unknown"_s);
        row("a language not spoken here", [](Intake& one) { one.complainant.language = u"de"_s; },
            u"refused language:unknown"_s);
        row("an unknown category", [](Intake& one) { one.category = u"nothing"_s; },
            u"refused category:unknown"_s);
        row("the category left open", [](Intake& one) { one.category.clear(); }, kept);
        row("a name with tags", [](Intake& one) { one.complainant.name = u"<b>An</b> & \"Co\" '; DROP"_s; }, kept);
        row("a name with a control character", [](Intake& one) { one.complainant.name = u"An\x07"_s; },
            u"refused name:unprintable"_s);
        row("a name over two lines", [](Intake& one) { one.complainant.name = u"An\nBinh"_s; },
            u"refused name:unprintable"_s);
        row("a name of 201 letters", [](Intake& one) { one.complainant.name = QString(201, u'x'); },
            u"refused name:too_long"_s);
        row("a subject of 200 letters", [](Intake& one) { one.subject = QString(200, u'x'); }, kept);
        row("a megabyte pasted", [](Intake& one) { one.description = QString(1'000'000, u'x'); },
            u"refused description:too_long"_s);
        row("a zero in the identity number",
            [](Intake& one) { one.complainant.identityNumber = u"12"_s + QChar(0) + u"3"_s; },
            u"refused identity_number:unprintable"_s);
        row("a product over two lines", [](Intake& one) { one.product = u"a\u2028b"_s; },
            u"refused product:unprintable"_s);
        row("an expectation that turns the page around", [](Intake& one) { one.expectation = u"a\u202Eb"_s; },
            u"refused expectation:unprintable"_s);
        row("an address over two lines", [](Intake& one) { one.complainant.address = u"1 Street\nHuế"_s; }, kept);
    }
    void whatIsMissingOrWrongIsToldAtItsField()
    {
        QFETCH(Change, change);
        QFETCH(QString, outcome);
        QCOMPARE(registering(change), outcome);
    }

    void anOldComplaintEnteredLateIsNeverRefusedForThat()
    {
        Intake old = intake();
        old.received = at("2025-01-02 10:00");
        CaseStory story;
        story.act(agent(), command::RegisterCase{old});
        QCOMPARE(story.complaint.roundReceived, old.received);
        QVERIFY(story.complaint.entered > old.received);
    }
};

QTEST_GUILESS_MAIN(DecideIntakeTest)
#include "tst_decide_intake.moc"
