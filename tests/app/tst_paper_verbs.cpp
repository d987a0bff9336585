#include "app/papers/paper_verbs.h"

#include "app/office/office_verbs.h"
#include "app/papers/picture_size.h"
#include "app/storage/contents.h"
#include "app/storage/verify.h"
#include "tests/support/office_of_five.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>

#include <atomic>
#include <thread>

#include <sys/stat.h>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1024LL * 1024;

QByteArray bigEndian(quint32 number)
{
    return QByteArray(1, char(number >> 24)) + char(number >> 16) + char(number >> 8) + char(number);
}

/** A PNG that says how large it is, and holds nothing of it; as whole as its parts tell. */
QByteArray png(quint32 width, quint32 height)
{
    return QByteArray("\x89PNG\r\n\x1a\n") + bigEndian(13) + "IHDR" + bigEndian(width) + bigEndian(height) +
           QByteArray("\x08\x02\0\0\0", 5) + "crc." + bigEndian(0) + "IENDcrc.";
}

QByteArray jpeg(quint16 width, quint16 height)
{
    const QByteArray preview = QByteArray("\xff\xe1\0\x0a", 4) + "\xff\xc0no" + "size";
    return QByteArray("\xff\xd8") + preview + QByteArray("\xff\xc0\0\x11\x08", 5) + bigEndian(height).mid(2) +
           bigEndian(width).mid(2) + "................\xff\xd9";
}

/** What a paper is refused for, as "field reason"; "kept" where it is not. */
QString refusalOf(const Result<CaseView>& result)
{
    return result ? u"kept"_s : result.refusal().field + u' ' + result.refusal().reason;
}

NewPaper fromFile(const QString& file)
{
    return {file, {}, {}, Evidence::Document};
}

/** An office with a case of its own and a folder of files. */
class Counter
{
public:
    Counter() : id(office.registered()) {}

    [[nodiscard]] Result<CaseView> attach(const NewPaper& paper, const QString& person = u"agent"_s) const
    {
        return attachPaper(*office.database, office.deedOf(person), id, readCase(*office.database, id)->version, paper);
    }
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile made(office.place.fileBeside(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size()) {
            qFatal("no file %s", qPrintable(name));
        }
        return made.fileName();
    }
    [[nodiscard]] qint64 kept() const
    {
        return office.database->run(u"SELECT count(*) FROM content_pieces"_s).first().number(0);
    }

    OfficeOfFive office;
    CaseId id;
};

} // namespace

class PaperVerbsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPaperIsPutToTheCaseAndReadAgain_data() { addEngines(); }
    void aPaperIsPutToTheCaseAndReadAgain()
    {
        const Counter counter;
        const QByteArray bytes = png(640, 480);
        const auto view = counter.attach({counter.file(u"Ảnh modem.png"_s, bytes), {}, {}, Evidence::Photo});
        QCOMPARE(refusalOf(view), u"kept"_s);
        const Paper& paper = view->complaint.papers.first();
        QCOMPARE(paper.name, u"Ảnh modem.png"_s);
        QCOMPARE(paper.mediaType, u"image/png"_s);
        QCOMPARE(paper.size, bytes.size());
        QCOMPARE(paper.evidence, Evidence::Photo);
        const Actor reader = counter.office.deedOf(u"manager"_s).session.actor();
        QCOMPARE(*readPaper(*counter.office.database, reader, counter.id, paper.id), bytes);
        const VerifyReport report = verify(*counter.office.database);
        QVERIFY2(report.held, qPrintable(report.firstBad));
    }

    void aPastedPictureGetsANameOfItsKind_data() { addEngines(); }
    void aPastedPictureGetsANameOfItsKind()
    {
        const Counter counter;
        const auto view = counter.attach({{}, png(10, 10), {}, Evidence::Photo});
        QCOMPARE(view->complaint.papers.first().name, u"picture.png"_s);
        QCOMPARE(counter.attach({{}, "some words", {}, Evidence::Document})->complaint.papers.last().name, u"paper.txt"_s);
        QCOMPARE(refusalOf(counter.attach({{}, {}, {}, Evidence::Document})), u"file empty"_s);
    }

    void whatCannotBeReadIsRefusedInAPlainSentence_data() { addEngines(); }
    void whatCannotBeReadIsRefusedInAPlainSentence()
    {
        const Counter counter;
        const auto refused = [&](const QString& file) { return refusalOf(counter.attach(fromFile(file))); };
        QCOMPARE(refused(counter.office.place.fileBeside(u"none.pdf"_s)), u"file missing"_s);
        QCOMPARE(refused(counter.office.place.fileBeside(u"."_s)), u"file folder"_s);
        QCOMPARE(refused(counter.file(u"empty.txt"_s, {})), u"file empty"_s);
        const QString large = counter.file(u"large.bin"_s, "x");
        QVERIFY(QFile::resize(large, 25 * megabyte + 1));
        QCOMPARE(refused(large), u"file too_large"_s);
        const QString pipe = counter.office.place.fileBeside(u"pipe"_s);
        QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
        QCOMPARE(refused(pipe), u"file unreadable"_s);
        QCOMPARE(refused(u"/dev/zero"_s), u"file unreadable"_s);
        QCOMPARE(refused(u"/proc/self/mem"_s), u"file empty"_s);
        QVERIFY(QFile::link(u"nowhere"_s, counter.office.place.fileBeside(u"broken.pdf"_s)));
        QCOMPARE(refused(counter.office.place.fileBeside(u"broken.pdf"_s)), u"file missing"_s);
        QCOMPARE(counter.kept(), 0);
        const auto told = counter.attach(fromFile(large));
        QCOMPARE(told.refusal().text, u"The file is larger than 25 MB. Add a smaller copy of it."_s);
    }

    void aFileThatIsStillBeingWrittenIsNotTakenByHalf()
    {
        const Counter counter;
        const QByteArray begun(8 * megabyte, 'x');
        const QByteArray more("more of it");
        const QString file = counter.file(u"copying.bin"_s, begun);
        std::atomic<bool> enough = false;
        std::thread copying([&] {
            QFile growing(file);
            while (!enough && growing.open(QIODevice::Append)) {
                growing.write(more);
                growing.close();
            }
        });
        const auto stop = [&] {
            enough = true;
            copying.join();
        };
        auto stopped = qScopeGuard(stop);
        // Whether a reading meets the writer is for the machine to say: it is tried until one did, and the readings
        // between two writes took what was whole then.
        QString met = u"kept"_s;
        for (int tries = 0; met == u"kept"_s && tries < 200; ++tries) {
            const auto view = counter.attach(fromFile(file));
            met = refusalOf(view);
            if (view) {
                QCOMPARE((view->complaint.papers.last().size - begun.size()) % more.size(), 0);
            }
        }
        QCOMPARE(met, u"file changed"_s);
        stopped.dismiss();
        stop();
        QCOMPARE(refusalOf(counter.attach(fromFile(file))), u"kept"_s);
    }

    void aFileThatVanishesIsEitherWholeOrNotTaken()
    {
        const Counter counter;
        for (int delay = 0; delay < 12; ++delay) {
            const QString file = counter.file(u"stick.bin"_s, QByteArray(8 * megabyte, char('a' + delay)));
            std::thread pulling([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(delay));
                QFile::remove(file);
            });
            const auto view = counter.attach(fromFile(file));
            pulling.join();
            if (view) {
                QCOMPARE(view->complaint.papers.last().size, 8 * megabyte);
            } else {
                QVERIFY(refusalOf(view) == u"file vanished"_s || refusalOf(view) == u"file missing"_s);
            }
        }
        QVERIFY(verify(*counter.office.database).held);
    }

    void twentyFiveMegabytesFit_data() { addEngines(); }
    void twentyFiveMegabytesFit()
    {
        const Counter counter;
        const QString file = counter.file(u"scan.bin"_s, QByteArray("\x01\x02"));
        QVERIFY(QFile::resize(file, 25 * megabyte));
        QCOMPARE(refusalOf(counter.attach(fromFile(file))), u"kept"_s);
        QCOMPARE(counter.kept(), 25);
    }

    void whoMayNotAddAPaperLeavesNothingBehind_data() { addEngines(); }
    void whoMayNotAddAPaperLeavesNothingBehind()
    {
        const Counter counter;
        const NewPaper paper{{}, "some words", u"a.txt"_s, Evidence::Document};
        QCOMPARE(refusalOf(counter.attach(paper, u"admin"_s)), u"actor not_allowed"_s);
        QVERIFY(!counter.attach(paper, u"officer"_s));
        QCOMPARE(counter.kept(), 0);
        QCOMPARE(refusalOf(counter.attach(paper, u"supervisor"_s)), u"kept"_s);
        QCOMPARE(refusalOf(counter.attach(paper, u"supervisor"_s)), u"file already"_s);
    }

    void aPaperIsReadOnlyByWhoMayReadItsCase_data() { addEngines(); }
    void aPaperIsReadOnlyByWhoMayReadItsCase()
    {
        const Counter counter;
        QCOMPARE(refusalOf(counter.attach({{}, "some words", u"a.txt"_s, Evidence::Document})), u"kept"_s);
        const auto read = [&](const QString& person, PaperId paper) {
            return readPaper(*counter.office.database, counter.office.deedOf(person).session.actor(), counter.id, paper);
        };
        QVERIFY(read(u"agent"_s, PaperId{1}));
        QVERIFY(!read(u"officer"_s, PaperId{1}));
        QVERIFY(!read(u"admin"_s, PaperId{1}));
        QCOMPARE(read(u"agent"_s, PaperId{2}).refusal().field, u"paper"_s);
    }

    void aPaperWithoutItsBytesIsNoEvent_data() { addEngines(); }
    void aPaperWithoutItsBytesIsNoEvent()
    {
        const Counter counter;
        const QString hash = hashOfContent("never kept");
        const auto put = [&](qint64 size) {
            return refusalOf(counter.office.act(u"agent"_s, counter.id,
                                                command::AddPaper{u"a.txt"_s, u"text/plain"_s, size, hash}));
        };
        QCOMPARE(put(10), u"file unknown"_s);
        (void)keepContent(*counter.office.database, "never kept", mondayAtNine);
        QCOMPARE(put(11), u"file unknown"_s);
        QCOMPARE(put(10), u"kept"_s);
    }

    void aDeedOfUnknownOutcomeIsNotDoneTwice_data() { addEngines(); }
    void aDeedOfUnknownOutcomeIsNotDoneTwice()
    {
        const Counter counter;
        const Deed deed = counter.office.deedOf(u"agent"_s);
        const QString file = counter.file(u"a.txt"_s, "some words");
        QVERIFY(attachPaper(*counter.office.database, deed, counter.id, 1, fromFile(file)));
        QVERIFY(QFile::remove(file));
        const auto again = attachPaper(*counter.office.database, deed, counter.id, 1, fromFile(file));
        QCOMPARE(refusalOf(again), u"kept"_s);
        QCOMPARE(again->complaint.papers.size(), 1);
    }

    void aNoteMeanwhileDoesNotKeepAPaperOut_data() { addEngines(); }
    void aNoteMeanwhileDoesNotKeepAPaperOut()
    {
        const Counter counter;
        QVERIFY(counter.office.act(u"supervisor"_s, counter.id, command::AddNote{u"Called."_s}));
        QVERIFY(attachPaper(*counter.office.database, counter.office.deedOf(u"agent"_s), counter.id, 1,
                            {{}, "some words", u"a.txt"_s, Evidence::Document}));
    }

    void aNameIsCleanedOfAllThatStumbles_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("cleaned");
        const auto row = [](const char* name, const QString& given, const QString& cleaned) {
            QTest::newRow(name) << given << cleaned;
        };
        row("a good name", u"Hóa đơn tháng 11 (bản 2).pdf"_s, u"Hóa đơn tháng 11 (bản 2).pdf"_s);
        row("a Persian name with its joiner", u"نامه\u200Cها.pdf"_s, u"نامه\u200Cها.pdf"_s);
        row("a path", u"../../etc/passwd"_s, u"passwd"_s);
        row("a path of Windows", u"C:\\Users\\x\\photo.jpg"_s, u"photo.jpg"_s);
        row("slashes alone", u"///"_s, u"paper"_s);
        row("a slash that looks like one", u"a\u2215b\uFF0Fc.txt"_s, u"c.txt"_s);
        row("control signs", u"a\n\r\t\0\u0007b.txt"_s, u"a b.txt"_s);
        row("a turned suffix", u"photo\u202Egpj.exe"_s, u"photogpj.exe"_s);
        row("isolates and marks", u"\u2066a\u2069\u200E\u200F\uFEFFb.txt"_s, u"ab.txt"_s);
        row("a device", u"CON"_s, u"_CON"_s);
        row("a device with a suffix", u"nul.tar.gz"_s, u"_nul.tar.gz"_s);
        row("a device with a number", u"COM¹.txt"_s, u"_COM¹.txt"_s);
        row("no device", u"console.txt"_s, u"console.txt"_s);
        row("leading dots", u"...hidden.txt"_s, u"hidden.txt"_s);
        row("an option", u"--output=x.txt"_s, u"output=x.txt"_s);
        row("dots at the end", u"a.txt. . ."_s, u"a.txt"_s);
        row("only dots", u"....."_s, u"paper"_s);
        row("only blanks", u" \u00A0\u3000 "_s, u"paper"_s);
        row("nothing", QString(), u"paper"_s);
        row("signs of a shell", u"a|b<c>d:e\"f?g*h`i$j.txt"_s, u"a_b_c_d_e_f_g_h_i_j.txt"_s);
        row("letters in pieces", u"Hoa\u0301 đơn.pdf"_s, u"Hoá đơn.pdf"_s);
        row("half a letter", QString(QChar(0xD83D)) + u".txt"_s, u"\uFFFD.txt"_s);
    }
    void aNameIsCleanedOfAllThatStumbles()
    {
        QFETCH(QString, given);
        QFETCH(QString, cleaned);
        QCOMPARE(cleanedName(given), cleaned);
        QCOMPARE(cleanedName(cleaned), cleaned);
    }

    void aLongNameKeepsItsSuffixAndItsLetters()
    {
        for (const QString& letter : {u"x"_s, u"ệ"_s, u"😀"_s, u"e\u0303\u0301\u0330"_s}) {
            const QString cleaned = cleanedName(letter.repeated(300) + u".pdf"_s);
            QVERIFY(cleaned.endsWith(u".pdf"_s));
            QVERIFY(cleaned.toUtf8().size() <= 200);
            QVERIFY(cleaned.isValidUtf16());
            QVERIFY(cleaned.size() > 40);
        }
        QVERIFY(cleanedName(QString(300, u'.') + QString(300, u'x')).size() <= 200);
        QVERIFY(cleanedName(u"a."_s + QString(300, u'x')).toUtf8().size() <= 200);
    }

    void anyNameIsCleanedToOneThatACaseTakes_data() { addEngines(); }
    void anyNameIsCleanedToOneThatACaseTakes()
    {
        const Counter counter;
        int number = 0;
        for (const QString& name : {u"../x\u202E"_s, u"CON"_s, QString(300, u'ệ') + u".pdf"_s, u"\n"_s}) {
            const auto view = counter.attach({{}, QByteArray::number(++number), name, Evidence::Document});
            QCOMPARE(refusalOf(view), u"kept"_s);
        }
    }

    void theKindIsToldByTheBytesAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("png") << png(1, 1) << u"image/png"_s;
        QTest::newRow("jpeg") << jpeg(1, 1) << u"image/jpeg"_s;
        QTest::newRow("gif") << QByteArray("GIF89a\1\0\1\0") << u"image/gif"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << u"application/pdf"_s;
        QTest::newRow("a broken pdf") << QByteArray("%PDF-") << u"application/pdf"_s;
        QTest::newRow("text") << QByteArray("Kính gửi") << u"text/plain"_s;
        QTest::newRow("one letter") << QByteArray("x") << u"text/plain"_s;
        QTest::newRow("zeros") << QByteArray(100, '\0') << u"application/octet-stream"_s;
        QTest::newRow("nothing") << QByteArray() << u"application/octet-stream"_s;
    }
    void theKindIsToldByTheBytesAlone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, type);
        QCOMPARE(mediaTypeOf(bytes), type);
    }

    void markupAndProgramsAreNeverPicturesNorPlainText()
    {
        for (const char* bytes : {"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script></svg>",
                                  "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                                  "<!DOCTYPE html><html><script>x</script></html>", "#!/bin/sh\nrm -rf .",
                                  "\x7f" "ELF\2\1\1", "MZ\x90\0\3", "[Desktop Entry]\nExec=x\n",
                                  "<html><!-- %PDF-1.4 -->"}) {
            const QString type = mediaTypeOf(bytes);
            QVERIFY2(!type.startsWith(u"image/"_s) && type != u"text/plain"_s && type != u"application/pdf"_s,
                     qPrintable(QString::fromLatin1(bytes) + u" is "_s + type));
        }
    }

    void thePixelsThatAPictureClaimsAreKnownWithoutUnpackingIt()
    {
        QCOMPARE(pictureSizeOf(png(60'000, 60'000)), QSize(60'000, 60'000));
        QCOMPARE(pictureSizeOf(png(0xFFFFFFFF, 2)), QSize(std::numeric_limits<int>::max(), 2));
        QCOMPARE(pictureSizeOf(jpeg(60'000, 65'500)), QSize(60'000, 65'500));
        QCOMPARE(pictureSizeOf(QByteArray("GIF89a\x60\xEA\x61\xEA")), QSize(60'000, 60'001));
        QCOMPARE(pictureSizeOf(png(0, 7)), std::nullopt);
        QCOMPARE(pictureSizeOf("words"), std::nullopt);
        for (const QByteArray& whole : {png(5, 5), jpeg(5, 5)}) {
            for (qsizetype size = 0; size < whole.size(); ++size) {
                (void)pictureSizeOf(whole.first(size));
                QVERIFY(!isWholePicture(whole.first(size)));
            }
            QVERIFY(isWholePicture(whole));
        }
    }

    void aHugePictureIsKeptAsAPaper_data() { addEngines(); }
    void aHugePictureIsKeptAsAPaper()
    {
        const Counter counter;
        QCOMPARE(refusalOf(counter.attach({{}, png(60'000, 60'000), u"bomb.png"_s, Evidence::Photo})), u"kept"_s);
    }

    void aLetterheadIsAPictureOfASaneSize_data() { addEngines(); }
    void aLetterheadIsAPictureOfASaneSize()
    {
        const Counter counter;
        Database& database = *counter.office.database;
        const auto refused = [&](const QByteArray& picture, const QString& person = u"admin"_s) {
            const auto kept = keepLetterhead(database, counter.office.deedOf(person), picture);
            return kept ? u"kept"_s : kept.refusal().field + u' ' + kept.refusal().reason;
        };
        QCOMPARE(refused(png(800, 200), u"supervisor"_s), u"actor not_allowed"_s);
        QCOMPARE(refused({}), u"letterhead empty"_s);
        QCOMPARE(refused("words"), u"letterhead no_picture"_s);
        QCOMPARE(refused("GIF89a\x60\xEA\x60\xEA..."), u"letterhead no_picture"_s);
        QCOMPARE(refused(png(800, 200).chopped(1)), u"letterhead no_picture"_s);
        QCOMPARE(refused(png(60'000, 60'000)), u"letterhead no_size"_s);
        QCOMPARE(refused(png(4, 4)), u"letterhead no_size"_s);
        QCOMPARE(refused(png(800, 200) + QByteArray(6 * megabyte, 'x')), u"letterhead too_large"_s);
        QCOMPARE(counter.kept(), 0);
        QCOMPARE(refused(png(800, 200)), u"kept"_s);
        QCOMPARE(refused(jpeg(800, 200)), u"kept"_s);
    }

    void theLetterheadIsReadOnceTheOrganisationHasIt_data() { addEngines(); }
    void theLetterheadIsReadOnceTheOrganisationHasIt()
    {
        const Counter counter;
        Database& database = *counter.office.database;
        QCOMPARE(*readLetterhead(database), QByteArray());
        command::SetOrganisation set{readOffice(database).organisation};
        set.organisation.letterhead = hashOfContent(png(800, 200));
        const auto early = keepOffice(database, counter.office.deedOf(u"admin"_s), set);
        QCOMPARE(early.refusal().field, u"letterhead"_s);
        set.organisation.letterhead = *keepLetterhead(database, counter.office.deedOf(u"admin"_s), png(800, 200));
        QVERIFY(keepOffice(database, counter.office.deedOf(u"admin"_s), set));
        QCOMPARE(*readLetterhead(database), png(800, 200));
        const VerifyReport report = verify(database);
        QVERIFY2(report.held, qPrintable(report.firstBad));
    }
};

QTEST_GUILESS_MAIN(PaperVerbsTest)
#include "tst_paper_verbs.moc"
