#include "tests/models/demanding_story.h"

#include <QTest>

#include <functional>

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

/** A letter as it can be broken: by its text, or by what becomes of the case while it lies there. */
struct Broken
{
    std::function<DemandingStory()> story;
    QString templateId = u"final_reply"_s;
    std::function<Draft(const DemandingStory&, const Draft&)> text = {};
    std::function<void(DemandingStory&)> meanwhile = {};
    /** As remarks() tells it. */
    QString remark;
};

DemandingStory draftedOf(const Broken& broken)
{
    DemandingStory story = broken.story();
    const Draft good = story.composed(broken.templateId);
    story.draft(broken.text ? broken.text(story, good) : good);
    if (broken.meanwhile) {
        broken.meanwhile(story);
    }
    return story;
}

DemandingStory good(const Broken& broken)
{
    DemandingStory story = broken.story();
    story.draft(story.composed(broken.templateId));
    return story;
}

Broken byText(std::function<DemandingStory()> story, const QString& remark,
              std::function<Draft(const DemandingStory&, const Draft&)> text,
              const QString& templateId = u"final_reply"_s)
{
    return {std::move(story), templateId, std::move(text), {}, remark};
}

Broken lacking(std::function<DemandingStory()> story, const QString& remark, const QStringList& placeholders,
               const QString& templateId = u"final_reply"_s)
{
    return byText(
        std::move(story), remark,
        [placeholders](const DemandingStory&, const Draft& draft) { return without(draft, placeholders); },
        templateId);
}

Broken with(const QString& remark, const QString& placeholder, const QString& text,
            std::function<DemandingStory()> story)
{
    return byText(std::move(story), remark, [placeholder, text](const DemandingStory&, const Draft& draft) {
        return changed(draft, placeholder, text);
    });
}

Broken cut(const QString& remark, const QString& placeholder, const QString& left,
           std::function<DemandingStory()> story, const QStringList& gone = {},
           const QString& templateId = u"final_reply"_s)
{
    return byText(
        std::move(story), remark,
        [placeholder, left, gone](const DemandingStory&, const Draft& draft) {
            return without(cutDown(draft, placeholder, left), gone);
        },
        templateId);
}

Broken typed(const QString& remark, const QString& text)
{
    return byText([] { return concluded(); }, remark,
                  [text](const DemandingStory&, const Draft& draft) { return withParagraph(draft, text); });
}

Broken meanwhile(std::function<DemandingStory()> story, const QString& remark,
                 std::function<void(DemandingStory&)> change)
{
    return {std::move(story), u"final_reply"_s, {}, std::move(change), remark};
}

Draft withSubject(Draft draft, const QString& subject)
{
    draft.subject = subject;
    return draft;
}

