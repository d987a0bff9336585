#pragma once

#include "models/case_record.h"
#include "models/id.h"
#include "models/letter.h"
#include "models/moment.h"
#include "models/named.h"
#include "models/person.h"
#include "models/point.h"

#include <QList>
#include <QMap>
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
enum class Outcome {
    Resolved,
    PartlyResolved,
    NotResolved,
    Refused,
    SettledOnTheSpot,
    Withdrawn,
    /** The complainant never said anything to the reply. */
    Unanswered,
    /** The last round was rejected too: on record as open, and the outside remedies were told. */
    RecordedOpen,
};

template <>
struct Names<Outcome>
{
    static constexpr std::array<std::pair<Outcome, const char*>, 8> all{{
        {Outcome::Resolved, "resolved"},
        {Outcome::PartlyResolved, "partly_resolved"},
        {Outcome::NotResolved, "not_resolved"},
        {Outcome::Refused, "refused"},
        {Outcome::SettledOnTheSpot, "settled_on_the_spot"},
        {Outcome::Withdrawn, "withdrawn"},
        {Outcome::Unanswered, "unanswered"},
        {Outcome::RecordedOpen, "recorded_open"},
    }};
};

enum class HandOffState { Waiting, Accepted, Answered, Returned, TakenBack, Transferred };

template <>
struct Names<HandOffState>
{
    static constexpr std::array<std::pair<HandOffState, const char*>, 6> all{{
        {HandOffState::Waiting, "waiting"},
        {HandOffState::Accepted, "accepted"},
        {HandOffState::Answered, "answered"},
        {HandOffState::Returned, "returned"},
        {HandOffState::TakenBack, "taken_back"},
        {HandOffState::Transferred, "transferred"},
    }};
};

/** What a paper is to the case: the kinds of evidence that the procedures name. */
enum class Evidence { Information, Document, Sample, Photo };

template <>
struct Names<Evidence>
{
    static constexpr std::array<std::pair<Evidence, const char*>, 4> all{{
        {Evidence::Information, "information"},
        {Evidence::Document, "document"},
        {Evidence::Sample, "sample"},
        {Evidence::Photo, "photo"},
    }};
};

/** How a call ended. */
enum class CallOutcome { Reached, NoAnswer, Busy, LeftMessage, WrongNumber };

template <>
struct Names<CallOutcome>
{
    static constexpr std::array<std::pair<CallOutcome, const char*>, 5> all{{
        {CallOutcome::Reached, "reached"},
        {CallOutcome::NoAnswer, "no_answer"},
        {CallOutcome::Busy, "busy"},
        {CallOutcome::LeftMessage, "left_message"},
        {CallOutcome::WrongNumber, "wrong_number"},
    }};
};

/** How two cases belong together, seen from the case that holds the link. */
enum class LinkKind { SameMatter, SameComplainant, FollowsFrom };

template <>
struct Names<LinkKind>
{
    static constexpr std::array<std::pair<LinkKind, const char*>, 3> all{{
        {LinkKind::SameMatter, "same_matter"},
        {LinkKind::SameComplainant, "same_complainant"},
        {LinkKind::FollowsFrom, "follows_from"},
    }};
};

/** What of the intake can be put right later, with a reason. */
enum class CaseField { Name, Phone, Email, Address, IdentityNumber, Language, AnswerWay, Subject, Description,
                       Product, Expectation, Channel, Received };

