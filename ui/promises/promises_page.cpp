#include "ui/promises/promises_page.h"

#include "ui/act_unread.h"
#include "ui/promises/promise_card.h"
#include "ui/promises/promise_list.h"
#include "ui/shortcuts/keyed_action.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStackedWidget>

#include <chrono>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString everybodys = u"everybodys_promises"_s;
const QString own = u"own_promises"_s;
/** None can be made for later. */
constexpr qint64 twoYears = 2LL * 366 * 24 * 3600;

} // namespace

PromisesPage::PromisesPage(Desk& desk, QWidget* parent)
    : PageOfCases(parent), desk(desk), list(new PromiseList(this)), view(new QListView), whose(new ChoiceRow),
      asOf(new TextLabel(TextLabel::Kind::Muted)), news(new TextLabel(TextLabel::Kind::Body)), body(new QStackedWidget)
{
    setObjectName(u"promises_page"_s);
    build();
    connect(&desk.changes(), &Changes::journalGrew, this, &PromisesPage::refresh);
    connect(&desk, &Desk::officeChanged, this, &PromisesPage::refresh);
    // What is due grows late without anybody doing anything.
    connect(&minute, &QTimer::timeout, this, &PromisesPage::refresh);
    minute.start(std::chrono::minutes(1));
    connect(whose, &ChoiceRow::chosenChanged, this, &PromisesPage::refresh);
    connect(view, &QListView::activated, this, &PromisesPage::open);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PromisesPage::showCurrent);
    refresh();
}

void PromisesPage::build()
{
    view->setObjectName(u"promise_list"_s);
    view->setAccessibleName(tr("Promises"));
    view->setModel(list);
    view->setItemDelegate(new PromiseCard(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* nothing = new EmptyPlace(u"dialog-ok"_s, tr("Nothing is promised"),
                                   tr("What is promised to a complainant in a case stands here until it is settled."));
    nothing->setObjectName(u"no_promises"_s);
    body->addWidget(view);
    body->addWidget(nothing);
    news->setObjectName(u"promise_news"_s);
    news->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::gap4, 0, 0);
    column->setSpacing(look::gap3);
    column->addLayout(makeHead());
    column->addWidget(body, 1);
    column->addWidget(makeFoot());
}

QWidget* PromisesPage::handPlace() const
{
    return view;
}

QLayout* PromisesPage::makeHead()
{
    auto* title = new TextLabel(TextLabel::Kind::PageTitle, tr("Promises"));
    title->setWordWrap(false);
    asOf->setWordWrap(false);
    const int lift = QFontMetrics(look::pageTitle()).descent() - QFontMetrics(look::body()).descent();
    asOf->setContentsMargins(0, 0, 0, lift);
    whose->setObjectName(u"whose_promises"_s);
    whose->addChoice(everybodys, tr("Everybody's"))->setAccessibleName(tr("Everybody's promises"));
    whose->addChoice(own, tr("Mine"))->setAccessibleName(tr("My promises"));
    whose->choose(everybodys);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(look::gap4, 0, look::gap4, 0);
    row->setSpacing(look::gap3);
    row->addWidget(title);
    row->addWidget(asOf, 1, Qt::AlignBottom);
    row->addWidget(whose);
    return row;
}

QWidget* PromisesPage::makeFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hairline());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(look::gap4, look::gap3, look::gap4, look::gap3);
    row->setSpacing(look::gap2);
    row->addWidget(news, 1);
    row->addStretch();
    verbs = {makeVerb(tr("Open the case"), u"open_promise_case"_s, Qt::Key_O, &PromisesPage::open),
             makeVerb(tr("Move…"), u"move_promise"_s, Qt::Key_M, &PromisesPage::moveIt),
             makeVerb(tr("Not kept…"), u"promise_not_kept"_s, Qt::Key_N, &PromisesPage::missIt),
             makeVerb(tr("Kept"), u"promise_kept"_s, Qt::Key_K, &PromisesPage::keepIt)};
    for (QPushButton* verb : std::as_const(verbs)) {
        row->addWidget(verb);
    }
    column->addLayout(row);
    return foot;
}

