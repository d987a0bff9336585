#include "ui/clock/why_dialog.h"

#include "ui/clock/account_view.h"
#include "ui/clock/clock_difference.h"
#include "ui/clock/clock_page.h"
#include "ui/clock/supposition_form.h"
#include "ui/letters/letter_dialog.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"
#include "ui/words/clock_words.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Wide enough for two fields side by side, where the window is. */
constexpr QSize wantedSize{1240, 680};

/** "round", "stage_verification". */
QString idOf(const RunningClock& clock)
{
    return clock.kind == ClockKind::Stage ? nameOf(clock.kind) + u'_' + nameOf(clock.first)
                                          : nameOf(clock.kind);
}

/** Of half the width, with room below. */
QWidget* scrolled(QWidget* content, const QString& name, const QString& accessibleName)
{
    auto* area = new QScrollArea;
    area->setObjectName(name);
    area->setAccessibleName(accessibleName);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget* ground : std::initializer_list<QWidget*>{content, area, area->viewport()}) {
        ground->setBackgroundRole(QPalette::Base);
        ground->setAutoFillBackground(true);
    }
    return area;
}

} // namespace

bool hasDue(const CaseView& view)
{
    const Case& complaint = view.complaint;
    return !view.clocks.isEmpty() || complaint.hasOpenHandOff() ||
           std::ranges::any_of(complaint.promises,
                               [](const Promise& one) { return one.state == PromiseState::Open; });
}

WhyDialog::WhyDialog(Desk& atDesk, const CaseView& ofCase, QWidget* parent)
    : QDialog(parent), desk(atDesk), view(ofCase), calendar(atDesk.office().calendar),
      fixed(fixedDues(ofCase.complaint, atDesk.office(), atDesk.zone())), clocks(new ChoiceRow),
      present(new AccountView(u"present"_s)),
      form(new SuppositionForm(atDesk.zone(), [&atDesk] { return atDesk.now(); })),
      supposed(new AccountView(u"supposed"_s))
{
    setObjectName(u"why_dialog"_s);
    setWindowTitle(tr("Why this date?"));
    setAccessibleName(windowTitle());
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const QSize room =
        parent == nullptr ? wantedSize : parent->window()->size() - QSize(look::gap8, 2 * look::gap8);
    resize(QSize(look::withText(wantedSize.width()), look::withText(wantedSize.height())).boundedTo(room));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap4, look::gap4, look::gap4, look::gap4);
    column->setSpacing(look::gap3);
    column->addWidget(makeHead());
    column->addWidget(hairline());
    column->addWidget(makeAccounts(), 1);
    column->addWidget(hairline());
    column->addWidget(makeButtons());
    connect(clocks, &ChoiceRow::chosenChanged, this, &WhyDialog::showChosen);
    connect(form, &SuppositionForm::supposed, this, &WhyDialog::showSupposition);
    clocks->choose(view.clocks.isEmpty() ? fixed.first().id : idOf(view.clocks.first()));
    clocks->setFocus();
}

QWidget* WhyDialog::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(look::gap2);
    column->addWidget(new TextLabel(TextLabel::Kind::Subject, windowTitle()));
    column->addWidget(new TextLabel(TextLabel::Kind::Muted, subject()));
    for (const RunningClock& clock : view.clocks) {
        const QString when = outcomeInWords(clock, desk.now(), desk.zone());
        clocks->addChoice(idOf(clock), tr("%1, %2").arg(clockInWords(clock), when));
    }
    for (const FixedDue& one : std::as_const(fixed)) {
        clocks->addChoice(one.id,
                          tr("%1, %2").arg(one.account.title, dueInWords(one.due, desk.now(), desk.zone())));
    }
    clocks->setObjectName(u"clocks"_s);
    column->addWidget(clocks);
    return head;
}

