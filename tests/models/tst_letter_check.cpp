#include "tests/models/demanding_story.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

using Draft = command::DraftLetter;

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
        {u"… among the enclosures"_s, byText(plain, u"value_changed@enclosures"_s,
                                             [](const DemandingStory&, Draft draft) {
                                                 draft.enclosures = u"The answer to "_s + foreignReference();
                                                 return draft;
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
        {u"a day to come among the enclosures"_s,
         byText(plain, u"future_date_unknown@enclosures"_s,
                [](const DemandingStory&, Draft draft) {
                    draft.enclosures = u"Voucher, valid until 31 December 2031"_s;
                    return draft;
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

private Q_SLOTS:
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
            sentence.remove(apart).remove(u"\"\""_s);
            QVERIFY2(!sentence.contains(loose), qPrintable(one.text));
        }
    }

    void whatIsQuotedBringsNoMarksOfItsOwn()
    {
        DemandingStory story = concluded();
        story.draft(story.composed(u"final_reply"_s));
        const Draft turned = changed(story.composed(u"final_reply"_s), u"complainant"_s, u"\u2067Trần\u2066"_s);
        Letter letter = story.letter();
        letter.body = turned.body;
        letter.insertions = insertionsFrom(turned.insertions);
        const auto remarks = remarksOn(story.context(manager()), story.complaint, letter);
        QVERIFY(remarks.first().text.contains(u"\u2068Trần\u2069"_s));
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
