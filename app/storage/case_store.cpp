#include "app/storage/case_store.h"

#include "app/storage/letter_store.h"
#include "app/storage/search_text.h"
#include "models/clock.h"
#include "models/fall_due.h"
#include "models/fold.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QVariant orNull(const std::optional<Moment>& moment)
{
    return moment ? QVariant(moment->milliseconds) : QVariant(QMetaType(QMetaType::LongLong));
}

template <class E>
QVariant nameOrNull(const std::optional<E>& value)
{
    return value ? QVariant(nameOf(*value)) : QVariant(QMetaType(QMetaType::QString));
}

qint64 numberOf(bool flag)
{
    return flag ? 1 : 0;
}

/** Before whom the case was laid last; in an earlier round it was about another request. */
StaffId superiorOf(const Case& complaint)
{
    const bool inThisRound =
        !complaint.escalations.isEmpty() && complaint.escalations.last().at >= complaint.roundReceived;
    return inThisRound ? complaint.escalations.last().to : StaffId{};
}

/** The columns beside `id`, in the order of the table. */
Values columnsOfCase(const Case& complaint, const CaseIndex& index)
{
    const Intake& intake = complaint.intake;
    const auto& classified = complaint.classification;
    const QString& reference = complaint.reference;
    const QString& product = classified ? classified->product : intake.product;
    return {
        {u"id"_s, complaint.id.value},
        {u"version"_s, complaint.version},
        {u"reference"_s, reference},
        {u"reference_year"_s, reference.section(u'-', 0, 0).toInt()},
        {u"reference_number"_s, reference.section(u'-', 1, 1).toLongLong()},
        {u"status_code"_s, complaint.statusCode},
        {u"procedure"_s, complaint.procedure},
        {u"procedure_version"_s, complaint.procedureVersion},
        {u"is_open"_s, numberOf(!complaint.closed)},
        {u"queue"_s, nameOf(queueOf(complaint))},
        {u"stage"_s, nameOf(complaint.stage)},
        {u"round"_s, complaint.round},
        {u"channel"_s, nameOf(intake.channel)},
        {u"language"_s, intake.complainant.language},
        {u"complainant"_s, intake.complainant.name},
        {u"complainant_folded"_s, sortKeyOf(intake.complainant.name)},
        {u"phone"_s, intake.complainant.phone},
        {u"subject"_s, intake.subject},
        {u"subject_folded"_s, sortKeyOf(intake.subject)},
        {u"matter_folded"_s, matterOf(reference, intake.subject, product)},
        {u"product"_s, product},
        {u"category"_s, classified ? classified->category : intake.category},
        {u"severity"_s, classified ? nameOrNull<Severity>(classified->severity) : nameOrNull<Severity>({})},
        {u"assignee"_s, complaint.assignee.value},
        {u"received"_s, intake.received.milliseconds},
        {u"entered"_s, complaint.entered.milliseconds},
        {u"touched"_s, complaint.touched.milliseconds},
        {u"due_at"_s, orNull(index.due)},
        {u"closed_at"_s, orNull(complaint.closedAt)},
        {u"outcome"_s, nameOrNull(complaint.outcome)},
        {u"standing"_s, nameOf(intake.complainant.standing)},
        {u"escalated_to"_s, superiorOf(complaint).value},
        {u"is_restricted"_s, numberOf(!complaint.readers.isEmpty())},
        {u"awaits_note"_s, numberOf(index.awaitsNote)},
        {u"is_paused"_s, numberOf(index.isPaused)},
        {u"falls_at"_s, orNull(index.fallsAt)},
    };
}

