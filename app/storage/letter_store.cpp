#include "app/storage/letter_store.h"

#include "app/storage/case_store.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QVariant orNull(const std::optional<Moment>& moment)
{
    return moment ? QVariant(moment->milliseconds) : QVariant(QMetaType(QMetaType::LongLong));
}

/** A letter to who wishes to stay unnamed bears no name. */
QString nameOnLetters(const Case& complaint)
{
    const Complainant& person = complaint.intake.complainant;
    return person.standing == Standing::Named ? person.name : QString();
}

Values columnsOfLetter(const Case& complaint, const Letter& letter)
{
    // What came back goes anew to where the case says.
    const bool isThere = letter.sentAt && !letter.isBack();
    const std::optional<Moment> cameBack =
        letter.cameBack.isEmpty() ? std::nullopt : std::optional(letter.cameBack.last().at);
    return {{u"case_id"_s, complaint.id.value},
            {u"id"_s, letter.id.value},
            {u"round"_s, letter.round},
            {u"template"_s, letter.templateId},
            {u"language"_s, letter.language},
            {u"state"_s, nameOf(letter.state)},
            {u"signer"_s, letter.signer.value},
            {u"signed_at"_s, orNull(letter.signedAt)},
            {u"purpose"_s, nameOf(letter.purpose)},
            {u"subject"_s, letter.subject.isEmpty() ? complaint.intake.subject : letter.subject},
            {u"author"_s, letter.authors.value(0).value},
            {u"submitted_to"_s, letter.submittedTo.value},
            {u"submitted_at"_s, orNull(letter.submittedAt)},
            {u"signed_for"_s, letter.signedFor.value},
            {u"number_year"_s, letter.number.year},
            {u"number"_s, letter.number.number},
            {u"sent_at"_s, orNull(letter.sentAt)},
            {u"sent_way"_s, nameOf(letter.sentWay)},
            {u"sent_by"_s, letter.sentBy.value},
            {u"came_back_at"_s, orNull(cameBack)},
            {u"came_back_reason"_s, letter.cameBack.isEmpty() ? u""_s : letter.cameBack.last().reason},
            {u"answer_by"_s, letter.answerBy.isValid() ? letter.answerBy.toString(Qt::ISODate) : u""_s},
            {u"is_answered"_s, complaint.isAnswered(letter) ? 1 : 0},
            {u"recipient"_s, isThere ? letter.recipient : nameOnLetters(complaint)},
            {u"recipient_address"_s,
             isThere ? letter.recipientAddress : complaint.intake.complainant.address}};
}

void writeLetter(Database& database, const Case& complaint, const Letter& letter)
{
    database.run(uR"(
        INSERT INTO letters (case_id, id, round, template, language, state, signer, signed_at, purpose, subject,
                             author, submitted_to, submitted_at, signed_for, number_year, number, sent_at, sent_way,
                             sent_by, came_back_at, came_back_reason, answer_by, is_answered, recipient,
                             recipient_address)
        VALUES (:case_id, :id, :round, :template, :language, :state, :signer, :signed_at, :purpose, :subject,
                :author, :submitted_to, :submitted_at, :signed_for, :number_year, :number, :sent_at, :sent_way,
                :sent_by, :came_back_at, :came_back_reason, :answer_by, :is_answered, :recipient,
                :recipient_address)
        ON CONFLICT (case_id, id) DO UPDATE SET
            template = excluded.template, language = excluded.language, state = excluded.state,
            signer = excluded.signer, signed_at = excluded.signed_at, purpose = excluded.purpose,
            subject = excluded.subject, author = excluded.author, submitted_to = excluded.submitted_to,
            submitted_at = excluded.submitted_at, signed_for = excluded.signed_for,
            number_year = excluded.number_year, number = excluded.number, sent_at = excluded.sent_at,
            sent_way = excluded.sent_way, sent_by = excluded.sent_by, came_back_at = excluded.came_back_at,
            came_back_reason = excluded.came_back_reason, answer_by = excluded.answer_by,
            is_answered = excluded.is_answered, recipient = excluded.recipient,
            recipient_address = excluded.recipient_address)"_s,
                 columnsOfLetter(complaint, letter));
}

