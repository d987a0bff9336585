#include "ui/letters/register/register_list_reader.h"

#include "ui/when_answered.h"
#include "ui/words.h"

#include <QtConcurrentRun>

namespace redress {

RegisterListReader::RegisterListReader(Desk& desk, QObject* parent) : QObject(parent), desk(desk) {}

void RegisterListReader::read(RegisterPart wanted, const DaySpan& days, const Taken& wantedBy)
{
    ++reading;
    part = wanted;
    span = days;
    taken = wantedBy;
    lines.clear();
    readYear(span.until.year(), {});
}

void RegisterListReader::readYear(int year, const std::optional<RegisterLine>& behind)
{
    if (year < span.from.year()) {
        finish();
        return;
    }
    const auto take = [this, year, number = reading](const Result<RegisterPages::Page>& page) {
        if (number != reading) {
            return;
        }
        if (!page) {
            taken(page.refusals());
            return;
        }
        lines += page->lines;
        page->more ? readYear(year, page->lines.last()) : readYear(year - 1, {});
    };
    askRegister(desk, this, {part, year}, behind, RegisterPages::largestPage, take, RegisterWords::Days::Full);
}

void RegisterListReader::finish()
{
    RegisterList list;
    list.organisation = desk.office().organisation.name;
    list.language = QLocale().name().left(2);
    list.isIncoming = part == RegisterPart::Incoming;
    list.span = span;
    list.zone = desk.zone();
    list.printed = QLocale().toString(desk.now().in(desk.zone()), QLocale::ShortFormat);
    const auto ordered = QtConcurrent::run([list, all = lines]() mutable {
        list.lines = gapless(all, list.span, list.zone);
        return list;
    });
    whenAnswered(ordered, this, [this, number = reading](const RegisterList& whole) {
        if (number == reading) {
            taken(whole);
        }
    });
}

} // namespace redress
