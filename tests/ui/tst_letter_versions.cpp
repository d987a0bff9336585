#include "ui/letters/signing/letter_versions.h"

#include "tests/support/screen_check.h"
#include "ui/letters/signing/changes_since.h"
#include "ui/letters/signing/letter_history.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/look.h"

#include <QLabel>
#include <QTextEdit>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const StaffId author{1};
const StaffId manager{2};

Office smallOffice()
{
    Office office;
    Staff one;
    one.id = author;
    one.name = u"Lan"_s;
    Staff other;
    other.id = manager;
    other.name = u"Minh"_s;
    office.staff = {one, other};
    return office;
}

LetterVersion version(const QString& body)
{
    LetterVersion made;
    made.body = body;
    made.submittedBy = author;
    made.submittedAt = Moment{1'794'794'431'000};
    return made;
}

/** Returned once, signed, revised, and rewritten since. */
Letter longStory()
{
    Letter letter;
    letter.language = u"en"_s;
    LetterVersion returned = version(u"We look into it today."_s);
    returned.remarks = u"Name the day."_s;
    returned.returnedBy = manager;
    LetterVersion signedOnce = version(u"We look into it on Monday."_s);
    signedOnce.wasSigned = true;
    signedOnce.returnedBy = manager;
    signedOnce.reasonForRevision = u"The day was wrong."_s;
    letter.versions = {returned, signedOnce};
    letter.body = u"We look into it on Tuesday."_s;
    return letter;
}

class Shown
{
public:
    explicit Shown(const Letter& letter) : view(letter, smallOffice(), QTimeZone("Asia/Ho_Chi_Minh"))
    {
        view.resize(600, 400);
        view.show();
    }

    void choose(int number) const
    {
        view.findChild<ChoiceRow*>(u"versions_of_letter"_s)->choose(u"version_%1"_s.arg(number));
        // New facts come into sight with the next layout.
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString facts() const
    {
        QStringList all;
        for (const QLabel* label : view.findChildren<QLabel*>()) {
            if (!label->isHidden()) {
                all.append(label->text());
            }
        }
        return all.join(u'\n');
    }
    [[nodiscard]] QTextCharFormat formatOf(const QString& word) const
    {
        return view.findChild<QTextEdit*>(u"version_text"_s)->document()->find(word).charFormat();
    }
    [[nodiscard]] QString text() const { return view.findChild<QTextEdit*>(u"version_text"_s)->toPlainText(); }

    LetterVersions view;
};

} // namespace

class TestLetterVersions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void itBeginsWithWhatIsWrittenNowAgainstTheLastVersion()
    {
        const Shown shown(longStory());
        QVERIFY(shown.formatOf(u"Tuesday"_s).fontUnderline());
        QVERIFY(shown.formatOf(u"Monday"_s).fontStrikeOut());
        QVERIFY(!shown.formatOf(u"look"_s).fontUnderline());
    }

    void eachVersionSaysWhoSubmittedItWhenAndHowItCameBack()
    {
        const Shown shown(longStory());
        shown.choose(1);
        QVERIFY2(shown.facts().contains(u"Lan"_s), qPrintable(shown.facts()));
        QVERIFY(shown.facts().contains(u"16 November 2026"_s));
        QVERIFY(shown.facts().contains(u"Name the day."_s));
        QVERIFY(shown.facts().contains(u"Returned by"_s));
        QCOMPARE(shown.text(), u"We look into it today."_s);
        QVERIFY(!shown.formatOf(u"today"_s).fontUnderline());
        shown.choose(2);
        QVERIFY(shown.facts().contains(u"Minh"_s));
        QVERIFY(shown.facts().contains(u"void"_s));
        QVERIFY(shown.facts().contains(u"The day was wrong."_s));
        QVERIFY(shown.formatOf(u"Monday"_s).fontUnderline());
        QVERIFY(shown.formatOf(u"today"_s).fontStrikeOut());
    }

    void aDifferenceIsNeverToldByColourAlone()
    {
        const Shown shown(longStory());
        const QTextCharFormat added = shown.formatOf(u"Tuesday"_s);
        const QTextCharFormat gone = shown.formatOf(u"Monday"_s);
        QVERIFY(added.fontUnderline() && !added.fontStrikeOut());
        QVERIFY(gone.fontStrikeOut() && !gone.fontUnderline());
        const auto* text = shown.view.findChild<QTextEdit*>(u"version_text"_s);
        QCOMPARE(text->accessibleDescription(), u"Passages new: 1, gone: 1"_s);
    }

    void aSubmittedLetterEndsWithItsVersion()
    {
        Letter letter = longStory();
        letter.state = LetterState::Submitted;
        letter.versions.append(version(letter.body));
        const Shown shown(letter);
        QCOMPARE(shown.view.findChild<ChoiceRow*>(u"versions_of_letter"_s)->chosen(), u"version_3"_s);
        QVERIFY(shown.view.findChild<QWidget*>(u"version_4"_s) == nullptr);
        QVERIFY(shown.facts().contains(u"Against version 2"_s));
    }

    void aLetterThatWasNeverSubmittedSaysSo()
    {
        Letter letter;
        letter.language = u"en"_s;
        letter.body = u"We look into it."_s;
        const Shown shown(letter);
        QCOMPARE(shown.text(), letter.body);
        QVERIFY(shown.facts().contains(u"never"_s));
    }

    void theLastThatCameBackIsFoundBehindAVersionThatWaits()
    {
        Letter letter = longStory();
        QCOMPARE(lastThatCameBack(letter)->reasonForRevision, u"The day was wrong."_s);
        letter.versions.append(version(u"Another."_s));
        QCOMPARE(lastThatCameBack(letter)->reasonForRevision, u"The day was wrong."_s);
        letter.versions = {version(u"Another."_s)};
        QVERIFY(lastThatCameBack(letter) == nullptr);
    }

    void aChangedSubjectIsADifferenceToo()
    {
        Letter letter = longStory();
        letter.versions.last().body = letter.body;
        letter.subject = u"Your lift"_s;
        const Shown shown(letter);
        QVERIFY(shown.formatOf(u"Your lift"_s).fontUnderline());
    }

    void theTextOfAPersianLetterBeginsOnTheRight()
    {
        Letter letter = longStory();
        letter.language = u"fa"_s;
        const Shown shown(letter);
        const auto* text = shown.view.findChild<QTextEdit*>(u"version_text"_s);
        QCOMPARE(text->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
    }

    void itCanBeReadAndReached()
    {
        Shown shown(longStory());
        QVERIFY(QTest::qWaitForWindowExposed(&shown.view));
        QCOMPARE(faultsOf(&shown.view), QStringList());
    }
};

QTEST_MAIN(TestLetterVersions)
#include "tst_letter_versions.moc"
