#pragma once

#include "models/id.h"
#include "models/letter_text.h"
#include "models/moment.h"
#include "models/named.h"
#include "models/person.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace redress {

enum class LetterState {
    Draft,
    Submitted,
    Signed,
    Sent,
    /** Given up before it left. */
    Dropped,
};

template <>
struct Names<LetterState>
{
    static constexpr std::array<std::pair<LetterState, const char*>, 5> all{{
        {LetterState::Draft, "draft"},
        {LetterState::Submitted, "submitted"},
        {LetterState::Signed, "signed"},
        {LetterState::Sent, "sent"},
        {LetterState::Dropped, "dropped"},
    }};
};

/** What a letter is for. */
enum class LetterPurpose {
    Acknowledgement,
    InformationRequest,
    InterimNotice,
    Extension,
    Refusal,
    FinalReply,
    SecondRound,
    ExternalRemedies,
    Apology,
    Referral,
    OnTheSpot,
    ReceiptSlip,
};

template <>
struct Names<LetterPurpose>
{
    static constexpr std::array<std::pair<LetterPurpose, const char*>, 12> all{{
        {LetterPurpose::Acknowledgement, "acknowledgement"},
        {LetterPurpose::InformationRequest, "information_request"},
        {LetterPurpose::InterimNotice, "interim_notice"},
        {LetterPurpose::Extension, "extension"},
        {LetterPurpose::Refusal, "refusal"},
        {LetterPurpose::FinalReply, "final_reply"},
        {LetterPurpose::SecondRound, "second_round"},
        {LetterPurpose::ExternalRemedies, "external_remedies"},
        {LetterPurpose::Apology, "apology"},
        {LetterPurpose::Referral, "referral"},
        {LetterPurpose::OnTheSpot, "on_the_spot"},
        {LetterPurpose::ReceiptSlip, "receipt_slip"},
    }};
};

/** What a reply must say before it is signed, where the procedure asks for it. */
enum class LetterPart {
    Decision,
    Reasons,
    /** Where something is put right. */
    Remedy,
    /** What is still to be done, each with its day. */
    Outstanding,
    /** How the complainant can go on in the house. */
    Further,
    /** Where the complainant can go outside, after the last round. */
    ExternalBody,
};

template <>
struct Names<LetterPart>
{
    static constexpr std::array<std::pair<LetterPart, const char*>, 6> all{{
        {LetterPart::Decision, "decision"},
        {LetterPart::Reasons, "reasons"},
        {LetterPart::Remedy, "remedy"},
        {LetterPart::Outstanding, "outstanding"},
        {LetterPart::Further, "further"},
        {LetterPart::ExternalBody, "external_body"},
    }};
};

/** Whether it answers the round: refusal, final and second reply, apology with remedy. The others go beside it. */
[[nodiscard]] bool isReply(LetterPurpose purpose);
/** Made and given at the counter, without a manager: the record of a settlement, the receipt slip. */
[[nodiscard]] bool isCounterPaper(LetterPurpose purpose);

/** The letter register's number: gapless in its year, outgoing and incoming apart. */
struct RegisterNumber
{
    int year = 0;
    int number = 0;

    [[nodiscard]] bool isNone() const { return number == 0; }
    friend auto operator<=>(const RegisterNumber&, const RegisterNumber&) = default;
};

/** "123/2026"; empty for none. */
[[nodiscard]] QString textOf(RegisterNumber number);

/** A letter as it once lay before a manager, or was signed before it was revised. */
struct LetterVersion
{
    QString subject;
    QString body;
    QString enclosures;
    QDate answerBy;
    StaffId submittedBy;
    Moment submittedAt;
    /** With which it came back; empty where it did not. */
    QString remarks;
    /** Who sent it back with remarks, or made its signature void. */
    StaffId returnedBy;
    /** It was signed, and the signature became void when the letter was revised. */
    bool wasSigned = false;
    /** Who had signed it, and when; none where nobody did. */
    StaffId signer;
    std::optional<Moment> signedAt;
    QString reasonForRevision;

    friend bool operator==(const LetterVersion&, const LetterVersion&) = default;
};

/** A sent letter came back undelivered. */
struct CameBack
{
    Moment at;
    QString reason;
    StaffId by;

    friend bool operator==(const CameBack&, const CameBack&) = default;
};

/** The answer to a letter that came otherwise than by post; what came by post is Post. */
struct LetterAnswer
{
    AnswerWay way = AnswerWay::Phone;
    Moment received;
    QString said;
    StaffId by;

    friend bool operator==(const LetterAnswer&, const LetterAnswer&) = default;
};

/** A formal letter. Signed, it can no longer change. */
struct Letter
{
    LetterId id;
    int round = 1;
    /** Id of the template it began from, and its language (two letters). */
    QString templateId;
    QString language;
    QString body;
    /** Everybody who wrote in it, in the order of their first saving. None of them may sign it. */
    QList<StaffId> authors;
    LetterState state = LetterState::Draft;
    /** What the manager asked to be changed, while it is a draft again. */
    QString remarks;
    StaffId signer;
    std::optional<Moment> signedAt;
    /** The head of the journal when it was signed, in short: printed at its foot. */
    QString journalHead;
    LetterPurpose purpose = LetterPurpose::FinalReply;
    /** Empty: the case's own. */
    QString subject;
    /** What of the body came from the case; positions in the body. */
    QList<Insertion> insertions;
    /** What goes with it, a line each. */
    QString enclosures;
    /** By when an answer is asked for; invalid where none is. */
    QDate answerBy;
    /** Before which manager it was laid, or is going to be; none: any. */
    StaffId submittedTo;
    std::optional<Moment> submittedAt;
    /** The absent manager for whom a substitute signed; none where the signer signed for himself or herself. */
    StaffId signedFor;
    /** Given with the first signature; stays through revisions. */
    RegisterNumber number;
    /** Oldest first. */
    QList<LetterVersion> versions;
    /** The last time: what came back can be sent again. */
    std::optional<Moment> sentAt;
    /** To whom and where it was sent; empty before it was, and the name empty for who wishes to stay unnamed. */
    QString recipient;
    QString recipientAddress;
    AnswerWay sentWay = AnswerWay::Post;
    StaffId sentBy;
    QList<CameBack> cameBack;
    QList<LetterAnswer> answers;
    /** Papers of the case that are scans of the copy which came back signed. */
    QList<PaperId> copies;
    QString dropReason;

    /** Whether the post brought it back since it was last sent. */
    [[nodiscard]] bool isBack() const { return !cameBack.isEmpty() && sentAt && cameBack.last().at >= *sentAt; }
    [[nodiscard]] bool isUnderWay() const { return state != LetterState::Sent && state != LetterState::Dropped; }
    friend bool operator==(const Letter&, const Letter&) = default;
};

/** Post that came in for a case, as the letter register has it. */
struct Post
{
    PostId id;
    RegisterNumber number;
    Moment received;
    QString sender;
    QString what;
    /** The letter that it answers; none where it answers none. */
    LetterId answers;
    /** The paper that came; none where it was not attached. */
    PaperId paper;
    StaffId by;
    Moment at;

    friend bool operator==(const Post&, const Post&) = default;
};

} // namespace redress
