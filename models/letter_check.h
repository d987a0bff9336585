#pragma once

#include "models/decide.h"
#include "models/letter.h"

#include <QList>
#include <QString>

#include <optional>

namespace redress {

/** What a letter can be refused for before it is signed. */
enum class LetterRule {
    PointUnanswered,
    DecisionMissing,
    ReasonsMissing,
    RemedyMissing,
    OutstandingMissing,
    /** How the complainant can go on in the house. */
    FurtherMissing,
    /** Where the complainant can go outside, after the last round. */
    ExternalBodyMissing,
    PlaceholderLeft,
    ValueChanged,
    WrongLanguage,
    FutureDateUnknown,
};

template <>
struct Names<LetterRule>
{
    static constexpr std::array<std::pair<LetterRule, const char*>, 11> all{{
        {LetterRule::PointUnanswered, "point_unanswered"},
        {LetterRule::DecisionMissing, "decision_missing"},
        {LetterRule::ReasonsMissing, "reasons_missing"},
        {LetterRule::RemedyMissing, "remedy_missing"},
        {LetterRule::OutstandingMissing, "outstanding_missing"},
        {LetterRule::FurtherMissing, "further_missing"},
        {LetterRule::ExternalBodyMissing, "external_body_missing"},
        {LetterRule::PlaceholderLeft, "placeholder"},
        {LetterRule::ValueChanged, "value_changed"},
        {LetterRule::WrongLanguage, "wrong_language"},
        {LetterRule::FutureDateUnknown, "future_date_unknown"},
    }};
};

/** A part of a letter's body. */
struct TextPlace
{
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

/** Why a letter cannot be signed as it stands: where, and what cures it. */
struct LetterRemark
{
    LetterRule rule = LetterRule::PlaceholderLeft;
    /** Where it is put right: "body", "subject", "enclosures", "language", "point:2" (the point's id). */
    QString field;
    /** In the body; none where the remark is about the letter as a whole, or about the case. */
    std::optional<TextPlace> place;
    /** What is wrong, in a sentence. */
    QString text;
    /** What to do, in a sentence. */
    QString cure;
    /** The placeholder whose value would cure it where it is put in; empty where that does not help. */
    QString placeholder;

    friend bool operator==(const LetterRemark&, const LetterRemark&) = default;
};

/**
 * What stands in the way of the letter's signature, by its place in the text; empty for a good one. `context` is that
 * of the one who asks; its actor does not matter.
 */
[[nodiscard]] QList<LetterRemark> remarksOn(const Context& context, const Case& complaint, const Letter& letter);
/**
 * … of its sending at `left`, now or earlier: what the case has learned since the signature that makes the letter wrong
 * (a corrected name, a point that was raised or weighed anew). That a day which it names for the answer has passed since
 * it left, or no longer runs, is none of it.
 */
[[nodiscard]] QList<LetterRemark> remarksOnSending(const Context& context, const Case& complaint, const Letter& letter,
                                                   Moment left);

/** As refusals: the rule is the reason; text and cure in one. */
[[nodiscard]] Refusals refusalsOf(const QList<LetterRemark>& remarks);

} // namespace redress
