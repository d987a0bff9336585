#pragma once

#include "models/letter_text.h"

#include <QDate>
#include <QWidget>

#include <functional>

namespace redress {

class Form;

/** What a letter still asks of its writer, a field each above the text: what is typed there stands in the text. */
class AsksList : public QWidget
{
    Q_OBJECT
public:
    struct Ask
    {
        /** The placeholder. */
        QString name;
        QString label;
        ValueKind kind = ValueKind::Prose;
        /** What stands in the text; empty while it is open. */
        QString text;
        friend bool operator==(const Ask&, const Ask&) = default;
    };

    /** `today`: what days without a year are near to; `before`: from where Tab leads into the list. */
    AsksList(const std::function<QDate()>& today, QWidget* before, QWidget* parent = nullptr);

    /** None hides the list. The field that is being typed in is left alone. */
    void tell(const QList<Ask>& asks);
    /** Puts the hand into the field. Whether it asks for that. */
    bool goTo(const QString& name);

Q_SIGNALS:
    /** `day` is valid where a day was asked for and understood; then `text` is as it was typed. */
    void answered(const QString& name, const QString& text, QDate day);

private:
    void make(const QList<Ask>& asks);
    [[nodiscard]] QWidget* makeEditor(const Ask& ask);
    [[nodiscard]] static QString fieldOf(const QString& name);

    std::function<QDate()> today;
    QWidget* before;
    QList<Ask> told;
    Form* form = nullptr;
};

} // namespace redress
