#include "app/office/demo_script.h"

#include "app/office/shipped_documents.h"

#include <QJsonObject>
#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

Moment at(const char* moment)
{
    return Moment::fromDateTime(QDateTime::fromString(QString::fromLatin1(moment), Qt::ISODate));
}

const Calendar& calendar()
{
    static const Calendar read = Calendar::read(shippedDocument(u"calendars"_s, u"vietnam"_s)).value();
    return read;
}

} // namespace

class TestDemoScript : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMomentIsCountedFromToday_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<Moment>("moment");
        QTest::newRow("civil days") << u"-3d 09:15"_s << at("2026-11-14T09:15:00+07:00");
        QTest::newRow("days to come") << u"+1d 17:00"_s << at("2026-11-18T17:00:00+07:00");
        QTest::newRow("working days pass over the weekend")
            << u"-3wd 09:15"_s << at("2026-11-12T09:15:00+07:00");
        QTest::newRow("working days to come") << u"+4wd 17:00"_s << at("2026-11-23T17:00:00+07:00");
        QTest::newRow("minutes ago, to the second") << u"-50m"_s << at("2026-11-17T09:10:31+07:00");
        QTest::newRow("minutes to come, to the quarter") << u"+50m"_s << at("2026-11-17T11:00:00+07:00");
    }
    void aMomentIsCountedFromToday()
    {
        QFETCH(QString, written);
        const DemoTime time(at("2026-11-17T10:00:31+07:00"), calendar());
        QVERIFY(time.read(written).has_value());
        QTEST(*time.read(written), "moment");
    }

    void whatIsNoMomentIsRefusedWithItsCase()
    {
        const DemoTime time(at("2026-11-17T10:00:31+07:00"), calendar());
        QVERIFY(!time.read(u"yesterday"_s));
        const QJsonArray stories{
            QJsonObject{{u"at"_s, u"soon"_s}, {u"intake"_s, QJsonObject{{u"subject"_s, u"Lift"_s}}}}};
        const auto steps = readDemoSteps(stories, time);
        QVERIFY(!steps);
        QVERIFY(steps.refusal().text.contains(u"Lift"_s));
    }

    void actsOfAllCasesComeInTheOrderOfTime()
    {
        const DemoTime time(at("2026-11-17T10:00:31+07:00"), calendar());
        const auto told = [](const QString& begun, const QString& then) {
            return QJsonObject{
                {u"at"_s, begun},
                {u"steps"_s, QJsonArray{QJsonObject{{u"at"_s, then}, {u"verb"_s, u"take_case"_s}}}}};
        };
        const auto steps =
            readDemoSteps({told(u"-3d 09:00"_s, u"-1d 09:00"_s), told(u"-2d 09:00"_s, u"-30m"_s)}, time);
        QVERIFY(steps);
        QList<qsizetype> order;
        for (const DemoStep& step : *steps) {
            order.append(step.story);
        }
        QCOMPARE(order, (QList<qsizetype>{0, 1, 0, 1}));
    }
};

QTEST_GUILESS_MAIN(TestDemoScript)
#include "tst_demo_script.moc"
