#include "app/office/demo_script.h"

#include "app/letters/letter_templates.h"
#include "app/office/demo_acts.h"
#include "app/office/demo_dealings.h"
#include "app/office/demo_fields.h"
#include "app/office/demo_letters.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using demo::choice;
using demo::departmentNamed;
using demo::staffNamed;
using demo::text;

std::optional<CaseCommand> verificationCommand(const DemoStep& step, const Office& office)
{
    const QJsonObject& fields = step.fields;
    if (step.verb == u"take_case"_s) {
        return command::TakeCase{};
    }
    if (step.verb == u"assign_case"_s) {
        return command::AssignCase{staffNamed(office, text(fields, "assignee"))};
    }
    if (step.verb == u"confirm_content"_s) {
        return command::ConfirmContent{text(fields, "remarks")};
    }
    if (step.verb == u"classify_case"_s) {
        return command::ClassifyCase{{text(fields, "category"), text(fields, "product"),
                                      choice(fields, "severity", Severity::Normal),
                                      fields.value(u"complex"_s).toBool()}};
    }
    if (step.verb == u"accept_case"_s) {
        return command::AcceptCase{};
    }
    if (step.verb == u"refuse_case"_s) {
        return command::RefuseCase{text(fields, "ground"), text(fields, "explanation")};
    }
    if (step.verb == u"add_note"_s) {
        return command::AddNote{text(fields, "text")};
    }
    return std::nullopt;
}

std::optional<CaseCommand> handOffCommand(const DemoStep& step, const Case& complaint, const Office& office,
                                          const DemoTime& time)
{
    const QJsonObject& fields = step.fields;
    if (step.verb == u"hand_over"_s) {
        return command::HandOver{departmentNamed(office, text(fields, "department")), text(fields, "instructions"),
                                 time.read(text(fields, "due")).value_or(Moment{}), text(fields, "late_reason")};
    }
    const HandOffId handOff = demo::openHandOff(complaint, office, fields, step.by);
    if (step.verb == u"accept_hand_off"_s) {
        return command::AcceptHandOff{handOff};
    }
    if (step.verb == u"answer_hand_off"_s) {
        return command::AnswerHandOff{handOff, text(fields, "cause"), text(fields, "done")};
    }
    if (step.verb == u"return_hand_off"_s) {
        return command::ReturnHandOff{handOff, text(fields, "reason")};
    }
    return std::nullopt;
}

std::optional<CaseCommand> endCommand(const DemoStep& step, const Case& complaint, const DemoTime& time)
{
    const QJsonObject& fields = step.fields;
    const auto moment = [&](const char* name) { return time.read(text(fields, name)).value_or(step.at); };
    if (step.verb == u"give_reply"_s) {
        const auto way = choice(fields, "way", AnswerWay::Phone);
        const QString said = text(fields, "said");
        return command::GiveReply{said.isEmpty() ? demo::letterUnderWay(complaint) : LetterId{}, way, moment("given"), said};
    }
    if (step.verb == u"record_decision"_s) {
        return command::RecordDecision{choice(fields, "decision", Decision::Satisfied), moment("received"),
                                       text(fields, "words")};
    }
    if (step.verb == u"close_case"_s) {
        return command::CloseCase{choice(fields, "outcome", Outcome::Resolved), text(fields, "root_cause"),
                                  text(fields, "lesson")};
    }
    if (step.verb == u"reopen_case"_s) {
        return command::ReopenCase{moment("received"), text(fields, "reason")};
    }
    if (step.verb == u"settle_on_the_spot"_s) {
        return command::SettleOnTheSpot{text(fields, "agreement"), fields.value(u"both_agreed"_s).toBool(),
                                        text(fields, "root_cause"), text(fields, "lesson")};
    }
    return std::nullopt;
}

/** People agree on full quarters of an hour. */
Moment nextQuarter(Moment moment)
{
    constexpr qint64 quarter = 15LL * 60 * 1000;
    return Moment{(moment.milliseconds + quarter - 1) / quarter * quarter};
}

