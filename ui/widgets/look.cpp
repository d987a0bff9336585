#include "ui/widgets/look.h"

#include "ui/widgets/look_style.h"
#include "ui/widgets/style_sheet.h"
#include "ui/widgets/text_scale.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QScreen>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redress::look {

namespace {

/** A colour in both appearances. */
struct Pair
{
    QRgb light;
    QRgb dark;
};

Appearance worn = Appearance::Light;

QColor pick(Pair pair)
{
    return QColor::fromRgb(worn == Appearance::Light ? pair.light : pair.dark);
}

constexpr double usualSize = 10;
constexpr double usualDots = 96;
constexpr double largestScale = 2;
double scaleOfText = 1;

QFont scaled(double scale, QFont::Weight weight = QFont::Normal)
{
    QFont font = body();
    font.setPointSizeF(std::max(9.0, usualSize * scaleOfText * scale));
    font.setWeight(weight);
    return font;
}

QPalette palette()
{
    QPalette palette(text(), window());
    palette.setColor(QPalette::Window, window());
    palette.setColor(QPalette::WindowText, text());
    palette.setColor(QPalette::Base, surface());
    palette.setColor(QPalette::AlternateBase, window());
    palette.setColor(QPalette::Text, text());
    palette.setColor(QPalette::PlaceholderText, muted());
    palette.setColor(QPalette::Button, surface());
    palette.setColor(QPalette::ButtonText, text());
    palette.setColor(QPalette::ToolTipBase, raised());
    palette.setColor(QPalette::ToolTipText, text());
    palette.setColor(QPalette::Highlight, accent());
    palette.setColor(QPalette::HighlightedText, onAccent());
    palette.setColor(QPalette::Link, accent());
    palette.setColor(QPalette::LinkVisited, accent());
    palette.setColor(QPalette::Mid, line());
    palette.setColor(QPalette::Dark, outline());
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, disabledText());
    }
    return palette;
}

} // namespace

void apply(QApplication& program, Appearance appearance)
{
    worn = appearance;
    QIcon::setThemeSearchPaths(QIcon::themeSearchPaths() << u"/usr/share/icons"_s);
    QIcon::setThemeName(appearance == Appearance::Light ? u"breeze"_s : u"breeze-dark"_s);
    program.setStyle(new LookStyle);
    program.setPalette(palette());
    program.setFont(body());
    QToolTip::setPalette(palette());
    QToolTip::setFont(caption());
    program.setStyleSheet(styleSheet());
}

Appearance current()
{
    return worn;
}

QColor window()
{
    return pick({0xF5F6F8, 0x15171B});
}

QColor surface()
{
    return pick({0xFFFFFF, 0x1C1F24});
}

QColor raised()
{
    return pick({0xFFFFFF, 0x262A31});
}

QColor line()
{
    return pick({0xDCE0E6, 0x343A44});
}

QColor outline()
{
    return pick({0x848D9A, 0x6B7482});
}

QColor text()
{
    return pick({0x1A1E24, 0xE7EAEE});
}

QColor muted()
{
    return pick({0x5A6472, 0xA0AAB8});
}

QColor disabledText()
{
    return pick({0x7A8391, 0x828B98});
}

QColor accent()
{
    return pick({0x0B63C5, 0x6CB0FF});
}

QColor accentHover()
{
    return pick({0x0954A8, 0x8AC0FF});
}

QColor onAccent()
{
    return pick({0xFFFFFF, 0x0B1726});
}

QColor hover()
{
    return pick({0xEEF1F5, 0x2A2F37});
}

QColor selection()
{
    return pick({0xE1EDFB, 0x1F3450});
}

QColor textOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return muted();
    case Tone::Accent:
        return accent();
    case Tone::Waiting:
        return pick({0x8A5A00, 0xF2C566});
    case Tone::Late:
        return pick({0xB3261E, 0xFF9D94});
    case Tone::Done:
        return pick({0x1B7A3D, 0x7FD79B});
    case Tone::Signed:
        return pick({0x6038B8, 0xC4B0FF});
    case Tone::Refused:
        return pick({0x4B5563, 0xB9C1CC});
    }
    Q_UNREACHABLE();
}

QColor tintOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return pick({0xEEF1F5, 0x2A2F37});
    case Tone::Accent:
        return selection();
    case Tone::Waiting:
        return pick({0xFFF3D1, 0x3B2F13});
    case Tone::Late:
        return pick({0xFDE7E5, 0x452220});
    case Tone::Done:
        return pick({0xDDF4E4, 0x18371F});
    case Tone::Signed:
        return pick({0xEEE8FB, 0x30264B});
    case Tone::Refused:
        return pick({0xE8EBEF, 0x31363E});
    }
    Q_UNREACHABLE();
}

void setTextScale(double scale)
{
    scaleOfText = std::clamp(scale, 1.0, largestScale);
}

double textScale()
{
    // Where a desktop sets the dots of an inch for fonts alone, points grow without us.
    const QScreen* screen = QGuiApplication::primaryScreen();
    return scaleOfText * (screen == nullptr ? 1 : screen->logicalDotsPerInchY() / usualDots);
}

int withText(int width)
{
    return int(width * textScale());
}

int smallPicture()
{
    constexpr double between = 1.25;
    return textScale() < between ? 16 : 22;
}

double textScaleOfSystem()
{
    // A font given in pixels has no size in points.
    return std::clamp(QGuiApplication::font().pointSizeF() / usualSize, 1.0, largestScale);
}

QFont body()
{
    QFont font(QStringList{u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Sans Serif"_s});
    font.setPointSizeF(usualSize * scaleOfText);
    return font;
}

QFont caption()
{
    return scaled(0.9);
}

QFont strong()
{
    return scaled(1, QFont::DemiBold);
}

QFont subject()
{
    return scaled(1.15, QFont::DemiBold);
}

QFont pageTitle()
{
    return scaled(1.4, QFont::DemiBold);
}

QFont readOut()
{
    return scaled(2, QFont::DemiBold);
}

} // namespace redress::look