/** What step 8 brought, and no later one: it has to run on the tables as they were then. */
const QStringList columnsOfStep8{
    u"purpose"_s,          u"subject"_s,    u"author"_s,      u"submitted_to"_s,
    u"submitted_at"_s,     u"signed_for"_s, u"number_year"_s, u"number"_s,
    u"sent_at"_s,          u"sent_way"_s,   u"sent_by"_s,     u"came_back_at"_s,
    u"came_back_reason"_s, u"answer_by"_s,  u"is_answered"_s, u"recipient"_s,
    u"recipient_address"_s};

void fillLettersOf(Database& database, CaseId id)
{
    const auto complaint = readCase(database, id);
    for (const Letter& letter : complaint ? complaint->letters : QList<Letter>()) {
        const Values all = columnsOfLetter(*complaint, letter);
        Values values{{u"case_id"_s, id.value}, {u"id"_s, letter.id.value}};
        QStringList set;
        for (const QString& column : columnsOfStep8) {
            values.insert(column, all.value(column));
            set.append(u"%1 = :%1"_s.arg(column));
        }
        database.run(u"UPDATE letters SET %1 WHERE case_id = :case_id AND id = :id"_s.arg(set.join(u", "_s)),
                     values);
    }
}

void writePost(Database& database, CaseId id, const Post& post)
{
    database.run(uR"(
        INSERT INTO incoming_post (case_id, id, number_year, number, received, sender, what, answers, paper,
                                   recorded_by, recorded_at)
        VALUES (:case_id, :id, :number_year, :number, :received, :sender, :what, :answers, :paper,
                :recorded_by, :recorded_at)
        ON CONFLICT (case_id, id) DO NOTHING)"_s,
                 {{u"case_id"_s, id.value},
                  {u"id"_s, post.id.value},
                  {u"number_year"_s, post.number.year},
                  {u"number"_s, post.number.number},
                  {u"received"_s, post.received.milliseconds},
                  {u"sender"_s, post.sender},
                  {u"what"_s, post.what},
                  {u"answers"_s, post.answers.value},
                  {u"paper"_s, post.paper.value},
                  {u"recorded_by"_s, post.by.value},
                  {u"recorded_at"_s, post.at.milliseconds}});
}

} // namespace

void writeLetters(Database& database, const Case& complaint)
{
    for (const Letter& letter : complaint.letters) {
        writeLetter(database, complaint, letter);
    }
    for (const Post& post : complaint.post) {
        writePost(database, complaint.id, post);
    }
}

void fillLetters(Database& database)
{
    constexpr int piece = 500;
    qint64 last = 0;
    Rows rows;
    do {
        rows = database.run(
            u"SELECT DISTINCT case_id FROM letters WHERE case_id > :last ORDER BY case_id LIMIT :most"_s,
            {{u"last"_s, last}, {u"most"_s, piece}});
        for (const Row& row : rows) {
            last = row.number(0);
            fillLettersOf(database, CaseId{last});
        }
    } while (!rows.isEmpty());
}

RegisterNumber nextLetterNumber(Database& database, int year)
{
    const Rows rows = database.run(
        u"SELECT coalesce(max(number), 0) + 1 FROM letters WHERE number_year = :year AND number > 0"_s,
        {{u"year"_s, year}});
    return {year, int(rows.first().number(0))};
}

RegisterNumber nextPostNumber(Database& database, int year)
{
    const Rows rows = database.run(
        u"SELECT coalesce(max(number), 0) + 1 FROM incoming_post WHERE number_year = :year AND number > 0"_s,
        {{u"year"_s, year}});
    return {year, int(rows.first().number(0))};
}

} // namespace redress