QPushButton* PromisesPage::makeVerb(const QString& words, const QString& name, const QKeySequence& key,
                                    void (PromisesPage::*act)())
{
    const bool isMain = act == &PromisesPage::keepIt;
    QPushButton* button = isMain ? mainButton(words, {}, name) : plainButton(words, {}, name);
    button->setToolTip(wordsWithKey(words, key));
    // A letter alone is a key only while nothing can be typed: in the list.
    auto* action = new QAction(words, view);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(action);
    button->addAction(action);
    connect(action, &QAction::triggered, button, &QAbstractButton::click);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void PromisesPage::refresh()
{
    if (!isVisible() || !desk.session()) {
        stale = true;
        return;
    }
    stale = false;
    PromiseQuestion question;
    question.before = desk.now().plusSeconds(twoYears);
    question.owner = whose->chosen() == own ? desk.session()->staff : StaffId{};
    whenAnswered(desk.promises(question), this, [this, number = ++asked](const Result<QList<PromiseLine>>& lines) {
        if (number != asked) {
            return;
        }
        if (lines) {
            take(*lines);
        } else {
            tell(lines.refusal().text, true);
        }
    });
}

void PromisesPage::take(const QList<PromiseLine>& lines)
{
    const PromiseLine* line = current();
    const CaseId id = line == nullptr ? CaseId{} : line->id;
    const PromiseId promise = line == nullptr ? PromiseId{} : line->promise.id;
    const int place = view->currentIndex().row();
    list->show(lines, desk.now(), desk.boardQuestion().endOfToday, desk.zone(), desk.office());
    int row = list->rowOf(id, promise);
    // What was settled is gone: the hand stays where it was.
    for (int near = std::min(place, list->rowCount() - 1); row < 0 && near >= 0; --near) {
        row = list->lineAt(near) == nullptr ? -1 : near;
    }
    view->setCurrentIndex(list->index(row < 0 ? list->firstRow() : row));
    asOf->setText(momentInWords(desk.now(), desk.now(), desk.zone()));
    body->setCurrentIndex(lines.isEmpty() ? 1 : 0);
    showCurrent();
}

void PromisesPage::showCurrent()
{
    for (QPushButton* verb : std::as_const(verbs)) {
        verb->setEnabled(current() != nullptr);
    }
}

const PromiseLine* PromisesPage::current() const
{
    return list->lineAt(view->currentIndex().row());
}

void PromisesPage::open()
{
    if (const PromiseLine* line = current()) {
        Q_EMIT caseWanted(line->id);
    }
}

void PromisesPage::keepIt()
{
    if (const PromiseLine* line = current()) {
        act(*line, command::SettlePromise{line->promise.id, true, {}}, tr("Kept: %1").arg(line->promise.what.simplified()));
    }
}

void PromisesPage::missIt()
{
    const PromiseLine* line = current();
    if (line == nullptr) {
        return;
    }
    auto* dialog = new FormDialog(tr("Not kept"), tr("Record it"), u"miss_promise"_s, this);
    dialog->say(line->promise.what);
    dialog->form().add(u"outcome"_s, tr("Why it was not kept"), new TextArea(3));
    connect(dialog, &FormDialog::verbWanted, this, [this, dialog, line = *line] {
        const QString outcome = dialog->form().field(u"outcome"_s)->value().toString();
        act(line, command::SettlePromise{line.promise.id, false, outcome}, tr("On record as not kept."), dialog);
    });
    dialog->open();
}

void PromisesPage::moveIt()
{
    const PromiseLine* line = current();
    if (line == nullptr) {
        return;
    }
    auto* dialog = new FormDialog(tr("Move a promise"), tr("Move"), u"agree_another_moment"_s, this);
    dialog->say(line->promise.what);
    auto* due = new MomentField(desk.zone(), [this] { return desk.now(); });
    dialog->form().add(u"due"_s, tr("Agreed with the complainant for"), due, tr("Tomorrow 9:00, +2h, 20/11 14:30"));
    dialog->form().add(u"reason"_s, tr("Why"), new TextArea(2));
    connect(dialog, &FormDialog::verbWanted, this, [this, dialog, due, line = *line] {
        if (!due->moment()) {
            dialog->showRefusals({{u"due"_s, u"absurd"_s, tr("Write until when: tomorrow 9:00, or 20/11 14:30.")}});
            return;
        }
        const QString reason = dialog->form().field(u"reason"_s)->value().toString();
        act(line, command::MovePromise{line.promise.id, *due->moment(), reason},
            tr("Moved to %1.").arg(momentInWords(*due->moment(), desk.now(), desk.zone())), dialog);
    });
    dialog->open();
}

void PromisesPage::act(const PromiseLine& line, const CaseCommand& command, const QString& saying, FormDialog* dialog)
{
    if (dialog != nullptr) {
        dialog->setWaiting();
    }
    actUnread(desk, this, line.id, command,
              [this, saying, typed = dialog != nullptr, sheet = QPointer(dialog)](const Result<CaseView>& result) {
                  if (!result && typed && sheet) {
                      sheet->showRefusals(result.refusals());
                      return;
                  }
                  if (sheet) {
                      sheet->finish();
                  }
                  tell(result ? saying : result.refusal().text, !result);
                  refresh();
              });
}

void PromisesPage::tell(const QString& text, bool refused)
{
    news->setText(text);
    news->setTone(refused ? look::Tone::Late : look::Tone::Plain);
    news->setVisible(!text.isEmpty());
}

void PromisesPage::showEvent(QShowEvent* event)
{
    PageOfCases::showEvent(event);
    if (stale) {
        refresh();
    }
}

void PromisesPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), look::surface());
}

} // namespace redress
