#pragma once

#include "app/desk.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace redress {

class Form;
class ReadOut;
class TextLabel;

/**
 * For a caller who asks how a complaint stands: reference and a second item that was registered with it. Shows what may
 * be told, in the complainant's words, and nothing else; it is gone once the page is left.
 */
class LookUpPage : public QWidget
{
    Q_OBJECT
public:
    explicit LookUpPage(Desk& desk, QWidget* parent = nullptr);

protected:
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void build();
    [[nodiscard]] QWidget* makeAnswer();
    void lookUp();
    void tell(const StatusAnswer& told);
    void clearAnswer();
    /** For the next caller. */
    void begin();

    Desk& desk;
    Form* form;
    QLineEdit* reference;
    QLineEdit* secondItem;
    QPushButton* ask;
    QWidget* answer;
    TextLabel* word;
    TextLabel* wordsCaption;
    TextLabel* words;
    /** Counts the questions: an answer to an older one is dropped. */
    int asked = 0;
};

} // namespace redress
