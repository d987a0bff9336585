#include "models/letter_code.h"

#include "models/reference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;

namespace {

LetterCode signedLetter()
{
    return {.reference = makeReference(2026, 4817),
            .year = 2026,
            .number = 17,
            .version = 2,
            .journalHead = u"8f3a09c211de40b7"_s};
}

} // namespace

class LetterCodeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isOneShortLine()
    {
        QCOMPARE(textOf(signedLetter()),
                 u"REDRESS1/%1/2026-17/2/8F3A09C211DE40B7"_s.arg(makeReference(2026, 4817)));
    }

    /** Others would make a code twice as large. */
    void isWrittenInTheSignsThatTakeTheLeastRoom()
    {
        for (const QChar sign : textOf(signedLetter())) {
            QVERIFY2(u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"_s.contains(sign),
                     qPrintable(QString(sign)));
        }
    }

    void isReadBackAsItWasWritten_data()
    {
        QTest::addColumn<LetterCode>("code");
        LetterCode code = signedLetter();
        QTest::newRow("signed") << code;
        code.journalHead.clear();
        QTest::newRow("not signed") << code;
        code.year = code.number = 0;
        QTest::newRow("without a number") << code;
        QTest::newRow("the longest") << LetterCode{makeReference(2026, 1'234'567), 9999, 999'999, 9999,
                                                   QString(64, u'f')};
    }
    void isReadBackAsItWasWritten()
    {
        QFETCH(LetterCode, code);
        QCOMPARE(letterCodeFrom(textOf(code)), code);
    }

    void whatIsNotWrittenSoIsRefused_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("instead");
        const auto row = [](const char* name, const QString& part, const QString& instead) {
            QTest::newRow(name) << part << instead;
        };
        const QString reference = makeReference(2026, 4817);
        const QString head = u"8F3A09C211DE40B7"_s;
        row("a later form", u"REDRESS1"_s, u"REDRESS2"_s);
        row("words before it", u"REDRESS1"_s, u" REDRESS1"_s);
        row("small letters", u"REDRESS1"_s, u"redress1"_s);
        row("a wrong check digit", reference, makeReference(2026, 4818).chopped(1) + reference.right(1));
        row("a reference without hyphens", reference, QString(reference).remove(u'-'));
        row("no reference", reference, QString());
        row("a reference without end", reference, QString(1'000'000, u'0'));
        row("digits of another script", u"2026-17"_s, u"٢٠٢٦-١٧"_s);
        row("a number without its year", u"2026-17"_s, u"0-17"_s);
        row("a year without a number", u"2026-17"_s, u"2026-0"_s);
        row("a number below nothing", u"2026-17"_s, u"2026--17"_s);
        row("a number with noughts before it", u"2026-17"_s, u"2026-0017"_s);
        row("a number past every number", u"2026-17"_s, u"2026-99999999999"_s);
        row("no version", u"/2/"_s, u"/0/"_s);
        row("a head that is not one", head, u"8F3A09C211DE40BX"_s);
        row("a head in small letters", head, head.toLower());
        row("a head too long", head, QString(65, u'A'));
        row("a line after it", head, head + u'\n');
        row("a sign of nothing after it", head, head + QChar(u'\0'));
        row("a further part", head, head + u"/1"_s);
        row("a part too few", u"/"_s + head, QString());
    }
    void whatIsNotWrittenSoIsRefused()
    {
        QFETCH(QString, part);
        QFETCH(QString, instead);
        const QString right = textOf(signedLetter());
        QVERIFY(letterCodeFrom(right));
        QCOMPARE(right.count(part), 1);
        QVERIFY(!letterCodeFrom(QString(right).replace(part, instead)));
    }

    void nothingSaysNothing() { QVERIFY(!letterCodeFrom(QString())); }
};

QTEST_APPLESS_MAIN(LetterCodeTest)
#include "tst_letter_code.moc"