void writeLine(Database& database, const Case& complaint, const CaseIndex& index)
{
    database.run(uR"(
        INSERT INTO cases (id, version, reference, reference_year, reference_number, status_code, procedure,
                           procedure_version, is_open, queue, stage, round, channel, language, complainant,
                           complainant_folded, phone, subject, subject_folded, product, category, severity,
                           assignee, received, entered, touched, due_at, closed_at, outcome, standing,
                           escalated_to, matter_folded, is_restricted, awaits_note, is_paused, falls_at)
        VALUES (:id, :version, :reference, :reference_year, :reference_number, :status_code, :procedure,
                :procedure_version, :is_open, :queue, :stage, :round, :channel, :language, :complainant,
                :complainant_folded, :phone, :subject, :subject_folded, :product, :category, :severity,
                :assignee, :received, :entered, :touched, :due_at, :closed_at, :outcome, :standing,
                :escalated_to, :matter_folded, :is_restricted, :awaits_note, :is_paused, :falls_at)
        ON CONFLICT (id) DO UPDATE SET
            is_restricted = excluded.is_restricted, awaits_note = excluded.awaits_note,
            is_paused = excluded.is_paused, falls_at = excluded.falls_at,
            version = excluded.version, reference = excluded.reference, reference_year = excluded.reference_year,
            reference_number = excluded.reference_number, status_code = excluded.status_code,
            procedure = excluded.procedure, procedure_version = excluded.procedure_version,
            is_open = excluded.is_open, queue = excluded.queue, stage = excluded.stage, round = excluded.round,
            channel = excluded.channel, language = excluded.language, complainant = excluded.complainant,
            complainant_folded = excluded.complainant_folded, phone = excluded.phone, subject = excluded.subject,
            subject_folded = excluded.subject_folded, product = excluded.product, category = excluded.category,
            severity = excluded.severity, assignee = excluded.assignee, received = excluded.received,
            entered = excluded.entered, touched = excluded.touched, due_at = excluded.due_at,
            closed_at = excluded.closed_at, outcome = excluded.outcome, standing = excluded.standing,
            escalated_to = excluded.escalated_to, matter_folded = excluded.matter_folded)"_s,
                 columnsOfCase(complaint, index));
}

void writeHandOff(Database& database, CaseId id, const HandOff& handOff)
{
    database.run(uR"(
        INSERT INTO hand_offs (case_id, id, round, department, due, state, is_open, officer, escalated_to)
        VALUES (:case_id, :id, :round, :department, :due, :state, :is_open, :officer, :escalated_to)
        ON CONFLICT (case_id, id) DO UPDATE SET
            state = excluded.state, is_open = excluded.is_open, officer = excluded.officer,
            escalated_to = excluded.escalated_to)"_s,
                 {{u"case_id"_s, id.value},
                  {u"id"_s, handOff.id.value},
                  {u"round"_s, handOff.round},
                  {u"department"_s, handOff.department.value},
                  {u"due"_s, handOff.due.milliseconds},
                  {u"state"_s, nameOf(handOff.state)},
                  {u"is_open"_s, numberOf(handOff.isOpen())},
                  {u"officer"_s, handOff.officer.value},
                  {u"escalated_to"_s, handOff.escalatedTo.value}});
}

void writeReply(Database& database, CaseId id, int number, const Reply& reply)
{
    database.run(uR"(
        INSERT INTO replies (case_id, number, round, way, letter, given, given_by)
        VALUES (:case_id, :number, :round, :way, :letter, :given, :given_by)
        ON CONFLICT (case_id, number) DO NOTHING)"_s,
                 {{u"case_id"_s, id.value},
                  {u"number"_s, number},
                  {u"round"_s, reply.round},
                  {u"way"_s, nameOf(reply.way)},
                  {u"letter"_s, reply.letter.value},
                  {u"given"_s, reply.given.milliseconds},
                  {u"given_by"_s, reply.by.value}});
}

