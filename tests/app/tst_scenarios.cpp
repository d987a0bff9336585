#include "app/office/make_register.h"
#include "app/procedures/simulate.h"
#include "models/decide.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(REDRESS_SOURCE "/tests/scenarios/");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Named after the procedure that they play, and what is special about them: "poliser-confirmed". */
QStringList scenarios()
{
    QStringList names;
    for (const QString& file : QDir(folder).entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
        names.append(file.chopped(6));
    }
    return names;
}

QString procedureOf(const QString& scenario)
{
    return scenario.section(u'-', 0, 0);
}

QByteArray calendar()
{
    return shippedDocument(u"calendars"_s, u"plain"_s);
}

Result<QList<SimulatedStep>> play(const QString& scenario)
{
    return simulate(shippedDocument(u"procedures"_s, procedureOf(scenario)), calendar(),
                    contentOf(folder + scenario + u".jsonl"_s));
}

/** Each line that is played, by its number. */
QMap<int, QJsonObject> linesOf(const QString& scenario)
{
    QMap<int, QJsonObject> lines;
    int number = 0;
    for (const QByteArray& line : contentOf(folder + scenario + u".jsonl"_s).split('\n')) {
        ++number;
        const QJsonObject read = QJsonDocument::fromJson(line).object();
        if (read.contains(u"verb"_s)) {
            lines.insert(number, read);
        }
    }
    return lines;
}

QString onTheWall(const QJsonValue& moment)
{
    return moment.toString().left(16).replace(u'T', u' ');
}

/** "2026-11-20 17:00", or "left 2 days" while it stands still. */
QString dueIn(const QJsonObject& clock)
{
    const QJsonObject left = clock.value(u"left"_s).toObject();
    if (left.contains(u"days"_s)) {
        return u"left %1 days"_s.arg(left.value(u"days"_s).toInt());
    }
    return left.isEmpty() ? onTheWall(clock.value(u"due"_s))
                          : u"left %1 minutes"_s.arg(left.value(u"minutes"_s).toInteger());
}

QJsonArray skippedIn(const QJsonObject& clock)
{
    QJsonArray days;
    for (const QJsonValue& day : clock.value(u"skipped"_s).toArray()) {
        const bool paused = day[u"why"_s].toString() == u"paused"_s;
        const QString why = paused ? u"paused"_s : day[u"name"_s].toString();
        days.append(QString(day[u"day"_s].toString() + u' ' + why).trimmed());
    }
    return days;
}

/** Something of each clock under its name; that of a stage is "stage:verification". */
template <class Of>
QJsonObject ofClocks(const QJsonObject& printed, Of of)
{
    QJsonObject all;
    for (const QJsonValue& clock : printed.value(u"clocks"_s).toArray()) {
        const QString first = clock[u"first"_s].toString();
        all.insert(clock[u"clock"_s].toString() + (first.isEmpty() ? QString() : u':' + first), of(clock.toObject()));
    }
    return all;
}

QJsonArray refusedIn(const QJsonObject& printed)
{
    QJsonArray all;
    for (const QJsonValue& one : printed.value(u"refused"_s).toArray()) {
        all.append(one[u"field"_s].toString() + u':' + one[u"reason"_s].toString());
    }
    return all;
}

QJsonArray rulesOwedIn(const QJsonObject& printed)
{
    QJsonArray all;
    for (const QJsonValue& notice : printed.value(u"notices"_s).toArray()) {
        all.append(notice[u"rule"_s].toString());
    }
    return all;
}

/** What an expectation of that name is compared with. */
QJsonValue found(const QString& name, const QJsonObject& printed)
{
    if (name == u"clocks"_s) {
        return ofClocks(printed, dueIn);
    }
    if (name == u"stands"_s) {
        return ofClocks(printed, [](const QJsonObject& clock) { return clock.value(u"stands"_s); });
    }
    if (name == u"skipped"_s) {
        return ofClocks(printed, skippedIn);
    }
    if (name == u"notices"_s) {
        return rulesOwedIn(printed);
    }
    return printed.value(name);
}

