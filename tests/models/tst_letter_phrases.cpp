#include "models/letter_phrases.h"
#include "tests/models/valued_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

class LetterPhrasesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPhraseIsSaidInEveryLanguageWithTheSameValues()
    {
        for (int place = 0; place <= int(LetterPhrase::SilenceEndsIt); ++place) {
            QSet<QString> wordings;
            for (const QString& language : allLanguages) {
                const QString said = phrase(LetterPhrase(place), language);
                QVERIFY(!said.trimmed().isEmpty());
                wordings.insert(said);
                QStringList names;
                for (const OpenPlaceholder& one : placeholdersIn(said)) {
                    names.append(one.name);
                }
                QStringList inEnglish;
                for (const OpenPlaceholder& one : placeholdersIn(phrase(LetterPhrase(place), u"en"_s))) {
                    inEnglish.append(one.name);
                }
                names.sort();
                inEnglish.sort();
                QCOMPARE(names, inEnglish);
            }
            QVERIFY(wordings.size() >= 4);
        }
        QCOMPARE(phrase(LetterPhrase::Done, u"tr"_s), u"This has been done."_s);
    }

    void aLongListIsLetteredOn()
    {
        QCOMPARE(itemNumber(26, u"ms"_s), u"(z) "_s);
        QCOMPARE(itemNumber(27, u"ms"_s), u"(aa) "_s);
        QCOMPARE(itemNumber(50, u"ms"_s), u"(ax) "_s);
        QCOMPARE(itemNumber(50, u"fa"_s), u"۵۰. "_s);
    }
};

QTEST_GUILESS_MAIN(LetterPhrasesTest)
#include "tst_letter_phrases.moc"
