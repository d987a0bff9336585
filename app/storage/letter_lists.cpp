#include "app/storage/letter_lists.h"

#include "app/storage/blind_rounds.h"
#include "app/storage/shown_to.h"
#include "models/as_seen_by.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 1000;

/** Which letters (%1), shown to whom (%2), in which order (%3). readLine reads the columns in this order. */
const QString letterStatement = uR"(
    SELECT letters.case_id, letters.id, cases.reference, letters.recipient, cases.standing, letters.recipient_address,
           letters.number_year, letters.number, letters.purpose, letters.language, letters.state, letters.subject,
           letters.author, letters.submitted_to, letters.submitted_at, letters.signer, letters.signed_for,
           letters.signed_at, letters.sent_at, letters.sent_way, letters.sent_by, letters.came_back_at,
           letters.came_back_reason, letters.answer_by, letters.is_answered, letters.round, cases.round,
           cases.is_open, cases.procedure, cases.procedure_version, cases.complainant
    FROM letters JOIN cases ON cases.id = letters.case_id
    WHERE %1 AND %2
    ORDER BY %3
    LIMIT :most
)"_s;

/** Shown to whom (%1). */
const QString postStatement = uR"(
    SELECT incoming_post.case_id, cases.reference, cases.standing, incoming_post.id, incoming_post.number_year,
           incoming_post.number, incoming_post.received, incoming_post.sender, incoming_post.what,
           incoming_post.answers, incoming_post.paper, incoming_post.recorded_by, incoming_post.recorded_at,
           cases.round, cases.is_open, cases.procedure, cases.procedure_version
    FROM incoming_post JOIN cases ON cases.id = incoming_post.case_id
    WHERE incoming_post.number_year = :year AND incoming_post.number > 0 AND incoming_post.number < :below AND %1
    ORDER BY incoming_post.number DESC
    LIMIT :most
)"_s;

/** Which letters (%1), shown to whom (%2). */
const QString countStatement = uR"(
    SELECT count(*) FROM letters
    WHERE %1 AND EXISTS (SELECT 1 FROM cases WHERE cases.id = letters.case_id AND %2)
)"_s;

// Word for word as in the indexes that serve them.
const QString isSubmitted = u"letters.state = 'submitted'"_s;
const QString isToSend = u"letters.state = 'signed'"_s;
const QString waitsForAnswer =
    u"letters.state = 'sent' AND letters.is_answered = 0 AND letters.answer_by <> ''"_s;

const QString byNumber = u"letters.number_year, letters.number, letters.case_id, letters.id"_s;
const QString bySubmission = u"letters.submitted_at, letters.case_id, letters.id"_s;
const QString byAnswerDue = u"letters.answer_by, letters.case_id, letters.id"_s;

std::optional<Moment> momentIn(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Moment{row.number(column)});
}

bool isKeptUnnamed(const Row& row, int column, const Actor& viewer)
{
    return isKeptUnnamedFrom(named<Standing>(row.text(column)).value_or(Standing::Named), viewer);
}

void readRecipient(LetterLine& line, const Row& row, const Actor& viewer)
{
    if (!isKeptUnnamed(row, 4, viewer)) {
        line.recipient = row.text(3);
        line.address = row.text(5);
    }
}

/** Somebody may have typed a name that is kept into it. */
void readSubject(LetterLine& line, const Row& row, const Actor& viewer)
{
    line.subject = row.text(11);
    const QString name = row.text(30);
    if (!name.isEmpty() && isKeptUnnamed(row, 4, viewer)) {
        line.subject.replace(name, u"…"_s);
    }
}

void readWay(LetterLine& line, const Row& row)
{
    line.author = StaffId{row.number(12)};
    line.submittedTo = StaffId{row.number(13)};
    line.submittedAt = momentIn(row, 14);
    line.signer = StaffId{row.number(15)};
    line.signedFor = StaffId{row.number(16)};
    line.signedAt = momentIn(row, 17);
    line.sentAt = momentIn(row, 18);
    line.sentWay = named<AnswerWay>(row.text(19)).value_or(line.sentWay);
    line.sentBy = StaffId{row.number(20)};
    line.cameBackAt = momentIn(row, 21);
    line.cameBackReason = row.text(22);
    line.answerBy = QDate::fromString(row.text(23), Qt::ISODate);
    line.answered = row.flag(24);
}

/** From that column on, as both statements end. */
PresentRound presentRound(const Row& row, CaseId id, int column)
{
    return {id, int(row.number(column)), row.flag(column + 1), row.text(column + 2), int(row.number(column + 3))};
}

