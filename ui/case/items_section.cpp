#include "ui/case/items_section.h"

#include "ui/case/filled_items.h"
#include "ui/drafts/draft_keeper.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"
#include "ui/words/procedure_words.h"

#include <QCheckBox>
#include <QEvent>
#include <QFocusEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString fieldPrefix = u"item:"_s;
const QString ticked = u"yes"_s;
/** Of one item in the draft. */
const QString valueKey = u"value"_s;
const QString seenKey = u"seen_version"_s;

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ItemsSection::ItemsSection(Stage stage, CaseAtHand& atHand, QWidget* parent)
    : QWidget(parent), atHand(atHand), draftName(u"items_"_s + nameOf(stage)), draftKey(atHand.draftKey(draftName)),
      keeper(new DraftKeeper(
          atHand.desk(), draftKey, [this] { return asDraft(); }, this)),
      form(new Form), readOnly(new FilledItems)
{
    setObjectName(u"items"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(form);
    column->addWidget(readOnly);
    form->beginGroup(tr("To fill in"));
    for (const Item& item : atHand.procedure().items) {
        if (item.stage == stage) {
            addEntry(item);
        }
    }
    connect(&atHand, &CaseAtHand::freed, this, &ItemsSection::saveNext);
    connect(form, &Form::edited, this, [this] {
        if (holdsTyping()) {
            keeper->touch();
        }
    });
    connect(keeper, &DraftKeeper::notKept, this, &ItemsSection::notKept);
}

ItemsSection::~ItemsSection()
{
    keeper->flush();
    if (holdsTyping()) {
        atHand.handOn({draftKey, atHand.desk().now(), asDraft()});
    }
}

QJsonObject ItemsSection::asDraft() const
{
    QJsonObject unsaved;
    for (const Entry& entry : entries) {
        if (valueOf(entry) != entry.recorded) {
            unsaved.insert(entry.item.id, QJsonObject{{valueKey, valueOf(entry)}, {seenKey, entry.seen}});
        }
    }
    return unsaved;
}

void ItemsSection::takeUpDraft()
{
    const auto draft = atHand.draft(draftName);
    if (!draft) {
        return;
    }
    for (Entry& entry : entries) {
        const QJsonObject kept = draft->fields.value(entry.item.id).toObject();
        if (!kept.isEmpty()) {
            put(entry, kept.value(valueKey).toString());
            entry.seen = kept.value(seenKey).toInt();
        }
    }
    if (holdsTyping()) {
        Q_EMIT takenUp(draft->kept);
    } else {
        keeper->drop();
    }
}

void ItemsSection::addEntry(const Item& item)
{
    QWidget* editor = editorOf(item);
    const QString label = item.kind == ItemKind::Tick ? QString() : wordOf(item.words);
    const QString recorded = atHand.complaint().items.value(item.id);
    entries.append({item, form->add(fieldPrefix + item.id, label, editor), recorded, atHand.complaint().version});
    put(entries.last(), recorded);
    saveWhenDone(editor, item.id);
}

QWidget* ItemsSection::editorOf(const Item& item)
{
    switch (item.kind) {
    case ItemKind::Tick:
        return new QCheckBox(withoutMnemonic(wordOf(item.words)));
    case ItemKind::Text:
        return new TextArea(1);
    case ItemKind::Date: {
        const Desk& desk = atHand.desk();
        return new DayField([&desk] { return desk.now().in(desk.zone()).date(); });
    }
    case ItemKind::Choice: {
        auto* box = new ChoiceBox;
        if (!item.required) {
            box->addChoice({}, tr("Nothing"));
        }
        for (const Choice& choice : item.choices) {
            box->addChoice(choice.id, wordOf(choice.words));
        }
        return box;
    }
    case ItemKind::Number:
    case ItemKind::Amount:
        break;
    }
    auto* line = new QLineEdit;
    line->setLayoutDirection(Qt::LeftToRight);
    return line;
}

void ItemsSection::saveWhenDone(QWidget* editor, const QString& id)
{
    const auto saveThis = [this, id] { save(id); };
    if (auto* box = qobject_cast<QCheckBox*>(editor)) {
        connect(box, &QCheckBox::clicked, this, saveThis);
    } else if (auto* choice = qobject_cast<ChoiceBox*>(editor)) {
        connect(choice, &QComboBox::activated, this, saveThis);
    } else {
        editor->installEventFilter(this);
    }
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        connect(line, &QLineEdit::returnPressed, this, saveThis);
    }
    if (auto* day = qobject_cast<DayField*>(editor)) {
        connect(day, &DayField::picked, this, saveThis);
    }
}

bool ItemsSection::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        // A menu or a calendar of the field itself comes back to it.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            save(watched->objectName().mid(fieldPrefix.size()));
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ItemsSection::refresh()
{
    const bool editable = atHand.may(Action::FillItem) || holdsTyping();
    QList<Item> items;
    for (Entry& entry : entries) {
        show(entry, editable);
        items.append(entry.item);
    }
    form->setVisible(editable && !entries.isEmpty());
    readOnly->tell(editable ? QList<Item>{} : items, atHand.complaint());
    setVisible(!form->isHidden() || !readOnly->isHidden());
}

