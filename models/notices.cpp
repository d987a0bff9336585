#include "models/notices.h"

#include "models/clock.h"
#include "models/correspondence.h"
#include "models/decide_rules.h"
#include "models/routing.h"

#include <QRegularExpression>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Address
{
    NoticeWay way = NoticeWay::Note;
    QString where;
};

/** How the complainant can be reached that way; empty where nothing is known. */
QString contactBy(NoticeWay way, const Complainant& person)
{
    switch (way) {
    case NoticeWay::Sms:
    case NoticeWay::Phone:
        return person.phone;
    case NoticeWay::Email:
        return person.email;
    case NoticeWay::Letter:
        return person.address;
    case NoticeWay::Note:
        return {};
    }
    return {};
}

std::optional<Address> addressOfComplainant(const NoticeRule& rule, const Case& complaint)
{
    const Complainant& person = complaint.intake.complainant;
    if (person.standing == Standing::Unknown) {
        return std::nullopt;
    }
    // What was put right since counts no more here than in a look-up.
    const Complainant& asked = rule.onlyRegistered ? complaint.registered : person;
    for (const NoticeWay way : rule.ways) {
        const QString where = contactBy(way, asked);
        if (!rules::isBlank(where)) {
            return Address{way, where};
        }
    }
    return std::nullopt;
}

std::optional<Address> addressOf(const NoticeRule& rule, const Case& complaint, const Office& office)
{
    if (rule.to == NoticeReader::Complainant) {
        return addressOfComplainant(rule, complaint);
    }
    QStringList managers;
    for (const Staff& one : office.staff) {
        if (one.active && one.role == Role::Manager) {
            managers.append(one.name);
        }
    }
    return Address{NoticeWay::Note, managers.join(u", "_s)};
}

QString languageOf(const NoticeRule& rule, const Case& complaint, const Office& office)
{
    return rule.to == NoticeReader::Complainant ? complaint.intake.complainant.language
                                                : office.organisation.language;
}

/** What kind of notice an event asks for; most ask for none. */
struct Trigger
{
    using One = std::optional<NoticeTrigger>;
    One operator()(const happened::CaseRegistered&) const { return NoticeTrigger::Registered; }
    One operator()(const happened::CaseRefused&) const { return NoticeTrigger::Refused; }
    One operator()(const happened::ReplyGiven&) const { return NoticeTrigger::Replied; }
    One operator()(const happened::LimitExtended&) const { return NoticeTrigger::Extended; }
    One operator()(const happened::ClockExtended&) const { return NoticeTrigger::Extended; }
    One operator()(const happened::ClocksPaused&) const { return NoticeTrigger::Paused; }
    One operator()(const happened::LastRoundRejected&) const { return NoticeTrigger::LastRoundRejected; }
    One operator()(const happened::CaseClosed&) const { return NoticeTrigger::Closed; }
    One operator()(const happened::PromiseMade&) const { return NoticeTrigger::PromiseMade; }
    // Another moment for what was promised is a promise too.
    One operator()(const happened::PromiseMoved&) const { return NoticeTrigger::PromiseMade; }
    template <class Other>
    One operator()(const Other&) const
    {
        return std::nullopt;
    }
};

/** Whether a routing rule sent the case there that wants this notice to go out with it. */
bool isRoutedWith(const NoticeRule& rule, const happened::HandedOver& event, const Case& complaint,
                  const Procedure& procedure, const Office& office)
{
    const RoutingRule* route =
        complaint.classification ? routeOf(procedure, *complaint.classification) : nullptr;
    const Department* department = route == nullptr ? nullptr : office.departmentWithDuty(route->duty);
    return department != nullptr && department->id == event.department && route->notify.contains(rule.id);
}

std::optional<Moment> dueOfClock(const QList<RunningClock>& clocks, ClockKind kind,
                                 Stage first = Stage::Intake)
{
    const auto found = std::ranges::find_if(clocks, [&](const RunningClock& one) {
        return one.kind == kind && !one.isPaused() && (kind != ClockKind::Stage || one.first == first);
    });
    return found == clocks.end() ? std::nullopt : std::optional(found->due.due);
}

/** What stands where a moment would: while a limit stands still there is none to tell, but what is left of
 * it. */
QString onceItRunsInWords(const Due& due, const QString& language)
{
    static const Words after{{{u"en"_s, u"%1 after the work on it goes on"_s},
                              {u"vi"_s, u"%1 sau khi việc giải quyết được tiếp tục"_s},
                              {u"ms"_s, u"%1 selepas pengendalian diteruskan"_s},
                              {u"id"_s, u"%1 setelah penanganan dilanjutkan"_s},
                              {u"fa"_s, u"%1 پس از ازسرگیری رسیدگی"_s}}};
    constexpr qint64 hour = 3'600'000;
    const bool inDays = due.limit.unit == LimitUnit::Days || due.limit.unit == LimitUnit::WorkingDays;
    const qint64 left = inDays ? due.left->days : (due.left->milliseconds + hour - 1) / hour;
    return after.in(language).arg(countInWords(left, due.limit.unit, language));
}