void writePromise(Database& database, CaseId id, const Promise& promise)
{
    database.run(uR"(
        INSERT INTO promises (case_id, id, kind, what, due, owner, state, is_open)
        VALUES (:case_id, :id, :kind, :what, :due, :owner, :state, :is_open)
        ON CONFLICT (case_id, id) DO UPDATE SET state = excluded.state, is_open = excluded.is_open)"_s,
                 {{u"case_id"_s, id.value},
                  {u"id"_s, promise.id.value},
                  {u"kind"_s, nameOf(promise.kind)},
                  {u"what"_s, promise.what},
                  {u"due"_s, promise.due.milliseconds},
                  {u"owner"_s, promise.owner.value},
                  {u"state"_s, nameOf(promise.state)},
                  {u"is_open"_s, numberOf(promise.state == PromiseState::Open)}});
}

void writeNotice(Database& database, CaseId id, const Notice& notice)
{
    database.run(uR"(
        INSERT INTO notices (case_id, id, rule, way, address, text, owed_at, state, is_owed)
        VALUES (:case_id, :id, :rule, :way, :address, :text, :owed_at, :state, :is_owed)
        ON CONFLICT (case_id, id) DO UPDATE SET state = excluded.state, is_owed = excluded.is_owed)"_s,
                 {{u"case_id"_s, id.value},
                  {u"id"_s, notice.id.value},
                  {u"rule"_s, notice.rule},
                  {u"way"_s, nameOf(notice.way)},
                  {u"address"_s, notice.address},
                  {u"text"_s, notice.text},
                  {u"owed_at"_s, notice.owedAt.milliseconds},
                  {u"state"_s, nameOf(notice.state)},
                  {u"is_owed"_s, numberOf(notice.state == NoticeState::Owed)}});
}

void writeReaders(Database& database, const Case& complaint)
{
    database.run(u"DELETE FROM case_readers WHERE case_id = :id"_s, {{u"id"_s, complaint.id.value}});
    for (const StaffId reader : complaint.readers) {
        database.run(u"INSERT INTO case_readers (case_id, staff) VALUES (:id, :staff)"_s,
                     {{u"id"_s, complaint.id.value}, {u"staff"_s, reader.value}});
    }
}

void writePaper(Database& database, CaseId id, const Paper& paper)
{
    database.run(uR"(
        INSERT INTO papers (case_id, id, name, media_type, size, hash, evidence, added_by, added_at, is_withdrawn)
        VALUES (:case_id, :id, :name, :media_type, :size, :hash, :evidence, :added_by, :added_at, :is_withdrawn)
        ON CONFLICT (case_id, id) DO UPDATE SET is_withdrawn = excluded.is_withdrawn)"_s,
                 {{u"case_id"_s, id.value},
                  {u"id"_s, paper.id.value},
                  {u"name"_s, paper.name},
                  {u"media_type"_s, paper.mediaType},
                  {u"size"_s, paper.size},
                  {u"hash"_s, paper.hash},
                  {u"evidence"_s, nameOf(paper.evidence)},
                  {u"added_by"_s, paper.addedBy.value},
                  {u"added_at"_s, paper.addedAt.milliseconds},
                  {u"is_withdrawn"_s, numberOf(paper.withdrawn)}});
}

void writeLink(Database& database, CaseId id, const CaseLink& link)
{
    database.run(uR"(
        INSERT INTO case_links (case_id, id, other, kind, is_withdrawn)
        VALUES (:case_id, :id, :other, :kind, :is_withdrawn)
        ON CONFLICT (case_id, id) DO UPDATE SET is_withdrawn = excluded.is_withdrawn)"_s,
                 {{u"case_id"_s, id.value},
                  {u"id"_s, link.id.value},
                  {u"other"_s, link.other.value},
                  {u"kind"_s, nameOf(link.kind)},
                  {u"is_withdrawn"_s, numberOf(link.withdrawn)}});
}

