#include "ui/letters/letter_draft.h"

#include "tests/support/letter_reading.h"
#include "tests/support/real_letters.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letter_pdf.h"
#include "ui/letters/letter_words.h"
#include "ui/widgets/look.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

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
                                    letter.subject, letter.body, letter.signer, letter.enclosures}) {
            QVERIFY2(text.contains(evened(part)), qPrintable(part + u" in "_s + text));
        }
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
        QTemporaryDir folder;
        const LetterOnPaper letter = realLetter(u"en"_s, u"final_reply"_s);
        LetterDialog dialog(letter);
        auto* box = dialog.findChild<QAbstractButton*>(u"with_letterhead"_s);
        QVERIFY(box != nullptr && box->isChecked());
        const auto saved = [&](const QString& name) {
            dialog.savePdf(folder.filePath(name));
            return QTest::qWaitFor([&] { return QFile::exists(folder.filePath(name)); }, 5000);
        };
        const auto pages = [&](const QString& name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? pagesOf(file.readAll()).join(u' ') : QString();
        };
        QVERIFY(saved(u"with.pdf"_s));
        box->click();
        QVERIFY(saved(u"without.pdf"_s));
        QVERIFY(pages(u"with.pdf"_s).contains(letter.organisationEmail));
        QVERIFY(!pages(u"without.pdf"_s).contains(letter.organisationEmail));
    }
};

QTEST_MAIN(LetterDraftTest)
#include "tst_letter_draft.moc"