/** One notice as it is written. */
class Composition
{
public:
    Composition(const Context& context, const Case& complaint, const Procedure& procedure,
                const QString& language)
        : context(context), complaint(complaint), procedure(procedure), language(language)
    {
    }

    /** What it is about, where something happened. */
    const CaseEvent* event = nullptr;

    /** Read once: braces that stand in a value stay as they are. */
    [[nodiscard]] QString fill(const QString& words) const
    {
        static const QRegularExpression place(u"\\{(%1)\\}"_s.arg(placesInNotices().join(u'|')));
        QString filled;
        qsizetype from = 0;
        for (auto found = place.globalMatch(words); found.hasNext();) {
            const auto match = found.next();
            filled += QStringView(words).mid(from, match.capturedStart() - from);
            filled += value(match.captured(1));
            from = match.capturedEnd();
        }
        return filled + words.mid(from);
    }

private:
    template <class Event>
    [[nodiscard]] const Event* about() const
    {
        return event == nullptr ? nullptr : std::get_if<Event>(event);
    }

    [[nodiscard]] QString value(const QString& place) const
    {
        const Organisation& organisation = context.office.organisation;
        if (place == u"name"_s) {
            return addressed(complaint.intake.complainant, language);
        }
        if (place == u"reference"_s) {
            return leftToRight(complaint.reference);
        }
        if (place == u"code"_s) {
            return leftToRight(complaint.statusCode);
        }
        if (place == u"status"_s) {
            return procedure.statusWord(complaint, language);
        }
        if (place == u"organisation"_s) {
            return organisation.name;
        }
        if (place == u"phone"_s) {
            return leftToRight(organisation.phone);
        }
        if (place == u"due"_s) {
            const auto still = stoodStill();
            return still ? onceItRunsInWords(*still, language) : inWords(due());
        }
        if (place == u"reason"_s) {
            return reason();
        }
        if (place == u"ground"_s) {
            const Choice* ground = complaint.refusal ? procedure.ground(complaint.refusal->ground) : nullptr;
            return ground == nullptr ? QString() : ground->words.in(language);
        }
        if (place == u"challenge"_s) {
            return procedure.challenge.in(language);
        }
        if (place == u"remedies"_s) {
            return remedies();
        }
        if (place == u"subject"_s) {
            return complaint.intake.subject;
        }
        return promise();
    }

    /** Hyphens and blanks would turn the groups of a number round in a right-to-left sentence. */
    [[nodiscard]] QString leftToRight(const QString& number) const
    {
        const bool turns = localeOf(language).textDirection() == Qt::RightToLeft && !number.isEmpty();
        return turns ? QChar(0x2066) + number + QChar(0x2069) : number;
    }

    [[nodiscard]] QString inWords(const std::optional<Moment>& moment) const
    {
        return moment ? momentInWords(*moment, context.calendar.zone(), language) : QString();
    }

    [[nodiscard]] const Promise* promised() const
    {
        if (const auto* made = about<happened::PromiseMade>()) {
            return complaint.promise(made->promise);
        }
        const auto* moved = about<happened::PromiseMoved>();
        return moved == nullptr ? nullptr : complaint.promise(moved->continuedAs);
    }

    [[nodiscard]] QString promise() const
    {
        const Promise* made = promised();
        return made == nullptr ? QString() : u"%1 – %2"_s.arg(made->what, inWords(made->due));
    }

    /** The limit that was made longer, where it stands still and no last date bounds it. */
    [[nodiscard]] std::optional<Due> stoodStill() const
    {
        const auto* extended = about<happened::ClockExtended>();
        if (extended == nullptr && about<happened::LimitExtended>() == nullptr) {
            return std::nullopt;
        }
        const ClockKind kind = extended == nullptr ? ClockKind::Round : extended->clock;
        const auto clocks = runningClocks(complaint, procedure, context.calendar);
        const auto found = std::ranges::find_if(clocks, [&](const RunningClock& one) {
            return one.kind == kind && one.isPaused() &&
                   (kind != ClockKind::Stage || one.first == extended->stage);
        });
        const bool bounded = kind == ClockKind::Round && dueOfClock(clocks, ClockKind::Cap);
        return found == clocks.end() || bounded ? std::nullopt : std::optional(found->due);
    }

