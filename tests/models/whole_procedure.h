#pragma once

#include "tests/models/case_story.h"

/** A procedure that uses all that a document can say, with an office for it, and cases that follow it. */
namespace redress::sample {

inline constexpr char wholeText[] = R"({
  "format": 2, "id": "whole", "version": 1, "name": { "vi": "Whole procedure" }, "languages": ["vi"],
  "family": "whole_desk", "kind": { "vi": "Complaint" },
  "categories": [ { "id": "interruption", "words": { "vi": "Interrupted" } },
                  { "id": "billing", "words": { "vi": "Bills" } } ],
  "grounds": [ { "id": "no_evidence", "words": { "vi": "no evidence was found" } } ],
  "challenge": { "vi": "Write to us." },
  "duties": [ { "id": "lines", "words": { "vi": "Lines" } }, { "id": "bills", "words": { "vi": "Bills" } } ],
  "items": [
    { "id": "customer_number", "kind": "text", "stage": "verification", "required": true,
      "words": { "vi": "Customer number" } },
    { "id": "devices", "kind": "number", "stage": "verification", "words": { "vi": "Devices" } },
    { "id": "deposit", "kind": "amount", "stage": "hand_off", "required": true, "words": { "vi": "Deposit" } },
    { "id": "connected", "kind": "tick", "stage": "hand_off", "after": ["deposit"],
      "words": { "vi": "Connected" } },
    { "id": "visited", "kind": "date", "stage": "reply", "required": true, "words": { "vi": "Visited on" } },
    { "id": "mood", "kind": "choice", "stage": "confirmation", "required": true, "words": { "vi": "Mood" },
      "choices": [ { "id": "glad", "words": { "vi": "Glad" } }, { "id": "angry", "words": { "vi": "Angry" } } ] },
    { "id": "equipment", "kind": "tick", "stage": "archive", "required": true,
      "words": { "vi": "Equipment came back" } }
  ],
  "stages": {
    "verification": { "word": { "vi": "Being checked" },
                      "requires": ["read_back", "category", "product", "severity", "expectation", "note_taken"] },
    "hand_off": { "word": { "vi": "With the department" }, "requires": ["cause", "done"] },
    "reply": { "word": { "vi": "Being answered" }, "requires": ["conclusion"] },
    "confirmation": { "word": { "vi": "Answered" }, "requires": [] },
    "archive": { "word": { "vi": "Being filed" }, "requires": ["root_cause", "lesson"] }
  },
  "closed_word": { "vi": "Closed" }, "open_word": { "vi": "Open" },
  "acknowledgement": "3 h",
  "stage_limits": [ { "first": "verification", "last": "verification", "limit": "2 wd" },
                    { "first": "hand_off", "last": "reply", "limit": "4 wd" } ],
  "rounds": { "each": [ { "limit": "5 d" }, { "limit": "7 wd", "other_person": true, "blind": true } ], "most": 2 },
  "cap": "20 d", "silence": "10 wd", "reminder": "5 wd", "hand_off_limit": "3 wd",
  "pauses": [ { "id": "waiting", "stops": ["round", "stage"], "waits_for_complainant": true,
                "words": { "vi": "Waiting for the complainant" } },
              { "id": "laboratory", "stops": ["stage"], "words": { "vi": "In the laboratory" } } ],
  "extension": { "most": 10 },
  "routing": [
    { "id": "lines", "when": { "categories": ["interruption"] }, "duty": "lines",
      "instructions": { "vi": "Look at the line." } }
  ],
  "notices": [ { "id": "registered", "on": "registered", "to": "complainant", "ways": ["sms", "email"],
                 "words": { "vi": "Your complaint {reference} came in." } } ],
  "escalations": [ { "id": "round_late", "clock": "round", "up": 1 } ],
  "who": { "give_reply": ["agent"], "transfer_hand_off": ["agent", "supervisor"] },
  "letter": { "channels": ["post", "fax"], "on_paper": true },
  "on_the_spot": ["walk_in"]
})";

