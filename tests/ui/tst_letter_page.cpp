#include "tests/support/letter_reading.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letter_page.h"
#include "ui/letters/letter_pdf.h"
#include "ui/letters/letter_preview.h"
#include "ui/letters/letter_words.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QLabel>
#include <QMutex>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone zone("Asia/Ho_Chi_Minh");

LetterOnPaper sample(const QString& language)
{
    LetterOnPaper letter;
    letter.language = language;
    letter.organisation = u"Lửa Rồng"_s;
    letter.organisationAddress = u"12 Nguyễn Huệ\nThành phố Hồ Chí Minh"_s;
    letter.organisationPhone = u"+84 28 3822 1234"_s;
    letter.organisationEmail = u"hotline@luarong.example"_s;
    letter.recipient = u"Nguyễn Thị Hồng Đào"_s;
    letter.recipientAddress = u"88 Láng Hạ\nHà Nội"_s;
    letter.reference = u"26-004817-3"_s;
    letter.date = QDate(2026, 11, 22);
    letter.subject = u"Your complaint"_s;
    letter.body = u"Dear Nguyễn Thị Hồng Đào,\n\nThe cable was worn.\n\nYours sincerely,"_s;
    letter.signer = u"Trần Văn Minh"_s;
    letter.signerTitle = u"Head of customer care"_s;
    letter.signedAt = Moment::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(14, 5), zone));
    letter.zone = zone;
    letter.journalHead = u"3f8a91c2e07b"_s;
    return letter;
}

QString paragraphs(int characters)
{
    QString text;
    while (text.size() < characters) {
        text += u"Thang máy của tòa nhà B đứng yên từ thứ Ba, người già phải leo bộ mười hai tầng lầu. "_s.repeated(4);
        text += u"\n\n"_s;
    }
    return text.left(characters);
}

/** Pages that count how often they are set and drawn. */
class CountedPages : public PaperPages
{
public:
    struct Counts
    {
        std::atomic<int> set = 0;
        QMutex guard;
        QMap<int, int> drawn;
    };

    explicit CountedPages(const std::shared_ptr<Counts>& counts) : counts(counts) { ++counts->set; }

    [[nodiscard]] int pageCount() const override { return 20; }
    void paintPage(QPainter&, int page) const override
    {
        const QMutexLocker lock(&counts->guard);
        ++counts->drawn[page];
    }

private:
    std::shared_ptr<Counts> counts;
};

