#include "ui/widgets/style_sheet.h"

#include "ui/widgets/look.h"

#include <QGuiApplication>
#include <QList>

#include <utility>

using namespace Qt::StringLiterals;

namespace redress::look {

namespace {

const QString inputs = uR"(
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: @surface; border: 1px solid @outline; border-radius: @corner;
    padding: 0 9px; selection-background-color: @accent; selection-color: @onAccent;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 30px; max-height: 30px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: 28px; height: 15px; border: none; background: transparent;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; image: url(:/resources/icons/chevron_up_@theme.svg); }
QAbstractSpinBox::down-button {
    subcontrol-position: bottom right; image: url(:/resources/icons/chevron_down_@theme.svg);
}
QLineEdit { padding: 0 7px; lineedit-password-character: 8226; }
QPlainTextEdit, QTextEdit { padding: 5px 5px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent; padding: 0 8px;
}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { min-height: 28px; max-height: 28px; }
QLineEdit:focus { padding: 0 6px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 4px 4px; }
*[refused="true"] { border-color: @lateText; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] {
    background: @window; border-color: @line;
}
QTextBrowser[readOnly="true"] { background: transparent; border: 2px solid transparent; padding: 0; }
QTextBrowser[readOnly="true"]:focus { border-color: @accent; padding: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    background: @window; border-color: @line;
}
QLineEdit:read-only:focus, QPlainTextEdit[readOnly="true"]:focus { border-color: @accent; }

QComboBox::drop-down { border: none; width: 28px; subcontrol-origin: border; }
QComboBox::down-arrow { image: url(:/resources/icons/chevron_down_@theme.svg); width: 12px; height: 12px; }
QComboBox::down-arrow:disabled { image: url(:/resources/icons/chevron_down_disabled.svg); }
QComboBox QAbstractItemView {
    background: @raised; border: 1px solid @line; padding: 4px; outline: none;
    selection-background-color: @selection; selection-color: @text;
}
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: @selection; color: @text; }
)"_s;

const QString marks = uR"(
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; padding: 2px 6px 2px 2px; border: 2px solid transparent;
    border-radius: @corner; outline: none; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator, QTableView::indicator {
    width: 16px; height: 16px; border: 1px solid @outline; background: @surface;
}
QCheckBox::indicator, QListView::indicator, QTableView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked {
    background: @accent; border-color: @accent; image: url(:/resources/icons/check_@theme.svg);
}
QCheckBox::indicator:indeterminate {
    background: @accent; border-color: @accent; image: url(:/resources/icons/dash_@theme.svg);
}
QRadioButton::indicator:checked {
    background: @accent; border-color: @accent; image: url(:/resources/icons/dot_@theme.svg);
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @window; border-color: @line; }
)"_s;

/** Right to left, Qt puts the sign of a menu over the text of a button with a picture: better none there. */
const QString noMenuSign = uR"(QPushButton[kind="quiet"]::menu-indicator { image: none; })"_s;

const QString buttons = uR"(
QPushButton {
    background: @surface; color: @text; border: 1px solid @outline; border-radius: @corner;
    padding: 0 13px; min-height: 30px; outline: none;
}
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @line; }
QPushButton:disabled { background: @window; color: @disabled; border-color: @line; }
QPushButton:focus { border: 2px solid @accent; padding: 0 12px; min-height: 28px; }

QPushButton::menu-indicator {
    image: url(:/resources/icons/chevron_down_@theme.svg); width: 12px; height: 12px;
    subcontrol-origin: border; subcontrol-position: right center; right: 9px;
}
QPushButton[kind="quiet"]::menu-indicator { right: 6px; }

QPushButton[kind="main"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="main"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="main"]:pressed { background: @accent; }
QPushButton[kind="main"]:disabled { background: @line; color: @disabled; border-color: @line; }
QPushButton[kind="main"]:focus { border: 2px solid @text; }

QPushButton[kind="quiet"], QToolButton {
    background: transparent; border: 1px solid transparent; border-radius: @corner; padding: 0 9px; min-height: 26px;
}
QToolButton { padding: 0 4px; }
QPushButton[kind="quiet"]:hover, QToolButton:hover { background: @hover; }
QPushButton[kind="quiet"]:pressed, QToolButton:pressed, QToolButton:checked { background: @selection; }
QPushButton[kind="quiet"]:disabled, QToolButton:disabled { color: @disabled; background: transparent; }
QPushButton[kind="quiet"]:focus { border: 2px solid @accent; padding: 0 8px; min-height: 24px; }
QToolButton:focus { border: 2px solid @accent; padding: 0 3px; min-height: 24px; }
QToolButton[kind="small"] { min-height: 0; padding: 0; border: none; border-radius: 4px; }
QToolButton::menu-indicator { image: none; }
QLineEdit QToolButton { min-height: 0; padding: 0; border: none; }
QLineEdit QToolButton:hover { background: transparent; }

QPushButton[kind="link"] {
    background: transparent; color: @accent; border: 2px solid transparent; border-radius: 4px; padding: 0 2px;
    min-height: 20px; text-align: left;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: @accent; }
QPushButton[kind="link"]:disabled { color: @disabled; }

QPushButton[kind="choice"] { padding: 0 11px; min-height: 30px; }
QPushButton[kind="choice"]:checked { background: @selection; border-color: @accent; color: @accent; }
QPushButton[kind="choice"]:focus { padding: 0 10px; min-height: 28px; }
)"_s;

