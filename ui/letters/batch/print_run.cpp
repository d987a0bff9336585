#include "ui/letters/batch/print_run.h"

#include <QJsonArray>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QJsonValue fieldOf(const std::optional<Moment>& moment)
{
    return moment ? QJsonValue(moment->milliseconds) : QJsonValue();
}

std::optional<Moment> momentFrom(const QJsonValue& field)
{
    return field.isDouble() ? std::optional(Moment{field.toInteger()}) : std::nullopt;
}

QJsonObject fieldsOf(const LetterLine& line)
{
    return {{u"case"_s, line.id.value},
            {u"letter"_s, line.letter.value},
            {u"year"_s, line.number.year},
            {u"number"_s, line.number.number},
            {u"reference"_s, line.reference},
            {u"purpose"_s, nameOf(line.purpose)},
            {u"state"_s, nameOf(line.state)},
            {u"signed_at"_s, fieldOf(line.signedAt)},
            {u"language"_s, line.language},
            {u"recipient"_s, line.recipient},
            {u"address"_s, line.address}};
}

LetterLine lineFrom(const QJsonObject& fields)
{
    LetterLine line;
    line.id = CaseId{fields.value(u"case"_s).toInteger()};
    line.letter = LetterId{fields.value(u"letter"_s).toInteger()};
    line.number = {fields.value(u"year"_s).toInt(), fields.value(u"number"_s).toInt()};
    line.reference = fields.value(u"reference"_s).toString();
    line.purpose = named<LetterPurpose>(fields.value(u"purpose"_s).toString()).value_or(LetterPurpose::FinalReply);
    line.state = named<LetterState>(fields.value(u"state"_s).toString()).value_or(LetterState::Signed);
    line.signedAt = momentFrom(fields.value(u"signed_at"_s));
    line.language = fields.value(u"language"_s).toString();
    line.recipient = fields.value(u"recipient"_s).toString();
    line.address = fields.value(u"address"_s).toString();
    return line;
}

} // namespace

void PrintRun::leaveOut(CaseId id, LetterId letter)
{
    const auto isIt = [&](const LetterLine& line) { return line.id == id && line.letter == letter; };
    letters.erase(std::remove_if(letters.begin() + cameOut, letters.end(), isIt), letters.end());
}

QJsonObject fieldsOf(const PrintRun& run)
{
    QJsonArray letters;
    for (const LetterLine& line : run.letters) {
        letters.append(fieldsOf(line));
    }
    return {{u"day"_s, run.day.toString(Qt::ISODate)},
            {u"letters"_s, letters},
            {u"came_out"_s, run.cameOut},
            {u"is_out"_s, run.isOut},
            {u"is_file"_s, run.isFile},
            {u"recording"_s, fieldOf(run.recording)}};
}

PrintRun printRunFrom(const QJsonObject& fields)
{
    PrintRun run;
    run.day = QDate::fromString(fields.value(u"day"_s).toString(), Qt::ISODate);
    for (const QJsonValue& one : fields.value(u"letters"_s).toArray()) {
        run.letters.append(lineFrom(one.toObject()));
    }
    run.cameOut = std::clamp(fields.value(u"came_out"_s).toInt(), 0, int(run.letters.size()));
    run.isOut = fields.value(u"is_out"_s).toBool();
    run.isFile = fields.value(u"is_file"_s).toBool();
    run.recording = momentFrom(fields.value(u"recording"_s));
    return run;
}

} // namespace redress
