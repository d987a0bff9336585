#include "ui/letters/letter_pdf.h"

#include "tests/support/letter_reading.h"
#include "tests/support/real_letters.h"
#include "ui/letters/letter_measures.h"
#include "ui/letters/letter_opening.h"
#include "ui/letters/letter_words.h"

#include <algorithm>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double middleOfPage = 105;

/** The place of the first word that begins so, on whichever page; null where there is none. */
QRectF placeOf(const QList<PrintedWord>& words, const QString& beginning, int page)
{
    for (const PrintedWord& word : words) {
        if (word.page == page && word.text.startsWith(beginning)) {
            return word.place;
        }
    }
    return {};
}

/** "K3L1" … of the last block that a page has, and how many lines of it. */
QString blockOf(const QString& word)
{
    return word.section(u'L', 0, 0);
}

/** Blocks of that many short lines. */
QString blocksOf(int count, int lines)
{
    QStringList blocks;
    for (int block = 0; block < count; ++block) {
        QStringList text;
        for (int line = 0; line < lines; ++line) {
            text.append(u"K%1L%2 and what was found"_s.arg(block).arg(line));
        }
        blocks.append(text.join(u'\n'));
    }
    return u"Dear Madam,\n\n"_s + blocks.join(u"\n\n"_s) + u"\n\nYours sincerely,"_s;
}

LetterOnPaper letterOf(const QString& language, const QString& body)
{
    LetterOnPaper letter = realLetter(language, u"final_reply"_s);
    letter.body = body;
    return letter;
}

/** So many paragraphs of a line each. */
QString paragraphs(int count)
{
    QStringList all{u"Dear Madam,"_s};
    for (int number = 0; number < count; ++number) {
        all.append(u"M%1 one line."_s.arg(number));
    }
    return all.join(u"\n\n"_s) + u"\n\nYours sincerely,"_s;
}

double pitchOf(const QList<PrintedWord>& words)
{
    return placeOf(words, u"M1"_s, 0).top() - placeOf(words, u"M0"_s, 0).top();
}

} // namespace

