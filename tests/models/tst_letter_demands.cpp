#include "tests/models/demanding_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

using Draft = command::DraftLetter;

/** The reply that the template is for, ready to be written. */
DemandingStory readyFor(const QString& templateId, const QString& language)
{
    if (templateId == u"refusal"_s) {
        return turnedDown(language);
    }
    return templateId == u"second_round"_s ? inSecondRound(language) : weighed(language);
}

/** With words in the place of what is still open. */
Draft written(Draft draft)
{
    QList<Insertion> insertions = insertionsFrom(draft.insertions);
    const QString words = u"as we said"_s;
    for (auto open = placeholdersIn(draft.body); !open.isEmpty(); open = placeholdersIn(draft.body)) {
        const OpenPlaceholder& first = open.first();
        draft.body.replace(first.from, first.length, words);
        for (Insertion& one : insertions) {
            one.from += one.from > first.from ? words.size() - first.length : 0;
        }
    }
    draft.insertions = textOf(insertions);
    return draft;
}

} // namespace

/** What a procedure demands of a reply, and what meets it. */
class LetterDemandsTest : public QObject
{
    Q_OBJECT

    static void eachReply()
    {
        QTest::addColumn<QString>("templateId");
        QTest::addColumn<QString>("language");
        for (const QString& templateId : {u"final_reply"_s, u"second_round"_s, u"refusal"_s, u"apology"_s}) {
            for (const QString& language : letterLanguages()) {
                QTest::newRow(qPrintable(templateId + u' ' + language)) << templateId << language;
            }
        }
    }

private Q_SLOTS:
    void theLetterOfEachTemplateIsGoodAsItIsComposed_data() { eachReply(); }
    void theLetterOfEachTemplateIsGoodAsItIsComposed()
    {
        QFETCH(QString, templateId);
        QFETCH(QString, language);
        DemandingStory story = readyFor(templateId, language);
        story.draft(story.composed(templateId));
        QCOMPARE(story.remarks(), QString());
        QCOMPARE(outcome(story, story.writer(), command::SubmitLetter{story.letter().id}),
                 u"letter.submitted.2"_s);
        story.act(story.writer(), command::SubmitLetter{story.letter().id});
        story.act(manager(), command::SignLetter{story.letter().id});
        QCOMPARE(story.remarksBeforeSending(), QString());
        QCOMPARE(
            outcome(story, agent(), command::GiveReply{story.letter().id, AnswerWay::Post, story.now, {}})
                .section(u' ', 0, 0),
            u"reply.given.1"_s);
    }

    void theLettersBesideTheReplyAreGoodOnceNothingInThemIsOpen_data()
    {
        QTest::addColumn<QString>("templateId");
        QTest::addColumn<QString>("language");
        for (const auto& [purpose, name] : Names<LetterPurpose>::all) {
            for (const QString& language : letterLanguages()) {
                if (!isReply(purpose)) {
                    QTest::addRow("%s %s", name, qPrintable(language)) << QString::fromLatin1(name) << language;
                }
            }
        }
    }
    void theLettersBesideTheReplyAreGoodOnceNothingInThemIsOpen()
    {
        QFETCH(QString, templateId);
        QFETCH(QString, language);
        DemandingStory story = weighed(language);
        story.draft(written(story.composed(templateId)));
        QCOMPARE(story.remarks(), QString());
    }

    void withoutWhatTheProcedureDemandsNoLetterIsGood_data() { eachReply(); }
    void withoutWhatTheProcedureDemandsNoLetterIsGood()
    {
        QFETCH(QString, templateId);
        QFETCH(QString, language);
        const bool isLast = templateId == u"second_round"_s;
        const bool isRefusal = templateId == u"refusal"_s;
        const QMap<LetterRule, QStringList> parts{
            {LetterRule::DecisionMissing, {u"decision"_s, u"points"_s, u"conclusion"_s, u"ground"_s}},
            {LetterRule::ReasonsMissing, {u"points"_s, u"cause"_s, u"conclusion"_s, u"explanation"_s}},
            {LetterRule::RemedyMissing,
             isRefusal ? QStringList() : QStringList{u"points"_s, u"remedy"_s, u"done"_s}},
            {LetterRule::OutstandingMissing,
             isRefusal ? QStringList() : QStringList{u"points"_s, u"outstanding"_s}},
            {LetterRule::FurtherMissing, isLast ? QStringList() : QStringList{u"further"_s, u"challenge"_s}},
            {LetterRule::ExternalBodyMissing, isLast ? QStringList{u"external_remedies"_s} : QStringList()}};
        for (const auto& [rule, placeholders] : parts.asKeyValueRange()) {
            DemandingStory story = readyFor(templateId, language);
            if (isLast) {
                story.promise();
            }
            story.draft(without(story.composed(templateId), placeholders));
            const bool missed = story.remarks().contains(nameOf(rule) + u'@');
            QVERIFY2(missed != placeholders.isEmpty(), qPrintable(nameOf(rule) + u": "_s + story.remarks()));
            const QString submitted =
                outcome(story, story.writer(), command::SubmitLetter{story.letter().id});
            QVERIFY2(submitted.contains(u':' + nameOf(rule)) != placeholders.isEmpty(),
                     qPrintable(submitted));
        }
    }

