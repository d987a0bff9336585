#include "app/desk.h"
#include "ui/frame/single_instance.h"
#include "ui/main_window.h"
#include "ui/tour/tour.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_scale.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QPalette>
#include <QScreen>
#include <QStandardPaths>
#include <QTextStream>

#include <optional>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

constexpr int wrongCall = 2;

/** What the command line asks for. */
struct Wish
{
    QString address;
    /** Of a case to be shown. */
    QString reference;
    QString tourFolder;
    std::optional<QSize> size;
    look::Appearance appearance = look::Appearance::Light;
};

/** The system's own colours tell; Qt 6.4 knows no other way. */
look::Appearance appearanceOfSystem()
{
    constexpr int halfWay = 128;
    return QGuiApplication::palette().color(QPalette::Window).lightness() < halfWay ? look::Appearance::Dark
                                                                                    : look::Appearance::Light;
}

std::optional<QSize> readSize(const QString& text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts.first().toInt(), parts.last().toInt()) : QSize();
    return size.isEmpty() ? std::nullopt : std::optional(size);
}

int refuse(const QString& text)
{
    QTextStream(stderr) << text << Qt::endl;
    return wrongCall;
}

/** Fills `wish`, or gives the sentence that says what is wrong with the call. */
QString readCall(const QCommandLineParser& parser, Wish& wish)
{
    wish.address = parser.value(u"register"_s);
    wish.reference = parser.value(u"case"_s).trimmed();
    wish.tourFolder = parser.value(u"tour"_s);
    wish.appearance = appearanceOfSystem();
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1 || (!files.isEmpty() && !wish.address.isEmpty())) {
        return QCoreApplication::translate("main", "Not understood: %1. One register is opened at a time.")
            .arg(files.last());
    }
    if (!files.isEmpty()) {
        wish.address = files.first();
    }
    if (parser.isSet(u"size"_s)) {
        wish.size = readSize(parser.value(u"size"_s));
        if (!wish.size) {
            return QCoreApplication::translate("main", "--size wants WIDTHxHEIGHT, for example 1366x768.");
        }
    }
    const QString appearance = parser.value(u"appearance"_s);
    if (appearance == "dark"_L1) {
        wish.appearance = look::Appearance::Dark;
    } else if (appearance == "light"_L1) {
        wish.appearance = look::Appearance::Light;
    } else if (!appearance.isEmpty()) {
        return QCoreApplication::translate("main", "--appearance is light or dark.");
    }
    return {};
}

void describe(QCommandLineParser& parser)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("main", text); };
    parser.setApplicationDescription(say("The complaint desk of a call centre."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, say("A register to open, as a file manager names it."), u"[FILE]"_s);
    parser.addOptions({
        {u"register"_s, say("Open this register: a .redress file or postgresql://…"), say("REGISTER")},
        {u"case"_s, say("Show the case of this reference."), say("REFERENCE")},
        {u"tour"_s, say("Walk through the program by itself and leave pictures in DIR."), say("DIR")},
        {u"size"_s, say("Size of the window."), say("WIDTHxHEIGHT")},
        {u"appearance"_s, say("light or dark; the system's where it is not given."), say("APPEARANCE")},
    });
}

/** In the size that is wished, or that it had; where that would not fit, it fills the screen. */
void show(MainWindow& window, const Wish& wish)
{
    const QSize room = window.screen()->availableSize();
    if (wish.size || (window.width() < room.width() && window.height() < room.height())) {
        window.resize(wish.size.value_or(window.size()));
        window.show();
    } else {
        window.showMaximized();
    }
}

int work(const Wish& wish)
{
    SingleInstance instance;
    const QString address = MainWindow::addressOf(wish.address);
    if (!address.isEmpty() && !instance.claim(address, wish.reference)) {
        return 0;
    }
    const SystemClock clock;
    const QString home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    Desk desk(clock, home + u"/redress/drafts"_s);
    MainWindow window(desk);
    window.openOnlyWhere([&instance](const QString& chosen) { return instance.claim(chosen); });
    QObject::connect(&instance, &SingleInstance::wanted, &window, &MainWindow::comeForward);
    show(window, wish);
    window.open(address);
    if (!wish.reference.isEmpty()) {
        window.comeForward(wish.reference);
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication program(argc, argv);
    QApplication::setOrganizationName(u"redress"_s);
    QApplication::setApplicationName(u"redress"_s);
    QApplication::setApplicationVersion(QStringLiteral(REDRESS_VERSION));
    QCommandLineParser parser;
    describe(parser);
    parser.process(program);
    Wish wish;
    if (const QString wrong = readCall(parser, wish); !wrong.isEmpty()) {
        return refuse(wrong);
    }
    // The tour looks the same on every desktop.
    if (wish.tourFolder.isEmpty()) {
        look::setTextScale(look::textScaleOfSystem());
    }
    look::apply(program, wish.appearance);
    QApplication::setWindowIcon(QIcon(u":/resources/icons/redress.svg"_s));
    if (wish.tourFolder.isEmpty()) {
        return work(wish);
    }
    return runTour({wish.tourFolder, wish.size.value_or(QSize(1366, 768))});
}
