#include "models/board.h"

#include "tests/models/case_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

QString wall(Moment moment)
{
    return moment.in(QTimeZone("Asia/Ho_Chi_Minh")).toString(u"yyyy-MM-dd HH:mm"_s);
}

BoardQuestion askedAt(const char* onTheWall)
{
    return boardQuestion(at(onTheWall), *office().calendar);
}

} // namespace

class BoardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAgesOfWhatIsLateEndAfterOneThreeSevenAndFourteenDays()
    {
        const BoardQuestion question = askedAt("2026-11-18 09:00");
        QCOMPARE(question.now, wednesday());
        QStringList edges;
        for (const Moment edge : question.edges) {
            edges.append(wall(edge));
        }
        QCOMPARE(edges, (QStringList{u"2026-11-17 09:00"_s, u"2026-11-15 09:00"_s, u"2026-11-11 09:00"_s,
                                     u"2026-11-04 09:00"_s}));
    }

    void todayEndsAtMidnightOfTheOffice_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("end");
        QTest::newRow("in the morning") << u"2026-11-18 09:00"_s << u"2026-11-19 00:00"_s;
        QTest::newRow("just after midnight") << u"2026-11-18 00:00"_s << u"2026-11-19 00:00"_s;
        QTest::newRow("just before") << u"2026-11-18 23:59"_s << u"2026-11-19 00:00"_s;
        QTest::newRow("at the end of the year") << u"2026-12-31 12:00"_s << u"2027-01-01 00:00"_s;
    }
    void todayEndsAtMidnightOfTheOffice()
    {
        QFETCH(QString, now);
        QFETCH(QString, end);
        QCOMPARE(wall(askedAt(qPrintable(now)).endOfToday), end);
    }

    void soonEndsWithTheThirdWorkingDayBehindToday_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("end");
        QTest::newRow("Monday") << u"2026-11-16 09:00"_s << u"2026-11-20 00:00"_s;
        QTest::newRow("over the weekend") << u"2026-11-18 09:00"_s << u"2026-11-24 00:00"_s;
        QTest::newRow("on Saturday") << u"2026-11-21 09:00"_s << u"2026-11-26 00:00"_s;
        QTest::newRow("half days, a holiday and a make-up day") << u"2026-12-23 09:00"_s << u"2026-12-29 00:00"_s;
    }
    void soonEndsWithTheThirdWorkingDayBehindToday()
    {
        QFETCH(QString, now);
        QFETCH(QString, end);
        QCOMPARE(wall(askedAt(qPrintable(now)).endOfSoon), end);
    }
};

QTEST_GUILESS_MAIN(BoardTest)
#include "tst_board.moc"
