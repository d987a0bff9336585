#pragma once

#include "models/id.h"
#include "models/letter.h"
#include "models/moment.h"
#include "models/named.h"
#include "models/person.h"

#include <QList>
#include <QString>

#include <optional>

namespace redress {

/** Where a case came in. */
enum class Channel { Phone, WalkIn, Post, Chat, Fax, Email, WebForm, Messenger, Representative, Technician };

template <>
struct Names<Channel>
{
    static constexpr std::array<std::pair<Channel, const char*>, 10> all{{
        {Channel::Phone, "phone"},
        {Channel::WalkIn, "walk_in"},
        {Channel::Post, "post"},
        {Channel::Chat, "chat"},
        {Channel::Fax, "fax"},
        {Channel::Email, "email"},
        {Channel::WebForm, "web_form"},
        {Channel::Messenger, "messenger"},
        {Channel::Representative, "representative"},
        {Channel::Technician, "technician"},
    }};
};

/**
 * Where a case stands. Fixed in the program; what each asks for is the procedure's.
 * Intake ends when the case is registered, so no registered case stands there.
 */
enum class Stage { Intake, Verification, HandOff, Reply, Confirmation, Archive };

template <>
struct Names<Stage>
{
    static constexpr std::array<std::pair<Stage, const char*>, 6> all{{
        {Stage::Intake, "intake"},
        {Stage::Verification, "verification"},
        {Stage::HandOff, "hand_off"},
        {Stage::Reply, "reply"},
        {Stage::Confirmation, "confirmation"},
        {Stage::Archive, "archive"},
    }};
};

enum class Severity { Low, Normal, High, Critical };

template <>
struct Names<Severity>
{
    static constexpr std::array<std::pair<Severity, const char*>, 4> all{{
        {Severity::Low, "low"},
        {Severity::Normal, "normal"},
        {Severity::High, "high"},
        {Severity::Critical, "critical"},
    }};
};

/** What the complainant said to the reply. */
enum class Decision { Satisfied, NotSatisfied, NoAnswer };

template <>
struct Names<Decision>
{
    static constexpr std::array<std::pair<Decision, const char*>, 3> all{{
        {Decision::Satisfied, "satisfied"},
        {Decision::NotSatisfied, "not_satisfied"},
        {Decision::NoAnswer, "no_answer"},
    }};
};

/** How a closed case ended. */
enum class Outcome { Resolved, PartlyResolved, NotResolved, Refused, SettledOnTheSpot };

template <>
struct Names<Outcome>
{
    static constexpr std::array<std::pair<Outcome, const char*>, 5> all{{
        {Outcome::Resolved, "resolved"},
        {Outcome::PartlyResolved, "partly_resolved"},
        {Outcome::NotResolved, "not_resolved"},
        {Outcome::Refused, "refused"},
        {Outcome::SettledOnTheSpot, "settled_on_the_spot"},
    }};
};

enum class HandOffState { Waiting, Accepted, Answered, Returned };

template <>
struct Names<HandOffState>
{
    static constexpr std::array<std::pair<HandOffState, const char*>, 4> all{{
        {HandOffState::Waiting, "waiting"},
        {HandOffState::Accepted, "accepted"},
        {HandOffState::Answered, "answered"},
        {HandOffState::Returned, "returned"},
    }};
};

/** A piece of work that the front desk gave to a department. The front desk keeps the case. */
struct HandOff
{
    HandOffId id;
    int round = 1;
    DepartmentId department;
    QString instructions;
    /** A fixed moment; no pause moves it. */
    Moment due;
    HandOffState state = HandOffState::Waiting;
    StaffId officer;
    /** What the department found; set when answered. */
    QString cause;
    QString done;
    /** Set when returned. */
    QString returnReason;

