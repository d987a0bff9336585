#include "app/office/make_register.h"
#include "app/procedures/compare_procedures.h"
#include "app/procedures/procedure_page.h"
#include "app/procedures/sample_scenario.h"
#include "app/procedures/simulate.h"
#include "tests/models/bent_document.h"
#include "tests/models/full_procedure.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

Procedure full()
{
    return Procedure::read(fullProcedure()).value();
}

Procedure bentFull(const QString& path, const QJsonValue& put)
{
    const auto read = Procedure::read(bent(fullProcedure(), path, put));
    if (!read) {
        qFatal("%s", qPrintable(read.refusal().text));
    }
    return *read;
}

QString textOf(const Page& page)
{
    return linesOf(page).join(u'\n');
}

QStringList placesOf(const QList<ProcedureChange>& changes, ProcedureChange::Kind kind)
{
    QStringList places;
    for (const ProcedureChange& one : changes) {
        if (one.kind == kind) {
            places.append(one.place);
        }
    }
    return places;
}

/** All texts in that language, wherever they stand. */
void textsIn(const QJsonValue& value, const QString& language, QStringList& texts)
{
    for (const QJsonValue element : value.toArray()) {
        textsIn(element, language, texts);
    }
    const QJsonObject object = value.toObject();
    const QStringList names = object.keys();
    // "id" is a language too.
    const bool isWords = std::ranges::all_of(names, [](const QString& name) { return name.size() == 2; });
    if (isWords && object.contains(language)) {
        texts.append(object.value(language).toString());
    }
    for (const QString& name : names) {
        textsIn(object.value(name), language, texts);
    }
}

void shippedProcedures()
{
    QTest::addColumn<QByteArray>("document");
    for (const QString& name : shippedDocuments(u"procedures"_s)) {
        QTest::newRow(qPrintable(name)) << shippedDocument(u"procedures"_s, name);
    }
}

} // namespace

