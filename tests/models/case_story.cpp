#include "tests/models/case_story.h"

#include <utility>

namespace redress::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr char procedureText[] = R"({
  "id": "sample", "version": 3,
  "name": { "en": "Sample procedure" },
  "languages": ["vi", "en"],
  "categories": [ { "id": "interruption", "words": { "en": "Interrupted", "vi": "Gián đoạn" } },
                  { "id": "billing", "words": { "en": "Bills" } } ],
  "grounds": [ { "id": "no_evidence", "words": { "en": "no evidence was found" } } ],
  "stages": {
    "verification": { "word": { "en": "Being checked", "vi": "Đang kiểm tra" },
                      "requires": ["read_back", "category", "severity"] },
    "hand_off": { "word": { "en": "With the department" }, "requires": ["cause", "done"] },
    "reply": { "word": { "en": "Being answered" }, "requires": [] },
    "confirmation": { "word": { "en": "Answered" }, "requires": [] },
    "archive": { "word": { "en": "Being filed" }, "requires": ["root_cause", "lesson"] }
  },
  "closed_word": { "en": "Closed" },
  "rounds": { "limit": "7 wd", "complex_has_only_cap": true },
  "cap": "20 d", "silence": "10 wd", "hand_off_limit": "3 wd",
  "letter": { "channels": ["post", "fax"], "on_paper": true },
  "on_the_spot": ["walk_in"]
})";

constexpr char calendarText[] = R"({
  "name": "Sample hours", "zone": "Asia/Ho_Chi_Minh", "usual_close": "17:00",
  "week": {
    "monday": ["08:00-12:00", "13:00-17:00"], "tuesday": ["08:00-12:00", "13:00-17:00"],
    "wednesday": ["08:00-12:00", "13:00-17:00"], "thursday": ["08:00-12:00", "13:00-17:00"],
    "friday": ["08:00-12:00", "13:00-17:00"], "saturday": [], "sunday": []
  },
  "holidays": [ { "date": "2026-09-02", "name": "National day" },
                { "date": "2026-12-24", "name": "Christmas Eve", "hours": ["08:00-12:00"] },
                { "date": "2026-12-25", "name": "Christmas" },
                { "date": "2027-01-01", "name": "New Year" } ],
  "make_up_days": [ { "date": "2026-12-26", "hours": ["08:00-12:00"] } ]
})";

constexpr qint64 anHour = 3600;

/** Who wrote the note or call at that place of the case. */
StaffId authorOf(const QList<CaseHappening>& journal, int version)
{
    for (const CaseHappening& one : journal) {
        const bool entry = std::holds_alternative<happened::NoteAdded>(one.event) ||
                           std::holds_alternative<happened::CallRecorded>(one.event);
        if (one.version == version && entry) {
            return one.actor;
        }
    }
    return {};
}

Staff member(qint64 id, const QString& name, Role role, DepartmentId department = {})
{
    return {StaffId{id}, name.toLower(), name, {}, role, department, true, {}};
}

} // namespace

Moment at(const char* onTheWall)
{
    const QDateTime moment = QDateTime::fromString(QString::fromLatin1(onTheWall), u"yyyy-MM-dd HH:mm"_s);
    if (!moment.isValid()) {
        qFatal("\"%s\" is no moment", onTheWall);
    }
    return Moment::fromDateTime(QDateTime(moment.date(), moment.time(), QTimeZone("Asia/Ho_Chi_Minh")));
}

Moment wednesday()
{
    return at("2026-11-18 09:00");
}

Actor agent()
{
    return {StaffId{1}, Role::Agent, {}};
}

Actor otherAgent()
{
    return {StaffId{2}, Role::Agent, {}};
}

Actor technician()
{
    return {StaffId{3}, Role::Officer, technology};
}

Actor headOfTechnology()
{
    return {StaffId{9}, Role::Officer, technology};
}

Actor accountant()
{
    return {StaffId{4}, Role::Officer, billing};
}

