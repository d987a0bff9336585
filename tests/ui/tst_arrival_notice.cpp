#include "tests/support/paper_office.h"
#include "ui/frame/arrival_notice.h"
#include "ui/navigation.h"

#include <QSignalSpy>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** Keeps what the desktop would have shown. */
class HeardDesktop : public DesktopNotice
{
public:
    explicit HeardDesktop(QStringList& shown) : shown(shown) {}
    void show(const QString& title, const QString& text, qint64) override
    {
        shown.append(title + u": "_s + text);
    }

private:
    QStringList& shown;
};

/** A person at the window, with all that he or she is told. */
struct Told
{
    Told(SmallOffice& office, const QString& signInName, ArrivalNotice::Of kind = ArrivalNotice::Of::HandOffs)
        : desk(office.deskOf(signInName)), grew(&desk->changes(), &Changes::journalGrew),
          desktop(new HeardDesktop(shown)),
          notice(new ArrivalNotice(kind, *desk, &window, std::unique_ptr<DesktopNotice>(desktop))),
          said(notice, &ArrivalNotice::said), wanted(notice, &ArrivalNotice::caseWanted)
    {
        if (!QTest::qWaitFor([this] { return !grew.isEmpty(); })) {
            qFatal("the desk does not look at its register");
        }
        // Asked after what the notice asks at the beginning, so answered after it.
        valueOf(desk->list({}));
    }
    /** Longer than the desk takes to see what another did. */
    static constexpr int settled = 700;

    QStringList shown;
    std::unique_ptr<Desk> desk;
    QSignalSpy grew;
    QWidget window;
    HeardDesktop* desktop;
    ArrivalNotice* notice;
    QSignalSpy said;
    QSignalSpy wanted;
};

StaffId idOf(const Desk& desk, const QString& signInName)
{
    return desk.office().memberNamed(signInName)->id;
}

} // namespace