void ItemsSection::show(Entry& entry, bool editable)
{
    const QString now = atHand.complaint().items.value(entry.item.id);
    const bool untouched = valueOf(entry) == entry.recorded;
    entry.recorded = now;
    if (untouched) {
        entry.seen = atHand.complaint().version;
        put(entry, now);
    }
    const bool waits = now.isEmpty() && waitsFor(entry.item) != nullptr;
    entry.field->editor()->setEnabled(editable && !waits);
    entry.field->setHint(hintOf(entry.item));
}

void ItemsSection::put(const Entry& entry, const QString& value)
{
    // Another version of the procedure may offer it no more: it stays what is on record.
    if (auto* box = qobject_cast<ChoiceBox*>(entry.field->editor());
        box != nullptr && !value.isEmpty() && box->findData(value) < 0) {
        box->addChoice(value, value);
    }
    if (valueOf(entry) != value) {
        const bool tick = entry.item.kind == ItemKind::Tick;
        entry.field->setValue(tick ? QJsonValue(value == ticked) : QJsonValue(value));
    }
}

const Item* ItemsSection::waitsFor(const Item& item) const
{
    for (const QString& before : item.after) {
        const Item* other = atHand.procedure().item(before);
        if (other != nullptr && !atHand.complaint().items.contains(before)) {
            return other;
        }
    }
    return nullptr;
}

QString ItemsSection::hintOf(const Item& item) const
{
    if (!atHand.complaint().items.value(item.id).isEmpty()) {
        return {};
    }
    if (const Item* before = waitsFor(item)) {
        return tr("Waits for: %1").arg(apart(wordOf(before->words)));
    }
    return item.required ? tr("Needed before the case goes on.") : QString();
}

bool ItemsSection::goTo(const QString& field)
{
    if (form->field(field) == nullptr || form->isHidden()) {
        return false;
    }
    form->goTo(field);
    return true;
}

bool ItemsSection::holdsTyping() const
{
    return std::ranges::any_of(entries, [](const Entry& one) { return valueOf(one) != one.recorded; });
}

bool ItemsSection::saveFirst(const std::function<void()>& then)
{
    if (!saving && !holdsTyping()) {
        return false;
    }
    for (const Entry& entry : std::as_const(entries)) {
        if (valueOf(entry) != entry.recorded && !toSave.contains(entry.item.id)) {
            toSave.append(entry.item.id);
        }
    }
    waiting = then;
    saveNext();
    return true;
}

QString ItemsSection::valueOf(const Entry& entry)
{
    const QJsonValue value = entry.field->value();
    if (entry.item.kind == ItemKind::Tick) {
        return value.toBool() ? ticked : QString();
    }
    return value.toString().trimmed();
}

ItemsSection::Entry* ItemsSection::entryOf(const QString& id)
{
    const auto found = std::ranges::find_if(entries, [&id](const Entry& one) { return one.item.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

void ItemsSection::save(const QString& id)
{
    if (!toSave.contains(id)) {
        toSave.append(id);
    }
    saveNext();
}

void ItemsSection::saveNext()
{
    while (!saving && !toSave.isEmpty()) {
        const QString id = toSave.first();
        const QString value = valueOf(*entryOf(id));
        if (value == entryOf(id)->recorded) {
            toSave.removeFirst();
            continue;
        }
        const auto answered = [this, id, value](const Result<CaseView>& result) { tell(id, value, result); };
        // Where another act is on its way, this goes on once that was answered.
        if (!atHand.act(command::FillItem{id, value}, answered, atHand.seenSince(entryOf(id)->seen))) {
            return;
        }
        saving = true;
    }
    if (!saving && waiting) {
        std::exchange(waiting, {})();
    }
}

void ItemsSection::tell(const QString& id, const QString& value, const Result<CaseView>& result)
{
    saving = false;
    toSave.removeAll(id);
    Entry* entry = entryOf(id);
    if (!result) {
        showRefused(*entry, result.refusal());
        waiting = {};
        return;
    }
    entry->recorded = value;
    entry->seen = atHand.complaint().version;
    entry->field->clearRefusal();
    if (!holdsTyping()) {
        keeper->drop();
        atHand.forgetDraft(draftKey);
    }
}

void ItemsSection::showRefused(Entry& entry, const Refusal& refusal)
{
    // Another desk filled it in meanwhile: both values are in sight, and saved again this one holds.
    const QString other = itemValueInWords(entry.item, atHand.complaint().items.value(entry.item.id));
    entry.seen = atHand.complaint().version;
    entry.field->showRefusal(refusal.field != u"case"_s || other.isEmpty()
                                 ? refusal.text
                                 : refusal.text + u'\n' + tr("On record: %1").arg(apart(other)));
}

} // namespace redress