template <>
struct Names<CaseField>
{
    static constexpr std::array<std::pair<CaseField, const char*>, 13> all{{
        {CaseField::Name, "name"},
        {CaseField::Phone, "phone"},
        {CaseField::Email, "email"},
        {CaseField::Address, "address"},
        {CaseField::IdentityNumber, "identity_number"},
        {CaseField::Language, "language"},
        {CaseField::AnswerWay, "answer_way"},
        {CaseField::Subject, "subject"},
        {CaseField::Description, "description"},
        {CaseField::Product, "product"},
        {CaseField::Expectation, "expectation"},
        {CaseField::Channel, "channel"},
        {CaseField::Received, "received"},
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
    /** Answered by the front desk for a department that works on paper; `officer` is who entered it. */
    bool onBehalf = false;
    /** Who answered in the department, where it was answered on its behalf. */
    QString answeredBy;
    /** Set when returned, taken back or transferred. */
    QString returnReason;
    /** Where it went on when it was transferred. */
    HandOffId continuedAs;
    /** The superior to whom it was escalated last; none where it was not. */
    StaffId escalatedTo;
    QString escalationReason;

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
    /** None where the complainant speaks in person. */
    Representative representative;

    friend bool operator==(const Intake&, const Intake&) = default;
};

/** The present value of a field as text: as typed, by name (language, answer way, channel), in milliseconds (received). */
[[nodiscard]] QString textOf(const Intake& intake, CaseField field);

/** A file or picture that belongs to the case. Its bytes are kept once a register, by their hash. */
struct Paper
{
    PaperId id;
    /** A harmless file name, cleaned of all that a path or a display could stumble over. */
    QString name;
    /** As found in the bytes ("image/jpeg"), never as the sender called it. */
    QString mediaType;
    /** In bytes; at least 1, at most 25 MB. */
    qint64 size = 0;
    /** SHA-256 of the bytes, hex. */
    QString hash;
    Evidence evidence = Evidence::Document;
    StaffId addedBy;
    Moment addedAt;
    bool withdrawn = false;

    friend bool operator==(const Paper&, const Paper&) = default;
};

/** Something the complainant was asked for, and what came. */
struct InformationRequest
{
    InformationId id;
    int round = 1;
    QString asked;
    StaffId askedBy;
    Moment askedAt;
    std::optional<Moment> receivedAt;
    QString received;
    bool withdrawn = false;

    [[nodiscard]] bool isOpen() const { return !receivedAt && !withdrawn; }
    friend bool operator==(const InformationRequest&, const InformationRequest&) = default;
};

struct CaseLink
{
    LinkId id;
    CaseId other;
    QString reference;
    LinkKind kind = LinkKind::SameMatter;
    bool withdrawn = false;

    friend bool operator==(const CaseLink&, const CaseLink&) = default;
};

/** More time for a clock, in the unit of the procedure's limit. */
struct Extension
{
    int round = 1;
    int count = 1;
    QString reason;
    StaffId by;
    Moment at;
    ClockKind clock = ClockKind::Round;
    /** The first stage of the limit that was extended; only for a stage's clock. */
    Stage stage = Stage::Intake;

    friend bool operator==(const Extension&, const Extension&) = default;
};

/** The case was laid before a superior. */
struct Escalation
{
    StaffId to;
    QString reason;
    StaffId by;
    Moment at;

    friend bool operator==(const Escalation&, const Escalation&) = default;
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

/** When a case came to a stage. */
struct StageEntry
{
    Stage stage = Stage::Verification;
    int round = 1;
    Moment at;

    friend bool operator==(const StageEntry&, const StageEntry&) = default;
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
    /** Who turned the complaint down, by round. */
    QMap<int, StaffId> refusedBy;
    QList<HandOff> handOffs;
    /** What the complaint raises, a point each; empty where nobody split it. */
    QList<Point> points;
    QList<Letter> letters;
    /** What came in by post. */
    QList<Post> post;
    QList<Reply> replies;
    QList<Paper> papers;
    QList<InformationRequest> information;
    QList<CaseLink> links;
    QList<Extension> extensions;
    QList<Escalation> escalations;
    /** Versions of notes and calls that were taken back: struck through in the journal. */
    QList<int> struck;
    std::optional<Decision> decision;
    QString decisionWords;
    /** What both sides agreed on the spot. */
    QString agreement;
    /** Who settled it so; none where it was not settled on the spot. */
    StaffId settledBy;
    std::optional<Outcome> outcome;
    QString rootCause;
    QString lesson;
    std::optional<Moment> closedAt;

    /** As the complainant was entered first: what a caller must know to be told the status. */
    Complainant registered;
    /** Each stage as it was entered, oldest first. */
    QList<StageEntry> entries;
    /** When the reference or a first answer was told. */
    std::optional<Moment> acknowledged;
    /** Who took note of the case, where the procedure asks for it before the hand-over. */
    StaffId notedBy;
    QList<Pause> pauses;
    QList<Promise> promises;
    QList<Notice> notices;
    QList<Assessment> assessments;
    /** Rounds in which the same person may assess again. */
    QList<int> waivedRounds;
    /** What was filled in of the procedure's items, by their id. */
    QMap<QString, QString> items;
    /** Whoever may read the case; empty where it is open to all whose work it is. */
    QList<StaffId> readers;
    /** The last round was rejected: nothing follows in the house. */
    bool lastRoundRejected = false;
    std::optional<Moment> remediesTold;
    QList<Referral> referrals;
    QList<FallenRule> fallen;
    /** The moment of the last event. */
    Moment touched;

    [[nodiscard]] const HandOff* handOff(HandOffId wanted) const;
    [[nodiscard]] const Letter* letter(LetterId wanted) const;
    [[nodiscard]] const Point* point(PointId wanted) const;
    /**
     * Whether what a letter asked for came: post that answers it, an answer on record, or, for a request for
     * information, all that the complainant was asked for, received after it was sent.
     */
    [[nodiscard]] bool isAnswered(const Letter& letter) const;
    [[nodiscard]] const Paper* paper(PaperId wanted) const;
    [[nodiscard]] const InformationRequest* informationRequest(InformationId wanted) const;
    [[nodiscard]] const CaseLink* link(LinkId wanted) const;
    [[nodiscard]] const Promise* promise(PromiseId wanted) const;
    [[nodiscard]] const Notice* notice(NoticeId wanted) const;
    /**
     * Whoever assessed that round: who recorded its conclusion; where nobody did, who refused the complaint; else who
     * answered, wrote the letter that was sent, or settled it on the spot. With them whoever found about a point of it.
     */
    [[nodiscard]] QList<StaffId> assessorsOf(int wantedRound) const;
    /** The conclusion of that round, or null. */
    [[nodiscard]] const Assessment* assessmentOf(int wantedRound) const;
    [[nodiscard]] const Pause* pause(PauseId wanted) const;
    /** The first pause that lasts and stops this clock, or null. */
    [[nodiscard]] const Pause* openPause(ClockKind clock) const;
    /** What was added to the limit of the present round, in its unit. */
    [[nodiscard]] int extendedBy() const;
    /** Whether the present round still waits for its reply. */
    [[nodiscard]] bool isBeforeReply() const;
    /** The points of the complaint that stand, in their order. */
    [[nodiscard]] QList<Point> standingPoints() const;
    /** The reply of the present round, a letter that is not yet sent, or null. */
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
