#pragma once

#include "tests/support/small_desk.h"
#include "ui/frame/case_place.h"
#include "ui/frame/place_item.h"
#include "ui/frame/workplace.h"
#include "ui/queue/work_list_model.h"
#include "ui/widgets/stage_rail.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

namespace redress::test {

/** The whole workplace of a person in a small office, in sight. */
class WorkHands
{
public:
    WorkHands(SmallOffice& office, const QString& signInName) : WorkHands(office.deskOf(signInName)) {}
    explicit WorkHands(std::unique_ptr<Desk> whose, QSize size = {1366, 768})
        : desk(std::move(whose)), work(std::make_unique<Workplace>(*desk))
    {
        work->resize(size);
        work->show();
        work->activateWindow();
        work->begin();
        static_cast<void>(QTest::qWaitForWindowActive(work.get()));
    }

    /** What is called so and in sight; null where there is none. */
    template <class W = QWidget>
    [[nodiscard]] W* find(const QString& name) const
    {
        for (W* one : work->findChildren<W*>(name)) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool sees(const QString& name) const { return find(name) != nullptr; }
    [[nodiscard]] QListView* list() const { return find<QListView>(QStringLiteral("work_list")); }
    [[nodiscard]] int lines() const { return list() == nullptr ? 0 : list()->model()->rowCount(); }

    /** By its item in the sidebar. */
    void goTo(const QString& screen)
    {
        auto* places = find<QListWidget>(QStringLiteral("navigation"));
        for (int row = 0; row < places->count(); ++row) {
            if (places->item(row)->data(PlaceItem::NameRole).toString() == screen) {
                places->itemClicked(places->item(row));
            }
        }
    }
    /** As from a link or the palette. */
    void open(CaseId id) { Q_EMIT work->findChild<CasePlace*>()->caseWanted(id); }
    void lookAtStage(Stage stage) { Q_EMIT find<StageRail>(QStringLiteral("stages"))->stageChosen(stage); }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* target = QApplication::activePopupWidget();
        if (target == nullptr) {
            target = work->focusWidget() == nullptr ? static_cast<QWidget*>(work.get()) : work->focusWidget();
        }
        QTest::keyClick(target, Qt::Key(key), modifiers);
    }
    void type(const QString& text)
    {
        for (const QChar letter : text) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(work->focusWidget(), &down);
        }
    }

    std::unique_ptr<Desk> desk;
    std::unique_ptr<Workplace> work;
};

} // namespace redress::test
