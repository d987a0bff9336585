#pragma once

#include "models/result.h"
#include "ui/setup/set_up.h"

#include <QWidget>

class QVBoxLayout;

namespace redress {

/** One page of the assistant. What was typed stays in its fields, whichever step is on show. */
class SetupStep : public QWidget
{
    Q_OBJECT
public:
    /** `words`: as the rail calls it. */
    SetupStep(const QString& name, const QString& words, const QString& title, const QString& explanation,
              QWidget* parent = nullptr);

    [[nodiscard]] const QString& words() const { return railWords; }
    /** Puts the hand where work begins; `wanted` is what the other steps have brought. */
    virtual void begin(const SetUp& wanted) = 0;
    /** Puts what was typed into `wanted`. Then either `accepted` follows, or the refusals stand at their fields. */
    virtual void take(SetUp& wanted) = 0;
    /** What the main button does here. */
    [[nodiscard]] virtual QString verb() const;

Q_SIGNALS:
    void accepted();
    /** The words of the main button are others now. */
    void verbChanged();
    void busyChanged(bool busy);

protected:
    /** Where the step's own parts go. */
    [[nodiscard]] QVBoxLayout* column() const { return inside; }

private:
    QString railWords;
    QVBoxLayout* inside;
};

} // namespace redress
