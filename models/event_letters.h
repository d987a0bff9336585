#pragma once

#include "models/case.h"

/** What can happen to a written reply, and the reply itself. See event.h. */
namespace redress::happened {

/** A letter was begun, or its text saved again. */
struct LetterDrafted
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

struct LetterSubmitted
{
    static constexpr const char* kind = "letter.submitted.1";
    LetterId letter;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit.fact("letter", self.letter);
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

struct LetterSigned
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