    void pointsCutDownToTheirHeadingsAnswerNothing()
    {
        DemandingStory story = weighed();
        const QString headings = u"1. The line is dead.\n\n2. The bill came twice."_s;
        story.draft(cutDown(story.composed(u"final_reply"_s), u"points"_s, headings));
        QCOMPARE(story.remarks(), u"decision_missing@body reasons_missing@body remedy_missing@body"_s);
        // A sentence about the first is none about the second.
        DemandingStory half = weighed();
        half.draft(cutDown(half.composed(u"final_reply"_s), u"points"_s, headings + u" It was mended."_s));
        QVERIFY(half.remarks().contains(u"reasons_missing@body"_s));
        DemandingStory both = weighed();
        both.draft(cutDown(both.composed(u"final_reply"_s), u"points"_s,
                           u"1. The line is dead. It was, and is mended by now.\n\n2. The bill came twice. No."_s));
        QCOMPARE(both.remarks(), QString());
    }

    void asMuchAsTheCaseItselfSaysIsEnough()
    {
        DemandingStory story = concluded();
        story.complaint.handOffs.first().cause = u"Water"_s;
        story.complaint.handOffs.first().done = u"Dried"_s;
        story.draft(without(story.composed(u"final_reply"_s), {u"conclusion"_s}));
        QCOMPARE(story.remarks(), QString());
    }

    void aDayWrittenOtherwiseIsTheDay()
    {
        DemandingStory story = concluded();
        const QDate day = story.office.calendar->dayOf(story.complaint.promises.first().due);
        story.draft(cutDown(story.composed(u"final_reply"_s), u"outstanding"_s,
                            u"A technician comes on %1."_s.arg(day.toString(u"dd/MM/yyyy"_s))));
        QCOMPARE(story.remarks(), QString());
    }

    void whatCuresAMissingPartIsThePlaceholderThatHasAValue()
    {
        DemandingStory story = concluded();
        story.draft(without(story.composed(u"final_reply"_s),
                            {u"done"_s, u"outstanding"_s, u"decision"_s, u"conclusion"_s}));
        QStringList cures;
        for (const LetterRemark& one : remarksOn(story.context(manager()), story.complaint, story.letter())) {
            cures.append(one.placeholder);
        }
        QCOMPARE(cures, QStringList({u"decision"_s, u"done"_s, u"outstanding"_s}));
    }

    void whereNothingIsPutRightItIsRecordedAtThePoint()
    {
        DemandingStory story(u"en"_s);
        story.comeToReply();
        story.weighPoints();
        command::WeighPoint bare = story.upheld();
        bare.remedy.clear();
        bare.cost.clear();
        bare.due = {};
        story.weigh(bare);
        Draft draft = story.composed(u"final_reply"_s);
        story.draft(draft);
        // What the department did is on record, and the template tells it where there are no points alone.
        QCOMPARE(story.remarks(), u"remedy_missing@body"_s);
        QCOMPARE(remarksOn(story.context(manager()), story.complaint, story.letter()).first().placeholder,
                 u"done"_s);
        story.complaint.handOffs.first().done.clear();
        QCOMPARE(story.remarks(), u"remedy_missing@point:1"_s);
    }

    void whereNobodyOutsideIsThereTheLastReplyNamesNobody()
    {
        DemandingStory story = inSecondRound();
        story.office.remedies.first().active = false;
        story.draft(story.composed(u"second_round"_s));
        QCOMPARE(story.remarks(), QString());
    }

    void aRefusalAnswersThePointsByItsGround()
    {
        DemandingStory story = turnedDown();
        story.act(agent(), command::RaisePoint{u"The line is dead."_s});
        story.draft(story.composed(u"refusal"_s));
        QCOMPARE(story.remarks(), QString());
        // But no complaint that was taken up is answered by calling the letter a refusal.
        DemandingStory taken = weighed();
        taken.raise(u"No call back."_s);
        taken.draft(taken.composed(u"refusal"_s));
        QVERIFY(taken.remarks().contains(u"point_unanswered@point:3"_s));
    }

    void aDroppedPointNeedsNoAnswer()
    {
        DemandingStory story = weighed();
        story.raise(u"No call back."_s);
        story.act(technician(), command::DropPoint{PointId{3}, u"told twice"_s});
        story.draft(story.composed(u"final_reply"_s));
        QCOMPARE(story.remarks(), QString());
    }

    void withoutDemandsAReplySaysWhatItLikes()
    {
        DemandingStory story = concluded();
        story.procedure.letterParts.clear();
        story.draft({{}, u"final_reply"_s, u"en"_s, u"Dear Mr Đức, it works again."_s});
        QCOMPARE(story.remarks(), QString());
    }

    void whatIsAskedOfAReplyIsNotAskedOfTheOtherLetters()
    {
        DemandingStory story = weighed();
        story.raise(u"No call back."_s);
        story.draft({{}, u"information_request"_s, u"en"_s, u"Dear Mr Đức, send us the bill."_s});
        QCOMPARE(story.remarks(), QString());
        story.draft(
            {{}, u"information_request"_s, u"en"_s, u"Dear {complainant}, we come on 23 December 2026."_s});
        QCOMPARE(story.remarks(), u"placeholder@body future_date_unknown@body"_s);
    }
};

QTEST_GUILESS_MAIN(LetterDemandsTest)
#include "tst_letter_demands.moc"
