#include "ui/case/archive_panel.h"

#include "ui/case/disclosure.h"
#include "ui/case/folded_text.h"
#include "ui/case/kept_form.h"
#include "ui/case/steady_facts.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

namespace redress {

using namespace Qt::StringLiterals;

ArchivePanel::ArchivePanel(CaseAtHand& atHand, QWidget* parent)
    : StagePanel(Stage::Archive, atHand, parent), facts(new SteadyFacts),
      agreement(new FoldedText(tr("What was agreed on the spot"))),
      rootCause(new FoldedText(tr("Root cause"))), lesson(new FoldedText(tr("Lesson")))
{
    addHeading(tr("Archive"));
    add(facts);
    add(agreement);
    add(rootCause);
    add(lesson);
    addClosing();
    addReopening();
}

void ArchivePanel::addClosing()
{
    outcome = new ChoiceBox;
    closing = makeForm(u"close_case"_s);
    closing->add(u"root_cause"_s, tr("Root cause"), new TextArea(3));
    closing->add(u"lesson"_s, tr("Lesson"), new TextArea(3), tr("So that it happens to nobody else."));
    closing->add(u"outcome"_s, tr("Outcome"), outcome);
    closeButton = mainButton(tr("Close the case"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"close_case"_s);
    closing->begin(closeButton);
    add(closing);
    addButton(closeButton);
    connect(closeButton, &QPushButton::clicked, this, &ArchivePanel::close);
    connect(closing, &Form::edited, this, [this] { setMissing(missing()); });
}

void ArchivePanel::addReopening()
{
    Desk& desk = atHand().desk();
    received = new MomentField(desk.zone(), [&desk] { return desk.now(); });
    reopening = makeForm(u"reopen_case"_s);
    reopening->add(u"received"_s, tr("Request received"), received);
    reopening->add(u"reason"_s, tr("Why the case goes on"), new TextArea(3));
    QPushButton* button = plainButton(tr("Reopen"), {}, u"reopen_case"_s);
    reopening->addWidget(button);
    reopening->begin(button);
    reopenPlace = new Disclosure(tr("Reopen the case…"), u"open_reopening"_s, reopening);
    add(reopenPlace);
    connect(button, &QPushButton::clicked, this, &ArchivePanel::reopen);
    connect(reopenPlace, &Disclosure::openChanged, this, [this](bool open) {
        if (open && reopenPlace->isVisible()) {
            goInto(reopening);
        }
    });
}

void ArchivePanel::show(const CaseView& view)
{
    const Case& complaint = view.complaint;
    const bool closable = isOffered(closing, Action::CloseCase);
    offerOutcomes(complaint);
    showRecorded(complaint);
    reopening->offer({{u"received"_s, writtenMoment(atHand().desk().now(), atHand().desk().zone())}});
    closing->setVisible(closable);
    closeButton->setVisible(closable);
    reopenPlace->setVisible(isOffered(reopening, Action::ReopenCase));
    setMissing(closable ? missing() : Refusals{});
    setQuiet(whyNot(complaint));
}

QString ArchivePanel::whyNot(const Case& complaint) const
{
    if (complaint.closed) {
        return atHand().may(Action::ReopenCase) ? QString()
                                                : tr("The case is closed. A supervisor can reopen it.");
    }
    const Refusals why = atHand().whyNot(Action::CloseCase);
    return complaint.stage == Stage::Archive && !why.isEmpty() ? why.first().text : QString();
}

void ArchivePanel::offerOutcomes(const Case& complaint)
{
    if (outcome->count() == 0) {
        for (const auto& [value, name] : Names<Outcome>::all) {
            const bool fits = complaint.refusal
                                  ? value == Outcome::Refused
                                  : value != Outcome::Refused && value != Outcome::SettledOnTheSpot &&
                                        value != Outcome::Withdrawn;
            if (fits) {
                outcome->addChoice(QLatin1String(name), wordOf(value));
            }
        }
    }
    QJsonObject proposed{{u"root_cause"_s, complaint.rootCause}, {u"lesson"_s, complaint.lesson}};
    if (complaint.refusal) {
        proposed.insert(u"outcome"_s, redress::nameOf(Outcome::Refused));
    }
    closing->offer(proposed);
}

void ArchivePanel::showRecorded(const Case& complaint)
{
    const QTimeZone& zone = atHand().desk().zone();
    facts->tell({{tr("Outcome"), complaint.outcome ? wordOf(*complaint.outcome) : QString()},
                 {tr("Decision"), complaint.decision ? wordOf(*complaint.decision) : QString()},
                 {tr("Closed"), complaint.closedAt ? fullMoment(*complaint.closedAt, zone) : QString()}});
    agreement->setText(complaint.agreement);
    rootCause->setText(complaint.closed ? complaint.rootCause : QString());
    lesson->setText(complaint.closed ? complaint.lesson : QString());
}

Refusals ArchivePanel::missing() const
{
    Case asTyped = atHand().complaint();
    asTyped.rootCause = closing->text(u"root_cause"_s);
    asTyped.lesson = closing->text(u"lesson"_s);
    return stillMissing(atHand().procedure(), asTyped);
}

void ArchivePanel::close()
{
    const auto chosen = named<Outcome>(outcome->chosen());
    if (!chosen) {
        Refusals wrong = missing();
        wrong.append({u"outcome"_s, u"missing"_s, tr("Choose how the case ended.")});
        closing->showRefusals(wrong);
        return;
    }
    run(command::CloseCase{*chosen, closing->text(u"root_cause"_s), closing->text(u"lesson"_s)}, closing);
}

void ArchivePanel::beginReopening()
{
    reopenPlace->setOpen(true);
    goInto(reopening);
}

void ArchivePanel::reopen()
{
    if (!received->moment()) {
        reopening->showRefusals({{u"received"_s, u"absurd"_s,
                                  tr("Write when the request came in: today 14:00, or 20/11 9:30.")}});
        return;
    }
    run(command::ReopenCase{*received->moment(), reopening->text(u"reason"_s)}, reopening);
}

} // namespace redress
