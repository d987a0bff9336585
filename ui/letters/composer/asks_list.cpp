#include "ui/letters/composer/asks_list.h"

#include "ui/letters/composer/tab_behind.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/form.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

AsksList::AsksList(const std::function<QDate()>& today, QWidget* before, QWidget* parent)
    : QWidget(parent), today(today), before(before)
{
    setObjectName(u"asks"_s);
    (new QVBoxLayout(this))->setContentsMargins({});
    hide();
}

QString AsksList::fieldOf(const QString& name)
{
    return u"ask_"_s + name;
}

void AsksList::tell(const QList<Ask>& asks)
{
    const auto same = [](const Ask& left, const Ask& right) { return left.name == right.name && left.label == right.label; };
    if (!std::ranges::equal(asks, told, same)) {
        make(asks);
    }
    told = asks;
    for (const Ask& one : asks) {
        auto* editor = static_cast<QLineEdit*>(form->field(fieldOf(one.name))->editor());
        // A day is typed in another form than it is written in.
        if (!editor->hasFocus() && one.kind != ValueKind::Date && editor->text() != one.text) {
            editor->setText(one.text);
        }
    }
}

void AsksList::make(const QList<Ask>& asks)
{
    const QWidget* hand = form == nullptr ? nullptr : form->focusWidget();
    const QString held = hand != nullptr && hand->hasFocus() ? hand->objectName() : QString();
    if (form != nullptr) {
        form->hide();
        form->deleteLater();
    }
    form = new Form(this);
    for (qsizetype at = 0; at < asks.size(); ++at) {
        const Ask& one = asks.at(at);
        if (at % 2 == 0) {
            form->add(fieldOf(one.name), one.label, makeEditor(one));
        } else {
            form->addBeside(fieldOf(one.name), one.label, makeEditor(one));
        }
    }
    layout()->addWidget(form);
    form->show();
    tabBehind(before, form);
    setVisible(!asks.isEmpty());
    if (form->field(held) != nullptr) {
        form->goTo(held);
    }
}

QWidget* AsksList::makeEditor(const Ask& ask)
{
    if (ask.kind == ValueKind::Date) {
        auto* day = new DayField(today);
        connect(day, &DayField::dayEdited, this, [this, day, name = ask.name] {
            Q_EMIT answered(name, day->text(), day->day().value_or(QDate()));
        });
        return day;
    }
    auto* line = new QLineEdit(ask.text);
    connect(line, &QLineEdit::textEdited, this, [this, name = ask.name](const QString& text) {
        Q_EMIT answered(name, text, {});
    });
    return line;
}

bool AsksList::goTo(const QString& name)
{
    if (form == nullptr || form->field(fieldOf(name)) == nullptr) {
        return false;
    }
    form->goTo(fieldOf(name));
    return true;
}

} // namespace redress
