#include "ui/case/kept_form.h"

#include "ui/case/case_at_hand.h"
#include "ui/drafts/draft_keeper.h"

#include <QKeyEvent>
#include <QPushButton>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Stands in the draft beside the fields. */
const QString seenKey = u"seen_version"_s;

} // namespace

KeptForm::KeptForm(CaseAtHand& atHand, const QString& name, QWidget* parent)
    : Form(parent), atHand(atHand), name(name), key(atHand.draftKey(name)),
      keeper(new DraftKeeper(
          atHand.desk(), key, [this] { return asDraft(); }, this)),
      seen(atHand.complaint().version)
{
    connect(&atHand, &CaseAtHand::viewed, this, [this] {
        if (!isTouched()) {
            acknowledgeChanges();
        }
    });
    connect(this, &Form::edited, keeper, &DraftKeeper::touch);
    connect(keeper, &DraftKeeper::kept, this, &KeptForm::kept);
    connect(keeper, &DraftKeeper::notKept, this, &KeptForm::notKept);
}

KeptForm::~KeptForm()
{
    keeper->flush();
    if (isTouched()) {
        atHand.handOn({key, atHand.desk().now(), asDraft()});
    }
}

void KeptForm::begin(QPushButton* sendBy)
{
    button = sendBy;
    for (QWidget* child : findChildren<QWidget*>()) {
        child->installEventFilter(this);
    }
    offered = snapshot();
    if (const auto draft = atHand.draft(name)) {
        restore(draft->fields);
        seen = draft->fields.value(seenKey).toInt(seen);
        Q_EMIT takenUp(draft->kept);
    }
}

void KeptForm::focusFirst()
{
    const QList<Field*> all = findChildren<Field*>();
    for (const Field* one : all) {
        if (one->isVisibleTo(this)) {
            goTo(one->fieldName());
            return;
        }
    }
}

void KeptForm::offer(const QJsonObject& values)
{
    if (!isTouched()) {
        restore(values);
        offered = snapshot();
    }
}

bool KeptForm::isTouched() const
{
    return snapshot() != offered;
}

void KeptForm::becomeSaved()
{
    reset();
    takeAsSaved();
}

void KeptForm::takeAsSaved()
{
    clearRefusals();
    offered = snapshot();
    acknowledgeChanges();
    keeper->drop();
    atHand.forgetDraft(key);
}

int KeptForm::seenVersion() const
{
    return atHand.seenSince(seen);
}

void KeptForm::acknowledgeChanges()
{
    // Another case may be on its way by the time that an act is answered.
    if (atHand.isRead()) {
        seen = atHand.complaint().version;
    }
}

QJsonObject KeptForm::asDraft() const
{
    QJsonObject fields = snapshot();
    fields.insert(seenKey, seen);
    return fields;
}

QString KeptForm::text(const QString& field) const
{
    return this->field(field)->value().toString();
}

bool KeptForm::isTicked(const QString& field) const
{
    return this->field(field)->value().toBool();
}

bool KeptForm::eventFilter(QObject* watched, QEvent* event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (button == nullptr || !(pressed || event->type() == QEvent::ShortcutOverride)) {
        return Form::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || !key->modifiers().testFlag(Qt::ControlModifier)) {
        return Form::eventFilter(watched, event);
    }
    event->accept();
    if (pressed) {
        button->click();
    }
    return true;
}

} // namespace redress
