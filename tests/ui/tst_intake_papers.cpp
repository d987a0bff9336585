#include "tests/support/papers.h"
#include "tests/support/small_desk.h"
#include "ui/intake/intake_page.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/look.h"
#include "ui/widgets/read_out.h"
#include "ui/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QDropEvent>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** The page of an agent, begun and in sight, and a folder of files to bring. */
struct Typing
{
    Typing() { begin(); }

    void begin()
    {
        page = std::make_unique<IntakePage>(*desk);
        page->resize(1000, 700);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->begin();
        QTest::qWait(50);
    }
    template <class W>
    [[nodiscard]] W* find(const QString& name) const
    {
        W* found = page->findChild<W*>(name);
        if (found == nullptr) {
            qFatal("nothing is called %s", qPrintable(name));
        }
        return found;
    }
    void press(const QString& name) const { find<QPushButton>(name)->click(); }
    void type(const QString& field, const QString& text) const
    {
        if (auto* line = page->findChild<QLineEdit*>(field)) {
            line->setText(text);
        } else if (auto* box = page->findChild<ChoiceBox*>(field)) {
            box->choose(text);
        } else {
            find<QPlainTextEdit>(field)->setPlainText(text);
        }
    }
    void typeComplaint(const QString& channel = u"channel_walk_in"_s) const
    {
        press(channel);
        type(u"name"_s, u"Nguyễn Thị Đào"_s);
        type(u"phone"_s, u"0901 234 567"_s);
        type(u"subject"_s, u"No connection"_s);
        type(u"description"_s, u"The router shows no signal."_s);
    }
    void bring(const QStringList& paths) const
    {
        press(u"add_paper"_s);
        auto* choosing = find<QFileDialog>(u"choose_files"_s);
        Q_EMIT choosing->filesSelected(paths);
        choosing->reject();
    }
    /** … and waits until the draft knows of it. */
    void bringAndKeep(const QString& path) const
    {
        const qsizetype before = papersInDraft();
        bring({path});
        QTRY_COMPARE(papersInDraft(), before + 1);
    }
    [[nodiscard]] qsizetype papersInDraft() const
    {
        return valueOf(desk->drafts()).value(0).fields.value(u"papers"_s).toArray().size();
    }
    [[nodiscard]] qsizetype waiting() const
    {
        return page->findChildren<QWidget*>(u"waiting_paper"_s).size();
    }
    /** Files that wait with drafts on this computer. */
    [[nodiscard]] QStringList copies() const
    {
        QStringList all;
        QDirIterator files(office.draftFolder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            if (files.fileInfo().dir().dirName() == u"papers"_s) {
                all.append(files.filePath());
            }
        }
        return all;
    }
    [[nodiscard]] QString refusalAt(const QString& field) const
    {
        for (const Field* one : page->findChildren<Field*>()) {
            if (one->fieldName() == field) {
                return one->refusal();
            }
        }
        return {};
    }
    CaseId registerIt(const QString& button = u"register_case"_s)
    {
        QSignalSpy registered(page.get(), &IntakePage::registered);
        press(button);
        if (registered.isEmpty() && !registered.wait()) {
            return {};
        }
        return registered.first().first().value<CaseId>();
    }
    [[nodiscard]] Case recorded(CaseId id) const { return valueOf(desk->readCase(id)).complaint; }
    /** On the page that tells the reference. */
    [[nodiscard]] QString told(const QString& name) const
    {
        const auto* view = find<QWidget>(u"registered"_s);
        const auto* label = view->findChild<QLabel*>(name);
        return label->isVisible() ? withoutIsolates(label->text()) : QString();
    }

    SmallOffice office;
    FileFolder files;
    std::unique_ptr<Desk> desk = office.deskOf(u"agent"_s);
    std::unique_ptr<IntakePage> page;
};

} // namespace

