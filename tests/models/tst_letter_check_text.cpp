#include "models/clock.h"
#include "models/correspondence.h"
#include "tests/models/demanding_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

using Draft = command::DraftLetter;

/** The letter with a day written out behind its text. */
Letter saying(Letter letter, QDate day)
{
    letter.body += u" We write on "_s + dateInWords(day, u"en"_s) + u'.';
    return letter;
}

} // namespace

/** What a letter may say of its own: names, references, amounts and days, and the words of others. */
class LetterCheckTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aValueThatWasTakenOutOrReadsAlikeIsFine()
    {
        DemandingStory story = concluded();
        const Draft draft = story.composed(u"final_reply"_s);
        const QString decomposed = u"Nguyễn Văn Đức"_s.normalized(QString::NormalizationForm_D);
        story.draft(changed(draft, u"complainant"_s, decomposed));
        QCOMPARE(story.remarks(), QString());
        Letter bare = story.letter();
        bare.insertions.append({u"received_date"_s, 3, 0});
        QCOMPARE(story.remarks(bare), QString());
        const Draft isolated =
            changed(draft, u"reference"_s, QChar(0x2066) + story.complaint.reference + QChar(0x2069));
        bare.body = isolated.body;
        bare.insertions = insertionsFrom(isolated.insertions);
        QCOMPARE(story.remarks(bare), QString());
    }

    void aDayThatIsOnRecordMayBeNamed()
    {
        DemandingStory story = weighed();
        story.act(agent(), command::AcknowledgeCase{AnswerWay::Phone, story.now, u"Told."_s});
        story.promise();
        story.draft(story.composed(u"final_reply"_s));
        const Calendar& calendar = *story.office.calendar;
        const QDate promised = calendar.dayOf(story.complaint.promises.first().due);
        QList<QDate> days{promised, story.complaint.points.first().findings.first().due};
        for (const RunningClock& clock : runningClocks(story.complaint, story.procedure, calendar)) {
            days.append(calendar.dayOf(clock.due.due));
        }
        QCOMPARE(QSet(days.begin(), days.end()).size(), days.size());
        QVERIFY(!days.contains(calendar.dayOf(story.now)));
        days += {calendar.dayOf(story.now), calendar.dayOf(story.now).addDays(-1)};
        for (const QDate day : days) {
            QVERIFY2(story.remarks(saying(story.letter(), day)).isEmpty(),
                     qPrintable(day.toString(Qt::ISODate)));
        }
        Letter asking = saying(story.letter(), promised.addDays(60));
        QCOMPARE(story.remarks(asking), u"future_date_unknown@body"_s);
        asking.answerBy = promised.addDays(60);
        QCOMPARE(story.remarks(asking), QString());
        // A promise that was moved to another day is none for this one.
        story.act(agent(),
                  command::MovePromise{PromiseId{1}, story.now.plusSeconds(9 * 86'400), u"no part"_s});
        QVERIFY(story.remarks(saying(story.letter(), promised)).contains(u"future_date_unknown@body"_s));
    }

    void theDayOfOurAnswerIsNoFactOnceItHasPassed()
    {
        DemandingStory story(u"en"_s);
        const LetterValues values = letterValuesOf({story.complaint, story.procedure, story.office, u"en"_s});
        const FilledText body = fillIn(u"Dear Mr Đức, you have our answer by {due_date}."_s, values);
        QCOMPARE(body.insertions.size(), 1);
        story.act(agent(),
                  Draft{{}, u"acknowledgement"_s, u"en"_s, body.text, {}, textOf(body.insertions)});
        QCOMPARE(story.remarks(), QString());
        for (const RunningClock& clock : runningClocks(story.complaint, story.procedure, *story.office.calendar)) {
            if (clock.kind == ClockKind::Round) {
                story.now = clock.due.due;
            }
        }
        QCOMPARE(story.remarks(), QString());
        story.now = story.now.plusSeconds(86'400);
        QCOMPARE(story.remarks(), u"value_changed@body"_s);
    }

    void theDayOfAnOpenHandOffMayBeNamed()
    {
        DemandingStory story(u"en"_s);
        story.act(agent(), command::ConfirmContent{});
        story.act(agent(), classification());
        story.act(agent(), command::AcceptCase{});
        const QDate due = story.office.calendar->dayOf(story.now).addDays(11);
        command::HandOver given = handOver(story.now.plusSeconds(10 * 86'400));
        given.lateReason = u"The part comes late."_s;
        story.act(agent(), given);
        story.act(agent(), Draft{{}, u"interim_notice"_s, u"en"_s, u"Dear Mr Đức,"_s});
        QCOMPARE(story.remarks(saying(story.letter(), due)), QString());
        QCOMPARE(story.remarks(saying(story.letter(), due.addDays(40))), u"future_date_unknown@body"_s);
        story.act(agent(), command::TakeBackHandOff{HandOffId{1}, u"not needed"_s});
        QCOMPARE(story.remarks(saying(story.letter(), due)), u"future_date_unknown@body"_s);
    }

    void whatTheComplainantSaysIsQuotedAsItIs_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : letterLanguages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
    void whatTheComplainantSaysIsQuotedAsItIs()
    {
        QFETCH(QString, language);
        const QString hostile =
            u"{cause} <b>\"26\"</b> & %1 23 December 2026, 23/12/2026, %2 \U0001F600 '--"_s.arg(
                u"{points}"_s, foreignReference());
        Intake told = writtenIntake(language);
        told.subject = hostile;
        told.product = u"Box {done} 22 December 2026"_s;
        DemandingStory story(told);
        story.comeToReply();
        story.weighPoints(hostile + QString(3000, u'x'));
        story.draft(story.composed(u"final_reply"_s));
        QCOMPARE(story.remarks(), QString());
        DemandingStory plain(told);
        plain.comeToReply();
        plain.conclude();
        plain.complaint.handOffs.first().cause = u"{cause} <i>%1</i> {done}"_s.arg(foreignReference());
        plain.draft(plain.composed(u"final_reply"_s));
        QCOMPARE(plain.remarks(), QString());
    }

    void whatTheHousePromisesInItsOwnWordsIsOnRecord()
    {
        DemandingStory story = concluded();
        story.complaint.handOffs.first().done = u"The box is changed on 23 December 2026."_s;
        story.draft(story.composed(u"final_reply"_s));
        QCOMPARE(story.remarks(), u"future_date_unknown@body"_s);
    }

    void anInsertionThatSaysMoreThanTheCaseHidesNothing()
    {
        DemandingStory story = concluded();
        const Draft good = story.composed(u"final_reply"_s);
        const QString smuggled = u"{cause} We come on 23 December 2026. See %1."_s.arg(foreignReference());
        story.draft(changed(good, u"subject"_s, smuggled));
        QCOMPARE(story.remarks(), u"placeholder@body future_date_unknown@body value_changed@body"_s);
    }

    void aNumberThatIsNoReferenceIsNone()
    {
        DemandingStory story = concluded();
        QString wrong = foreignReference();
        wrong.back() = QChar(u'0' + (wrong.back().digitValue() + 1) % 10);
        story.draft(
            withParagraph(story.composed(u"final_reply"_s),
                          u"Call 0901 234 567 or 1900-0000; account 260047115; not %1."_s.arg(wrong)));
        QCOMPARE(story.remarks(), QString());
    }

    void theReferenceOfALinkedCaseMayBeNamed()
    {
        DemandingStory story = concluded();
        story.happen(agent(), {happened::CaseLinked{LinkId{1}, CaseId{9}, foreignReference()}});
        story.draft(
            withParagraph(story.composed(u"final_reply"_s), u"See also %1."_s.arg(foreignReference())));
        QCOMPARE(story.remarks(), QString());
        story.happen(agent(), {happened::CaseUnlinked{LinkId{1}}});
        QCOMPARE(story.remarks(), u"value_changed@body"_s);
    }

    void whoeverWroteInTheLetterMayStandInIt()
    {
        DemandingStory story = concluded();
        const LetterTemplate record = shippedTemplate(u"on_the_spot"_s);
        for (const Actor& writer : {technician(), agent()}) {
            LetterValues values =
                letterValuesOf({story.complaint, story.procedure, story.office, u"en"_s, {}, writer.id});
            values[u"agreement"_s].text = u"The bill is halved."_s;
            const FilledText body = draftBody(record, u"en"_s, values);
            Draft draft{{}, u"on_the_spot"_s, u"en"_s, body.text, {}, textOf(body.insertions)};
            story.draft(draft);
            draft.letter = story.letter().id;
            story.act(agent(), draft);
            QCOMPARE(story.remarks(), QString());
            Letter foreign = story.letter();
            foreign.authors = {manager().id};
            QCOMPARE(story.remarks(foreign), u"value_changed@body"_s);
        }
    }
};

QTEST_GUILESS_MAIN(LetterCheckTextTest)
#include "tst_letter_check_text.moc"
