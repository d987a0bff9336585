#include "tests/models/bent_document.h"
#include "tests/models/full_procedure.h"
#include "tests/support/screen_check.h"
#include "tests/support/small_desk.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letter_preview.h"
#include "ui/settings/page_on_paper.h"
#include "ui/settings/page_view.h"
#include "ui/settings/procedure_comparison.h"
#include "ui/settings/procedure_section.h"
#include "ui/settings/procedure_trial.h"
#include "ui/settings/step_table.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/look.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** The section of a signed-in administrator. */
struct Section
{
    Section() : desk(office.deskOf(u"admin"_s)), section(*desk)
    {
        section.resize(940, 700);
        section.show();
    }

    template <class T = QWidget>
    T* find(const QString& name)
    {
        T* found = section.findChild<T*>(name);
        if (found == nullptr) {
            qFatal("nothing is called %s", qPrintable(name));
        }
        return found;
    }

    void view(const QString& name) { find<QPushButton>(name)->click(); }

    /** Whether a text that can be seen begins so. */
    [[nodiscard]] bool says(const QString& beginning) const
    {
        const auto labels = section.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) {
            return one->isVisible() && QString(one->text()).remove(QChar(0x200B)).startsWith(beginning);
        });
    }

    [[nodiscard]] QString written(const QByteArray& document)
    {
        QFile file(folder.filePath(u"own.json"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("%s", qPrintable(file.errorString()));
        }
        file.write(document);
        return file.fileName();
    }

    QTemporaryDir folder;
    SmallOffice office;
    std::unique_ptr<Desk> desk;
    ProcedureSection section;
};

} // namespace

class TestProcedureSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void theProcedureInForceIsReadInWords()
    {
        Section open;
        const auto inForce = open.desk->office().currentProcedure();
        QCOMPARE(open.find<ChoiceBox>(u"procedure_to_read"_s)->chosen(),
                 u"%1 %2"_s.arg(inForce->id).arg(inForce->version));
        QVERIFY(open.says(u"The way of a case"_s));
        QVERIFY(open.says(u"The complainant hears: "_s));
        QVERIFY(open.says(inForce->name.in(u"en"_s)));
    }

    void anotherProcedureIsReadOnceItIsChosen()
    {
        Section open;
        auto* box = open.find<ChoiceBox>(u"procedure_to_read"_s);
        QVERIFY(!open.says(u"3 days from its request until the reply"_s));
        const int alphatech = box->findData(u"alphatech"_s, Qt::UserRole, Qt::MatchStartsWith);
        QVERIFY(alphatech >= 0);
        box->setCurrentIndex(alphatech);
        QVERIFY(QTest::qWaitFor([&] { return open.says(u"3 days from its request until the reply"_s); }));
    }

    void thePublicPageIsSetOnPaper()
    {
        Section open;
        open.find<QPushButton>(u"print_procedure"_s)->click();
        auto* dialog = open.section.findChild<LetterDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(QTest::qWaitFor([&] { return dialog->preview()->pageCount() > 1; }, 20'000));
        dialog->reject();
    }

    void aLongPageGoesOnOverPagesAndMirrors()
    {
        Page page{{PagePart::Kind::Title, u"Title"_s, {}}};
        for (int row = 0; row < 100; ++row) {
            page.append(
                {PagePart::Kind::Row, u"some words that go on "_s.repeated(12), u"A caption %1"_s.arg(row)});
        }
        const PageOnPaper left({u"Office"_s, u"en"_s, Qt::LeftToRight, {}, page});
        QVERIFY(left.pageCount() > 3);
        const PageOnPaper right({u"Office"_s, u"fa"_s, Qt::RightToLeft, {}, page});
        QVERIFY(right.pageCount() >= left.pageCount());
        const QList<QImage> pictures =
            asPictures(printingOf({u"Office"_s, u"en"_s, Qt::LeftToRight, {}, page}), 400);
        QCOMPARE(pictures.size(), left.pageCount());
        // Nothing is set into the margins.
        for (const QImage& one : pictures) {
            for (int y = 0; y < one.height(); ++y) {
                QCOMPARE(one.pixelColor(one.width() - 10, y), QColor(Qt::white));
            }
        }
    }

    void aFileIsComparedWithWhatIsInForce()
    {
        Section open;
        open.view(u"procedure_comparison"_s);
        QVERIFY(open.says(u"Both say the same."_s));
        QByteArray changed = open.desk->office().currentProcedure()->document;
        const QJsonValue cap(u"33 d"_s);
        auto* panel = open.find<ProcedureComparison>(u"procedure_comparison_panel"_s);
        panel->compareWith(open.written(sample::bent(changed, u"cap"_s, cap)));
        QVERIFY(QTest::qWaitFor([&] { return open.says(u"20 d → 33 d"_s); }));
        QVERIFY(open.says(u"cap"_s) && open.says(u"Changed"_s));
        panel->compareWith(open.written("{"));
        QVERIFY(QTest::qWaitFor([&] { return open.says(u"Line 1: "_s); }));
    }

    void aRefusedDocumentIsToldByItsPlaceAndTheOneInForceStays()
    {
        Section open;
        const int before = open.desk->office().currentProcedure()->version;
        open.section.adoptFile(
            open.written(sample::bent(sample::fullProcedure(), u"routing.0.duty"_s, u"roofing"_s)));
        QVERIFY(QTest::qWaitFor([&] { return open.says(u"routing[0].duty: "_s); }));
        QVERIFY(open.find<QPushButton>(u"adopt_file"_s)->isVisible());
        QCOMPARE(open.desk->office().currentProcedure()->version, before);
    }

    void anAdoptedDocumentIsReadAndComparedAtOnce()
    {
        Section open;
        open.section.adoptFile(open.written(sample::fullProcedure()));
        QVERIFY(QTest::qWaitFor([&] { return open.desk->office().currentProcedure()->id == u"greenhouse"_s; },
                                10'000));
        auto* box = open.find<ChoiceBox>(u"procedure_to_read"_s);
        QVERIFY(QTest::qWaitFor([&] { return box->findData(u"greenhouse 2"_s) >= 0; }));
        QVERIFY(open.find<ChoiceBox>(u"compared_after"_s)->findData(u"greenhouse 2"_s) >= 0);
        open.view(u"procedure_comparison"_s);
        open.find<ChoiceBox>(u"compared_after"_s)->choose(u"greenhouse 2"_s);
        QTRY_VERIFY(open.says(u"lua_rong version 1, beside greenhouse version 2"_s));
        open.find<ChoiceBox>(u"compared_before"_s)->choose(u"greenhouse 2"_s);
        QTRY_VERIFY(open.says(u"greenhouse version 2, beside greenhouse version 2"_s));
    }

    void aShippedFamilyIsAdoptedWithAllItsKinds()
    {
        Section open;
        open.view(u"procedure_adoption"_s);
        open.find<ChoiceBox>(u"document"_s)->choose(u"vokasi_net_complaint"_s);
        open.find<QPushButton>(u"adopt_procedure"_s)->click();
        QVERIFY(QTest::qWaitFor([&] { return open.desk->office().kindsInForce().size() == 5; }, 10'000));
        QCOMPARE(open.desk->office().currentProcedure()->id, u"vokasi_net_complaint"_s);
    }

    void ofAFamilyOnlyWhatIsNewIsAdopted()
    {
        Section open;
        static_cast<void>(valueOf(open.desk->keepOffice(
            command::AdoptProcedure{shippedDocument(u"procedures"_s, u"vokasi_net_fault"_s)})));
        QTRY_VERIFY(open.find<ChoiceBox>(u"adopted"_s)->findData(u"vokasi_net_fault"_s) >= 0);
        open.view(u"procedure_adoption"_s);
        open.find<ChoiceBox>(u"document"_s)->choose(u"vokasi_net_complaint"_s);
        open.find<QPushButton>(u"adopt_procedure"_s)->click();
        QVERIFY(QTest::qWaitFor([&] { return open.desk->office().kindsInForce().size() == 5; }, 10'000));
        QCOMPARE(open.desk->office().currentProcedure()->id, u"vokasi_net_fault"_s);
        // All of it stands there now.
        QTRY_COMPARE(open.find<ChoiceBox>(u"adopted"_s)->count(), 6);
        QTRY_VERIFY(open.find<QPushButton>(u"adopt_procedure"_s)->isEnabled());
        open.find<QPushButton>(u"adopt_procedure"_s)->click();
        QVERIFY(QTest::qWaitFor([&] { return open.says(u"Version 1 of this procedure was adopted already."_s); }));
    }

    void anEarlierProcedureIsPutInForceAgain()
    {
        Section open;
        const auto inForce = [&open] { return open.desk->office().currentProcedure()->id; };
        const QString before = inForce();
        open.section.adoptFile(open.written(shippedDocument(u"procedures"_s, u"alphatech"_s)));
        QTRY_COMPARE(inForce(), u"alphatech"_s);
        auto* adopted = open.find<ChoiceBox>(u"adopted"_s);
        QTRY_COMPARE(adopted->chosen(), u"alphatech"_s);
        adopted->choose(before);
        open.find<QPushButton>(u"put_in_force"_s)->click();
        QTRY_COMPARE(inForce(), before);
    }

    void theSampleIsPlayedStepByStep()
    {
        Section open;
        open.view(u"procedure_trial"_s);
        QVERIFY(!open.find<QPlainTextEdit>(u"scenario"_s)->toPlainText().isEmpty());
        open.find<QPushButton>(u"play_scenario"_s)->click();
        auto* steps = open.find<StepTable>(u"scenario_steps"_s);
        QVERIFY(QTest::qWaitFor([&] { return steps->rowCount() > 8; }, 10'000));
        QCOMPARE(steps->item(0, 1)->text(), u"register_case"_s);
        QVERIFY(steps->item(0, 2)->text().startsWith(u"Verification"_s));
        // Mirrored, a day would stand behind its hour.
        QVERIFY(steps->item(0, 0)->text().startsWith(QChar(0x2066)));
        QVERIFY(!steps->item(0, 3)->text().isEmpty());
        QVERIFY(steps->item(0, 4)->text().startsWith(u"Registered as "_s));
        QVERIFY(steps->item(1, 4)->text().startsWith(u"Refused: "_s));
        QVERIFY(steps->item(steps->rowCount() - 1, 2)->text().startsWith(u"Closed"_s));
    }

    void theSampleIsCountedByTheCalendarThatIsChosen()
    {
        Section open;
        open.view(u"procedure_trial"_s);
        auto* steps = open.find<StepTable>(u"scenario_steps"_s);
        const auto clocks = [steps] {
            QStringList all;
            for (int row = 0; row < steps->rowCount(); ++row) {
                all.append(steps->item(row, 3)->text());
            }
            return all;
        };
        open.find<QPushButton>(u"play_scenario"_s)->click();
        QVERIFY(QTest::qWaitFor([&] { return steps->rowCount() > 8; }, 10'000));
        const QStringList here = clocks();
        open.find<ChoiceBox>(u"tried_calendar"_s)->choose(u"iran"_s);
        open.find<QPushButton>(u"play_scenario"_s)->click();
        QVERIFY(QTest::qWaitFor([&] { return clocks() != here; }, 10'000));
    }

    void aScenarioThatIsNotPlainUtf8IsRefusedByItsLine()
    {
        Section open;
        open.view(u"procedure_trial"_s);
        const QString before = open.find<QPlainTextEdit>(u"scenario"_s)->toPlainText();
        open.section.findChild<ProcedureTrial*>()->readScenario(open.written("{}\n{\"verb\":\"\xe9\"}"));
        QVERIFY(QTest::qWaitFor([&] { return open.says(u"Line 2: this is not UTF-8"_s); }));
        QCOMPARE(open.find<QPlainTextEdit>(u"scenario"_s)->toPlainText(), before);
    }

    void aPointThatWrapsStandsBesideItsMark_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("mirrored") << Qt::RightToLeft;
    }
    void aPointThatWrapsStandsBesideItsMark()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        PageView page;
        page.setLayoutDirection(direction);
        page.resize(500, 300);
        page.show({{PagePart::Kind::Row, u"value"_s, u"caption"_s},
                   {PagePart::Kind::Point, u"a long point "_s.repeated(20), {}}});
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QList<QLabel*> labels = page.findChildren<QLabel*>();
        QCOMPARE(labels.size(), 4);
        const auto edgeOf = [&](const QLabel* one) {
            const QRect place(one->mapTo(&page, QPoint()), one->size());
            return direction == Qt::LeftToRight ? place.left() : page.width() - place.right();
        };
        QCOMPARE(edgeOf(labels.at(2)), edgeOf(labels.at(1)));
        QVERIFY(edgeOf(labels.at(3)) > edgeOf(labels.at(2)));
    }

    void anotherProcedureBringsItsOwnSampleButKeepsWhatWasTyped()
    {
        Section open;
        open.view(u"procedure_trial"_s);
        auto* box = open.find<ChoiceBox>(u"tried_procedure"_s);
        auto* scenario = open.find<QPlainTextEdit>(u"scenario"_s);
        const QString before = scenario->toPlainText();
        box->setCurrentIndex(box->findData(u"poliser"_s, Qt::UserRole, Qt::MatchStartsWith));
        QVERIFY(scenario->toPlainText() != before);
        scenario->setPlainText(u"my own"_s);
        box->setCurrentIndex(box->findData(u"alphatech"_s, Qt::UserRole, Qt::MatchStartsWith));
        QCOMPARE(scenario->toPlainText(), u"my own"_s);
        open.find<QPushButton>(u"play_scenario"_s)->click();
        QTRY_VERIFY(scenario->property("refused").toBool());
        QVERIFY(QTest::qWaitFor([&] { return open.says(u"Line 1: "_s); }));
        QVERIFY(!open.find<StepTable>(u"scenario_steps"_s)->isVisible());
    }

    void everyViewIsFreeOfFaults_data()
    {
        QTest::addColumn<QString>("view");
        for (const char* view :
             {"procedure_in_words", "procedure_adoption", "procedure_comparison", "procedure_trial"}) {
            QTest::newRow(view) << QString::fromLatin1(view);
        }
    }
    void everyViewIsFreeOfFaults()
    {
        QFETCH(QString, view);
        Section open;
        open.view(view);
        if (view == u"procedure_comparison"_s) {
            auto* after = open.find<ChoiceBox>(u"compared_after"_s);
            after->setCurrentIndex(after->findData(u"poliser"_s, Qt::UserRole, Qt::MatchStartsWith));
        }
        if (view == u"procedure_trial"_s) {
            open.find<QPushButton>(u"play_scenario"_s)->click();
            QVERIFY(QTest::qWaitFor([&] { return open.find<StepTable>(u"scenario_steps"_s)->isVisible(); },
                                    10'000));
        }
        QTest::qWait(50);
        const QStringList faults = faultsOf(&open.section);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestProcedureSection)
#include "tst_procedure_section.moc"
