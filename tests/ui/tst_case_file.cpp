#include "tests/support/case_on_file.h"
#include "tests/support/held_printing.h"
#include "ui/case_file/case_file_work.h"
#include "ui/case_file/clocks_of_case.h"
#include "ui/case_file/pdf_pages.h"
#include "ui/case_file/shown_paper.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QProgressBar>
#include <QThreadPool>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** A case as one PDF for a board, through the sheet that makes it. */
class TestCaseFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        look::apply(*qApp, look::Appearance::Light);
        shared = std::make_unique<CaseOnFile>();
        CaseHands hands(shared->office, u"supervisor"_s, shared->id);
        Sheet sheet(hands, u"make_case_file"_s);
        plain = std::make_unique<ReadFile>(fileMadeIn(hands, sheet));
    }
    void cleanupTestCase()
    {
        plain.reset();
        shared.reset();
    }

    void whoeverMayReadEveryCaseMakesTheFile_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<bool>("may");
        QTest::newRow("agent") << u"agent"_s << true;
        QTest::newRow("supervisor") << u"supervisor"_s << true;
        QTest::newRow("manager") << u"manager"_s << true;
        QTest::newRow("officer") << u"officer"_s << false;
    }
    void whoeverMayReadEveryCaseMakesTheFile()
    {
        QFETCH(QString, person);
        QFETCH(bool, may);
        SmallOffice office;
        CaseHands hands(office, person, CaseMaker(office).handedOver());
        QCOMPARE(actOf(hands, u"make_case_file"_s)->isVisible(), may);
        QCOMPARE(actOf(hands, u"make_case_file"_s)->isEnabled(), may);
    }

    void readingsAreOfferedToWhoMaySeeThem()
    {
        SmallOffice office;
        const CaseId id = CaseMaker(office).registered();
        CaseHands agent(office, u"agent"_s, id);
        QVERIFY(Sheet(agent, u"make_case_file"_s).dialog->findChild<QCheckBox*>(u"readings"_s) == nullptr);
        CaseHands supervisor(office, u"supervisor"_s, id);
        Sheet sheet(supervisor, u"make_case_file"_s);
        QVERIFY(!isTicked(sheet, u"readings"_s));
        tick(sheet, u"readings"_s);
        ReadFile made(fileMadeIn(supervisor, sheet));
        QVERIFY(made.pageOf(u"Who read the case"_s) > 0);
        QVERIFY(made.text(made.pageOf(u"Who read the case"_s)).contains(u"The supervisor"_s));
    }

    void everyPartStandsWhereIndexAndBookmarksSay()
    {
        ReadFile& made = *plain;
        const int pages = made.pages();
        const QString index = made.text(1);
        for (const QString& title : {u"Cover"_s, u"Index"_s, u"Chronology"_s, u"Points of the complaint"_s, u"Letters"_s,
                                     u"Letter 1"_s, u"Due dates explained"_s, u"Attachments"_s, u"Attachment 1"_s,
                                     u"Attachment 2"_s, u"Proof of the journal"_s}) {
            const int page = made.pageOf(title);
            QVERIFY2(page >= 0, qPrintable(title));
            QVERIFY2(index.contains(title), qPrintable(title + u" in "_s + index));
            if (page > 0 && !title.startsWith(u"Letter "_s)) {
                QVERIFY2(made.text(page).contains(title), qPrintable(title));
            }
        }
        QVERIFY(index.contains(u"Proof of the journal %1"_s.arg(made.pageOf(u"Proof of the journal"_s) + 1)));
        for (int page = 0; page < pages; ++page) {
            const QString number = u"age %1 of %2"_s.arg(page + 1).arg(pages);
            QVERIFY2(made.text(page).contains(number), qPrintable(made.text(page)));
        }
        QVERIFY(made.text(0).contains(u"Case file"_s) && made.text(0).contains(CaseOnFile::complainant()));
    }

    void aLetterStandsAsItWasSent()
    {
        ReadFile& made = *plain;
        const QString letter = made.text(made.pageOf(u"Letter 1"_s));
        QVERIFY2(letter.contains(u"our Hoàng Kim Long looked into it"_s), qPrintable(letter));
        QVERIFY(letter.contains(u"Page 1 of 1"_s));
        QVERIFY(!letter.contains(u"blacked out"_s));
    }

    void aPdfStandsInlineAndWhatCannotIsListedWithItsReason()
    {
        ReadFile& made = *plain;
        const int first = made.pageOf(u"Attachment 2"_s);
        for (int page = 0; page < 3; ++page) {
            QVERIFY2(made.text(first + page).contains(u"Page %1"_s.arg(page + 1)), qPrintable(made.text(first + page)));
        }
        QCOMPARE(made.pageOf(u"Attachment 3"_s), -1);
        const QString list = made.text(made.pageOf(u"Attachments"_s));
        for (const QString& words : {u"It is damaged."_s, u"locked with a"_s, u"neither a picture"_s, u"list.txt"_s}) {
            QVERIFY2(list.contains(words), qPrintable(words + u" in "_s + list));
        }
        const Case recorded = valueOf(shared->office.deskOf(u"supervisor"_s)->readCase(shared->id)).complaint;
        for (const Paper& paper : recorded.papers) {
            QVERIFY2(QString(list).remove(u' ').contains(paper.hash), qPrintable(list));
        }
    }

    void aNoteIsDisclosedOnlyByItsTick()
    {
        CaseHands hands(shared->office, u"supervisor"_s, shared->id);
        Sheet sheet(hands, u"make_case_file"_s);
        QVERIFY(!plain->text().contains(u"three times"_s));
        QVERIFY(!plain->text().contains(u"Only for the desk"_s));
        QVERIFY(plain->text(0).contains(u"not disclosed: 2"_s));
        const QString name = sheet.dialog->form().field(u"notes"_s)->findChildren<QCheckBox*>().first()->objectName();
        tick(sheet, name);
        ReadFile with(fileMadeIn(hands, sheet));
        QVERIFY(with.text(with.pageOf(u"Notes"_s)).contains(u"three times"_s));
        QVERIFY(!with.text().contains(u"Only for the desk"_s));
    }

    void whatAnotherDeskAddsWhileTheSheetIsOpenStandsInTheFile()
    {
        CaseOnFile one;
        CaseHands hands(one.office, u"supervisor"_s, one.id);
        Sheet sheet(hands, u"make_case_file"_s);
        const QList<QCheckBox*> notes = sheet.dialog->form().field(u"notes"_s)->findChildren<QCheckBox*>();
        const QString ticked = notes.first()->objectName();
        tick(sheet, ticked);
        one.act(u"agent"_s, command::RaisePoint{u"The bill is wrong too"_s});
        one.act(u"agent"_s, command::AddNote{u"Told her so."_s});
        one.attach(u"bill.txt"_s, "three\n");
        const auto offered = [&sheet](const QString& field) {
            return sheet.dialog->form().field(field)->findChildren<QCheckBox*>().size();
        };
        QTRY_COMPARE(offered(u"attachments"_s), 6);
        QCOMPARE(offered(u"notes"_s), notes.size() + 1);
        QVERIFY(isTicked(sheet, ticked));
        ReadFile made(fileMadeIn(hands, sheet));
        QVERIFY(made.text(made.pageOf(u"Points of the complaint"_s)).contains(u"The bill is wrong too"_s));
        QVERIFY(made.text().contains(u"bill.txt"_s));
        QVERIFY(!made.text().contains(u"Told her so"_s));
    }

    void closingTheSheetGivesTheWorkUp()
    {
        CaseHands hands(shared->office, u"supervisor"_s, shared->id);
        Sheet sheet(hands, u"make_case_file"_s);
        sheet.press();
        QVERIFY(sheet.dialog->findChild<QProgressBar*>(u"case_file_progress"_s)->isVisible());
        QVERIFY(sheet.dialog->findChild<CaseFileWork*>() != nullptr);
        sheet.dialog->findChild<QPushButton*>(u"cancel"_s)->click();
        QTRY_VERIFY(sheet.isGone());
        // Whatever went on beside the window is over, and nobody waited for it.
        QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
        QCoreApplication::processEvents();
        QVERIFY(hands.page.findChild<CaseFileView*>() == nullptr);
    }

    void hostileValuesStandAsTheyAre()
    {
        SmallOffice office;
        Intake intake = smallComplaint();
        intake.subject = u"<b>%1 {name}</b> \"&amp;\" 😀"_s;
        intake.description = u"long word "_s.repeated(1000);
        const CaseId id = CaseMaker(office).registered(intake);
        CaseHands hands(office, u"agent"_s, id);
        Sheet sheet(hands, u"make_case_file"_s);
        ReadFile made(fileMadeIn(hands, sheet));
        QVERIFY2(made.text(0).contains(u"<b>%1 {name}</b> \"&amp;\""_s), qPrintable(made.text(0)));
        QCOMPARE(made.text().count(u"long word"_s), 1000);
    }

    void aPictureIsShownUprightWithoutWhatElseItsFileSays()
    {
        Paper paper;
        paper.mediaType = u"image/jpeg"_s;
        QVERIFY(turnedJpeg().contains("Exif"));
        const ShownPaper shown = shownPaper(paper, turnedJpeg());
        const auto* picture = std::get_if<ShownPicture>(&shown);
        QVERIFY(picture != nullptr);
        QCOMPARE(picture->size, QSize(40, 80));
        QVERIFY(!picture->jpeg.contains("Exif"));
        const ShownPaper large = shownPaper(paper, png(6000, 3000));
        QVERIFY(std::get<ShownPicture>(large).size.width() <= 1440);
        QVERIFY(std::holds_alternative<NotShown>(shownPaper(paper, pngClaiming(60'000, 60'000))));
    }

    void aClockThatNoLongerRunsIsExplainedAsItLastRan()
    {
        SmallOffice office;
        const CaseId id = CaseMaker(office).closed();
        const auto desk = office.deskOf(u"supervisor"_s);
        const CaseView view = valueOf(desk->readCase(id));
        QVERIFY(view.clocks.isEmpty());
        const QList<RanClock> ran = clocksOf(view, *desk->office().calendar);
        QVERIFY(!ran.isEmpty());
        for (const RanClock& one : ran) {
            QVERIFY(!one.isRunning && one.clock.due.due > view.complaint.intake.received);
        }
        const CaseId open = CaseMaker(office).handedOver();
        const CaseView running = valueOf(desk->readCase(open));
        const QList<RanClock> still = clocksOf(running, *desk->office().calendar);
        QCOMPARE(std::ranges::count_if(still, &RanClock::isRunning), running.clocks.size());
    }

    void theFilePrintsPageByPage()
    {
        const PdfPages pages(pdf(2));
        QCOMPARE(pages.pageCount(), 2);
        QImage sheet(210, 297, QImage::Format_RGB32);
        sheet.fill(Qt::red);
        sheet.setDotsPerMeterX(1000);
        sheet.setDotsPerMeterY(1000);
        QPainter painter(&sheet);
        pages.paintPage(painter, 1);
        painter.end();
        QCOMPARE(sheet.pixelColor(100, 200), QColor(Qt::white));
    }

    void closedWhileItIsPrintedItIsPrintedAllTheSame()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"printed.pdf"_s);
        QWidget sheet;
        auto view = std::make_unique<CaseFileView>(BoundCaseFile{pdf(3), 3}, u"Case file"_s, u"file"_s, &sheet);
        view->printOn(printerInto(path));
        view.reset();
        const auto pages = [&] {
            QFile file(path);
            const QByteArray printed = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            return printed.isEmpty() ? 0 : ReadFile(printed).pages();
        };
        QTRY_COMPARE(pages(), 3);
    }

    /** "A file always has it." */
    void aLetterHasItsLetterheadWhateverPaperLiesInThePrinter()
    {
        const auto desk = shared->office.deskOf(u"supervisor"_s);
        CaseFileSource source;
        source.view = valueOf(desk->readCase(shared->id));
        source.office = desk->office();
        source.zone = desk->zone();
        source.office.letterPaper.preprinted = true;
        source.choice.parts = {CaseFilePart::Letters};
        const auto given = std::make_shared<const CaseFileSource>(source);
        int letters = 0;
        for (const FilePiece& one : piecesOf(given, {}, std::make_shared<const Veil>(QStringList()))) {
            if (const auto* letter = std::get_if<LetterOnPaper>(&one.content)) {
                ++letters;
                QVERIFY(!letter->paper.preprinted);
            }
        }
        QVERIFY(letters > 0);
    }

private:
    std::unique_ptr<CaseOnFile> shared;
    /** As it is made where nobody changes anything in the sheet. */
    std::unique_ptr<ReadFile> plain;
};

QTEST_MAIN(TestCaseFile)
#include "tst_case_file.moc"
