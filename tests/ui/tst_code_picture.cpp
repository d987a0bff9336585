#include "ui/letters/code_picture.h"

#include "ui/letters/paper_hand.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace redress;

namespace {

const QString line = u"REDRESS1/26-004817-3/2026-1234/1/8F3A09C211DE40B7"_s;

/** 37 squares to a side with the quiet ground. */
constexpr int withQuiet = 37;

QImage painted(int side)
{
    QImage picture(side, side, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCode(painter, QRectF(picture.rect()), squaresOf(line));
    return picture;
}

QColor middleOf(const QImage& picture, int column, int row)
{
    const double unit = double(picture.width()) / withQuiet;
    return picture.pixelColor(int((column + 0.5) * unit), int((row + 0.5) * unit));
}

} // namespace

class CodePictureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheSameEachTime() { QCOMPARE(squaresOf(line), squaresOf(line)); }

    void anotherTextIsAnotherCode() { QVERIFY(squaresOf(line) != squaresOf(line.chopped(1) + u'8')); }

    void aLetterTakesTwentyNineSquares() { QCOMPARE(squaresOf(line).side, 29); }

    void noTextAndTooLongATextHaveNoCode()
    {
        QCOMPARE(squaresOf(QString()), CodeSquares());
        QCOMPARE(squaresOf(QString(10'000, u'A')), CodeSquares());
    }

    void nothingIsPaintedWhereThereIsNoCode()
    {
        QImage picture(20, 20, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paintCode(painter, QRectF(picture.rect()), {});
        QCOMPARE(picture.pixelColor(10, 10), QColor(Qt::white));
    }

    void fourSquaresOfQuietGroundStandAround()
    {
        const QImage picture = painted(10 * withQuiet);
        for (int along = 0; along < picture.width(); ++along) {
            for (int depth = 0; depth < 40; ++depth) {
                const int far = picture.width() - 1 - depth;
                QCOMPARE(picture.pixelColor(along, depth), QColor(Qt::white));
                QCOMPARE(picture.pixelColor(along, far), QColor(Qt::white));
                QCOMPARE(picture.pixelColor(depth, along), QColor(Qt::white));
                QCOMPARE(picture.pixelColor(far, along), QColor(Qt::white));
            }
        }
        QCOMPARE(middleOf(picture, 4, 4), paper::ink);
        QCOMPARE(middleOf(picture, 32, 4), paper::ink);
        QCOMPARE(middleOf(picture, 4, 32), paper::ink);
    }

    /** Squares painted one by one leave light lines between them wherever they do not end on a dot. */
    void noSeamShowsBetweenSquares()
    {
        const QImage picture = painted(10 * withQuiet + 7);
        const double unit = double(picture.width()) / withQuiet;
        // The heart of the first corner mark: three by three squares.
        const QRect heart =
            QRectF(6 * unit, 6 * unit, 3 * unit, 3 * unit).toAlignedRect().adjusted(1, 1, -1, -1);
        for (int y = heart.top(); y <= heart.bottom(); ++y) {
            for (int x = heart.left(); x <= heart.right(); ++x) {
                QCOMPARE(picture.pixelColor(x, y), paper::ink);
            }
        }
    }
};

QTEST_GUILESS_MAIN(CodePictureTest)
#include "tst_code_picture.moc"