/** So many working days before today, or after it. */
QDate workingDayFrom(QDate today, int count, const Calendar& calendar)
{
    const int step = count < 0 ? -1 : 1;
    QDate day = today;
    for (int left = std::abs(count); left > 0; left -= calendar.isWorkingDay(day) ? 1 : 0) {
        day = day.addDays(step);
    }
    return day;
}

Refusal unreadable(const QString& subject, const QString& at)
{
    return {u"demo"_s, u"unreadable"_s,
            u"The demo register's story cannot be read at \"%1\", %2."_s.arg(subject, at)};
}

} // namespace

std::optional<Moment> DemoTime::read(const QString& text) const
{
    static const QRegularExpression days(u"^([+-]\\d+)(w?)d (\\d\\d:\\d\\d)$"_s);
    static const QRegularExpression minutes(u"^([+-]\\d+)m$"_s);
    if (const auto match = days.match(text); match.hasMatch()) {
        const QDate today = calendar.dayOf(now);
        const int count = match.captured(1).toInt();
        const bool working = !match.captured(2).isEmpty();
        return calendar.at(working ? workingDayFrom(today, count, calendar) : today.addDays(count),
                           QTime::fromString(match.captured(3), u"HH:mm"_s));
    }
    if (const auto match = minutes.match(text); match.hasMatch()) {
        const Moment moment = now.plusSeconds(match.captured(1).toLongLong() * 60);
        return now < moment ? nextQuarter(moment) : moment;
    }
    return std::nullopt;
}

Result<QList<DemoStep>> readDemoSteps(const QJsonArray& stories, const DemoTime& time)
{
    QList<DemoStep> steps;
    for (qsizetype story = 0; story < stories.size(); ++story) {
        const QJsonObject told = stories.at(story).toObject();
        QJsonArray acts = told.value(u"steps"_s).toArray();
        QJsonObject first = told;
        first.insert(u"verb"_s, u"register_case"_s);
        acts.prepend(first);
        for (const QJsonValue& act : acts) {
            const QJsonObject fields = act.toObject();
            const auto at = time.read(text(fields, "at"));
            if (!at) {
                return unreadable(text(told.value(u"intake"_s).toObject(), "subject"), text(fields, "at"));
            }
            steps.append({*at, text(fields, "by"), story, text(fields, "verb"), fields});
        }
    }
    std::ranges::stable_sort(steps, {}, &DemoStep::at);
    return steps;
}

Intake readDemoIntake(const QJsonObject& fields, const DemoTime& time)
{
    Intake intake;
    intake.channel = choice(fields, "channel", Channel::Phone);
    intake.onPaper = fields.value(u"on_paper"_s).toBool();
    intake.received = time.read(text(fields, "received")).value_or(Moment{});
    intake.complainant = {text(fields, "name"),
                          text(fields, "phone"),
                          text(fields, "email"),
                          text(fields, "address"),
                          text(fields, "identity_number"),
                          text(fields, "language"),
                          choice(fields, "answer_way", AnswerWay::Phone),
                          choice(fields, "standing", Standing::Named)};
    intake.subject = text(fields, "subject");
    intake.description = text(fields, "description");
    intake.product = text(fields, "product");
    intake.category = text(fields, "category");
    intake.expectation = text(fields, "expectation");
    const QJsonObject other = fields.value(u"representative"_s).toObject();
    intake.representative = {text(other, "name"), text(other, "phone"), text(other, "email"),
                             text(other, "authority"), {}};
    return intake;
}

Result<CaseCommand> readDemoCommand(const DemoStep& step, const Case& complaint, const Office& office,
                                    const Procedure& procedure, const DemoTime& time)
{
    auto command = verificationCommand(step, office);
    if (!command) {
        command = handOffCommand(step, complaint, office, time);
    }
    if (!command) {
        command = readDemoLetter(step, complaint, office, procedure, time);
    }
    if (!command) {
        command = endCommand(step, complaint, time);
    }
    if (!command) {
        command = readDemoAct(step, complaint, office, time);
    }
    if (!command) {
        command = readDemoDealing(step, complaint, office, time);
    }
    if (!command) {
        return unreadable(complaint.intake.subject, step.verb);
    }
    return *command;
}

} // namespace redress
