#pragma once

#include "models/result.h"
#include "ui/widgets/form.h"

#include <QDialog>
#include <QJsonObject>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace redress {

class TextLabel;

/**
 * A sheet over the window with a form and one verb: for acts that are not done all the time. Made with `new`, opened
 * with `open()`, gone by itself once closed. Its object name is the verb's with "_dialog".
 *
 * Enter in a one-line field and Ctrl+Enter anywhere press the verb; Esc closes, and asks once more where something
 * was typed. While the act is on its way the sheet stays: whoever began it learns what came of it.
 */
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    /** `verb` stands on the main button, whose object name is `verbName`. */
    FormDialog(const QString& title, const QString& verb, const QString& verbName, QWidget* parent);

    [[nodiscard]] Form& form() { return *fields; }
    /** A quiet line on top: what will happen. */
    void say(const QString& explanation);
    /** Until the answer came the verb cannot be pressed again, nor the sheet left. Ended by showRefusals. */
    void setWaiting();
    /** Each at its field, the others above the fields; the sheet stays. */
    void showRefusals(const Refusals& refusals);
    /** It was done: closes, whatever was typed. */
    void finish();
    [[nodiscard]] bool isTouched() const;

    /** Esc, or the window was closed. */
    void reject() override;

Q_SIGNALS:
    void verbWanted();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeButtons();
    void takeEdit();
    void warn(const QString& sentence);
    void focusFirst();
    /** As high as the fields, as long as the window has room for them. */
    void fit();

    TextLabel* heading;
    TextLabel* explanation;
    Form* fields;
    QScrollArea* area;
    TextLabel* warning;
    QPushButton* verbButton;
    QWidget* buttons;
    /** What stood in the fields when the sheet was opened. */
    QJsonObject offered;
    bool begun = false;
    bool edited = false;
    bool warned = false;
    bool waiting = false;
};

} // namespace redress
