#include "ui/case/acts/act_dialog.h"

#include "ui/drafts/draft_keeper.h"
#include "ui/widgets/moment_field.h"

#include <QJsonObject>
#include <QPointer>

namespace redress {

using namespace Qt::StringLiterals;

ActDialog::ActDialog(CaseAtHand& atHand, const QString& title, const QString& verb, const QString& verbName,
                     QWidget* parent)
    : FormDialog(title, verb, verbName, parent), theCase(atHand), seen(atHand.complaint().version)
{
    connect(this, &FormDialog::verbWanted, this, [this] { perform(); });
    // Its act would fall on another case, or on none.
    connect(&atHand, &CaseAtHand::opened, this, &FormDialog::finish);
    connect(&atHand, &CaseAtHand::unreadable, this, [this] {
        if (!theCase.isRead()) {
            finish();
        }
    });
}

ActDialog::~ActDialog()
{
    if (keeper != nullptr) {
        keeper->flush();
    }
}

QString ActDialog::draftName() const
{
    return about.isEmpty() ? objectName() : objectName() + u':' + about;
}

void ActDialog::showEvent(QShowEvent* event)
{
    FormDialog::showEvent(event);
    if (keeper == nullptr) {
        takeUpDraft();
    }
}

void ActDialog::takeUpDraft()
{
    offered = form().snapshot();
    keeper = new DraftKeeper(
        theCase.desk(), theCase.draftKey(draftName()), [this] { return typed(); }, this);
    if (const auto draft = theCase.draft(draftName())) {
        form().restore(draft->fields);
    }
    connect(&form(), &Form::edited, keeper, &DraftKeeper::touch);
}

QJsonObject ActDialog::typed()
{
    QJsonObject changed = form().snapshot();
    for (auto field = offered.constBegin(); field != offered.constEnd(); ++field) {
        if (changed.value(field.key()) == field.value()) {
            changed.remove(field.key());
        }
    }
    return changed;
}

void ActDialog::dropDraft()
{
    keeper->drop();
    theCase.forgetDraft(theCase.draftKey(draftName()));
}

void ActDialog::reject()
{
    const bool typed = isTouched();
    FormDialog::reject();
    // What was only taken up from an earlier time stays kept.
    if (typed && !isVisible()) {
        dropDraft();
    }
}

void ActDialog::act(const CaseCommand& command)
{
    const auto answered = [self = QPointer(this)](const Result<CaseView>& result) {
        if (!self) {
            return;
        }
        if (result) {
            self->dropDraft();
            self->finish();
            return;
        }
        self->seen = self->theCase.complaint().version;
        self->showRefusals(self->placed(result.refusals()));
    };
    if (theCase.act(command, answered, theCase.seenSince(seen))) {
        setWaiting();
    } else {
        tellBusy();
    }
}

void ActDialog::tellBusy()
{
    showRefusals({{u"case"_s, u"busy"_s, tr("Something else is being saved. Try again in a moment.")}});
}

QString ActDialog::text(const QString& field)
{
    return form().field(field)->value().toString();
}

MomentField* ActDialog::momentFromNow()
{
    Desk& desk = theCase.desk();
    auto* made = new MomentField(desk.zone(), [&desk] { return desk.now(); });
    made->setMoment(desk.now());
    return made;
}

Refusal ActDialog::absurdMoment(const QString& field)
{
    return {field, u"absurd"_s, tr("Write when it was: today 14:00, or 20/11 9:30.")};
}

} // namespace redress
