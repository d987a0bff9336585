#pragma once

#include "app/cases/case_views.h"
#include "models/office.h"

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
    /** Where the case went by itself, as it stands on record. */
    void tellWay(const CaseView& view, const Office& office, Moment now, const QTimeZone& zone);
    [[nodiscard]] CaseId id() const { return shown.id; }
    /** As far as it was read. */
    [[nodiscard]] int version() const { return seenVersion; }
    /** Neither settled nor on its way already. */
    [[nodiscard]] bool waitsForVerification() const { return !settled && !routed; }
    void focusFirst();
    /** Between what is to be told and how to go on. */
    void put(QWidget* widget);

Q_SIGNALS:
    /** The case is to be worked on (or, settled or routed, to be looked at). */
    void goOn();
    void another();

private:
    QWidget* makeReadOuts();
    QWidget* makeButtons();
    void showButtons();

    TextLabel* title;
    TextLabel* sentence;
    TextLabel* way;
    TextLabel* words;
    TextLabel* wordsCaption;
    ReadOut* reference;
    ReadOut* statusCode;
    QPushButton* verify;
    QPushButton* look;
    Registered shown;
    int seenVersion = 1;
    bool settled = false;
    bool routed = false;
};

} // namespace redress
