#include "ui/words/told_journal.h"

#include "ui/words/case_words.h"
#include "ui/words/journal_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

/** Which one was struck says more than that one was. */
QString headlineIn(const CaseView& view, const CaseHappening& happening, const Office& office,
                   const Procedure& procedure, const QTimeZone& zone)
{
    if (const auto* strike = std::get_if<happened::EntryStruck>(&happening.event)) {
        const auto struck = std::ranges::find(view.journal, strike->version, &CaseHappening::version);
        if (struck != view.journal.end()) {
            return strikeOf(*struck, zone);
        }
    }
    return headlineOf(happening, office, procedure, zone);
}

/** What each entry was made by: another kind of case calls its categories and items otherwise, or not at all. */
QList<std::shared_ptr<const Procedure>> proceduresOf(const CaseView& view, const Office& office)
{
    QList<std::shared_ptr<const Procedure>> all;
    std::shared_ptr<const Procedure> present = view.procedure;
    const auto follow = [&](const QString& id, int version) {
        const auto known = office.procedure(id, version);
        present = known ? known : view.procedure;
    };
    for (const CaseHappening& happening : view.journal) {
        if (const auto* registered = std::get_if<happened::CaseRegistered>(&happening.event)) {
            follow(registered->procedure, registered->procedureVersion);
        } else if (const auto* changed = std::get_if<happened::ProcedureChanged>(&happening.event)) {
            follow(changed->procedure, changed->procedureVersion);
        }
        all.append(present);
    }
    return all;
}

QString actorInWords(const CaseHappening& happening, const Office& office)
{
    if (happening.actor.isNone()) {
        return Told::tr("by itself");
    }
    const Staff* actor = office.member(happening.actor);
    return actor == nullptr ? Told::tr("somebody unknown") : apart(actor->name);
}

} // namespace

QList<ToldEntry> toldJournal(const CaseView& view, const Office& office, const QTimeZone& zone)
{
    const auto procedures = proceduresOf(view, office);
    QList<ToldEntry> told;
    for (qsizetype at = 0; at < view.journal.size(); ++at) {
        const CaseHappening& happening = view.journal.at(at);
        const Procedure& procedure = *procedures.at(at);
        told.append({happening.version, happening.at, headlineIn(view, happening, office, procedure, zone),
                     actorInWords(happening, office), quoteOf(happening.event, procedure, zone)});
    }
    return told;
}

} // namespace redress
