#include "ui/case/hand_off_sheet.h"

#include "ui/case/case_at_hand.h"
#include "ui/drafts/draft_keeper.h"

#include <QPointer>

#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

HandOffSheet::HandOffSheet(CaseAtHand& atHand, HandOffId handOff, const QString& title, const QString& verb,
                           const QString& verbName, QWidget* parent)
    : FormDialog(title, verb, verbName, parent), atHand(atHand),
      draftName(u"%1:%2"_s.arg(verbName).arg(handOff.value)),
      keeper(new DraftKeeper(
          atHand.desk(), atHand.draftKey(draftName), [this] { return form().snapshot(); }, this)),
      seen(atHand.complaint().version)
{
    connect(&form(), &Form::edited, keeper, &DraftKeeper::touch);
    connect(this, &FormDialog::verbWanted, this, &HandOffSheet::run);
    // It is about a hand-off of the case that was at hand.
    connect(&atHand, &CaseAtHand::opened, this, &FormDialog::finish);
}

HandOffSheet::~HandOffSheet()
{
    keeper->flush();
}

void HandOffSheet::setCommand(std::function<CaseCommand()> made)
{
    command = std::move(made);
}

Refusals HandOffSheet::whyNot()
{
    const Desk& desk = atHand.desk();
    const Office& office = desk.office();
    const Context context{office, atHand.procedure(), *office.calendar, atHand.actor(), desk.now()};
    const auto decided = decide(context, atHand.complaint(), command());
    Refusals inTheWay = decided ? Refusals{} : decided.refusals();
    inTheWay.removeIf([this](const Refusal& one) { return form().field(one.field) != nullptr; });
    return inTheWay;
}

void HandOffSheet::begin()
{
    open();
    if (const auto draft = atHand.draft(draftName)) {
        form().restore(draft->fields);
    }
}

QString HandOffSheet::text(const QString& field)
{
    return form().field(field)->value().toString();
}

void HandOffSheet::run()
{
    const auto answered = [sheet = QPointer(this)](const Result<CaseView>& result) {
        if (!sheet) {
            return;
        }
        if (result) {
            sheet->dropDraft();
            sheet->finish();
            return;
        }
        sheet->seen = sheet->atHand.complaint().version;
        sheet->showRefusals(result.refusals());
    };
    if (atHand.act(command(), answered, atHand.seenSince(seen))) {
        setWaiting();
    } else {
        showRefusals({{u"case"_s, u"busy"_s, tr("Something else is being saved. Try again in a moment.")}});
    }
}

void HandOffSheet::dropDraft()
{
    keeper->drop();
    atHand.forgetDraft(atHand.draftKey(draftName));
}

void HandOffSheet::reject()
{
    const bool typed = isTouched();
    FormDialog::reject();
    // What was only taken up from an earlier time stays kept.
    if (typed && !isVisible()) {
        dropDraft();
    }
}

} // namespace redress
