#include "app/procedures/read_scenario.h"

#include "app/procedures/scenario_office.h"
#include "models/document_text.h"
#include "models/read_command.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Scenario)
};

constexpr qsizetype largestScenario = 50 * 1024 * 1024;
constexpr int mostLines = 200'000;
/** More than any office has; each is looked up by going through all. */
constexpr int mostPeople = 1000;

Refusal wrong(const QString& field, const QString& reason, const QString& text)
{
    return {field, reason, text};
}

Refusals whyNotScenario(const QByteArray& text)
{
    if (text.size() > largestScenario) {
        return {wrong({}, u"too_large"_s, Sentence::tr("The scenario is larger than 50 MB."))};
    }
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF") || text.startsWith("\xEF\xBB\xBF")) {
        return {wrong({}, u"not_utf8"_s, Sentence::tr("Line 1: the scenario begins with a byte order mark. Save it as "
                                                      "plain UTF-8."))};
    }
    if (text.trimmed().isEmpty()) {
        return {wrong({}, u"empty"_s, Sentence::tr("The scenario is empty."))};
    }
    return {};
}

/** The calendar with more days, each refused as the document itself would be. */
Result<Calendar> withDays(const Calendar& calendar, const QJsonObject& added)
{
    QJsonObject document = QJsonDocument::fromJson(calendar.document()).object();
    for (const QString& list : added.keys()) {
        QJsonArray days = document.value(list).toArray();
        for (const QJsonValue& day : added.value(list).toArray()) {
            days.append(day);
        }
        document.insert(list, days);
    }
    return Calendar::read(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

Result<Calendar> changedCalendar(const Calendar& calendar, const QJsonObject& arguments)
{
    const QStringList names = arguments.keys();
    if (names == QStringList{u"document"_s}) {
        return Calendar::read(QJsonDocument(arguments.value(names.first()).toObject()).toJson(QJsonDocument::Compact));
    }
    const bool days = !names.isEmpty() && std::ranges::all_of(names, [&](const QString& name) {
        return (name == u"holidays"_s || name == u"make_up_days"_s) && arguments.value(name).isArray();
    });
    if (!days) {
        return wrong(u"arguments"_s, u"unknown_argument"_s,
                     Sentence::tr("set_calendar takes a document, or lists of holidays and make_up_days."));
    }
    return withDays(calendar, arguments);
}

/** Reads one line after the other; what an earlier one said holds for the later ones. */
class Reading
{
public:
    explicit Reading(Scenario& scenario) : scenario(scenario), calendar(scenario.office.calendar) {}

    /** What stands against the line; empty where it was read, or is blank. */
    Refusals add(const QByteArray& text)
    {
        ++number;
        if (text.trimmed().isEmpty()) {
            return {};
        }
        if (!QByteArrayView(text).isValidUtf8()) {
            return {wrong({}, u"not_utf8"_s, Sentence::tr("this is not UTF-8."))};
        }
        QJsonParseError error;
        const QJsonDocument read = QJsonDocument::fromJson(text, &error);
        if (!read.isObject()) {
            const bool unread = error.error != QJsonParseError::NoError;
            return {wrong({}, unread ? u"no_json"_s : u"no_object"_s,
                          unread ? Sentence::tr("it cannot be read: %1.").arg(error.errorString())
                                 : Sentence::tr("it is not a JSON object."))};
        }
        if (const auto twice = fieldTwice(text)) {
            return {wrong({}, twice->reason, Sentence::tr("a field stands twice in one object."))};
        }
        const QJsonObject line = read.object();
        return line.contains(u"office"_s) ? addOffice(text) : addLine(line);
    }

    [[nodiscard]] int lineNumber() const { return number; }

private:
    Scenario& scenario;
    std::shared_ptr<const Calendar> calendar;
    int number = 0;

    Refusals addOffice(const QByteArray& text)
    {
        if (!scenario.lines.isEmpty() || !scenario.office.staff.isEmpty()) {
            return {wrong(u"office"_s, u"too_late"_s,
                          Sentence::tr("the office stands once, before all that happens."))};
        }
        auto office = readScenarioOffice(text, scenario.office);
        if (!office) {
            return office.refusals();
        }
        scenario.office = std::move(office).value();
        return {};
    }

    Refusals addLine(const QJsonObject& written)
    {
        static const QStringList known{u"actor"_s, u"arguments"_s, u"at"_s, u"case"_s, u"expect"_s, u"verb"_s};
        for (const QString& field : written.keys()) {
            if (!known.contains(field)) {
                return {wrong(madeVisible(field), u"unknown_field"_s,
                              Sentence::tr("nobody knows the field \"%1\".").arg(madeVisible(field)))};
            }
        }
        if (scenario.lines.size() == mostLines) {
            return {wrong({}, u"too_long"_s, Sentence::tr("a scenario has at most %1 lines.").arg(mostLines))};
        }
        ScenarioLine line;
        line.line = number;
        line.verb = written.value(u"verb"_s).toString();
        line.name = written.value(u"case"_s).toString();
        const Refusals refusals = readAt(line, written.value(u"at"_s)) + readDeed(line, written);
        if (refusals.isEmpty()) {
            scenario.lines.append(std::move(line));
        }
        return refusals;
    }

    Refusals readAt(ScenarioLine& line, const QJsonValue& written) const
    {
        const auto at = readMoment(written.toString(), *calendar);
        if (!at) {
            return {wrong(u"at"_s, u"no_moment"_s,
                          Sentence::tr("at: a moment stands here, as in \"2026-11-18 09:00\"."))};
        }
        line.at = *at;
        if (!scenario.lines.isEmpty() && line.at < scenario.lines.last().at) {
            return {wrong(u"at"_s, u"earlier"_s, Sentence::tr("at: it lies before the line above."))};
        }
        return {};
    }

    Refusals readDeed(ScenarioLine& line, const QJsonObject& written)
    {
        const QJsonValue arguments = written.value(u"arguments"_s);
        if (!arguments.isUndefined() && !arguments.isObject()) {
            return {wrong(u"arguments"_s, u"no_object"_s, Sentence::tr("arguments: fields in braces stand here."))};
        }
        if (line.verb == u"wait"_s) {
            return {};
        }
        if (line.verb == u"set_calendar"_s) {
            return readCalendar(line, arguments.toObject());
        }
        auto command = readCommand(line.verb, arguments.toObject(), *calendar);
        if (!command) {
            return command.refusals();
        }
        line.command = std::move(command).value();
        return readActor(line, written.value(u"actor"_s).toObject());
    }

    Refusals readCalendar(ScenarioLine& line, const QJsonObject& arguments)
    {
        auto changed = changedCalendar(*calendar, arguments);
        if (!changed) {
            return changed.refusals();
        }
        calendar = std::make_shared<const Calendar>(std::move(changed).value());
        line.calendar = calendar;
        return {};
    }

    /** Who acts; the role can be left out by one who is known already. */
    Refusals readActor(ScenarioLine& line, const QJsonObject& written)
    {
        line.actor.id = StaffId{written.value(u"id"_s).toInteger()};
        line.actor.department = DepartmentId{written.value(u"department"_s).toInteger()};
        const Staff* known = scenario.office.member(line.actor.id);
        const auto role = named<Role>(written.value(u"role"_s).toString());
        if (line.actor.id.value < 1 || (!role && (known == nullptr || written.contains(u"role"_s)))) {
            return {wrong(u"actor"_s, u"no_actor"_s,
                          Sentence::tr("actor: an id and a role stand here, as in {\"id\": 1, \"role\": \"agent\"}."))};
        }
        if (known == nullptr && scenario.office.staff.size() == mostPeople) {
            return {wrong(u"actor"_s, u"too_many"_s,
                          Sentence::tr("actor: no more than %1 people act.").arg(mostPeople))};
        }
        line.actor.role = role ? *role : known->role;
        if (known != nullptr && !written.contains(u"department"_s)) {
            line.actor.department = known->department;
        }
        employ(scenario.office, line.actor);
        return {};
    }
};

/** Each with the number of the line; a person looks for it there. */
Refusals inLine(Refusals refusals, int number)
{
    for (Refusal& one : refusals) {
        one.text = Sentence::tr("Line %1: %2").arg(number).arg(one.text);
    }
    return refusals;
}

} // namespace

Result<Scenario> readScenario(const QByteArray& text, const std::shared_ptr<const Procedure>& procedure,
                              const std::shared_ptr<const Calendar>& calendar)
{
    if (const Refusals unread = whyNotScenario(text); !unread.isEmpty()) {
        return unread;
    }
    Scenario scenario;
    scenario.office.organisation.name = procedure->name.in(procedure->languages.first());
    scenario.office.organisation.language = procedure->languages.first();
    scenario.office.organisation.procedure = procedure->id;
    scenario.office.procedures = {procedure};
    scenario.office.calendar = calendar;
    Reading reading(scenario);
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype found = text.indexOf('\n', from);
        const qsizetype end = found < 0 ? text.size() : found;
        if (const Refusals refusals = reading.add(text.sliced(from, end - from)); !refusals.isEmpty()) {
            return inLine(refusals, reading.lineNumber());
        }
        from = end + 1;
    }
    if (scenario.lines.isEmpty()) {
        return wrong({}, u"empty"_s, Sentence::tr("Nothing happens in the scenario."));
    }
    return scenario;
}

} // namespace redress
