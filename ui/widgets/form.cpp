#include "ui/widgets/form.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_label.h"

#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redress {

Form::Form(QWidget* parent) : QWidget(parent), column(new QVBoxLayout(this)), general(new Banner(this))
{
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::gap2);
    column->addWidget(general);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

Field* Form::make(const QString& fieldName, const QString& label, QWidget* editor, const QString& hint)
{
    auto* field = new Field(fieldName, label, editor, hint, this);
    connect(field, &Field::edited, this, [this] {
        if (!restoring) {
            Q_EMIT edited();
        }
    });
    fields.append(field);
    pristine.insert(fieldName, field->value());
    return field;
}

Field* Form::add(const QString& fieldName, const QString& label, QWidget* editor, const QString& hint)
{
    Field* field = make(fieldName, label, editor, hint);
    lastRow = new QBoxLayout(QBoxLayout::TopToBottom);
    lastRow->setSpacing(look::gap2);
    lastRow->addWidget(field, 1, Qt::AlignTop);
    column->addLayout(lastRow);
    return field;
}

Field* Form::addBeside(const QString& fieldName, const QString& label, QWidget* editor, const QString& hint)
{
    Q_ASSERT(lastRow);
    Field* field = make(fieldName, label, editor, hint);
    lastRow->addWidget(field, 1, Qt::AlignTop);
    if (!pairs.contains(lastRow)) {
        pairs.append(lastRow);
    }
    foldPairs();
    return field;
}

void Form::addWidget(QWidget* widget)
{
    column->addWidget(widget);
    lastRow = nullptr;
}

void Form::beginGroup(const QString& title)
{
    column->addSpacing(look::gap4 - look::gap2);
    addWidget(new TextLabel(TextLabel::Kind::Subject, title, this));
}

Field* Form::field(const QString& fieldName) const
{
    for (Field* field : fields) {
        if (field->fieldName() == fieldName) {
            return field;
        }
    }
    return nullptr;
}

void Form::goTo(const QString& fieldName)
{
    Field* wanted = field(fieldName);
    if (!wanted) {
        return;
    }
    wanted->editor()->setFocus(Qt::OtherFocusReason);
    for (QWidget* parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            area->ensureWidgetVisible(wanted, look::gap4, look::gap4);
        }
    }
}

void Form::showRefusals(const Refusals& refusals)
{
    // Two verbs may call the same thing by two names: an editor tells the other one as its "refused_as".
    const auto placeOf = [this](const QString& name) {
        const auto known = std::ranges::find_if(fields, [&name](const Field* one) {
            return one->fieldName() == name || one->editor()->property("refused_as") == name;
        });
        return known == fields.end() ? nullptr : *known;
    };
    clearRefusals();
    Refusals withoutField;
    QString first;
    for (const Refusal& refusal : refusals) {
        Field* at = placeOf(refusal.field);
        if (!at) {
            withoutField.append(refusal);
            continue;
        }
        if (!at->isRefused()) {
            at->showRefusal(refusal.text);
        }
        first = first.isEmpty() ? at->fieldName() : first;
    }
    showWithoutField(withoutField);
    goTo(first);
}

void Form::showWithoutField(const Refusals& refusals)
{
    QStringList sentences;
    for (const Refusal& refusal : refusals) {
        sentences.append(refusal.text);
    }
    if (!sentences.isEmpty()) {
        general->tell(look::Tone::Late, sentences.join(u'\n'));
    }
}

void Form::clearRefusals()
{
    general->clear();
    for (Field* field : std::as_const(fields)) {
        field->clearRefusal();
    }
}

QJsonObject Form::snapshot() const
{
    QJsonObject values;
    for (const Field* field : fields) {
        values.insert(field->fieldName(), field->value());
    }
    return values;
}

void Form::restore(const QJsonObject& values)
{
    const QScopedValueRollback quiet(restoring, true);
    for (Field* field : std::as_const(fields)) {
        field->setValue(values.value(field->fieldName()));
    }
}

void Form::reset()
{
    clearRefusals();
    restore(pristine);
}

void Form::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    foldPairs();
}

void Form::foldPairs()
{
    const auto direction = width() >= look::pairWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    for (QBoxLayout* pair : std::as_const(pairs)) {
        if (pair->direction() != direction) {
            pair->setDirection(direction);
            pair->setSpacing(direction == QBoxLayout::LeftToRight ? look::gap4 : look::gap2);
        }
    }
}

} // namespace redress
