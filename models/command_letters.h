#pragma once

#include "models/case.h"
#include "models/id.h"
#include "models/moment.h"

#include <QDate>
#include <QString>

/** What a person can ask for: of a complaint's points, its letters and its post. See decide.h. */
namespace redress::command {

struct RaisePoint
{
    static constexpr const char* name = "raise_point";
    QString what;
};
struct RewordPoint
{
    static constexpr const char* name = "reword_point";
    PointId point;
    QString what;
};
struct DropPoint
{
    static constexpr const char* name = "drop_point";
    PointId point;
    QString reason;
};
/** What the present round finds about a point; recorded again before the reply, the last one counts. */
struct WeighPoint
{
    static constexpr const char* name = "weigh_point";
    PointId point;
    Finding finding = Finding::Upheld;
    QString evidence;
    QString reason;
    QString remedy;
    /** With its currency. */
    QString cost;
    /** Invalid: no day. */
    QDate due;
    bool done = false;
};
/** Begins a letter (letter none) or saves its text again. */
struct DraftLetter
{
    static constexpr const char* name = "draft_letter";
    LetterId letter;
    QString templateId;
    QString language;
    QString body;
    /** Empty: the case's own. */
    QString subject = {};
    /** What of the body came from the case. Written by a program: see textOf in letter_text.h. */
    QString insertions = {};
    /** A line each. */
    QString enclosures = {};
    /** By when an answer is asked for; invalid: none is. */
    QDate answerBy = {};
    /** Before which manager it is going to be laid; none: any. */
    StaffId layBefore = {};
};
struct SubmitLetter
{
    static constexpr const char* name = "submit_letter";
    LetterId letter;
    /** Before which manager; none: any. */
    StaffId to = {};
};
struct ReturnLetter
{
    static constexpr const char* name = "return_letter";
    LetterId letter;
    QString remarks;
};
/** The password is asked for beside it: see Draws::passwordProved. */
struct SignLetter
{
    static constexpr const char* name = "sign_letter";
    LetterId letter;
};
/** Makes out a paper for the counter. */
struct IssueLetter
{
    static constexpr const char* name = "issue_letter";
    LetterId letter;
};
/** A signed letter becomes a draft again; its signature is void. */
struct ReviseLetter
{
    static constexpr const char* name = "revise_letter";
    LetterId letter;
    QString reason;
};
struct DropLetter
{
    static constexpr const char* name = "drop_letter";
    LetterId letter;
    QString reason;
};
/** Records that a signed letter which is no reply was sent. */
struct SendLetter
{
    static constexpr const char* name = "send_letter";
    LetterId letter;
    AnswerWay way = AnswerWay::Post;
    Moment sent;
};
struct RecordReturnedMail
{
    static constexpr const char* name = "record_returned_mail";
    LetterId letter;
    Moment returned;
    QString reason;
};
/** A paper of the case is the scan of a sent letter's copy. */
struct AttachCopy
{
    static constexpr const char* name = "attach_copy";
    LetterId letter;
    PaperId paper;
};
struct RecordPost
{
    static constexpr const char* name = "record_post";
    Moment received;
    QString sender;
    QString what;
    /** The letter that it answers; none where it answers none. */
    LetterId answers;
    PaperId paper;
};
/** The answer that a sent letter asked for came otherwise than by post: on the phone, at the counter, by e-mail. */
struct RecordAnswer
{
    static constexpr const char* name = "record_answer";
    LetterId letter;
    AnswerWay way = AnswerWay::Phone;
    Moment received;
    QString said;
};
/** Records that the signed letter was sent (letter set), or what was said (letter none). */
struct GiveReply
{
    static constexpr const char* name = "give_reply";
    LetterId letter;
    AnswerWay way = AnswerWay::Phone;
    Moment given;
    QString said;
};

} // namespace redress::command
