#include "app/procedures/sample_scenario.h"

#include "models/routing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    Q_DECLARE_TR_FUNCTIONS(SampleScenario)
};

constexpr int aDepartment = 1;

/** Writes the lines, each a quarter of an hour after the one before. */
class SampleWriter
{
public:
    SampleWriter(const Procedure& procedure, QDate day) : procedure(procedure), now(day, QTime(9, 0)) {}

    void office()
    {
        QJsonArray duties;
        for (const Choice& duty : procedure.duties) {
            duties.append(duty.id);
        }
        const QJsonArray departments{QJsonObject{{u"id"_s, aDepartment}, {u"duties"_s, duties}}};
        QJsonArray staff;
        for (const auto& [role, name] : Names<Role>::all) {
            if (role != Role::Administrator) {
                staff.append(person(role, QLatin1String(name)));
            }
        }
        const QJsonArray remedies{QJsonObject{{u"id"_s, 1}, {u"name"_s, Sample::tr("Ombudsman")}}};
        put({{u"office"_s,
              QJsonObject{{u"departments"_s, departments}, {u"staff"_s, staff}, {u"remedies"_s, remedies}}}});
    }

    /** By the first role to whom the table of rights and the procedure leave it. */
    void act(Action action, const char* verb, const QJsonObject& arguments = {})
    {
        put({{u"at"_s, moment()},
             {u"actor"_s, QJsonObject{{u"id"_s, idOf(roleFor(action))}}},
             {u"verb"_s, QLatin1String(verb)},
             {u"arguments"_s, arguments}});
        now = now.addSecs(15 * 60);
    }

    /** All items of the stage, those that others wait for first. */
    void fillItems(Stage stage)
    {
        for (bool found = true; found;) {
            found = false;
            for (const Item& item : procedure.items) {
                if (item.stage <= stage && !filled.contains(item.id) && isFree(item)) {
                    act(Action::FillItem, "fill_item", {{u"item"_s, item.id}, {u"value"_s, valueFor(item)}});
                    filled.append(item.id);
                    found = true;
                }
            }
        }
    }

    void nextDay() { now = QDateTime(now.date().addDays(1), QTime(9, 0)); }
    [[nodiscard]] QString moment() const { return now.toString(u"yyyy-MM-dd HH:mm"_s); }
    [[nodiscard]] QString tomorrow() const { return now.date().addDays(1).toString(u"yyyy-MM-dd 16:00"_s); }
    [[nodiscard]] const QByteArray& text() const { return written; }

private:
    const Procedure& procedure;
    QDateTime now;
    QStringList filled;
    QByteArray written;

    void put(const QJsonObject& line)
    {
        written += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }

    [[nodiscard]] static int idOf(Role role) { return int(role) + 1; }

    [[nodiscard]] static QJsonObject person(Role role, const QString& name)
    {
        QJsonObject one{{u"id"_s, idOf(role)}, {u"role"_s, name}};
        if (role == Role::Officer) {
            one.insert(u"department"_s, aDepartment);
        }
        if (role != Role::Manager) {
            one.insert(u"superior"_s, idOf(role == Role::Supervisor ? Role::Manager : Role::Supervisor));
        }
        return one;
    }

    [[nodiscard]] Role roleFor(Action action) const
    {
        for (const auto& [role, name] : Names<Role>::all) {
            if (reachOf(role, action) != Reach::None && procedure.leaves(action, role)) {
                return role;
            }
        }
        return Role::Supervisor;
    }

    [[nodiscard]] bool isFree(const Item& item) const
    {
        return std::ranges::all_of(item.after, [this](const QString& id) { return filled.contains(id); });
    }

    [[nodiscard]] QString valueFor(const Item& item) const
    {
        switch (item.kind) {
        case ItemKind::Tick:
            return u"yes"_s;
        case ItemKind::Number:
        case ItemKind::Amount:
            return u"100"_s;
        case ItemKind::Date:
            return now.date().toString(Qt::ISODate);
        case ItemKind::Choice:
            return item.choices.first().id;
        case ItemKind::Text:
            break;
        }
        return Sample::tr("as agreed");
    }
};

/** By phone, but where a call is answered by letter: that would be another scenario. */
Channel channelFor(const Procedure& procedure)
{
    for (const Channel channel : {Channel::Phone, Channel::Chat, Channel::Email, Channel::WalkIn}) {
        if (!procedure.letterChannels.contains(channel)) {
            return channel;
        }
    }
    return Channel::Phone;
}

