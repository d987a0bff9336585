#include "ui/letters/letter_flow.h"

#include <QRandomGenerator>
#include <QTest>

using namespace redress;

namespace {

constexpr FlowRoom room{.topFirst = 100, .bottomFirst = 200, .topNext = 30, .bottomNext = 200};

std::vector<FlowLine> plainLines(int count)
{
    return std::vector<FlowLine>(size_t(count), FlowLine{.height = 10});
}

} // namespace

class LetterFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesFillThePageAndGoOnAtTheTopOfTheNext()
    {
        const auto places = placesOf(plainLines(12), room);
        QCOMPARE(places[0].top, 100);
        QCOMPARE(places[9].page, 0);
        QCOMPARE(places[9].top, 190);
        QCOMPARE(places[10].page, 1);
        QCOMPARE(places[10].top, 30);
    }

    void whatStaysTogetherGoesToTheNextPageTogether()
    {
        auto lines = plainLines(12);
        lines[8].staysWithNext = lines[9].staysWithNext = true;
        const auto places = placesOf(lines, room);
        QCOMPARE(places[7].page, 0);
        QCOMPARE(places[8].page, 1);
        QCOMPARE(places[8].top, 30);
        QCOMPARE(places[10].page, 1);
    }

    void whatIsTooMuchForAPageIsPartedAllTheSame()
    {
        auto lines = plainLines(60);
        for (FlowLine& line : lines) {
            line.staysWithNext = true;
        }
        const auto places = placesOf(lines, room);
        QCOMPARE(places.front().page, 0);
        QCOMPARE(places.back().page, 3);
    }

    void aBlankLineTakesNoRoomAtTheTopOfAPage()
    {
        auto lines = plainLines(13);
        lines[10].isBlank = true;
        lines[11].gapAbove = 50;
        lines[11].height = 180;
        const auto places = placesOf(lines, room);
        QCOMPARE(places[11].page, 1);
        QCOMPARE(places[11].top, 30);
    }

    void aLineHigherThanAPageStillGetsOne()
    {
        auto lines = plainLines(3);
        lines[1].height = 1000;
        const auto places = placesOf(lines, room);
        QCOMPARE(places[1].page, 1);
        QCOMPARE(places[2].page, 2);
    }

    void nothingStandsBelowThePageAndNothingTurnsBack()
    {
        QRandomGenerator random(17);
        for (int trial = 0; trial < 300; ++trial) {
            std::vector<FlowLine> lines;
            for (int line = 0; line < 80; ++line) {
                lines.push_back({random.bounded(5.0) + 5, random.bounded(2) == 0 ? 0.0 : 8.0, random.bounded(6) == 0,
                                 random.bounded(3) == 0});
            }
            const auto places = placesOf(lines, room);
            for (size_t at = 0; at < lines.size(); ++at) {
                QVERIFY(lines[at].isBlank || places[at].top + lines[at].height <= 200.001);
                QVERIFY(at == 0 || places[at].page >= places[at - 1].page);
                QVERIFY(at == 0 || places[at].page > places[at - 1].page || places[at].top >= places[at - 1].top);
                const bool parted = at > 0 && places[at].page != places[at - 1].page;
                QVERIFY(!parted || !lines[at - 1].staysWithNext);
            }
        }
    }
};

QTEST_APPLESS_MAIN(LetterFlowTest)
#include "tst_letter_flow.moc"