Actor supervisor()
{
    return {StaffId{5}, Role::Supervisor, {}};
}

Actor manager()
{
    return {StaffId{6}, Role::Manager, {}};
}

Actor otherManager()
{
    return {StaffId{7}, Role::Manager, {}};
}

Actor administrator()
{
    return {StaffId{8}, Role::Administrator, {}};
}

QByteArray procedureDocument()
{
    return procedureText;
}

QByteArray calendarDocument()
{
    return calendarText;
}

Office office()
{
    Office office;
    office.organisation = {u"Sample"_s, u"1 Street"_s, u"1900 0000"_s, u"desk@example.org"_s,
                           u"en"_s,     u"sample"_s,   false,          {}};
    office.departments = {{technology, u"Technology"_s, headOfTechnology().id, false, true, {}},
                          {billing, u"Billing"_s, {}, false, true, {}},
                          {workshop, u"Workshop"_s, {}, true, true, {}}};
    office.staff = {member(1, u"An"_s, Role::Agent),
                    member(2, u"Binh"_s, Role::Agent),
                    member(3, u"Chi"_s, Role::Officer, technology),
                    member(4, u"Dung"_s, Role::Officer, billing),
                    member(5, u"Giang"_s, Role::Supervisor),
                    member(6, u"Hoa"_s, Role::Manager),
                    member(7, u"Khanh"_s, Role::Manager),
                    member(8, u"Lan"_s, Role::Administrator),
                    member(9, u"Nam"_s, Role::Officer, technology)};
    office.procedures = {std::make_shared<const Procedure>(Procedure::read(procedureDocument()).value())};
    office.calendar = std::make_shared<const Calendar>(Calendar::read(calendarDocument()).value());
    return office;
}

Intake intake()
{
    Intake intake;
    intake.received = wednesday();
    intake.complainant = {u"Nguyễn Văn Đức"_s, u"0901 234 567"_s, u"duc@example.org"_s, u"5 Lê Lợi, Huế"_s,
                          u"046123456789"_s,   u"vi"_s,           AnswerWay::Phone};
    intake.subject = u"No internet since Tuesday"_s;
    intake.description = u"The line went dead after the storm.\nThe lamp on the box is red."_s;
    intake.product = u"Fibre 100"_s;
    intake.category = u"interruption"_s;
    intake.expectation = u"A line that works, and nothing to pay for the lost days."_s;
    return intake;
}

Intake intakeBy(Channel channel)
{
    Intake made = intake();
    made.channel = channel;
    return made;
}

command::ClassifyCase classification()
{
    return {{u"interruption"_s, u"Fibre 100"_s, Severity::High, false}};
}

