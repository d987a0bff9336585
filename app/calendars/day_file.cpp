#include "app/calendars/day_file.h"

#include "app/calendars/read_csv.h"
#include "app/calendars/read_ics.h"
#include "models/document_text.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(DayFile)
};

constexpr int mostYears = 10;

std::optional<Refusal> whyNotYears(const Years& years)
{
    if (years.first < 1900 || years.last > 2200 || years.last < years.first || years.last - years.first >= mostYears) {
        return Refusal{u"years"_s, u"no_years"_s, Sentence::tr("Choose at most ten years, the earlier one first.")};
    }
    return std::nullopt;
}

QByteArray withoutMark(const QByteArray& file)
{
    return file.startsWith("\xEF\xBB\xBF") ? file.mid(3) : file;
}

} // namespace

Result<DayFile> readDayFile(const QByteArray& file, const Years& years)
{
    if (const auto wrong = whyNotYears(years)) {
        return *wrong;
    }
    const QByteArray text = withoutMark(file);
    if (Refusals unread = whyNotRead(text); !unread.isEmpty()) {
        for (Refusal& one : unread) {
            one.field = u"file"_s;
        }
        return unread;
    }
    if (text.trimmed().isEmpty()) {
        return Refusal{u"file"_s, u"empty"_s, Sentence::tr("The file is empty.")};
    }
    const bool isCalendar = text.trimmed().left(15).toUpper() == "BEGIN:VCALENDAR";
    return isCalendar ? readIcs(text, years) : readCsv(text, years);
}

} // namespace redress