/** What a letter said is told by its subject, and how the round ended by its kind. */
void leaveOutBlind(LetterLine& line, const Row& row, BlindRounds& rounds)
{
    const PresentRound present = presentRound(row, line.id, 26);
    const Case* seen = row.number(25) < present.round ? rounds.caseSeenIn(present) : nullptr;
    const Letter* letter = seen == nullptr ? nullptr : seen->letter(line.letter);
    if (letter == nullptr) {
        return;
    }
    line.purpose = letter->purpose;
    // One that only has no subject of its own carries its case's.
    if (letter->body.isEmpty() && letter->subject.isEmpty()) {
        line.subject.clear();
    }
}

void leaveOutBlind(PostLine& line, const Row& row, BlindRounds& rounds)
{
    const Case* seen = line.post.answers.isNone() ? nullptr : rounds.caseSeenIn(presentRound(row, line.id, 13));
    const QList<Post> post = seen == nullptr ? QList<Post>() : seen->post;
    const auto found = std::ranges::find(post, line.post.id, &Post::id);
    if (found != post.end()) {
        line.post.what = found->what;
    }
}

LetterLine readLine(const Row& row, const Actor& viewer, BlindRounds& rounds)
{
    LetterLine line;
    line.id = CaseId{row.number(0)};
    line.letter = LetterId{row.number(1)};
    line.reference = row.text(2);
    readRecipient(line, row, viewer);
    line.number = {int(row.number(6)), int(row.number(7))};
    line.purpose = named<LetterPurpose>(row.text(8)).value_or(line.purpose);
    line.language = row.text(9);
    line.state = named<LetterState>(row.text(10)).value_or(line.state);
    readSubject(line, row, viewer);
    readWay(line, row);
    leaveOutBlind(line, row, rounds);
    return line;
}

PostLine readPostLine(const Row& row, const Actor& viewer, BlindRounds& rounds)
{
    PostLine line;
    line.id = CaseId{row.number(0)};
    line.reference = row.text(1);
    line.post.id = PostId{row.number(3)};
    line.post.number = {int(row.number(4)), int(row.number(5))};
    line.post.received = Moment{row.number(6)};
    line.post.sender = isKeptUnnamed(row, 2, viewer) ? QString() : row.text(7);
    line.post.what = row.text(8);
    line.post.answers = LetterId{row.number(9)};
    line.post.paper = PaperId{row.number(10)};
    line.post.by = StaffId{row.number(11)};
    line.post.at = Moment{row.number(12)};
    leaveOutBlind(line, row, rounds);
    return line;
}

bool canSign(const LetterReader& reader)
{
    return reader.person.role == Role::Manager || !reader.signsFor.isEmpty();
}

/** Laid before any manager, before the reader, or before one whose place the reader takes. */
QString isToSignBy(const LetterReader& reader, Values& values)
{
    QStringList before{u"0"_s, u":signer"_s};
    values.insert(u"signer"_s, reader.person.id.value);
    for (qsizetype index = 0; index < reader.signsFor.size(); ++index) {
        const QString name = u"absent%1"_s.arg(index);
        before.append(u':' + name);
        values.insert(name, reader.signsFor.at(index).value);
    }
    // Laid before one who signs no more, it lies before any.
    return u"%1 AND (letters.submitted_to IN (%2) OR NOT EXISTS (SELECT 1 FROM staff WHERE "
           "staff.id = letters.submitted_to AND staff.role = 'manager' AND staff.is_active = 1))"_s.arg(
               isSubmitted, before.join(u", "_s));
}

struct Selection
{
    QString condition;
    QString order;
};

/** Behind a place in an ascending order. */
QString goesOnBehind(const QString& order, const QVariantList& place, Values& values)
{
    QStringList names;
    for (const QVariant& one : place) {
        const QString name = u"behind%1"_s.arg(names.size());
        names.append(u':' + name);
        values.insert(name, one);
    }
    return u"(%1) > (%2)"_s.arg(order, names.join(u", "_s));
}

/** Behind the line, where one is given; `first` is what it is ordered by before its case and its own id. */
QString goesOn(const QString& order, const std::optional<LetterLine>& behind, QVariantList first, Values& values)
{
    if (!behind) {
        return u"1 = 1"_s;
    }
    first << behind->id.value << behind->letter.value;
    return goesOnBehind(order, first, values);
}

QString goesOnByNumber(const LetterQuestion& question, Values& values)
{
    if (question.behind) {
        const RegisterNumber number = question.behind->number;
        return goesOn(byNumber, question.behind, {number.year, number.number}, values);
    }
    if (question.after.isNone()) {
        return u"1 = 1"_s;
    }
    return goesOnBehind(u"letters.number_year, letters.number"_s, {question.after.year, question.after.number}, values);
}

