#pragma once

#include "models/person.h"
#include "models/result.h"

#include <QJsonObject>
#include <QWidget>

namespace redress {

class ChoiceBox;
class Disclosure;
class Form;

/** What is seldom asked of who complains: whether there is a name to be used, and who speaks for the complainant. */
class StandingSection : public QWidget
{
    Q_OBJECT
public:
    explicit StandingSection(QWidget* parent = nullptr);

    [[nodiscard]] Standing standing() const;
    [[nodiscard]] Representative representative() const;
    /** What `decide` does not ask: a number or an authority without a name. */
    [[nodiscard]] Refusals typedWrongly() const;

    void reset();
    [[nodiscard]] QJsonObject snapshot() const;
    /** Opens where it holds something. */
    void restore(const QJsonObject& fields);
    [[nodiscard]] bool asks(const QString& fieldName) const;
    void showRefusals(const Refusals& refusals);
    void open();

Q_SIGNALS:
    void edited();
    void standingChanged();

private:
    [[nodiscard]] QString typed(const QString& fieldName) const;

    Form* form;
    ChoiceBox* choice;
    Disclosure* fold;
    QJsonObject untouched;
};

} // namespace redress
