#pragma once

#include "models/case.h"

/** What can happen to a written reply, and the reply itself. See event.h. */
namespace redress::happened {

/** A letter was begun, or its text saved again: as first shipped, a reply with nothing but its text. */
struct PlainLetterDrafted
{
    static constexpr const char* kind = "letter.drafted.1";
    LetterId letter;
    QString templateId;
    QString language;
    QString body;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.fact("template", self.templateId);
        visit.fact("language", self.language);
        visit.personal("body", self.body);
    }
};

/** A letter was begun, or its text saved again. */
struct LetterDrafted
{
    static constexpr const char* kind = "letter.drafted.2";
    LetterId letter;
    QString templateId;
    QString language;
    QString body;
    LetterPurpose purpose = LetterPurpose::FinalReply;
    QString subject = {};
    /** See letter_text.h. */
    QString insertions = {};
    QString enclosures = {};
    /** Invalid where no answer is asked for. */
    QDate answerBy = {};
    /** Before which manager it is going to be laid; none: any. */
    StaffId layBefore = {};

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.fact("template", self.templateId);
        visit.fact("language", self.language);
        visit.personal("body", self.body);
        visit.fact("purpose", self.purpose);
        visit.personal("subject", self.subject);
        visit.personal("insertions", self.insertions);
        visit.personal("enclosures", self.enclosures);
        visit.fact("answer_by", self.answerBy);
        visit.fact("lay_before", self.layBefore);
    }
};

struct LetterSubmittedToAny
{
    static constexpr const char* kind = "letter.submitted.1";
    LetterId letter;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
    }
};

struct LetterSubmitted
{
    static constexpr const char* kind = "letter.submitted.2";
    LetterId letter;
    /** Before which manager; none: any. */
    StaffId to = {};

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.fact("to", self.to);
    }
};

struct LetterReturned
{
    static constexpr const char* kind = "letter.returned.1";
    LetterId letter;
    QString remarks;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.personal("remarks", self.remarks);
    }
};

/** As first shipped, before there was a letter register. */
struct LetterSignedUnnumbered
{
    static constexpr const char* kind = "letter.signed.1";
    LetterId letter;
    /** The head of the journal before this event, in short. */
    QString journalHead;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.fact("journal_head", self.journalHead);
    }
};

struct LetterSigned
{
    static constexpr const char* kind = "letter.signed.2";
    LetterId letter;
    /** The head of the journal before this event, in short. */
    QString journalHead;
    /** The absent manager in whose place it was signed; none where nobody was absent. */
    StaffId signedFor = {};
    /** In the letter register; that of the first signature where it was signed before. */
    int year = 0;
    int number = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.fact("journal_head", self.journalHead);
        visit.fact("signed_for", self.signedFor);
        visit.fact("year", self.year);
        visit.fact("number", self.number);
    }
};

/** A paper for the counter was made out by whoever stands there; nobody else signs it. */
struct LetterIssued
{
    static constexpr const char* kind = "letter.issued.1";
    LetterId letter;
    QString journalHead;
    int year = 0;
    int number = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.fact("journal_head", self.journalHead);
        visit.fact("year", self.year);
        visit.fact("number", self.number);
    }
};

/** A signed letter became a draft again: its signature is void. */
struct LetterRevised
{
    static constexpr const char* kind = "letter.revised.1";
    LetterId letter;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.personal("reason", self.reason);
    }
};

struct LetterDropped
{
    static constexpr const char* kind = "letter.dropped.1";
    LetterId letter;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.personal("reason", self.reason);
    }
};

/** A letter that is no reply left; what a reply's leaving means see ReplyGiven. */
struct LetterSent
{
    static constexpr const char* kind = "letter.sent.1";
    LetterId letter;
    AnswerWay way = AnswerWay::Post;
    Moment at;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.fact("way", self.way);
        visit.fact("at", self.at);
    }
};

/** The post brought a letter back. */
struct LetterCameBack
{
    static constexpr const char* kind = "letter.came_back.1";
    LetterId letter;
    Moment at;
    QString reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.fact("at", self.at);
        visit.personal("reason", self.reason);
    }
};

/** The answer that a letter asked for came otherwise than by post. */
struct LetterAnswered
{
    static constexpr const char* kind = "letter.answered.1";
    LetterId letter;
    AnswerWay way = AnswerWay::Phone;
    Moment received;
    QString said;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.fact("way", self.way);
        visit.fact("received", self.received);
        visit.personal("said", self.said);
    }
};

/** A paper of the case is the scan of a letter's copy that came back. */
struct CopyAttached
{
    static constexpr const char* kind = "letter.copy_attached.1";
    LetterId letter;
    PaperId paper;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.fact("paper", self.paper);
    }
};

/** Post came in for the case and got its number. */
struct PostRecorded
{
    static constexpr const char* kind = "post.recorded.1";
    PostId post;
    int year = 0;
    int number = 0;
    Moment received;
    QString sender;
    QString what;
    LetterId answers;
    PaperId paper;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("post", self.post);
        visit.fact("year", self.year);
        visit.fact("number", self.number);
        visit.fact("received", self.received);
        visit.personal("sender", self.sender);
        visit.personal("what", self.what);
        visit.fact("answers", self.answers);
        visit.fact("paper", self.paper);
    }
};

/** The signed letter left, or a conversation took its place. */
struct ReplyGiven
{
    static constexpr const char* kind = "reply.given.1";
    /** None where nothing was written. */
    LetterId letter;
    AnswerWay way = AnswerWay::Phone;
    Moment given;
    QString said;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
        visit.fact("way", self.way);
        visit.fact("given", self.given);
        visit.personal("said", self.said);
    }
};

} // namespace redress::happened
