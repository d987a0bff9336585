#include "ui/letters/two_tones.h"

#include "tests/support/code_pages.h"

#include <QTest>

using namespace redress;
using namespace redress::test;

class TwoTonesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aShadowOverThePaperMakesNoDifference()
    {
        QImage ink(300, 60, QImage::Format_Grayscale8);
        QImage shaded = ink;
        for (int y = 0; y < ink.height(); ++y) {
            for (int x = 0; x < ink.width(); ++x) {
                const bool isInk = x / 10 % 2 == 0;
                ink.scanLine(y)[x] = isInk ? 0 : 255;
                // From 240 on the left to 90 on the right, where paper is darker than ink was on the left.
                const int light = 240 - x / 2;
                shaded.scanLine(y)[x] = uchar(isInk ? light * 2 / 5 : light);
            }
        }
        QCOMPARE(inTwoTones(shaded), ink);
    }

    void emptyPaperStaysWhite()
    {
        QImage paper(100, 50, QImage::Format_Grayscale8);
        paper.fill(128);
        QImage white = paper;
        white.fill(255);
        QCOMPARE(inTwoTones(paper), white);
    }

    void cornerMarksAreCounted_data()
    {
        QTest::addColumn<int>("unit");
        QTest::newRow("one dot") << 1;
        QTest::newRow("two dots") << 2;
        QTest::newRow("seven dots") << 7;
    }
    void cornerMarksAreCounted()
    {
        QFETCH(int, unit);
        QCOMPARE(cornerMarksIn(sheetOfMarks(5, unit), 1000), 25);
    }

    void countingEndsPastTheMost()
    {
        const int counted = cornerMarksIn(sheetOfMarks(20, 3), 50);
        QVERIFY(counted > 50);
        QVERIFY(counted < 100);
    }
};

QTEST_GUILESS_MAIN(TwoTonesTest)
#include "tst_two_tones.moc"
