#pragma once

#include "models/case.h"
#include "models/clock_kind.h"
#include "models/named.h"
#include "models/person.h"
#include "models/rights.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/** The parts of a procedure. resources/procedures/procedure.schema.json describes each field of the document. */
namespace redress {

/** h elapsed hours, wh working hours, d calendar days, wd working days. */
enum class LimitUnit { Hours, WorkingHours, Days, WorkingDays };

template <>
struct Names<LimitUnit>
{
    static constexpr std::array<std::pair<LimitUnit, const char*>, 4> all{{{LimitUnit::Hours, "h"},
                                                                           {LimitUnit::WorkingHours, "wh"},
                                                                           {LimitUnit::Days, "d"},
                                                                           {LimitUnit::WorkingDays, "wd"}}};
};

struct Limit
{
    /** At least 1. */
    int count = 1;
    LimitUnit unit = LimitUnit::WorkingDays;
    friend bool operator==(const Limit&, const Limit&) = default;
};

/** One text in the languages that a procedure speaks. */
struct Words
{
    /** By two-letter language code. */
    QMap<QString, QString> byLanguage;

    /** In that language; else in English; else in any. */
    [[nodiscard]] QString in(const QString& language) const;
    friend bool operator==(const Words&, const Words&) = default;
};

/** A choice that the procedure offers (a category, a ground) under an id that never changes. */
struct Choice
{
    QString id;
    Words words;
    friend bool operator==(const Choice&, const Choice&) = default;
};

enum class ItemKind { Tick, Text, Number, Amount, Date, Choice };

template <>
struct Names<ItemKind>
{
    static constexpr std::array<std::pair<ItemKind, const char*>, 6> all{{{ItemKind::Tick, "tick"},
                                                                          {ItemKind::Text, "text"},
                                                                          {ItemKind::Number, "number"},
                                                                          {ItemKind::Amount, "amount"},
                                                                          {ItemKind::Date, "date"},
                                                                          {ItemKind::Choice, "choice"}}};
};

/** Something to fill in or to tick: a customer number, a deposit, equipment that came back, a corrective action. */
struct Item
{
    QString id;
    Words words;
    ItemKind kind = ItemKind::Tick;
    /** Where it is shown; it can be filled in from there on until the case is closed. */
    Stage stage = Stage::Verification;
    /** The case does not leave that stage (Archive: is not closed) before it is filled in. */
    bool required = false;
    /** Items that must be filled in before this one can be: isolated until the deposit is paid. */
    QStringList after;
    /** For a choice. */
    QList<Choice> choices;
    friend bool operator==(const Item&, const Item&) = default;
};

/** A limit of one stage, or of several that follow one another. */
struct StageLimit
{
    /** Verification to Reply; the first counts from the round's request, the others from entering. */
    Stage first = Stage::Verification;
    Stage last = Stage::Verification;
    Limit limit;
    friend bool operator==(const StageLimit&, const StageLimit&) = default;
};

struct RoundRule
{
    std::optional<Limit> limit;
    /** Whoever assessed an earlier round (Case::assessorsOf) may not assess this one. */
    bool otherPerson = false;
    /** The earlier conclusion is hidden until the own one is recorded. */
    bool blind = false;
    friend bool operator==(const RoundRule&, const RoundRule&) = default;
};

/** Why clocks may stand still, and which. */
struct PauseReason
{
    QString id;
    Words words;
    QList<ClockKind> stops;
    /** Begins by itself when the complainant is asked for something, and ends when it came. */
    bool waitsForComplainant = false;
    friend bool operator==(const PauseReason&, const PauseReason&) = default;
};

struct ExtensionRule
{
    /** At most so much may be added to one limit, in its unit; none: what the cap allows. */
    std::optional<int> most;
    friend bool operator==(const ExtensionRule&, const ExtensionRule&) = default;
};

/** Where a case goes: all conditions that are set must hold. */
struct RoutingRule
{
    QString id;
    QStringList categories;
    /** Stands anywhere in the product's name, folded. */
    QStringList products;
    QList<Severity> severities;

    QString duty;
    /** What the department is asked; empty: the person who hands over says it. */
    Words instructions;
    /** For the hand-off; none: the procedure's own. */
    std::optional<Limit> limit;
    /** For the round; none: the round's own. */
    std::optional<Limit> roundLimit;
    /** Handed over by the registration itself, with nothing decided in between. */
    bool atRegistration = false;
    /** Ids of notices that are owed when this rule routes a case. */
    QStringList notify;
    friend bool operator==(const RoutingRule&, const RoutingRule&) = default;
};

/** What makes a notice owed. */
enum class NoticeTrigger {
    Registered,
    /** The word that the complainant hears became another. */
    StatusChanged,
    Routed,
    Refused,
    Replied,
    Extended,
    Paused,
    Reminder,
    LastRoundRejected,
    Closed,
    PromiseMade,
};

template <>
struct Names<NoticeTrigger>
{
    static constexpr std::array<std::pair<NoticeTrigger, const char*>, 11> all{{
        {NoticeTrigger::Registered, "registered"},
        {NoticeTrigger::StatusChanged, "status_changed"},
        {NoticeTrigger::Routed, "routed"},
        {NoticeTrigger::Refused, "refused"},
        {NoticeTrigger::Replied, "replied"},
        {NoticeTrigger::Extended, "extended"},
        {NoticeTrigger::Paused, "paused"},
        {NoticeTrigger::Reminder, "reminder"},
        {NoticeTrigger::LastRoundRejected, "last_round_rejected"},
        {NoticeTrigger::Closed, "closed"},
        {NoticeTrigger::PromiseMade, "promise_made"},
    }};
};

enum class NoticeReader { Complainant, Manager };

template <>
struct Names<NoticeReader>
{
    static constexpr std::array<std::pair<NoticeReader, const char*>, 2> all{
        {{NoticeReader::Complainant, "complainant"}, {NoticeReader::Manager, "manager"}}};
};

/** A notice that the procedure owes. */
struct NoticeRule
{
    QString id;
    NoticeTrigger on = NoticeTrigger::Registered;
    NoticeReader to = NoticeReader::Complainant;
    /** The first way for which there is an address; where there is none, nothing is owed. */
    QList<NoticeWay> ways;
    /** Only to an address that was given when the complaint was registered. */
    bool onlyRegistered = false;
    /**
     * With places in braces: {name} {reference} {code} {status} {organisation} {phone} {due} {reason} {ground}
     * {challenge} {remedies} {subject} {promise}.
     */
    Words words;
    friend bool operator==(const NoticeRule&, const NoticeRule&) = default;
};

/** Lays a case, or a hand-off, before a superior when its due is near or has passed. */
struct EscalationRule
{
    QString id;
    /** None: hand-offs. */
    std::optional<ClockKind> clock;
    /** So long before the due, or after it; in working units by the calendar. */
    bool before = false;
    std::optional<Limit> distance;
    /** How far up the reporting line: 1 is the superior of whoever has it. */
    int up = 1;
    friend bool operator==(const EscalationRule&, const EscalationRule&) = default;
};

} // namespace redress
