#pragma once

#include "tests/support/case_desk.h"
#include "ui/case/journal_view.h"
#include "ui/widgets/form_dialog.h"
#include "ui/words/case_words.h"

#include <QAction>
#include <QLabel>
#include <QMetaProperty>
#include <QPointer>

#include <algorithm>

namespace redress::test {

/** The sheet of an act, with the hands on it. */
class Sheet
{
public:
    Sheet(CaseHands& hands, const QString& act) : Sheet(begun(hands, act), hands, act) {}
    /** Of an act that was begun in another way. */
    Sheet(QAction* action, CaseHands& hands, const QString& act) : name(act)
    {
        if (action != nullptr) {
            action->trigger();
        }
        for (auto* one : hands.page.findChildren<FormDialog*>(act + QStringLiteral("_dialog"))) {
            if (one->isVisible()) {
                dialog = one;
            }
        }
        if (dialog == nullptr) {
            qFatal("no sheet for %s", qPrintable(act));
        }
    }

    void fill(const QString& field, const QString& text)
    {
        QWidget* editor = dialog->form().field(field)->editor();
        const QMetaProperty value = editor->metaObject()->userProperty();
        if (auto* area = qobject_cast<QPlainTextEdit*>(editor)) {
            area->setPlainText(text);
        } else {
            value.write(editor, text);
        }
    }
    void press() { dialog->findChild<QPushButton*>(name)->click(); }
    [[nodiscard]] QString refusalAt(const QString& field) const { return dialog->form().field(field)->refusal(); }
    [[nodiscard]] bool shows(const QString& field) const { return dialog->form().field(field)->isVisible(); }
    [[nodiscard]] QString typed(const QString& field) const
    {
        return dialog->form().field(field)->value().toString();
    }
    [[nodiscard]] bool isGone() const { return dialog.isNull() || !dialog->isVisible(); }
    [[nodiscard]] bool says(const QString& words) const
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* one) {
            return one->isVisible() && one->text().contains(words);
        });
    }

    QPointer<FormDialog> dialog;

private:
    static QAction* begun(CaseHands& hands, const QString& act)
    {
        auto* action = hands.page.findChild<QAction*>(act);
        if (action == nullptr || !action->isEnabled()) {
            qFatal("%s cannot be begun", qPrintable(act));
        }
        return action;
    }

    QString name;
};

[[nodiscard]] inline QAction* actOf(const CaseHands& hands, const QString& name)
{
    return hands.page.findChild<QAction*>(name);
}

[[nodiscard]] inline QString journalOf(const CaseHands& hands)
{
    return hands.find<JournalView>(QStringLiteral("journal"))->toPlainText();
}

/** Whether words can be read anywhere on the page. */
[[nodiscard]] inline bool isSaid(const CaseHands& hands, const QString& words)
{
    const auto labels = hands.page.findChildren<QLabel*>();
    return std::ranges::any_of(labels,
                               [&](const QLabel* one) {
                                   return one->isVisible() && withoutIsolates(one->text()).contains(words);
                               });
}

/** Takes back what the page last offered to take back. */
class UndoHand
{
public:
    explicit UndoHand(CaseHands& hands)
    {
        QObject::connect(&hands.page, &CasePage::undoOffered, &hands.page,
                         [this](const QString& text, const std::function<void()>& undo) {
                             said = text;
                             back = undo;
                         });
    }

    QString said;
    std::function<void()> back;
};

} // namespace redress::test
