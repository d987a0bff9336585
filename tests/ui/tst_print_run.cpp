#include "ui/letters/batch/print_run.h"

#include "ui/letters/batch/letters_of_day.h"

#include <QTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

LetterLine lineOf(qint64 id, const QString& address = u"2 River Road\n80100 Johor Bahru"_s)
{
    LetterLine line;
    line.id = CaseId{id};
    line.letter = LetterId{1};
    line.number = {2026, int(id)};
    line.reference = u"26-00000%1-1"_s.arg(id);
    line.purpose = LetterPurpose::Extension;
    line.language = u"ms"_s;
    line.recipient = u"Nguyễn “%1” <b>"_s.arg(id);
    line.address = address;
    return line;
}

PrintRun runOf(int count)
{
    PrintRun run{QDate(2026, 11, 22), {}};
    for (int id = 1; id <= count; ++id) {
        run.letters.append(lineOf(id));
    }
    return run;
}

} // namespace

class PrintRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isKeptAndTakenUpAsItWas()
    {
        PrintRun run = runOf(5);
        run.cameOut = 2;
        run.isOut = true;
        run.isFile = true;
        run.recording = Moment{1'794'794'431'017};
        run.letters[1].state = LetterState::Sent;
        run.letters[2].signedAt = Moment{1'794'794'400'001};
        QCOMPARE(printRunFrom(fieldsOf(run)), run);
    }

    void whatIsNoRunHasNoLetters()
    {
        QVERIFY(printRunFrom({}).letters.isEmpty());
        QCOMPARE(printRunFrom({{u"came_out"_s, 7}}).cameOut, 0);
    }

    void theRestIsWhatDidNotComeOut()
    {
        PrintRun run = runOf(5);
        run.cameOut = 3;
        QCOMPARE(run.rest(), (QList<LetterLine>{lineOf(4), lineOf(5)}));
        QVERIFY(!run.isWhole());
        run.cameOut = 5;
        QVERIFY(run.rest().isEmpty());
        QVERIFY(run.isWhole());
    }

    void whatCouldNotBePrintedIsLeftOutOfTheRestOnly()
    {
        PrintRun run = runOf(5);
        run.cameOut = 3;
        run.leaveOut(CaseId{2}, LetterId{1});
        run.leaveOut(CaseId{4}, LetterId{1});
        run.leaveOut(CaseId{5}, LetterId{2});
        QCOMPARE(run.letters, (QList<LetterLine>{lineOf(1), lineOf(2), lineOf(3), lineOf(5)}));
    }

    void lettersLieInTheOrderOfTheirPostCodes()
    {
        const QList<LetterLine> lines{lineOf(1, u"no code"_s), lineOf(2, u"A\n80100 Johor Bahru"_s), lineOf(3, u"B\n50000 Kuala Lumpur"_s),
                                      lineOf(4, u"C\n80100 Johor Bahru"_s), lineOf(5, u""_s)};
        QList<qint64> order;
        for (const LetterLine& line : inPostOrder(lines)) {
            order.append(line.id.value);
        }
        QCOMPARE(order, (QList<qint64>{3, 2, 4, 1, 5}));
    }
};

QTEST_APPLESS_MAIN(PrintRunTest)
#include "tst_print_run.moc"
