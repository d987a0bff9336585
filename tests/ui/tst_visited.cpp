#include "ui/frame/visited.h"

#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

class TestVisited : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasVisitedIsFoundAgainBackAndForward();
    void goingElsewhereForgetsWhatLayForward();
    void aSearchBeingTypedIsOneVisit();
    void theSamePlaceTwiceIsOneVisit();
    void aListBehindAnotherNumberIsAnotherPlace();
};

void TestVisited::whatWasVisitedIsFoundAgainBackAndForward()
{
    Visited visited;
    QVERIFY(!visited.hasBack() && !visited.hasForward());
    visited.add({.screen = u"new"_s});
    visited.add({.screen = u"new"_s, .shown = CaseId{7}});
    visited.add({.screen = u"mine"_s, .shown = CaseId{7}});
    QCOMPARE(visited.goBack().screen, u"new"_s);
    QVERIFY(visited.goBack().shown.isNone());
    QVERIFY(!visited.hasBack());
    QCOMPARE(visited.goForward().shown, CaseId{7});
    QCOMPARE(visited.goForward().screen, u"mine"_s);
    QVERIFY(!visited.hasForward());
}

void TestVisited::goingElsewhereForgetsWhatLayForward()
{
    Visited visited;
    visited.add({.screen = u"new"_s});
    visited.add({.screen = u"mine"_s});
    QCOMPARE(visited.goBack().screen, u"new"_s);
    visited.add({.screen = u"archive"_s});
    QVERIFY(!visited.hasForward());
    QCOMPARE(visited.goBack().screen, u"new"_s);
}

void TestVisited::aSearchBeingTypedIsOneVisit()
{
    Visited visited;
    visited.add({.screen = u"new"_s});
    visited.add({.screen = {}, .words = u"li"_s});
    visited.add({.screen = {}, .words = u"lift"_s});
    visited.add({.screen = {}, .words = u"lift"_s, .shown = CaseId{3}});
    QCOMPARE(visited.goBack().words, u"lift"_s);
    QCOMPARE(visited.goBack().screen, u"new"_s);
    QVERIFY(!visited.hasBack());
}

void TestVisited::theSamePlaceTwiceIsOneVisit()
{
    Visited visited;
    visited.add({.screen = u"new"_s});
    visited.add({.screen = u"new"_s});
    QVERIFY(!visited.hasBack());
}

void TestVisited::aListBehindAnotherNumberIsAnotherPlace()
{
    ListQuestion late;
    late.listing = Listing::Overdue;
    ListQuestion lateAtOneDepartment = late;
    lateAtOneDepartment.filter.department = DepartmentId{2};
    Visited visited;
    visited.add({.screen = {}, .list = late, .title = u"Late"_s});
    visited.add({.screen = {}, .list = lateAtOneDepartment, .title = u"Late at Billing"_s});
    QVERIFY(visited.hasBack());
    QCOMPARE(visited.goBack().title, u"Late"_s);
}

QTEST_APPLESS_MAIN(TestVisited)
#include "tst_visited.moc"
