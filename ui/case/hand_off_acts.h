#pragma once

#include "models/case.h"
#include "models/rights.h"

#include <QKeySequence>
#include <QWidget>

class QPushButton;

namespace redress {

class CaseAtHand;
class HandOffSheet;
class TextLabel;

/**
 * What the person signed in may do with one hand-off besides answering it, as buttons; each asks in a sheet
 * what it needs to know. What stands in the way from the start is said here instead.
 */
class HandOffActs : public QWidget
{
    Q_OBJECT
public:
    explicit HandOffActs(CaseAtHand& atHand, QWidget* parent = nullptr);

    void tell(const HandOff& handOff);

private:
    /** The key works while the cursor is on this hand-off: each open one has the same keys. */
    QPushButton* add(const QString& text, const QString& name, const QKeySequence& key,
                     void (HandOffActs::*act)());
    [[nodiscard]] bool isOffered(Action action) const;
    void takeBack();
    void passOn();
    void layBefore();
    void enterAnswer();
    void printSlip();
    [[nodiscard]] HandOffSheet* makeSheet(const QString& title, const QString& verb, const QString& verbName);
    /** Opens the sheet, or says what stands in the way. */
    void begin(HandOffSheet* sheet);
    [[nodiscard]] QString departmentName() const;

    CaseAtHand& atHand;
    HandOff handOff;
    TextLabel* hint;
    TextLabel* inTheWay;
    QWidget* row;
    QPushButton* enterAnswerButton;
    QPushButton* slipButton;
    QPushButton* takeBackButton;
    QPushButton* passOnButton;
    QPushButton* layBeforeButton;
};

} // namespace redress