const QString views = uR"(
QAbstractScrollArea { border: none; }
QListView, QTreeView, QTableView { background: @surface; color: @text; outline: none; border: none; }
QListView#navigation, QListView#people, QListView[onGround="true"] { background: transparent; }
QAbstractScrollArea#picture, QAbstractScrollArea#pdf_page, QAbstractScrollArea#as_it_stands {
    border: 2px solid transparent;
}
QAbstractScrollArea#picture:focus, QAbstractScrollArea#pdf_page:focus, QAbstractScrollArea#as_it_stands:focus {
    border-color: @accent;
}
QListView::item { min-height: 28px; padding: 0 8px; border-radius: 4px; }
QListView::item:hover { background: @hover; }
QListView::item:selected { background: @selection; color: @text; }
QTableView, QTreeView { gridline-color: @line; alternate-background-color: @window;
    selection-background-color: @selection; selection-color: @text; }
QTableView::item, QTreeView::item { padding: 0 8px; border: none; border-bottom: 1px solid @line; }
QTableView::item:hover, QTreeView::item:hover { background: @hover; }
QTableView::item:selected, QTreeView::item:selected { background: @selection; color: @text; }
QHeaderView { background: @surface; }
QHeaderView::section {
    background: @surface; color: @muted; border: none; border-bottom: 1px solid @line; padding: 0 11px;
    min-height: 28px;
}
QHeaderView::section:hover { color: @text; }
QTableCornerButton::section { background: @surface; border: none; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @thumb; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @muted; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { margin: 0 3px; }
QSplitter::handle:vertical { margin: 3px 0; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: @accent; }
)"_s;

const QString labels = uR"(
QLabel[tone="late"] { color: @lateText; }
QLabel[tone="waiting"] { color: @waitingText; }
QLabel[tone="done"] { color: @doneText; }
QLabel[tone="signed"] { color: @signedText; }
QLabel[tone="refused"] { color: @refusedText; }
QLabel[tone="accent"] { color: @accent; }
)"_s;

const QString frames = uR"(
QMenu { background: @raised; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; min-height: 18px; }
QMenu::icon { padding-left: 6px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @disabled; background: transparent; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QMenuBar { background: @window; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: @hover; }
QToolTip { background: @raised; color: @text; border: 1px solid @outline; padding: 4px 6px; }
QStatusBar { background: @window; color: @muted; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 12px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar { qproperty-drawBase: 0; }
QTabBar#open_cases::tab { padding: 5px 4px 5px 10px; border-right: 1px solid @line; }
QTabBar#open_cases::tab:selected { background: @surface; }
QTabBar#open_cases::tab:hover:!selected { background: @hover; }
QTabBar::close-button { image: url(:/resources/icons/close_@theme.svg); subcontrol-position: right; margin: 2px;
    border-radius: 4px; }
QTabBar::close-button:hover { background: @line; }
QTabBar QToolButton { background: @window; border: none; border-radius: 0; min-height: 0; padding: 0; }
QTabBar::tab:focus { border: 2px solid @accent; border-radius: 4px; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QGroupBox { border: none; margin-top: 24px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; }
QFrame[kind="popup"] { background: @raised; border: 1px solid @line; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @raised; }
QCalendarWidget QToolButton { color: @text; padding: 0 6px; font-weight: 600; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QTableView { background: @raised; }
QCalendarWidget QTableView::item { border: none; padding: 0; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @onAccent; }
)"_s;

QString blended(const QColor& upper, const QColor& lower, double share)
{
    const auto mix = [share](int a, int b) { return int(a * share + b * (1 - share)); };
    return QColor(mix(upper.red(), lower.red()), mix(upper.green(), lower.green()),
                  mix(upper.blue(), lower.blue()))
        .name();
}

/** Longer names first, so that none is the beginning of a later one. */
QList<std::pair<QString, QString>> values()
{
    return {{u"@accentHover"_s, accentHover().name()},
            {u"@selection"_s, selection().name()},
            {u"@disabled"_s, disabledText().name()},
            {u"@lateText"_s, textOf(Tone::Late).name()},
            {u"@waitingText"_s, textOf(Tone::Waiting).name()},
            {u"@doneText"_s, textOf(Tone::Done).name()},
            {u"@signedText"_s, textOf(Tone::Signed).name()},
            {u"@refusedText"_s, textOf(Tone::Refused).name()},
            {u"@onAccent"_s, onAccent().name()},
            {u"@outline"_s, outline().name()},
            {u"@surface"_s, surface().name()},
            {u"@accent"_s, accent().name()},
            {u"@corner"_s, u"%1px"_s.arg(corner)},
            {u"@raised"_s, raised().name()},
            {u"@window"_s, window().name()},
            {u"@hover"_s, hover().name()},
            {u"@muted"_s, muted().name()},
            {u"@theme"_s, current() == Appearance::Light ? u"light"_s : u"dark"_s},
            {u"@thumb"_s, blended(outline(), surface(), 0.7)},
            {u"@line"_s, line().name()},
            {u"@text"_s, text().name()}};
}

} // namespace

QString styleSheet()
{
    // Views first: what is said of every scroll area must not outdo what is said of text areas.
    QString sheet = views + inputs + marks + buttons + labels + frames;
    if (QGuiApplication::isRightToLeft()) {
        sheet += noMenuSign;
    }
    for (const auto& [name, value] : values()) {
        sheet.replace(name, value);
    }
    return sheet;
}

} // namespace redress::look