    [[nodiscard]] std::optional<Moment> due() const
    {
        if (const Promise* made = promised()) {
            return made->due;
        }
        const auto clocks = runningClocks(complaint, procedure, context.calendar);
        if (const auto* extended = about<happened::ClockExtended>()) {
            return dueOfClock(clocks, extended->clock, extended->stage);
        }
        const auto round = dueOfClock(clocks, ClockKind::Round);
        const auto cap = dueOfClock(clocks, ClockKind::Cap);
        if (round && cap) {
            return std::min(*round, *cap);
        }
        const auto answer = round ? round : cap;
        return answer ? answer : dueOfCase(complaint, procedure, context.calendar);
    }

    [[nodiscard]] QString reason() const
    {
        if (const auto* extended = about<happened::LimitExtended>()) {
            return extended->reason;
        }
        if (const auto* extended = about<happened::ClockExtended>()) {
            return extended->reason;
        }
        if (const auto* moved = about<happened::PromiseMoved>()) {
            return moved->reason;
        }
        if (const auto* paused = about<happened::ClocksPaused>()) {
            const PauseReason* why = procedure.pauseReason(paused->reason);
            return why == nullptr ? QString() : why->words.in(language);
        }
        return complaint.refusal ? complaint.refusal->explanation : QString();
    }

    [[nodiscard]] QString remedies() const
    {
        QStringList all;
        for (const ExternalRemedy& remedy : context.office.remedies) {
            QStringList parts{remedy.name, remedy.contact, remedy.terms};
            parts.removeAll(QString());
            if (remedy.active) {
                all.append(parts.join(u", "_s));
            }
        }
        return all.join(u"; "_s);
    }

    const Context& context;
    const Case& complaint;
    const Procedure& procedure;
    QString language;
};

/** Adds what the rule owes to the list, where there is somebody to whom it can go. */
void owe(QList<CaseEvent>& owed, const NoticeRule& rule, const Context& context, const Case& complaint,
         const CaseEvent* event)
{
    const auto address = addressOf(rule, complaint, context.office);
    if (!address) {
        return;
    }
    const QString language = languageOf(rule, complaint, context.office);
    Composition composition(context, complaint, rules::procedureOf(context, complaint), language);
    composition.event = event;
    owed.append(happened::NoticeOwed{NoticeId{complaint.notices.size() + owed.size() + 1}, rule.id,
                                     address->way, address->where,
                                     composition.fill(rule.words.in(language))});
}

bool isOwedFor(const NoticeRule& rule, const CaseEvent& event, const Case& complaint, const Context& context)
{
    if (const auto* handedOver = std::get_if<happened::HandedOver>(&event)) {
        return isRoutedWith(rule, *handedOver, complaint, rules::procedureOf(context, complaint),
                            context.office);
    }
    return std::visit(Trigger{}, event) == rule.on;
}

/** Registering is no change of the word: there was none before. */
bool heardAnotherWord(const NoticeRule& rule, const Context& context, const Case& before, const Case& after)
{
    const QString language = languageOf(rule, after, context.office);
    return before.version > 0 && context.procedure.statusWord(before, language) !=
                                     rules::procedureOf(context, after).statusWord(after, language);
}

} // namespace

QList<CaseEvent> noticesOwedFor(const Context& context, const Case& before, const Case& after,
                                const QList<CaseEvent>& events)
{
    QList<CaseEvent> owed;
    for (const NoticeRule& rule : rules::procedureOf(context, after).notices) {
        for (const CaseEvent& event : events) {
            if (isOwedFor(rule, event, after, context)) {
                owe(owed, rule, context, after, &event);
            }
        }
        if (rule.on == NoticeTrigger::StatusChanged && heardAnotherWord(rule, context, before, after)) {
            owe(owed, rule, context, after, nullptr);
        }
    }
    return owed;
}

std::optional<CaseEvent> noticeOwedBy(const NoticeRule& rule, const Context& context, const Case& complaint)
{
    QList<CaseEvent> owed;
    owe(owed, rule, context, complaint, nullptr);
    return owed.isEmpty() ? std::nullopt : std::optional(owed.first());
}

bool canGoOut(const NoticeRule& rule, const Case& complaint)
{
    return rule.to == NoticeReader::Manager || addressOfComplainant(rule, complaint);
}

const QStringList& placesInNotices()
{
    static const QStringList places{
        u"name"_s,   u"reference"_s, u"code"_s,      u"status"_s,   u"organisation"_s, u"phone"_s,  u"due"_s,
        u"reason"_s, u"ground"_s,    u"challenge"_s, u"remedies"_s, u"subject"_s,      u"promise"_s};
    return places;
}

} // namespace redress
