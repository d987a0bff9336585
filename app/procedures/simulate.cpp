#include "app/procedures/simulate.h"

#include "app/letters/composed_draft.h"
#include "app/procedures/read_scenario.h"
#include "app/procedures/scenario_numbers.h"
#include "models/calendar_change.h"
#include "models/fall_due.h"
#include "models/reference.h"

#include <QCoreApplication>
#include <QHash>

#include <set>
#include <utility>
#include <vector>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Scenario)
};

const QString byItself = u"by_itself"_s;

/** A case of the scenario as it stands. */
struct PlayedCase
{
    QString name;
    Case complaint;
    /** Who wrote which note or call, by its place. */
    QHash<int, StaffId> authors;
    std::optional<Moment> falls;
};

bool isEntry(const CaseEvent& event)
{
    return std::holds_alternative<happened::NoteAdded>(event) ||
           std::holds_alternative<happened::CallRecorded>(event);
}

bool owesLetter(const Case& complaint, const Procedure& procedure)
{
    const AnswerWay wish = complaint.intake.complainant.answerWay;
    const bool wanted =
        procedure.demandsLetter(complaint.intake) || wish == AnswerWay::Post || wish == AnswerWay::HandedOver;
    return wanted && !complaint.closed && complaint.stage == Stage::Reply &&
           complaint.openLetter() == nullptr;
}

/** Plays one line after the other. */
class Play
{
public:
    Play(Scenario scenario, const std::function<void(const SimulatedStep&)>& each)
        : office(std::make_shared<const Office>(std::move(scenario.office))), each(each)
    {
    }

    void line(const ScenarioLine& line)
    {
        // What is done at the very moment at which something falls due is done in time.
        letFall(line.command ? Moment{line.at.milliseconds - 1} : line.at, line.line);
        now = line.at;
        if (line.calendar) {
            follow(line);
            return;
        }
        const size_t place = placeOf(line.name);
        const Refusals refusals = line.command ? act(place, line) : Refusals();
        show(place, line.line, line.verb, refusals);
    }

private:
    std::shared_ptr<const Office> office;
    const std::function<void(const SimulatedStep&)>& each;
    Moment now;
    std::vector<PlayedCase> cases;
    QHash<QString, size_t> places;
    /** By reference. */
    QHash<QString, size_t> references;
    ScenarioNumbers numbers;
    std::set<std::pair<Moment, size_t>> falls;
    qint64 sequence = 0;
    QList<CaseHappening> happened;

    size_t placeOf(const QString& name)
    {
        const auto known = places.constFind(name);
        if (known != places.cend()) {
            return *known;
        }
        PlayedCase played;
        played.name = name;
        played.complaint.id = CaseId{static_cast<qint64>(cases.size()) + 1};
        cases.push_back(std::move(played));
        places.insert(name, cases.size() - 1);
        return cases.size() - 1;
    }

    [[nodiscard]] std::shared_ptr<const Procedure> procedureOf(const Case& complaint) const
    {
        return complaint.version == 0 ? office->procedures.first()
                                      : office->procedure(complaint.procedure, complaint.procedureVersion);
    }

    [[nodiscard]] Draws drawsFor(const PlayedCase& played, const CaseCommand& command) const
    {
        Draws draws;
        const auto number = static_cast<quint64>(played.complaint.id.value);
        const int year = office->calendar->dayOf(now).year();
        draws.journalHead = QString::number(sequence);
        draws.passwordProved = true;
        draws.letterNumber = numbers.nextLetter(year);
        draws.postNumber = numbers.nextPost(year);
        if (std::holds_alternative<command::RegisterCase>(command)) {
            draws.reference = makeReference(year, qint64(number));
            // Any number scattered over the alphabet, and the same each time.
            draws.statusCode = makeStatusCode(number * 0x9E3779B97F4A7C15);
        } else if (const auto* strike = std::get_if<command::StrikeEntry>(&command)) {
            draws.entryAuthor = played.authors.value(strike->version);
        } else if (const auto* link = std::get_if<command::LinkCase>(&command)) {
            lookUp(draws, link->reference);
        }
        return draws;
    }

    /** A case of the scenario by its reference, or by its name there. */
    void lookUp(Draws& draws, const QString& reference) const
    {
        const auto named = places.constFind(reference);
        const auto spoken = references.constFind(readReference(reference).value_or(QString()));
        if (named == places.cend() && spoken == references.cend()) {
            return;
        }
        const Case& other = cases[named == places.cend() ? *spoken : *named].complaint;
        if (other.version > 0) {
            draws.linked = other.id;
            draws.linkedReference = other.reference;
        }
    }

    /** A letter is written as the window writes it. */
    static CaseCommand asComposed(const Context& context, const Case& complaint, const CaseCommand& command)
    {
        const auto* draft = std::get_if<command::DraftLetter>(&command);
        if (draft == nullptr) {
            return command;
        }
        return composedDraft(*draft, {complaint, context.procedure, context.office, draft->language, draft->answerBy,
                                      context.actor.id, context.calendar.dayOf(context.now)});
    }