class TestIntakePapers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void aPhotoThatWasBroughtIsInTheCaseOnceItIsRegistered()
    {
        Typing typing;
        typing.typeComplaint();
        typing.bringAndKeep(typing.files.write(u"lift.png"_s, png()));
        QCOMPARE(typing.waiting(), 1);
        QCOMPARE(typing.copies().size(), 1);
        const CaseId id = typing.registerIt();
        QTRY_COMPARE(typing.recorded(id).papers.size(), 1);
        QCOMPARE(typing.recorded(id).papers.first().name, u"lift.png"_s);
        QCOMPARE(typing.recorded(id).papers.first().evidence, Evidence::Photo);
        QTRY_COMPARE(typing.told(u"added_papers"_s), u"One paper is in the case."_s);
        QTRY_COMPARE(typing.copies(), QStringList());
        QTRY_COMPARE(valueOf(typing.desk->drafts()).size(), 0);
    }

    void aPictureIsPastedWhileTheHandIsInAField()
    {
        Typing typing;
        auto* subject = typing.find<QLineEdit>(u"subject"_s);
        subject->setFocus();
        QApplication::clipboard()->setImage(twoColours());
        QTest::keyClick(subject, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(typing.waiting(), 1);
        QCOMPARE(subject->text(), QString());
    }

    void aFileIsDroppedAnywhereOnThePage()
    {
        Typing typing;
        QMimeData content;
        content.setUrls({QUrl::fromLocalFile(typing.files.write(u"letter.pdf"_s, pdf(1)))});
        QWidget* target = typing.find<QPlainTextEdit>(u"description"_s)->viewport();
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QDropEvent dropped(QPointF(9, 9), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &dropped);
        QTRY_COMPARE(typing.waiting(), 1);
        QCOMPARE(typing.find<QPlainTextEdit>(u"description"_s)->toPlainText(), QString());
    }

    void aCrashLosesNoPaperEvenWhereItsOwnFileIsGone()
    {
        Typing typing;
        typing.typeComplaint();
        const QString file = typing.files.write(u"stick.png"_s, png());
        typing.bringAndKeep(file);
        typing.find<ChoiceBox>(u"evidence"_s)->choose(u"sample"_s);
        typing.page.reset();
        QFile::remove(file);
        typing.begin();
        QTRY_COMPARE(typing.waiting(), 1);
        const CaseId id = typing.registerIt();
        QTRY_COMPARE(typing.recorded(id).papers.size(), 1);
        QCOMPARE(typing.recorded(id).papers.first().evidence, Evidence::Sample);
    }

    void whatCannotBeAddedIsToldWhileTheOthersStay()
    {
        Typing typing;
        typing.bring({typing.files.hollow(u"film.bin"_s, 26LL * 1024 * 1024),
                      typing.files.write(u"good.txt"_s, "Good")});
        QTRY_COMPARE(typing.waiting(), 1);
        const QString told = withoutIsolates(
            typing.find<QWidget>(u"intake_papers"_s)->findChild<QLabel*>(u"refused_papers"_s)->text());
        QVERIFY2(told.startsWith(u"film.bin: The file is larger than 25 MB."_s), qPrintable(told));
    }

    void whatIsLeftOutIsGoneFromThisComputerToo()
    {
        Typing typing;
        typing.bringAndKeep(typing.files.write(u"wrong.txt"_s, "Wrong"));
        typing.press(u"leave_out"_s);
        QTRY_COMPARE(typing.waiting(), 0);
        QTRY_COMPARE(typing.copies(), QStringList());
    }

    void startedAfreshThePapersCanBeBroughtBack()
    {
        Typing typing;
        typing.typeComplaint();
        typing.bringAndKeep(typing.files.write(u"lift.png"_s, png()));
        typing.press(u"start_afresh"_s);
        QTRY_COMPARE(typing.waiting(), 0);
        typing.press(u"bring_back"_s);
        QTRY_COMPARE(typing.waiting(), 1);
        const CaseId id = typing.registerIt();
        QTRY_COMPARE(typing.recorded(id).papers.size(), 1);
    }

    void aRefusedPaperIsToldBesideTheReferenceAndCanBeTriedAgain()
    {
        Typing typing;
        typing.typeComplaint();
        typing.bringAndKeep(typing.files.write(u"lift.png"_s, png()));
        const QString copy = typing.copies().first();
        typing.bringAndKeep(typing.files.write(u"good.txt"_s, "Good"));
        QFile::rename(copy, copy + u".away"_s);
        const CaseId id = typing.registerIt();
        QTRY_VERIFY2(typing.told(u"refused_papers"_s).contains(u"lift.png"_s),
                     qPrintable(typing.told(u"refused_papers"_s)));
        QVERIFY(!typing.find<ReadOut>(u"reference"_s)->value().isEmpty());
        QTRY_COMPARE(valueOf(typing.desk->drafts()).value(0).key, u"case:%1:papers"_s.arg(id.value));
        QTRY_COMPARE(typing.papersInDraft(), 1);
        QFile::rename(copy + u".away"_s, copy);
        typing.find<QWidget>(u"registered"_s)->findChild<QPushButton*>(u"retry_papers"_s)->click();
        QTRY_COMPARE(typing.recorded(id).papers.size(), 2);
        QTRY_COMPARE(typing.told(u"refused_papers"_s), QString());
        QTRY_COMPARE(valueOf(typing.desk->drafts()).size(), 0);
    }

    void aCaseSettledOnTheSpotKeepsItsPapersToo()
    {
        Typing typing;
        typing.typeComplaint();
        typing.bringAndKeep(typing.files.write(u"lift.png"_s, png()));
        typing.press(u"open_settlement"_s);
        typing.type(u"agreement"_s, u"Refunded"_s);
        typing.type(u"root_cause"_s, u"Typed wrongly"_s);
        typing.type(u"lesson"_s, u"Read it back"_s);
        typing.find<QCheckBox>(u"both_agreed"_s)->setChecked(true);
        const CaseId id = typing.registerIt(u"settle_on_the_spot"_s);
        QVERIFY(!id.isNone());
        QCOMPARE(typing.recorded(id).papers.size(), 1);
        QVERIFY(typing.recorded(id).closed);
    }

    void anUnknownComplainantNeedsNoName()
    {
        Typing typing;
        typing.typeComplaint();
        typing.type(u"name"_s, {});
        typing.press(u"register_case"_s);
        QTRY_VERIFY(!typing.refusalAt(u"name"_s).isEmpty());
        typing.press(u"open_standing"_s);
        typing.type(u"standing"_s, u"unknown"_s);
        QCOMPARE(typing.refusalAt(u"name"_s), QString());
        const CaseId id = typing.registerIt();
        QCOMPARE(typing.recorded(id).intake.complainant.standing, Standing::Unknown);
    }

    void aRepresentativeStandsInTheCaseWithTheAuthority()
    {
        Typing typing;
        typing.typeComplaint();
        typing.press(u"open_standing"_s);
        typing.type(u"representative_name"_s, u"Trần Văn An"_s);
        typing.press(u"register_case"_s);
        QTRY_VERIFY(!typing.refusalAt(u"authority"_s).isEmpty());
        typing.type(u"authority"_s, u"Parent"_s);
        typing.type(u"representative_phone"_s, u"0902 000 111"_s);
        typing.type(u"representative_email"_s, u"an@example.org"_s);
        const Representative kept = typing.recorded(typing.registerIt()).intake.representative;
        QCOMPARE(kept.name, u"Trần Văn An"_s);
        QCOMPARE(kept.authority, u"Parent"_s);
        QCOMPARE(kept.phone, u"0902 000 111"_s);
        QCOMPARE(kept.email, u"an@example.org"_s);
    }

    void aRepresentativeWithoutANameIsAskedForIt()
    {
        Typing typing;
        typing.typeComplaint();
        typing.press(u"open_standing"_s);
        typing.type(u"representative_phone"_s, u"0902 000 111"_s);
        typing.press(u"register_case"_s);
        QTRY_VERIFY(!typing.refusalAt(u"representative_name"_s).isEmpty());
    }

    void whatIsSeldomAskedStandsBehindOneLine()
    {
        Typing typing;
        QVERIFY(!typing.find<ChoiceBox>(u"standing"_s)->isVisible());
        typing.type(u"other_channel"_s, u"representative"_s);
        QVERIFY(typing.find<ChoiceBox>(u"standing"_s)->isVisible());
        typing.type(u"representative_name"_s, u"Trần Văn An"_s);
        typing.press(u"open_standing"_s);
        QVERIFY2(typing.find<ChoiceBox>(u"standing"_s)->isVisible(), "what was typed went out of sight");
    }

    void aDraftBringsStandingAndRepresentativeBackInSight()
    {
        Typing typing;
        typing.press(u"open_standing"_s);
        typing.type(u"standing"_s, u"unnamed"_s);
        typing.type(u"representative_name"_s, u"Trần Văn An"_s);
        typing.page.reset();
        typing.begin();
        QTRY_VERIFY(typing.find<ChoiceBox>(u"standing"_s)->isVisible());
        QCOMPARE(typing.find<ChoiceBox>(u"standing"_s)->chosen(), u"unnamed"_s);
        QCOMPARE(typing.find<QLineEdit>(u"representative_name"_s)->text(), u"Trần Văn An"_s);
    }
};

QTEST_MAIN(TestIntakePapers)
#include "tst_intake_papers.moc"