/** What letters of each country have where. */
class LetterCustomsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSubjectStandsWhereThatCountryHasIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("salutation");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<bool>("below");
        QTest::newRow("en") << u"en"_s << u"Dear"_s << u"complaint"_s << true;
        QTest::newRow("ms") << u"ms"_s << u"Tuan/Puan"_s << u"Jawapan"_s << true;
        QTest::newRow("vi") << u"vi"_s << u"Kính"_s << u"V/v"_s << false;
        QTest::newRow("id") << u"id"_s << u"Yth."_s << u"Hal:"_s << false;
    }
    void theSubjectStandsWhereThatCountryHasIt()
    {
        QFETCH(QString, language);
        QFETCH(QString, salutation);
        QFETCH(QString, subject);
        QFETCH(bool, below);
        const LetterOnPaper letter = realLetter(language, u"final_reply"_s);
        const auto words = wordsOf(letterAsPdf(letter));
        const QRectF greeted = placeOf(words, salutation, 0);
        const QRectF named = placeOf(words, subject, 0);
        QVERIFY(!greeted.isNull() && !named.isNull());
        QCOMPARE(named.top() > greeted.top(), below);
        QCOMPARE(openingOf(letter).salutation.isEmpty(), !below);
    }

    void onlyALineThatEndsWithACommaIsASalutation()
    {
        for (const QString& body :
             {u"We look into it.\n\nYours,"_s, u"Dear Madam,"_s, u"Dear Madam,\nDear Sir,\n\nText."_s}) {
            const LetterOpening opening = openingOf(letterOf(u"en"_s, body));
            QVERIFY(opening.salutation.isEmpty());
            QCOMPARE(opening.rest, body);
        }
    }

    void theSignatureStandsWhereThatCountryHasIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("office");
        QTest::addColumn<bool>("officeAbove");
        QTest::addColumn<bool>("farSide");
        QTest::newRow("en") << u"en"_s << u"Farah"_s << u"Head"_s << false << false;
        QTest::newRow("ms") << u"ms"_s << u"Ahmad"_s << u"Pengurus"_s << false << false;
        QTest::newRow("id") << u"id"_s << u"Bambang"_s << u"Manajer"_s << false << false;
        QTest::newRow("vi") << u"vi"_s << u"Trần"_s << u"Trưởng"_s << true << true;
    }
    void theSignatureStandsWhereThatCountryHasIt()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        QFETCH(QString, office);
        QFETCH(bool, officeAbove);
        QFETCH(bool, farSide);
        const auto words = wordsOf(letterAsPdf(realLetter(language, u"final_reply"_s)));
        const QRectF named = placeOf(words, name, 1);
        const QRectF titled = placeOf(words, office, 1);
        QVERIFY(!named.isNull() && !titled.isNull());
        QCOMPARE(titled.top() < named.top(), officeAbove);
        QCOMPARE(named.left() > middleOfPage, farSide);
        // A hand with a pen needs a centimetre.
        QVERIFY(!officeAbove || named.top() - titled.bottom() > 10);
    }

    void aPersianSignatureStandsAtTheLeft()
    {
        // The reader gives letter after letter as the eye meets them, from the left.
        QString left;
        QString right;
        for (const PrintedWord& word : wordsOf(letterAsPdf(realLetter(u"fa"_s, u"final_reply"_s)))) {
            if (word.page == 1) {
                (word.place.right() < middleOfPage ? left : right).prepend(word.text);
            }
        }
        QVERIFY2(left.contains(u"محمدرضااحمدی"_s), qPrintable(left));
        QVERIFY2(left.contains(u"مدیرامورمشتریان"_s), qPrintable(left));
        QVERIFY(!right.contains(u"محمدرضااحمدی"_s));
    }

    void aVietnameseSubstituteSignsForTheOffice()
    {
        const RealCase real = realCase(u"vi"_s);
        RealStory story(real);
        const LetterTemplate form = sample::shippedTemplate(u"final_reply"_s);
        story.comeTo(form.purpose);
        story.write(form);
        auto& signedLetter = story.complaint.letters.last();
        signedLetter.signedFor = signedLetter.signer;
        QCOMPARE(story.onPaper().signedFor, real.signerTitle);
        signedLetter.language = u"en"_s;
        QCOMPARE(story.onPaper().signedFor, real.signer + u", "_s + real.signerTitle);
    }

    void aDayIsNotNamedTwice()
    {
        QCOMPARE(letterDay(QDate(2026, 11, 9), u"vi"_s), u"9 tháng 11 năm 2026"_s);
        QCOMPARE(letterWords(u"vi"_s).date, u"Ngày"_s);
        QCOMPARE(letterDay(QDate(2026, 11, 9), u"en"_s), u"9 November 2026"_s);
    }

    void whatStandsInShortLinesBelowEachOtherIsNotTornApart()
    {
        for (int lines = 2; lines < 9; ++lines) {
            QMap<QString, int> pageOf;
            for (const PrintedWord& word : wordsOf(letterAsPdf(letterOf(u"en"_s, blocksOf(60 / lines, lines))))) {
                if (word.text.startsWith(u'K') && word.text.contains(u'L')) {
                    const int page = pageOf.value(blockOf(word.text), word.page);
                    QVERIFY2(page == word.page, qPrintable(word.text));
                    pageOf.insert(blockOf(word.text), word.page);
                }
            }
            QCOMPARE(pageOf.size(), 60 / lines);
            QVERIFY(*std::ranges::max_element(pageOf) > 0);
        }
    }

    void whatIsTooLongForThatIsTornWithoutWidows()
    {
        const QStringList pages = pagesOf(letterAsPdf(letterOf(u"en"_s, blocksOf(1, 70))));
        QVERIFY(pages.size() >= 2);
        QVERIFY(pages.first().contains(u"K0L15 "_s));
    }

    void theLinesOfAListStandBehindItsNumber()
    {
        const QString point = u"1. P1 "_s + u"wide "_s.repeated(30) + u"P2\nP3 found\n\nP4 after"_s;
        const auto words = wordsOf(letterAsPdf(letterOf(u"en"_s, u"Dear Madam,\n\n"_s + point + u"\n\nYours,"_s)));
        const double margin = placeOf(words, u"1."_s, 0).left();
        const double behind = placeOf(words, u"P1"_s, 0).left();
        QVERIFY(behind > margin + 2);
        const double wrapped = placeOf(words, u"P2"_s, 0).top();
        const auto inLine = [&](const PrintedWord& word) {
            return word.page == 0 && qAbs(word.place.top() - wrapped) < 1;
        };
        QVERIFY(qAbs(std::ranges::find_if(words, inLine)->place.left() - behind) < 0.3);
        QVERIFY(qAbs(placeOf(words, u"P3"_s, 0).left() - behind) < 0.3);
        QVERIFY(qAbs(placeOf(words, u"P4"_s, 0).left() - margin) < 0.3);
    }

    void malayParagraphsAreNumberedAndOnlyTheirItemsHang()
    {
        const QString text = u"2. Q1 "_s + u"wide "_s.repeated(30) + u"\nQ2 below\n\n(a) Q3\nQ4 found"_s;
        const auto words = wordsOf(letterAsPdf(letterOf(u"ms"_s, u"Tuan,\n\n"_s + text + u"\n\nYang benar,"_s)));
        QVERIFY(qAbs(placeOf(words, u"Q2"_s, 0).left() - placeOf(words, u"2."_s, 0).left()) < 0.3);
        QVERIFY(qAbs(placeOf(words, u"Q4"_s, 0).left() - placeOf(words, u"Q3"_s, 0).left()) < 0.3);
        QVERIFY(placeOf(words, u"Q4"_s, 0).left() > placeOf(words, u"(a)"_s, 0).left() + 2);
    }

    void aPersianListHangsFromTheRight()
    {
        const QString text = u"۱. مورد نخست\nR1\n\nR2"_s;
        const auto words = wordsOf(letterAsPdf(letterOf(u"fa"_s, text + u"\n\nبا احترام،"_s)));
        QVERIFY(placeOf(words, u"R2"_s, 0).right() - placeOf(words, u"R1"_s, 0).right() > 2);
    }

    /** A second page with nothing but a signature is what a letter of one page and a bit looks worst with. */
    void aLetterThatSpillsOverIsSetCloser()
    {
        QMap<int, double> pitches;
        QMap<int, qsizetype> pages;
        for (int count = 8; count < 26; ++count) {
            const QByteArray pdf = letterAsPdf(letterOf(u"en"_s, paragraphs(count)));
            pitches.insert(count, pitchOf(wordsOf(pdf)));
            pages.insert(count, pagesOf(pdf).size());
        }
        const double usual = pitches.value(8);
        int closer = 0;
        for (int count = 8; count < 26; ++count) {
            QVERIFY(pages.value(count) <= 2);
            if (pitches.value(count) < usual - 0.2) {
                ++closer;
                QCOMPARE(pages.value(count), 1);
            }
        }
        QVERIFY(closer > 0);
        QCOMPARE(pages.value(25), 2);
        QVERIFY(qAbs(pitches.value(25) - usual) < 0.05);
    }

    void aLongNameOfAnOrganisationKeepsToOneLine()
    {
        LetterOnPaper letter = realLetter(u"vi"_s, u"second_round"_s);
        QCOMPARE(letter.organisation, u"Công ty Cổ phần Viễn thông Lửa Rồng"_s);
        const auto words = wordsOf(letterAsPdf(letter));
        for (int page = 0; page < 2; ++page) {
            const QRectF first = placeOf(words, u"Công"_s, page);
            const QRectF last = placeOf(words, u"Rồng"_s, page);
            QVERIFY(qAbs(first.bottom() - last.bottom()) < 1);
        }
    }

    void aSubjectOfFourHundredSignsStandsAboveItsText()
    {
        LetterOnPaper letter = realLetter(u"en"_s, u"final_reply"_s);
        letter.subject = u"Supply cut off "_s.repeated(27).left(399) + u"Z"_s;
        const auto words = wordsOf(letterAsPdf(letter));
        const auto last = std::ranges::find_if(words, [](const PrintedWord& word) { return word.text.endsWith(u'Z'); });
        QVERIFY(last != words.end());
        QCOMPARE(last->page, 0);
        QVERIFY(last->place.bottom() < placeOf(words, u"Thank"_s, 0).top());
        for (const PrintedWord& word : words) {
            QVERIFY(word.place.right() < 191);
        }
    }
};

QTEST_MAIN(LetterCustomsTest)
#include "tst_letter_customs.moc"