    Refusals act(size_t place, const ScenarioLine& line)
    {
        const Case& complaint = cases[place].complaint;
        const Context context{*office,
                              *procedureOf(complaint),
                              *office->calendar,
                              line.actor,
                              now,
                              drawsFor(cases[place], *line.command)};
        const auto events = decide(context, complaint, asComposed(context, complaint, *line.command));
        if (!events) {
            return events.refusals();
        }
        happen(place, line.actor.id, *events);
        return {};
    }

    void happen(size_t place, StaffId actor, const QList<CaseEvent>& events)
    {
        PlayedCase& played = cases[place];
        for (const CaseEvent& event : events) {
            happened.append({++sequence, played.complaint.version + 1, now, actor, event});
            played.complaint = apply(std::move(played.complaint), happened.last());
            numbers.take(event);
            if (isEntry(event)) {
                played.authors.insert(played.complaint.version, actor);
            }
        }
        references.insert(played.complaint.reference, place);
        schedule(place);
    }

    void schedule(size_t place)
    {
        PlayedCase& played = cases[place];
        if (played.falls) {
            falls.erase({*played.falls, place});
        }
        played.falls = nextFall(played.complaint, *procedureOf(played.complaint), *office->calendar);
        if (played.falls) {
            falls.insert({*played.falls, place});
        }
    }

    void letFall(Moment until, int line)
    {
        while (!falls.empty() && falls.begin()->first <= until) {
            const auto [due, place] = *falls.begin();
            now = std::max(now, due);
            const Case& complaint = cases[place].complaint;
            const Context context{*office, *procedureOf(complaint), *office->calendar, Actor{}, now};
            happen(place, StaffId{}, whatFellDue(context, complaint));
            show(place, line, byItself);
        }
    }

    /** Another calendar is in force; the cases whose due moment it moves say so. */
    void follow(const ScenarioLine& line)
    {
        const auto before = office->calendar;
        auto following = std::make_shared<Office>(*office);
        following->calendar = line.calendar;
        office = following;
        show(placeOf(line.name), line.line, line.verb);
        for (size_t place = 0; place < cases.size(); ++place) {
            const Case& complaint = cases[place].complaint;
            if (complaint.version == 0 || complaint.closed) {
                continue;
            }
            const auto moved =
                movedByCalendar(complaint, *procedureOf(complaint), *before, *office->calendar);
            if (!moved) {
                schedule(place);
                continue;
            }
            happen(place, line.actor.id, {*moved});
            show(place, line.line, byItself);
        }
    }

    void show(size_t place, int line, const QString& verb, const Refusals& refusals = {})
    {
        const Case& complaint = cases[place].complaint;
        const auto procedure = procedureOf(complaint);
        SimulatedStep step;
        step.line = line;
        step.at = now;
        step.verb = verb;
        step.name = cases[place].name;
        step.refusals = refusals;
        step.happened = std::exchange(happened, {});
        step.office = office;
        step.complaint = complaint;
        if (complaint.version > 0) {
            step.statusWord = procedure->statusWord(complaint, complaint.intake.complainant.language);
            step.clocks = runningClocks(complaint, *procedure, *office->calendar);
            step.letterOwed = owesLetter(complaint, *procedure);
        }
        each(step);
    }
};

Refusals of(const QString& document, Refusals refusals)
{
    for (Refusal& one : refusals) {
        one.text = document.arg(one.text);
    }
    return refusals;
}

} // namespace

Result<Done> simulate(const QByteArray& procedure, const QByteArray& calendar, const QByteArray& scenario,
                      const std::function<void(const SimulatedStep&)>& each)
{
    auto readProcedure = Procedure::read(procedure);
    if (!readProcedure) {
        return of(Sentence::tr("The procedure: %1"), readProcedure.refusals());
    }
    auto readCalendar = Calendar::read(calendar);
    if (!readCalendar) {
        return of(Sentence::tr("The calendar: %1"), readCalendar.refusals());
    }
    auto read = readScenario(scenario, std::make_shared<const Procedure>(std::move(readProcedure).value()),
                             std::make_shared<const Calendar>(std::move(readCalendar).value()));
    if (!read) {
        return read.refusals();
    }
    const QList<ScenarioLine> lines = std::exchange(read.value().lines, {});
    Play play(std::move(read).value(), each);
    for (const ScenarioLine& line : lines) {
        play.line(line);
    }
    return Done{};
}

Result<QList<SimulatedStep>> simulate(const QByteArray& procedure, const QByteArray& calendar,
                                      const QByteArray& scenario)
{
    constexpr qsizetype mostLines = 2000;
    if (scenario.count('\n') > mostLines) {
        return Refusal{
            {},
            u"too_long"_s,
            Sentence::tr("The scenario has more than %1 lines; redress-admin simulate plays longer ones.")
                .arg(mostLines)};
    }
    QList<SimulatedStep> steps;
    const auto played =
        simulate(procedure, calendar, scenario, [&steps](const SimulatedStep& step) { steps.append(step); });
    if (!played) {
        return played.refusals();
    }
    return steps;
}

} // namespace redress
