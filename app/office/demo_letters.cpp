#include "app/office/demo_letters.h"

#include "app/letters/composed_draft.h"
#include "app/office/demo_fields.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using demo::choice;
using demo::text;

/** The civil day; invalid where the story names none. */
QDate dayIn(const QJsonObject& fields, const char* name, const Office& office, const DemoTime& time)
{
    const auto moment = time.read(text(fields, name));
    return moment ? office.calendar->dayOf(*moment) : QDate();
}

/** Points are counted in the order in which they were raised. */
std::optional<CaseCommand> pointCommand(const DemoStep& step, const Office& office, const DemoTime& time)
{
    const QJsonObject& fields = step.fields;
    const PointId point{fields.value(u"point"_s).toInt(1)};
    if (step.verb == u"raise_point"_s) {
        return command::RaisePoint{text(fields, "what")};
    }
    if (step.verb == u"weigh_point"_s) {
        return command::WeighPoint{point,
                                   choice(fields, "finding", Finding::Upheld),
                                   text(fields, "evidence"),
                                   text(fields, "reason"),
                                   text(fields, "remedy"),
                                   text(fields, "cost"),
                                   dayIn(fields, "due", office, time),
                                   fields.value(u"done"_s).toBool()};
    }
    return std::nullopt;
}

CaseCommand draftOf(const DemoStep& step, const Case& complaint, const Office& office,
                    const Procedure& procedure, const DemoTime& time)
{
    const Staff* writer = office.memberNamed(step.by);
    command::DraftLetter draft;
    draft.letter = demo::letterUnderWay(complaint);
    draft.templateId = text(step.fields, "template");
    draft.language = complaint.intake.complainant.language;
    draft.body = text(step.fields, "body");
    draft.enclosures = text(step.fields, "enclosures");
    draft.answerBy = dayIn(step.fields, "answer_by", office, time);
    return composedDraft(draft,
                         {complaint, procedure, office, draft.language, draft.answerBy,
                          writer != nullptr ? writer->id : StaffId{}, office.calendar->dayOf(step.at)});
}

std::optional<CaseCommand> letterCommand(const DemoStep& step, const Case& complaint)
{
    const LetterId letter = demo::letterUnderWay(complaint);
    if (step.verb == u"submit_letter"_s) {
        return command::SubmitLetter{letter};
    }
    if (step.verb == u"return_letter"_s) {
        return command::ReturnLetter{letter, text(step.fields, "remarks")};
    }
    if (step.verb == u"sign_letter"_s) {
        return command::SignLetter{letter};
    }
    if (step.verb == u"send_letter"_s) {
        return command::SendLetter{letter, choice(step.fields, "way", AnswerWay::Post), step.at};
    }
    return std::nullopt;
}

} // namespace

LetterId demo::letterUnderWay(const Case& complaint)
{
    const auto last = std::find_if(complaint.letters.rbegin(), complaint.letters.rend(),
                                   [](const Letter& one) { return one.isUnderWay(); });
    return last == complaint.letters.rend() ? LetterId{} : last->id;
}

std::optional<CaseCommand> readDemoLetter(const DemoStep& step, const Case& complaint, const Office& office,
                                          const Procedure& procedure, const DemoTime& time)
{
    if (step.verb == u"draft_letter"_s) {
        return draftOf(step, complaint, office, procedure, time);
    }
    const auto command = letterCommand(step, complaint);
    return command ? command : pointCommand(step, office, time);
}

} // namespace redress
