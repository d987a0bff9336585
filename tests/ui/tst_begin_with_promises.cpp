#include "tests/support/owing_office.h"
#include "ui/frame/workplace.h"
#include "ui/widgets/look.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
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
};

QTEST_MAIN(TestBeginWithPromises)
#include "tst_begin_with_promises.moc"