/** As the strokes of letters drawn at their own size are. */
bool hasBlack(const QImage& picture, const QRect& area)
{
    constexpr int nearlyBlack = 60;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (picture.pixelColor(x, y).lightness() < nearlyBlack) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class TestLetterPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Dark); }

    void aLetterCarriesAllThatWasGivenToIt()
    {
        const QStringList pages = pagesOf(letterAsPdf(sample(u"en"_s)));
        QCOMPARE(pages.size(), 1);
        for (const QString& part :
             {u"Lửa Rồng"_s, u"+84 28 3822 1234"_s, u"hotline@luarong.example"_s, u"Nguyễn Thị Hồng Đào"_s,
              u"88 Láng Hạ"_s, u"26-004817-3"_s, u"22 November 2026"_s, u"Your complaint"_s,
              u"The cable was worn."_s, u"Trần Văn Minh"_s, u"Head of customer care"_s,
              u"Signed electronically in the register on 22 November 2026, 14:05"_s, u"Page 1 of 1"_s,
              u"Journal 3f8a91c2e07b"_s}) {
            QVERIFY2(pages.first().contains(part), qPrintable(part + u" in "_s + pages.first()));
        }
    }
    void theFixedWordsAreInTheLettersLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("vi") << u"vi"_s
                            << QStringList{u"Số hồ sơ"_s, u"Trang 1 trên 1"_s, u"Đã ký điện tử"_s,
                                           u"ngày 22 tháng 11 năm 2026"_s};
        QTest::newRow("ms") << u"ms"_s
                            << QStringList{u"Rujukan"_s, u"Tarikh"_s, u"Halaman 1 daripada 1"_s, u"Ditandatangani"_s};
        QTest::newRow("id") << u"id"_s
                            << QStringList{u"Nomor"_s, u"Tanggal"_s, u"Halaman 1 dari 1"_s, u"Ditandatangani"_s};
        QTest::newRow("fa") << u"fa"_s << QStringList{u"شکایت"_s, u"تاریخ"_s, u"آذر"_s, u"۱۴۰۵"_s, u"۱۴:۰۵"_s};
        QTest::newRow("unknown") << u"xx"_s << QStringList{u"Reference"_s, u"Page 1 of 1"_s};
    }
    void theFixedWordsAreInTheLettersLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        const QString page = pagesOf(letterAsPdf(sample(language))).value(0);
        for (const QString& word : words) {
            QVERIFY2(page.contains(word.normalized(QString::NormalizationForm_KC)),
                     qPrintable(word + u" in "_s + page));
        }
    }
    void valuesAreTextWhateverTheyLookLike()
    {
        LetterOnPaper letter = sample(u"en"_s);
        letter.recipient = u"<img src=\"file:///etc/passwd\"> & {complainant}"_s;
        letter.subject = u"<b>bold</b> %1 %2 {subject}"_s;
        letter.body = u"\u202Eturned\u202C and &amp; <table><tr><td>\x01\x07\u0000\u200F stays"_s;
        const QString page = pagesOf(letterAsPdf(letter)).value(0);
        QVERIFY2(page.contains(u"<img src=\"file:///etc/passwd\"> & {complainant}"), qPrintable(page));
        QVERIFY(page.contains(u"<b>bold</b> %1 %2 {subject}"));
        QVERIFY(page.contains(u"&amp; <table><tr><td>"));
        QVERIFY(page.contains(u"stays"));
    }
    void aLongLetterGoesOnOverPagesWithoutLosingAWord()
    {
        LetterOnPaper letter = sample(u"vi"_s);
        letter.body = paragraphs(10000) + u" cuối cùng"_s;
        const QStringList pages = pagesOf(letterAsPdf(letter));
        QVERIFY2(pages.size() >= 3, qPrintable(QString::number(pages.size())));
        QString all;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(u"Trang %1 trên %2"_s.arg(i + 1).arg(pages.size())));
            QVERIFY(pages[i].contains(u"26-004817-3"_s));
            QVERIFY(pages[i].contains(u"22 tháng 11 năm 2026"_s));
            all += pages[i] + u' ';
        }
        const auto countOf = [](const QString& text) { return text.count(u"leo bộ mười hai tầng lầu"_s); };
        QCOMPARE(countOf(all), countOf(letter.body));
        QVERIFY(pages.last().contains(u"cuối cùng"_s));
        QVERIFY(pages.last().contains(u"Trần Văn Minh"_s));
    }
    void theSignatureNeverStandsAloneOnAPage()
    {
        for (int lines = 20; lines < 60; ++lines) {
            LetterOnPaper letter = sample(u"en"_s);
            letter.body = u"a line\n"_s.repeated(lines) + u"the last line"_s;
            const QStringList pages = pagesOf(letterAsPdf(letter));
            QVERIFY2(pages.last().contains(u"the last line"_s), qPrintable(QString::number(lines)));
            QVERIFY(pages.last().contains(u"Trần Văn Minh"_s));
        }
    }
    void aLetterheadStandsInThePlaceOfTheName()
    {
        for (const QString& language : {u"en"_s, u"fa"_s}) {
            LetterOnPaper letter = sample(language);
            letter.letterhead = QImage(400, 100, QImage::Format_RGB32);
            letter.letterhead.fill(Qt::red);
            const QImage page = letterAsPictures(letter, 2100).value(0);
            const int across = language == u"fa"_s ? 1500 : 600;
            QVERIFY(qRed(page.pixel(across, 240)) > 200 && qGreen(page.pixel(across, 240)) < 60);
        }
    }
    void aWordWiderThanThePaperIsBrokenAndStaysOnIt()
    {
        LetterOnPaper letter = sample(u"en"_s);
        letter.body = QString(3000, u'W');
        const QImage page = letterAsPictures(letter, 2100).value(0);
        QVERIFY(!hasInk(page, millimetreRect(192, 100, 17, 160)));
        QVERIFY(hasInk(page, millimetreRect(25, 115, 160, 20)));
    }
    void anUnsignedLetterSaysSoOnEveryPage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "vi", "ms", "id", "fa"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }
    void anUnsignedLetterSaysSoOnEveryPage()
    {
        QFETCH(QString, language);
        LetterOnPaper letter = sample(language);
        letter.body = paragraphs(6000);
        const LetterOnPaper finished = letter;
        letter.signedAt.reset();
        letter.signer.clear();
        letter.signerTitle.clear();
        QVERIFY(LetterPainter(letter).pageCount() >= 2);
        const QRect mark = millimetreRect(71, 4, 68, 9);
        for (const QImage& page : letterAsPictures(letter, 2100)) {
            QVERIFY(hasInk(page, mark));
        }
        for (const QImage& page : letterAsPictures(finished, 2100)) {
            QVERIFY(!hasInk(page, mark));
        }
        if (language != u"fa") {
            const QString words = letterWords(language).notSigned;
            for (const QString& page : pagesOf(letterAsPdf(letter))) {
                QVERIFY2(page.contains(words), qPrintable(page));
            }
            QVERIFY(!pagesOf(letterAsPdf(finished)).join(u' ').contains(words));
        }
    }
    void theAddressStandsInTheWindowOfTheEnvelope()
    {
        LetterOnPaper letter = sample(u"en"_s);
        letter.recipientAddress = u"a line of the address that is quite long\n"_s.repeated(5);
        const QImage page = letterAsPictures(letter, 2100).value(0);
        QVERIFY(hasInk(page, millimetreRect(24, 62, 80, 28)));
        // Nothing of it outside: not left of it, not between window and facts, not between window and subject.
        QVERIFY(!hasInk(page, millimetreRect(5, 45, 18, 45)));
        QVERIFY(!hasInk(page, millimetreRect(105, 45, 18, 45)));
        QVERIFY(!hasInk(page, millimetreRect(20, 91, 100, 8)));
    }
    void aPersianLetterIsMirrored()
    {
        LetterOnPaper letter = sample(u"fa"_s);
        letter.body = u"با سلام"_s;
        const QImage page = letterAsPictures(letter, 2100).value(0);
        QVERIFY(hasInk(page, millimetreRect(150, 112, 38, 20)));
        QVERIFY(!hasInk(page, millimetreRect(10, 112, 100, 20)));
    }
    void numbersInPersianTextAreNotTurnedAround()
    {
        LetterOnPaper letter = sample(u"fa"_s);
        letter.body = u"شکایت شمارهٔ 26-004817-3 با شمارهٔ +98 21 8888 8888 تماس"_s;
        const QString page = pagesOf(letterAsPdf(letter)).value(0);
        QVERIFY2(page.count(u"26-004817-3"_s) == 2, qPrintable(page));
        QVERIFY2(page.contains(u"+98 21 8888 8888"_s), qPrintable(page));
    }
    void everyFontIsEmbedded()
    {
        LetterOnPaper letter = sample(u"fa"_s);
        letter.body = u"با سلام، Nguyễn"_s;
        const QStringList fonts = embeddedFonts(letterAsPdf(letter));
        QVERIFY(fonts.size() >= 2);
        for (const QString& font : fonts) {
            QVERIFY2(font.contains(u"NotoSans"), qPrintable(font));
        }
    }
    void theFileNamesItsTitleAndItsAuthor()
    {
        LetterOnPaper letter = sample(u"en"_s);
        letter.organisation = u"Lift & Sons <Ltd>"_s;
        const QByteArray pdf = letterAsPdf(letter);
        const QByteArray told = toldBy(u"pdfinfo"_s, pdf);
        QVERIFY2(told.contains("26-004817-3 Your complaint"), told.constData());
        QVERIFY(told.contains("Redress"));
        QVERIFY2(QRegularExpression(u"Author: +Lift & Sons <Ltd>"_s).match(QString::fromUtf8(told)).hasMatch(), told.constData());
        QVERIFY(QRegularExpression(u"Subject: +Your complaint"_s).match(QString::fromUtf8(told)).hasMatch());
        QVERIFY(pdf.contains("/Lang (en)"));
        QVERIFY(told.contains("A4"));
        const QByteArray meta = toldBy(u"pdfinfo"_s, pdf, {u"-meta"_s});
        QVERIFY2(meta.contains("Lift &amp; Sons &lt;Ltd&gt;"), meta.constData());
    }
    void lettersCanBeMadeOnOtherThreads()
    {
        const qsizetype expected = pagesOf(letterAsPdf(sample(u"vi"_s))).value(0).size();
        std::vector<std::future<QByteArray>> made;
        for (int i = 0; i < 8; ++i) {
            made.push_back(std::async(std::launch::async, [] { return letterAsPdf(sample(u"vi"_s)); }));
        }
        for (auto& one : made) {
            QCOMPARE(pagesOf(one.get()).value(0).size(), expected);
        }
    }
    void thePreviewShowsEveryPageOfTheLastLetter()
    {
        LetterPreview preview;
        preview.resize(500, 600);
        preview.show();
        QSignalSpy drawn(&preview, &LetterPreview::drawn);
        LetterOnPaper longer = sample(u"vi"_s);
        longer.body = paragraphs(6000);
        preview.setLetter(sample(u"en"_s));
        preview.setLetter(longer);
        QTRY_COMPARE(preview.pageCount(), LetterPainter(longer).pageCount());
        QTest::qWait(200);
        QCOMPARE(preview.pageCount(), LetterPainter(longer).pageCount());
        QVERIFY(hasInk(preview.grab().toImage(), QRect(60, 40, 300, 200)));
    }
    void thePreviewDrawsNoMoreThanIsInSightAndComesNext()
    {
        LetterPreview preview;
        preview.resize(500, 600);
        preview.show();
        LetterOnPaper longer = sample(u"vi"_s);
        longer.body = paragraphs(40'000);
        preview.setLetter(longer);
        QTRY_VERIFY(preview.pageCount() > 8);
        QCOMPARE(preview.drawnPages(), (QList<int>{0, 1}));
        QScrollBar* bar = preview.verticalScrollBar();
        const int last = preview.pageCount() - 1;
        bar->setValue(bar->maximum());
        QTRY_VERIFY(preview.drawnPages().contains(last));
        QVERIFY(preview.drawnPages().size() <= 3);
        QVERIFY(!preview.drawnPages().contains(0));
        QVERIFY(hasInk(preview.grab().toImage(), QRect(60, 40, 300, 500)));
        // A shorter one leaves nobody behind its end.
        preview.setLetter(sample(u"en"_s));
        QTRY_COMPARE(preview.pageCount(), 1);
        QTRY_COMPARE(preview.drawnPages(), QList<int>{0});
    }
    void whoScrollsWaitsForNoPageToBeSetAgain()
    {
        const auto counts = std::make_shared<CountedPages::Counts>();
        Printing counted;
        counted.set = [counts] { return std::make_unique<CountedPages>(counts); };
        LetterPreview preview;
        preview.resize(500, 600);
        preview.show();
        preview.setPrinting(counted);
        QTRY_COMPARE(preview.drawnPages(), (QList<int>{0, 1}));
        QScrollBar* bar = preview.verticalScrollBar();
        const int page = bar->maximum() / 19;
        bar->setValue(2 * page + 50);
        QTRY_VERIFY(preview.drawnPages().contains(3));
        QVERIFY(!preview.drawnPages().contains(0));
        bar->setValue(3 * page + 50);
        QTRY_VERIFY(preview.drawnPages().contains(4));
        bar->setValue(0);
        QTRY_VERIFY(preview.drawnPages().contains(0));
        QCOMPARE(counts->set, 1);
        // What was near enough to be kept was not drawn again.
        const QMutexLocker lock(&counts->guard);
        QCOMPARE(counts->drawn.value(3), 1);
    }
    void theLongestSubjectLineIsSetInLinesOfItsOwn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("subject");
        QTest::newRow("words") << u"en"_s << u"No connection since Tuesday, nobody calls back. "_s.repeated(9).left(400);
        QTest::newRow("one word") << u"en"_s << QString(400, u'W');
        QTest::newRow("fa") << u"fa"_s << u"اینترنت از سه‌شنبه قطع است و کسی پاسخ نمی‌دهد. "_s.repeated(9).left(400);
    }
    void theLongestSubjectLineIsSetInLinesOfItsOwn()
    {
        QFETCH(QString, language);
        QFETCH(QString, subject);
        LetterOnPaper letter = sample(language);
        letter.subject = subject;
        letter.body = u"Dear Sir,\n\nFirst "_s + paragraphs(4000);
        const QImage page = letterAsPictures(letter, 2100).value(0);
        // Nothing in the margins, nor into the address above.
        QVERIFY(!hasInk(page, millimetreRect(192, 91, 17, 190)));
        QVERIFY(!hasInk(page, millimetreRect(1, 91, 17, 190)));
        QVERIFY(!hasInk(page, millimetreRect(20, 91, 170, 7)));
        const QList<PrintedWord> words = wordsOf(letterAsPdf(letter));
        const auto begin = std::ranges::find(words, u"First"_s, &PrintedWord::text);
        QVERIFY(begin != words.end());
        double lowest = 0;
        const QString whole = evened(subject);
        for (const PrintedWord& one : words) {
            // A comma of a taller font stands in the same line.
            const bool isAbove = one.page == 0 && one.place.top() > 95 && one.place.center().y() < begin->place.top();
            lowest = isAbove ? std::max(lowest, one.place.bottom()) : lowest;
        }
        QVERIFY2(lowest > 115 && lowest < begin->place.center().y(), qPrintable(QString::number(lowest)));
        QString all = pagesOf(letterAsPdf(letter)).value(0);
        if (language == u"en"_s) {
            QVERIFY(all.remove(u' ').contains(QString(whole).remove(u' ')));
        }
    }
    void aDialogShowsAnEmptySheetUntilThePagesAreThereAndNeverABlurredOne()
    {
        LetterDialog dialog(sample(u"en"_s));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QRect body(150, 250, 400, 300);
        if (dialog.preview()->pageCount() == 0) {
            QCOMPARE(dialog.preview()->grab().toImage().pixelColor(body.center()), QColor(Qt::white));
        }
        // What is seen first is what stays: a small picture made large would have no black in it.
        bool sharp = false;
        QSignalSpy drawn(dialog.preview(), &LetterPreview::drawn);
        connect(dialog.preview(), &LetterPreview::drawn, &dialog,
                [&] { sharp = drawn.size() > 1 ? sharp : hasBlack(dialog.preview()->grab().toImage(), body); });
        QTRY_VERIFY(!drawn.isEmpty());
        QVERIFY(sharp);
    }
    void savingTellsWhereAndWhatStoodInTheWay()
    {
        QTemporaryDir folder;
        LetterDialog dialog(sample(u"en"_s));
        auto* status = dialog.findChild<QLabel*>(u"letter_status"_s);
        dialog.savePdf(folder.filePath(u"letter.pdf"_s));
        QTRY_VERIFY(status->text().contains(u"letter.pdf"_s));
        QVERIFY(QFile(folder.filePath(u"letter.pdf"_s)).size() > 5000);
        dialog.savePdf(u"/nowhere/letter.pdf"_s);
        QTRY_VERIFY(status->text().contains(u"could not be saved"_s));
    }
};

QTEST_MAIN(TestLetterPage)
#include "tst_letter_page.moc"
