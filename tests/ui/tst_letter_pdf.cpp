#include "ui/letters/letter_pdf.h"

#include "tests/support/letter_reading.h"
#include "tests/support/real_letters.h"
#include "ui/letters/envelope_window.h"
#include "ui/letters/letter_page.h"
#include "ui/letters/letter_words.h"

#include <algorithm>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList allLanguages{u"en"_s, u"vi"_s, u"ms"_s, u"id"_s, u"fa"_s};

/** Words apart, so that line ends between them do not matter; those of Persian come in the order of the eye. */
QStringList wordsIn(const QString& text)
{
    return evened(text).split(u' ', Qt::SkipEmptyParts);
}

/**
 * Leading and closing marks stand at another side where letters run from the right, and the reader sets the sign of the
 * ezafe apart from its letter, or upon the one before.
 */
QString withoutMarks(const QString& text)
{
    constexpr QChar ezafe(0x0654);
    QString word = text.normalized(QString::NormalizationForm_KD);
    word.removeIf([](QChar sign) { return sign.isPunct() || sign.isSymbol() || sign == ezafe; });
    return word;
}

/** Whether each word stands somewhere on the pages. */
QString missingFrom(const QString& pages, const QString& value)
{
    const QString read = withoutMarks(pages);
    for (const QString& word : wordsIn(value)) {
        if (!read.contains(withoutMarks(word))) {
            return word;
        }
    }
    return {};
}

void languagesAndReplies()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("form");
    for (const QString& language : allLanguages) {
        for (const QString& form : {u"final_reply"_s, u"second_round"_s}) {
            QTest::addRow("%s %s", qPrintable(language), qPrintable(form)) << language << form;
        }
    }
}

/** A body whose paragraphs have that many lines each, of 12 words that say where they stand. */
QString countedBody(int paragraphs, int lines)
{
    QStringList text;
    for (int paragraph = 0; paragraph < paragraphs; ++paragraph) {
        QStringList words;
        for (int line = 0; line < lines; ++line) {
            words.append(u"P%1L%2 %3"_s.arg(paragraph).arg(line).arg(QString(75, u'x')));
        }
        text.append(words.join(u' '));
    }
    return text.join(u"\n\n"_s) + u"\n\nYours sincerely,"_s;
}

} // namespace

class LetterPdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyValueIsReadBack_data() { languagesAndReplies(); }
    void everyValueIsReadBack()
    {
        QFETCH(QString, language);
        QFETCH(QString, form);
        const LetterOnPaper letter = realLetter(language, form);
        const QByteArray pdf = letterAsPdf(letter);
        const QString pages = pagesOf(pdf).join(u' ');
        QStringList values{letter.organisation, letter.recipient, letter.recipientAddress, letter.reference,
                           letter.subject, letter.body, letter.signer, letter.signerTitle, letter.enclosures,
                           letter.paper.foot, u"123/2026"_s, letterWords(language).number, letter.journalHead};
        for (const QString& value : values) {
            const QString missing = missingFrom(pages, value);
            QVERIFY2(missing.isEmpty(), qPrintable(missing + u" in "_s + pages));
        }
        QVERIFY(!pages.contains(u'{'));
    }

    void everyFontIsEmbeddedAndTheRightOne_data() { languagesAndReplies(); }
    void everyFontIsEmbeddedAndTheRightOne()
    {
        QFETCH(QString, language);
        QFETCH(QString, form);
        const QStringList fonts = embeddedFonts(letterAsPdf(realLetter(language, form)));
        QVERIFY(fonts.size() >= 2);
        for (const QString& font : fonts) {
            QVERIFY2(font.contains(u"NotoSans"), qPrintable(font));
        }
        QCOMPARE(fonts.join(u' ').contains(u"NotoSansArabic"), language == u"fa");
    }

    void eachPageSaysWhichItIs_data() { languagesAndReplies(); }
    void eachPageSaysWhichItIs()
    {
        QFETCH(QString, language);
        QFETCH(QString, form);
        const LetterOnPaper letter = realLetter(language, form);
        const QStringList pages = pagesOf(letterAsPdf(letter));
        QCOMPARE(pages.size(), 2);
        for (int page = 0; page < 2; ++page) {
            const QString words = letterWords(language).page.arg(letterNumber(page + 1, language), letterNumber(2, language));
            QVERIFY2(missingFrom(pages.at(page), words).isEmpty(), qPrintable(pages.at(page)));
            QVERIFY(pages.at(page).contains(letter.reference));
            QVERIFY(pages.at(page).contains(u"123/2026"_s));
        }
    }

    void theAddressStandsInTheEnvelopesWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<AddressWindow>("kind");
        QTest::addColumn<bool>("right");
        for (const QString& language : allLanguages) {
            for (const auto& [kind, name] : Names<AddressWindow>::all) {
                QTest::addRow("%s %s left", qPrintable(language), name) << language << kind << false;
                QTest::addRow("%s %s right", qPrintable(language), name) << language << kind << true;
            }
        }
    }
    /** Measured on the file, for the sheet at every edge of the envelope. */
    void theAddressStandsInTheEnvelopesWindow()
    {
        QFETCH(QString, language);
        QFETCH(AddressWindow, kind);
        QFETCH(bool, right);
        LetterOnPaper letter = realLetter(language, u"final_reply"_s);
        letter.paper.window = kind;
        letter.paper.windowRight = right;
        const EnvelopeWindow window(kind, right);
        QStringList shown;
        for (const PrintedWord& word : wordsOf(letterAsPdf(letter))) {
            if (word.page == 0 && window.everShown().intersects(word.place)) {
                QVERIFY2(window.alwaysShown().contains(word.place), qPrintable(word.text));
                shown.append(word.text);
            }
        }
        const QString all = shown.join(u' ');
        if (language == u"fa") {
            // The reader gives letter after letter as the eye meets them, from the left.
            QString turned = shown.join(QString());
            QVERIFY2(turned.contains(u"۱۹۱۳۷۴۴۱۵۱"_s), qPrintable(all));
            std::ranges::reverse(turned);
            QVERIFY2(turned.contains(u"زهراکریمینژاد"_s), qPrintable(all));
            return;
        }
        const QString missing = missingFrom(all, letter.recipient + u'\n' + letter.recipientAddress);
        QVERIFY2(missing.isEmpty(), qPrintable(missing + u" in "_s + all));
    }

    void aLongAddressIsMadeSmallerAndStaysInTheWindow()
    {
        LetterOnPaper letter = realLetter(u"en"_s, u"final_reply"_s);
        letter.recipientAddress = u"Care of the owners’ association of the seventh block\n"_s.repeated(7) + u"99999 Last Town"_s;
        const EnvelopeWindow window(letter.paper.window, false);
        QStringList inside;
        for (const PrintedWord& word : wordsOf(letterAsPdf(letter))) {
            if (word.page == 0 && window.recipient().adjusted(-1, -1, 1, 1).contains(word.place)) {
                inside.append(word.text);
            }
        }
        QCOMPARE(inside.count(u"association"_s), 7);
        QVERIFY(inside.contains(u"99999"_s));
    }

    void nothingButTheAddressShowsInTheWindow()
    {
        const EnvelopeWindow window(AddressWindow::C56, false);
        const QRectF code(170, 46, 20, 20);
        QVERIFY(!window.everShown().intersects(code));
        const LetterOnPaper letter = realLetter(u"en"_s, u"final_reply"_s);
        for (const PrintedWord& word : wordsOf(letterAsPdf(letter))) {
            QVERIFY(word.page > 0 || word.text != u"Reference"_s || !window.everShown().intersects(word.place));
        }
    }

    void noPageEndsOrBeginsWithALineOfItsOwn()
    {
        for (int paragraphs = 3; paragraphs < 16; ++paragraphs) {
            for (int lines = 2; lines < 6; ++lines) {
                LetterOnPaper letter = realLetter(u"en"_s, u"final_reply"_s);
                letter.body = countedBody(paragraphs, lines);
                QList<QStringList> onPage;
                for (const PrintedWord& word : wordsOf(letterAsPdf(letter))) {
                    onPage.resize(std::max<qsizetype>(onPage.size(), word.page + 1));
                    if (word.text.startsWith(u'P') && word.text.contains(u'L')) {
                        onPage[word.page].append(word.text);
                    }
                }
                for (const QStringList& page : onPage) {
                    QVERIFY2(!page.isEmpty(), "a page without a line of the body");
                    QVERIFY2(!page.first().endsWith(u"L%1"_s.arg(lines - 1)), qPrintable(page.first()));
                    QVERIFY2(!page.last().endsWith(u"L0"_s), qPrintable(page.last()));
                }
            }
        }
    }

    void whatAColonAnnouncesStandsBelowIt()
    {
        for (int lines = 20; lines < 50; ++lines) {
            LetterOnPaper letter = realLetter(u"en"_s, u"final_reply"_s);
            letter.body = u"a line\n"_s.repeated(lines) + u"announced below:\n\nthe announced"_s + u"\nmore"_s.repeated(9) +
                          u"\n\nYours sincerely,"_s;
            for (const QString& page : pagesOf(letterAsPdf(letter))) {
                QCOMPARE(page.contains(u"announced below:"_s), page.contains(u"the announced"_s));
            }
        }
    }

    void aSubstituteSignsForTheAbsentManager_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("en") << u"en"_s << u"for Lim Wei Ling"_s;
        QTest::newRow("vi") << u"vi"_s << u"KT. Lim Wei Ling"_s;
        QTest::newRow("ms") << u"ms"_s << u"b.p. Lim Wei Ling"_s;
        QTest::newRow("id") << u"id"_s << u"a.n. Lim Wei Ling"_s;
    }
    void aSubstituteSignsForTheAbsentManager()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        LetterOnPaper letter = realLetter(language, u"final_reply"_s);
        letter.signedFor = u"Lim Wei Ling"_s;
        const QString last = pagesOf(letterAsPdf(letter)).last();
        QVERIFY2(last.contains(words), qPrintable(last));
        QVERIFY(last.indexOf(words) < last.indexOf(letter.signer));
    }

    void preprintedPaperGetsNoLetterheadAndKeepsItsRoom()
    {
        LetterOnPaper letter = realLetter(u"en"_s, u"final_reply"_s);
        const QImage with = letterAsPictures(letter, 2100).first();
        letter.paper.preprinted = true;
        const QImage without = letterAsPictures(letter, 2100).first();
        const QRect head = millimetreRect(20, 10, 175, 32);
        QVERIFY(hasInk(with, head));
        QVERIFY(!hasInk(without, head));
        const QRect text = millimetreRect(24, 100, 168, 150);
        QCOMPARE(with.copy(text), without.copy(text));
    }

    void foldAndPunchMarksStandAtTheEdge()
    {
        const QImage page = letterAsPictures(realLetter(u"en"_s, u"final_reply"_s), 2100).first();
        for (const double mark : {105.0, 148.5, 210.0}) {
            QVERIFY(page.pixelColor(70, int(mark * 10)).lightness() < 230);
            QVERIFY(page.pixelColor(150, int(mark * 10)).lightness() > 250);
        }
    }

    void aSignedLetterHasACodeAndADraftHasNone()
    {
        LetterOnPaper letter = realLetter(u"en"_s, u"final_reply"_s);
        const QRect place = millimetreRect(172, 49, 16, 15);
        QVERIFY(hasInk(letterAsPictures(letter, 2100).first(), place));
        letter.signedAt.reset();
        QVERIFY(!hasInk(letterAsPictures(letter, 2100).first(), place));
    }

    void aLetterThatWasGivenUpSaysSoOnEveryPage()
    {
        LetterOnPaper letter = realLetter(u"en"_s, u"second_round"_s);
        letter.isVoid = true;
        for (const QString& page : pagesOf(letterAsPdf(letter))) {
            QVERIFY(page.contains(u"Void"_s));
        }
        QCOMPARE(codeOf(letter), CodeSquares());
    }

    void whateverIsTypedPrintsAsItIs()
    {
        LetterOnPaper letter = realLetter(u"en"_s, u"final_reply"_s);
        const QString typed = u"<b>{subject}</b> \"quoted\" & 'so' %1 😀 \u202Eabc\u202C اب end"_s;
        letter.subject = typed;
        letter.recipient = typed;
        letter.signer = typed;
        letter.organisation = typed;
        letter.enclosures = typed;
        letter.paper.foot = typed;
        letter.body = typed + u"\n\n"_s + u"ten thousand signs "_s.repeated(10'000 / 19) + u"\n\nlast"_s;
        const QByteArray pdf = letterAsPdf(letter);
        const QString pages = pagesOf(pdf).join(u' ');
        QVERIFY2(pages.count(u"<b>{subject}</b> \"quoted\" & 'so' %1"_s) >= 6, qPrintable(pages));
        // Qt's files tell readers no more of signs beyond the first plane than how they look.
        QVERIFY(embeddedFonts(pdf).join(u' ').contains(u"DejaVuSans"_s));
        QCOMPARE(pages.count(u"thousand"_s), 10'000 / 19);
        for (const PrintedWord& word : wordsOf(pdf)) {
            QVERIFY2(QRectF(4, 4, 202, 289).contains(word.place), qPrintable(word.text));
        }
    }

    void nothingRunsOverWhateverItsLength()
    {
        LetterOnPaper letter = realLetter(u"vi"_s, u"final_reply"_s);
        const QString endless = u"dài vô tận "_s.repeated(900) + QString(500, u'W');
        letter.organisation = letter.organisationAddress = letter.recipient = letter.recipientAddress = endless;
        letter.signerTitle = letter.paper.foot = endless;
        const QImage page = letterAsPictures(letter, 2100).first();
        QVERIFY(!hasInk(page, millimetreRect(191, 0, 18, 296)));
        QVERIFY(!hasInk(page, millimetreRect(20, 91, 170, 9)));
        QVERIFY(!hasInk(page, millimetreRect(20, 38, 85, 15)));
    }

    void whatIsPrintedTellsItsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : allLanguages) {
            QTest::addRow("%s", qPrintable(language)) << language;
        }
    }
    void whatIsPrintedTellsItsLanguage()
    {
        QFETCH(QString, language);
        const QByteArray pdf = letterAsPdf(realLetter(language, u"final_reply"_s));
        QVERIFY(pdf.contains("/Lang (" + language.toLatin1() + ")"));
        QCOMPARE(pdf.contains("/R2L"), language == u"fa");
    }
};

QTEST_MAIN(LetterPdfTest)
#include "tst_letter_pdf.moc"
