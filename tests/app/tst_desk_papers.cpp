#include "app/desk.h"

#include "app/storage/contents.h"
#include "app/storage/register.h"
#include "tests/support/small_desk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

NewPaper paperOf(const QByteArray& bytes)
{
    return {{}, bytes, u"paper.bin"_s, Evidence::Document};
}

} // namespace

class DeskPapersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPaperThatOneDeskAddsIsReadAtAnother()
    {
        SmallOffice office;
        const auto agent = office.deskOf(u"agent"_s);
        const auto manager = office.deskOf(u"manager"_s);
        const CaseId id = valueOf(agent->registerCase(smallComplaint())).id;
        QSignalSpy grew(&manager->changes(), &Changes::journalGrew);
        QVERIFY(grew.wait(2000));
        grew.clear();
        const CaseView view = valueOf(agent->attachPaper(id, 1, paperOf(QByteArray("bytes and more"))));
        QVERIFY(grew.wait(2000));
        QCOMPARE(valueOf(manager->readPaper(id, view.complaint.papers.first().id)), QByteArray("bytes and more"));
    }

    void aLargePaperKeepsNeitherASaveNorAListWaiting()
    {
        SmallOffice office;
        const auto agent = office.deskOf(u"agent"_s);
        const CaseId id = valueOf(agent->registerCase(smallComplaint())).id;
        auto attaching = agent->attachPaper(id, 1, paperOf(QByteArray(25 * 1024 * 1024, 'x')));
        auto noting = agent->act(id, 1, command::AddNote{u"Meanwhile"_s});
        auto listing = agent->list({});
        valueOf(noting);
        valueOf(listing);
        QVERIFY2(!attaching.isFinished(), "the note did not wait for the paper");
        const Case complaint = valueOf(attaching).complaint;
        QCOMPARE(complaint.papers.size(), 1);
        QCOMPARE(complaint.version, 3);
    }

    void aDeskThatIsLeftMeanwhileFinishesThePaper()
    {
        SmallOffice office;
        CaseId id;
        {
            const auto agent = office.deskOf(u"agent"_s);
            id = valueOf(agent->registerCase(smallComplaint())).id;
            (void)agent->attachPaper(id, 1, paperOf(QByteArray(9 * 1024 * 1024, 'x')));
        }
        QCOMPARE(valueOf(office.deskOf(u"agent"_s)->readPaper(id, PaperId{1})).size(), 9 * 1024 * 1024);
    }

    void theDaysTidyingSweepsWhatNobodyNamed()
    {
        SmallOffice office;
        const auto database = openRegister(office.address());
        const QString orphan = keepContent(*database, "given up", mondayMorning.plusSeconds(-2 * 24 * 3600));
        const QString fresh = keepContent(*database, "just kept", mondayMorning.plusSeconds(-3600));
        const auto desk = office.deskOf(u"agent"_s);
        valueOf(desk->backUpOfTheDay());
        QTRY_VERIFY(!sizeOfContent(*database, orphan));
        QVERIFY(sizeOfContent(*database, fresh));
    }
};

QTEST_GUILESS_MAIN(DeskPapersTest)
#include "tst_desk_papers.moc"
