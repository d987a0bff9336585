#include "app/office/demo_dealings.h"

#include "app/office/demo_fields.h"

#include <QJsonArray>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using demo::choice;
using demo::staffNamed;
using demo::text;

/** The first open one of the case. */
PromiseId openPromiseOf(const Case& complaint)
{
    const auto found = std::ranges::find(complaint.promises, PromiseState::Open, &Promise::state);
    return found == complaint.promises.end() ? PromiseId{} : found->id;
}

/** The first one that was not sent yet. */
NoticeId owedNoticeOf(const Case& complaint)
{
    const auto found = std::ranges::find(complaint.notices, NoticeState::Owed, &Notice::state);
    return found == complaint.notices.end() ? NoticeId{} : found->id;
}

std::optional<CaseCommand> promiseCommand(const DemoStep& step, const Case& complaint, const Office& office,
                                          const DemoTime& time)
{
    const QJsonObject& fields = step.fields;
    const Moment due = time.read(text(fields, "due")).value_or(Moment{});
    if (step.verb == u"make_promise"_s) {
        return command::MakePromise{choice(fields, "kind", PromiseKind::Promise), due,
                                    staffNamed(office, text(fields, "owner")), text(fields, "what")};
    }
    if (step.verb == u"settle_promise"_s) {
        return command::SettlePromise{openPromiseOf(complaint), fields.value(u"kept"_s).toBool(),
                                      text(fields, "outcome")};
    }
    if (step.verb == u"move_promise"_s) {
        return command::MovePromise{openPromiseOf(complaint), due, text(fields, "reason")};
    }
    return std::nullopt;
}

std::optional<CaseCommand> noticeCommand(const DemoStep& step, const Case& complaint)
{
    if (step.verb == u"send_notice"_s) {
        return command::SendNotice{owedNoticeOf(complaint), step.at};
    }
    if (step.verb == u"drop_notice"_s) {
        return command::DropNotice{owedNoticeOf(complaint), text(step.fields, "reason")};
    }
    return std::nullopt;
}

QList<StaffId> readersIn(const QJsonObject& fields, const Office& office)
{
    QList<StaffId> readers;
    for (const QJsonValue& reader : fields.value(u"readers"_s).toArray()) {
        readers.append(staffNamed(office, reader.toString()));
    }
    return readers;
}

} // namespace

std::optional<CaseCommand> readDemoDealing(const DemoStep& step, const Case& complaint, const Office& office,
                                           const DemoTime& time)
{
    const QJsonObject& fields = step.fields;
    if (step.verb == u"assess_case"_s) {
        return command::AssessCase{choice(fields, "finding", Finding::Upheld), text(fields, "conclusion")};
    }
    if (step.verb == u"waive_other_person"_s) {
        return command::WaiveOtherPerson{text(fields, "reason")};
    }
    if (step.verb == u"name_readers"_s) {
        return command::NameReaders{readersIn(fields, office), text(fields, "reason")};
    }
    const auto promise = promiseCommand(step, complaint, office, time);
    return promise ? promise : noticeCommand(step, complaint);
}

} // namespace redress
