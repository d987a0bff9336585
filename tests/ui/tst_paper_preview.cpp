#include "tests/support/papers.h"
#include "tests/support/small_desk.h"
#include "ui/papers/lent_papers.h"
#include "ui/papers/paper_preview.h"
#include "ui/papers/pdf_view.h"
#include "ui/papers/picture_view.h"
#include "ui/papers/read_text.h"
#include "ui/widgets/look.h"
#include "ui/words.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** Takes the place of the programs outside. */
class Outside : public QObject
{
    Q_OBJECT
public:
    Outside() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Outside() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& place) { opened.append(place); }
};

/** A case with papers of these bytes, and the first of them looked at. */
struct Looking
{
    explicit Looking(const QList<std::pair<QString, QByteArray>>& contents)
    {
        const CaseId id = valueOf(desk->registerCase(smallComplaint())).id;
        QList<Paper> papers;
        for (const auto& [name, bytes] : contents) {
            papers =
                valueOf(desk->attachPaper(id, 1, {{}, bytes, name, Evidence::Document})).complaint.papers;
        }
        window.resize(1200, 800);
        window.show();
        preview = new PaperPreview(*desk, id, papers, papers.first().id, &window);
        QSignalSpy ready(preview, &PaperPreview::ready);
        preview->open();
        QVERIFY(ready.count() > 0 || ready.wait());
    }
    Looking(const QString& name, const QByteArray& bytes) : Looking({{name, bytes}}) {}

    template <class W>
    [[nodiscard]] W* find(const QString& name) const
    {
        return preview->findChild<W*>(name);
    }
    [[nodiscard]] bool sees(const QString& name) const
    {
        const auto* widget = find<QWidget>(name);
        return widget != nullptr && widget->isVisible();
    }
    /** What stands there in place of the content. */
    [[nodiscard]] QString sentence() const
    {
        return sees(u"paper_words"_s) ? withoutIsolates(find<QWidget>(u"paper_words"_s)->accessibleName())
                                      : QString();
    }
    [[nodiscard]] QString status() const { return withoutIsolates(find<QLabel>(u"paper_status"_s)->text()); }
    void press(const QString& button) const { find<QPushButton>(button)->click(); }

    /** One for all: signing in takes its time. */
    static inline std::unique_ptr<SmallOffice> office;
    static inline std::unique_ptr<Desk> desk;
    QWidget window;
    PaperPreview* preview = nullptr;
};

} // namespace

class TestPaperPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        look::apply(*qApp, look::Appearance::Light);
        Looking::office = std::make_unique<SmallOffice>();
        Looking::desk = Looking::office->deskOf(u"agent"_s);
    }
    void cleanupTestCase()
    {
        Looking::desk.reset();
        Looking::office.reset();
    }

    void aPictureIsShownNoLargerThanItIsAndZoomsByKeys()
    {
        const Looking looking(u"lift.png"_s, png());
        auto* view = looking.find<PictureView>(u"picture"_s);
        QVERIFY(view->isVisible());
        QCOMPARE(view->zoom(), 1.0);
        QTest::keyClick(looking.preview, Qt::Key_Plus);
        QCOMPARE(view->zoom(), 1.25);
        QTest::keyClick(looking.preview, Qt::Key_Minus);
        QTest::keyClick(looking.preview, Qt::Key_Minus);
        QCOMPARE(view->zoom(), 0.8);
        QTest::keyClick(looking.preview, Qt::Key_0);
        QCOMPARE(view->zoom(), 1.0);
    }

    void aLargePictureFitsTheWindow()
    {
        const Looking looking(u"plan.png"_s, png(3000, 500));
        const auto* view = looking.find<PictureView>(u"picture"_s);
        QTRY_VERIFY(view->widget()->width() <= view->viewport()->width());
        QVERIFY(view->zoom() < 0.5);
    }

    void aPhotoIsTurnedAsTheCameraWasHeld()
    {
        const Looking looking(u"photo.jpg"_s, turnedJpeg());
        const QImage shown = looking.find<PictureView>(u"picture"_s)->widget()->grab().toImage();
        QVERIFY(shown.height() > shown.width());
        QVERIFY(shown.pixelColor(shown.width() / 2, 4).red() > 200);
        QVERIFY(shown.pixelColor(shown.width() / 2, shown.height() - 5).blue() > 200);
    }

    void aPictureOfTooManyPixelsIsToldAndNotDecoded()
    {
        const Looking looking(u"huge.png"_s, pngClaiming(60'000, 60'000));
        QCOMPARE(looking.sentence(),
                 u"This picture has 60,000 × 60,000 pixels, too many to be shown here. It can be saved."_s);
        QVERIFY(looking.sees(u"save_shown_paper"_s));
    }

    void aBrokenPictureIsTold()
    {
        const Looking looking(u"broken.png"_s, png().left(60));
        QVERIFY(looking.sentence().startsWith(u"This picture is damaged"_s));
    }

    void aPdfIsTurnedPageByPage()
    {
        const Looking looking(u"contract.pdf"_s, pdf(3));
        auto* place = looking.find<QLabel>(u"page_place"_s);
        QCOMPARE(place->text(), u"Page 1 of 3"_s);
        QVERIFY(!looking.find<QPushButton>(u"page_before"_s)->isEnabled());
        QTest::keyClick(looking.preview, Qt::Key_PageDown);
        QTest::keyClick(looking.preview, Qt::Key_PageDown);
        QCOMPARE(place->text(), u"Page 3 of 3"_s);
        QVERIFY(!looking.find<QPushButton>(u"next_page"_s)->isEnabled());
        auto* page = looking.find<PictureView>(u"pdf_page"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->widget()->width() > 300, 30'000);
        const QImage drawn = page->widget()->grab().toImage();
        QCOMPARE(drawn.pixelColor(drawn.width() / 2, drawn.height() / 2), QColor(Qt::white));
    }

    void aBrokenPdfIsTold()
    {
        const Looking looking(u"broken.pdf"_s, "%PDF-1.7\nnothing that could be read");
        QCOMPARE(looking.sentence(), u"This PDF is damaged and cannot be shown. It can be saved."_s);
    }

    void aLockedPdfIsTold()
    {
        const Looking looking(u"locked.pdf"_s, lockedPdf());
        QVERIFY2(looking.sentence().startsWith(u"This PDF is locked with a password."_s),
                 qPrintable(looking.sentence()));
    }

    void textIsShownAsItIsAndCannotBeChanged()
    {
        const Looking looking(u"chat.txt"_s, u"<b>Not bold</b>\nĐường"_s.toUtf8());
        auto* text = looking.find<QPlainTextEdit>(u"paper_text"_s);
        QCOMPARE(text->toPlainText(), u"<b>Not bold</b>\nĐường"_s);
        QVERIFY(text->isReadOnly());
    }

    void textIsReadAsItsMarkSays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8") << QByteArray("\xc4\x90\xc6\xb0\xe1\xbb\x9dng") << u"Đường"_s;
        QTest::newRow("UTF-8 marked") << QByteArray("\xef\xbb\xbf"
                                                    "a")
                                      << u"a"_s;
        QTest::newRow("UTF-16 little") << QByteArray("\xff\xfe\x10\x01", 4) << u"Đ"_s;
        QTest::newRow("UTF-16 big") << QByteArray("\xfe\xff\x01\x10", 4) << u"Đ"_s;
        QTest::newRow("Latin-1") << QByteArray("caf\xe9") << u"café"_s;
    }
    void textIsReadAsItsMarkSays()
    {
        QFETCH(QByteArray, bytes);
        QTEST(readText(bytes).text, "text");
    }

    void aTextWithoutEndIsCutAndSaysSo()
    {
        const Looking looking(u"log.txt"_s, QByteArray(2'000'000, 'a'));
        QVERIFY(looking.find<QPlainTextEdit>(u"paper_text"_s)->toPlainText().size() < 201'000);
        QVERIFY(looking.status().startsWith(u"Only the beginning is shown."_s));
    }

    void whatCannotBeShownSaysWhatItIsAndOffersToSaveIt()
    {
        const Looking looking(u"thing.bin"_s, QByteArray("\x7f"
                                                         "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0",
                                                         18));
        QVERIFY(looking.sentence().startsWith(u"It cannot be shown here."_s));
        QVERIFY(looking.sees(u"save_shown_paper"_s));
        QVERIFY(!looking.sees(u"open_outside"_s));
    }

    void theNextPaperComesByKeys()
    {
        const Looking looking({{u"one.txt"_s, "One"}, {u"two.txt"_s, "Two"}});
        auto* text = looking.find<QPlainTextEdit>(u"paper_text"_s);
        QCOMPARE(looking.status(), u"1 of 2"_s);
        QTest::keyClick(looking.preview, Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE(text->toPlainText(), u"Two"_s);
        QTest::keyClick(looking.preview, Qt::Key_PageUp, Qt::ControlModifier);
        QTRY_COMPARE(text->toPlainText(), u"One"_s);
    }

    void onlyHarmlessKindsAreOpenedOutsideAndOnlyAfterAQuestion()
    {
        Outside outside;
        const Looking looking(u"run.desktop"_s, "Plain words");
        looking.press(u"open_outside"_s);
        QVERIFY(outside.opened.isEmpty());
        looking.press(u"open_outside_now"_s);
        QCOMPARE(outside.opened.size(), 1);
        const QFileInfo copy(outside.opened.first().toLocalFile());
        QCOMPARE(copy.fileName(), u"run.desktop.txt"_s);
        QVERIFY((copy.permissions() & QFile::WriteOwner) == 0);
        LentPapers::ofProgram().takeBack();
        QVERIFY(!QFile::exists(copy.filePath()));
    }

    void theQuestionCanBeDeclined()
    {
        Outside outside;
        const Looking looking(u"lift.png"_s, png());
        looking.press(u"open_outside"_s);
        looking.press(u"not_outside"_s);
        QVERIFY(outside.opened.isEmpty());
        QVERIFY(!looking.sees(u"open_outside_now"_s));
    }

    void kindsThatRunOrFetchAreNeverOpenedOutside_data()
    {
        QTest::addColumn<QString>("mediaType");
        for (const char* one :
             {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/msword",
              "application/vnd.oasis.opendocument.text", "text/html", "application/x-shellscript",
              "application/x-desktop", "application/zip", "image/svg+xml", "application/octet-stream"}) {
            QTest::newRow(one) << QString::fromLatin1(one);
        }
    }
    void kindsThatRunOrFetchAreNeverOpenedOutside()
    {
        QFETCH(QString, mediaType);
        QVERIFY(!opensOutside(mediaType));
    }

    void aPaperIsSavedWhereThePersonSays()
    {
        const Looking looking(u"lift.png"_s, png());
        looking.press(u"save_paper"_s);
        auto* choosing = looking.find<QFileDialog>(u"choose_place"_s);
        QVERIFY(choosing != nullptr);
        const FileFolder folder;
        Q_EMIT choosing->fileSelected(folder.path(u"saved.png"_s));
        choosing->reject();
        QTRY_COMPARE(looking.status(), u"Saved as %1."_s.arg(folder.path(u"saved.png"_s)));
        QFile saved(folder.path(u"saved.png"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), png());
    }

    void aPlaceThatTakesNothingIsTold()
    {
        const Looking looking(u"lift.png"_s, png());
        looking.press(u"save_paper"_s);
        auto* choosing = looking.find<QFileDialog>(u"choose_place"_s);
        Q_EMIT choosing->fileSelected(u"/nowhere/at/all.png"_s);
        choosing->reject();
        QTRY_VERIFY(looking.status().startsWith(u"The paper could not be saved"_s));
    }

    void whatIsLookedAtClosesWhenThePersonSignsOut()
    {
        const Looking looking(u"lift.png"_s, png());
        const QPointer<QDialog> preview = looking.preview;
        Looking::desk->signOut();
        QTRY_VERIFY(preview.isNull());
        valueOf(Looking::desk->signIn(u"agent"_s, SmallOffice::password()));
    }
};

QTEST_MAIN(TestPaperPreview)
#include "tst_paper_preview.moc"
