#pragma once

#include "app/cases/case_views.h"

#include <QWidget>

class QPushButton;

namespace redress {

class ReadOut;
class TextLabel;

/** What stands there once a case is saved: what to tell the complainant, and how to go on. */
class RegisteredView : public QWidget
{
    Q_OBJECT
public:
    explicit RegisteredView(QWidget* parent = nullptr);

    void tell(const Registered& registered, const Complainant& complainant, bool settled);
    [[nodiscard]] CaseId id() const { return shown.id; }
    [[nodiscard]] bool isSettled() const { return settled; }
    void focusFirst();
    /** Between what is to be told and how to go on. */
    void put(QWidget* widget);

Q_SIGNALS:
    /** The case is to be worked on (or, settled, to be looked at). */
    void goOn();
    void another();

private:
    QWidget* makeReadOuts();
    QWidget* makeButtons();

    TextLabel* title;
    TextLabel* sentence;
    TextLabel* words;
    TextLabel* wordsCaption;
    ReadOut* reference;
    ReadOut* statusCode;
    QPushButton* verify;
    QPushButton* look;
    Registered shown;
    bool settled = false;
};

} // namespace redress
