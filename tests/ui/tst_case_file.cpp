#include "tests/support/act_sheet.h"
#include "tests/support/papers.h"
#include "ui/case_file/case_file_view.h"
#include "ui/case_file/case_file_work.h"
#include "ui/case_file/clocks_of_case.h"
#include "ui/case_file/pdf_pages.h"
#include "ui/case_file/veil.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QProcess>
#include <QProgressBar>
#include <QTest>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const QString complainant = u"Nguyễn Thị Đào"_s;
const QString stranger = u"Hoàng Kim Long"_s;
const QString note = u"She called three times, and Hoàng Kim Long was rude."_s;
const QString letterBody = u"Dear Madam Nguyễn Thị Đào,\n\nour Hoàng Kim Long looked into it. Call him: 0912 345 678."_s;

/** A case with all that a file can hold. */
class CaseOnFile
{
public:
    CaseOnFile() : id(CaseMaker(office).handedOver())
    {
        act(u"agent"_s, command::AddNote{note});
        act(u"agent"_s, command::AddNote{u"Only for the desk."_s});
        act(u"agent"_s, command::RaisePoint{u"No connection"_s});
        act(u"agent"_s, command::RaisePoint{u"Nobody called back"_s});
        act(u"agent"_s, command::NameRepresentative{{u"Phạm Quốc Bảo"_s, u"0987 654 321"_s, u"bao@example.org"_s,
                                                     u"Power of attorney"_s, {}}});
        writeLetter();
        attach(u"photo.png"_s, png(400, 300));
        attach(u"report.pdf"_s, pdf(3));
        attach(u"broken.pdf"_s, pdf(1).left(400));
        attach(u"locked.pdf"_s, lockedPdf());
        attach(u"list.txt"_s, "one\ntwo\n");
    }

    void act(const QString& who, const CaseCommand& command)
    {
        const auto desk = office.deskOf(who);
        valueOf(actAt(*desk, id, versionAt(*desk), command));
    }

    SmallOffice office;
    CaseId id;

private:
    [[nodiscard]] int versionAt(Desk& desk) const { return valueOf(desk.readCaseAgain(id)).complaint.version; }

    void writeLetter()
    {
        act(u"agent"_s, command::DraftLetter{{}, u"acknowledgement"_s, u"en"_s, letterBody});
        act(u"agent"_s, command::SubmitLetter{LetterId{1}});
        act(u"manager"_s, command::SignLetter{LetterId{1}});
        act(u"agent"_s, command::SendLetter{LetterId{1}, AnswerWay::Post, office.clock.now()});
    }

    void attach(const QString& name, const QByteArray& bytes)
    {
        const auto desk = office.deskOf(u"agent"_s);
        valueOf(desk->attachPaper(id, versionAt(*desk), {{}, bytes, name, Evidence::Document}));
    }
};

/** A file that was made in its sheet, read back by another library than bound it. */
class MadeFile
{
public:
    MadeFile(CaseHands& hands, Sheet& sheet)
    {
        sheet.press();
        CaseFileView* view = nullptr;
        const auto isMade = [&] {
            view = hands.page.findChild<CaseFileView*>();
            return view != nullptr;
        };
        if (!QTest::qWaitFor(isMade, aWhile)) {
            qFatal("no file was made");
        }
        view->savePdf(path());
        if (!QTest::qWaitFor([this] { return QFile::exists(path()); }, aWhile)) {
            qFatal("no file was saved");
        }
        document.load(path());
        delete view;
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"file.pdf"_s); }
    [[nodiscard]] QString text(int page) { return document.getAllText(page).text().simplified(); }
    [[nodiscard]] QString text()
    {
        QStringList all;
        for (int page = 0; page < document.pageCount(); ++page) {
            all.append(text(page));
        }
        return all.join(u' ').normalized(QString::NormalizationForm_KC);
    }
    /** Each bookmark with the page it leads to, from 0. */
    [[nodiscard]] QList<std::pair<QString, int>> bookmarks()
    {
        QPdfBookmarkModel model;
        model.setDocument(&document);
        QList<std::pair<QString, int>> all;
        collect(model, {}, all);
        return all;
    }
    [[nodiscard]] int pageOf(const QString& title)
    {
        for (const auto& [name, page] : bookmarks()) {
            if (name.startsWith(title)) {
                return page;
            }
        }
        return -1;
    }

    QPdfDocument document;

private:
    /** Beside other tests a file takes its time. */
    static constexpr int aWhile = 30'000;

    static void collect(const QAbstractItemModel& model, const QModelIndex& parent,
                        QList<std::pair<QString, int>>& all)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            all.append({index.data(int(QPdfBookmarkModel::Role::Title)).toString(),
                        index.data(int(QPdfBookmarkModel::Role::Page)).toInt()});
            collect(model, index, all);
        }
    }

    QTemporaryDir folder;
};

