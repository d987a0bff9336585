#include "app/office/demo_acts.h"

#include "app/office/demo_fields.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using demo::choice;
using demo::text;

std::optional<CaseCommand> recordCommand(const DemoStep& step, const Case& complaint)
{
    const QJsonObject& fields = step.fields;
    if (step.verb == u"correct_field"_s) {
        return command::CorrectField{choice(fields, "field", CaseField::Name), text(fields, "value"),
                                     text(fields, "reason")};
    }
    if (step.verb == u"set_standing"_s) {
        return command::SetStanding{choice(fields, "standing", Standing::Unnamed)};
    }
    if (step.verb == u"name_representative"_s) {
        const PaperId authority = complaint.papers.isEmpty() ? PaperId{} : complaint.papers.last().id;
        return command::NameRepresentative{
            {text(fields, "name"), text(fields, "phone"), text(fields, "email"), text(fields, "authority"), authority}};
    }
    if (step.verb == u"link_case"_s) {
        return command::LinkCase{text(fields, "reference"), choice(fields, "kind", LinkKind::SameMatter)};
    }
    if (step.verb == u"withdraw_paper"_s && !complaint.papers.isEmpty()) {
        return command::WithdrawPaper{complaint.papers.last().id, true};
    }
    return std::nullopt;
}

std::optional<CaseCommand> informationCommand(const DemoStep& step, const Case& complaint)
{
    if (step.verb == u"ask_information"_s) {
        return command::AskInformation{text(step.fields, "what")};
    }
    const auto open = std::ranges::find_if(complaint.information, &InformationRequest::isOpen);
    const InformationId asked = open == complaint.information.end() ? InformationId{} : open->id;
    if (step.verb == u"receive_information"_s) {
        return command::ReceiveInformation{asked, step.at, text(step.fields, "what")};
    }
    if (step.verb == u"withdraw_information"_s) {
        return command::WithdrawInformation{asked};
    }
    return std::nullopt;
}

std::optional<CaseCommand> callCommand(const DemoStep& step, const Office& office, const DemoTime& time)
{
    const QJsonObject& fields = step.fields;
    if (step.verb == u"record_call"_s) {
        const Moment called = time.read(text(fields, "called")).value_or(step.at);
        return command::RecordCall{fields.value(u"incoming"_s).toBool(),
                                   choice(fields, "outcome", CallOutcome::Reached), called, text(fields, "number"),
                                   text(fields, "said")};
    }
    if (step.verb == u"escalate_case"_s) {
        return command::EscalateCase{demo::staffNamed(office, text(fields, "to")), text(fields, "reason")};
    }
    if (step.verb == u"extend_limit"_s) {
        return command::ExtendLimit{fields.value(u"count"_s).toInt(1), text(fields, "reason")};
    }
    if (step.verb == u"withdraw_case"_s) {
        return command::WithdrawCase{step.at, text(fields, "words")};
    }
    return std::nullopt;
}

std::optional<CaseCommand> handOffCommand(const DemoStep& step, const Case& complaint, const Office& office)
{
    const QJsonObject& fields = step.fields;
    const HandOffId handOff = demo::openHandOff(complaint, office, fields, step.by);
    if (step.verb == u"take_back_hand_off"_s) {
        return command::TakeBackHandOff{handOff, text(fields, "reason")};
    }
    if (step.verb == u"transfer_hand_off"_s) {
        return command::TransferHandOff{handOff, demo::departmentNamed(office, text(fields, "department")),
                                        text(fields, "reason")};
    }
    if (step.verb == u"escalate_hand_off"_s) {
        return command::EscalateHandOff{handOff, text(fields, "reason")};
    }
    if (step.verb == u"answer_on_behalf"_s) {
        return command::AnswerOnBehalf{handOff, text(fields, "answered_by"), text(fields, "cause"),
                                       text(fields, "done")};
    }
    return std::nullopt;
}

} // namespace

std::optional<CaseCommand> readDemoAct(const DemoStep& step, const Case& complaint, const Office& office,
                                       const DemoTime& time)
{
    auto command = recordCommand(step, complaint);
    if (!command) {
        command = informationCommand(step, complaint);
    }
    if (!command) {
        command = callCommand(step, office, time);
    }
    return command ? command : handOffCommand(step, complaint, office);
}

} // namespace redress
