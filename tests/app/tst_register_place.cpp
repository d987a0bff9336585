#include "app/office/register_place.h"

#include "tests/support/office_of_five.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

class TestRegisterPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPlaceIsFreeAndStaysEmpty_data() { addEngines(); }
    void anEmptyPlaceIsFreeAndStaysEmpty()
    {
        const TestRegister place;
        for (int times = 0; times < 2; ++times) {
            const auto found = lookAtPlace(place.address());
            QVERIFY2(found, found ? "" : qPrintable(found.refusal().text));
            QCOMPARE(*found, RegisterPlace::Free);
        }
    }

    void aRegisterIsSeen_data() { addEngines(); }
    void aRegisterIsSeen()
    {
        const TestRegister place;
        place.create();
        QCOMPARE(*lookAtPlace(place.address()), RegisterPlace::Register);
    }

    void whatCannotBeIsToldAtTheAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("nothing") << QString();
        QTest::newRow("another ending") << u"/tmp/office.txt"_s;
        QTest::newRow("a folder that is not there") << u"/nowhere/at/all/office.redress"_s;
        QTest::newRow("no database") << u"postgresql://host"_s;
        QTest::newRow("nobody answers") << u"postgresql://nobody@127.0.0.1:1/none"_s;
    }
    void whatCannotBeIsToldAtTheAddress()
    {
        QFETCH(const QString, address);
        const auto found = lookAtPlace(address);
        QVERIFY(!found);
        QCOMPARE(found.refusal().field, u"address"_s);
        QVERIFY(!found.refusal().text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRegisterPlace)
#include "tst_register_place.moc"
