#include "tests/support/act_sheet.h"
#include "tests/support/procedure_office.h"
#include "tests/support/screen_check.h"
#include "ui/case/points_section.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** A case of a complaint with two points, at the agent's desk. */
struct SplitCase
{
    ProcedureOffice office{u"alphatech"_s};
    CaseId id = split();
    CaseHands hands{office, u"agent"_s, id};

    CaseId split()
    {
        const CaseId made = office.registered();
        for (const QString& what : {u"The lift stands still"_s, u"Nobody called back"_s}) {
            office.act(u"agent"_s, made, command::RaisePoint{what});
        }
        return made;
    }
    /** The button of that name on the line of that point. */
    QPushButton* button(int point, const QString& name) const
    {
        auto* line = hands.find<QWidget>(u"point_%1"_s.arg(point));
        return line == nullptr ? nullptr : line->findChild<QPushButton*>(name);
    }
    Sheet opened(int point, const QString& name)
    {
        button(point, name)->click();
        return Sheet(nullptr, hands, name);
    }
};

} // namespace

/** What a complaint raises, point by point. */
class TestCasePoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void aComplaintIsSplitByALineForEachPoint()
    {
        ProcedureOffice office(u"alphatech"_s);
        CaseHands hands(office, u"agent"_s, office.registered());
        QVERIFY(!hands.sees(u"points"_s));
        Sheet sheet(hands, u"raise_point"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"what"_s).isEmpty());
        sheet.fill(u"what"_s, u"The lift stands still\n\n  Nobody called back  \nThe invoice is wrong"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QTRY_COMPARE(hands.recorded().points.size(), 3);
        QCOMPARE(hands.recorded().points.at(1).what, u"Nobody called back"_s);
        QTRY_VERIFY(hands.sees(u"point_3"_s));
        QVERIFY(isSaid(hands, u"The invoice is wrong"_s));
        QCOMPARE(hands.find<QWidget>(u"point_3"_s)->findChild<Badge*>()->word(), u"Not weighed yet"_s);
    }

    void aPointIsWeighedWithItsRemedyCostAndDay()
    {
        SplitCase complaint;
        Sheet sheet = complaint.opened(2, u"weigh_point"_s);
        QVERIFY(sheet.says(u"Nobody called back"_s));
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"finding"_s).isEmpty());
        sheet.fill(u"finding"_s, u"upheld"_s);
        sheet.fill(u"due"_s, u"in a while"_s);
        sheet.press();
        QTRY_VERIFY(!sheet.refusalAt(u"due"_s).isEmpty());
        sheet.fill(u"evidence"_s, u"The list of calls"_s);
        sheet.fill(u"reason"_s, u"The call was forgotten"_s);
        sheet.fill(u"remedy"_s, u"A month without a fee"_s);
        sheet.fill(u"cost"_s, u"RM 120.00"_s);
        sheet.fill(u"due"_s, u"2026-12-01"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        const PointFinding* found = complaint.hands.recorded().point(PointId{2})->findingOf(1);
        QVERIFY(found != nullptr);
        const PointFinding wanted{1, Finding::Upheld, u"The list of calls"_s, u"The call was forgotten"_s,
                                  u"A month without a fee"_s, u"RM 120.00"_s, QDate(2026, 12, 1), false, found->by,
                                  found->at, {}};
        QVERIFY(*found == wanted);
        QTRY_VERIFY(isSaid(complaint.hands, u"A month without a fee"_s));
        QVERIFY(isSaid(complaint.hands, u"RM 120.00"_s));
        QVERIFY(isSaid(complaint.hands, u"The call was forgotten"_s));
    }

    void weighedAgainASheetBeginsWithWhatIsOnRecord()
    {
        SplitCase complaint;
        complaint.hands.act(command::WeighPoint{PointId{1}, Finding::PartlyUpheld, u"The log"_s, u"Only on Tuesday"_s,
                                                u"A fitter came"_s, u"VND 50.000"_s, {}, true});
        QTRY_COMPARE(complaint.button(1, u"weigh_point"_s)->text(), u"Weigh again…"_s);
        Sheet sheet = complaint.opened(1, u"weigh_point"_s);
        QCOMPARE(sheet.typed(u"finding"_s), u"partly_upheld"_s);
        QCOMPARE(sheet.typed(u"reason"_s), u"Only on Tuesday"_s);
        QCOMPARE(sheet.typed(u"cost"_s), u"VND 50.000"_s);
        QVERIFY(!sheet.dialog->form().field(u"due"_s)->editor()->isEnabled());
        sheet.fill(u"reason"_s, u"Only on Tuesday morning"_s);
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        const PointFinding* found = complaint.hands.recorded().point(PointId{1})->findingOf(1);
        QCOMPARE(found->reason, u"Only on Tuesday morning"_s);
        QVERIFY(found->done);
    }

    void aRemedyIsToldWithItsTermsInOneRow()
    {
        SplitCase complaint;
        complaint.hands.act(command::WeighPoint{PointId{1}, Finding::Upheld, u"The log"_s, u"It stood still"_s,
                                                u"A fitter came."_s, u"VND 50.000"_s, {}, true});
        QTRY_VERIFY(isSaid(complaint.hands, u"A fitter came \u00b7 VND 50.000 \u00b7 given already"_s));
        complaint.hands.act(command::WeighPoint{PointId{2}, Finding::Upheld, u"The list"_s, u"Forgotten"_s,
                                                u"We call today."_s, {}, {}, false});
        QTRY_VERIFY(isSaid(complaint.hands, u"We call today."_s));
    }

    void theWordsOfAPointsButtonsStandOnOneLine()
    {
        SplitCase complaint;
        QTRY_VERIFY(complaint.button(1, u"weigh_point"_s) != nullptr);
        const int middle = complaint.button(1, u"weigh_point"_s)->geometry().center().y();
        for (const QString& name : {u"reword_point"_s, u"drop_point"_s}) {
            QTRY_VERIFY(qAbs(complaint.button(1, name)->geometry().center().y() - middle) <= 1);
        }
    }

    void aPointCanBePutInOtherWordsOrDroppedWithItsReason()
    {
        SplitCase complaint;
        Sheet rewording = complaint.opened(1, u"reword_point"_s);
        QCOMPARE(rewording.typed(u"what"_s), u"The lift stands still"_s);
        rewording.fill(u"what"_s, u"The lift has stood still since Tuesday"_s);
        rewording.press();
        QTRY_VERIFY(rewording.isGone());
        QTRY_VERIFY(isSaid(complaint.hands, u"The lift has stood still since Tuesday"_s));
        Sheet dropping = complaint.opened(2, u"drop_point"_s);
        dropping.fill(u"reason"_s, u"It was another customer"_s);
        dropping.press();
        QTRY_VERIFY(dropping.isGone());
        QTRY_VERIFY(isSaid(complaint.hands, u"It was another customer"_s));
        QVERIFY(complaint.hands.recorded().point(PointId{2})->dropped);
        QVERIFY(complaint.button(2, u"weigh_point"_s) == nullptr);
    }

    void whatIsMissingLeadsToItsPoint()
    {
        SplitCase complaint;
        auto* points = complaint.hands.find<PointsSection>(u"points"_s);
        QVERIFY(!points->weigh(u"point:9"_s));
        QVERIFY(!points->weigh(u"category"_s));
        QVERIFY(points->weigh(u"point:2"_s));
        const Sheet sheet(nullptr, complaint.hands, u"weigh_point"_s);
        QVERIFY(sheet.says(u"Nobody called back"_s));
    }

    void eachButtonTellsAScreenReaderItsPoint()
    {
        const SplitCase complaint;
        QCOMPARE(complaint.button(2, u"weigh_point"_s)->accessibleName(), u"Weigh…: Nobody called back"_s);
    }
};

QTEST_MAIN(TestCasePoints)
#include "tst_case_points.moc"
