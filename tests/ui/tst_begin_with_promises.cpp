#include "tests/support/owing_office.h"
#include "tests/support/sent_letters.h"
#include "tests/support/work_hands.h"
#include "ui/frame/workplace.h"
#include "ui/widgets/look.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** The window of somebody who has just signed in, while something is promised for today. */
struct Morning
{
    explicit Morning(const QString& who) : desk(office.deskOf(u"agent"_s))
    {
        const CaseId id = OwingOffice::registered(*desk);
        OwingOffice::promise(*desk, id, mondayMorning.plusSeconds(3600), u"Call back"_s);
        signedIn = office.deskOf(who);
        place = std::make_unique<Workplace>(*signedIn);
        place->resize(1200, 800);
        place->show();
        place->activateWindow();
        place->begin();
    }

    template <class T = QWidget>
    [[nodiscard]] T* find(const QString& name) const
    {
        for (T* one : place->findChildren<T*>(name)) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    /** Once the top bar tells of the promises, the register has answered. */
    [[nodiscard]] bool promisesAreCounted() const
    {
        return QTest::qWaitFor([this] { return find(u"promises_today"_s) != nullptr; });
    }

    OwingOffice office;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Desk> signedIn;
    std::unique_ptr<Workplace> place;
};

} // namespace

class TestBeginWithPromises : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void todaysPromisesAreTheFirstThingAnAgentSees()
    {
        const Morning morning(u"agent"_s);
        QVERIFY(morning.promisesAreCounted());
        QTRY_VERIFY(morning.find(u"promise_list"_s) != nullptr);
    }

    void othersBeginWhereTheirWorkIs()
    {
        const Morning morning(u"supervisor"_s);
        QVERIFY(morning.promisesAreCounted());
        QTest::qWait(50);
        QVERIFY(morning.find(u"promise_list"_s) == nullptr);
    }

    void whoBeginsACaseBeforeTheRegisterAnswersIsLeftThere()
    {
        const Morning morning(u"agent"_s);
        morning.find<QAbstractButton>(u"new_case"_s)->click();
        QVERIFY(morning.promisesAreCounted());
        QTest::qWait(50);
        QVERIFY(morning.find(u"promise_list"_s) == nullptr);
        QVERIFY(morning.find(u"subject"_s) != nullptr);
    }

    void whoChoosesThePlaceThatIsShownIsLeftThere()
    {
        const Morning morning(u"agent"_s);
        morning.place->findChild<QAction*>(u"go_to_new"_s)->trigger();
        QVERIFY(morning.promisesAreCounted());
        QTest::qWait(50);
        QVERIFY(morning.find(u"promise_list"_s) == nullptr);
    }

    void whoTypesIntoTheSearchBeforeTheRegisterAnswersIsLeftThere()
    {
        const Morning morning(u"agent"_s);
        auto* search = morning.find<QLineEdit>(u"search"_s);
        search->setFocus();
        QVERIFY(morning.promisesAreCounted());
        QTest::qWait(50);
        QCOMPARE(morning.place->window()->focusWidget(), search);
    }

    void answersThatAreDueAreTakenNoteOfWhereTheDayBeginsAndLeadToTheirLetters()
    {
        SentLetters letters;
        letters.sentLetter(u"Asking back"_s, QDate(2026, 11, 16));
        letters.sentLetter(u"Asking again"_s, QDate(2026, 11, 17));
        letters.sentLetter(u"Asking for later"_s, QDate(2026, 11, 20));
        letters.office.clock.set(mondayMorning.plusSeconds(24 * 3600));
        WorkHands agent(letters.office, u"agent"_s);
        QTRY_VERIFY(agent.sees(u"answers_due_today"_s));
        auto* sign = agent.find<QPushButton>(u"answers_due_today"_s);
        QCOMPARE(sign->accessibleName(), u"2 answers due"_s);
        sign->click();
        QTRY_VERIFY(agent.sees(u"letter_register"_s));
        const auto* table = agent.find<QTableView>(u"letter_register"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(agent.find<QAbstractButton>(u"answers_due"_s)->isChecked());
        SentLetters::act(*letters.agent, CaseId{1},
                         command::RecordAnswer{LetterId{1}, AnswerWay::Phone, letters.office.clock.now(), u"Yes"_s});
        QTRY_COMPARE(sign->accessibleName(), u"1 answer due"_s);
        SentLetters::act(*letters.agent, CaseId{2},
                         command::RecordAnswer{LetterId{1}, AnswerWay::Phone, letters.office.clock.now(), u"Yes"_s});
        QTRY_VERIFY(!agent.sees(u"answers_due_today"_s));
    }
};

QTEST_MAIN(TestBeginWithPromises)
#include "tst_begin_with_promises.moc"
