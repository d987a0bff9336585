#include "ui/queue/work_list_model.h"

#include "ui/words.h"

#include <QItemSelectionModel>
#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

CaseLine line(qint64 id, const QString& subject = u"Lift stands still"_s)
{
    CaseLine made;
    made.id = CaseId{id};
    made.reference = u"26-00000%1-0"_s.arg(id);
    made.subject = subject;
    return made;
}

QList<qint64> idsOf(const WorkListModel& model)
{
    QList<qint64> ids;
    for (const CaseLine& one : model.lines()) {
        ids.append(one.id.value);
    }
    return ids;
}

} // namespace

class TestWorkListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSelectionStaysWithItsCaseWhenLinesArriveAbove();
    void whatIsGoneLeavesAndTheOrderIsTheNewOne();
    void aLineThatChangedIsTold();
    void theNextPageBringsNothingTwice();
    void aLineIsReadOutWhole();
    void aCaseWhoseClocksStandStillHasNoDueAndSaysSo();
    void aCaseWithoutALimitShowsItsAgeWhileItIsOpen();
};

void TestWorkListModel::theSelectionStaysWithItsCaseWhenLinesArriveAbove()
{
    WorkListModel model;
    QItemSelectionModel selection(&model);
    model.show({line(1), line(2), line(3)});
    selection.setCurrentIndex(model.index(1), QItemSelectionModel::ClearAndSelect);
    model.renew({line(9), line(8), line(1), line(2), line(3)});
    QCOMPARE(selection.currentIndex().row(), 3);
    QCOMPARE(selection.currentIndex().data(WorkListModel::LineRole).value<CaseLine>().id, CaseId{2});
}

void TestWorkListModel::whatIsGoneLeavesAndTheOrderIsTheNewOne()
{
    WorkListModel model;
    QPersistentModelIndex last;
    model.show({line(1), line(2), line(3), line(4), line(5)});
    last = model.index(4);
    model.renew({line(5), line(7), line(3), line(1)});
    QCOMPARE(idsOf(model), (QList<qint64>{5, 7, 3, 1}));
    QCOMPARE(last.row(), 0);
    QCOMPARE(model.rowOf(CaseId{2}), -1);
}

void TestWorkListModel::aLineThatChangedIsTold()
{
    WorkListModel model;
    model.show({line(1), line(2)});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.renew({line(1), line(2, u"Lift runs again"_s)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(1).data().toString(), u"Lift runs again"_s);
}

void TestWorkListModel::theNextPageBringsNothingTwice()
{
    WorkListModel model;
    model.show({line(1), line(2)});
    model.append({line(2), line(3)});
    QCOMPARE(idsOf(model), (QList<qint64>{1, 2, 3}));
}

void TestWorkListModel::aLineIsReadOutWhole()
{
    WorkListModel model;
    CaseLine late = line(1);
    late.complainant = u"Nguyễn Thị Đào"_s;
    late.round = 2;
    late.due = Moment{0};
    model.setNow(Moment{3 * 24 * 3600 * 1000LL}, QTimeZone::utc());
    model.show({late});
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const QString& part :
         {u"Lift stands still"_s, u"Nguyễn Thị Đào"_s, u"26-000001-0"_s, u"round 2"_s, u"late"_s}) {
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    }
}

void TestWorkListModel::aCaseWhoseClocksStandStillHasNoDueAndSaysSo()
{
    WorkListModel model;
    CaseLine paused = line(1);
    paused.paused = true;
    CaseLine partly = line(2);
    partly.paused = true;
    partly.due = Moment{3600 * 1000LL};
    model.setNow(Moment{0}, QTimeZone::utc());
    model.show({paused, partly, line(3)});
    const auto due = [&](int row) { return model.index(row, int(ListColumn::Due)).data().toString(); };
    QCOMPARE(due(0), u"paused"_s);
    QCOMPARE(due(1), dueInWords(*partly.due, model.words().now(), model.words().zone()));
    QVERIFY(!due(2).contains(u"paused"_s));
    QCOMPARE(signOfDue(paused, look::Tone::Plain), look::Glyph::Pause);
    QCOMPARE(signOfDue(partly, look::Tone::Waiting), look::Glyph::Pause);
    QCOMPARE(signOfDue(partly, look::Tone::Late), look::Glyph::Triangle);
    QCOMPARE(signOfDue(line(3), look::Tone::Plain), look::Glyph::Clock);
    for (int row = 0; row < 2; ++row) {
        QVERIFY(model.index(row).data(Qt::AccessibleTextRole).toString().contains(u"paused"_s));
    }
}

void TestWorkListModel::aCaseWithoutALimitShowsItsAgeWhileItIsOpen()
{
    WorkListModel model;
    CaseLine open = line(1);
    open.received = Moment{0};
    CaseLine closed = line(2);
    closed.received = Moment{0};
    closed.closed = true;
    model.setNow(Moment{3 * 24 * 3600 * 1000LL}, QTimeZone::utc());
    model.show({open, closed});
    const QString age = openFor(Moment{0}, model.words().now());
    QVERIFY(age.contains(u"3"_s));
    QCOMPARE(model.index(0, int(ListColumn::Due)).data().toString(), age);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(age));
    QCOMPARE(model.index(1, int(ListColumn::Due)).data().toString(), QString());
    QVERIFY(!model.index(1).data(Qt::AccessibleTextRole).toString().contains(age));
}

QTEST_MAIN(TestWorkListModel)
#include "tst_work_list_model.moc"
