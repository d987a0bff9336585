#include "ui/queue/page_of_lines.h"

#include "ui/act_unread.h"
#include "ui/shortcuts/keyed_action.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPointer>
#include <QStackedWidget>

namespace redress {

using namespace Qt::StringLiterals;

PageOfLines::PageOfLines(Desk& desk, const QString& what, QWidget* parent)
    : FollowingPage(desk, parent), list(new QListView), news(new TextLabel(TextLabel::Kind::Body)),
      body(new QStackedWidget)
{
    list->setObjectName(what + u"_list"_s);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    news->setObjectName(what + u"_news"_s);
    news->hide();
    connect(list, &QListView::activated, this, &PageOfLines::openCase);
}

QWidget* PageOfLines::handPlace() const
{
    return list;
}

QWidget* PageOfLines::makeBody(QWidget* lines, EmptyPlace* nothing)
{
    body->addWidget(lines);
    body->addWidget(nothing);
    return body;
}

void PageOfLines::showEmpty(bool empty)
{
    // What hides with the hand in it passes it on along the window, at the end to the bar above.
    const bool hadHand = list->hasFocus() || hasFocus();
    if (hadHand && empty) {
        setFocus();
    }
    body->setCurrentIndex(empty ? 1 : 0);
    if (hadHand && !empty) {
        list->setFocus();
    }
}

void PageOfLines::setPressable(const QList<QPushButton*>& buttons, bool pressable)
{
    for (QPushButton* button : buttons) {
        if (!pressable && button->hasFocus()) {
            list->setFocus();
        }
        button->setEnabled(pressable);
    }
}

QWidget* PageOfLines::makeFoot(const QList<QPushButton*>& buttons)
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(hairline());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(look::gap4, look::gap3, look::gap4, look::gap3);
    row->setSpacing(look::gap2);
    row->addWidget(news, 1);
    row->addStretch();
    for (QPushButton* button : buttons) {
        row->addWidget(button);
    }
    column->addLayout(row);
    return foot;
}

QPushButton* PageOfLines::makeOpener(const QString& objectName)
{
    return withKey(plainButton(tr("Open the case"), {}, objectName), Qt::Key_O, [this] { openCase(); });
}

void PageOfLines::openCase()
{
    if (const CaseId id = currentCase(); !id.isNone()) {
        Q_EMIT caseWanted(id);
    }
}

QPushButton* PageOfLines::withKey(QPushButton* button, const QKeySequence& key, const std::function<void()>& act)
{
    button->setToolTip(wordsWithKey(button->text(), key));
    auto* action = new QAction(button->text(), list);
    action->setObjectName(button->objectName());
    action->setShortcut(key);
    // A letter alone is a key only while nothing can be typed: in the list.
    action->setShortcutContext(Qt::WidgetShortcut);
    list->addAction(action);
    button->addAction(action);
    connect(action, &QAction::triggered, button, &QAbstractButton::click);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void PageOfLines::act(FormDialog* sheet, CaseId id, const CaseCommand& command, const QString& saying)
{
    sheet->setWaiting();
    actUnread(desk(), this, id, command, [this, saying, sheet = QPointer(sheet)](const Result<CaseView>& result) {
        if (!result && sheet) {
            sheet->showRefusals(result.refusals());
            return;
        }
        if (sheet) {
            sheet->finish();
        }
        tell(result ? saying : result.refusal().text, !result);
        refresh();
    });
}

void PageOfLines::tell(const QString& text, bool refused)
{
    news->setText(text);
    news->setTone(refused ? look::Tone::Late : look::Tone::Plain);
    news->setVisible(!text.isEmpty());
}

} // namespace redress
