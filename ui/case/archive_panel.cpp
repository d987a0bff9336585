#include "ui/case/archive_panel.h"

#include "ui/case/assessments_view.h"
#include "ui/case/disclosure.h"
#include "ui/case/folded_text.h"
#include "ui/case/kept_form.h"
#include "ui/case/steady_facts.h"
#include "ui/case/telling_section.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

ArchivePanel::ArchivePanel(CaseAtHand& atHand, QWidget* parent)
    : StagePanel(Stage::Archive, atHand, parent), facts(new SteadyFacts), assessments(new AssessmentsView(atHand)),
      agreement(new FoldedText(tr("What was agreed on the spot"))),
      rootCause(new FoldedText(tr("Root cause"))), lesson(new FoldedText(tr("Lesson")))
{
    addHeading(tr("Archive"));
    for (QWidget* part : std::initializer_list<QWidget*>{facts, assessments, agreement, rootCause, lesson}) {
        add(part);
    }
    telling = new TellingSection(*this, atHand);
    add(telling);
    addPoints();
    addItems();
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
    const bool tells = waitsForTelling();
    const bool closable = isOffered(closing, Action::CloseCase) && !tells;
    offerOutcomes(complaint);
    showRecorded(complaint);
    telling->show(tells);
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

QList<Outcome> ArchivePanel::outcomesOf(const Case& complaint)
{
    if (complaint.lastRoundRejected) {
        return {Outcome::RecordedOpen};
    }
    if (complaint.refusal) {
        return {Outcome::Refused};
    }
    QList<Outcome> open{Outcome::Resolved, Outcome::PartlyResolved, Outcome::NotResolved};
    if (complaint.decision == Decision::NoAnswer) {
        open.append(Outcome::Unanswered);
    }
    return open;
}

void ArchivePanel::offerOutcomes(const Case& complaint)
{
    const QList<Outcome> wanted = outcomesOf(complaint);
    const bool same = outcome->count() == wanted.size() &&
                      std::ranges::all_of(wanted, [this](Outcome one) {
                          return outcome->findData(redress::nameOf(one)) >= 0;
                      });
    if (!same) {
        outcome->clear();
        for (const Outcome one : wanted) {
            outcome->addChoice(redress::nameOf(one), wordOf(one));
        }
    }
    closing->offer({{u"root_cause"_s, complaint.rootCause},
                    {u"lesson"_s, complaint.lesson},
                    {u"outcome"_s, wanted.size() == 1 ? redress::nameOf(wanted.first()) : QString()}});
}

bool ArchivePanel::waitsForTelling() const
{
    const Case& complaint = atHand().complaint();
    if (complaint.closed || !complaint.lastRoundRejected) {
        return false;
    }
    const Refusals why = atHand().whyRefused(command::CloseCase{Outcome::RecordedOpen, {}, {}});
    return std::ranges::find(why, u"remedies"_s, &Refusal::field) != why.end();
}

QString ArchivePanel::referrals(const Case& complaint) const
{
    const Desk& desk = atHand().desk();
    QStringList told;
    for (const Referral& one : complaint.referrals) {
        const auto known = std::ranges::find(desk.office().remedies, one.remedy, &ExternalRemedy::id);
        told.append(tr("%1, %2").arg(known == desk.office().remedies.end() ? tr("an outside body") : apart(known->name),
                                     words(one.at)));
    }
    return told.join(u'\n');
}

void ArchivePanel::showRecorded(const Case& complaint)
{
    const QTimeZone& zone = atHand().desk().zone();
    facts->tell({{tr("Outcome"), complaint.outcome ? wordOf(*complaint.outcome) : QString()},
                 {tr("Decision"), complaint.decision ? wordOf(*complaint.decision) : QString()},
                 {tr("Recorded"), complaint.lastRoundRejected ? tr("As open: the last answer was not accepted") : QString()},
                 {tr("Told elsewhere"), complaint.remediesTold ? fullMoment(*complaint.remediesTold, zone) : QString(),
                  tr("When the complainant was told where else to go")},
                 {tr("Referred to"), referrals(complaint)},
                 {tr("Closed"), complaint.closedAt ? fullMoment(*complaint.closedAt, zone) : QString()}});
    assessments->refresh();
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