/** The steps of one line: what fell due before it, itself, and what its change of the calendar moved. */
struct StepsOfLine
{
    QJsonArray byItself;
    QJsonObject own;
    QJsonArray moved;
};

QMap<int, StepsOfLine> stepsOf(const QList<SimulatedStep>& steps)
{
    const Calendar read = Calendar::read(calendar()).value();
    QMap<int, StepsOfLine> all;
    for (const SimulatedStep& step : steps) {
        StepsOfLine& ofLine = all[step.line];
        const QJsonObject printed = stepAsJson(step, read);
        QStringList happened;
        for (const QJsonValue& kind : printed.value(u"happened"_s).toArray()) {
            happened.append(kind.toString());
        }
        if (step.verb != u"by_itself"_s) {
            ofLine.own = printed;
        } else if (ofLine.own.isEmpty()) {
            ofLine.byItself.append(onTheWall(printed.value(u"at"_s)) + u' ' + happened.join(u' '));
        } else {
            ofLine.moved.append(happened.join(u' '));
        }
    }
    return all;
}

/** Nothing is refused and nothing falls due unless the scenario says so. */
QJsonObject withWhatIsNeverSilent(QJsonObject expected)
{
    for (const QString& name : {u"by_itself"_s, u"refused"_s, u"moved"_s}) {
        if (!expected.contains(name)) {
            expected.insert(name, QJsonArray());
        }
    }
    return expected;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Case replayed(CaseId id, const QList<CaseHappening>& journal)
{
    Case complaint;
    complaint.id = id;
    for (CaseHappening one : journal) {
        one.event = decodeCaseEvent(encode(one.event)).value();
        complaint = apply(std::move(complaint), one);
    }
    return complaint;
}

} // namespace

/** The walks through each procedure, played and compared step by step with what stands beside each line. */
class TestScenarios : public QObject
{
    Q_OBJECT