/** Another kind at the same desk: it knows bills and no interruptions, and asks for next to nothing. */
inline constexpr char questionText[] = R"({
  "format": 2, "id": "question", "version": 1, "name": { "vi": "Questions" }, "languages": ["vi"],
  "family": "whole_desk", "kind": { "vi": "Question" },
  "categories": [ { "id": "billing", "words": { "vi": "Bills" } } ],
  "grounds": [],
  "stages": {
    "verification": { "word": { "vi": "Asked" }, "requires": ["category"] },
    "hand_off": { "word": { "vi": "Being looked up" }, "requires": [] },
    "reply": { "word": { "vi": "Being answered" }, "requires": [] },
    "confirmation": { "word": { "vi": "Answered" }, "requires": [] },
    "archive": { "word": { "vi": "Being filed" }, "requires": [] }
  },
  "closed_word": { "vi": "Closed" },
  "rounds": { "each": [ { "limit": "1 d" }, { "limit": "2 d", "other_person": false } ] }
})";

/** A kind whose grave cases, and odd ones, are handed over by their registration. */
inline constexpr char faultText[] = R"({
  "format": 2, "id": "fault", "version": 1, "name": { "vi": "Faults" }, "languages": ["vi"],
  "family": "whole_desk", "kind": { "vi": "Fault" },
  "categories": [ { "id": "interruption", "words": { "vi": "Interrupted" } },
                  { "id": "billing", "words": { "vi": "Bills" } } ],
  "grounds": [],
  "duties": [ { "id": "lines", "words": { "vi": "Lines" } }, { "id": "bills", "words": { "vi": "Bills" } } ],
  "stages": {
    "verification": { "word": { "vi": "Reported" }, "requires": [] },
    "hand_off": { "word": { "vi": "Being mended" }, "requires": ["cause"] },
    "reply": { "word": { "vi": "Being answered" }, "requires": [] },
    "confirmation": { "word": { "vi": "Mended" }, "requires": [] },
    "archive": { "word": { "vi": "Being filed" }, "requires": [] }
  },
  "closed_word": { "vi": "Closed" },
  "rounds": { "each": [ { "limit": "1 d" }, { "limit": "2 d", "other_person": false } ] },
  "hand_off_limit": "3 wd",
  "routing": [
    { "id": "grave_bills", "when": { "categories": ["billing"], "severities": ["critical"] }, "duty": "bills",
      "at_registration": true, "limit": "1 wd", "instructions": { "vi": "Check the bill today." } },
    { "id": "odd_bills", "when": { "categories": ["billing"], "products": ["odd"] }, "duty": "bills",
      "at_registration": true },
    { "id": "lines", "when": { "categories": ["interruption"] }, "duty": "lines" }
  ]
})";

[[nodiscard]] inline std::shared_ptr<const Procedure> procedureFrom(const QByteArray& document)
{
    const auto read = Procedure::read(document);
    if (!read) {
        qFatal("%s: %s", qPrintable(read.refusal().field), qPrintable(read.refusal().text));
    }
    return std::make_shared<const Procedure>(*read);
}

/** The next version: it no longer knows bills, and gives a round twice the time. */
[[nodiscard]] inline QByteArray nextWholeDocument()
{
    QByteArray document = wholeText;
    document.replace(R"("version": 1)", R"("version": 2)");
    document.replace(R"("id": "billing", "words")", R"("id": "invoices", "words")");
    document.replace(R"("categories": ["billing"])", R"("categories": ["invoices"])");
    document.replace(R"("limit": "5 d")", R"("limit": "10 d")");
    return document;
}

/** With duties, external remedies, and all of these procedures. */
[[nodiscard]] inline Office wholeOffice()
{
    using namespace Qt::StringLiterals;
    // Read once: a test makes many stories.
    static const Office whole = [] {
        Office made = office();
        made.organisation.procedure = u"whole"_s;
        made.procedures = {procedureFrom(wholeText), procedureFrom(nextWholeDocument()),
                           procedureFrom(questionText), procedureFrom(faultText)};
        made.departments[0].duties = {u"lines"_s};
        made.departments[1].duties = {u"bills"_s};
        made.remedies = {{RemedyId{1}, u"Ombudsman"_s, u"1 Street"_s, u"Within a year"_s, true},
                         {RemedyId{2}, u"Court"_s, u"2 Street"_s, {}, true},
                         {RemedyId{3}, u"Closed board"_s, u"3 Street"_s, {}, false}};
        return made;
    }();
    return whole;
}

/** A case of the whole procedure; it comes on as CaseStory does, with what this procedure asks for beside. */
class WholeStory : public CaseStory
{
public:
    WholeStory()
    {
        office = wholeOffice();
        procedure = *office.procedure(QStringLiteral("whole"), 1);
    }

