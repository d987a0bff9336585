#pragma once

#include "tests/support/procedure_walk.h"
#include "ui/case/journal_view.h"
#include "ui/widgets/badge.h"
#include "ui/words/case_words.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QMenu>
#include <QTextEdit>

namespace redress::test {

/** All that the lines of a list say. */
[[nodiscard]] inline QStringList saidInLines(const QAbstractItemModel& lines)
{
    QStringList said;
    for (int row = 0; row < lines.rowCount(); ++row) {
        for (int column = 0; column < lines.columnCount(); ++column) {
            const QModelIndex cell = lines.index(row, column);
            said << cell.data(Qt::DisplayRole).toString() << cell.data(Qt::ToolTipRole).toString()
                 << cell.data(Qt::AccessibleTextRole).toString();
        }
    }
    return said;
}

/** All that can be read there: on it, in its lists, behind the pointer, and by a screen reader. */
[[nodiscard]] inline QString everythingSaidIn(const QWidget& window)
{
    QStringList said;
    for (const QWidget* one : window.findChildren<QWidget*>()) {
        if (!one->isVisible()) {
            continue;
        }
        said << one->toolTip() << one->accessibleName() << one->accessibleDescription() << touch::textOf(one);
        if (const auto* badge = qobject_cast<const Badge*>(one)) {
            said << badge->word();
        } else if (const auto* text = qobject_cast<const QTextEdit*>(one)) {
            said << text->toPlainText();
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(one); view && view->model()) {
            said << saidInLines(*view->model());
        }
    }
    return withoutIsolates(said.join(u'\n'));
}

/** A walk that leaves the straight way: acts with their sheets, gates that are tried too early, what is said where. */
class ActingWalk : public ProcedureWalk
{
public:
    using ProcedureWalk::ProcedureWalk;

    /** From the menu of the case's acts. */
    void openSheet(const QString& act)
    {
        openMenu();
        hand.waitUntil(act + QStringLiteral(" is marked in the menu"), [&] {
            auto* menu = qobject_cast<QMenu*>(touch::find(QStringLiteral("case_acts_menu")));
            QAction* action = menu == nullptr ? nullptr : actionIn(*menu, act);
            const bool offered = action != nullptr && action->isVisible() && action->isEnabled();
            if (offered) {
                menu->setActiveAction(action);
            }
            return offered;
        });
        hand.press(Qt::Key_Return);
        hand.waitFor(sheetOf(act));
    }
    /** The act stands in the menu, cannot be begun, and says why. */
    void expectForbidden(const QString& act, const QString& why)
    {
        lookAtMenu(act + QStringLiteral(" cannot be begun: ") + why, [&](const QMenu& menu) {
            const QAction* action = actionIn(menu, act);
            return action != nullptr && action->isVisible() && !action->isEnabled() && action->toolTip() == why;
        });
    }
    void expectNotOffered(const QString& act)
    {
        lookAtMenu(act + QStringLiteral(" is not offered"), [&](const QMenu& menu) {
            const QAction* action = actionIn(menu, act);
            return action == nullptr || !action->isVisible();
        });
    }
    [[nodiscard]] static QString sheetOf(const QString& act) { return act + QStringLiteral("_dialog"); }
    [[nodiscard]] static QString inSheet(const QString& act, const QString& name)
    {
        return sheetOf(act) + QLatin1Char('/') + name;
    }
    /** By the sheet's own verb; the sheet goes with it. */
    void saveSheet(const QString& act)
    {
        save(inSheet(act, act));
        hand.waitForGone(sheetOf(act));
    }
    /** Pressed with something missing: the sheet stays, and these words stand at the field. */
    void refuseSheet(const QString& act, const QString& field, const QString& words)
    {
        refuse(inSheet(act, act), inSheet(act, field), words);
    }
    /** The same of a form on the page. */
    void refuse(const QString& button, const QString& field, const QString& words)
    {
        const qint64 before = entries();
        hand.click(button);
        waitForWords(field, words);
        expect(QStringLiteral("nothing is saved by ") + button, [&] { return entries() == before; });
    }
    void waitForWords(const QString& field, const QString& words)
    {
        QString said;
        try {
            hand.waitUntil(field + QStringLiteral(" says \"") + words + QLatin1Char('"'), [&] {
                said = touch::refusalAt(touch::find(field));
                return said == words;
            });
        } catch (const Stumble& one) {
            throw Stumble{one.reason + QStringLiteral(", not \"") + said + QLatin1Char('"')};
        }
    }

    /** Looked at once, now. */
    static void expect(const QString& what, const std::function<bool()>& holds)
    {
        bool held = false;
        Hand::onScreen([&] { held = holds(); });
        if (!held) {
            throw Stumble{QStringLiteral("It does not hold that ") + what};
        }
    }
    /** Somewhere in the window, with its dialogs. */
    [[nodiscard]] static bool isSaid(const QString& words)
    {
        const auto windows = QApplication::topLevelWidgets();
        return std::ranges::any_of(windows, [&](const QWidget* one) {
            return one->isVisible() && everythingSaidIn(*one).contains(words);
        });
    }
    void waitForSaying(const QString& words)
    {
        hand.waitUntil(QStringLiteral("it says \"%1\"").arg(words), [&] { return isSaid(words); });
    }
    static void expectSilenceAbout(const QString& words)
    {
        expect(QStringLiteral("nothing tells \"%1\"").arg(words), [&] { return !isSaid(words); });
    }
    [[nodiscard]] static QString journal()
    {
        const auto* view = qobject_cast<JournalView*>(touch::find(QStringLiteral("journal")));
        return view == nullptr ? QString() : withoutIsolates(view->toPlainText());
    }
    void waitForJournal(const QString& words)
    {
        hand.waitUntil(QStringLiteral("the journal says ") + words, [&] { return journal().contains(words); });
    }