QWidget* WhyDialog::makeAccounts()
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(look::gap4);
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, look::gap2, 0);
    leftColumn->addWidget(new TextLabel(TextLabel::Kind::Caption, tr("As it stands")));
    leftColumn->addWidget(present, 1);
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(look::gap1, 0, look::gap2, 0);
    rightColumn->setSpacing(look::gap3);
    rightColumn->addWidget(
        new TextLabel(TextLabel::Kind::Caption, tr("What if? Nothing here changes the case.")));
    rightColumn->addWidget(form);
    rightColumn->addWidget(hairline());
    rightColumn->addWidget(supposed, 1);
    row->addWidget(scrolled(left, u"as_it_stands"_s, tr("As it stands")), 6);
    row->addWidget(hairline(Qt::Vertical));
    QWidget* supposing = scrolled(right, u"what_if"_s, tr("What if?"));
    // It comes along with the fields in it.
    supposing->setFocusPolicy(Qt::NoFocus);
    row->addWidget(supposing, 7);
    return both;
}

QWidget* WhyDialog::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(look::gap2);
    QPushButton* print = plainButton(tr("Print…"), QKeySequence::Print, u"print_clocks"_s);
    QPushButton* close = mainButton(tr("Close"), {}, u"close_why"_s);
    close->setDefault(true);
    row->addStretch();
    row->addWidget(print);
    row->addWidget(close);
    connect(print, &QPushButton::clicked, this, &WhyDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

QString WhyDialog::subject() const
{
    return u"%1 · %2"_s.arg(isolate(view.complaint.reference), apart(view.complaint.intake.subject));
}

const RunningClock* WhyDialog::chosenClock() const
{
    const auto found = std::ranges::find(view.clocks, clocks->chosen(), idOf);
    return found == view.clocks.end() ? nullptr : &*found;
}

const FixedDue* WhyDialog::chosenFixed() const
{
    const auto found = std::ranges::find(fixed, clocks->chosen(), &FixedDue::id);
    return found == fixed.end() ? nullptr : &*found;
}

ClockAccount WhyDialog::accountOf(const RunningClock& clock, const Calendar& by) const
{
    return redress::accountOf(clock, {view.complaint, *view.procedure, by, desk.office(), view.clocks});
}

std::optional<RunningClock> WhyDialog::supposedClock() const
{
    const auto wanted = form->supposition();
    const RunningClock* clock = chosenClock();
    return wanted && clock != nullptr
               ? clockIf(view.complaint, *view.procedure, *calendar, clock->kind, clock->first, *wanted)
               : std::nullopt;
}

void WhyDialog::showChosen()
{
    const RunningClock* clock = chosenClock();
    form->setEnabled(clock != nullptr);
    if (clock != nullptr) {
        present->show(accountOf(*clock, *calendar));
        form->setClock(*clock);
    } else if (const FixedDue* one = chosenFixed()) {
        present->show(one->account);
    }
    showSupposition();
}

void WhyDialog::showSupposition()
{
    const RunningClock* clock = chosenClock();
    const auto other = supposedClock();
    if (clock == nullptr || !other) {
        supposed->showNone(clock != nullptr ? tr("Say above what would be otherwise.")
                                            : tr("No clock runs towards it: nothing would move it."));
        return;
    }
    const Calendar& by = form->otherCalendar() ? *form->otherCalendar() : *calendar;
    supposed->show(accountOf(*other, by), differenceInWords(clock->due, other->due, calendar->zone()));
}

PaperText WhyDialog::onPaper() const
{
    QList<ClockAccount> accounts;
    for (const RunningClock& clock : view.clocks) {
        accounts.append(accountOf(clock, *calendar));
    }
    for (const FixedDue& one : fixed) {
        accounts.append(one.account);
    }
    std::optional<SupposedAccount> other;
    if (const auto clock = supposedClock()) {
        other = SupposedAccount{
            form->inWords(), accountOf(*clock, form->otherCalendar() ? *form->otherCalendar() : *calendar)};
    }
    PaperText paper;
    paper.organisation = desk.office().organisation.name;
    paper.language = QLocale().name().left(2);
    paper.direction = QGuiApplication::layoutDirection();
    paper.fileName = tr("%1 due date").arg(view.complaint.reference);
    paper.page = clockPage(subject(), fullMoment(desk.now(), desk.zone()), accounts, other);
    return paper;
}

void WhyDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Whoever ends a supposition with Enter wants to read what it comes to.
    if (!enter || !form->isAncestorOf(focusWidget())) {
        QDialog::keyPressEvent(event);
    }
}

void WhyDialog::print()
{
    auto* dialog = new LetterDialog(printingOf(onPaper()), windowTitle(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace redress