/** A category that goes the longer way, through verification, where there is one. */
QString categoryFor(const Procedure& procedure)
{
    for (const Choice& one : procedure.categories) {
        const RoutingRule* route = routeOf(procedure, {one.id, {}, Severity::Normal, false});
        if (route == nullptr || !route->atRegistration) {
            return one.id;
        }
    }
    return procedure.categories.first().id;
}

void receive(SampleWriter& writer, const Procedure& procedure, const QString& category)
{
    writer.act(Action::RegisterCase, "register_case",
               {{u"channel"_s, nameOf(channelFor(procedure))},
                {u"received"_s, writer.moment()},
                {u"name"_s, Sample::tr("A caller")},
                {u"phone"_s, u"0900 000 000"_s},
                {u"language"_s, procedure.languages.first()},
                {u"answer_way"_s, u"phone"_s},
                {u"subject"_s, Sample::tr("It does not work")},
                {u"description"_s, Sample::tr("It has not worked since yesterday.")},
                {u"product"_s, Sample::tr("Sample product")},
                {u"category"_s, category},
                {u"expectation"_s, Sample::tr("That it works again.")}});
}

void verify(SampleWriter& writer, const Procedure& procedure, const QString& category)
{
    // Too early, where anything is asked for: the scenario shows the refusal and goes on.
    const bool asks = !procedure.gates.value(Stage::Verification).isEmpty();
    if (asks) {
        writer.act(Action::VerifyCase, "accept_case");
    }
    if (procedure.asksFor(Stage::Verification, Gate::NoteTaken)) {
        writer.act(Action::TakeNote, "take_note");
    }
    if (procedure.asksFor(Stage::Verification, Gate::ReadBack)) {
        writer.act(Action::VerifyCase, "confirm_content");
    }
    writer.fillItems(Stage::Verification);
    writer.act(Action::VerifyCase, "classify_case",
               {{u"category"_s, category},
                {u"product"_s, Sample::tr("Sample product")},
                {u"severity"_s, u"normal"_s}});
    writer.act(Action::VerifyCase, "accept_case");
    writer.act(Action::HandOver, "hand_over",
               {{u"department"_s, aDepartment},
                {u"instructions"_s, Sample::tr("Find the cause and put it right.")},
                {u"due"_s, writer.tomorrow()}});
}

void answer(SampleWriter& writer, const Procedure& procedure)
{
    const QJsonObject handOff{{u"hand_off"_s, 1}};
    writer.act(Action::AnswerHandOff, "accept_hand_off", handOff);
    writer.fillItems(Stage::HandOff);
    writer.act(Action::AnswerHandOff, "answer_hand_off",
               {{u"hand_off"_s, 1},
                {u"cause"_s, Sample::tr("A broken part.")},
                {u"done"_s, Sample::tr("It was replaced.")}});
    writer.nextDay();
    writer.fillItems(Stage::Reply);
    if (procedure.asksFor(Stage::Reply, Gate::Conclusion)) {
        writer.act(Action::AssessCase, "assess_case",
                   {{u"finding"_s, u"upheld"_s}, {u"conclusion"_s, Sample::tr("The part was ours.")}});
    }
    writer.act(Action::GiveReply, "give_reply",
               {{u"way"_s, u"phone"_s},
                {u"given"_s, writer.moment()},
                {u"said"_s, Sample::tr("Told what was done.")}});
}

void end(SampleWriter& writer)
{
    writer.nextDay();
    writer.fillItems(Stage::Confirmation);
    writer.act(Action::RecordDecision, "record_decision",
               {{u"decision"_s, u"satisfied"_s}, {u"received"_s, writer.moment()}});
    writer.fillItems(Stage::Archive);
    writer.act(Action::CloseCase, "close_case",
               {{u"outcome"_s, u"resolved"_s},
                {u"root_cause"_s, Sample::tr("The part is too weak.")},
                {u"lesson"_s, Sample::tr("A stronger part is built in.")}});
}

} // namespace

QByteArray sampleScenario(const Procedure& procedure, QDate day)
{
    SampleWriter writer(procedure, day);
    const QString category = categoryFor(procedure);
    const RoutingRule* route =
        routeOf(procedure, {category, Sample::tr("Sample product"), Severity::Normal, false});
    writer.office();
    receive(writer, procedure, category);
    if (route == nullptr || !route->atRegistration) {
        verify(writer, procedure, category);
    }
    answer(writer, procedure);
    end(writer);
    return writer.text();
}

} // namespace redress
