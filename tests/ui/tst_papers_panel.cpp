#include "tests/support/case_desk.h"
#include "tests/support/papers.h"
#include "ui/papers/lent_papers.h"
#include "ui/papers/paper_list.h"
#include "ui/papers/papers_panel.h"
#include "ui/widgets/look.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** Root may read everything; while this lives, the program is nobody. */
class Unprivileged
{
public:
    Unprivileged() { become(65534); }
    ~Unprivileged() { become(0); }

private:
    void become(uid_t user) const
    {
        if (isRoot && seteuid(user) != 0) {
            qFatal("the test cannot become another user");
        }
    }
    bool isRoot = getuid() == 0;
};

/** A case in sight at a desk, and a folder of files to bring. */
struct Papers
{
    explicit Papers(CaseId of = maker->registered()) : id(of) { QVERIFY(QTest::qWaitForWindowActive(&hands.page)); }

    void drop(const QStringList& files, QWidget* onto = nullptr)
    {
        QMimeData content;
        QList<QUrl> places;
        for (const QString& file : files) {
            places.append(QUrl::fromLocalFile(file));
        }
        content.setUrls(places);
        QWidget* target = onto == nullptr ? &hands.page : onto;
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QDropEvent dropped(QPointF(9, 9), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &dropped);
    }
    /** The sheet that asks what each paper is; null where none comes. */
    [[nodiscard]] QDialog* sheet() const
    {
        auto* found = hands.page.findChild<QDialog*>(u"add_papers_dialog"_s);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    void add()
    {
        QTRY_VERIFY(sheet() != nullptr);
        sheet()->findChild<QPushButton*>(u"add_papers"_s)->click();
        hands.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&hands.page));
    }
    void add(const QString& file)
    {
        const qsizetype before = list()->lines().size();
        drop({file});
        add();
        QTRY_COMPARE(list()->lines().size(), before + 1);
    }
    [[nodiscard]] PaperList* list() const { return hands.page.findChild<PaperList*>(u"papers"_s); }
    [[nodiscard]] QString refused() const
    {
        const auto* label = hands.find<QLabel>(u"refused_papers"_s);
        return label == nullptr ? QString() : withoutIsolates(label->text());
    }

    /** One for all: signing in takes its time. */
    static inline std::unique_ptr<SmallOffice> office;
    static inline std::unique_ptr<CaseMaker> maker;
    CaseId id;
    FileFolder files;
    CaseHands hands{*office, u"agent"_s, id};
};

} // namespace

class TestPapersPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        look::apply(*qApp, look::Appearance::Light);
        Papers::office = std::make_unique<SmallOffice>();
        Papers::maker = std::make_unique<CaseMaker>(*Papers::office);
    }
    void cleanupTestCase()
    {
        Papers::maker.reset();
        Papers::office.reset();
    }

    void aDroppedFileGoesInAsWhatItWasMarked()
    {
        Papers papers;
        papers.drop({papers.files.write(u"lift.png"_s, png())});
        QTRY_VERIFY(papers.sheet() != nullptr);
        auto* mark = papers.sheet()->findChild<ChoiceBox*>(u"evidence_1"_s);
        QCOMPARE(mark->chosen(), u"photo"_s);
        mark->choose(u"sample"_s);
        papers.add();
        QTRY_COMPARE(papers.list()->lines().size(), 1);
        const Paper kept = papers.hands.recorded().papers.first();
        QCOMPARE(kept.name, u"lift.png"_s);
        QCOMPARE(kept.evidence, Evidence::Sample);
        QCOMPARE(kept.mediaType, u"image/png"_s);
        QCOMPARE(valueOf(papers.hands.desk->readPaper(papers.id, kept.id)), png());
    }

    void aFileDroppedOnATextFieldIsAPaperAndNotItsPath()
    {
        Papers papers;
        auto* note = papers.hands.find<QPlainTextEdit>(u"text"_s);
        QVERIFY(note != nullptr);
        papers.drop({papers.files.write(u"letter.pdf"_s, pdf(1))}, note->viewport());
        QTRY_VERIFY(papers.sheet() != nullptr);
        QCOMPARE(note->toPlainText(), QString());
    }

    void severalChosenFilesGoInTogether()
    {
        Papers papers;
        papers.hands.press(u"add_paper"_s);
        auto* choosing = papers.hands.page.findChild<QFileDialog*>(u"choose_files"_s);
        QVERIFY(choosing != nullptr);
        Q_EMIT choosing->filesSelected(
            {papers.files.write(u"one.pdf"_s, pdf(1)), papers.files.write(u"two.txt"_s, "Two")});
        choosing->reject();
        papers.add();
        QTRY_COMPARE(papers.list()->lines().size(), 2);
        const QList<Paper> kept = papers.hands.recorded().papers;
        QCOMPARE(kept[0].evidence, Evidence::Document);
        QCOMPARE(kept[1].evidence, Evidence::Information);
    }

    void theKeyOpensTheFileDialog()
    {
        Papers papers;
        QTest::keyClick(&papers.hands.page, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(papers.hands.page.findChild<QFileDialog*>(u"choose_files"_s) != nullptr);
    }

    void aPastedPictureGetsANameOfItsMoment()
    {
        Papers papers;
        QApplication::clipboard()->setImage(twoColours());
        papers.hands.find<QPushButton>(u"add_paper"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        papers.add();
        QTRY_COMPARE(papers.list()->lines().size(), 1);
        QCOMPARE(papers.list()->lines().first().paper.name, u"Picture 2026-11-16 09.00.31.png"_s);
    }

    void aPictureIsPastedFromATextFieldTooButTextStaysText()
    {
        Papers papers;
        auto* note = papers.hands.find<QPlainTextEdit>(u"text"_s);
        note->setFocus();
        QApplication::clipboard()->setText(u"typed elsewhere"_s);
        QTest::keyClick(note, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(note->toPlainText(), u"typed elsewhere"_s);
        QVERIFY(papers.sheet() == nullptr);
        auto* cells = new QMimeData;
        cells->setText(u", and cells"_s);
        cells->setImageData(twoColours());
        QApplication::clipboard()->setMimeData(cells);
        QTest::keyClick(note, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(note->toPlainText(), u"typed elsewhere, and cells"_s);
        QVERIFY(papers.sheet() == nullptr);
        QApplication::clipboard()->setImage(twoColours());
        QTest::keyClick(note, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(papers.sheet() != nullptr);
        QCOMPARE(note->toPlainText(), u"typed elsewhere, and cells"_s);
    }

    void whatCannotGoInIsToldWhileTheOthersGoIn()
    {
        Papers papers;
        papers.drop({papers.files.hollow(u"film.bin"_s, 26LL * 1024 * 1024),
                     papers.files.write(u"nothing.txt"_s, {}), papers.files.path(u"gone.pdf"_s),
                     QFileInfo(papers.files.path({})).absolutePath(),
                     papers.files.write(u"good.txt"_s, "Good")});
        QTRY_VERIFY(papers.sheet() != nullptr);
        QStringList told;
        for (const QLabel* one : papers.sheet()->findChildren<QLabel*>()) {
            told.append(withoutIsolates(one->text()));
        }
        const QString all = told.join(u'\n');
        for (const QString& sentence :
             {u"film.bin: The file is larger than 25 MB."_s, u"nothing.txt: The file is empty."_s,
              u"There is no file gone.pdf."_s, u"is a folder."_s}) {
            QVERIFY2(all.contains(sentence), qPrintable(sentence + u" / "_s + all));
        }
        papers.add();
        QTRY_COMPARE(papers.list()->lines().size(), 1);
        QCOMPARE(papers.list()->lines().first().paper.name, u"good.txt"_s);
    }

    void whereNothingCanGoInNoSheetComesButTheSentence()
    {
        Papers papers;
        papers.drop({papers.files.write(u"nothing.txt"_s, {})});
        QTRY_VERIFY(papers.refused().startsWith(u"nothing.txt: The file is empty."_s));
        QVERIFY(papers.sheet() == nullptr);
        papers.hands.press(u"let_go_papers"_s);
        QTRY_COMPARE(papers.refused(), QString());
    }

    void aFileWithoutTheRightToReadItIsTold()
    {
        Papers papers;
        const QString file = papers.files.write(u"secret.txt"_s, "Secret");
        QFile::setPermissions(QFileInfo(file).path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                          QFile::ExeGroup | QFile::ExeOther);
        QFile::setPermissions(file, {});
        const Unprivileged person;
        papers.drop({file});
        QTRY_VERIFY2(papers.refused().contains(u"secret.txt cannot be read."_s),
                     qPrintable(papers.refused()));
    }

    void aFileThatVanishesIsToldAndCanBeTriedAgain()
    {
        Papers papers;
        const QString file = papers.files.write(u"stick.txt"_s, "On a stick");
        papers.drop({file});
        QTRY_VERIFY(papers.sheet() != nullptr);
        QFile::remove(file);
        papers.add();
        QTRY_VERIFY(papers.refused().contains(u"There is no file stick.txt."_s));
        QCOMPARE(papers.list()->lines().size(), 0);
        static_cast<void>(papers.files.write(u"stick.txt"_s, "On a stick"));
        papers.hands.press(u"retry_papers"_s);
        QTRY_COMPARE(papers.list()->lines().size(), 1);
        QTRY_COMPARE(papers.refused(), QString());
    }

    void aHostileNameIsCleanedBeforeItIsShown()
    {
        Papers papers;
        papers.add(papers.files.write(u"-rf \u202Egnp.$(reboot)\n.txt"_s, "Hostile"));
        const QString name = papers.list()->lines().first().paper.name;
        for (const QChar sign : {QChar(0x202E), QChar(u'\n'), QChar(u'$')}) {
            QVERIFY2(!name.contains(sign), qPrintable(name));
        }
        QVERIFY(!name.startsWith(u'-'));
    }

    void aPaperUnderWayIsNamedAndTheRestCanBeStopped()
    {
        Papers papers;
        QStringList many;
        for (int i = 0; i < 8; ++i) {
            many.append(papers.files.write(u"large %1.txt"_s.arg(i), QByteArray(6'000'000, char('a' + i))));
        }
        papers.drop(many);
        papers.add();
        QTRY_VERIFY(papers.hands.sees(u"stop_adding"_s) || papers.list()->lines().size() > 6);
        if (!papers.hands.sees(u"stop_adding"_s)) {
            QSKIP("this computer is too quick to tell of it");
        }
        const QString named = withoutIsolates(papers.hands.find<QLabel>(u"paper_under_way"_s)->text());
        QVERIFY2(named.startsWith(u"Adding "_s) && named.contains(u" of 8: large "_s), qPrintable(named));
        papers.hands.press(u"stop_adding"_s);
        QTRY_VERIFY(papers.refused().contains(u"Not added: you stopped."_s));
        QTRY_VERIFY(!papers.hands.sees(u"stop_adding"_s));
        QVERIFY(papers.hands.recorded().papers.size() < 8);
    }

    void whatWaitedSinceTheProgramEndedIsOfferedWhenTheCaseIsOpened()
    {
        SmallOffice& office = *Papers::office;
        const CaseId id = Papers::maker->registered();
        const FileFolder files;
        const QString file = files.write(u"waits.txt"_s, "Waits");
        {
            const auto before = office.deskOf(u"agent"_s);
            const QString copy = valueOf(before->keepDraftPaper({file, {}, u"waits.txt"_s}));
            const QJsonObject paper{
                {u"file"_s, copy}, {u"name"_s, u"waits.txt"_s}, {u"evidence"_s, u"sample"_s}};
            valueOf(before->keepDraft(
                {u"case:%1:papers"_s.arg(id.value), {}, {{u"papers"_s, QJsonArray{paper}}}}));
        }
        CaseHands hands(office, u"agent"_s, id);
        QTRY_VERIFY(hands.sees(u"refused_papers"_s));
        QCOMPARE(withoutIsolates(hands.find<QLabel>(u"refused_papers"_s)->text()),
                 u"waits.txt is not added yet."_s);
        hands.press(u"retry_papers"_s);
        QTRY_COMPARE(hands.recorded().papers.size(), 1);
        QCOMPARE(hands.recorded().papers.first().evidence, Evidence::Sample);
        const auto waits = [&] {
            const QList<Draft> drafts = valueOf(hands.desk->drafts());
            return std::ranges::any_of(
                drafts, [&](const Draft& one) { return one.key == u"case:%1:papers"_s.arg(id.value); });
        };
        QTRY_VERIFY(!waits());
    }

    void theSamePaperTwiceIsRefusedInWords()
    {
        Papers papers;
        const QString file = papers.files.write(u"bill.txt"_s, "Bill");
        papers.add(file);
        papers.drop({file});
        papers.add();
        QTRY_VERIFY(papers.refused().contains(u"The case has this paper already."_s));
    }

    void aPaperIsTakenOffByDeleteAndPutBackAgain()
    {
        Papers papers;
        papers.add(papers.files.write(u"first.txt"_s, "First"));
        papers.add(papers.files.write(u"second.txt"_s, "Second"));
        const QSignalSpy undo(&papers.hands.page, &CasePage::undoOffered);
        papers.list()->setFocus();
        papers.list()->choose(PaperId{1});
        QTest::keyClick(papers.list(), Qt::Key_Delete);
        QTRY_VERIFY(papers.hands.recorded().papers.first().withdrawn);
        QTRY_COMPARE(papers.list()->lines().last().paper.name, u"first.txt"_s);
        QVERIFY(withoutIsolates(papers.list()->lines().last().kind).startsWith(u"Taken off"_s));
        QCOMPARE(undo.size(), 1);
        papers.list()->choose(PaperId{1});
        QTest::keyClick(papers.list(), Qt::Key_Delete);
        QTRY_VERIFY(!papers.hands.recorded().papers.first().withdrawn);
    }

    void addingCanBeUndone()
    {
        Papers papers;
        QList<std::function<void()>> undos;
        connect(&papers.hands.page, &CasePage::undoOffered, this,
                [&undos](const QString&, const std::function<void()>& undo) { undos.append(undo); });
        papers.add(papers.files.write(u"wrong.txt"_s, "Wrong case"));
        QTRY_COMPARE(undos.size(), 1);
        undos.first()();
        QTRY_VERIFY(papers.hands.recorded().papers.first().withdrawn);
    }

    void aCopiedPaperIsAFileThatNobodyCanChangeAndGoesAtSignOut()
    {
        Papers papers;
        papers.add(papers.files.write(u"note.txt"_s, "Note"));
        papers.list()->setFocus();
        papers.list()->choose(PaperId{1});
        QApplication::clipboard()->clear();
        QTest::keyClick(papers.list(), Qt::Key_C, Qt::ControlModifier);
        const auto copied = [] {
            const QMimeData* content = QApplication::clipboard()->mimeData();
            return content == nullptr ? QList<QUrl>() : content->urls();
        };
        QTRY_COMPARE(copied().size(), 1);
        const QFileInfo file(copied().first().toLocalFile());
        QCOMPARE(file.fileName(), u"note.txt"_s);
        QCOMPARE(file.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::ReadOther),
                 QFile::Permissions());
        QFile written(file.filePath());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("Note"));
        papers.hands.desk->signOut();
        QVERIFY(!QFile::exists(file.filePath()));
    }

    void whoTurnsToAnotherCaseLosesNone()
    {
        Papers papers;
        const CaseId other = Papers::maker->registered();
        papers.drop({papers.files.write(u"one.txt"_s, "One"), papers.files.write(u"two.txt"_s, "Two")});
        papers.add();
        papers.hands.page.show(other);
        QTRY_COMPARE(valueOf(papers.hands.desk->readCase(papers.id)).complaint.papers.size(), 2);
        QTRY_COMPARE(papers.hands.page.shown(), other);
        QCOMPARE(valueOf(papers.hands.desk->readCase(other)).complaint.papers.size(), 0);
        QTRY_COMPARE(papers.list()->lines().size(), 0);
    }

    /** The signed copy of a reply mostly comes back after the end. */
    void aClosedCaseStillTakesPapersAndGivesThemBack()
    {
        Papers papers{Papers::maker->closed()};
        QVERIFY(papers.hands.sees(u"add_paper"_s));
        papers.add(papers.files.write(u"copy.pdf"_s, pdf(1)));
        const Case closed = papers.hands.recorded();
        QVERIFY(closed.closedAt);
        QCOMPARE(closed.papers.size(), 1);
        papers.list()->setFocus();
        papers.list()->choose(PaperId{1});
        QTest::keyClick(papers.list(), Qt::Key_Delete);
        QTRY_VERIFY(papers.hands.recorded().papers.first().withdrawn);
    }

    void aLineSaysAllItsSignsInWords()
    {
        Papers papers;
        papers.add(papers.files.write(u"lift.png"_s, png()));
        const QModelIndex line = papers.list()->model()->index(0, 0);
        const QString spoken = withoutIsolates(line.data(Qt::AccessibleTextRole).toString());
        QVERIFY2(spoken.startsWith(u"lift.png, Picture, "_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"Photo, "_s) && spoken.contains(u"The agent, Monday"_s),
                 qPrintable(spoken));
    }
};

QTEST_MAIN(TestPapersPanel)
#include "tst_papers_panel.moc"
