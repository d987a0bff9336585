#include "ui/letters/batch/kept_run.h"

#include "tests/support/small_desk.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** The print run that is under way, as it is kept. */
class TestKeptRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noRunBeginsBeforeItIsKnownWhatWasKept()
    {
        SmallOffice office;
        PrintRun run;
        run.day = QDate(2026, 11, 16);
        LetterLine line;
        line.id = CaseId{1};
        line.letter = LetterId{1};
        run.letters = {line};
        run.isOut = true;
        {
            const auto before = office.deskOf(u"agent"_s);
            KeptRun kept(*before);
            QSignalSpy written(&kept, &KeptRun::written);
            kept.keep(run);
            QVERIFY(written.wait(20'000));
        }
        Desk desk(office.clock, office.draftFolder());
        valueOf(desk.openRegister(office.address()));
        KeptRun kept(desk);
        QSignalSpy failed(&kept, &KeptRun::failed);
        kept.takeUp();
        // Nobody has signed in: nobody's drafts can be read.
        QTRY_VERIFY(!failed.isEmpty());
        QVERIFY(!kept.isKnown());
        valueOf(desk.signIn(u"agent"_s, SmallOffice::password()));
        QTRY_VERIFY_WITH_TIMEOUT(kept.isKnown(), 20'000);
        QVERIFY(kept.run() && kept.run()->isOut);
        QCOMPARE(kept.run()->letters.size(), 1);
    }
};

QTEST_MAIN(TestKeptRun)
#include "tst_kept_run.moc"
