#pragma once

#include "models/letter.h"

#include <QList>

#include <optional>

namespace redress {

/** A letter as a line of the letter register: what the tables hold of it. */
struct LetterLine
{
    CaseId id;
    LetterId letter;
    QString reference;
    RegisterNumber number;
    LetterPurpose purpose = LetterPurpose::FinalReply;
    QString language;
    LetterState state = LetterState::Draft;
    QString subject;
    /** Empty for an officer where the complainant wishes to stay unnamed. */
    QString recipient;
    QString address;
    StaffId author;
    StaffId submittedTo;
    std::optional<Moment> submittedAt;
    StaffId signer;
    StaffId signedFor;
    std::optional<Moment> signedAt;
    std::optional<Moment> sentAt;
    AnswerWay sentWay = AnswerWay::Post;
    StaffId sentBy;
    std::optional<Moment> cameBackAt;
    QString cameBackReason;
    /** Invalid where no answer was asked for. */
    QDate answerBy;
    bool answered = false;

    friend bool operator==(const LetterLine&, const LetterLine&) = default;
};

/** Incoming post as a line of the letter register. */
struct PostLine
{
    CaseId id;
    QString reference;
    Post post;

    friend bool operator==(const PostLine&, const PostLine&) = default;
};

/** Which letters. */
enum class LetterListing {
    /** Before a manager, the oldest first. */
    ToSign,
    /** Signed and not sent, in the order of their numbers. */
    ToSend,
    /** Signed from `from` until before `until`, sent or not, in the order of their numbers. */
    SignedBetween,
    /** All numbers of `year`, the newest first. */
    Outgoing,
    /** Sent, asking for an answer that has not come, by the day it is due. */
    AnswerDue,
};

struct LetterQuestion
{
    LetterListing listing = LetterListing::Outgoing;
    int year = 0;
    Moment from;
    Moment until;
    /** At most this many lines, from 1 to 1,000. */
    int most = 200;
    /**
     * Outgoing: the page goes on below this number; ToSend, SignedBetween: behind it; none: from the beginning.
     */
    RegisterNumber after = {};
    /** ToSign, ToSend, SignedBetween, AnswerDue: the page goes on behind this line; none: from the beginning. */
    std::optional<LetterLine> behind = {};
};

struct LetterPage
{
    QList<LetterLine> lines;
    bool more = false;
};

/** Incoming post of a year, the newest first; the page goes on below `after`. */
struct PostQuestion
{
    int year = 0;
    int most = 200;
    RegisterNumber after = {};
};

struct PostPage
{
    QList<PostLine> lines;
    bool more = false;
};

} // namespace redress