void tick(const Sheet& sheet, const QString& name, bool wanted = true)
{
    auto* box = sheet.dialog->findChild<QCheckBox*>(name);
    if (box == nullptr) {
        qFatal("no tick %s", qPrintable(name));
    }
    if (box->isChecked() != wanted) {
        box->click();
    }
}

bool isTicked(const Sheet& sheet, const QString& name)
{
    return sheet.dialog->findChild<QCheckBox*>(name)->isChecked();
}

/** All strings of an object that are no objects of their own, as a reader sees them. */
void collectStrings(QPDFObjectHandle object, QStringList& all, int depth = 0)
{
    if (depth > 0 && object.isIndirect()) {
        return;
    }
    if (object.isString()) {
        all.append(QString::fromStdString(object.getUTF8Value()));
    } else if (object.isArray()) {
        for (QPDFObjectHandle item : object.getArrayAsVector()) {
            collectStrings(item, all, depth + 1);
        }
    } else if (object.isDictionary() || object.isStream()) {
        for (auto& [key, value] : (object.isStream() ? object.getDict() : object).getDictAsMap()) {
            collectStrings(value, all, depth + 1);
        }
    }
}

/** Whatever stands unpacked in the file: strings, and streams as text. */
QString insideOf(const QString& path)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processFile(path.toLocal8Bit().constData());
    QStringList all;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        collectStrings(object, all);
        if (object.isStream()) {
            const auto bytes = object.getStreamData(qpdf_dl_generalized);
            all.append(QString::fromUtf8(reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize())));
        }
    }
    return all.join(u'\n');
}

QString readByPoppler(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {path, u"-"_s});
    if (!reader.waitForFinished() || reader.exitCode() != 0) {
        return {};
    }
    return QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

} // namespace