    /** As `act`, and follows where the case goes on by another procedure. */
    void goOn(const Actor& actor, const CaseCommand& command)
    {
        act(actor, command);
        procedure = *office.procedure(complaint.procedure, complaint.procedureVersion);
    }
    void fill(const QString& item, const QString& value) { act(agent(), command::FillItem{item, value}); }

    [[nodiscard]] static WholeStory registered(const Intake& intake = sample::intake())
    {
        WholeStory story;
        story.act(agent(), command::RegisterCase{intake});
        return story;
    }
    /** With all that the verification asks for. */
    [[nodiscard]] static WholeStory verified(const Intake& intake = sample::intake())
    {
        WholeStory story = registered(intake);
        story.act(agent(), command::ConfirmContent{});
        story.act(agent(), classification());
        story.act(manager(), command::TakeNote{QStringLiteral("Seen.")});
        story.fill(QStringLiteral("customer_number"), QStringLiteral("4711"));
        return story;
    }
    [[nodiscard]] static WholeStory accepted(const Intake& intake = sample::intake())
    {
        WholeStory story = verified(intake);
        story.act(agent(), command::AcceptCase{});
        return story;
    }
    [[nodiscard]] static WholeStory handedOver(const Intake& intake = sample::intake())
    {
        WholeStory story = accepted(intake);
        story.act(agent(), handOver(story.now));
        return story;
    }
    [[nodiscard]] static WholeStory answered(const Intake& intake = sample::intake())
    {
        WholeStory story = handedOver(intake);
        story.fill(QStringLiteral("deposit"), QStringLiteral("150.000"));
        story.act(technician(), answer());
        return story;
    }
    /** With all that the reply asks for. */
    [[nodiscard]] static WholeStory assessed(const Intake& intake = sample::intake())
    {
        WholeStory story = answered(intake);
        story.act(technician(), conclusion());
        story.fill(QStringLiteral("visited"), QStringLiteral("2026-11-19"));
        return story;
    }
    [[nodiscard]] static WholeStory replied(const Intake& intake = sample::intake())
    {
        WholeStory story = assessed(intake);
        story.act(agent(), phoneReply(story.now));
        story.fill(QStringLiteral("mood"), QStringLiteral("angry"));
        return story;
    }
    /** The second round, which is the last, at its verification. */
    [[nodiscard]] static WholeStory again(const Intake& intake = sample::intake())
    {
        WholeStory story = replied(intake);
        story.act(agent(), rejection(story.now));
        return story;
    }
    /** … answered, and not yet assessed. */
    [[nodiscard]] static WholeStory answeredAgain(const Intake& intake = sample::intake())
    {
        WholeStory story = again(intake);
        story.act(agent(), command::ConfirmContent{});
        story.act(agent(), command::AcceptCase{});
        story.act(agent(), handOver(story.now));
        story.act(technician(), answer(HandOffId{2}));
        return story;
    }
    [[nodiscard]] static WholeStory repliedAgain(const Intake& intake = sample::intake())
    {
        WholeStory story = answeredAgain(intake);
        story.act(manager(), conclusion());
        story.act(agent(), phoneReply(story.now));
        return story;
    }
    /** Nothing follows in the house. */
    [[nodiscard]] static WholeStory rejected(const Intake& intake = sample::intake())
    {
        WholeStory story = repliedAgain(intake);
        story.act(agent(), rejection(story.now));
        story.fill(QStringLiteral("equipment"), QStringLiteral("yes"));
        return story;
    }
    [[nodiscard]] static WholeStory closedOpen(const Intake& intake = sample::intake())
    {
        WholeStory story = rejected(intake);
        story.act(agent(), telling(story.now));
        story.act(agent(), closingOpen());
        return story;
    }

    [[nodiscard]] static command::AssessCase conclusion()
    {
        return {Finding::PartlyUpheld, QStringLiteral("The line was dead for two days.")};
    }
    [[nodiscard]] static command::RecordDecision rejection(Moment received)
    {
        return {Decision::NotSatisfied, received, QStringLiteral("Dead again.")};
    }
    [[nodiscard]] static command::TellRemedies telling(Moment at)
    {
        return {AnswerWay::Phone, at, {RemedyId{1}, RemedyId{2}}};
    }
    [[nodiscard]] static command::CloseCase closingOpen()
    {
        command::CloseCase command = closing();
        command.outcome = Outcome::RecordedOpen;
        return command;
    }
};

} // namespace redress::sample
