#include "ui/promises/promises_page.h"

#include "ui/promises/promise_card.h"
#include "ui/promises/promise_list.h"
#include "ui/promises/promise_outcome.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/page_title.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QListView>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString everybodys = u"everybodys_promises"_s;
const QString own = u"own_promises"_s;
/** None can be made for later. */
constexpr qint64 twoYears = 2LL * 366 * 24 * 3600;

} // namespace

PromisesPage::PromisesPage(Desk& desk, QWidget* parent)
    : PageOfLines(desk, u"promise"_s, parent), list(new PromiseList(this)), whose(new ChoiceRow),
      asOf(new TextLabel(TextLabel::Kind::Muted)), verbs(makeVerbs())
{
    setObjectName(u"promises_page"_s);
    build();
    followTheClock();
    connect(whose, &ChoiceRow::chosenChanged, this, &PromisesPage::refresh);
    connect(view()->selectionModel(), &QItemSelectionModel::currentChanged, this, &PromisesPage::showCurrent);
}

void PromisesPage::build()
{
    view()->setAccessibleName(tr("Promises"));
    view()->setModel(list);
    view()->setItemDelegate(new PromiseCard(view()));
    nothing = new EmptyPlace(u"dialog-ok"_s, {}, {});
    nothing->setObjectName(u"no_promises"_s);
    sayWhoseAreNone();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::gap4, 0, 0);
    column->setSpacing(look::gap3);
    column->addLayout(makeHead());
    column->addWidget(makeBody(view(), nothing), 1);
    column->addWidget(makeFoot(verbs));
}

QLayout* PromisesPage::makeHead()
{
    whose->setObjectName(u"whose_promises"_s);
    whose->addChoice(everybodys, tr("Everybody's"))->setAccessibleName(tr("Everybody's promises"));
    whose->addChoice(own, tr("Mine"))->setAccessibleName(tr("My promises"));
    whose->choose(everybodys);
    QHBoxLayout* row = pageTitle(tr("Promises"), asOf);
    row->setContentsMargins(look::gap4, 0, look::gap4, 0);
    row->addWidget(whose);
    return row;
}

QList<QPushButton*> PromisesPage::makeVerbs()
{
    return {makeOpener(u"open_promise_case"_s),
            withKey(plainButton(tr("Move…"), {}, u"move_promise"_s), Qt::Key_M, [this] { moveIt(); }),
            withKey(plainButton(tr("Not kept…"), {}, u"promise_not_kept"_s), Qt::Key_N, [this] { missIt(); }),
            withKey(mainButton(tr("Kept…"), {}, u"promise_kept"_s), Qt::Key_K, [this] { keepIt(); })};
}

void PromisesPage::read()
{
    PromiseQuestion question;
    question.before = desk().now().plusSeconds(twoYears);
    question.owner = whose->chosen() == own ? desk().session()->staff : StaffId{};
    takeLatest(desk().promises(question), [this](const Result<QList<PromiseLine>>& lines) {
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
    const int place = view()->currentIndex().row();
    list->show(lines, desk().now(), desk().boardQuestion().endOfToday, desk().zone(), desk().office());
    int row = list->rowOf(id, promise);
    // What was settled is gone: the hand stays where it was.
    for (int near = std::min(place, list->rowCount() - 1); row < 0 && near >= 0; --near) {
        row = list->lineAt(near) == nullptr ? -1 : near;
    }
    view()->setCurrentIndex(list->index(row < 0 ? list->firstRow() : row));
    asOf->setText(momentInWords(desk().now(), desk().now(), desk().zone()));
    sayWhoseAreNone();
    showCurrent();
    showEmpty(lines.isEmpty());
}

void PromisesPage::sayWhoseAreNone()
{
    if (whose->chosen() == own) {
        nothing->setWords(tr("No promise is yours"), tr("What others see to stands under Everybody's."));
    } else {
        nothing->setWords(tr("Nothing is promised"),
                          tr("What is promised to a complainant in a case stands here until it is settled."));
    }
}

void PromisesPage::showCurrent()
{
    setPressable(verbs, current() != nullptr);
}

const PromiseLine* PromisesPage::current() const
{
    return list->lineAt(view()->currentIndex().row());
}

CaseId PromisesPage::currentCase() const
{
    return current() == nullptr ? CaseId{} : current()->id;
}

FormDialog* PromisesPage::makeSheet(const PromiseLine& line, const QString& title, const QString& verb,
                                    const QString& verbName)
{
    auto* sheet = new FormDialog(title, verb, verbName, this);
    sheet->say(line.promise.what);
    return sheet;
}

void PromisesPage::settle(FormDialog* sheet, const PromiseLine& line, bool kept, const QString& saying)
{
    connect(sheet, &FormDialog::verbWanted, this, [this, sheet, line, kept, saying] {
        const QString outcome = sheet->form().field(u"outcome"_s)->value().toString();
        act(sheet, line.id, command::SettlePromise{line.promise.id, kept, outcome}, saying);
    });
    sheet->open();
}

void PromisesPage::keepIt()
{
    if (const PromiseLine* line = current()) {
        FormDialog* sheet = makeSheet(*line, tr("The promise was kept"), tr("Kept"), u"keep_promise"_s);
        askOutcome(sheet->form());
        settle(sheet, *line, true, tr("Kept: %1").arg(line->promise.what.simplified()));
    }
}

void PromisesPage::missIt()
{
    if (const PromiseLine* line = current()) {
        FormDialog* sheet = makeSheet(*line, tr("Not kept"), tr("Record it"), u"miss_promise"_s);
        sheet->form().add(u"outcome"_s, tr("Why it was not kept"), new TextArea(3));
        settle(sheet, *line, false, tr("On record as not kept."));
    }
}

void PromisesPage::moveIt()
{
    if (current() == nullptr) {
        return;
    }
    FormDialog* sheet = makeSheet(*current(), tr("Move a promise"), tr("Move"), u"agree_another_moment"_s);
    auto* due = new MomentField(desk().zone(), [this] { return desk().now(); });
    sheet->form().add(u"due"_s, tr("Agreed with the complainant for"), due, tr("Tomorrow 9:00, +2h, 20/11 14:30"));
    sheet->form().add(u"reason"_s, tr("Why"), new TextArea(2));
    connect(sheet, &FormDialog::verbWanted, this, [this, sheet, due, line = *current()] {
        if (!due->moment()) {
            sheet->showRefusals({{u"due"_s, u"absurd"_s, tr("Write until when: tomorrow 9:00, or 20/11 14:30.")}});
            return;
        }
        const QString reason = sheet->form().field(u"reason"_s)->value().toString();
        act(sheet, line.id, command::MovePromise{line.promise.id, *due->moment(), reason},
            tr("Moved to %1.").arg(momentInWords(*due->moment(), desk().now(), desk().zone())));
    });
    sheet->open();
}

} // namespace redress
