#include "ui/settings/listed_section.h"

#include "ui/widgets/empty_place.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 260;
/** A long name gets more, where the window has it. */
constexpr int widestList = 400;

} // namespace

ListedSection::ListedSection(Desk& desk, const Words& words, QWidget* parent)
    : SettingsSection(desk, words.listName + u"_section"_s, words.title, words.explanation, parent),
      list(new QListWidget),
      newButton(plainButton(words.begin, QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_N), u"new_"_s + words.name)),
      side(new QStackedWidget), form(new Form),
      heading(new TextLabel(TextLabel::Kind::Subject)), warning(new TextLabel(TextLabel::Kind::Muted)),
      saveButton(mainButton(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"save_"_s + words.name)),
      turnButton(plainButton({}, {}, u"close_"_s + words.name)), beginWords(words.begin)
{
    build(words);
    connect(form, &Form::edited, this, [this] { typing = true; });
    connect(list, &QListWidget::currentRowChanged, this, &ListedSection::showChosen);
    connect(saveButton, &QPushButton::clicked, this, &ListedSection::save);
    connect(turnButton, &QPushButton::clicked, this, &ListedSection::turn);
}

void ListedSection::build(const Words& words)
{
    list->setObjectName(words.listName);
    list->setAccessibleName(words.title);
    list->setFrameShape(QFrame::NoFrame);
    list->setMinimumWidth(listWidth);
    list->setProperty("onGround", true);
    setWidest(look::withText(widestList) + look::textWidth);
    connect(newButton, &QPushButton::clicked, this, &ListedSection::beginNew);
    auto* left = new QVBoxLayout;
    left->setSpacing(look::gap2);
    left->addWidget(newButton, 0, Qt::AlignLeading);
    left->addWidget(list, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(look::gap4);
    row->addLayout(left, 1);
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(buildSide(words), 2);
    column()->addLayout(row, 1);
}

QWidget* ListedSection::buildSide(const Words& words)
{
    auto* page = new QWidget;
    auto* inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(look::gap3);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(look::gap2);
    foot->addWidget(turnButton);
    foot->addStretch();
    foot->addWidget(saveButton);
    inside->addWidget(heading);
    inside->addWidget(form);
    inside->addWidget(warning);
    inside->addLayout(foot);
    inside->addStretch();
    side->addWidget(page);
    side->addWidget(new EmptyPlace(words.icon, words.emptyTitle, words.emptyWords));
    return side;
}

void ListedSection::start()
{
    offerChoices();
    fillList();
    if (list->count() > 0) {
        list->setCurrentRow(0);
    }
    showChosen();
}

void ListedSection::begin()
{
    (list->count() > 0 ? static_cast<QWidget*>(list) : newButton)->setFocus();
}

void ListedSection::renew()
{
    offerChoices();
    fillList();
    if (typing || making) {
        showTurn();
        return;
    }
    show(current);
}

void ListedSection::fillList()
{
    const QSignalBlocker quiet(list);
    list->clear();
    QList<Line> all = lines();
    std::ranges::stable_partition(all, &Line::active);
    const QFontMetrics letters(look::body());
    int widest = look::withText(listWidth);
    for (const Line& line : std::as_const(all)) {
        auto* item = new QListWidgetItem(line.text, list);
        item->setData(Qt::UserRole, line.id);
        item->setToolTip(line.text);
        item->setSizeHint({0, qMax(look::tableRow, letters.height() + look::gap2)});
        widest = qMax(widest, letters.horizontalAdvance(line.text) + look::gap8);
        item->setForeground(line.active ? look::text() : look::muted());
        if (line.id == current && !making) {
            list->setCurrentItem(item);
        }
    }
    list->setMaximumWidth(qMin(widest, look::withText(widestList)));
}

void ListedSection::showChosen()
{
    const QListWidgetItem* item = list->currentItem();
    making = false;
    show(item == nullptr ? 0 : item->data(Qt::UserRole).toLongLong());
}

void ListedSection::show(qint64 id)
{
    typing = asking = false;
    current = id;
    form->clearRefusals();
    offerChoices();
    form->restore(valuesOf(id));
    const bool there = id != 0 || making;
    side->setCurrentIndex(there ? 0 : 1);
    heading->setText(making ? beginWords : list->currentItem() ? list->currentItem()->text() : QString());
    showTurn();
}

void ListedSection::beginNew()
{
    {
        const QSignalBlocker quiet(list);
        list->setCurrentRow(-1);
        list->clearSelection();
    }
    making = true;
    show(0);
    form->goTo(u"name"_s);
}

bool ListedSection::isActive() const
{
    const QList<Line> all = lines();
    const auto found = std::ranges::find(all, current, &Line::id);
    return found == all.end() || found->active;
}

void ListedSection::save()
{
    const bool wasMaking = making;
    keep(commandFor(current, form->snapshot(), isActive()), form, saveButton,
         [this, wasMaking](const Office&) { take(wasMaking ? tr("Made.") : tr("Saved.")); });
}

void ListedSection::take(const QString& sentence)
{
    typing = false;
    if (making) {
        // The newest has the highest number.
        making = false;
        const QList<Line> all = lines();
        const auto newest = std::ranges::max_element(all, {}, &Line::id);
        current = newest == all.end() ? 0 : newest->id;
    }
    fillList();
    show(current);
    Q_EMIT said(sentence);
}

void ListedSection::turn()
{
    const bool active = isActive();
    if (active && !asking) {
        asking = true;
        showTurn();
        return;
    }
    const QString sentence = active ? tr("Closed.") : tr("Open again.");
    keep(commandFor(current, valuesOf(current), !active), form, turnButton,
         [this, sentence](const Office&) { take(sentence); });
    asking = false;
}

void ListedSection::showTurn()
{
    const bool there = current != 0 && !making;
    const bool active = isActive();
    turnButton->setVisible(there);
    turnButton->setText(turnWords(active, asking));
    warning->setVisible(there && (asking || !active));
    warning->setText(there ? consequence(current, active) : QString());
}

} // namespace redress