/** A case as one PDF for a board, through the sheet that makes it. */
class TestCaseFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        look::apply(*qApp, look::Appearance::Light);
        shared = std::make_unique<CaseOnFile>();
    }
    void cleanupTestCase() { shared.reset(); }

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
        MadeFile made(supervisor, sheet);
        QVERIFY(made.pageOf(u"Who read the case"_s) > 0);
        QVERIFY(made.text(made.pageOf(u"Who read the case"_s)).contains(u"The supervisor"_s));
    }

    void everyPartStandsWhereIndexAndBookmarksSay()
    {
        CaseHands hands(shared->office, u"supervisor"_s, shared->id);
        Sheet sheet(hands, u"make_case_file"_s);
        MadeFile made(hands, sheet);
        const int pages = made.document.pageCount();
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
        QVERIFY(made.text(0).contains(u"Case file"_s) && made.text(0).contains(complainant));
    }

    void aLetterStandsAsItWasSent()
    {
        CaseHands hands(shared->office, u"supervisor"_s, shared->id);
        Sheet sheet(hands, u"make_case_file"_s);
        MadeFile made(hands, sheet);
        const QString letter = made.text(made.pageOf(u"Letter 1"_s));
        QVERIFY2(letter.contains(u"our Hoàng Kim Long looked into it"_s), qPrintable(letter));
        QVERIFY(letter.contains(u"Page 1 of 1"_s));
        QVERIFY(!letter.contains(u"blacked out"_s));
    }

    void aPdfStandsInlineAndWhatCannotIsListedWithItsReason()
    {
        CaseHands hands(shared->office, u"supervisor"_s, shared->id);
        Sheet sheet(hands, u"make_case_file"_s);
        MadeFile made(hands, sheet);
        const int first = made.pageOf(u"Attachment 2"_s);
        for (int page = 0; page < 3; ++page) {
            QVERIFY2(made.text(first + page).contains(u"Page %1"_s.arg(page + 1)), qPrintable(made.text(first + page)));
        }
        QCOMPARE(made.pageOf(u"Attachment 3"_s), -1);
        const QString list = made.text(made.pageOf(u"Attachments"_s));
        for (const QString& words : {u"It is damaged."_s, u"locked with a"_s, u"neither a picture"_s, u"list.txt"_s}) {
            QVERIFY2(list.contains(words), qPrintable(words + u" in "_s + list));
        }
        const Case recorded = hands.recorded();
        for (const Paper& paper : recorded.papers) {
            QVERIFY2(QString(list).remove(u' ').contains(paper.hash), qPrintable(list));
        }
    }

    void aNoteIsDisclosedOnlyByItsTick()
    {
        CaseHands hands(shared->office, u"supervisor"_s, shared->id);
        Sheet sheet(hands, u"make_case_file"_s);
        {
            MadeFile without(hands, sheet);
            QVERIFY(!without.text().contains(u"three times"_s));
            QVERIFY(!without.text().contains(u"Only for the desk"_s));
            QVERIFY(without.text(0).contains(u"not disclosed: 2"_s));
        }
        const QString name = sheet.dialog->form().field(u"notes"_s)->findChildren<QCheckBox*>().first()->objectName();
        tick(sheet, name);
        MadeFile with(hands, sheet);
        QVERIFY(with.text(with.pageOf(u"Notes"_s)).contains(u"three times"_s));
        QVERIFY(!with.text().contains(u"Only for the desk"_s));
    }

    void whoIsBlackedOutIsNowhereInTheFile()
    {
        CaseOnFile one;
        one.act(u"agent"_s, command::AddNote{u"About Hoàng Kim Long."_s});
        {
            const auto desk = one.office.deskOf(u"agent"_s);
            const int version = valueOf(desk->readCaseAgain(one.id)).complaint.version;
            valueOf(desk->attachPaper(one.id, version, {{}, pdf(1), u"Hoàng Kim Long.pdf"_s, Evidence::Document}));
        }
        CaseHands hands(one.office, u"supervisor"_s, one.id);
        Sheet sheet(hands, u"make_case_file"_s);
        tick(sheet, u"readings"_s);
        for (QCheckBox* box : sheet.dialog->form().field(u"notes"_s)->findChildren<QCheckBox*>()) {
            tick(sheet, box->objectName());
        }
        for (QCheckBox* box : sheet.dialog->form().field(u"persons"_s)->findChildren<QCheckBox*>()) {
            tick(sheet, box->objectName());
        }
        sheet.fill(u"others"_s, stranger + u"\n0912345678"_s);
        // By hand: it is said to be left out where somebody is blacked out.
        tick(sheet, u"paper_2"_s);
        tick(sheet, u"paper_6"_s);
        MadeFile made(hands, sheet);
        const QString all = made.text() + u'\n' + readByPoppler(made.path()) + u'\n' + insideOf(made.path());
        for (const QString& hidden : {stranger, u"Kim Long"_s, u"Phạm"_s, u"Bảo"_s, u"0987"_s, u"bao@"_s, u"345 678"_s}) {
            QVERIFY2(!all.contains(hidden), qPrintable(hidden));
        }
        QVERIFY(all.contains(u"Dear Madam Nguyễn Thị Đào"_s));
        const QString letter = made.text(made.pageOf(u"Letter 1"_s));
        QVERIFY2(letter.contains(u"our ██████ looked into it. Call him: ██████"_s), qPrintable(letter));
        for (const auto& [title, page] : made.bookmarks()) {
            QVERIFY2(!title.contains(u"Long"_s), qPrintable(title));
        }
        for (int page = 0; page < made.document.pageCount(); ++page) {
            const bool hasBlocks = made.text(page).contains(u'█');
            QVERIFY2(made.text(page).contains(u"Persons are blacked out on this page."_s) == hasBlocks,
                     qPrintable(made.text(page)));
        }
        QVERIFY(!made.text(made.pageOf(u"Proof of the journal"_s)).contains(u"blacked out on this page"_s));
    }

    void picturesAndPdfsStayOutWhereSomebodyIsBlackedOutUnlessTicked()
    {
        CaseHands hands(shared->office, u"supervisor"_s, shared->id);
        Sheet sheet(hands, u"make_case_file"_s);
        QVERIFY(isTicked(sheet, u"paper_1"_s) && isTicked(sheet, u"paper_2"_s) && isTicked(sheet, u"paper_5"_s));
        sheet.fill(u"others"_s, stranger);
        QVERIFY(!isTicked(sheet, u"paper_1"_s) && !isTicked(sheet, u"paper_2"_s) && isTicked(sheet, u"paper_5"_s));
        sheet.fill(u"others"_s, {});
        QVERIFY(isTicked(sheet, u"paper_1"_s));
        sheet.fill(u"others"_s, stranger);
        tick(sheet, u"paper_2"_s);
        sheet.fill(u"others"_s, stranger + u"\nSomebody Else"_s);
        QVERIFY(isTicked(sheet, u"paper_2"_s) && !isTicked(sheet, u"paper_1"_s));
        MadeFile made(hands, sheet);
        QCOMPARE(made.pageOf(u"Attachment 1"_s), -1);
        QVERIFY(made.pageOf(u"Attachment 2"_s) > 0);
        const QString list = made.text(made.pageOf(u"Attachments"_s));
        QVERIFY2(list.contains(u"Left out"_s) && !list.contains(u"photo.png"_s), qPrintable(list));
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
        QTest::qWait(500);
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
        MadeFile made(hands, sheet);
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

    void theVeilKeepsTheComplainantsOwnName()
    {
        const Veil veil({u"Nguyễn Văn An"_s}, complainant);
        QCOMPARE(veil(u"Nguyễn Thị Đào met Mr Nguyễn Văn An."_s), u"Nguyễn Thị Đào met Mr ██████."_s);
        QCOMPARE(Veil({complainant}, complainant)(complainant), complainant);
        QVERIFY(!Veil({complainant}, complainant).isDrawn());
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

private:
    std::unique_ptr<CaseOnFile> shared;
};

QTEST_MAIN(TestCaseFile)
#include "tst_case_file.moc"
