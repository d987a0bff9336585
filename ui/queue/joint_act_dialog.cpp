#include "ui/queue/joint_act_dialog.h"

#include "models/rights.h"
#include "ui/queue/line_words.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QShortcut>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 1120;
constexpr int high = 620;
const QString heads = u"heads"_s;

QString titleOf(JointVerb verb, int cases)
{
    switch (verb) {
    case JointVerb::Take:
        return JointActDialog::tr("Take %1").arg(casesInWords(cases));
    case JointVerb::Assign:
        return JointActDialog::tr("Assign %1").arg(casesInWords(cases));
    case JointVerb::Extend:
        return JointActDialog::tr("Extend the limit of %1").arg(casesInWords(cases));
    case JointVerb::Escalate:
        return JointActDialog::tr("Escalate %1").arg(casesInWords(cases));
    case JointVerb::Promise:
        return JointActDialog::tr("Promise in %1").arg(casesInWords(cases));
    }
    return {};
}

QString wordOf(JointVerb verb)
{
    switch (verb) {
    case JointVerb::Take:
        return JointActDialog::tr("Take");
    case JointVerb::Assign:
        return JointActDialog::tr("Assign");
    case JointVerb::Extend:
        return JointActDialog::tr("Extend");
    case JointVerb::Escalate:
        return JointActDialog::tr("Escalate");
    case JointVerb::Promise:
        return JointActDialog::tr("Promise");
    }
    return {};
}

QString objectNameOf(JointVerb verb)
{
    switch (verb) {
    case JointVerb::Take:
        return u"take_cases"_s;
    case JointVerb::Assign:
        return u"assign_cases"_s;
    case JointVerb::Extend:
        return u"extend_cases"_s;
    case JointVerb::Escalate:
        return u"escalate_cases"_s;
    case JointVerb::Promise:
        return u"promise_cases"_s;
    }
    return {};
}

} // namespace

JointActDialog::JointActDialog(Desk& desk, JointVerb verb, const QList<CaseLine>& lines, QWidget* parent)
    : QDialog(parent), desk(desk), verb(verb), run(desk, lines.first(std::min<qsizetype>(lines.size(), most))),
      form(new Form), list(new QTableView), state(new TextLabel(TextLabel::Kind::Body)), progress(new QProgressBar),
      cancel(plainButton(tr("Cancel"), {}, u"cancel"_s)),
      main(mainButton(wordOf(verb), Qt::CTRL | Qt::Key_Return, objectNameOf(verb)))
{
    setObjectName(u"joint_act_dialog"_s);
    setWindowTitle(titleOf(verb, run.list().rowCount()));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    buildForm();
    buildList();
    build(int(lines.size()) - run.list().rowCount());
    listenToRun();
    const QSize wanted(look::withText(wide), high);
    const QSize room = parent == nullptr ? wanted : parent->window()->size() - QSize(look::gap8, 2 * look::gap8);
    resize(wanted.boundedTo(room));
    follow();
    run.readAll();
}

void JointActDialog::build(int left)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap6, look::gap4, look::gap6, look::gap4);
    column->setSpacing(look::gap3);
    column->addWidget(new TextLabel(TextLabel::Kind::Subject, windowTitle()));
    if (left > 0) {
        auto* leftOut = new TextLabel(
            TextLabel::Kind::Muted,
            tr("At most %1 cases at a time: %2 further down are left out.").arg(most).arg(left));
        leftOut->setObjectName(u"left_out"_s);
        column->addWidget(leftOut);
    }
    form->setMaximumWidth(look::textWidth);
    column->addWidget(form);
    column->addWidget(list, 1);
    progress->setTextVisible(false);
    progress->setObjectName(u"progress"_s);
    progress->setAccessibleName(tr("Progress"));
    progress->hide();
    column->addWidget(progress);
    buildButtons();
}

void JointActDialog::buildForm()
{
    if (verb == JointVerb::Assign || verb == JointVerb::Escalate) {
        person = new ChoiceBox;
        offerPeople();
        const bool assigns = verb == JointVerb::Assign;
        form->add(assigns ? u"assignee"_s : u"to"_s, assigns ? tr("Assign to") : tr("Lay before"), person);
    }
    if (verb == JointVerb::Extend) {
        constexpr int longest = 365;
        count = new QSpinBox;
        count->setRange(1, longest);
        count->setMaximumWidth(look::captionWidth);
        form->add(u"count"_s, tr("Add to the limit"), count,
                  tr("In the unit of the procedure's limit, such as working days."));
    }
    if (verb == JointVerb::Extend || verb == JointVerb::Escalate) {
        constexpr int lines = 2;
        reason = new TextArea(lines);
        form->add(u"reason"_s, tr("Reason"), reason);
    }
    if (verb == JointVerb::Promise) {
        addPromise();
    }
    form->setVisible(person != nullptr || reason != nullptr || due != nullptr);
    connect(form, &Form::edited, this, &JointActDialog::follow);
}

void JointActDialog::addPromise()
{
    constexpr int lines = 2;
    kind = new ChoiceBox;
    for (const auto& [one, name] : Names<PromiseKind>::all) {
        kind->addChoice(QLatin1String(name), redress::wordOf(one));
    }
    kind->choose(nameOf(PromiseKind::Recovery));
    due = new MomentField(desk.zone(), [this] { return desk.now(); });
    what = new TextArea(lines);
    form->add(u"kind"_s, tr("Kind"), kind);
    form->addBeside(u"due"_s, tr("For when"), due, tr("Today 17:00, +3h, tomorrow 9:00"));
    form->add(u"what"_s, tr("What is promised"), what);
}

