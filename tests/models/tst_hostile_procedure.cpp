#include "tests/models/procedure_reading.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

/** Documents that were never meant to be read: damaged, endless, or made to mislead. */
class HostileProcedureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHostileDocumentIsRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("refused");
        const QByteArray whole = fullProcedure();
        QTest::newRow("empty") << QByteArray() << u":no_json"_s;
        QTest::newRow("truncated") << whole.chopped(40) << u":no_json"_s;
        QTest::newRow("50 MB") << QByteArray(50 * 1024 * 1024, ' ') << u":too_large"_s;
        QTest::newRow("deep lists") << QByteArray(1'000'000, '[') << u":no_json"_s;
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(300'000) << u":no_json"_s;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << u":not_utf8"_s;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + whole << u":not_utf8"_s;
        QTest::newRow("Latin-1") << QByteArray(whole).replace("Glass\"", "Gl\xE4ser\"") << u":not_utf8"_s;
        QTest::newRow("field twice") << QByteArray(whole).replace("\"days_move_on\": true",
                                                                  "\"c\\u0061p\": \"9 d\"")
                                     << u":twice"_s;
        const auto named = [&](const QString& name) { return bent(whole, u"name.en"_s, name); };
        QTest::newRow("turned direction") << named(u"Green\u202Ehouse"_s) << u"name.en:hidden"_s;
        QTest::newRow("a joiner alone") << named(u"\u200D"_s) << u"name.en:hidden"_s;
        QTest::newRow("control character") << named(u"Green\u0007house"_s) << u"name.en:hidden"_s;
        QTest::newRow("half a character")
            << QByteArray(whole).replace("Complaints about", "\\ud800") << u"name.en:hidden"_s;
        QTest::newRow("1 MB of text") << named(QString(1'000'000, u'x')) << u"name.en:too_long"_s;
        QTest::newRow("hostile field") << bent(whole, u"\u202Efield"_s, 1) << u"\\u202efield:unknown_field"_s;
        QTest::newRow("Persian joiner") << named(u"نرم\u200Cافزار"_s) << u"read"_s;
    }
    void aHostileDocumentIsRefusedAtOnce()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, refused);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(reading(document), refused);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void aCrowdedDocumentIsRefusedAtOnce()
    {
        QJsonArray routing;
        QJsonArray items;
        for (int number = 0; number < 20'000; ++number) {
            const QString id = u"r%1"_s.arg(number);
            routing.append(QJsonObject{{u"id"_s, id}, {u"duty"_s, u"glazing"_s}});
            items.append(QJsonObject{
                {u"id"_s, id}, {u"words"_s, words(id)}, {u"kind"_s, u"tick"_s}, {u"stage"_s, u"reply"_s}});
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(bentReading(u"routing"_s, routing), u"routing:too_many"_s);
        QCOMPARE(bentReading(u"items"_s, items).section(u' ', 0, 0), u"items:too_many"_s);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void whatIsRefusedNamesTheLine()
    {
        const auto broken = Procedure::read("{\n  \"id\": \"x\",\n  \"id\": \"y\"\n}");
        QVERIFY(!broken && broken.refusal().text.startsWith(u"Line 3: "_s));
        const auto truncated = Procedure::read("{\n  \"id\": \"x\",\n");
        QVERIFY(!truncated && truncated.refusal().text.startsWith(u"Line "_s));
        const auto latin = Procedure::read("{\n\n  \"id\": \"\xE4\"\n}");
        QVERIFY(!latin && latin.refusal().text.startsWith(u"Line 3: "_s));
    }
};

QTEST_GUILESS_MAIN(HostileProcedureTest)
#include "tst_hostile_procedure.moc"