/** SQLite's index holds no text of its own, so it must be told the old words before the new ones. */
void writeSearchText(Database& database, CaseId id, const QString& folded)
{
    const Rows before =
        database.run(u"SELECT folded FROM search_texts WHERE case_id = :id"_s, {{u"id"_s, id.value}});
    if (!before.isEmpty() && before.first().text(0) == folded) {
        return;
    }
    const bool ownIndex = database.engine() == Engine::Sqlite;
    if (ownIndex && !before.isEmpty()) {
        database.run(
            u"INSERT INTO search_index (search_index, rowid, folded) VALUES ('delete', :id, :folded)"_s,
            {{u"id"_s, id.value}, {u"folded"_s, before.first().text(0)}});
    }
    database.run(uR"(
        INSERT INTO search_texts (case_id, folded) VALUES (:id, :folded)
        ON CONFLICT (case_id) DO UPDATE SET folded = excluded.folded)"_s,
                 {{u"id"_s, id.value}, {u"folded"_s, folded}});
    if (ownIndex) {
        database.run(u"INSERT INTO search_index (rowid, folded) VALUES (:id, :folded)"_s,
                     {{u"id"_s, id.value}, {u"folded"_s, folded}});
    }
}

} // namespace

QString streamOfCase(CaseId id)
{
    return u"case:%1"_s.arg(id.value);
}

CaseId caseOfStream(const QString& stream)
{
    const CaseId id{stream.startsWith(u"case:"_s) ? stream.mid(5).toLongLong() : 0};
    return streamOfCase(id) == stream ? id : CaseId{};
}

Result<CaseHappening> happeningOf(const JournalEntry& entry)
{
    const Result<CaseEvent> event = decodeCaseEvent(entry.event);
    if (!event) {
        return event.refusals();
    }
    return CaseHappening{entry.sequence, entry.version, entry.stamp.at, entry.stamp.actor, *event};
}

QList<CaseHappening> readHappenings(Database& database, CaseId id, int afterVersion)
{
    QList<CaseHappening> happenings;
    for (const JournalEntry& entry : readStream(database, streamOfCase(id), afterVersion)) {
        const Result<CaseHappening> happening = happeningOf(entry);
        if (!happening) {
            const bool unknown = happening.refusal().reason == u"unknown_kind"_s;
            throw BrokenWorld(unknown ? BrokenWorld::Kind::Newer : BrokenWorld::Kind::Damaged,
                              database.address().shown(), happening.refusal().text);
        }
        happenings.append(*happening);
    }
    return happenings;
}

std::optional<Case> readCase(Database& database, CaseId id)
{
    const QList<CaseHappening> happenings = readHappenings(database, id);
    if (happenings.isEmpty()) {
        return std::nullopt;
    }
    Case complaint;
    complaint.id = id;
    for (const CaseHappening& happening : happenings) {
        complaint = apply(std::move(complaint), happening);
    }
    return complaint;
}

Case recordCase(Database& database, const Stamp& stamp, const Case& before, const QList<CaseEvent>& events,
                const Office& office)
{
    QList<EncodedEvent> encoded;
    for (const CaseEvent& event : events) {
        encoded.append(encode(event));
    }
    const QList<JournalEntry> entries =
        append(database, stamp, streamOfCase(before.id), before.version, encoded);
    Case after = before;
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const JournalEntry& entry = entries.at(index);
        after = apply(std::move(after),
                      {entry.sequence, entry.version, entry.stamp.at, entry.stamp.actor, events.at(index)});
    }
    writeCase(database, after, office);
    return after;
}

std::optional<Moment> dueInOffice(const Case& complaint, const Office& office)
{
    const auto procedure = office.procedure(complaint.procedure, complaint.procedureVersion);
    if (!procedure || !office.calendar) {
        return std::nullopt;
    }
    return dueOfCase(complaint, *procedure, *office.calendar);
}