QMap<QString, Broken> brokenLetters()
{
    const auto plain = [] { return concluded(); };
    const auto points = [] { return weighed(); };
    const auto last = [] { return inSecondRound(); };
    const QString future = u"future_date_unknown@body"_s;
    const QString value = u"value_changed@body"_s;
    return {
        {u"a point that nobody weighed"_s,
         meanwhile(points, u"point_unanswered@point:3"_s,
                   [](DemandingStory& story) { story.raise(u"No call back."_s); })},
        {u"a point that was weighed after the letter was written"_s,
         meanwhile(points, u"point_unanswered@body"_s,
                   [](DemandingStory& story) {
                       story.raise(u"No call back."_s);
                       story.weigh(DemandingStory::notUpheld(PointId{3}));
                   })},
        {u"no decision"_s, lacking(plain, u"decision_missing@body"_s, {u"decision"_s, u"conclusion"_s})},
        {u"no reasons"_s, lacking(plain, u"reasons_missing@body"_s, {u"cause"_s, u"conclusion"_s})},
        {u"no remedy"_s, lacking(plain, u"remedy_missing@body"_s, {u"done"_s})},
        {u"nothing outstanding"_s, lacking(plain, u"outstanding_missing@body"_s, {u"outstanding"_s})},
        {u"a promise that the points do not tell"_s, lacking(
                                                         [] {
                                                             DemandingStory story = weighed();
                                                             story.promise();
                                                             return story;
                                                         },
                                                         u"outstanding_missing@body"_s, {u"outstanding"_s})},
        {u"a remedy without a day"_s, meanwhile(points, u"outstanding_missing@point:1"_s,
                                                [](DemandingStory& story) {
                                                    command::WeighPoint dayless = story.upheld();
                                                    dayless.due = {};
                                                    story.weigh(dayless);
                                                    Draft again = story.composed(u"final_reply"_s);
                                                    again.letter = story.letter().id;
                                                    story.draft(again);
                                                })},
        {u"no way further"_s, lacking(plain, u"further_missing@body"_s, {u"further"_s})},
        {u"no way to challenge a refusal"_s,
         lacking([] { return turnedDown(); }, u"further_missing@body"_s, {u"challenge"_s}, u"refusal"_s)},
        {u"no body outside"_s,
         lacking(last, u"external_body_missing@body"_s, {u"external_remedies"_s}, u"second_round"_s)},
        {u"a decision cut down to a word"_s,
         cut(u"decision_missing@body"_s, u"decision"_s, u"Well"_s, plain, {u"conclusion"_s})},
        {u"reasons cut down to a word"_s,
         cut(u"reasons_missing@body"_s, u"cause"_s, u"Investigated."_s, plain, {u"conclusion"_s})},
        {u"a remedy cut down to a word"_s, cut(u"remedy_missing@body"_s, u"done"_s, u"Done."_s, plain)},
        {u"what is outstanding cut down to a word"_s,
         cut(u"outstanding_missing@body"_s, u"outstanding"_s, u"Something."_s, plain)},
        {u"what is outstanding cut down to no day"_s,
         cut(u"outstanding_missing@body"_s, u"outstanding"_s, u"A technician comes to see the line."_s, plain)},
        {u"the way further cut down to a number"_s,
         cut(u"further_missing@body"_s, u"further"_s, u"Call 1900"_s, plain)},
        {u"the way to challenge cut down to a word"_s,
         cut(u"further_missing@body"_s, u"challenge"_s, u"Write."_s, [] { return turnedDown(); }, {},
             u"refusal"_s)},
        {u"the body outside cut down to its name"_s,
         cut(u"external_body_missing@body"_s, u"external_remedies"_s, u"Ombudsman"_s, last, {},
             u"second_round"_s)},
        {u"an open place"_s, typed(u"placeholder@body"_s, u"We found {cause}."_s)},
        {u"an open place of what is demanded"_s,
         byText(plain, u"placeholder@body"_s,
                [](const DemandingStory&, const Draft& draft) {
                    return withParagraph(without(draft, {u"further"_s}), u"{further}"_s);
                })},
        {u"an open place among the enclosures"_s, byText(plain, u"placeholder@enclosures"_s,
                                                         [](const DemandingStory&, Draft draft) {
                                                             draft.enclosures = u"Bill of {received_date}"_s;
                                                             return draft;
                                                         })},
        {u"an open place in the subject line"_s, byText(plain, u"placeholder@subject"_s,
                                                        [](const DemandingStory&, const Draft& draft) {
                                                            return withSubject(
                                                                draft, u"Your complaint {reference}"_s);
                                                        })},
        {u"another name"_s, with(value, u"complainant"_s, u"Trần Văn Đức"_s, plain)},
        {u"another reference"_s, with(value, u"reference"_s, u"26-000012-5"_s, plain)},
        {u"another day"_s, with(value, u"received_date"_s, u"17 November 2026"_s, plain)},
        {u"another amount"_s, with(value, u"point_1_cost"_s, u"RM 1,200.00"_s, points)},
        {u"another day for a remedy"_s, with(value, u"point_1_due"_s, u"24 December 2026"_s, points)},
        {u"a name that was corrected"_s,
         meanwhile(plain, value,
                   [](DemandingStory& story) {
                       story.act(agent(),
                                 command::CorrectField{CaseField::Name, u"Nguyễn Văn Đạt"_s, u"misheard"_s});
                   })},
        {u"an amount that was weighed anew"_s,
         meanwhile(points, value,
                   [](DemandingStory& story) {
                       command::WeighPoint more = story.upheld();
                       more.cost = u"RM 150.00"_s;
                       more.due = story.complaint.points.first().findings.first().due;
                       story.weigh(more);
                   })},
        {u"the reference of another case"_s, typed(value, u"See also %1."_s.arg(foreignReference()))},
        {u"… with blanks, in Persian digits"_s,
         typed(value, u"See also ۲۶ ۰۰۴۷۱۱ %1."_s.arg(foreignReference().right(1)))},
        {u"… in the subject line"_s, byText(plain, u"value_changed@subject"_s,
                                            [](const DemandingStory&, const Draft& draft) {
                                                return withSubject(draft,
                                                                   u"Your complaint "_s + foreignReference());
                                            })},
        {u"another language"_s,
         meanwhile(
             [] { return concluded(u"vi"_s); }, u"wrong_language@language"_s,
             [](DemandingStory& story) {
                 story.act(agent(), command::CorrectField{CaseField::Language, u"en"_s, u"asked for it"_s});
             })},
        {u"a day to come"_s, typed(future, u"We come on 23 December 2026."_s)},
        {u"a day to come in the subject line"_s, byText(plain, u"future_date_unknown@subject"_s,
                                                        [](const DemandingStory&, const Draft& draft) {
                                                            return withSubject(
                                                                draft, u"We come on 23 December 2026"_s);
                                                        })},
        {u"a promise that was broken"_s,
         meanwhile(
             [] {
                 DemandingStory story = weighed();
                 story.promise();
                 return story;
             },
             u"value_changed@body"_s,
             [](DemandingStory& story) {
                 story.act(agent(), command::SettlePromise{PromiseId{1}, false, u"Nobody came."_s});
             })},
    };
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

/** The rules that are asked again before a letter leaves. */
bool isAskedBeforeSending(const QString& remark)
{
    return remark.startsWith(u"point_unanswered"_s) || remark.startsWith(u"value_changed"_s) ||
           remark.startsWith(u"wrong_language"_s);
}

/** "body:decision_missing" of "decision_missing@body". */
QString asRefusal(const QString& remark)
{
    return remark.section(u'@', 1) + u':' + remark.section(u'@', 0, 0);
}

} // namespace