/** An officer is told of a new hand-off, a superior of what is laid before him or her. */
class TestArrivalNotice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWaitedAtSignInIsNotTold()
    {
        SmallOffice office;
        static_cast<void>(CaseMaker(office).handedOver());
        Told officer(office, u"officer"_s);
        QCOMPARE(officer.said.count(), 0);
        QVERIFY(officer.shown.isEmpty());
    }

    void aNewHandOffIsToldOnceInTheWindowAndOnTheDesktop()
    {
        SmallOffice office;
        Told officer(office, u"officer"_s);
        CaseMaker maker(office);
        const CaseId id = maker.handedOver();
        QTRY_COMPARE(officer.said.count(), 1);
        QVERIFY(officer.said.first().first().toString().contains(u"No connection since Tuesday"_s));
        QCOMPARE(officer.shown.size(), 1);
        QCOMPARE(officer.notice->unopened(), 1);
        maker.meanwhile(id, command::AddNote{u"Called again."_s});
        QTest::qWait(Told::settled);
        QCOMPARE(officer.said.count(), 1);
        QCOMPARE(officer.shown.size(), 1);
    }

    void whatAnotherDepartmentGetsIsNotTold()
    {
        PaperOffice office;
        Told officer(office, u"officer"_s);
        CaseMaker maker(office);
        const CaseId id = maker.accepted();
        maker.meanwhile(id, command::HandOver{
                                DepartmentId{2}, u"Check the bill."_s, mondayMorning.plusSeconds(3600), {}});
        QTest::qWait(Told::settled);
        QCOMPARE(officer.said.count(), 0);
    }

    void handedOverAgainIsToldAgain()
    {
        SmallOffice office;
        CaseMaker maker(office);
        const CaseId id = maker.handedOver();
        Told officer(office, u"officer"_s);
        valueOf(officer.desk->act(id, valueOf(officer.desk->readCase(id)).complaint.version,
                                  command::ReturnHandOff{HandOffId{1}, u"Unclear."_s}));
        QTest::qWait(Told::settled);
        QCOMPARE(officer.said.count(), 0);
        maker.meanwhile(
            id,
            command::HandOver{DepartmentId{1}, u"Measure the line."_s, mondayMorning.plusSeconds(3600), {}});
        QTRY_COMPARE(officer.said.count(), 1);
    }

    void aClickOpensTheCaseAndTheMarkGoesOnceItIsOpen()
    {
        SmallOffice office;
        Told officer(office, u"officer"_s);
        QSignalSpy marks(officer.notice, &ArrivalNotice::unopenedChanged);
        const CaseId id = CaseMaker(office).handedOver();
        QTRY_COMPARE(officer.shown.size(), 1);
        Q_EMIT officer.desktop->clicked(id.value);
        QCOMPARE(officer.wanted.count(), 1);
        QCOMPARE(officer.wanted.first().first().value<CaseId>(), id);
        officer.notice->takeOpened(id);
        QCOMPARE(marks.last().first().toInt(), 0);
        QCOMPARE(officer.notice->unopened(), 0);
    }

    void nobodyButOfficersIsTold()
    {
        SmallOffice office;
        Told supervisor(office, u"supervisor"_s);
        static_cast<void>(CaseMaker(office).handedOver());
        QTest::qWait(Told::settled);
        QCOMPARE(supervisor.said.count(), 0);
        QVERIFY(supervisor.shown.isEmpty());
    }

    void aSuperiorIsToldOfACaseThatIsLaidBeforeHimOrHer()
    {
        SmallOffice office;
        Told manager(office, u"manager"_s, ArrivalNotice::Of::Escalations);
        Told supervisor(office, u"supervisor"_s, ArrivalNotice::Of::Escalations);
        QSignalSpy waiting(manager.notice, &ArrivalNotice::waitingChanged);
        CaseMaker maker(office);
        const CaseId id = maker.accepted();
        maker.meanwhile(id, command::EscalateCase{idOf(*manager.desk, u"manager"_s), u"The press asks."_s});
        QTRY_COMPARE(manager.said.count(), 1);
        QVERIFY(manager.said.first().first().toString().startsWith(u"Laid before you"_s));
        QVERIFY(manager.said.first().first().toString().contains(u"No connection since Tuesday"_s));
        QCOMPARE(manager.shown.size(), 1);
        QCOMPARE(manager.notice->unopened(), 1);
        QCOMPARE(waiting.last().first().toInt(), 1);
        QTest::qWait(Told::settled);
        QCOMPARE(supervisor.said.count(), 0);
    }

    void theHeadOfADepartmentIsToldOfAHandOffThatIsLaidBeforeHimOrHer()
    {
        SmallOffice office;
        const auto admin = office.deskOf(u"admin"_s);
        Department technology = *admin->office().department(DepartmentId{1});
        technology.head = idOf(*admin, u"officer"_s);
        static_cast<void>(valueOf(admin->keepOffice(command::ChangeDepartment{technology})));
        CaseMaker maker(office);
        const CaseId id = maker.handedOver();
        Told officer(office, u"officer"_s, ArrivalNotice::Of::Escalations);
        maker.meanwhile(id, command::EscalateHandOff{HandOffId{1}, u"No answer for days."_s});
        QTRY_COMPARE(officer.said.count(), 1);
        QCOMPARE(officer.notice->unopened(), 1);
    }

    void anOfficerWhoHeadsNothingIsNotAskedForEscalations()
    {
        SmallOffice office;
        const auto desk = office.deskOf(u"officer"_s);
        QVERIFY(!isSuperior(*desk->session(), desk->office()));
    }

    void manyAtOnceAreOneSentence()
    {
        SmallOffice office;
        CaseMaker maker(office);
        const CaseId first = maker.accepted();
        const CaseId second = maker.accepted();
        Told officer(office, u"officer"_s);
        const command::HandOver handing{DepartmentId{1}, u"Look."_s, mondayMorning.plusSeconds(3600), {}};
        maker.meanwhile(first, handing);
        maker.meanwhile(second, handing);
        QTRY_COMPARE(officer.notice->unopened(), 2);
        QVERIFY(officer.said.count() <= 2);
        QCOMPARE(officer.said.count(), officer.shown.size());
    }
};

QTEST_MAIN(TestArrivalNotice)
#include "tst_arrival_notice.moc"
