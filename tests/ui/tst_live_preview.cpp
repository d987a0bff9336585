#include "ui/letters/composer/live_preview.h"

#include "tests/support/case_desk.h"
#include "ui/letters/letter_dialog.h"
#include "ui/when_answered.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QBuffer>
#include <QSignalSpy>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture()
{
    QImage head(400, 100, QImage::Format_RGB32);
    head.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer file(&bytes);
    head.save(&file, "PNG");
    return bytes;
}

/** Letters looked at in an office whose letterhead is a picture, that is read before a letter is shown. */
class Looking
{
public:
    Looking() : desk(office.deskOf(u"agent"_s)), atHand(*desk), preview(atHand, [] { return Letter{}; }, &screen)
    {
        const auto admin = office.deskOf(u"admin"_s);
        Organisation organisation = admin->office().organisation;
        organisation.letterhead = valueOf(admin->keepLetterhead(picture()));
        valueOf(admin->keepOffice(command::SetOrganisation{organisation}));
        CaseHands::waitUntil([this] { return !desk->office().organisation.letterhead.isEmpty(); });
        first = CaseMaker(office).registered();
        second = CaseMaker(office).registered();
        openCase(first);
        screen.resize(900, 700);
        screen.show();
    }

    void openCase(CaseId id)
    {
        QSignalSpy opened(&atHand, &CaseAtHand::opened);
        atHand.open(id);
        CaseHands::waitUntil([&] { return !opened.isEmpty(); });
    }
    /** Whatever was asked for before is answered by then. */
    void letAnswersCome() const
    {
        bool isRead = false;
        whenAnswered(desk->letterhead(), desk.get(), [&](const Result<QByteArray>&) { isRead = true; });
        CaseHands::waitUntil([&] { return isRead; });
    }
    [[nodiscard]] QList<LetterDialog*> windows() const { return screen.findChildren<LetterDialog*>(); }

    SmallOffice office;
    std::unique_ptr<Desk> desk;
    CaseAtHand atHand;
    QWidget screen;
    LivePreview preview;
    CaseId first;
    CaseId second;
};

} // namespace

class TestLivePreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void pressedTwiceItOpensOneWindow()
    {
        Looking one;
        one.preview.open();
        one.preview.open();
        QTRY_VERIFY(!one.windows().isEmpty());
        one.letAnswersCome();
        QCOMPARE(one.windows().size(), 1);
    }

    void theLetterOfACaseThatIsNoLongerAtHandIsNotShown()
    {
        Looking one;
        one.preview.openStill();
        one.atHand.open(one.second);
        QVERIFY(!one.atHand.isRead());
        one.letAnswersCome();
        CaseHands::waitUntil([&] { return one.atHand.isRead(); });
        QVERIFY(one.windows().isEmpty());
        one.preview.openStill();
        QTRY_COMPARE(one.windows().size(), 1);
        const QString reference = one.atHand.complaint().reference;
        QVERIFY2(one.windows().first()->windowTitle().contains(reference), qPrintable(one.windows().first()->windowTitle()));
    }

    void closedItOpensAgain()
    {
        Looking one;
        one.preview.open();
        QTRY_COMPARE(one.windows().size(), 1);
        one.windows().first()->close();
        one.preview.open();
        QTRY_VERIFY(!one.windows().isEmpty() && one.windows().last()->isVisible());
    }
};

QTEST_MAIN(TestLivePreview)
#include "tst_live_preview.moc"
