#include "app/letters/canned_texts.h"

#include "models/letter_values.h"
#include "tests/support/letter_words.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

CannedText ownText(const QString& shortcut, const QString& language, const QString& text)
{
    return {CannedTextId{1}, shortcut, language, u"Own"_s, text};
}

QStringList shortcutsOf(const QList<CannedText>& texts)
{
    QStringList shortcuts;
    for (const CannedText& one : texts) {
        shortcuts.append(one.shortcut);
    }
    return shortcuts;
}

} // namespace

class TestCannedTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShippedParagraphStandsInEveryLanguage()
    {
        QVERIFY(cannedTexts().size() >= 10 * languages().size());
        const QStringList english = shortcutsOf(cannedTextsOf({}, u"en"_s));
        QCOMPARE(QSet<QString>(english.begin(), english.end()).size(), english.size());
        for (const QString& language : languages()) {
            const auto texts = cannedTextsOf({}, language);
            QCOMPARE(shortcutsOf(texts), english);
            for (const CannedText& one : texts) {
                QVERIFY2(!one.name.isEmpty() && !one.text.isEmpty(), qPrintable(one.shortcut + language));
                QVERIFY(one.active && one.id.isNone());
            }
        }
    }

    void aShortcutIsTwoToEightLetters()
    {
        static const QRegularExpression form(u"^[a-z]{2,8}$"_s);
        for (const CannedText& one : cannedTexts()) {
            QVERIFY2(form.match(one.shortcut).hasMatch(), qPrintable(one.shortcut));
        }
    }

    void noShippedParagraphNamesAnUnknownPlaceholder()
    {
        for (const CannedText& one : cannedTexts()) {
            for (const OpenPlaceholder& open : placeholdersIn(one.text)) {
                QVERIFY2(letterPlaceholders().contains(open.name),
                         qPrintable(one.shortcut + u": "_s + open.name));
            }
        }
    }

    void theSamePlaceholdersStandInEveryLanguageOfAParagraph()
    {
        for (const CannedText& english : cannedTextsOf({}, u"en"_s)) {
            for (const QString& language : languages()) {
                const auto texts = cannedTextsOf({}, language);
                const auto other = std::ranges::find(texts, english.shortcut, &CannedText::shortcut);
                QVERIFY2(placeholderNames(other->text) == placeholderNames(english.text),
                         qPrintable(language + u' ' + english.shortcut));
            }
        }
    }

    void theOrganisationsOwnStandBeforeShippedOnesOfTheSameShortcut()
    {
        const CannedText shipped = cannedTextsOf({}, u"vi"_s).first();
        Office office;
        office.cannedTexts = {ownText(shipped.shortcut, u"vi"_s, u"Của chúng tôi"_s)};
        QCOMPARE(cannedTextsOf(office, u"vi"_s).first(), office.cannedTexts.first());
        QCOMPARE(shortcutsOf(cannedTextsOf(office, u"vi"_s)), shortcutsOf(cannedTextsOf({}, u"vi"_s)));
        QCOMPARE(cannedTextsOf(office, u"en"_s), cannedTextsOf({}, u"en"_s));
        office.cannedTexts.first().active = false;
        QCOMPARE(cannedTextsOf(office, u"vi"_s).first(), shipped);
    }

    void theyComeByTheirShortcut()
    {
        Office office;
        office.cannedTexts = {ownText(u"zz"_s, u"en"_s, u"Last"_s), ownText(u"aa"_s, u"en"_s, u"First"_s)};
        const QStringList shortcuts = shortcutsOf(cannedTextsOf(office, u"en"_s));
        QCOMPARE(shortcuts.first(), u"aa"_s);
        QCOMPARE(shortcuts.last(), u"zz"_s);
        QVERIFY(std::ranges::is_sorted(shortcuts));
    }
};

QTEST_GUILESS_MAIN(TestCannedTexts)
#include "tst_canned_texts.moc"