command::AddPaper paper()
{
    return {u"bill.pdf"_s, u"application/pdf"_s, 12'345, QString(64, u'a'), Evidence::Document};
}

command::HandOver handOver(Moment now)
{
    return {technology, u"Find out why the line is dead."_s, now.plusSeconds(24 * anHour), {}};
}

command::AnswerHandOff answer(HandOffId handOff)
{
    return {handOff, u"A broken connector"_s, u"The connector was replaced."_s};
}

command::DraftLetter draft(LetterId letter)
{
    return {letter, u"final_reply"_s, u"vi"_s, u"Dear Mr Đức, the connector was replaced."_s};
}

command::GiveReply phoneReply(Moment given)
{
    return {LetterId{}, AnswerWay::Phone, given, u"Told that the connector was replaced."_s};
}

command::CloseCase closing()
{
    return {Outcome::Resolved, u"Old connectors"_s, u"Check connectors after storms."_s};
}

CaseStory::CaseStory()
    : office(sample::office()), procedure(*office.procedures.first()), now(wednesday().plusSeconds(anHour)),
      draws{.reference = u"26-000012-4"_s,
            .statusCode = u"K7T-M4Q"_s,
            .journalHead = u"abcdef0123456789"_s,
            .passwordProved = true,
            .letterNumber = {2026, 7},
            .postNumber = {},
            .linked = CaseId{77},
            .linkedReference = u"26-000077-1"_s,
            .entryAuthor = {}}
{
    complaint.id = CaseId{12};
}

Context CaseStory::context(const Actor& actor) const
{
    return {office, procedure, *office.calendar, actor, now, draws};
}

Result<QList<CaseEvent>> CaseStory::ask(const Actor& actor, const CaseCommand& command) const
{
    Context asked = context(actor);
    if (const auto* strike = std::get_if<command::StrikeEntry>(&command)) {
        asked.draws.entryAuthor = authorOf(journal, strike->version);
    }
    return decide(asked, complaint, command);
}

void CaseStory::act(const Actor& actor, const CaseCommand& command)
{
    now = now.plusSeconds(anHour);
    const auto events = ask(actor, command);
    if (!events) {
        qFatal("the story does not go on: %s", qPrintable(outcomeOf(events)));
    }
    happen(actor, *events);
}

void CaseStory::happen(const Actor& actor, const QList<CaseEvent>& events)
{
    for (const CaseEvent& event : events) {
        journal.append({journal.size() + 1, complaint.version + 1, now, actor.id, event});
        complaint = apply(std::move(complaint), journal.last());
    }
}

CaseStory CaseStory::registered(const Intake& intake)
{
    CaseStory story;
    story.act(agent(), command::RegisterCase{intake});
    return story;
}

CaseStory CaseStory::verified(const Intake& intake)
{
    CaseStory story = registered(intake);
    story.act(agent(), command::ConfirmContent{u"Read back by phone."_s});
    story.act(agent(), classification());
    return story;
}

CaseStory CaseStory::accepted(const Intake& intake)
{
    CaseStory story = verified(intake);
    story.act(agent(), command::AcceptCase{});
    return story;
}

CaseStory CaseStory::handedOver(const Intake& intake)
{
    CaseStory story = accepted(intake);
    story.act(agent(), handOver(story.now));
    return story;
}

CaseStory CaseStory::answered(const Intake& intake)
{
    CaseStory story = handedOver(intake);
    story.act(technician(), command::AcceptHandOff{HandOffId{1}});
    story.act(technician(), answer());
    return story;
}

CaseStory CaseStory::drafted(const Intake& intake)
{
    CaseStory story = answered(intake);
    story.act(technician(), draft());
    return story;
}

CaseStory CaseStory::submitted(const Intake& intake)
{
    CaseStory story = drafted(intake);
    story.act(technician(), command::SubmitLetter{LetterId{1}});
    return story;
}

CaseStory CaseStory::signedLetter(const Intake& intake)
{
    CaseStory story = submitted(intake);
    story.act(manager(), command::SignLetter{LetterId{1}});
    return story;
}

CaseStory CaseStory::replied(const Intake& intake)
{
    CaseStory story = answered(intake);
    story.act(agent(), phoneReply(story.now));
    return story;
}

CaseStory CaseStory::decided(const Intake& intake)
{
    CaseStory story = replied(intake);
    story.act(agent(), command::RecordDecision{Decision::Satisfied, story.now, u"Thanks."_s});
    return story;
}

CaseStory CaseStory::closed(const Intake& intake)
{
    CaseStory story = decided(intake);
    story.act(agent(), closing());
    return story;
}

QString listOf(const Refusals& refusals)
{
    QStringList words;
    for (const Refusal& refusal : refusals) {
        words.append(refusal.field + u':' + refusal.reason);
        if (refusal.text.trimmed().isEmpty()) {
            words.append(u"(without a sentence)"_s);
        }
    }
    return words.join(u' ');
}

QString outcomeOf(const Result<QList<CaseEvent>>& decided)
{
    if (!decided) {
        return u"refused "_s + listOf(decided.refusals());
    }
    QStringList kinds;
    for (const CaseEvent& event : *decided) {
        kinds.append(encode(event).kind);
    }
    return kinds.join(u' ');
}

} // namespace redress::sample
