#include "models/letter_values.h"

#include "models/clock.h"
#include "models/correspondence.h"
#include "models/letter_phrases.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** What the departments of this round found, a paragraph each. */
QString together(const Case& complaint, QString HandOff::*part)
{
    QStringList parts;
    for (const HandOff& one : complaint.handOffs) {
        if (one.round == complaint.round && one.state == HandOffState::Answered && !(one.*part).isEmpty()) {
            parts.append(one.*part);
        }
    }
    return parts.join(u"\n\n"_s);
}

QString departmentsOf(const LetterSource& source)
{
    QStringList names;
    for (const HandOff& one : source.complaint.handOffs) {
        const Department* department = source.office.department(one.department);
        const bool answered = one.round == source.complaint.round && one.state == HandOffState::Answered;
        if (answered && department != nullptr && !names.contains(department->name)) {
            names.append(department->name);
        }
    }
    return localeOf(source.language).createSeparatedList(names);
}

LetterValue dateValue(QDate day, const LetterSource& source)
{
    return {day.isValid() ? dateInWords(day, source.language) : QString(), ValueKind::Date};
}

LetterValue dateValue(Moment moment, const LetterSource& source)
{
    return dateValue(source.office.calendar->dayOf(moment), source);
}

/** By when the answer of the round is due; invalid while no clock for it runs. */
QDate answerDue(const Case& complaint, const LetterSource& source)
{
    std::optional<Moment> due;
    for (const RunningClock& one : runningClocks(complaint, source.procedure, *source.office.calendar)) {
        const bool isForTheAnswer = one.kind == ClockKind::Round || one.kind == ClockKind::Cap;
        if (isForTheAnswer && !one.isPaused()) {
            due = std::min(due.value_or(one.due.due), one.due.due);
        }
    }
    return due ? source.office.calendar->dayOf(*due) : QDate();
}

/** The last extension of the time for this round's answer, as its place in the case; -1 where there is none. */
qsizetype lastExtension(const Case& complaint)
{
    for (qsizetype place = complaint.extensions.size() - 1; place >= 0; --place) {
        const Extension& one = complaint.extensions.at(place);
        if (one.round == complaint.round && one.clock == ClockKind::Round) {
            return place;
        }
    }
    return -1;
}

LetterValues duesOf(const LetterSource& source)
{
    const Case& complaint = source.complaint;
    const QDate due = answerDue(complaint, source);
    const bool passed = source.today.isValid() && due < source.today;
    LetterValues values{{u"due_date"_s, dateValue(passed ? QDate() : due, source)},
                        {u"former_due_date"_s, {{}, ValueKind::Date}},
                        {u"extension_reason"_s, {}},
                        {u"answer_by"_s, dateValue(source.answerBy, source)}};
    if (const qsizetype last = lastExtension(complaint); last >= 0) {
        Case before = complaint;
        before.extensions.removeAt(last);
        const QDate former = answerDue(before, source);
        values[u"former_due_date"_s] = dateValue(former == due ? QDate() : former, source);
        values[u"extension_reason"_s].text = complaint.extensions.at(last).reason;
    }
    return values;
}

LetterValues peopleOf(const LetterSource& source)
{
    const Case& complaint = source.complaint;
    const Complainant& person = complaint.intake.complainant;
    const Staff* writer = source.office.member(source.writer);
    const bool isNamed = person.standing == Standing::Named;
    return {{u"complainant"_s, {addressed(person, source.language), ValueKind::Name}},
            {u"customer"_s, {isNamed ? QString() : addressed(person, source.language), ValueKind::Name}},
            {u"representative"_s, {complaint.intake.representative.name, ValueKind::Name}},
            {u"organisation"_s, {source.office.organisation.name, ValueKind::Name}},
            {u"hotline"_s, {source.office.organisation.phone, ValueKind::Reference}},
            {u"staff_name"_s, {writer != nullptr ? writer->name : QString(), ValueKind::Name}}};
}

LetterValues receiptOf(const LetterSource& source)
{
    const Case& complaint = source.complaint;
    const QString product = complaint.classification ? complaint.classification->product : complaint.intake.product;
    return {{u"reference"_s, {complaint.reference, ValueKind::Reference}},
            {u"status_code"_s, {complaint.statusCode, ValueKind::Reference}},
            {u"subject"_s, {complaint.intake.subject}},
            {u"product"_s, {product}},
            {u"channel"_s, {cameIn(complaint.intake.channel, source.language)}},
            {u"round"_s, {localeOf(source.language).toString(complaint.round)}},
            {u"received_date"_s, dateValue(complaint.roundReceived, source)},
            {u"first_received_date"_s, dateValue(complaint.intake.received, source)},
            {u"status"_s, {source.procedure.statusWord(complaint, source.language)}}};
}

