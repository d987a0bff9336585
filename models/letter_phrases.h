#pragma once

#include "models/case.h"

#include <QString>

namespace redress {

/** What the program itself writes into letters, with places in braces. */
enum class LetterPhrase {
    /** For who is not to be named. */
    Customer,
    DecisionUpheld,
    DecisionPartlyUpheld,
    DecisionNotUpheld,
    DecisionOutsideCompetence,
    DecisionRefused,
    PointUpheld,
    PointPartlyUpheld,
    PointNotUpheld,
    PointOutsideCompetence,
    /** {evidence} */
    Weighed,
    /** {reason} */
    Reason,
    /** {remedy} */
    Remedy,
    /** {cost} */
    Cost,
    /** {due} */
    DoneBy,
    Done,
    /** {due} {what} */
    ByDay,
    /** An appointment: {due} {what} */
    AtMoment,
    /** {hotline} {reference} */
    CallUs,
    /** {reference} */
    TellUs,
    LookedIntoAgain,
    LookedIntoByAnother,
    /** {period} */
    SilenceEndsIt,
};

/** In that language; English where it is none of the letters' own. */
[[nodiscard]] QString phrase(LetterPhrase wanted, const QString& language);

/** Where a complaint came in, as it stands behind "we received it": "by telephone". */
[[nodiscard]] QString cameIn(Channel channel, const QString& language);

/** A number before an item of a list; Malay letters count their own paragraphs and letter what stands in them. */
[[nodiscard]] QString itemNumber(qsizetype number, const QString& language);

} // namespace redress
