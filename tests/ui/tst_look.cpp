#include "ui/widgets/badge.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/look.h"
#include "ui/words/case_words.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace redress;
using namespace redress::look;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/** As WCAG 2 defines it: from 1 to 21. */
double contrast(const QColor& one, const QColor& other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

constexpr Tone allTones[] = {Tone::Plain, Tone::Accent, Tone::Waiting, Tone::Late,
                             Tone::Done,  Tone::Signed, Tone::Refused};

constexpr double forText = 4.5;
constexpr double forShapes = 3.0;

bool hasInk(const QPixmap& picture)
{
    const QImage image = picture.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 100) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsOfEveryToneCanBeReadOnTheirTintAndOnEverySurface_data() { bothAppearances(); }
    void wordsOfEveryToneCanBeReadOnTheirTintAndOnEverySurface()
    {
        wear();
        for (const Tone tone : allTones) {
            for (const QColor& ground : {tintOf(tone), window(), surface(), raised()}) {
                QVERIFY2(contrast(textOf(tone), ground) >= forText,
                         qPrintable(u"tone %1 on %2: %3"_s.arg(int(tone)).arg(ground.name()).arg(
                             contrast(textOf(tone), ground))));
            }
        }
    }
    void textCanBeReadOnEveryGround_data() { bothAppearances(); }
    void textCanBeReadOnEveryGround()
    {
        wear();
        for (const QColor& ground : {window(), surface(), raised(), hover(), selection()}) {
            QVERIFY2(contrast(text(), ground) >= forText, qPrintable(ground.name()));
            QVERIFY2(contrast(muted(), ground) >= forText, qPrintable(ground.name()));
        }
        for (const Tone tone : allTones) {
            QVERIFY(contrast(text(), tintOf(tone)) >= forText);
        }
        QVERIFY(contrast(onAccent(), accent()) >= forText);
        QVERIFY(contrast(onAccent(), accentHover()) >= forText);
        QVERIFY(contrast(accent(), selection()) >= forText);
    }
    void outlinesAndTheFocusRingStandOut_data() { bothAppearances(); }
    void outlinesAndTheFocusRingStandOut()
    {
        wear();
        for (const QColor& ground : {window(), surface(), raised()}) {
            QVERIFY2(contrast(outline(), ground) >= forShapes,
                     qPrintable(u"%1 on %2"_s.arg(contrast(outline(), ground)).arg(ground.name())));
            QVERIFY(contrast(accent(), ground) >= forShapes);
            QVERIFY(contrast(disabledText(), ground) >= forShapes);
        }
    }
    void noToneButThePlainOneSpeaksByColourAlone_data() { bothAppearances(); }
    void noToneButThePlainOneSpeaksByColourAlone()
    {
        wear();
        for (const Tone tone : allTones) {
            QPixmap picture(16, 16);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            paintGlyph(&painter, picture.rect(), glyphOf(tone), textOf(tone));
            painter.end();
            QCOMPARE(hasInk(picture), tone != Tone::Plain);
        }
    }
    void everyIconTheWordsNameExistsInTheTheme_data() { bothAppearances(); }
    void everyIconTheWordsNameExistsInTheTheme()
    {
        wear();
        for (const auto& [channel, name] : Names<Channel>::all) {
            QVERIFY2(hasInk(icon(iconOf(channel)).pixmap(16, 16)), name);
        }
        for (const auto& [queue, name] : Names<Queue>::all) {
            QVERIFY2(hasInk(icon(iconOf(queue)).pixmap(16, 16)), name);
        }
    }
    void anIconIsTheSamePictureOnAFineScreen()
    {
        apply(*qApp, Appearance::Light);
        // The theme draws another one for each size, of these not even the same thing.
        for (const QString& name : {u"mail-attachment"_s, u"mail-reply-sender"_s}) {
            const QIcon one = icon(name);
            const QPixmap fine = one.pixmap(QSize(16, 16), 1.5);
            QCOMPARE(fine.size(), QSize(24, 24));
            QCOMPARE(fine.devicePixelRatio(), 1.5);
            const QImage coarse = one.pixmap(QSize(16, 16), 1.0).toImage();
            const QImage back = fine.toImage().scaled(16, 16, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            int apart = 0;
            for (int pixel = 0; pixel < 16 * 16; ++pixel) {
                const int x = pixel % 16;
                const int y = pixel / 16;
                apart += std::abs(coarse.pixelColor(x, y).alpha() - back.pixelColor(x, y).alpha());
            }
            constexpr int nearEnough = 32;
            const int onAverage = apart / (16 * 16);
            QVERIFY2(onAverage < nearEnough, qPrintable(u"%1: %2 of 255 apart"_s.arg(name).arg(onAverage)));
        }
    }
    void theProgramWearsTheColoursOfTheAppearance_data() { bothAppearances(); }
    void theProgramWearsTheColoursOfTheAppearance()
    {
        wear();
        QCOMPARE(qApp->palette().color(QPalette::Window), window());
        QVERIFY(qApp->styleSheet().contains(accent().name()));
        QVERIFY2(!qApp->styleSheet().contains(u'@'), "a value of the style sheet has no name in the look");
    }
    void noTextIsSmallerThanNinePoints()
    {
        for (const QFont& font : {caption(), body(), strong(), subject(), pageTitle(), readOut()}) {
            QVERIFY(font.pointSizeF() >= 9.0);
        }
    }
    void aBadgeTooLongForItsPlaceStaysInsideIt()
    {
        QImage picture(200, 30, QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintBadge(&painter, QRect(0, 0, 60, 30), Tone::Late, Glyph::Triangle, u"a word that is much too long for it"_s);
        painter.end();
        QVERIFY(!hasInk(QPixmap::fromImage(picture.copy(60, 0, 140, 30))));
        QVERIFY(hasInk(QPixmap::fromImage(picture.copy(0, 0, 60, 30))));
    }

private:
    static void bothAppearances()
    {
        QTest::addColumn<int>("appearance");
        QTest::newRow("light") << int(Appearance::Light);
        QTest::newRow("dark") << int(Appearance::Dark);
    }
    static void wear()
    {
        QFETCH(int, appearance);
        apply(*qApp, Appearance(appearance));
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
