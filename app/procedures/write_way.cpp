#include "app/procedures/page_writer.h"
#include "app/procedures/procedure_terms.h"

#include <algorithm>

/** What a case meets on its way: stages, items, answers, refusals, and who may do what. */
namespace redress::writing {

using namespace Qt::StringLiterals;

namespace {

QString itemInWords(const PageWriter& page, const Item& item)
{
    QStringList facts{term::of(item.kind)};
    if (item.required) {
        facts.append(PageWriter::tr("needed"));
    }
    QStringList choices;
    for (const Choice& choice : item.choices) {
        choices.append(page.in(choice.words));
    }
    if (!choices.isEmpty()) {
        facts.append(PageWriter::tr("one of: %1").arg(term::listed(choices)));
    }
    QStringList before;
    for (const QString& id : item.after) {
        const Item* other = page.procedure.item(id);
        before.append(other == nullptr ? id : page.in(other->words));
    }
    if (!before.isEmpty()) {
        facts.append(PageWriter::tr("after: %1").arg(term::listed(before)));
    }
    return PageWriter::tr("%1 (%2)", "what is filled in, and of what kind it is")
        .arg(page.in(item.words), facts.join(u"; "_s));
}

void stage(PageWriter& page, Stage stage)
{
    page.row(
        term::of(stage),
        PageWriter::tr("The complainant hears: %1").arg(page.in(page.procedure.statusWords.value(stage))));
    const QList<Gate> gates = page.procedure.gates.value(stage);
    if (!gates.isEmpty()) {
        page.point(PageWriter::tr("Before it goes on: %1").arg(term::all(gates)));
    }
    for (const Item& item : page.procedure.items) {
        if (item.stage == stage) {
            page.point(itemInWords(page, item));
        }
    }
}

QString rolesFor(const Procedure& procedure, Action action)
{
    QStringList roles;
    for (const auto& [role, name] : Names<Role>::all) {
        const Reach reach = reachOf(role, action);
        if (reach == Reach::None || !procedure.leaves(action, role)) {
            continue;
        }
        roles.append(reach == Reach::All
                         ? term::of(role)
                         : PageWriter::tr("%1 (cases of the own department)").arg(term::of(role)));
    }
    const QString all = roles.isEmpty() ? PageWriter::tr("nobody") : term::listed(roles);
    return procedure.who.contains(action) ? PageWriter::tr("%1 — narrowed by this procedure").arg(all) : all;
}

} // namespace

void head(PageWriter& page)
{
    const Procedure& procedure = page.procedure;
    page.title(page.in(procedure.name));
    page.row(PageWriter::tr("Procedure"),
             PageWriter::tr("%1, version %2").arg(procedure.id).arg(procedure.version));
    page.row(PageWriter::tr("Kind of case"), page.in(procedure.kind));
    QStringList languages;
    for (const QString& code : procedure.languages) {
        languages.append(term::ofLanguage(code));
    }
    page.row(PageWriter::tr("Answers in"), term::listed(languages));
    page.heading(PageWriter::tr("What a complaint can be about"));
    for (const Choice& one : procedure.categories) {
        page.point(page.in(one.words));
    }
}

void way(PageWriter& page)
{
    page.heading(PageWriter::tr("The way of a case"));
    for (const Stage one :
         {Stage::Verification, Stage::HandOff, Stage::Reply, Stage::Confirmation, Stage::Archive}) {
        stage(page, one);
    }
    page.row(PageWriter::tr("Closed"),
             PageWriter::tr("The complainant hears: %1").arg(page.in(page.procedure.closedWord)));
    if (!page.procedure.openWord.byLanguage.isEmpty()) {
        page.row(PageWriter::tr("Recorded open"),
                 PageWriter::tr("The complainant hears: %1").arg(page.in(page.procedure.openWord)));
    }
}

void answers(PageWriter& page)
{
    const Procedure& procedure = page.procedure;
    page.heading(PageWriter::tr("The answer"));
    QStringList byLetter;
    if (!procedure.letterChannels.isEmpty()) {
        byLetter.append(term::all(procedure.letterChannels));
    }
    if (procedure.letterForPaper) {
        byLetter.append(PageWriter::tr("handed in on paper"));
    }
    page.row(PageWriter::tr("A signed letter where the complaint came by"),
             byLetter.isEmpty() ? PageWriter::tr("no channel: a letter is never needed")
                                : term::listed(byLetter));
    page.row(PageWriter::tr("A written answer says"), term::all(procedure.letterParts));
    page.row(PageWriter::tr("Form of the answer"),
             procedure.answersAsReceived
                 ? PageWriter::tr("as the complaint came, unless the complainant chose another")
                 : PageWriter::tr("as the complainant chose"));
    page.row(PageWriter::tr("Settled on the spot"), procedure.onTheSpotChannels.isEmpty()
                                                        ? PageWriter::tr("nowhere")
                                                        : term::all(procedure.onTheSpotChannels));
}

void refusals(PageWriter& page)
{
    page.heading(PageWriter::tr("When a complaint is refused"));
    if (page.procedure.grounds.isEmpty()) {
        page.paragraph(PageWriter::tr("No complaint is refused."));
        return;
    }
    for (const Choice& one : page.procedure.grounds) {
        page.point(page.in(one.words));
    }
    page.row(PageWriter::tr("How to challenge it"), page.in(page.procedure.challenge));
}

void who(PageWriter& page)
{
    page.heading(PageWriter::tr("Who may do what"));
    for (const auto& [action, name] : Names<Action>::all) {
        if (reachOf(Role::Administrator, action) == Reach::None) {
            page.row(term::of(action), rolesFor(page.procedure, action));
        }
    }
}

} // namespace redress::writing
