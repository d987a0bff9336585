#include "tests/support/screen_check.h"
#include "tests/support/small_desk.h"
#include "ui/letters/letter_preview.h"
#include "ui/settings/sample_letter.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/look.h"

#include "app/letters/letter_templates.h"
#include "models/letter_values.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** The letters' part of an administrator's settings. */
struct LetterSettings
{
    SmallOffice office;
    std::unique_ptr<Desk> desk{office.deskOf(u"admin"_s)};
    SettingsPage page{*desk};

    explicit LetterSettings(const QString& section)
    {
        page.resize(1400, 900);
        page.show();
        auto* sections = page.findChild<QListWidget*>(u"settings_sections"_s);
        for (int row = 0; row < sections->count(); ++row) {
            if (sections->item(row)->data(Qt::UserRole).toString() == section) {
                sections->setCurrentRow(row);
            }
        }
    }
    template <class T = QWidget>
    T* find(const QString& name)
    {
        for (T* one : page.findChildren<T*>(name)) {
            if (one->isVisible()) {
                return one;
            }
        }
        qFatal("nothing is called %s", qPrintable(name));
        return nullptr;
    }
    [[nodiscard]] bool press(const QString& button)
    {
        QSignalSpy said(&page, &SettingsPage::said);
        find<QPushButton>(button)->click();
        return said.wait(10'000);
    }
    QString refusalAt(const QString& button, const QString& field)
    {
        find<QPushButton>(button)->click();
        Field* at = nullptr;
        for (auto* one : page.findChildren<Field*>()) {
            if (one->isVisible() && one->fieldName() == field) {
                at = one;
            }
        }
        return at != nullptr && QTest::qWaitFor([at] { return at->isRefused(); }, 10'000) ? at->refusal() : QString();
    }
    void openTemplate(const QString& id)
    {
        auto* templates = find<ChoiceBox>(u"letter_templates"_s);
        templates->choose(id);
        if (templates->chosen() != id) {
            qFatal("no template is called %s", qPrintable(id));
        }
    }
    [[nodiscard]] StaffId person(const QString& name) const { return desk->office().memberNamed(name)->id; }
};

} // namespace

/** How letters look, how they are worded, and who signs them for whom. */
class TestLetterSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void theEnvelopesWindowIsChosen()
    {
        LetterSettings settings(u"letter_paper_section"_s);
        settings.find<ChoiceBox>(u"window"_s)->choose(u"dl"_s);
        settings.find<QCheckBox>(u"preprinted"_s)->setChecked(true);
        settings.find<QPlainTextEdit>(u"foot"_s)->setPlainText(u"Registered in Hanoi"_s);
        QVERIFY(settings.press(u"save_letter_paper"_s));
        const LetterPaper wanted{AddressWindow::Dl, false, true, u"Registered in Hanoi"_s};
        QTRY_VERIFY(settings.desk->office().letterPaper == wanted);
    }

    void aSubstituteSignsFromOneDayToAnother()
    {
        LetterSettings settings(u"substitutions_section"_s);
        settings.find<QPushButton>(u"new_substitution"_s)->click();
        QVERIFY(!settings.refusalAt(u"save_substitution"_s, u"absent"_s).isEmpty());
        const auto id = [&](const QString& name) { return QString::number(settings.person(name).value); };
        settings.find<ChoiceBox>(u"absent"_s)->choose(id(u"manager"_s));
        settings.find<ChoiceBox>(u"substitute"_s)->choose(id(u"supervisor"_s));
        settings.find<QLineEdit>(u"from"_s)->setText(u"2026-12-01"_s);
        settings.find<QLineEdit>(u"until"_s)->setText(u"2026-11-30"_s);
        QVERIFY(!settings.refusalAt(u"save_substitution"_s, u"until"_s).isEmpty());
        settings.find<QLineEdit>(u"until"_s)->setText(u"2026-12-03"_s);
        QVERIFY(settings.press(u"save_substitution"_s));
        QTRY_COMPARE(settings.desk->office().absentFor(settings.person(u"supervisor"_s), QDate(2026, 12, 3)),
                     QList<StaffId>{settings.person(u"manager"_s)});
        QVERIFY(settings.desk->office().absentFor(settings.person(u"supervisor"_s), QDate(2026, 12, 4)).isEmpty());
    }