/** The number below which a page of a year goes on. */
qint64 belowOf(RegisterNumber after)
{
    return after.isNone() ? std::numeric_limits<int>::max() : after.number;
}

Selection selectionOf(const LetterQuestion& question, const LetterReader& reader, Values& values)
{
    const LetterLine last = question.behind.value_or(LetterLine());
    switch (question.listing) {
    case LetterListing::ToSign: {
        const qint64 submitted = last.submittedAt.value_or(Moment()).milliseconds;
        return {isToSignBy(reader, values) + u" AND "_s + goesOn(bySubmission, question.behind, {submitted}, values),
                bySubmission};
    }
    case LetterListing::ToSend:
        return {isToSend + u" AND "_s + goesOnByNumber(question, values), byNumber};
    case LetterListing::SignedBetween:
        values.insert(u"from"_s, question.from.milliseconds);
        values.insert(u"until"_s, question.until.milliseconds);
        return {u"letters.signed_at >= :from AND letters.signed_at < :until AND "_s +
                    goesOnByNumber(question, values),
                byNumber};
    case LetterListing::Outgoing:
        values.insert(u"year"_s, question.year);
        values.insert(u"below"_s, belowOf(question.after));
        return {u"letters.number_year = :year AND letters.number > 0 AND letters.number < :below"_s,
                u"letters.number DESC"_s};
    case LetterListing::AnswerDue: {
        const QString day = last.answerBy.toString(Qt::ISODate);
        return {waitsForAnswer + u" AND "_s + goesOn(byAnswerDue, question.behind, {day}, values), byAnswerDue};
    }
    }
    return {u"1 = 0"_s, byNumber};
}

/** The first `most` of them; one more was asked for to know whether there are more. */
template <class Page, class Read>
Page pageOf(const Rows& rows, int most, Read read)
{
    Page page;
    page.more = rows.size() > most;
    for (const Row& row : rows.first(std::min<qsizetype>(rows.size(), most))) {
        page.lines.append(read(row));
    }
    return page;
}

int countWhere(Database& database, const QString& condition, Values values, const Actor& viewer)
{
    bindViewer(values, viewer);
    return int(database.run(countStatement.arg(condition, shownTo(viewer)), values).first().number(0));
}

} // namespace

LetterPage readLetters(Database& database, const LetterQuestion& question, const LetterReader& reader)
{
    const Actor& viewer = reader.person;
    if (viewer.role == Role::Administrator ||
        (question.listing == LetterListing::ToSign && !canSign(reader))) {
        return {};
    }
    const int most = std::clamp(question.most, 1, mostLines);
    Values values{{u"most"_s, most + 1}};
    bindViewer(values, viewer);
    const Selection selection = selectionOf(question, reader, values);
    const QString statement = letterStatement.arg(selection.condition, shownTo(viewer), selection.order);
    const ReadTransaction sameMoment(database);
    BlindRounds rounds(database, viewer);
    return pageOf<LetterPage>(database.run(statement, values), most,
                              [&](const Row& row) { return readLine(row, viewer, rounds); });
}

PostPage readPost(Database& database, const PostQuestion& question, const Actor& viewer)
{
    if (viewer.role == Role::Administrator) {
        return {};
    }
    const int most = std::clamp(question.most, 1, mostLines);
    Values values{{u"most"_s, most + 1}, {u"year"_s, question.year}, {u"below"_s, belowOf(question.after)}};
    bindViewer(values, viewer);
    const ReadTransaction sameMoment(database);
    BlindRounds rounds(database, viewer);
    return pageOf<PostPage>(database.run(postStatement.arg(shownTo(viewer)), values), most,
                            [&](const Row& row) { return readPostLine(row, viewer, rounds); });
}

void countLetters(Database& database, QueueCounts& counts, const LetterReader& reader, QDate today)
{
    const Actor& viewer = reader.person;
    if (viewer.role == Role::Administrator) {
        return;
    }
    if (canSign(reader)) {
        Values values;
        const QString condition = isToSignBy(reader, values);
        counts.lettersToSign = countWhere(database, condition, values, viewer);
    }
    counts.lettersToSend = countWhere(database, isToSend, {}, viewer);
    counts.answersDue = countWhere(database, waitsForAnswer + u" AND letters.answer_by <= :today"_s,
                                   {{u"today"_s, today.toString(Qt::ISODate)}}, viewer);
}

} // namespace redress
