#include "ui/letters/signing/case_beside.h"

#include "tests/support/case_desk.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** The case beside a letter, at the manager's desk. */
struct Beside
{
    SmallOffice office;
    std::unique_ptr<Desk> desk{office.deskOf(u"manager"_s)};
    CaseView view{valueOf(desk->readCase(CaseMaker(office).registered()))};
    CaseBeside place{*desk};

    [[nodiscard]] QString badgeOf(const QString& block) const
    {
        // What stood there before is gone only then.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return place.findChild<QWidget*>(block)->findChild<Badge*>()->word();
    }
};

} // namespace

class TestCaseBeside : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void whatWasFoundInTheRoundBeforeIsNotFoundInThisOne()
    {
        Beside beside;
        PointFinding found;
        found.finding = Finding::Upheld;
        Point point;
        point.id = PointId{1};
        point.what = u"The lift stands still"_s;
        point.findings = {found};
        beside.view.complaint.points = {point};
        beside.place.tell(beside.view);
        QVERIFY(beside.badgeOf(u"point_1"_s) != u"Open"_s);
        beside.view.complaint.round = 2;
        beside.place.tell(beside.view);
        QCOMPARE(beside.badgeOf(u"point_1"_s), u"Open"_s);
    }

    void aPromiseGrowsLateWhileOneReads()
    {
        Beside beside;
        Promise promise;
        promise.id = PromiseId{1};
        promise.what = u"Call her back"_s;
        promise.due = beside.office.clock.now().plusSeconds(2 * 3600);
        beside.view.complaint.promises = {promise};
        beside.place.tell(beside.view);
        const QString early = beside.badgeOf(u"promise_beside_1"_s);
        beside.office.clock.set(promise.due.plusSeconds(3 * 24 * 3600));
        beside.place.tellDues(beside.view);
        const QString late = beside.badgeOf(u"promise_beside_1"_s);
        QVERIFY2(late != early && late.contains(u"late"_s), qPrintable(early + u" / "_s + late));
    }
};

QTEST_MAIN(TestCaseBeside)
#include "tst_case_beside.moc"