/** A procedure in words, two beside each other, and one tried out. */
class ProcedurePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShippedProcedureHolds_data() { shippedProcedures(); }
    void everyShippedProcedureHolds()
    {
        QFETCH(QByteArray, document);
        const auto read = Procedure::read(document);
        QVERIFY2(read, read ? "" : qPrintable(read.refusal().text));
        QVERIFY(!document.isEmpty());
    }

    void everyTextOfAProcedureStandsOnItsPage_data()
    {
        shippedProcedures();
        QTest::newRow("a full one") << fullProcedure();
    }
    void everyTextOfAProcedureStandsOnItsPage()
    {
        QFETCH(QByteArray, document);
        const auto read = Procedure::read(document);
        QVERIFY(read);
        for (const QString& language : read->languages) {
            const QString page = textOf(pageOf(*read, language));
            QStringList texts;
            textsIn(QJsonDocument::fromJson(document).object(), language, texts);
            QVERIFY(!texts.isEmpty());
            for (QString& text : texts) {
                text.replace(u'\n', u"\n    "_s);
                QVERIFY2(page.contains(text), qPrintable(language + u": "_s + text));
            }
        }
    }

    void limitsRoundsAndRulesAreToldInWords()
    {
        const QString page = textOf(pageOf(full(), u"en"_s));
        for (const char* line :
             {"  Procedure: greenhouse, version 2",
              "  Answers in: English, Persian",
              "  Acknowledgement: 3 hours",
              "  Verification: 2 working days",
              "  Hand-off to Reply: 4 working days",
              "  At the latest: 20 days",
              "  Complex cases: only the latest moment holds",
              "  Reminder, from the reply: 5 working days",
              "  Days that end on a day off: move on to the next working day",
              "  Round 1: 3 days from its request until the reply",
              "  Round 2: 7 working days from its request until the reply; assessed by another person than "
              "before; the "
              "earlier conclusion is hidden until the new one is recorded",
              "  category: Glass; product with: roof; severity: critical: to Glazing",
              "  - At once with the registration",
              "  - The hand-off: 4 working hours",
              "  All others: to Glazing",
              "  - Kind of pane (choice; needed; one of: Clear, Frosted; after: Seen on site)",
              "  4 hours before it is due: limit of the round: one step up the reporting line",
              "  1 working day after it was due: hand-off: 2 steps up the reporting line",
              "  Give the reply: agent — narrowed by this procedure",
              "  Sign a letter: manager",
              "  A written answer says: the decision, how to go further, after the last round, where else to turn",
              "  Settled on the spot: walk-in",
              "  How to challenge it: Write to us."}) {
            QVERIFY2(page.contains(QString::fromUtf8(line) + u'\n'), line);
        }
    }

    void whatALaterRoundHoldsIsToldOnce()
    {
        const Procedure endless = bentFull(u"rounds.most"_s, QJsonValue::Undefined);
        const QString page = textOf(pageOf(endless, u"en"_s));
        QVERIFY(page.contains(u"  Round 2 and later: "_s));
        QVERIFY(page.contains(u"none: a complainant who is not satisfied is heard again"_s));
    }

    void theSameTwiceHasNoChanges()
    {
        QVERIFY(changesBetween(full(), full()).isEmpty());
        QVERIFY(textOf(pageOfChanges(full(), full())).contains(u"Both say the same."_s));
    }

    void eachChangeIsToldByItsPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("put");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QJsonValue gone = QJsonValue::Undefined;
        QTest::newRow("a limit") << u"cap"_s << QJsonValue(u"30 d"_s) << u"cap"_s << u"20 d"_s << u"30 d"_s;
        QTest::newRow("words") << u"categories.1.words.en"_s << QJsonValue(u"Frames"_s)
                               << u"categories[frame].words.en"_s << u"Frame"_s << u"Frames"_s;
        QTest::newRow("of a round") << u"rounds.each.1.blind"_s << QJsonValue(false)
                                    << u"rounds.each[1].blind"_s << u"yes"_s << u"no"_s;
        QTest::newRow("of a stage") << u"stage_limits.1.limit"_s << QJsonValue(u"5 wd"_s)
                                    << u"stage_limits[hand_off].limit"_s << u"4 wd"_s << u"5 wd"_s;
        QTest::newRow("a list") << u"who.assess_case"_s << QJsonValue(QJsonArray{u"manager"_s})
                                << u"who.assess_case"_s << u"officer, manager"_s << u"manager"_s;
        QTest::newRow("taken away") << u"reminder"_s << gone << u"reminder"_s << u"5 wd"_s << QString();
        QTest::newRow("added") << u"categories.2"_s
                               << QJsonValue(QJsonObject{{u"id"_s, u"door"_s},
                                                         {u"words"_s, QJsonObject{{u"en"_s, u"Door"_s}}}})
                               << u"categories[door]"_s << QString() << u"id: door; words: en: Door"_s;
        QTest::newRow("the last of a list")
            << u"escalations"_s
            << QJsonValue(QJsonArray{QJsonObject{
                   {u"id"_s, u"near"_s}, {u"clock"_s, u"round"_s}, {u"before"_s, u"4 h"_s}, {u"up"_s, 1}}})
            << u"escalations[late]"_s << u"after: 1 wd; clock: hand_off; id: late; up: 2"_s << QString();
    }
    void eachChangeIsToldByItsPlace()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, put);
        QFETCH(QString, place);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const ProcedureChange::Kind kind = before.isEmpty()  ? ProcedureChange::Kind::Added
                                           : after.isEmpty() ? ProcedureChange::Kind::TakenAway
                                                             : ProcedureChange::Kind::Changed;
        const QList<ProcedureChange> changes = changesBetween(full(), bentFull(path, put));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first(), (ProcedureChange{kind, place, before, after}));
    }

    void anotherOrderIsAChange()
    {
        const QJsonArray categories = QJsonDocument::fromJson(fullProcedure())[u"categories"_s].toArray();
        const Procedure turned = bentFull(u"categories"_s, QJsonArray{categories.at(1), categories.at(0)});
        const QList<ProcedureChange> changes = changesBetween(full(), turned);
        QCOMPARE(placesOf(changes, ProcedureChange::Kind::Changed), QStringList{u"categories (order)"_s});
        QCOMPARE(changes.first().after, u"frame, glass"_s);
    }

    void aListThatComesNewIsToldThingByThing()
    {
        const Procedure without = bentFull(u"stage_limits"_s, QJsonValue::Undefined);
        QCOMPARE(placesOf(changesBetween(without, full()), ProcedureChange::Kind::Added),
                 QStringList({u"stage_limits[verification]"_s, u"stage_limits[hand_off]"_s}));
    }

    void theSampleScenarioLeadsToTheArchive_data() { shippedProcedures(); }
    void theSampleScenarioLeadsToTheArchive()
    {
        QFETCH(QByteArray, document);
        const auto read = Procedure::read(document);
        QVERIFY(read);
        const QByteArray scenario = sampleScenario(*read, QDate(2026, 11, 23));
        const auto steps = simulate(document, shippedDocument(u"calendars"_s, u"plain"_s), scenario);
        QVERIFY2(steps, steps ? "" : qPrintable(steps.refusal().text));
        QStringList refused;
        for (const SimulatedStep& step : *steps) {
            if (!step.refusals.isEmpty()) {
                refused.append(u"%1 %2: %3"_s.arg(step.line).arg(step.verb, step.refusals.first().text));
            }
        }
        QVERIFY2(steps->last().complaint.closed, qPrintable(refused.join(u'\n')));
        // What was done too early is shown, and nothing else is refused.
        QVERIFY2(refused.size() <= 1, qPrintable(refused.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(ProcedurePageTest)
#include "tst_procedure_page.moc"