    static void eachScenario()
    {
        QTest::addColumn<QString>("scenario");
        for (const QString& name : scenarios()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

private Q_SLOTS:
    void eachStepComesToWhatStandsBesideIt_data() { eachScenario(); }
    void eachStepComesToWhatStandsBesideIt()
    {
        QFETCH(QString, scenario);
        const auto played = play(scenario);
        QVERIFY2(played, played ? "" : qPrintable(played.refusal().text));
        const auto steps = stepsOf(*played);
        const auto lines = linesOf(scenario);
        QCOMPARE(steps.size(), lines.size());
        for (const auto& [number, line] : lines.asKeyValueRange()) {
            QVERIFY2(line.contains(u"expect"_s), qPrintable(u"line %1 expects nothing"_s.arg(number)));
            const QJsonObject expected = withWhatIsNeverSilent(line.value(u"expect"_s).toObject());
            const StepsOfLine& came = steps.value(number);
            QJsonObject cameTo{
                {u"by_itself"_s, came.byItself}, {u"moved"_s, came.moved}, {u"refused"_s, refusedIn(came.own)}};
            for (const QString& name : expected.keys()) {
                if (!cameTo.contains(name)) {
                    cameTo.insert(name, found(name, came.own));
                }
            }
            QVERIFY2(cameTo == expected, qPrintable(u"line %1 %2\n  came to  %3\n  expected %4"_s.arg(number).arg(
                                             line.value(u"verb"_s).toString(), QString::fromUtf8(compact(cameTo)),
                                             QString::fromUtf8(compact(expected)))));
        }
    }

    void aCaseAsOfAnyStepIsTheReplayUpToThatStep_data() { eachScenario(); }
    void aCaseAsOfAnyStepIsTheReplayUpToThatStep()
    {
        QFETCH(QString, scenario);
        const auto played = play(scenario);
        QVERIFY2(played, played ? "" : qPrintable(played.refusal().text));
        QMap<CaseId, QList<CaseHappening>> journals;
        for (const SimulatedStep& step : *played) {
            auto& journal = journals[step.complaint.id];
            journal += step.happened;
            QVERIFY2(replayed(step.complaint.id, journal) == step.complaint,
                     qPrintable(u"line %1 %2"_s.arg(step.line).arg(step.verb)));
        }
    }

    void aCaseAsOfAnyDayIsTheReplayUpToThatDay_data() { eachScenario(); }
    void aCaseAsOfAnyDayIsTheReplayUpToThatDay()
    {
        QFETCH(QString, scenario);
        const auto played = play(scenario);
        QVERIFY2(played, played ? "" : qPrintable(played.refusal().text));
        const Calendar read = Calendar::read(calendar()).value();
        QMap<CaseId, QList<CaseHappening>> journals;
        for (const SimulatedStep& step : *played) {
            journals[step.complaint.id] += step.happened;
        }
        const QDate last = read.dayOf(played->last().at);
        for (QDate day = read.dayOf(played->first().at); day <= last; day = day.addDays(1)) {
            QMap<CaseId, Case> asOf;
            for (const SimulatedStep& step : *played) {
                if (read.dayOf(step.at) <= day) {
                    asOf[step.complaint.id] = step.complaint;
                }
            }
            for (const auto& [id, complaint] : asOf.asKeyValueRange()) {
                QList<CaseHappening> upToThen = journals.value(id);
                upToThen.removeIf([&](const CaseHappening& one) { return read.dayOf(one.at) > day; });
                QVERIFY2(replayed(id, upToThen) == complaint, qPrintable(day.toString(Qt::ISODate)));
            }
        }
    }

    void eachProcedureIsWalkedFromReceiptToArchiveAndEachOfItsGatesTried_data()
    {
        QTest::addColumn<QString>("procedure");
        for (const QString& id : shippedDocuments(u"procedures"_s)) {
            QTest::newRow(qPrintable(id)) << id;
        }
    }
    void eachProcedureIsWalkedFromReceiptToArchiveAndEachOfItsGatesTried()
    {
        QFETCH(QString, procedure);
        const Procedure read = Procedure::read(shippedDocument(u"procedures"_s, procedure)).value();
        QStringList missing;
        for (const auto& gates : read.gates) {
            for (const Gate gate : gates) {
                missing.append(nameOf(gate));
            }
        }
        for (const Item& item : read.items) {
            if (item.required) {
                missing.append(u"item:"_s + item.id);
            }
        }
        QSet<Stage> reached;
        for (const QString& scenario : scenarios().filter(QRegularExpression(u"^%1(-|$)"_s.arg(procedure)))) {
            const auto played = play(scenario);
            QVERIFY(played);
            for (const SimulatedStep& step : *played) {
                if (step.complaint.procedure == procedure) {
                    reached.insert(step.complaint.stage);
                }
                for (const Refusal& refusal : step.refusals) {
                    missing.removeAll(refusal.field);
                }
            }
        }
        QCOMPARE(missing, QStringList());
        QCOMPARE(reached.size(), 5);
    }

    void eachProcedureComesToASecondRoundThatAnotherPersonAssesses_data()
    {
        eachProcedureIsWalkedFromReceiptToArchiveAndEachOfItsGatesTried_data();
    }
    void eachProcedureComesToASecondRoundThatAnotherPersonAssesses()
    {
        QFETCH(QString, procedure);
        bool refused = false;
        bool answered = false;
        for (const QString& scenario : scenarios().filter(QRegularExpression(u"^%1(-|$)"_s.arg(procedure)))) {
            const auto played = play(scenario);
            QVERIFY(played);
            for (const SimulatedStep& step : *played) {
                const bool isReply = step.verb == QLatin1String(command::GiveReply::name);
                refused |= std::ranges::any_of(step.refusals, [](const Refusal& one) {
                    return one.field == u"actor"_s && one.reason == u"same_person"_s;
                });
                answered |= isReply && step.refusals.isEmpty() && step.complaint.round > 1;
            }
        }
        QVERIFY(refused);
        QVERIFY(answered);
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
