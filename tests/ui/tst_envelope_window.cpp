#include "ui/letters/envelope_window.h"

#include <QTest>

using namespace redress;
using namespace Qt::StringLiterals;

class EnvelopeWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /** The envelope lies before one; its window is measured from its left and its lower edge. */
    void addressAndSenderShowHoweverTheSheetSlips_data()
    {
        QTest::addColumn<AddressWindow>("kind");
        QTest::addColumn<QSizeF>("envelope");
        QTest::addColumn<QRectF>("fromLeftAndBottom");
        QTest::newRow("DIN 5008 B") << AddressWindow::Din5008B << QSizeF(220, 110) << QRectF(20, 15, 90, 45);
        QTest::newRow("C6/C5") << AddressWindow::C56 << QSizeF(229, 114) << QRectF(20, 15, 90, 45);
        QTest::newRow("DL, 18 mm") << AddressWindow::Dl << QSizeF(220, 110) << QRectF(20, 18, 90, 35);
        QTest::newRow("DL, 20 mm") << AddressWindow::Dl << QSizeF(220, 110) << QRectF(20, 20, 90, 35);
    }
    void addressAndSenderShowHoweverTheSheetSlips()
    {
        QFETCH(AddressWindow, kind);
        QFETCH(QSizeF, envelope);
        QFETCH(QRectF, fromLeftAndBottom);
        const EnvelopeWindow window(kind, false);
        for (const double across : {0.0, envelope.width() - 210}) {
            for (const double up : {0.0, envelope.height() - 105}) {
                const double top = 105 - fromLeftAndBottom.top() - fromLeftAndBottom.height() + up;
                const QRectF shown(fromLeftAndBottom.left() - across, top, fromLeftAndBottom.width(),
                                   fromLeftAndBottom.height());
                QVERIFY(shown.contains(window.recipient()));
                QVERIFY(shown.contains(window.sender()));
                QVERIFY(shown.contains(window.alwaysShown()));
                QVERIFY(window.everShown().contains(shown));
            }
        }
    }

    void theRecipientHasRoomForFiveLinesBelowTheSender()
    {
        for (const AddressWindow kind : {AddressWindow::Din5008B, AddressWindow::C56, AddressWindow::Dl}) {
            const EnvelopeWindow window(kind, false);
            QVERIFY(window.recipient().height() >= 20);
            QVERIFY(window.recipient().width() >= 64);
            QVERIFY(window.sender().bottom() < window.recipient().top());
            QVERIFY(window.sender().height() >= 3);
        }
    }

    void aWindowAtTheRightIsTheSameSeenInAMirror()
    {
        for (const AddressWindow kind : {AddressWindow::Din5008B, AddressWindow::C56, AddressWindow::Dl}) {
            const QRectF left = EnvelopeWindow(kind, false).recipient();
            const QRectF right = EnvelopeWindow(kind, true).recipient();
            QCOMPARE(right.right(), 210 - left.left());
            QCOMPARE(right.width(), left.width());
            QCOMPARE(right.top(), left.top());
        }
    }
};

QTEST_APPLESS_MAIN(EnvelopeWindowTest)
#include "tst_envelope_window.moc"
