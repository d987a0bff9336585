#include "app/office/make_register.h"
#include "app/procedures/simulate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

QByteArray procedure(const char* id)
{
    return shippedDocument(u"procedures"_s, QString::fromLatin1(id));
}

QByteArray calendar()
{
    return shippedDocument(u"calendars"_s, u"plain"_s);
}

Result<QList<SimulatedStep>> play(const QByteArray& scenario, const char* id = "alphatech")
{
    return simulate(procedure(id), calendar(), scenario);
}

/** The line of a case that comes in by e-mail at nine. */
QByteArray registered(const char* name = "")
{
    const QJsonObject intake{{u"channel"_s, u"email"_s},   {u"received"_s, u"2026-11-18 09:00"_s},
                             {u"name"_s, u"An"_s},         {u"email"_s, u"an@example.org"_s},
                             {u"language"_s, u"vi"_s},     {u"answer_way"_s, u"email"_s},
                             {u"subject"_s, u"Subject"_s}, {u"description"_s, u"Description"_s}};
    const QJsonObject line{{u"at"_s, u"2026-11-18 09:00"_s},
                           {u"actor"_s, QJsonObject{{u"id"_s, 1}, {u"role"_s, u"agent"_s}}},
                           {u"verb"_s, u"register_case"_s},
                           {u"arguments"_s, intake},
                           {u"case"_s, QString::fromLatin1(name)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray oneLine(QByteArray line)
{
    return line.replace('\n', ' ') + '\n';
}

/** "reason: Line 2: …" */
QString refusalOf(const Result<QList<SimulatedStep>>& played)
{
    return played ? u"played"_s : played.refusal().reason + u": "_s + played.refusal().text.section(u':', 0, 0);
}

/** A line about that case by a person who works there. */
QByteArray lineOf(const char* at, int actor, const char* verb, const QJsonObject& arguments, const char* name)
{
    const QJsonObject line{{u"at"_s, QString::fromLatin1(at)},
                           {u"actor"_s, QJsonObject{{u"id"_s, actor}, {u"role"_s, actor == 9 ? u"manager"_s : u"agent"_s}}},
                           {u"verb"_s, QString::fromLatin1(verb)},
                           {u"arguments"_s, arguments},
                           {u"case"_s, QString::fromLatin1(name)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

/** Drafted from its template, submitted and signed at that moment. */
QByteArray acknowledged(const char* at, const char* name)
{
    const QJsonObject letter{{u"letter"_s, 1}};
    return lineOf(at, 1, "draft_letter", {{u"template_id"_s, u"acknowledgement"_s}, {u"language"_s, u"vi"_s}}, name) +
           lineOf(at, 1, "submit_letter", letter, name) + lineOf(at, 9, "sign_letter", letter, name);
}

QStringList verbsOf(const QList<SimulatedStep>& steps)
{
    QStringList verbs;
    for (const SimulatedStep& step : steps) {
        verbs.append(step.verb);
    }
    return verbs;
}

const QByteArray wait = R"({"at": "2026-11-18 09:00", "verb": "wait"})";

} // namespace

class TestSimulate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineThatCannotBeReadRefusesTheWholeWithItsNumber_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("reason");
        QTest::newRow("cut off") << QByteArray("{\"at\": \"2026-11-18 0") << u"no_json"_s;
        QTest::newRow("a list") << QByteArray("[1, 2]") << u"no_object"_s;
        QTest::newRow("not UTF-8") << QByteArray("{\"verb\": \"\xC3\x28\"}") << u"not_utf8"_s;
        QTest::newRow("a null byte") << QByteArray("{\"verb\"\0: \"wait\"}", 17) << u"no_json"_s;
        QTest::newRow("nested without end") << QByteArray("{\"at\":") + QByteArray(100'000, '[') << u"no_json"_s;
        QTest::newRow("a field twice") << QByteArray(R"({"verb": "wait", "verb": "take_case"})") << u"twice"_s;
        QTest::newRow("unknown field") << QByteArray(R"({"at": "2026-11-18 09:00", "verb": "wait", "who": 1})")
                                       << u"unknown_field"_s;
        QTest::newRow("no moment") << QByteArray(R"({"verb": "wait"})") << u"no_moment"_s;
        QTest::newRow("before the line above")
            << QByteArray(R"({"at": "2026-11-18 08:59", "verb": "wait"})") << u"earlier"_s;
        QTest::newRow("unknown verb") << QByteArray(R"({"at": "2026-11-18 09:00", "verb": "fly"})")
                                      << u"unknown_verb"_s;
        QTest::newRow("nobody acts") << QByteArray(R"({"at": "2026-11-18 09:00", "verb": "take_case"})")
                                     << u"no_actor"_s;
        QTest::newRow("unknown role")
            << QByteArray(R"({"at": "2026-11-18 09:00", "verb": "take_case", "actor": {"id": 1, "role": "king"}})")
            << u"no_actor"_s;
        QTest::newRow("arguments in a list")
            << QByteArray(R"({"at": "2026-11-18 09:00", "verb": "wait", "arguments": []})") << u"no_object"_s;
        QTest::newRow("the office too late") << QByteArray(R"({"office": {}})") << u"too_late"_s;
        QTest::newRow("no calendar")
            << QByteArray(R"({"at": "2026-11-18 09:00", "verb": "set_calendar", "arguments": {"document": {}}})")
            << u"missing"_s;
        QTest::newRow("a holiday twice")
            << QByteArray(R"({"at": "2026-11-18 09:00", "verb": "set_calendar", "arguments": {"holidays": [
                {"date": "2026-11-20", "name": "A"}, {"date": "2026-11-20", "name": "B"}]}})")
                   .replace('\n', ' ')
            << u"twice"_s;
    }
    void aLineThatCannotBeReadRefusesTheWholeWithItsNumber()
    {
        QFETCH(QByteArray, second);
        QFETCH(QString, reason);
        bool stepped = false;
        const auto played = simulate(procedure("alphatech"), calendar(), wait + '\n' + second,
                                     [&stepped](const SimulatedStep&) { stepped = true; });
        QVERIFY(!played);
        QCOMPARE(played.refusal().reason, reason);
        QVERIFY2(played.refusal().text.startsWith(u"Line 2: "_s), qPrintable(played.refusal().text));
        QVERIFY(!stepped);
    }

    void anEmptyAHugeAndAWronglyEncodedScenarioAreRefused()
    {
        QCOMPARE(refusalOf(play({})).section(u':', 0, 0), u"empty"_s);
        QCOMPARE(refusalOf(play(" \n\n")).section(u':', 0, 0), u"empty"_s);
        QCOMPARE(refusalOf(play(R"({"office": {}})")).section(u':', 0, 0), u"empty"_s);
        QCOMPARE(refusalOf(play("\xEF\xBB\xBF" + wait)), u"not_utf8: Line 1"_s);
        QCOMPARE(refusalOf(play(QByteArray("\xFF\xFE{\0", 4))), u"not_utf8: Line 1"_s);
        QCOMPARE(refusalOf(play((wait + '\n').repeated(2001))).section(u':', 0, 0), u"too_long"_s);
        const QByteArray huge(50 * 1024 * 1024 + 1, ' ');
        QCOMPARE(refusalOf(play(huge)).section(u':', 0, 0), u"too_large"_s);
    }

    void aProcedureOrCalendarThatCannotBeReadIsRefusedAsSuch()
    {
        const auto played = simulate("{", calendar(), wait);
        QVERIFY(!played && played.refusal().text.startsWith(u"The procedure: "_s));
        const auto other = simulate(procedure("alphatech"), {}, wait);
        QVERIFY(!other && other.refusal().text.startsWith(u"The calendar: "_s));
    }

    void theHeadOfAScenarioIsRefusedByPath()
    {
        const auto played = play(R"({"office": {"staff": [{"id": 1, "role": "agent"}, {"id": 1, "role": "king"}]}})");
        QVERIFY(!played);
        QCOMPARE(played.refusals().size(), 2);
        QCOMPARE(played.refusals().first().field, u"office.staff[1].role"_s);
        QCOMPARE(played.refusals().last().reason, u"twice"_s);
        QVERIFY(!play(R"({"office": {"procedures": ["nowhere"]}})"));
    }

    void aLetterIsWrittenAsTheWindowWritesIt()
    {
        const QJsonObject typed{{u"template_id"_s, u"acknowledgement"_s},
                                {u"language"_s, u"vi"_s},
                                {u"body"_s, u"{complainant}: {reference}, {delay_reason}"_s}};
        QJsonObject told = typed;
        told.insert(u"insertions"_s, u"complainant:0:13"_s);
        QJsonObject fromTemplate = typed;
        fromTemplate.remove(u"body"_s);
        QByteArray scenario = registered();
        for (const QJsonObject& draft : {typed, told, fromTemplate}) {
            scenario += lineOf("2026-11-18 10:00", 1, "draft_letter", draft, "");
        }
        const auto played = play(scenario);
        QVERIFY(played);
        const QList<Letter>& letters = played->last().complaint.letters;
        QCOMPARE(letters.at(0).body, u"An: %1, {delay_reason}"_s.arg(played->last().complaint.reference));
        QCOMPARE(textOf(letters.at(0).insertions), u"complainant:0:2,reference:4:11"_s);
        QCOMPARE(letters.at(1).body, u"{complainant}: {reference}, {delay_reason}"_s);
        QVERIFY(placeholdersIn(letters.at(2).body, letters.at(2).insertions).isEmpty());
        QVERIFY(letters.at(2).body.contains(u"An"_s) && letters.at(2).subject.contains(u"Subject"_s));
    }

    void lettersAreNumberedWithoutAGapInEachYear()
    {
        const auto played = play(registered("a") + registered("b") + registered("c") +
                                 acknowledged("2026-11-18 09:30", "a") + acknowledged("2026-11-18 09:40", "b") +
                                 acknowledged("2027-01-04 09:30", "c"));
        QVERIFY(played);
        QMap<QString, RegisterNumber> numbers;
        for (const SimulatedStep& step : *played) {
            if (step.verb == u"sign_letter"_s) {
                QCOMPARE(step.refusals.size(), 0);
                numbers.insert(step.name, step.complaint.letters.first().number);
            }
        }
        QCOMPARE(numbers.value(u"a"_s), (RegisterNumber{2026, 1}));
        QCOMPARE(numbers.value(u"b"_s), (RegisterNumber{2026, 2}));
        QCOMPARE(numbers.value(u"c"_s), (RegisterNumber{2027, 1}));
    }

    void theOfficeInTheManPageIsRead()
    {
        QFile page(QStringLiteral(REDRESS_SOURCE "/installer/package/redress-admin.1"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString example = QString::fromUtf8(page.readAll()).section(u".nf"_s, 1, 1).section(u".fi"_s, 0, 0);
        const auto played = play(oneLine(example.trimmed().toUtf8()) + wait);
        QVERIFY2(played, played ? "" : qPrintable(played.refusal().text));
    }

    void whoeverActsWorksThere()
    {
        const auto played = play(registered() +
                                 R"({"at": "2026-11-18 10:00", "actor": {"id": 1}, "verb": "take_case"})");
        QVERIFY2(played, played ? "" : qPrintable(played.refusal().text));
        QCOMPARE(played->last().refusals, Refusals());
        QCOMPARE(played->last().complaint.assignee, StaffId{1});
    }

    void aRefusedVerbIsAStepAndTheScenarioGoesOn()
    {
        const auto played =
            play(oneLine(R"({"at": "2026-11-18 09:00", "actor": {"id": 1, "role": "agent"}, "verb": "take_case"})") +
                 registered());
        QVERIFY(played);
        QCOMPARE(played->size(), 2);
        QCOMPARE(played->first().refusals.first().reason, u"unknown"_s);
        QCOMPARE(played->last().complaint.stage, Stage::Verification);
        const QJsonObject printed = stepAsJson(played->first(), Calendar::read(calendar()).value());
        const QJsonObject refused = printed.value(u"refused"_s).toArray().first().toObject();
        QCOMPARE(refused.value(u"field"_s).toString(), u"case"_s);
        QCOMPARE(refused.value(u"reason"_s).toString(), u"unknown"_s);
        QVERIFY(!printed.contains(u"stage"_s));
    }

    void whatFallsDueHappensAtItsMomentAndOnce()
    {
        const auto played = play(registered() +
                                 oneLine(R"({"at": "2026-11-18 15:00", "verb": "wait"})") +
                                 oneLine(R"({"at": "2026-11-18 16:00", "verb": "wait"})"));
        QVERIFY(played);
        QCOMPARE(verbsOf(*played), (QStringList{u"register_case"_s, u"by_itself"_s, u"wait"_s, u"wait"_s}));
        const SimulatedStep& fallen = played->at(1);
        QCOMPARE(fallen.line, 2);
        QCOMPARE(fallen.at.in(QTimeZone("Asia/Ho_Chi_Minh")).toString(u"HH:mm"_s), u"11:00"_s);
        QVERIFY(fallen.happened.first().actor.isNone());
    }

    void whatIsDoneAtTheVeryMomentIsDoneInTime()
    {
        const auto played = play(
            registered() +
            oneLine(R"({"at": "2026-11-18 11:00", "actor": {"id": 1}, "verb": "acknowledge_case",
                       "arguments": {"way": "phone", "at": "2026-11-18 11:00"}})") +
            oneLine(R"({"at": "2026-11-18 15:00", "verb": "wait"})"));
        QVERIFY(played);
        QVERIFY(!verbsOf(*played).contains(u"by_itself"_s));
    }

    void anotherCalendarMovesTheDueMomentsOfAllOpenCases()
    {
        const QByteArray cases = registered("a") + registered("b");
        const auto played = play(cases + oneLine(R"({"at": "2026-11-18 10:00", "verb": "set_calendar", "arguments": {
                                                    "holidays": [{"date": "2026-11-23", "name": "Holiday"}]}})"),
                                 "lua_rong");
        QVERIFY2(played, played ? "" : qPrintable(played.refusal().text));
        QCOMPARE(verbsOf(*played).mid(2), (QStringList{u"set_calendar"_s, u"by_itself"_s, u"by_itself"_s}));
        const auto* moved = std::get_if<happened::DueMoved>(&played->last().happened.first().event);
        QVERIFY(moved != nullptr && moved->before < moved->after);
        QCOMPARE(moved->because, u"calendar"_s);
        QCOMPARE(played->last().clocks.first().due.skipped.at(2).name, u"Holiday"_s);
    }

    void aCaseIsNamedByItsReferenceOrByItsNameInTheScenario()
    {
        const auto played = play(
            registered("a") +
            registered("b") +
            oneLine(R"({"at": "2026-11-18 10:00", "actor": {"id": 1}, "verb": "link_case", "case": "b",
                       "arguments": {"reference": "a"}})") +
            oneLine(R"({"at": "2026-11-18 10:00", "actor": {"id": 1}, "verb": "link_case", "case": "b",
                       "arguments": {"reference": "b"}})"));
        QVERIFY(played);
        QCOMPARE(played->at(2).complaint.links.first().reference, played->first().complaint.reference);
        QCOMPARE(played->at(3).refusals.first().reason, u"itself"_s);
    }

    void onlyWhoWroteANoteStrikesIt()
    {
        const QByteArray strike = R"(, "verb": "strike_entry", "arguments": {"version": 4}})";
        const QByteArray note = R"(, "verb": "add_note", "arguments": {"text": "n"}})";
        const auto played =
            play(registered() +
                 oneLine(R"({"at": "2026-11-18 09:10", "actor": {"id": 1})" + note) +
                 oneLine(R"({"at": "2026-11-18 09:20", "actor": {"id": 2, "role": "agent"})" + strike) +
                 oneLine(R"({"at": "2026-11-18 09:30", "actor": {"id": 1})" + strike));
        QVERIFY(played);
        QCOMPARE(played->at(1).complaint.version, 4);
        QCOMPARE(played->at(2).refusals.first().reason, u"not_yours"_s);
        QCOMPARE(played->at(3).complaint.struck, QList<int>{4});
    }

    void aStepIsPrintedWithItsClocksNoticesAndLetter()
    {
        const auto played = play(registered());
        const QJsonObject printed = stepAsJson(played->first(), Calendar::read(calendar()).value());
        QCOMPARE(printed.value(u"at"_s).toString(), u"2026-11-18T09:00:00+07:00"_s);
        QCOMPARE(printed.value(u"stage"_s).toString(), u"verification"_s);
        QCOMPARE(printed.value(u"word"_s).toString(), u"Đã tiếp nhận, đang xác minh"_s);
        const QJsonObject clock = printed.value(u"clocks"_s).toArray().last().toObject();
        QCOMPARE(clock.value(u"clock"_s).toString(), u"round"_s);
        QCOMPARE(clock.value(u"limit"_s).toString(), u"3 d"_s);
        QCOMPARE(clock.value(u"due"_s).toString(), u"2026-11-21T17:00:00+07:00"_s);
        QCOMPARE(clock.value(u"stands"_s).toString(), u"rounds.each[0].limit"_s);
        const QJsonObject notice = printed.value(u"notices"_s).toArray().last().toObject();
        QCOMPARE(notice.value(u"way"_s).toString(), u"email"_s);
        QCOMPARE(notice.value(u"address"_s).toString(), u"an@example.org"_s);
        QCOMPARE(printed.value(u"letter"_s).toString(), QString());
    }

    void theSameScenarioComesToTheSameSteps()
    {
        const QByteArray scenario = registered();
        const Calendar read = Calendar::read(calendar()).value();
        QCOMPARE(stepAsJson(play(scenario)->first(), read), stepAsJson(play(scenario)->first(), read));
    }
};

QTEST_GUILESS_MAIN(TestSimulate)
#include "tst_simulate.moc"
