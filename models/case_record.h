#pragma once

#include "models/clock_kind.h"
#include "models/id.h"
#include "models/moment.h"
#include "models/named.h"

#include <QList>
#include <QString>

#include <optional>

/** What stands on record in a case beside its way: pauses, promises, notices, assessments. */
namespace redress {

/** A time in which some clocks of the case stood still. */
struct Pause
{
    PauseId id;
    /** Id of one of the procedure's reasons. */
    QString reason;
    /** Never the cap. */
    QList<ClockKind> stops;
    Moment from;
    /** Not part of the pause; none while it lasts. */
    std::optional<Moment> until;
    StaffId by;
    QString note;

    friend bool operator==(const Pause&, const Pause&) = default;
};

enum class PromiseKind {
    /** Something is done by then. */
    Promise,
    /** Somebody comes, or is received, at that moment. */
    Appointment,
    /** A fault is expected to be mended by then. */
    Recovery,
};

template <>
struct Names<PromiseKind>
{
    static constexpr std::array<std::pair<PromiseKind, const char*>, 3> all{
        {{PromiseKind::Promise, "promise"},
         {PromiseKind::Appointment, "appointment"},
         {PromiseKind::Recovery, "recovery"}}};
};

enum class PromiseState { Open, Kept, Broken, Moved };

template <>
struct Names<PromiseState>
{
    static constexpr std::array<std::pair<PromiseState, const char*>, 4> all{{{PromiseState::Open, "open"},
                                                                              {PromiseState::Kept, "kept"},
                                                                              {PromiseState::Broken, "broken"},
                                                                              {PromiseState::Moved, "moved"}}};
};

/** What was promised to the complainant, by when, and what became of it. */
struct Promise
{
    PromiseId id;
    PromiseKind kind = PromiseKind::Promise;
    QString what;
    /** A fixed moment; no pause moves it. */
    Moment due;
    /** Who sees to it. */
    StaffId owner;
    PromiseState state = PromiseState::Open;
    /** How it ended, or why it was moved. */
    QString outcome;
    /** The promise that took its place when it was moved. */
    PromiseId continuedAs;
    StaffId by;
    Moment madeAt;

    friend bool operator==(const Promise&, const Promise&) = default;
};

/** How a notice goes out. */
enum class NoticeWay { Sms, Email, Letter, Phone, Note };

template <>
struct Names<NoticeWay>
{
    static constexpr std::array<std::pair<NoticeWay, const char*>, 5> all{{{NoticeWay::Sms, "sms"},
                                                                           {NoticeWay::Email, "email"},
                                                                           {NoticeWay::Letter, "letter"},
                                                                           {NoticeWay::Phone, "phone"},
                                                                           // Inside the house, in writing.
                                                                           {NoticeWay::Note, "note"}}};
};

enum class NoticeState { Owed, Sent, Dropped };

template <>
struct Names<NoticeState>
{
    static constexpr std::array<std::pair<NoticeState, const char*>, 3> all{
        {{NoticeState::Owed, "owed"}, {NoticeState::Sent, "sent"}, {NoticeState::Dropped, "dropped"}}};
};

/** A notice that the procedure owes somebody, composed when it fell due and sent by hand. */
struct Notice
{
    NoticeId id;
    int round = 1;
    /** Id of the procedure's rule that owes it. */
    QString rule;
    NoticeWay way = NoticeWay::Email;
    /** Phone number, e-mail address, postal address, or who in the house. */
    QString address;
    QString text;
    Moment owedAt;
    NoticeState state = NoticeState::Owed;
    std::optional<Moment> sentAt;
    StaffId by;
    /** Why it was not sent. */
    QString reason;

    friend bool operator==(const Notice&, const Notice&) = default;
};

/** What an assessment comes to. */
enum class Finding { Upheld, PartlyUpheld, NotUpheld, OutsideCompetence };

template <>
struct Names<Finding>
{
    static constexpr std::array<std::pair<Finding, const char*>, 4> all{
        {{Finding::Upheld, "upheld"},
         {Finding::PartlyUpheld, "partly_upheld"},
         {Finding::NotUpheld, "not_upheld"},
         {Finding::OutsideCompetence, "outside_competence"}}};
};

/** The conclusion of one round, and whose it is. At most one a round; recorded again, the last one counts. */
struct Assessment
{
    int round = 1;
    Finding finding = Finding::Upheld;
    QString conclusion;
    StaffId by;
    Moment at;
    /** Whoever recorded it before it was recorded anew, oldest first. */
    QList<StaffId> before;

    friend bool operator==(const Assessment&, const Assessment&) = default;
};

/** The case was laid before an outside body. */
struct Referral
{
    RemedyId remedy;
    Moment at;
    QString words;
    StaffId by;

    friend bool operator==(const Referral&, const Referral&) = default;
};

/** What fell due by itself and was done: each rule once for each due moment. */
struct FallenRule
{
    QString rule;
    Moment due;

    friend bool operator==(const FallenRule&, const FallenRule&) = default;
};

} // namespace redress
