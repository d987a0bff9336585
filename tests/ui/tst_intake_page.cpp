#include "tests/support/small_desk.h"
#include "ui/intake/intake_page.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/look.h"
#include "ui/widgets/read_out.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** The page of an agent, begun and in sight. */
struct Typing
{
    Typing() { begin(); }

    void begin()
    {
        page.resize(1000, 700);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page)) {
            qFatal("the page does not become active");
        }
        page.begin();
        QTest::qWait(50);
    }

    template <class W>
    [[nodiscard]] W* find(const QString& name) const
    {
        W* found = page.findChild<W*>(name);
        if (found == nullptr) {
            qFatal("nothing is called %s", qPrintable(name));
        }
        return found;
    }
    [[nodiscard]] QPushButton* button(const QString& name) const { return find<QPushButton>(name); }
    void type(const QString& field, const QString& text) const
    {
        if (auto* line = page.findChild<QLineEdit*>(field)) {
            line->setText(text);
        } else {
            find<QPlainTextEdit>(field)->setPlainText(text);
        }
    }
    [[nodiscard]] QString refusalAt(const QString& field) const
    {
        for (const Field* one : page.findChildren<Field*>()) {
            if (one->fieldName() == field) {
                return one->refusal();
            }
        }
        return {};
    }
    void typeComplaint() const
    {
        type(u"name"_s, u"Nguyễn Thị Đào"_s);
        type(u"phone"_s, u"0901 234 567"_s);
        type(u"subject"_s, u"No connection"_s);
        type(u"description"_s, u"The router shows no signal."_s);
    }
    [[nodiscard]] QList<Draft> drafts() const { return valueOf(desk->drafts()); }

    SmallOffice office;
    std::unique_ptr<Desk> desk = office.deskOf(u"agent"_s);
    IntakePage page{*desk};
};

} // namespace

class TestIntakePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void theFourUsualChannelsHaveAKeyEach()
    {
        const Typing typing;
        auto* channel = typing.find<QWidget>(u"channel"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        QCOMPARE(channel->property("chosen").toString(), u"walk_in"_s);
        typing.find<QLineEdit>(u"subject"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_4, Qt::AltModifier);
        QTRY_COMPARE(channel->property("chosen").toString(), u"chat"_s);
    }

    void theOtherSixChannelsStandInAList()
    {
        const Typing typing;
        auto* others = typing.find<ChoiceBox>(u"other_channel"_s);
        QCOMPARE(others->count(), 6);
        typing.button(u"channel_phone"_s)->click();
        others->choose(u"fax"_s);
        QCOMPARE(typing.find<QWidget>(u"channel"_s)->property("chosen").toString(), u"fax"_s);
        QVERIFY(!typing.button(u"channel_phone"_s)->isChecked());
    }

    void theReceivedMomentIsNowButForPostItIsAskedFor()
    {
        const Typing typing;
        auto* received = typing.find<QLineEdit>(u"received"_s);
        QCOMPARE(received->text(), u"2026-11-16 09:00"_s);
        typing.button(u"channel_post"_s)->click();
        QCOMPARE(received->text(), QString());
        typing.button(u"channel_phone"_s)->click();
        QCOMPARE(received->text(), u"2026-11-16 09:00"_s);
    }

    void aReceivedMomentThatWasTypedIsLeftAlone()
    {
        const Typing typing;
        typing.type(u"received"_s, u"15/11 10:00"_s);
        typing.button(u"channel_post"_s)->click();
        QCOMPARE(typing.find<QLineEdit>(u"received"_s)->text(), u"15/11 10:00"_s);
    }

    void allThatStandsAgainstSavingIsShownAtOnceAtItsFields()
    {
        const Typing typing;
        typing.type(u"received"_s, u"the day before"_s);
        typing.type(u"email"_s, u"nobody"_s);
        QTest::keyClick(typing.find<QLineEdit>(u"email"_s), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!typing.refusalAt(u"channel"_s).isEmpty());
        for (const QString& field : {u"received"_s, u"name"_s, u"email"_s, u"subject"_s, u"description"_s}) {
            QVERIFY2(!typing.refusalAt(field).isEmpty(), qPrintable(field));
        }
        QCOMPARE(typing.find<QLineEdit>(u"received"_s)->text(), u"the day before"_s);
    }

    void aMomentInTheFutureIsRefusedAtItsField()
    {
        const Typing typing;
        typing.typeComplaint();
        typing.button(u"channel_phone"_s)->click();
        typing.type(u"received"_s, u"tomorrow 9:00"_s);
        typing.button(u"register_case"_s)->click();
        QVERIFY(!typing.refusalAt(u"received"_s).isEmpty());
        QVERIFY(typing.refusalAt(u"name"_s).isEmpty());
    }

    void aSavedCaseShowsWhatToTellTheComplainant()
    {
        Typing typing;
        QSignalSpy registered(&typing.page, &IntakePage::registered);
        typing.button(u"channel_phone"_s)->click();
        typing.typeComplaint();
        QTest::keyClick(typing.find<QPlainTextEdit>(u"description"_s), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(registered.size(), 1);
        const QString reference = typing.find<ReadOut>(u"reference"_s)->value();
        QVERIFY(reference.startsWith(u"26-"_s));
        QVERIFY(!typing.find<ReadOut>(u"status_code"_s)->value().isEmpty());
        QVERIFY(typing.find<QLabel>(u"words_to_say"_s)->text().contains(reference));
        QVERIFY(typing.button(u"go_on_to_verification"_s)->isVisible());
    }

    void goingOnTakesTheCase()
    {
        Typing typing;
        QSignalSpy wanted(&typing.page, &IntakePage::caseWanted);
        typing.button(u"channel_phone"_s)->click();
        typing.typeComplaint();
        typing.button(u"register_case"_s)->click();
        QTRY_VERIFY(typing.button(u"go_on_to_verification"_s)->isVisible());
        typing.button(u"go_on_to_verification"_s)->click();
        QTRY_COMPARE(wanted.size(), 1);
        const CaseView view = valueOf(typing.desk->readCase(wanted.first().first().value<CaseId>()));
        QCOMPARE(view.complaint.assignee, typing.desk->session()->staff);
    }

    void whatIsTypedIsKeptWithinASecondOfAPause()
    {
        const Typing typing;
        typing.button(u"channel_phone"_s)->click();
        typing.typeComplaint();
        QTest::qWait(1000);
        const auto kept = typing.drafts();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().fields.value(u"subject"_s).toString(), u"No connection"_s);
        QVERIFY(typing.find<QLabel>(u"draft_state"_s)->text().contains(u"09:00:31"_s));
    }

    void aKeptDraftIsTakenUpAgainByAnotherPage()
    {
        const Typing typing;
        typing.button(u"channel_post"_s)->click();
        typing.type(u"received"_s, u"2026-11-15 10:00"_s);
        typing.typeComplaint();
        QTest::qWait(1000);
        IntakePage later(*typing.desk);
        later.begin();
        auto* subject = later.findChild<QLineEdit*>(u"subject"_s);
        QTRY_COMPARE(subject->text(), u"No connection"_s);
        QCOMPARE(later.findChild<QWidget*>(u"channel"_s)->property("chosen").toString(), u"post"_s);
        QCOMPARE(later.findChild<QLineEdit*>(u"received"_s)->text(), u"2026-11-15 10:00"_s);
    }

    void theDraftGoesOnceTheCaseIsSaved()
    {
        const Typing typing;
        typing.button(u"channel_phone"_s)->click();
        typing.typeComplaint();
        QTest::qWait(1000);
        typing.button(u"register_case"_s)->click();
        QTRY_VERIFY(typing.button(u"go_on_to_verification"_s)->isVisible());
        QTRY_VERIFY(typing.drafts().isEmpty());
    }

    void leavingLosesNothing()
    {
        Typing typing;
        QSignalSpy left(&typing.page, &IntakePage::left);
        typing.typeComplaint();
        QTest::keyClick(&typing.page, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QTRY_COMPARE(typing.drafts().size(), 1);
        typing.page.begin();
        QTest::qWait(50);
        QCOMPARE(typing.find<QLineEdit>(u"subject"_s)->text(), u"No connection"_s);
    }

    void startingAfreshCanBeTakenBack()
    {
        const Typing typing;
        typing.typeComplaint();
        typing.button(u"start_afresh"_s)->click();
        QCOMPARE(typing.find<QLineEdit>(u"subject"_s)->text(), QString());
        typing.button(u"bring_back"_s)->click();
        QCOMPARE(typing.find<QLineEdit>(u"subject"_s)->text(), u"No connection"_s);
    }

    void aMegabyteIsRefusedInWordsAndStaysWhereItWasPasted()
    {
        const Typing typing;
        typing.button(u"channel_phone"_s)->click();
        typing.typeComplaint();
        auto* description = typing.find<QPlainTextEdit>(u"description"_s);
        description->clear();
        const QString text = u"a line of a very long letter\n"_s.repeated(36'158);
        QGuiApplication::clipboard()->setText(text);
        QElapsedTimer time;
        time.start();
        description->paste();
        typing.button(u"register_case"_s)->click();
        QApplication::processEvents();
        QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
        QVERIFY(!typing.refusalAt(u"description"_s).isEmpty());
        QCOMPARE(description->toPlainText().size(), text.size());
    }

    void settlingOnTheSpotIsOfferedWhereTheProcedureAllowsIt()
    {
        const Typing typing;
        typing.button(u"channel_phone"_s)->click();
        QVERIFY(!typing.button(u"open_settlement"_s)->isVisible());
        typing.button(u"channel_walk_in"_s)->click();
        QVERIFY(typing.button(u"open_settlement"_s)->isVisible());
    }

    void aCaseSettledOnTheSpotIsClosedWithWhatWasAgreed()
    {
        Typing typing;
        QSignalSpy registered(&typing.page, &IntakePage::registered);
        typing.button(u"channel_walk_in"_s)->click();
        typing.typeComplaint();
        typing.button(u"open_settlement"_s)->click();
        typing.button(u"settle_on_the_spot"_s)->click();
        QVERIFY(!typing.refusalAt(u"agreement"_s).isEmpty());
        QVERIFY(!typing.refusalAt(u"both_agreed"_s).isEmpty());
        typing.type(u"agreement"_s, u"The router was changed."_s);
        typing.find<QCheckBox>(u"both_agreed"_s)->setChecked(true);
        typing.button(u"settle_on_the_spot"_s)->click();
        QTRY_COMPARE(registered.size(), 1);
        const CaseView view = valueOf(typing.desk->readCase(registered.first().first().value<CaseId>()));
        QVERIFY(view.complaint.closed);
        QCOMPARE(view.complaint.agreement, u"The router was changed."_s);
    }

    void everythingThatTakesTheFocusHasANameForReaders()
    {
        const Typing typing;
        typing.button(u"channel_walk_in"_s)->click();
        typing.button(u"open_settlement"_s)->click();
        for (const QWidget* one : typing.page.findChildren<QWidget*>()) {
            const bool focusable =
                one->isVisible() && one->focusPolicy() & Qt::TabFocus && !one->focusProxy();
            const auto* button = qobject_cast<const QAbstractButton*>(one);
            const QString name =
                button != nullptr && one->accessibleName().isEmpty() ? button->text() : one->accessibleName();
            QVERIFY2(!focusable || !name.isEmpty(), qPrintable(one->objectName()));
            QVERIFY2(!focusable || !one->objectName().isEmpty(), qPrintable(name));
        }
    }
};

QTEST_MAIN(TestIntakePage)
#include "tst_intake_page.moc"
