#include "ui/letters/register/register_list_reader.h"

#include "tests/support/sent_letters.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letter_preview.h"
#include "ui/letters/register/letters_page.h"
#include "ui/widgets/look.h"
#include "ui/words.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone zone("Asia/Ho_Chi_Minh");
constexpr int year = 2026;
const DaySpan wholeYear{QDate(year, 1, 1), QDate(year, 12, 31)};

RegisterLine signedOn(int number, QDate day)
{
    RegisterLine line;
    line.number = {year, number};
    if (day.isValid()) {
        line.at = Moment::fromDateTime(QDateTime(day, QTime(10, 0), zone));
    }
    return line;
}

QList<int> numbersIn(const QList<RegisterLine>& lines)
{
    QList<int> numbers;
    for (const RegisterLine& line : lines) {
        numbers.append(line.number.number);
    }
    return numbers;
}

Result<RegisterList> readList(Desk& desk, RegisterPart part, const DaySpan& span)
{
    RegisterListReader reader(desk);
    std::optional<Result<RegisterList>> taken;
    reader.read(part, span, [&](const Result<RegisterList>& list) { taken = list; });
    static_cast<void>(QTest::qWaitFor([&] { return taken.has_value(); }, 20'000));
    return *taken;
}

QStringList textsOf(const Printing& printing)
{
    QByteArray bytes = asPdf(printing);
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&file);
    QStringList pages;
    for (int page = 0; page < document.pageCount(); ++page) {
        pages.append(withoutIsolates(document.getAllText(page).text()).simplified());
    }
    return pages;
}

/** How long the window's thread was kept from anything else at most while this lives, in milliseconds. */
class LongestStall : public QObject
{
public:
    LongestStall()
    {
        since.start();
        startTimer(1);
    }
    [[nodiscard]] qint64 longest() const { return most; }

protected:
    void timerEvent(QTimerEvent*) override { most = std::max(most, since.restart()); }

private:
    QElapsedTimer since;
    qint64 most = 0;
};

} // namespace

class TestRegisterPrint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void numbersThatAreNotOpenToTheReaderAreListedAllTheSame()
    {
        const QList<RegisterLine> lines = gapless({signedOn(4, {year, 3, 2}), signedOn(2, {year, 3, 1})}, wholeYear, zone);
        QCOMPARE(numbersIn(lines), (QList<int>{1, 2, 3, 4}));
        QVERIFY(!lines.at(2).state.isEmpty());
    }

    void aSpanHoldsItsDaysAndWhatHasNoDayBetweenThem()
    {
        const QList<RegisterLine> all{signedOn(1, {year, 1, 31}), signedOn(2, {}), signedOn(3, {year, 2, 1}),
                                      signedOn(4, {}), signedOn(6, {year, 2, 28}), signedOn(7, {year, 3, 1}), signedOn(8, {})};
        const QList<RegisterLine> february = gapless(all, {{year, 2, 1}, {year, 2, 28}}, zone);
        QCOMPARE(numbersIn(february), (QList<int>{3, 4, 5, 6}));
    }

    void aLetterThatWasSignedAnewLaterDoesNotDrawTheNumbersBetweenInto()
    {
        const QList<RegisterLine> all{signedOn(1, {year, 11, 2}), signedOn(2, {year, 2, 1}), signedOn(3, {year, 11, 1})};
        QCOMPARE(numbersIn(gapless(all, {{year, 11, 1}, {year, 11, 30}}, zone)), (QList<int>{1, 3}));
    }

    void outgoingLettersStandThereWithHeadPagesAndVoidNumbers()
    {
        SentLetters letters;
        letters.sentLetter(u"The first"_s);
        letters.voidLetter(u"The second"_s);
        letters.signedLetter(u"The third"_s);
        const auto list = readList(*letters.agent, RegisterPart::Outgoing, wholeYear);
        QVERIFY(list);
        const QStringList pages = textsOf(printingOf(*list));
        QCOMPARE(pages.size(), 1);
        const QString& page = pages.first();
        for (const QString& wanted : {u"Small Office"_s, u"Register of outgoing letters"_s, u"Page 1 of 1"_s, u"1/2026"_s,
                                      u"2/2026"_s, u"3/2026"_s, u"Void"_s, u"The third"_s, u"Nguyễn Thị Đào"_s}) {
            QVERIFY2(page.contains(wanted), qPrintable(wanted + u" is missing in "_s + page));
        }
        QVERIFY(page.indexOf(u"1/2026"_s) < page.indexOf(u"2/2026"_s));
    }

    void incomingPostHasARegisterOfItsOwn()
    {
        SentLetters letters;
        const CaseId id = letters.sentLetter(u"The first"_s);
        SentLetters::act(*letters.agent, id,
                         command::RecordPost{letters.office.clock.now(), u"Mr Sender"_s, u"A contract"_s, {}, {}});
        const auto list = readList(*letters.agent, RegisterPart::Incoming, wholeYear);
        QVERIFY(list);
        const QString page = textsOf(printingOf(*list)).first();
        QVERIFY2(page.contains(u"Register of incoming post"_s) && page.contains(u"Mr Sender"_s), qPrintable(page));
        QVERIFY(!page.contains(u"The first"_s));
    }

    void thePageAsksForTheDaysAndShowsThePages()
    {
        SentLetters letters;
        letters.sentLetter(u"The first"_s);
        LettersPage page(*letters.agent);
        page.resize(1000, 700);
        page.show();
        page.findChild<QPushButton*>(u"print_letter_register"_s)->click();
        auto* sheet = page.findChild<QDialog*>(u"print_register_dialog"_s);
        QVERIFY(sheet != nullptr);
        sheet->findChild<QLineEdit*>(u"until"_s)->setText(u"1/1/2025"_s);
        sheet->findChild<QPushButton*>(u"print_register"_s)->click();
        QVERIFY(sheet->isVisible());
        sheet->findChild<QLineEdit*>(u"until"_s)->setText(u"31/12/2026"_s);
        sheet->findChild<QPushButton*>(u"print_register"_s)->click();
        QTRY_VERIFY(page.findChild<LetterDialog*>() != nullptr);
        QTRY_COMPARE(page.findChild<LetterDialog*>()->preview()->pageCount(), 1);
    }

    void fiveThousandNumbersDoNotStallTheWindow()
    {
        SentLetters letters;
        letters.fillWith(letters.sentLetter(u"The first"_s), 4999);
        const LongestStall stall;
        const auto list = readList(*letters.agent, RegisterPart::Outgoing, wholeYear);
        QVERIFY(list);
        QCOMPARE(list->lines.size(), 5000);
        QCOMPARE(numbersIn(list->lines).first(), 1);
        QCOMPARE(numbersIn(list->lines).last(), 5000);
        QVERIFY2(stall.longest() < 500, qPrintable(QString::number(stall.longest())));
        const auto pages = printingOf(*list).set();
        QVERIFY(pages->pageCount() > 50);
    }
};

QTEST_MAIN(TestRegisterPrint)
#include "tst_register_print.moc"
