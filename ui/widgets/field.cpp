#include "ui/widgets/field.h"

#include "ui/widgets/look.h"
#include "ui/widgets/text_label.h"

#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

void restyle(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QString withoutMnemonic(QString label)
{
    return label.remove(u'&');
}

} // namespace

Field::Field(const QString& fieldName, const QString& label, QWidget* editor, const QString& hint,
             QWidget* parent)
    : QWidget(parent), name(fieldName), edit(editor), property(editor->metaObject()->userProperty()),
      hintText(hint)
{
    edit->setObjectName(fieldName);
    build(label);
    setLabel(label);
    showBelow();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    if (property.hasNotifySignal()) {
        const QMetaObject* own = metaObject();
        connect(edit, property.notifySignal(), this, own->method(own->indexOfSlot("becomeEdited()")));
    }
}

void Field::build(const QString& label)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::gap1);
    if (!label.isEmpty()) {
        above = new TextLabel(TextLabel::Kind::Caption, {}, this);
        above->setBuddy(edit);
        column->addWidget(above);
    }
    below = new TextLabel(TextLabel::Kind::Caption, {}, this);
    column->addWidget(edit);
    column->addWidget(below);
    column->addStretch();
}

void Field::setLabel(const QString& label)
{
    if (above) {
        above->setText(label);
        edit->setAccessibleName(withoutMnemonic(label));
    } else {
        edit->setAccessibleName(withoutMnemonic(edit->property("text").toString()));
    }
}

void Field::setHint(const QString& hint)
{
    hintText = hint;
    showBelow();
}

void Field::showRefusal(const QString& text)
{
    refusalText = text;
    showBelow();
}

void Field::clearRefusal()
{
    if (isRefused()) {
        refusalText.clear();
        showBelow();
    }
}

bool Field::isRefused() const
{
    return !refusalText.isEmpty();
}

QString Field::refusal() const
{
    return refusalText;
}

QJsonValue Field::value() const
{
    return property.isValid() ? QJsonValue::fromVariant(property.read(edit)) : QJsonValue();
}

void Field::setValue(const QJsonValue& value)
{
    if (property.isValid() && !value.isUndefined()) {
        property.write(edit, value.toVariant());
    }
}

void Field::becomeEdited()
{
    clearRefusal();
    Q_EMIT edited();
}

void Field::showBelow()
{
    below->setText(isRefused() ? refusalText : hintText);
    below->setTone(isRefused() ? look::Tone::Late : look::Tone::Plain);
    below->setVisible(!below->text().isEmpty());
    edit->setProperty("refused", isRefused());
    edit->setAccessibleDescription(below->text());
    restyle(edit);
}

} // namespace redress