void JointActDialog::offerPeople()
{
    const Role role = desk.session() ? desk.session()->role : Role::Administrator;
    if (verb == JointVerb::Escalate && reachOf(role, Action::EscalateHandOff) != Reach::None) {
        person->addChoice(heads, tr("The head of the department that has it"));
    }
    for (const Staff& one : desk.office().staff) {
        const bool fits = verb == JointVerb::Assign
                              ? reachOf(one.role, Action::TakeCase) != Reach::None
                              : reachOf(role, Action::EscalateCase) != Reach::None &&
                                    (one.role == Role::Supervisor || one.role == Role::Manager) &&
                                    one.id != desk.session()->staff;
        if (one.active && fits) {
            person->addChoice(QString::number(one.id.value), tr("%1, %2").arg(one.name, redress::wordOf(one.role)));
        }
    }
}

void JointActDialog::buildList()
{
    list->setModel(&run.list());
    list->setObjectName(u"joint_cases"_s);
    list->setAccessibleName(tr("What changes for each case"));
    list->setFrameShape(QFrame::NoFrame);
    list->setShowGrid(false);
    list->setWordWrap(false);
    list->setTabKeyNavigation(false);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->verticalHeader()->hide();
    list->verticalHeader()->setDefaultSectionSize(
        qMax(look::tableRow, QFontMetrics(look::body()).height() + look::gap2));
    list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    constexpr std::array<int, JointActList::ColumnCount> widths{124, 0, 148, 148, 0};
    for (int column = 0; column < JointActList::ColumnCount; ++column) {
        // The texts share what the references and moments leave.
        const int width = widths.at(size_t(column));
        list->horizontalHeader()->resizeSection(column, look::withText(width));
        list->horizontalHeader()->setSectionResizeMode(column, width > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
    }
}

void JointActDialog::buildButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(look::gap2);
    state->setObjectName(u"joint_state"_s);
    row->addWidget(state, 1);
    row->addWidget(cancel);
    row->addWidget(main);
    main->setDefault(true);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &JointActDialog::reject);
    connect(main, &QPushButton::clicked, this, &JointActDialog::press);
    // The Enter of the number pad is a key of its own.
    connect(new QShortcut(Qt::CTRL | Qt::Key_Enter, this), &QShortcut::activated, main, &QPushButton::click);
}

void JointActDialog::listenToRun()
{
    connect(&run, &JointActRun::caseChanged, this, &JointActDialog::caseChanged);
    connect(&run, &JointActRun::ended, this, &JointActDialog::showEnd);
    connect(&run, &JointActRun::allRead, this, [this] {
        read = true;
        showState();
    });
    connect(&run, &JointActRun::advanced, this, [this](int done, int all) {
        progress->setMaximum(all);
        progress->setValue(done);
        state->setText(tr("%1 of %2").arg(done).arg(all));
    });
}

JointAct JointActDialog::typed() const
{
    JointAct act;
    act.verb = verb;
    if (person != nullptr) {
        act.toHeads = person->chosen() == heads;
        act.person = StaffId{person->chosen().toLongLong()};
    }
    if (count != nullptr) {
        act.count = count->value();
    }
    if (reason != nullptr) {
        act.reason = reason->toPlainText();
    }
    if (due != nullptr) {
        act.kind = named<PromiseKind>(kind->chosen()).value_or(PromiseKind::Recovery);
        act.due = due->moment();
        act.what = what->toPlainText();
    }
    return act;
}

void JointActDialog::follow()
{
    warned = false;
    run.preview(typed());
    showState();
}

void JointActDialog::press()
{
    const JointAct act = typed();
    if (const Refusals missing = whatIsMissing(act); !missing.isEmpty()) {
        form->showRefusals(missing);
        return;
    }
    run.preview(act);
    form->setEnabled(false);
    main->setEnabled(false);
    cancel->setText(tr("Stop"));
    progress->show();
    run.begin();
}

void JointActDialog::showState()
{
    if (run.isRunning()) {
        return;
    }
    const int ready = run.readyCount();
    const int stuck = run.list().rowCount() - ready;
    QStringList sentences{told};
    if (!read) {
        sentences.append(tr("The cases are being read."));
    } else if (person != nullptr && person->chosen().isEmpty()) {
        sentences.append(tr("Nothing changes before somebody is chosen."));
    } else if (due != nullptr && !due->moment()) {
        sentences.append(tr("Nothing changes before a moment is typed."));
    } else if (stuck == 0) {
        sentences.append(tr("%1 will change.").arg(casesInWords(ready)));
    } else {
        sentences.append(tr("%1 will change, %2 cannot.").arg(casesInWords(ready)).arg(stuck));
    }
    sentences.removeAll(QString());
    state->setText(sentences.join(u' '));
    main->setEnabled(read && ready > 0);
}

void JointActDialog::showEnd(int done, int failed)
{
    told = tr("%1 done.").arg(casesInWords(done));
    if (run.list().rowCount() == 0) {
        Q_EMIT said(told);
        accept();
        return;
    }
    if (failed > 0) {
        told += u' ' + tr("%1 could not be: see why.").arg(casesInWords(failed));
    }
    progress->hide();
    form->setEnabled(true);
    cancel->setText(tr("Close"));
    read = false;
    showState();
    run.readAll();
}

bool JointActDialog::holdsText() const
{
    return (reason != nullptr && !reason->toPlainText().trimmed().isEmpty()) ||
           (what != nullptr && !what->toPlainText().trimmed().isEmpty());
}

void JointActDialog::reject()
{
    if (run.isRunning()) {
        run.stop();
        state->setText(tr("Stops after this case."));
        return;
    }
    if (holdsText() && told.isEmpty() && !warned) {
        warned = true;
        state->setText(tr("Press Esc again to drop what you typed."));
        return;
    }
    QDialog::reject();
}

} // namespace redress
