#pragma once

#include "models/letter_values.h"
#include "tests/models/letter_story.h"
#include "tests/models/whole_procedure.h"

/** Cases with what their letters can name, and the values that a letter takes from them. */
namespace redress::sample {

using namespace Qt::StringLiterals;

inline const QStringList allLanguages{u"en"_s, u"vi"_s, u"ms"_s, u"id"_s, u"fa"_s};

/** Writes every letter for Hoa, who asks for an answer by Christmas. */
[[nodiscard]] inline LetterValues valuesOf(const CaseStory& story, const QString& language = u"en"_s)
{
    return letterValuesOf(
        {story.complaint, story.procedure, story.office, language, QDate(2026, 12, 25), manager().id, {}});
}

[[nodiscard]] inline QString valueOf(const CaseStory& story, const QString& name, const QString& language = u"en"_s)
{
    return valuesOf(story, language).value(name).text;
}

/** "point_1_cost VND 440,000": each value inside, as it stands in the text. */
[[nodiscard]] inline QStringList insideOf(const LetterValue& value)
{
    QStringList parts;
    for (const Insertion& one : value.inside) {
        parts.append(one.placeholder + u' ' + value.text.mid(one.from, one.length));
    }
    return parts;
}

[[nodiscard]] inline command::WeighPoint bare(PointId point, Finding finding)
{
    command::WeighPoint found;
    found.point = point;
    found.finding = finding;
    found.reason = u"Because."_s;
    return found;
}

/** A case at its reply with so many points, none of them weighed. */
[[nodiscard]] inline CaseStory split(int points)
{
    CaseStory story = CaseStory::answered();
    for (int number = 1; number <= points; ++number) {
        story.act(agent(), command::RaisePoint{u"Point %1."_s.arg(number)});
    }
    return story;
}

/** Two points, the first upheld with a remedy and the second not, and a visit that was agreed on. */
[[nodiscard]] inline CaseStory weighed()
{
    CaseStory story = split(2);
    story.act(agent(), weighing());
    story.act(agent(), bare({2}, Finding::NotUpheld));
    story.act(agent(), command::MakePromise{PromiseKind::Appointment, at("2026-12-04 14:30"), {}, u"A visit"_s});
    return story;
}

/** All that a letter can name, but for what belongs to a refusal and to what follows the last round. */
[[nodiscard]] inline WholeStory full()
{
    WholeStory story = WholeStory::answered();
    story.act(agent(), command::RaisePoint{u"The line is dead."_s});
    story.act(agent(), weighing());
    story.act(agent(), command::AskInformation{u"The bill?"_s});
    story.act(technician(), WholeStory::conclusion());
    story.act(agent(), command::NameRepresentative{{u"Bà Sáu"_s, {}, {}, u"Mother"_s, {}}});
    story.act(supervisor(), command::ResumeClocks{{1}, story.now});
    story.act(supervisor(), command::ExtendLimit{2, u"A part comes by ship."_s});
    story.complaint.agreement = u"Agreed."_s;
    return story;
}

[[nodiscard]] inline QString joined(const QStringList& lines)
{
    return lines.join(u'\n');
}

} // namespace redress::sample