/** What a letter is held back for, and that there is no way around it. */
class LetterCheckTest : public QObject
{
    Q_OBJECT

    static void eachBrokenLetter()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : brokenLetters().keys()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

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

    void aLetterThatBreaksOneRuleIsRefusedWithItsRemarkAlone_data() { eachBrokenLetter(); }
    void aLetterThatBreaksOneRuleIsRefusedWithItsRemarkAlone()
    {
        QFETCH(QString, name);
        const Broken broken = brokenLetters().value(name);
        QCOMPARE(good(broken).remarks(), QString());

        DemandingStory story = draftedOf(broken);
        const LetterId id = story.letter().id;
        QCOMPARE(story.remarks(), broken.remark);
        QCOMPARE(outcome(story, story.writer(), command::SubmitLetter{id}),
                 u"refused "_s + asRefusal(broken.remark));
        story.pretendSubmitted();
        QCOMPARE(outcome(story, manager(), command::SignLetter{id}),
                 u"refused "_s + asRefusal(broken.remark));
        story.pretendSigned();
        const QString sent = outcome(story, agent(), command::GiveReply{id, AnswerWay::Post, story.now, {}});
        if (isAskedBeforeSending(broken.remark)) {
            QCOMPARE(sent, u"refused "_s + asRefusal(broken.remark));
        } else {
            QVERIFY2(sent.startsWith(u"reply.given.1"_s), qPrintable(sent));
        }
    }