CaseIndex indexOf(const Case& complaint, const Office& office)
{
    const auto procedure = office.procedure(complaint.procedure, complaint.procedureVersion);
    if (!procedure || !office.calendar) {
        return {};
    }
    CaseIndex index;
    const auto clocks = runningClocks(complaint, *procedure, *office.calendar);
    index.isPaused = std::ranges::any_of(clocks, &RunningClock::isPaused);
    index.due = dueOfCase(complaint, *procedure, *office.calendar);
    index.fallsAt = nextFall(complaint, *procedure, *office.calendar);
    index.awaitsNote = awaitsNote(complaint, *procedure);
    return index;
}

void writeCase(Database& database, const Case& complaint, const Office& office)
{
    writeLine(database, complaint, indexOf(complaint, office));
    for (const HandOff& handOff : complaint.handOffs) {
        writeHandOff(database, complaint.id, handOff);
    }
    writeLetters(database, complaint);
    for (qsizetype index = 0; index < complaint.replies.size(); ++index) {
        writeReply(database, complaint.id, int(index) + 1, complaint.replies.at(index));
    }
    for (const Paper& paper : complaint.papers) {
        writePaper(database, complaint.id, paper);
    }
    for (const CaseLink& link : complaint.links) {
        writeLink(database, complaint.id, link);
    }
    for (const Promise& promise : complaint.promises) {
        writePromise(database, complaint.id, promise);
    }
    for (const Notice& notice : complaint.notices) {
        writeNotice(database, complaint.id, notice);
    }
    writeReaders(database, complaint);
    writeSearchText(database, complaint.id, searchTextOf(complaint));
}

void fillMatters(Database& database)
{
    constexpr int piece = 500;
    qint64 last = 0;
    Rows rows;
    do {
        rows = database.run(u"SELECT id, reference, subject, product FROM cases WHERE id > :last ORDER BY id LIMIT :most"_s,
                            {{u"last"_s, last}, {u"most"_s, piece}});
        for (const Row& row : rows) {
            last = row.number(0);
            database.run(u"UPDATE cases SET matter_folded = :matter WHERE id = :id"_s,
                         {{u"matter"_s, matterOf(row.text(1), row.text(2), row.text(3))}, {u"id"_s, last}});
        }
    } while (!rows.isEmpty());
}

CaseId nextCaseId(Database& database)
{
    return CaseId{database.run(u"SELECT coalesce(max(id), 0) + 1 FROM cases"_s).first().number(0)};
}

qint64 nextReferenceNumber(Database& database, int year)
{
    const Rows rows = database.run(
        u"SELECT coalesce(max(reference_number), 0) + 1 FROM cases WHERE reference_year = :year"_s,
        {{u"year"_s, year % 100}});
    return rows.first().number(0);
}

QList<Reading> readReadings(Database& database, CaseId id)
{
    QList<Reading> readings;
    for (const Row& row : database.run(u"SELECT staff, at FROM readings WHERE case_id = :id ORDER BY at DESC"_s,
                                       {{u"id"_s, id.value}})) {
        readings.append({StaffId{row.number(0)}, Moment{row.number(1)}});
    }
    return readings;
}

QList<LinkedFrom> readLinksTo(Database& database, CaseId id)
{
    QList<LinkedFrom> links;
    const Rows rows = database.run(uR"(
        SELECT case_links.case_id, cases.reference, case_links.kind
        FROM case_links JOIN cases ON cases.id = case_links.case_id
        WHERE case_links.other = :id AND case_links.is_withdrawn = 0
        ORDER BY case_links.case_id)"_s,
                                   {{u"id"_s, id.value}});
    for (const Row& row : rows) {
        links.append({CaseId{row.number(0)}, row.text(1), named<LinkKind>(row.text(2)).value_or(LinkKind::SameMatter)});
    }
    return links;
}

void recordReading(Database& database, CaseId id, StaffId staff, Moment at)
{
    database.run(u"INSERT INTO readings (case_id, staff, at) VALUES (:case_id, :staff, :at)"_s,
                 {{u"case_id"_s, id.value}, {u"staff"_s, staff.value}, {u"at"_s, at.milliseconds}});
}

} // namespace redress
