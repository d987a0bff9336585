#pragma once

#include "models/case.h"
#include "models/named.h"
#include "models/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

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

/** What must be filled in before a case leaves a stage. A document can name these and no others. */
enum class Gate { ReadBack, Category, Product, Severity, Cause, Done, RootCause, Lesson };

template <>
struct Names<Gate>
{
    static constexpr std::array<std::pair<Gate, const char*>, 8> all{{{Gate::ReadBack, "read_back"},
                                                                      {Gate::Category, "category"},
                                                                      {Gate::Product, "product"},
                                                                      {Gate::Severity, "severity"},
                                                                      {Gate::Cause, "cause"},
                                                                      {Gate::Done, "done"},
                                                                      {Gate::RootCause, "root_cause"},
                                                                      {Gate::Lesson, "lesson"}}};
};

/**
 * An organisation's published procedure, as the program runs it. Read from a document
 * (resources/procedures/procedure.schema.json describes every field); nothing of it stands in C++.
 */
struct Procedure
{
    QString id;
    int version = 1;
    Words name;
    /** Languages in which the organisation answers; the first is its own. */
    QList<QString> languages;

    QList<Choice> categories;
    QList<Choice> grounds;

    /** Per stage: what must be filled in before the case leaves it. */
    QMap<Stage, QList<Gate>> gates;
    /** Per stage: the word the complainant hears. */
    QMap<Stage, Words> statusWords;
    Words closedWord;

    /** From the request of a round until its reply; none where the procedure names none. */
    std::optional<Limit> roundLimit;
    /** Whether a complex case is bound by the cap alone. */
    bool complexHasOnlyCap = false;
    std::optional<Limit> cap;
    /** From the reply until silence counts as no answer. */
    std::optional<Limit> silence;
    /** Proposed for a new hand-off. */
    std::optional<Limit> handOffLimit;

    /** Where a complaint came this way, the reply is a signed letter. */
    QList<Channel> letterChannels;
    /** … and where it was handed in on paper, whatever the channel. */
    bool letterForPaper = false;
    /** The document it was read from, byte for byte. */
    QByteArray document;
    /** Where a case can be settled on the spot. Empty: nowhere. */
    QList<Channel> onTheSpotChannels;

    /** Reads a document; refuses by path ("rounds.limit") and reason. */
    [[nodiscard]] static Result<Procedure> read(const QByteArray& document);

    [[nodiscard]] const Choice* category(const QString& id) const;
    [[nodiscard]] const Choice* ground(const QString& id) const;
    [[nodiscard]] bool asksFor(Stage stage, Gate gate) const;
    /** Whether this complaint must be answered by a signed letter. */
    [[nodiscard]] bool demandsLetter(const Intake& intake) const;
    /** The word the complainant hears for the case as it stands. */
    [[nodiscard]] QString statusWord(const Case& complaint, const QString& language) const;

    friend bool operator==(const Procedure&, const Procedure&) = default;
};

} // namespace redress
