#include "ui/setup/setup_page.h"

#include "app/desk.h"
#include "ui/setup/administrator_step.h"
#include "ui/setup/departments_step.h"
#include "ui/setup/organisation_step.h"
#include "ui/setup/procedure_step.h"
#include "ui/setup/summary_step.h"
#include "ui/setup/where_step.h"
#include "ui/when_answered.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/rename_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QtConcurrentRun>

#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int railWidth = 240;
constexpr int progressWidth = 120;

/** As the stage rail of a case marks its steps: done, present, coming. */
QIcon signOf(look::Glyph glyph, const QColor& colour)
{
    constexpr int scale = 3;
    QPixmap picture(look::gap4 * scale, look::gap4 * scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    look::paintGlyph(&painter, picture.rect(), glyph, colour);
    return picture;
}

} // namespace

SetupPage::SetupPage(const Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), rail(new QListWidget), pages(new QStackedWidget), progress(new QProgressBar),
      back(plainButton(tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), u"setup_back"_s)),
      next(mainButton(tr("Go on"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"setup_next"_s))
{
    setObjectName(u"setup_page"_s);
    build();
    addSteps();
    connect(back, &QPushButton::clicked, this, &SetupPage::goBack);
    connect(next, &QPushButton::clicked, this, &SetupPage::goOn);
    connect(rail, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { jump(rail->row(item)); });
    connect(rail, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { jump(rail->row(item)); });
    goTo(0);
}

void SetupPage::build()
{
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(pages, 1);
    right->addWidget(hairline());
    right->addWidget(buildFoot());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildRail());
    row->addWidget(hairline(Qt::Vertical));
    row->addLayout(right, 1);
}

QWidget* SetupPage::buildRail()
{
    rail->setObjectName(u"setup_steps"_s);
    rail->setAccessibleName(tr("Steps"));
    rail->setFrameShape(QFrame::NoFrame);
    rail->setProperty("onGround", true);
    const int icon = look::smallPicture();
    rail->setIconSize({icon, icon});
    rail->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* side = new QWidget;
    side->setFixedWidth(look::withText(railWidth));
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(look::gap4, look::gap8, look::gap2, look::gap4);
    left->setSpacing(look::gap3);
    left->addWidget(new TextLabel(TextLabel::Kind::Subject, tr("A new register")));
    left->addWidget(rail, 1);
    return side;
}

QWidget* SetupPage::buildFoot()
{
    progress->setRange(0, 0);
    progress->setFixedWidth(progressWidth);
    progress->setTextVisible(false);
    progress->setAccessibleName(tr("At work"));
    progress->hide();
    // As wide as the steps above it: on a wide screen the way on stands below the fields.
    auto* inner = new QWidget;
    inner->setMaximumWidth(look::textWidth + 2 * look::gap8);
    auto* line = new QHBoxLayout(inner);
    line->setContentsMargins(look::gap8, look::gap3, look::gap8, look::gap3);
    line->setSpacing(look::gap2);
    line->addWidget(back);
    line->addStretch();
    line->addWidget(progress);
    line->addWidget(next);
    auto* foot = new QWidget;
    auto* outer = new QHBoxLayout(foot);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(inner, 1);
    outer->addStretch();
    return foot;
}

void SetupPage::addSteps()
{
    auto* where = new WhereStep;
    summary = new SummaryStep;
    connect(where, &WhereStep::registerWanted, this, &SetupPage::registerWanted);
    connect(where, &WhereStep::demoWanted, this, &SetupPage::demoWanted);
    for (SetupStep* step : std::initializer_list<SetupStep*>{where, new OrganisationStep, new DepartmentsStep,
                                                             new AdministratorStep, new ProcedureStep, summary}) {
        addStep(step);
    }
}

void SetupPage::beginAnew()
{
    for (SetupStep* step : std::exchange(steps, {})) {
        pages->removeWidget(step);
        step->deleteLater();
    }
    rail->clear();
    wanted = {};
    furthest = goal = 0;
    addSteps();
    goTo(0);
}

void SetupPage::addStep(SetupStep* step)
{
    const int place = int(steps.size());
    steps.append(step);
    pages->addWidget(step);
    auto* item = new QListWidgetItem(u"%1. %2"_s.arg(QLocale().toString(place + 1), step->words()), rail);
    item->setData(Qt::UserRole, step->objectName());
    item->setSizeHint({0, std::max(look::tableRow, fontMetrics().height() + look::gap1)});
    connect(step, &SetupStep::accepted, this, [this, place] { goFrom(place); });
    connect(step, &SetupStep::verbChanged, this, &SetupPage::showVerb);
    connect(step, &SetupStep::busyChanged, this, &SetupPage::setBusy);
}

int SetupPage::present() const
{
    return pages->currentIndex();
}

void SetupPage::begin()
{
    steps.at(present())->begin(wanted);
}

void SetupPage::goTo(int step)
{
    furthest = std::max(furthest, step);
    pages->setCurrentIndex(step);
    showRail();
    showVerb();
    steps.at(step)->begin(wanted);
}

void SetupPage::goOn()
{
    goal = present() + 1;
    takeStep();
}

void SetupPage::takeStep()
{
    if (!busy) {
        steps.at(present())->take(wanted);
    }
}

void SetupPage::goFrom(int step)
{
    if (step != present()) {
        return;
    }
    if (step + 1 == steps.size()) {
        make();
        return;
    }
    goTo(step + 1);
    if (present() < goal) {
        takeStep();
    }
}

void SetupPage::jump(int step)
{
    if (busy || step > furthest || step == present()) {
        return;
    }
    if (step < present()) {
        goTo(step);
        return;
    }
    goal = step;
    rail->setCurrentRow(present());
    takeStep();
}

void SetupPage::goBack()
{
    if (busy) {
        return;
    }
    if (present() == 0) {
        Q_EMIT left();
        return;
    }
    goTo(present() - 1);
}

void SetupPage::showRail()
{
    const QSignalBlocker quiet(rail);
    for (int step = 0; step < steps.size(); ++step) {
        QListWidgetItem* item = rail->item(step);
        const bool open = step <= furthest;
        item->setFlags(open ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        item->setIcon(step == present() ? signOf(look::Glyph::Dot, look::accent())
                      : step < furthest ? signOf(look::Glyph::Check, look::textOf(look::Tone::Done))
                                        : signOf(look::Glyph::Ring, look::muted()));
        item->setData(Qt::AccessibleTextRole, step < furthest ? tr("%1, done").arg(item->text()) : item->text());
    }
    rail->setCurrentRow(present());
}

void SetupPage::showVerb()
{
    renameButton(next, steps.at(present())->verb());
    renameButton(back, present() == 0 ? tr("Leave") : tr("Back"));
}

void SetupPage::make()
{
    setBusy(true);
    const QString address = wanted.address;
    const auto work = [address, office = wanted.office, at = desk.now()] {
        return makeRegister(address, office, SetClock(at));
    };
    whenAnswered(QtConcurrent::run(work), this, [this, address](const Result<Done>& made) {
        setBusy(false);
        if (!made) {
            summary->showRefusals(made.refusals());
            return;
        }
        beginAnew();
        Q_EMIT registerMade(address);
    });
}

void SetupPage::setBusy(bool working)
{
    busy = working;
    progress->setVisible(working);
    back->setEnabled(!working);
    next->setEnabled(!working);
    rail->setEnabled(!working);
}

void SetupPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        goBack();
    } else if (enter && qobject_cast<QLineEdit*>(focusWidget()) != nullptr) {
        goOn();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace redress