    /** What the case, its line in the list and the page of its due date say: the same, or the walk stumbles. */
    void waitForDue(const QString& fullWords)
    {
        hand.waitUntil(QStringLiteral("case and list are due ") + fullWords, [&] {
            const QWidget* badge = touch::find(QStringLiteral("case_due"));
            const auto line = ownLine();
            return badge != nullptr && withoutIsolates(badge->toolTip()) == fullWords && line && line->due &&
                   withoutIsolates(fullMoment(*line->due, zone())) == fullWords && !line->paused;
        });
        waitForReason(fullWords);
    }
    /** The same where its clocks stand still: what is left, and no moment. */
    void waitForLeft(const QString& left)
    {
        hand.waitUntil(QStringLiteral("the case has ") + left + QStringLiteral(", the list none"), [&] {
            const auto* badge = qobject_cast<Badge*>(touch::find(QStringLiteral("case_due")));
            const auto line = ownLine();
            return badge != nullptr && withoutIsolates(badge->word()) == left && line && !line->due && line->paused;
        });
        waitForReason(left);
    }
    /** Puts the clock of all desks there: "2026-11-18 10:00". */
    void comeTo(const QString& wall)
    {
        const QDateTime at(QDate::fromString(wall.left(10), Qt::ISODate),
                           QTime::fromString(wall.mid(11), QStringLiteral("HH:mm")), zone());
        constexpr qint64 seconds = 31;
        clock.set(Moment{at.toMSecsSinceEpoch()}.plusSeconds(seconds));
    }
    [[nodiscard]] static QTimeZone zone() { return QTimeZone("Asia/Ho_Chi_Minh"); }

    /** Into a field for a number; its line of text has a name of Qt's own. */
    void typeNumber(const QString& field, const QString& number)
    {
        const QString line = field + QStringLiteral("/qt_spinbox_lineedit");
        hand.click(line);
        hand.press(Qt::Key_A, Qt::ControlModifier);
        typeWhereTheHandIs(number);
        hand.waitUntil(field + QStringLiteral(" holds ") + number, [&] {
            const QWidget* shown = touch::find(line);
            return shown != nullptr && touch::textOf(shown) == number;
        });
    }
    /** Into the cell of a table that is being edited. */
    void typeIntoCell(const QString& text)
    {
        hand.waitUntil(QStringLiteral("a cell is edited"), [] {
            const auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            return line != nullptr && qobject_cast<QAbstractItemView*>(line->parentWidget()->parentWidget()) != nullptr;
        });
        typeWhereTheHandIs(text);
        hand.press(Qt::Key_Return);
        hand.waitUntil(QStringLiteral("the table has the hand again"), [] {
            return qobject_cast<QAbstractItemView*>(QApplication::focusWidget()) != nullptr;
        });
    }
    /** What is typed into the search finds as many cases. */
    void waitForFound(const QString& words, int cases)
    {
        hand.type(QStringLiteral("search"), words);
        hand.waitUntil(QStringLiteral("the search for \"%1\" finds %2").arg(words).arg(cases), [&] {
            const auto* view = qobject_cast<QAbstractItemView*>(touch::find(QStringLiteral("work_list")));
            const bool nothing = touch::find(QStringLiteral("nothing_found")) != nullptr;
            return cases == 0 ? nothing : view != nullptr && !nothing && view->model()->rowCount() == cases;
        });
    }

private:
    static void typeWhereTheHandIs(const QString& text)
    {
        Hand::onScreen([&] {
            for (const QChar character : text) {
                touch::key(character.toUpper().unicode(), Qt::NoModifier, QString(character));
            }
        });
    }
    [[nodiscard]] static QAction* actionIn(const QMenu& menu, const QString& act)
    {
        const auto all = menu.actions();
        const auto found = std::ranges::find(all, act, &QObject::objectName);
        return found == all.end() ? nullptr : *found;
    }
    void openMenu()
    {
        hand.click(QStringLiteral("case_acts"));
        hand.waitFor(QStringLiteral("case_acts_menu"));
    }
    void lookAtMenu(const QString& what, const std::function<bool(const QMenu&)>& holds)
    {
        openMenu();
        hand.waitUntil(what, [&] {
            const auto* menu = qobject_cast<QMenu*>(touch::find(QStringLiteral("case_acts_menu")));
            return menu != nullptr && holds(*menu);
        });
        hand.press(Qt::Key_Escape);
        hand.waitForGone(QStringLiteral("case_acts_menu"));
    }
    [[nodiscard]] std::optional<CaseLine> ownLine() const
    {
        const auto* view = qobject_cast<QAbstractItemView*>(touch::find(QStringLiteral("work_list")));
        for (int row = 0; view != nullptr && row < view->model()->rowCount(); ++row) {
            const auto line = view->model()->index(row, 0).data(WorkListModel::LineRole).value<CaseLine>();
            if (line.reference == reference) {
                return line;
            }
        }
        return std::nullopt;
    }
    void waitForReason(const QString& outcome)
    {
        hand.click(QStringLiteral("why_due"));
        QString said;
        try {
            hand.waitUntil(QStringLiteral("the page of the date says ") + outcome, [&] {
                const QWidget* shown = touch::find(QStringLiteral("why_dialog/present_outcome"));
                said = shown == nullptr ? QString() : withoutIsolates(touch::textOf(shown));
                return said == outcome;
            });
        } catch (const Stumble& one) {
            throw Stumble{one.reason + QStringLiteral(", not ") + said};
        }
        hand.click(QStringLiteral("why_dialog/close_why"));
        hand.waitForGone(QStringLiteral("why_dialog"));
    }
};

} // namespace redress::test