LetterValues findingsOf(const LetterSource& source)
{
    const Case& complaint = source.complaint;
    const Assessment* assessment = complaint.assessmentOf(complaint.round);
    return {{u"cause"_s, {together(complaint, &HandOff::cause)}},
            {u"done"_s, {together(complaint, &HandOff::done)}},
            {u"department"_s, {departmentsOf(source)}},
            {u"points"_s, pointsInWords(source)},
            {u"decision"_s, {decisionInWords(source)}},
            {u"conclusion"_s, {assessment != nullptr ? assessment->conclusion : QString()}},
            {u"remedy"_s, remediesInWords(source)},
            {u"outstanding"_s, outstandingInWords(source)},
            {u"agreement"_s, {complaint.agreement}},
            {u"further"_s, furtherInWords(source)}};
}

LetterValues refusalIn(const LetterSource& source)
{
    LetterValues values{{u"ground"_s, {}}, {u"explanation"_s, {}}, {u"challenge"_s, {}}};
    if (const auto& refusal = source.complaint.refusal) {
        const Choice* ground = source.procedure.ground(refusal->ground);
        values[u"ground"_s].text = ground != nullptr ? ground->words.in(source.language) : QString();
        values[u"explanation"_s].text = refusal->explanation;
        values[u"challenge"_s].text = source.procedure.challenge.in(source.language);
    }
    return values;
}

/** A body outside, a line each for what is known of it. */
QString bodyOf(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString externalRemedies(const Office& office)
{
    QStringList bodies;
    for (const ExternalRemedy& one : office.remedies) {
        if (one.active) {
            bodies.append(bodyOf({one.name, one.contact, one.terms}));
        }
    }
    return bodies.join(u"\n\n"_s);
}

/** Before which body the case was laid last. */
QString referredTo(const LetterSource& source)
{
    if (source.complaint.referrals.isEmpty()) {
        return {};
    }
    const auto& remedies = source.office.remedies;
    const auto found = std::ranges::find(remedies, source.complaint.referrals.last().remedy, &ExternalRemedy::id);
    return found == remedies.end() ? QString() : bodyOf({found->name, found->contact});
}

/** What the complainant is asked and has not answered, numbered. */
QString openQuestions(const LetterSource& source)
{
    QStringList questions;
    for (const InformationRequest& one : source.complaint.information) {
        if (one.isOpen()) {
            questions.append(itemNumber(questions.size() + 1, source.language) + one.asked);
        }
    }
    return questions.join(u"\n\n"_s);
}

} // namespace

const QStringList& letterPlaceholders()
{
    static const QStringList names{
        u"complainant"_s,  u"customer"_s,   u"representative"_s, u"organisation"_s, u"hotline"_s,
        u"staff_name"_s,   u"reference"_s,  u"status_code"_s,    u"subject"_s,      u"product"_s,
        u"channel"_s,      u"round"_s,      u"received_date"_s,  u"status"_s,       u"first_received_date"_s,
        u"cause"_s,        u"done"_s,       u"department"_s,     u"points"_s,       u"decision"_s,
        u"conclusion"_s,   u"remedy"_s,     u"outstanding"_s,    u"agreement"_s,    u"further"_s,
        u"ground"_s,       u"explanation"_s, u"challenge"_s,     u"due_date"_s,     u"former_due_date"_s,
        u"answer_by"_s,    u"asked"_s,      u"referred_to"_s,    u"extension_reason"_s, u"external_remedies"_s};
    return names;
}

LetterValues letterValuesOf(const LetterSource& source)
{
    LetterValues values = peopleOf(source);
    for (const LetterValues& more : {receiptOf(source), duesOf(source), findingsOf(source), refusalIn(source)}) {
        values.insert(more);
    }
    values.insert(u"external_remedies"_s, {externalRemedies(source.office)});
    values.insert(u"referred_to"_s, {referredTo(source)});
    values.insert(u"asked"_s, {openQuestions(source)});
    return values;
}

} // namespace redress