    void whoCannotSignIsNotOfferedAsASubstitute()
    {
        LetterSettings settings(u"substitutions_section"_s);
        settings.find<QPushButton>(u"new_substitution"_s)->click();
        auto* substitutes = settings.find<ChoiceBox>(u"substitute"_s);
        QVERIFY(substitutes->findData(QString::number(settings.person(u"agent"_s).value)) < 0);
        QVERIFY(substitutes->findData(QString::number(settings.person(u"manager"_s).value)) >= 0);
    }

    void aParagraphIsKeptUnderItsShortcut()
    {
        LetterSettings settings(u"canned_texts_section"_s);
        settings.find<QPushButton>(u"new_canned_text"_s)->click();
        settings.find<QLineEdit>(u"name"_s)->setText(u"Parking"_s);
        settings.find<QLineEdit>(u"shortcut"_s)->setText(u"P4"_s);
        settings.find<ChoiceBox>(u"language"_s)->choose(u"en"_s);
        settings.find<QPlainTextEdit>(u"text"_s)->setPlainText(u"Our car park is behind the house."_s);
        QVERIFY(!settings.refusalAt(u"save_canned_text"_s, u"shortcut"_s).isEmpty());
        settings.find<QLineEdit>(u"shortcut"_s)->setText(u"Park"_s);
        QVERIFY(settings.press(u"save_canned_text"_s));
        QTRY_COMPARE(settings.desk->office().cannedTexts.size(), 1);
        const auto offered = cannedTextsOf(settings.desk->office(), u"en"_s);
        QVERIFY(std::ranges::any_of(offered, [](const CannedText& one) { return one.shortcut == u"park"_s; }));
    }

    void aChangedTemplateBecomesTheOfficesOwnUntilItTakesTheProgramsAgain()
    {
        LetterSettings settings(u"letter_templates_section"_s);
        settings.openTemplate(u"final_reply"_s);
        settings.find<ChoiceBox>(u"template_language"_s)->choose(u"en"_s);
        auto* body = settings.find<QPlainTextEdit>(u"body"_s);
        QVERIFY(body->toPlainText().contains(u"[without points]"_s));
        body->setPlainText(u"Dear {complainant},\n\n[with remedy]\nYou get {remedy}.\n\nYours"_s);
        QVERIFY(settings.press(u"save_letter_template"_s));
        const auto& own = settings.desk->office().letterTemplates;
        QTRY_COMPARE(own.size(), 1);
        QCOMPARE(own.first()->body.value(u"en"_s).at(1).with, u"remedy"_s);
        // The other languages stay the program's.
        const LetterTemplate* shipped = &*std::ranges::find(letterTemplates(), u"final_reply"_s, &LetterTemplate::id);
        QVERIFY(letterTemplate(settings.desk->office(), u"final_reply"_s)->body.value(u"vi"_s).size() >=
                shipped->body.value(u"vi"_s).size());
        settings.find<QPushButton>(u"withdraw_letter_template"_s)->click();
        QVERIFY(settings.find<QLabel>(u"template_warning"_s)->text().contains(u"in every language"_s));
        QCOMPARE(settings.desk->office().letterTemplates.size(), 1);
        QVERIFY(settings.press(u"withdraw_letter_template"_s));
        QTRY_VERIFY(settings.desk->office().letterTemplates.isEmpty());
        QVERIFY(settings.find<QPlainTextEdit>(u"body"_s)->toPlainText().contains(u"[without points]"_s));
    }

    void anotherTemplateTakesThePlaceOfWhatIsTypedOnlyWhereItIsWantedOnceMore()
    {
        LetterSettings settings(u"letter_templates_section"_s);
        settings.openTemplate(u"apology"_s);
        auto* body = settings.find<QPlainTextEdit>(u"body"_s);
        body->setPlainText(u"In my own words."_s);
        auto* templates = settings.find<ChoiceBox>(u"letter_templates"_s);
        templates->choose(u"refusal"_s);
        QCOMPARE(templates->chosen(), u"apology"_s);
        QCOMPARE(body->toPlainText(), u"In my own words."_s);
        QVERIFY(settings.find<QLabel>(u"template_warning"_s)->text().contains(u"not saved"_s));
        // Who types on means what is typed.
        body->setPlainText(u"In my own words, and more."_s);
        templates->choose(u"refusal"_s);
        QCOMPARE(templates->chosen(), u"apology"_s);
        templates->choose(u"refusal"_s);
        QCOMPARE(templates->chosen(), u"refusal"_s);
        QVERIFY(body->toPlainText() != u"In my own words, and more."_s);
        QVERIFY(!settings.page.findChild<QLabel*>(u"template_warning"_s)->isVisible());
    }

