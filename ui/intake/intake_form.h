#pragma once

#include "app/desk.h"

#include <QJsonObject>
#include <QWidget>

namespace redress {

class ChannelChoice;
class ChoiceBox;
class ChoiceRow;
class Form;
class IntakePapers;
class MomentField;
class StandingSection;
struct ArrivingPapers;
struct WaitingPaper;

/** The fields of a new case, and those of a settlement on the spot where it is opened. */
class IntakeForm : public QWidget
{
    Q_OBJECT
public:
    explicit IntakeForm(Desk& desk, QWidget* parent = nullptr);

    /** Empty fields, the moment of now; offers what the present procedure offers. */
    void reset();
    [[nodiscard]] QJsonObject snapshot() const;
    void restore(const QJsonObject& fields);
    /** Nothing was typed or chosen since `reset`. */
    [[nodiscard]] bool isUntouched() const;

    [[nodiscard]] Intake intake() const;
    /** What kind of case it is, and what routing asks for beside it. */
    [[nodiscard]] RegisterAs registerAs() const;
    [[nodiscard]] command::SettleOnTheSpot settlement() const;
    /** Those that go into the case once it is registered. */
    [[nodiscard]] QList<WaitingPaper> papers() const;
    /** Dropped or pasted. */
    void takePapers(const ArrivingPapers& arriving);
    /** What stands against saving, as far as it can be told before: all of it at once. */
    [[nodiscard]] Refusals refusals() const;
    void showRefusals(const Refusals& refusals);

    /** Whether this channel's cases can be settled on the spot. */
    [[nodiscard]] bool canSettle() const;
    [[nodiscard]] bool isSettling() const { return settling; }
    void setSettling(bool open);
    void focusFirst();
    void focusSettlement();

Q_SIGNALS:
    void edited();
    /** `canSettle` or `isSettling` may be another. */
    void settlingChanged();

private:
    void addKind();
    void addArrival();
    void addComplainant();
    void addComplaint();
    void addSettlement();
    /** The kinds in force; with one alone there is nothing to choose. */
    void offerKinds();
    /** Of the chosen kind; the office's own before one is chosen. Null where none is in force. */
    [[nodiscard]] std::shared_ptr<const Procedure> procedure() const;
    /** What the procedure offers to choose from; gives the language most complainants speak. */
    QString offerProcedure();
    void followKind();
    void followChannel();
    void followStanding();
    void prefillReceived();
    void prefillAnswerWay();
    [[nodiscard]] Refusals typedWrongly() const;

    Desk& desk;
    Form* form;
    Form* agreed;
    ChoiceRow* kind;
    ChannelChoice* channel;
    MomentField* received;
    ChoiceBox* language;
    ChoiceBox* answerWay;
    ChoiceBox* category;
    ChoiceBox* severity;
    StandingSection* standing;
    IntakePapers* evidence;
    /** What the form itself put in; the person's own values are left alone. */
    QString prefilledReceived;
    QString prefilledAnswerWay;
    QJsonObject untouched;
    bool settling = false;
};

} // namespace redress
