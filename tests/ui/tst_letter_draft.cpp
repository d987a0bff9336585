#include "ui/letters/letter_draft.h"

#include "tests/support/held_printing.h"
#include "tests/support/letter_reading.h"
#include "tests/support/real_letters.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letter_opening.h"
#include "ui/letters/letter_pdf.h"
#include "ui/letters/letter_words.h"
#include "ui/widgets/look.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

LetterOnPaper draft(const QString& language)
{
    LetterOnPaper letter = realLetter(language, u"final_reply"_s);
    letter.signedAt.reset();
    letter.number = {};
    letter.journalHead.clear();
    return letter;
}

/** The text of an OpenDocument file, tags left out and entities read. */
QString textOf(const QByteArray& document)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"draft.odt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size()) {
        return {};
    }
    file.close();
    QString text = QString::fromUtf8(run(u"unzip"_s, {u"-p"_s, file.fileName(), u"content.xml"_s}));
    text.replace(QRegularExpression(u"<text:(?:line-break|tab|s)[^>]*>"_s), u" "_s);
    text.replace(QRegularExpression(u"</text:p>"_s), u"\n"_s);
    text.remove(QRegularExpression(u"<[^>]*>"_s));
    text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&apos;"_s, u"'"_s);
    return evened(text.replace(u"&amp;"_s, u"&"_s));
}

QString textOnPaper(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? pagesOf(file.readAll()).join(u' ') : QString();
}

/** What the window prints. */
QString printed(LetterDialog& dialog)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    QSignalSpy printed(&dialog, &LetterDialog::printed);
    dialog.printOn(printerInto(path));
    return printed.wait(20'000) ? textOnPaper(path) : QString();
}

QString savedDraft(LetterDialog& dialog)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"draft.odt"_s);
    dialog.saveDraft(path);
    QFile file(path);
    const bool isThere = QTest::qWaitFor([&] { return file.exists(); }, 20'000);
    return isThere && file.open(QIODevice::ReadOnly) ? textOf(file.readAll()) : QString();
}

LetterOnPaper saying(LetterOnPaper letter, const QString& words)
{
    letter.body = words;
    return letter;
}

} // namespace

class LetterDraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void aDraftIsATextThatSaysItIsOne_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "vi", "ms", "id", "fa"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }
    void aDraftIsATextThatSaysItIsOne()
    {
        QFETCH(QString, language);
        const LetterOnPaper letter = draft(language);
        const QString text = textOf(draftAsOpenDocument(letter));
        const QString mark = evened(letterWords(language).notSigned);
        QVERIFY2(text.startsWith(mark), qPrintable(text.left(100)));
        QVERIFY(text.endsWith(mark));
        for (const QString& part : {letter.organisation, letter.recipient, letter.recipientAddress, letter.reference,
                                    letter.subject, openingOf(letter).rest, letter.signer, letter.enclosures}) {
            QVERIFY2(text.contains(evened(part)), qPrintable(part + u" in "_s + text));
        }
    }

    void itsSubjectStandsWhereTheLetterHasIt()
    {
        const QString english = textOf(draftAsOpenDocument(draft(u"en"_s)));
        QVERIFY(english.indexOf(u"Dear Eleanor"_s) < english.indexOf(u"Your complaint 26-004817-3"_s));
        const QString vietnamese = textOf(draftAsOpenDocument(draft(u"vi"_s)));
        QVERIFY(vietnamese.indexOf(u"V/v"_s) < vietnamese.indexOf(u"Kính gửi"_s));
    }

    void whateverIsTypedStaysText()
    {
        LetterOnPaper letter = draft(u"en"_s);
        letter.body = u"<b>bold</b> & {name} \"so\" \x07 😀 end"_s;
        QVERIFY(textOf(draftAsOpenDocument(letter)).contains(u"<b>bold</b> & {name} \"so\" 😀 end"));
    }

    void aSignedLetterIsGivenToNobodyToBeChanged()
    {
        const LetterOnPaper letter = realLetter(u"en"_s, u"final_reply"_s);
        QVERIFY(draftAsOpenDocument(letter).isEmpty());
        LetterDialog dialog(letter);
        QVERIFY(dialog.findChild<QAbstractButton*>(u"save_draft"_s) == nullptr);
    }

    void itsFilesNameSaysThatItIsADraft()
    {
        QVERIFY(draftName(draft(u"en"_s)).contains(u"draft"_s));
        QVERIFY(printingOf(draft(u"en"_s)).fileName.contains(u"draft"_s));
        QVERIFY(!printingOf(realLetter(u"en"_s, u"final_reply"_s)).fileName.contains(u"draft"_s));
    }

    void theDialogSavesItAndSaysWhere()
    {
        QTemporaryDir folder;
        LetterDialog dialog(draft(u"en"_s));
        QVERIFY(dialog.findChild<QAbstractButton*>(u"save_draft"_s) != nullptr);
        dialog.saveDraft(folder.filePath(u"draft.odt"_s));
        QTRY_VERIFY(dialog.findChild<QLabel*>(u"letter_status"_s)->text().contains(u"draft.odt"_s));
        QVERIFY(QFile(folder.filePath(u"draft.odt"_s)).size() > 1000);
    }

    void theLetterheadIsLeftOutOnPreprintedPaper()
    {
        const LetterOnPaper letter = realLetter(u"en"_s, u"final_reply"_s);
        LetterDialog dialog(letter);
        auto* box = dialog.findChild<QAbstractButton*>(u"with_letterhead"_s);
        QVERIFY(box != nullptr && box->isChecked());
        QVERIFY(printed(dialog).contains(letter.organisationEmail));
        box->click();
        const QString without = printed(dialog);
        QVERIFY(without.contains(letter.reference));
        QVERIFY(!without.contains(letter.organisationEmail));
    }

    void aFileHasTheLetterheadWhateverPaperLiesInThePrinter()
    {
        LetterOnPaper letter = realLetter(u"en"_s, u"final_reply"_s);
        letter.paper.preprinted = true;
        LetterDialog dialog(letter);
        QVERIFY(!dialog.findChild<QAbstractButton*>(u"with_letterhead"_s)->isChecked());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"letter.pdf"_s);
        dialog.savePdf(path);
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(textOnPaper(path).contains(letter.organisationEmail));
        QVERIFY(!printed(dialog).contains(letter.organisationEmail));
    }

    void theWindowSavesAndPrintsTheLetterAsItStandsNow()
    {
        const LetterOnPaper letter = draft(u"en"_s);
        LetterDialog dialog(saying(letter, u"First words"_s));
        dialog.setLetter(saying(letter, u"Second words"_s));
        QVERIFY(savedDraft(dialog).contains(u"Second words"_s));
        dialog.findChild<QAbstractButton*>(u"with_letterhead"_s)->click();
        QVERIFY(printed(dialog).contains(u"Second words"_s));
        dialog.setLetter(saying(letter, u"Third words"_s));
        const QString third = printed(dialog);
        QVERIFY(third.contains(u"Third words"_s));
        QVERIFY2(!third.contains(letter.organisationEmail), qPrintable(third));
    }

    void afterPrintingOneIsToldToLook()
    {
        LetterDialog dialog(realLetter(u"en"_s, u"final_reply"_s));
        const auto* status = dialog.findChild<QLabel*>(u"letter_status"_s);
        QVERIFY(!printed(dialog).isEmpty());
        QVERIFY2(status->text().startsWith(u"Printed into the file"_s), qPrintable(status->text()));
        dialog.printOn(printerInto(u"/nowhere/printed.pdf"_s));
        QTRY_COMPARE(status->text(), u"The printer did not take it."_s);
    }

    void closedWhileItIsPrintedItIsPrintedAllTheSame()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"printed.pdf"_s);
        HeldPrinting held(printingOf(realLetter(u"en"_s, u"final_reply"_s)));
        auto dialog = std::make_unique<LetterDialog>(held.printing(), u"A paper"_s);
        dialog->printOn(printerInto(path));
        dialog.reset();
        held.letGo();
        QTRY_VERIFY(!textOnPaper(path).isEmpty());
        QVERIFY(!held.wasWaitedFor());
    }
};

QTEST_MAIN(LetterDraftTest)
#include "tst_letter_draft.moc"
