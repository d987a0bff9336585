#include "ui/letters/scans/scan_sheet.h"

#include "app/storage/verify.h"
#include "tests/support/case_desk.h"
#include "tests/support/code_pages.h"
#include "tests/support/papers.h"
#include "tests/support/screen_check.h"
#include "tests/support/sent_letters.h"
#include "tests/support/work_hands.h"
#include "ui/case/case_page.h"
#include "ui/letters/letter_pdf.h"
#include "ui/words.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** The agent's workplace, on which scans are dropped. */
struct Scans
{
    Scans() : hands(letters.office, u"agent"_s) {}

    /** As it was printed. */
    [[nodiscard]] QByteArray printed(CaseId id) const
    {
        const CaseView view = valueOf(letters.agent->readCaseAgain(id));
        return letterAsPdf(letterOnPaper(view, view.complaint.letters.first(), letters.agent->office(),
                                         letters.agent->zone(), letters.agent->now()));
    }
    [[nodiscard]] LetterCode codeOf(CaseId id) const
    {
        const Case complaint = letters.caseOf(id);
        const Letter& letter = complaint.letters.first();
        return {complaint.reference, letter.number.year, letter.number.number, 1, letter.journalHead};
    }
    /** Answered on the phone and closed; a letter beside the reply had been sent before. */
    CaseId closedCaseWithLetter()
    {
        const CaseId id = CaseMaker(letters.office).answered();
        const Moment now = letters.office.clock.now();
        const command::DraftLetter draft{{}, u"acknowledgement"_s, u"en"_s, u"Dear Madam,\n\nwe look into it today."_s};
        letters.act(*letters.agent, id, draft);
        letters.act(*letters.agent, id, command::SubmitLetter{SentLetters::letter});
        letters.act(*letters.manager, id, command::SignLetter{SentLetters::letter});
        letters.act(*letters.agent, id, command::SendLetter{SentLetters::letter, AnswerWay::Post, now});
        letters.act(*letters.agent, id, command::GiveReply{{}, AnswerWay::Phone, now, u"It works again"_s});
        letters.act(*letters.agent, id, command::RecordDecision{Decision::Satisfied, now, {}});
        letters.act(*letters.agent, id, command::CloseCase{Outcome::Resolved, u"Digging"_s, u"Ask first"_s});
        return id;
    }
    /** Over whatever is at the window's middle. */
    void drop(const QStringList& files, QWidget* onto = nullptr)
    {
        QMimeData content;
        QList<QUrl> places;
        for (const QString& file : files) {
            places.append(QUrl::fromLocalFile(file));
        }
        content.setUrls(places);
        QWidget* target = onto == nullptr ? hands.work.get() : onto;
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        hinted = hint() != nullptr && hint()->isVisible();
        QDropEvent dropped(QPointF(9, 9), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &dropped);
    }
    void drop(const QByteArray& bytes, const QString& name = u"scan.pdf"_s) { drop(QStringList{files.write(name, bytes)}); }
    [[nodiscard]] QWidget* hint() const { return hands.work->findChild<QWidget*>(u"drop_hint"_s); }
    [[nodiscard]] ScanSheet* sheet() const
    {
        static_cast<void>(QTest::qWaitFor([this] { return hands.work->findChild<ScanSheet*>() != nullptr; }, 20'000));
        return hands.work->findChild<ScanSheet*>();
    }
    [[nodiscard]] QString said(const QString& label) const
    {
        return withoutIsolates(sheet()->findChild<QLabel*>(label)->text());
    }
    [[nodiscard]] QPushButton* button(const QString& name) const { return sheet()->findChild<QPushButton*>(name); }
    void attach(const QString& name) const
    {
        QTRY_VERIFY(button(name)->isEnabled());
        button(name)->click();
    }
    [[nodiscard]] bool isOpen(CaseId id) const
    {
        const auto* place = hands.work->findChild<CasePlace*>();
        return place->isVisible() && place->shownCase() == id;
    }
    [[nodiscard]] QString whatVerifyFound() const { return verify(*openRegister(letters.office.address())).firstBad; }

    SentLetters letters;
    FileFolder files;
    WorkHands hands;
    bool hinted = false;
};

} // namespace

class TestScans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
        look::apply(*qApp, look::Appearance::Light);
    }
    void init() { QFile::remove(QSettings().fileName()); }

    void aCopyThatCameBackIsKnownAndGoesToItsLetter()
    {
        Scans scans;
        const CaseId id = scans.letters.sentLetter(u"The first"_s);
        scans.drop(scans.printed(id));
        QVERIFY(scans.hinted);
        QVERIFY(!scans.hint()->isVisible());
        QVERIFY(scans.sheet() != nullptr);
        QTRY_COMPARE(scans.said(u"found_letter_1"_s), u"Returned copy of letter 1/2026 to Nguyễn Thị Đào, case %1"_s.arg(
                                                          scans.letters.caseOf(id).reference));
        QVERIFY2(faultsOf(scans.sheet()).isEmpty(), qPrintable(faultsOf(scans.sheet()).join(u'\n')));
        scans.attach(u"attach_1"_s);
        QTRY_VERIFY(scans.isOpen(id));
        const Case complaint = scans.letters.caseOf(id);
        QCOMPARE(complaint.papers.size(), 1);
        QCOMPARE(complaint.letters.first().copies, QList<PaperId>{complaint.papers.first().id});
        QCOMPARE(scans.whatVerifyFound(), QString());
        QTRY_VERIFY(scans.hands.work->findChild<ScanSheet*>() == nullptr);
    }

    void theCopyOfALetterIsTakenAfterTheEndOfItsCase()
    {
        Scans scans;
        const CaseId id = scans.closedCaseWithLetter();
        scans.drop(lettersInPdf({textOf(scans.codeOf(id))}));
        QVERIFY(scans.sheet() != nullptr);
        QTRY_VERIFY(scans.said(u"found_letter_1"_s).startsWith(u"Returned copy of letter 1/2026"_s));
        scans.attach(u"attach_1"_s);
        QTRY_COMPARE(scans.letters.letterOf(id).copies.size(), 1);
        QTRY_VERIFY(scans.isOpen(id));
        QVERIFY(scans.letters.caseOf(id).closedAt);
        QTRY_VERIFY(scans.hands.sees(u"add_paper"_s));
        QCOMPARE(scans.whatVerifyFound(), QString());
    }

    void severalScansAreShownOneAfterTheOther()
    {
        Scans scans;
        const CaseId first = scans.letters.sentLetter(u"The first"_s);
        const CaseId second = scans.letters.sentLetter(u"The second"_s);
        const QStringList files{scans.files.write(u"1.pdf"_s, lettersInPdf({textOf(scans.codeOf(first))})),
                                scans.files.write(u"empty.pdf"_s, {}),
                                scans.files.write(u"2.pdf"_s, lettersInPdf({textOf(scans.codeOf(second))})),
                                scans.files.write(u"photo.png"_s, png())};
        scans.drop(files);
        scans.attach(u"attach_1"_s);
        QTRY_COMPARE(scans.letters.letterOf(first).copies.size(), 1);
        QTRY_VERIFY(scans.said(u"found_letter_1"_s).startsWith(u"Returned copy of letter 2/2026"_s));
        QCOMPARE(scans.hands.work->findChildren<ScanSheet*>().size(), 1);
        scans.attach(u"attach_1"_s);
        QTRY_COMPARE(scans.letters.letterOf(second).copies.size(), 1);
        QTRY_COMPARE(scans.said(u"scan_heading"_s), u"No code of a letter was found"_s);
        scans.sheet()->reject();
        QTRY_VERIFY(scans.hands.work->findChild<ScanSheet*>() == nullptr);
    }

    void eachLetterOfAFileIsOfferedByItself()
    {
        Scans scans;
        const CaseId first = scans.letters.sentLetter(u"The first"_s);
        const CaseId second = scans.letters.sentLetter(u"The second"_s);
        scans.drop(lettersInPdf({textOf(scans.codeOf(first)), textOf(scans.codeOf(second))}));
        scans.attach(u"attach_1"_s);
        QTRY_COMPARE(scans.letters.letterOf(first).copies.size(), 1);
        QTRY_VERIFY(scans.said(u"found_letter_1"_s).startsWith(u"Attached"_s));
        QVERIFY(!scans.button(u"attach_1"_s)->isEnabled());
        scans.attach(u"attach_2"_s);
        QTRY_COMPARE(scans.letters.letterOf(second).copies.size(), 1);
        QTRY_VERIFY(scans.isOpen(second));
    }

    void aCodeThatDoesNotAgreeWithTheRegisterProvesNothing_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("says");
        QTest::newRow("another head") << 1 << 1 << u"0123456789abcdef"_s << u"does not agree"_s;
        QTest::newRow("another number") << 7 << 1 << QString() << u"has no letter 7/2026"_s;
        QTest::newRow("another version") << 1 << 3 << QString() << u"version 3"_s;
    }
    void aCodeThatDoesNotAgreeWithTheRegisterProvesNothing()
    {
        QFETCH(const int, number);
        QFETCH(const int, version);
        QFETCH(const QString, head);
        QFETCH(const QString, says);
        Scans scans;
        const CaseId id = scans.letters.sentLetter(u"The first"_s);
        LetterCode code = scans.codeOf(id);
        code.number = number;
        code.version = version;
        code.journalHead = head.isEmpty() ? code.journalHead : head;
        scans.drop(lettersInPdf({textOf(code)}));
        QVERIFY(scans.sheet() != nullptr);
        QTRY_VERIFY2(scans.said(u"found_letter_1"_s).contains(says), qPrintable(scans.said(u"found_letter_1"_s)));
        QVERIFY(!scans.button(u"attach_1"_s)->isEnabled());
        QCOMPARE(scans.sheet()->findChild<QLineEdit*>(u"scan_reference"_s)->text(), scans.letters.caseOf(id).reference);
    }

    void aScanWithoutACodeGoesToTheCaseThatIsOpen()
    {
        Scans scans;
        const CaseId id = scans.letters.sentLetter(u"The first"_s);
        scans.hands.open(id);
        QTRY_VERIFY(scans.isOpen(id));
        scans.drop(png(), u"photo.png"_s);
        QVERIFY(scans.sheet() != nullptr);
        QCOMPARE(scans.said(u"scan_heading"_s), u"No code of a letter was found"_s);
        QTRY_COMPARE(scans.sheet()->findChild<QLineEdit*>(u"scan_reference"_s)->text(), scans.letters.caseOf(id).reference);
        scans.attach(u"attach_to_reference"_s);
        QTRY_COMPARE(scans.letters.caseOf(id).papers.size(), 1);
        QCOMPARE(scans.letters.letterOf(id).copies.size(), 0);
    }

    void orToTheOneWhoseReferenceIsTyped()
    {
        Scans scans;
        const CaseId id = scans.letters.sentLetter(u"The first"_s);
        scans.drop(png(), u"photo.png"_s);
        QVERIFY(scans.sheet() != nullptr);
        QVERIFY(!scans.button(u"attach_to_reference"_s)->isEnabled());
        auto* reference = scans.sheet()->findChild<QLineEdit*>(u"scan_reference"_s);
        reference->setText(u"99"_s);
        scans.attach(u"attach_to_reference"_s);
        QTRY_VERIFY(scans.said(u"scan_status"_s).contains(u"99"_s));
        reference->setText(u"1"_s);
        scans.attach(u"attach_to_reference"_s);
        QTRY_COMPARE(scans.letters.caseOf(id).papers.size(), 1);
        QTRY_VERIFY(scans.isOpen(id));
    }

    void whatIsDroppedOnAPageThatTakesPapersGoesThere()
    {
        Scans scans;
        const CaseId id = scans.letters.sentLetter(u"The first"_s);
        scans.hands.open(id);
        QTRY_VERIFY(scans.hands.sees(u"papers_panel"_s));
        scans.drop(QStringList{scans.files.write(u"photo.png"_s, png())}, scans.hands.find(u"papers_panel"_s));
        QTRY_VERIFY(scans.hands.sees(u"add_papers_dialog"_s));
        QVERIFY(scans.hands.work->findChild<ScanSheet*>() == nullptr);
    }

    void aFileThatIsNoScanIsRefusedWithItsReason()
    {
        Scans scans;
        scans.drop(QByteArray(), u"empty.pdf"_s);
        const auto isTold = [&] {
            const QList<QLabel*> labels = scans.hands.work->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [](const QLabel* one) {
                return one->isVisible() && one->text().contains(u"empty.pdf"_s);
            });
        };
        QTRY_VERIFY(isTold());
        QVERIFY(scans.hands.work->findChild<ScanSheet*>() == nullptr);
    }

    void nothingIsLostWhileTheRegisterIsAway()
    {
        Scans scans;
        const CaseId id = scans.letters.sentLetter(u"The first"_s);
        const QByteArray scan = scans.printed(id);
        const QString address = scans.letters.office.address();
        scans.drop(scan);
        QVERIFY(scans.sheet() != nullptr);
        QTRY_VERIFY(scans.button(u"attach_1"_s)->isEnabled());
        QVERIFY(QFile::rename(address, address + u".away"_s));
        scans.attach(u"attach_1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!scans.said(u"scan_status"_s).isEmpty(), 30'000);
        QVERIFY(QFile::rename(address + u".away"_s, address));
        QTRY_VERIFY_WITH_TIMEOUT(scans.button(u"attach_1"_s)->isEnabled(), 30'000);
        const auto attached = [&] {
            if (auto* sheet = scans.hands.work->findChild<ScanSheet*>()) {
                if (auto* again = sheet->findChild<QPushButton*>(u"attach_1"_s); again->isEnabled()) {
                    again->click();
                }
                return false;
            }
            return true;
        };
        QTRY_VERIFY_WITH_TIMEOUT(attached(), 30'000);
        QCOMPARE(scans.letters.letterOf(id).copies.size(), 1);
        QCOMPARE(scans.letters.caseOf(id).papers.size(), 1);
    }

private:
    QTemporaryDir settings;
};

QTEST_MAIN(TestScans)
#include "tst_scans.moc"