    void anotherTemplateOfTheSamePurposeStandsBesideTheFirst()
    {
        LetterSettings settings(u"letter_templates_section"_s);
        settings.openTemplate(u"apology"_s);
        settings.find<QPushButton>(u"copy_letter_template"_s)->click();
        settings.find<QLineEdit>(u"name"_s)->setText(u"Apology for the builders"_s);
        QVERIFY(settings.press(u"save_letter_template"_s));
        QTRY_COMPARE(settings.desk->office().letterTemplates.size(), 1);
        QCOMPARE(settings.desk->office().letterTemplates.first()->purpose, LetterPurpose::Apology);
        QVERIFY(letterTemplate(settings.desk->office(), u"apology"_s) != nullptr);
        QCOMPARE(settings.find<ChoiceBox>(u"letter_templates"_s)->chosen(), u"apology_2"_s);
    }

    void theLetterBesideFollowsWhatIsTyped()
    {
        LetterSettings settings(u"letter_templates_section"_s);
        auto* preview = settings.find<LetterPreview>(u"template_preview"_s);
        QSignalSpy drawn(preview, &LetterPreview::drawn);
        settings.openTemplate(u"refusal"_s);
        QVERIFY(drawn.wait(20'000));
        settings.find<QPlainTextEdit>(u"body"_s)->insertPlainText(u"More. "_s);
        QVERIFY(drawn.wait(20'000));
        LetterTemplate shown = *letterTemplate(settings.desk->office(), u"refusal"_s);
        shown.body.insert(u"en"_s, {{u"About {reference} and {delay_reason}"_s, {}, {}}});
        shown.asks = {{u"delay_reason"_s, ValueKind::Prose, {{{u"en"_s, u"Why so late"_s}}}}};
        const LetterOnPaper letter = sampleLetter(shown, u"en"_s, settings.desk->office(), settings.desk->zone(),
                                                  settings.desk->now());
        QVERIFY(!letter.body.contains(u'{'));
        QVERIFY(letter.body.contains(u"Why so late"_s));
    }

    /** On the smallest screen too, what is typed and the letter are seen together. */
    void theLetterStandsBesideItsTextWithoutScrolling()
    {
        LetterSettings settings(u"letter_templates_section"_s);
        settings.page.resize(1366 - 232, 768 - 70);
        settings.openTemplate(u"final_reply"_s);
        auto* preview = settings.find<LetterPreview>(u"template_preview"_s);
        auto* body = settings.find<QPlainTextEdit>(u"body"_s);
        const auto placeOf = [&](QWidget* one) { return QRect(one->mapTo(&settings.page, QPoint()), one->size()); };
        QTRY_VERIFY(placeOf(preview).left() > placeOf(body).right());
        QVERIFY2(settings.page.rect().contains(placeOf(preview)), qPrintable(QString::number(placeOf(preview).bottom())));
        QVERIFY(placeOf(preview).width() >= 380);
        QVERIFY(settings.page.rect().contains(placeOf(settings.find<QPushButton>(u"save_letter_template"_s))));
    }

    void theListOfValuesShowsEachWhole()
    {
        LetterSettings settings(u"letter_templates_section"_s);
        auto* values = settings.find<ChoiceBox>(u"template_value"_s);
        int widest = 0;
        for (int row = 0; row < values->count(); ++row) {
            widest = std::max(widest, values->fontMetrics().horizontalAdvance(values->itemText(row)));
        }
        QVERIFY(values->view()->minimumWidth() > widest);
    }

    void everyValueThatALetterCanNameIsOfferedInWords()
    {
        LetterSettings settings(u"letter_templates_section"_s);
        auto* values = settings.find<ChoiceBox>(u"template_value"_s);
        QCOMPARE(values->count(), letterPlaceholders().size());
        for (int row = 0; row < values->count(); ++row) {
            QVERIFY2(values->itemText(row) != values->itemData(row).toString(), qPrintable(values->itemText(row)));
        }
    }

    void aValueIsPutWhereTheCursorStands()
    {
        LetterSettings settings(u"letter_templates_section"_s);
        settings.openTemplate(u"refusal"_s);
        auto* body = settings.find<QPlainTextEdit>(u"body"_s);
        body->setPlainText(u"Words: "_s);
        body->moveCursor(QTextCursor::End);
        settings.find<ChoiceBox>(u"template_value"_s)->choose(u"due_date"_s);
        QCOMPARE(body->toPlainText(), u"Words: {due_date}"_s);
    }
};

QTEST_MAIN(TestLetterSettings)
#include "tst_letter_settings.moc"
