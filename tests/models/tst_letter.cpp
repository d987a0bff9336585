#include "models/letter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;

class LetterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesAreFilledWithTheirValues()
    {
        QCOMPARE(fillIn(u"Dear {complainant}, about {subject}."_s,
                        {{u"complainant"_s, u"Đức"_s}, {u"subject"_s, u"the line"_s}}),
                 u"Dear Đức, about the line."_s);
        QCOMPARE(fillIn(u"{cause}{cause}"_s, {{u"cause"_s, u"x"_s}}), u"xx"_s);
        QCOMPARE(fillIn(QString(), {{u"cause"_s, u"x"_s}}), QString());
    }

    void aPlaceWithoutAValueStays()
    {
        QCOMPARE(fillIn(u"{cause} and {done}"_s, {{u"cause"_s, QString()}}), u"{cause} and {done}"_s);
    }

    void aValueThatCarriesBracesIsLeftAsItIs()
    {
        QCOMPARE(fillIn(u"{subject}: {cause}"_s, {{u"subject"_s, u"{cause} {{done}"_s}, {u"cause"_s, u"\\1 %1 $&"_s}}),
                 u"{cause} {{done}: \\1 %1 $&"_s);
    }

    void otherBracesAreJustText()
    {
        const QString text = u"{} { cause } {CAUSE} {nobody} {cause"_s;
        QCOMPARE(fillIn(text, {{u"cause"_s, u"x"_s}, {u"nobody"_s, u"y"_s}}), text);
        QVERIFY(placeholdersIn(text).isEmpty());
    }

    void openPlacesAreNamedAsWritten()
    {
        QCOMPARE(placeholdersIn(u"a {cause} b {reference}{cause}"_s),
                 QStringList({u"{cause}"_s, u"{reference}"_s, u"{cause}"_s}));
    }
};

QTEST_GUILESS_MAIN(LetterTest)
#include "tst_letter.moc"