    void everyRemarkSaysWhereItIsAndWhatToDo_data() { eachBrokenLetter(); }
    void everyRemarkSaysWhereItIsAndWhatToDo()
    {
        QFETCH(QString, name);
        const DemandingStory story = draftedOf(brokenLetters().value(name));
        const QString body = story.letter().body;
        const auto remarks = remarksOn(story.context(manager()), story.complaint, story.letter());
        QVERIFY(!remarks.isEmpty());
        for (const LetterRemark& one : remarks) {
            QVERIFY(one.text.endsWith(u'.') || one.rule == LetterRule::PlaceholderLeft);
            QVERIFY(one.cure.endsWith(u'.'));
            QVERIFY(!(one.text + one.cure).contains(u"%1"_s));
            if (one.place) {
                QVERIFY(one.place->from >= 0 && one.place->length > 0 &&
                        one.place->from + one.place->length <= body.size());
            }
        }
        const bool isMissing = nameOf(remarks.first().rule).endsWith(u"missing"_s) ||
                               remarks.first().rule == LetterRule::PointUnanswered;
        const bool isInText = remarks.first().field == u"body"_s && (!isMissing || name.contains(u"cut down"_s));
        QCOMPARE(remarks.first().place.has_value(), isInText);
    }

    void whatARemarkQuotesTurnsNoSentenceRound_data() { eachBrokenLetter(); }
    void whatARemarkQuotesTurnsNoSentenceRound()
    {
        QFETCH(QString, name);
        static const QRegularExpression apart(u"\u2068[^\u2068\u2069]*\u2069"_s);
        static const QRegularExpression loose(u"\"[^\"]+\"|[0-9{}\u2066-\u2069]"_s);
        const DemandingStory story = draftedOf(brokenLetters().value(name));
        for (const LetterRemark& one : remarksOn(story.context(manager()), story.complaint, story.letter())) {
            QString sentence = one.text;
            QVERIFY2(!sentence.remove(apart).contains(loose), qPrintable(one.text));
        }
    }

    void whatIsQuotedBringsNoMarksOfItsOwn()
    {
        DemandingStory story = concluded();
        story.draft(changed(story.composed(u"final_reply"_s), u"complainant"_s, u"\u2067Trần\u2066"_s));
        const auto remarks = remarksOn(story.context(manager()), story.complaint, story.letter());
        QVERIFY(remarks.first().text.contains(u"\u2068Trần\u2069"_s));
    }

    void pointsCutDownToTheirHeadingsAnswerNothing()
    {
        DemandingStory story = weighed();
        const QString headings = u"1. The line is dead.\n\n2. The bill came twice."_s;
        story.draft(cutDown(story.composed(u"final_reply"_s), u"points"_s, headings));
        QCOMPARE(story.remarks(), u"decision_missing@body reasons_missing@body remedy_missing@body"_s);
        // A sentence about the first is none about the second.
        DemandingStory half = weighed();
        half.draft(cutDown(half.composed(u"final_reply"_s), u"points"_s, headings + u" It was."_s));
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

    void remarksStandInTheOrderOfTheText()
    {
        DemandingStory story = concluded();
        Draft draft = changed(story.composed(u"final_reply"_s), u"received_date"_s, u"17 November 2026"_s);
        draft = without(changed(draft, u"complainant"_s, u"Trần"_s), {u"further"_s});
        story.draft(withParagraph(draft, u"{cause}"_s));
        const auto remarks = remarksOn(story.context(manager()), story.complaint, story.letter());
        QCOMPARE(story.remarks(),
                 u"further_missing@body value_changed@body value_changed@body placeholder@body"_s);
        QVERIFY(!remarks.at(0).place);
        QVERIFY(remarks.at(1).place->from < remarks.at(2).place->from);
        QVERIFY(remarks.at(2).place->from < remarks.at(3).place->from);
        QCOMPARE(story.letter().body.mid(remarks.at(1).place->from, remarks.at(1).place->length), u"Trần"_s);
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

    void aComplainantWhoseLanguageTheHouseDoesNotWriteIsAnsweredInAnother()
    {
        DemandingStory story = concluded();
        story.draft(story.composed(u"final_reply"_s));
        story.complaint.intake.complainant.language = u"vi"_s;
        QCOMPARE(story.remarks(), u"wrong_language@language"_s);
        story.procedure.languages = {u"en"_s};
        QCOMPARE(story.remarks(), QString());
        story.complaint.intake.complainant.language.clear();
        QCOMPARE(story.remarks(), QString());
    }
};

QTEST_GUILESS_MAIN(LetterCheckTest)
#include "tst_letter_check.moc"
