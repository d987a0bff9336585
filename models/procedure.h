#pragma once

#include "models/case.h"
#include "models/named.h"
#include "models/procedure_rules.h"
#include "models/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace redress {

/** What must be filled in before a case leaves a stage. A document can name these and no others. */
enum class Gate {
    ReadBack,
    Category,
    Product,
    Severity,
    Cause,
    Done,
    RootCause,
    Lesson,
    /** What the complainant expects is on record. */
    Expectation,
    /** A manager took note of the case. */
    NoteTaken,
    /** The conclusion of the round is on record before the reply. */
    Conclusion,
};

template <>
struct Names<Gate>
{
    static constexpr std::array<std::pair<Gate, const char*>, 11> all{{{Gate::ReadBack, "read_back"},
                                                                      {Gate::Category, "category"},
                                                                      {Gate::Product, "product"},
                                                                      {Gate::Severity, "severity"},
                                                                      {Gate::Cause, "cause"},
                                                                      {Gate::Done, "done"},
                                                                      {Gate::RootCause, "root_cause"},
                                                                      {Gate::Lesson, "lesson"},
                                                                      {Gate::Expectation, "expectation"},
                                                                      {Gate::NoteTaken, "note_taken"},
                                                                      {Gate::Conclusion, "conclusion"}}};
};

/**
 * An organisation's published procedure, as the program runs it. Read from a document
 * (resources/procedures/procedure.schema.json describes every field); nothing of it stands in C++.
 */
struct Procedure
{
    QString id;
    int version = 1;
    /** How the document is to be read: 1 as first shipped; 2 knows all that stands below. */
    int format = 1;
    Words name;
    /** Procedures of one family are the kinds of case of one desk; empty: it stands alone. */
    QString family;
    /** What this kind is called beside the others of its family. */
    Words kind;
    /** Languages in which the organisation answers; the first is its own. */
    QList<QString> languages;

    QList<Choice> categories;
    QList<Choice> grounds;
    /** How the complainant can challenge a refusal; empty where nothing is said. */
    Words challenge;
    /** Duties that departments can have; routing names these, the office says which department has which. */
    QList<Choice> duties;
    /** What is filled in or ticked along the way, in the order in which it is shown. */
    QList<Item> items;

    /** Per stage: what must be filled in before the case leaves it. */
    QMap<Stage, QList<Gate>> gates;
    /** Per stage: the word the complainant hears. */
    QMap<Stage, Words> statusWords;
    Words closedWord;
    /** For a case whose last round was rejected; empty: the closed word. */
    Words openWord;

    /** From receipt until the reference or a first answer was told. */
    std::optional<Limit> acknowledgement;
    QList<StageLimit> stageLimits;
    /** Whether a limit in days that ends on a day off moves on to the next working day. */
    bool daysMoveOn = false;

    /** What holds for each round, the first first; later rounds follow the last of these. Never empty. */
    QList<RoundRule> rounds{RoundRule{}};
    /** After this many rejected rounds the case is recorded open; none: there is always another. */
    std::optional<int> mostRounds;
    /** Whether a complex case is bound by the cap alone. */
    bool complexHasOnlyCap = false;
    std::optional<Limit> cap;
    /** From the reply until silence counts as no answer. */
    std::optional<Limit> silence;
    /** From the reply until the complainant is reminded. */
    std::optional<Limit> reminder;
    /** Proposed for a new hand-off. */
    std::optional<Limit> handOffLimit;

    QList<PauseReason> pauseReasons;
    ExtensionRule extension;
    /** The first that fits counts. */
    QList<RoutingRule> routing;
    QList<NoticeRule> notices;
    QList<EscalationRule> escalations;
    /** Who may do what, where it is narrower than the table of rights. */
    QMap<Action, QList<Role>> who;

    /** The answer goes out in the form in which the complaint came, unless the complainant chooses another. */
    bool answersAsReceived = false;
    /** Where a complaint came this way, the reply is a signed letter. */
    QList<Channel> letterChannels;
    /** … and where it was handed in on paper, whatever the channel. */
    bool letterForPaper = false;
    /** What a written reply must say before it is signed; "demands" in the document's "letter". */
    QList<LetterPart> letterParts;
    /** The document it was read from, byte for byte. */
    QByteArray document;
    /** Where a case can be settled on the spot. Empty: nowhere. */
    QList<Channel> onTheSpotChannels;

    /** Reads a document; refuses by path ("rounds.limit") and reason. */
    [[nodiscard]] static Result<Procedure> read(const QByteArray& document);

    [[nodiscard]] const Choice* category(const QString& id) const;
    [[nodiscard]] const Choice* ground(const QString& id) const;
    [[nodiscard]] const Item* item(const QString& id) const;
    [[nodiscard]] const PauseReason* pauseReason(const QString& id) const;
    /** What holds for that round, counted from 1. */
    [[nodiscard]] const RoundRule& roundRule(int round) const;
    [[nodiscard]] bool isLastRound(int round) const { return mostRounds && round >= *mostRounds; }
    [[nodiscard]] bool asksFor(Stage stage, Gate gate) const;
    /** Whether the procedure leaves the action to this role; the table of rights is asked beside it. */
    [[nodiscard]] bool leaves(Action action, Role role) const;
    /** Whether this complaint must be answered by a signed letter. */
    [[nodiscard]] bool demandsLetter(const Intake& intake) const;
    /** The word the complainant hears for the case as it stands. */
    [[nodiscard]] QString statusWord(const Case& complaint, const QString& language) const;

    friend bool operator==(const Procedure&, const Procedure&) = default;
};

} // namespace redress
