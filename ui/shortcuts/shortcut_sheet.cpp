#include "ui/shortcuts/shortcut_sheet.h"

#include "models/fold.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize sheetSize(620, 760);

QString allKeysOf(const Shortcut& shortcut)
{
    QStringList keys;
    for (const QKeySequence& one : shortcut.keys) {
        keys.append(isolate(one.toString(QKeySequence::NativeText)));
    }
    return keys.join(u"   "_s);
}

bool isAmong(const QTreeWidgetItem& item, const QStringList& words)
{
    const QString all = fold(item.text(0) + u' ' + item.text(1) + u' ' + item.parent()->text(0));
    return std::ranges::all_of(words, [&](const QString& word) { return all.contains(word); });
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<Shortcut>& shortcuts, QWidget* parent)
    : QDialog(parent), field(new QLineEdit), keys(new QTreeWidget)
{
    setObjectName(u"shortcut_sheet"_s);
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(look::withText(sheetSize.width()), sheetSize.height()).boundedTo(parent->size() - QSize(look::gap8, 2 * look::gap8)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap4, look::gap4, look::gap4, look::gap4);
    column->setSpacing(look::gap3);
    field->setObjectName(u"find_key"_s);
    field->setAccessibleName(tr("Find a key"));
    field->setPlaceholderText(tr("Find a key by what it does"));
    field->setClearButtonEnabled(true);
    field->installEventFilter(this);
    keys->setObjectName(u"keys"_s);
    keys->setAccessibleName(tr("Keys by place"));
    keys->setColumnCount(2);
    keys->setHeaderHidden(true);
    keys->setRootIsDecorated(false);
    keys->setIndentation(0);
    keys->setItemsExpandable(false);
    keys->setFrameShape(QFrame::NoFrame);
    column->addWidget(new TextLabel(TextLabel::Kind::PageTitle, tr("Keys")));
    column->addWidget(field);
    column->addWidget(keys, 1);
    fill(shortcuts);
    connect(field, &QLineEdit::textChanged, this, &ShortcutSheet::narrow);
    field->setFocus();
}

void ShortcutSheet::fill(const QList<Shortcut>& shortcuts)
{
    QMap<QString, QTreeWidgetItem*> places;
    for (const Shortcut& shortcut : shortcuts) {
        if (shortcut.keys.isEmpty()) {
            continue;
        }
        QTreeWidgetItem*& place = places[shortcut.place];
        if (place == nullptr) {
            place = new QTreeWidgetItem(keys, {shortcut.place});
            place->setFlags(Qt::ItemIsEnabled);
            place->setFirstColumnSpanned(true);
            place->setFont(0, look::strong());
            place->setTextAlignment(0, Qt::AlignLeading | Qt::AlignBottom);
            place->setSizeHint(0, {0, QFontMetrics(look::strong()).height() + look::gap4});
        }
        auto* line = new QTreeWidgetItem(place, {shortcut.words, allKeysOf(shortcut)});
        line->setSizeHint(0, {0, std::max(look::tableRow, QFontMetrics(look::body()).height() + look::gap2)});
        line->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        line->setForeground(1, look::muted());
        line->setData(0, Qt::AccessibleTextRole, u"%1: %2"_s.arg(shortcut.words, allKeysOf(shortcut)));
    }
    keys->expandAll();
    keys->header()->setStretchLastSection(false);
    keys->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    keys->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void ShortcutSheet::narrow(const QString& typed)
{
    const QStringList words = searchWords(typed);
    for (int place = 0; place < keys->topLevelItemCount(); ++place) {
        QTreeWidgetItem* group = keys->topLevelItem(place);
        bool any = false;
        for (int row = 0; row < group->childCount(); ++row) {
            const bool among = isAmong(*group->child(row), words);
            group->child(row)->setHidden(!among);
            any = any || among;
        }
        group->setHidden(!any);
    }
}

bool ShortcutSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        keys->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace redress
