#pragma once

#include "tests/models/case_story.h"

/** Letters and points of sample cases, beside the replies that CaseStory writes. */
namespace redress::sample {

inline constexpr LetterId firstLetter{1};
inline constexpr PointId firstPoint{1};

[[nodiscard]] inline command::DraftLetter draftOf(const char* templateId, LetterId letter = {})
{
    command::DraftLetter made = draft(letter);
    made.templateId = QString::fromLatin1(templateId);
    return made;
}

/** A letter that is no reply, as far as it was brought, in a case that was just registered. */
[[nodiscard]] inline CaseStory besideDrafted(const char* templateId = "acknowledgement", const Intake& told = intake())
{
    CaseStory story = CaseStory::registered(told);
    story.draws.letterNumber = {2026, 7};
    story.act(agent(), draftOf(templateId));
    return story;
}
[[nodiscard]] inline CaseStory besideSubmitted(const char* templateId = "acknowledgement", StaffId to = {})
{
    CaseStory story = besideDrafted(templateId);
    story.act(agent(), command::SubmitLetter{firstLetter, to});
    return story;
}
[[nodiscard]] inline CaseStory besideSigned(const char* templateId = "acknowledgement")
{
    CaseStory story = besideSubmitted(templateId);
    story.act(manager(), command::SignLetter{firstLetter});
    return story;
}
[[nodiscard]] inline CaseStory besideSent(const char* templateId = "acknowledgement")
{
    CaseStory story = besideSigned(templateId);
    story.act(agent(), command::SendLetter{firstLetter, AnswerWay::Post, story.now});
    return story;
}

/** What was found about a point, with nothing missing; due long after the sample cases. */
[[nodiscard]] inline command::WeighPoint weighing(PointId point = firstPoint, Finding finding = Finding::Upheld)
{
    return {point,
            finding,
            QStringLiteral("The log of the line."),
            QStringLiteral("The connector was broken."),
            QStringLiteral("Two months are free of charge."),
            QStringLiteral("VND 440,000"),
            QDate(2026, 12, 5),
            false};
}

/** Someone signs in the manager's place, from the first to the last day. */
[[nodiscard]] inline Substitution standingIn(const Actor& substitute, QDate from, QDate until)
{
    Substitution made;
    made.id = SubstitutionId{1};
    made.absent = manager().id;
    made.substitute = substitute.id;
    made.from = from;
    made.until = until;
    return made;
}

} // namespace redress::sample
