#include "ui/frame/palette_offer.h"

#include "models/rights.h"
#include "ui/shortcuts/shortcut.h"
#include "ui/when_answered.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QCoreApplication>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCases = 8;
constexpr int fewestCharacters = 2;

QString tr(const char* text)
{
    return QCoreApplication::translate("Palette", text);
}

/** What stands in sight as a button is what the person came for; the rest follows. */
QList<Shortcut> buttonsFirst(QList<Shortcut> acts)
{
    std::ranges::stable_partition(
        acts, [](const Shortcut& one) { return qobject_cast<const QAbstractButton*>(one.act) != nullptr; });
    return acts;
}

QList<PaletteEntry> acts(const QWidget& window)
{
    QList<PaletteEntry> entries;
    for (const Shortcut& one : buttonsFirst(shortcutsOf(window))) {
        // Places stand in a group of their own, and the palette does not offer itself.
        if (one.name != "do_anything"_L1 && !one.name.startsWith("go_to_"_L1)) {
            entries.append({PaletteEntry::Group::Act, one.name, one.words, keyInWords(one), u"system-run"_s,
                            [one] { perform(one); }});
        }
    }
    return entries;
}

QList<PaletteEntry> placesOf(const QList<Screen>& places, const PaletteWays& ways)
{
    QList<PaletteEntry> entries;
    const QList<QKeySequence> keys = keysOf(places);
    for (const Screen& place : places) {
        const QKeySequence& key = keys.at(entries.size());
        entries.append({PaletteEntry::Group::Place, place.name, place.words,
                        key.toString(QKeySequence::NativeText), place.icon,
                        [ways, name = place.name] { ways.goTo(name); }});
    }
    return entries;
}

ListQuestion openOnes(const ListFilter& filter)
{
    ListQuestion question;
    question.listing = Listing::AllOpen;
    question.filter = filter;
    return question;
}

QList<PaletteEntry> people(const Office& office, const PaletteWays& ways)
{
    QList<PaletteEntry> entries;
    const auto add = [&](const QString& name, const QString& words, const QString& note,
                         const ListFilter& filter) {
        entries.append({PaletteEntry::Group::Person, name, words, note, u"user"_s, [ways, words, filter] {
                            ways.openList(openOnes(filter), tr("Cases: %1").arg(words));
                        }});
    };
    for (const Staff& one : office.staff) {
        if (one.active && reachOf(one.role, Action::TakeCase) != Reach::None) {
            ListFilter filter;
            filter.assignee = one.id;
            add(one.signInName, one.name, wordOf(one.role), filter);
        }
    }
    for (const Department& one : office.departments) {
        ListFilter filter;
        filter.department = one.id;
        add(u"department_%1"_s.arg(one.id.value), one.name, tr("Department"), filter);
    }
    return entries;
}

PaletteEntry entryOf(const CaseLine& line, const PaletteWays& ways)
{
    return {PaletteEntry::Group::Case,
            line.reference,
            u"%1  %2"_s.arg(isolate(line.reference), line.subject),
            u"%1 · %2"_s.arg(line.complainant, line.closed ? wordOf(Stage::Archive) : wordOf(line.queue)),
            u"document-open"_s,
            [ways, id = line.id] { ways.openCase(id); }};
}

} // namespace

QList<PaletteEntry> paletteOffer(const QWidget& window, const Desk& desk, const QList<Screen>& places,
                                 const PaletteWays& ways)
{
    QList<PaletteEntry> entries = acts(window) + placesOf(places, ways);
    if (reachOf(desk.session()->role, Action::ReadCase) == Reach::All) {
        entries += people(desk.office(), ways);
    }
    return entries;
}

CommandPalette::FindCases caseFinder(Desk& desk, QObject* screen, const PaletteWays& ways)
{
    if (reachOf(desk.session()->role, Action::ReadCase) == Reach::None) {
        return [](const QString&, const CommandPalette::Found& found) { found({}); };
    }
    return [&desk, screen, ways](const QString& typed, const CommandPalette::Found& found) {
        if (typed.trimmed().size() < fewestCharacters) {
            found({});
            return;
        }
        whenAnswered(desk.search(typed), screen, [ways, found](const Result<ListPage>& page) {
            QList<PaletteEntry> entries;
            if (page) {
                for (const CaseLine& line :
                     page->lines.first(qMin(page->lines.size(), qsizetype(mostCases)))) {
                    entries.append(entryOf(line, ways));
                }
            }
            found(entries);
        });
    };
}

} // namespace redress