    [[nodiscard]] bool isOpen() const
    {
        return state == HandOffState::Waiting || state == HandOffState::Accepted;
    }
    friend bool operator==(const HandOff&, const HandOff&) = default;
};

/** What the complainant tells when a case is made; typed by an agent or copied from a letter. */
struct Intake
{
    Channel channel = Channel::Phone;
    /** The complaint was handed in on paper, whatever the channel. */
    bool onPaper = false;
    Moment received;
    Complainant complainant;
    QString subject;
    QString description;
    QString product;
    /** Id of one of the procedure's categories; may be empty until verification. */
    QString category;
    QString expectation;

    friend bool operator==(const Intake&, const Intake&) = default;
};

/** One reply that reached the complainant: a letter, or the record of a conversation. */
struct Reply
{
    int round = 1;
    AnswerWay way = AnswerWay::Phone;
    /** None where the reply was spoken or typed in a chat. */
    LetterId letter;
    Moment given;
    StaffId by;
    /** What was said; empty for a letter. */
    QString said;

    friend bool operator==(const Reply&, const Reply&) = default;
};

struct Classification
{
    QString category;
    QString product;
    Severity severity = Severity::Normal;
    /** Several parties, or time needed to find out: the procedure's longer limit applies. */
    bool complex = false;

    friend bool operator==(const Classification&, const Classification&) = default;
};

struct ReadBack
{
    StaffId by;
    Moment at;
    QString remarks;

    friend bool operator==(const ReadBack&, const ReadBack&) = default;
};

struct RefusalOfCase
{
    /** Id of one of the procedure's grounds. */
    QString ground;
    QString explanation;

    friend bool operator==(const RefusalOfCase&, const RefusalOfCase&) = default;
};

/** A complaint and all that is known of it: what `apply` makes of the case's events. */
struct Case
{
    CaseId id;
    /** Counts the events of the case; a verb carries the version it saw. */
    int version = 0;
    QString reference;
    QString statusCode;
    QString procedure;
    int procedureVersion = 0;

    Stage stage = Stage::Intake;
    int round = 1;
    bool closed = false;
    Intake intake;
    Moment entered;
    StaffId enteredBy;
    /** The received moment of the present round's request; for round 1 that of the complaint. */
    Moment roundReceived;
    /** Entering the present stage. */
    Moment stageEntered;
    StaffId assignee;

    std::optional<ReadBack> readBack;
    std::optional<Classification> classification;
    std::optional<RefusalOfCase> refusal;
    QList<HandOff> handOffs;
    QList<Letter> letters;
    QList<Reply> replies;
    std::optional<Decision> decision;
    QString decisionWords;
    /** What both sides agreed on the spot. */
    QString agreement;
    std::optional<Outcome> outcome;
    QString rootCause;
    QString lesson;
    std::optional<Moment> closedAt;
    /** The moment of the last event. */
    Moment touched;

    [[nodiscard]] const HandOff* handOff(HandOffId wanted) const;
    [[nodiscard]] const Letter* letter(LetterId wanted) const;
    /** The letter of the present round that is not yet sent, or null. */
    [[nodiscard]] const Letter* openLetter() const;
    [[nodiscard]] bool hasOpenHandOff() const;
    /** Whether the case was ever handed to this department. */
    [[nodiscard]] bool concerns(DepartmentId department) const;

    friend bool operator==(const Case&, const Case&) = default;
};

/** Where a case waits: the work list's queues. Every registered case stands in exactly one. */
enum class Queue { New, InVerification, WithDepartments, ToAnswer, ToSign, ToSend, AwaitingConfirmation, ToClose, Archive };

template <>
struct Names<Queue>
{
    static constexpr std::array<std::pair<Queue, const char*>, 9> all{{
        {Queue::New, "new"},
        {Queue::InVerification, "in_verification"},
        {Queue::WithDepartments, "with_departments"},
        {Queue::ToAnswer, "to_answer"},
        {Queue::ToSign, "to_sign"},
        {Queue::ToSend, "to_send"},
        {Queue::AwaitingConfirmation, "awaiting_confirmation"},
        {Queue::ToClose, "to_close"},
        {Queue::Archive, "archive"},
    }};
};

[[nodiscard]] Queue queueOf(const Case& complaint);

} // namespace redress
