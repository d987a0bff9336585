#include "ui/queue/work_list_page.h"

#include "models/rights.h"
#include "ui/queue/case_card.h"
#include "ui/queue/line_verbs.h"
#include "ui/queue/sort_control.h"
#include "ui/queue/work_list_model.h"
#include "ui/queue/work_list_view.h"
#include "ui/when_answered.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int largestPage = 200;
constexpr int fewestCharacters = 2;

bool isTooShort(const std::optional<QString>& words)
{
    return words && words->trimmed().size() < fewestCharacters;
}

} // namespace

WorkListPage::WorkListPage(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), title(new TextLabel(TextLabel::Kind::Subject)),
      count(new TextLabel(TextLabel::Kind::Muted)), sortControl(new SortControl), body(new QStackedWidget),
      model(new WorkListModel(this)), view(new WorkListView(*model)), card(new CaseCard(this)),
      empty(new EmptyPlace(u"dialog-ok"_s, {}, {})), nothingFound(new EmptyPlace(u"search"_s, {}, {})),
      firstAct(plainButton(tr("New case"), {}, u"first_new_case"_s)), verbs(new LineVerbs(desk, *view))
{
    setObjectName(u"work_list_page"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    column->addWidget(hairline());
    buildBody();
    dimming.setSingleShot(true);
    dimming.setInterval(300);
    connect(&dimming, &QTimer::timeout, this, [this] { dim(true); });
    connect(verbs, &LineVerbs::caseChanged, this, &WorkListPage::caseChanged);
    connect(verbs, &LineVerbs::said, this, &WorkListPage::said);
}

void WorkListPage::buildHead()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(look::gap4, look::gap3, look::gap2, look::gap3);
    row->setSpacing(look::gap2);
    title->setWordWrap(false);
    count->setWordWrap(false);
    title->setObjectName(u"list_title"_s);
    count->setObjectName(u"list_count"_s);
    row->addWidget(title);
    row->addWidget(count);
    row->addStretch();
    row->addWidget(sortControl);
    static_cast<QBoxLayout*>(layout())->addLayout(row);
    connect(sortControl, &SortControl::orderWanted, this, &WorkListPage::turn);
}

void WorkListPage::buildBody()
{
    view->setItemDelegate(card);
    empty->setObjectName(u"empty_list"_s);
    empty->offer(firstAct);
    body->addWidget(view);
    body->addWidget(empty);
    body->addWidget(nothingFound);
    nothingFound->setObjectName(u"nothing_found"_s);
    static_cast<QBoxLayout*>(layout())->addWidget(body, 1);
    connect(view, &WorkListView::lineOpened, this, &WorkListPage::caseWanted);
    connect(view, &WorkListView::endNear, this, &WorkListPage::readMore);
    connect(firstAct, &QPushButton::clicked, this, &WorkListPage::newCaseWanted);
}

void WorkListPage::show(const Screen& wanted)
{
    screen = wanted;
    question = screen.list.value_or(ListQuestion{});
    words.reset();
    title->setText(screen.words);
    card->setNamesQueue(question.listing != Listing::Queue);
    sortControl->setOrder(question.order, question.descending);
    begin();
}

void WorkListPage::search(const QString& wanted)
{
    words = wanted;
    title->setText(tr("Found"));
    card->setNamesQueue(true);
    begin();
}

void WorkListPage::turn(ListOrder order, bool descending)
{
    question.order = order;
    question.descending = descending;
    begin();
}

void WorkListPage::begin()
{
    sortControl->setVisible(!words);
    fresh = true;
    ++asked;
    if (isTooShort(words)) {
        take({}, false);
        finishReading();
    } else {
        read(pageSize);
    }
}

void WorkListPage::refresh()
{
    if (reading) {
        stale = true;
    } else if (!isTooShort(words)) {
        // A list that was read to its end goes on being shown to its end.
        const int shown = int(model->lines().size());
        read(more ? qMax(pageSize, shown) : shown + pageSize);
    }
}

QFuture<Result<ListPage>> WorkListPage::ask(const std::optional<CaseLine>& after)
{
    if (words) {
        return desk.search(*words);
    }
    ListQuestion page = question;
    page.after = after;
    return desk.list(page);
}

void WorkListPage::read(int wanted)
{
    reading = true;
    stale = false;
    dimming.start();
    gather(++asked, wanted, {});
}

void WorkListPage::gather(int number, int wanted, const QList<CaseLine>& soFar)
{
    question.most = qBound(1, wanted - int(soFar.size()), largestPage);
    whenAnswered(ask(soFar.isEmpty() ? std::nullopt : std::optional(soFar.last())), this,
                 [this, number, wanted, soFar](const Result<ListPage>& page) {
                     if (number != asked) {
                         return;
                     }
                     if (!page) {
                         // What was read last stays in sight, dimmed; the window's banner tells why.
                         reading = false;
                         return;
                     }
                     const QList<CaseLine> lines = soFar + page->lines;
                     if (page->more && !words && lines.size() < wanted) {
                         gather(number, wanted, lines);
                         return;
                     }
                     take(lines, page->more);
                     finishReading();
                 });
}

void WorkListPage::readMore()
{
    if (!more || reading || words || model->lines().isEmpty()) {
        return;
    }
    reading = true;
    question.most = pageSize;
    whenAnswered(ask(model->lines().last()), this, [this, number = ++asked](const Result<ListPage>& page) {
        if (number != asked) {
            return;
        }
        if (page) {
            model->append(page->lines);
            more = page->more;
        }
        finishReading();
    });
}

void WorkListPage::take(const QList<CaseLine>& lines, bool moreFollow)
{
    const CaseId current = view->current();
    model->setNow(desk.now(), desk.zone());
    if (fresh) {
        model->show(lines);
        view->scrollToTop();
        view->makeCurrent(current);
    } else {
        view->keepingPlace([&] { model->renew(lines); });
    }
    fresh = false;
    more = moreFollow;
}

void WorkListPage::finishReading()
{
    reading = false;
    dimming.stop();
    dim(false);
    showCount();
    showEmptyOrList();
    if (view->hasFocus() && view->current().isNone() && !model->lines().isEmpty()) {
        view->makeCurrent(model->lines().first().id);
    }
    if (stale) {
        refresh();
    }
}

void WorkListPage::dim(bool dimmed)
{
    card->setDimmed(dimmed);
    view->viewport()->update();
}

void WorkListPage::showCount()
{
    const auto number = model->lines().size();
    if (number == 0) {
        count->clear();
    } else {
        count->setText(more ? tr("more than %1").arg(number) : QString::number(number));
    }
}

void WorkListPage::showEmptyOrList()
{
    const bool offersNewCase = !words && screen.name == nameOf(Queue::New) && desk.session() &&
                               reachOf(desk.session()->role, Action::RegisterCase) != Reach::None;
    firstAct->setVisible(offersNewCase);
    if (isTooShort(words)) {
        nothingFound->setWords(tr("Search"),
                               tr("Type two characters or more of a reference, a name, a phone number "
                                  "or of what the case is about."));
    } else if (words) {
        nothingFound->setWords(tr("Nothing found"),
                               tr("No case you may see has “%1” in its reference, name, phone "
                                  "number or words.")
                                   .arg(words->trimmed()));
    } else {
        empty->setWords(screen.emptyTitle, screen.emptyWords);
    }
    QWidget* instead = words ? nothingFound : empty;
    body->setCurrentWidget(model->lines().isEmpty() ? instead : view);
}

void WorkListPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), look::surface());
}

void WorkListPage::setOpened(CaseId id)
{
    card->setOpened(id);
    view->makeCurrent(id);
    view->viewport()->update();
}

void WorkListPage::focusList()
{
    if (body->currentWidget() == view) {
        view->setFocus(Qt::ShortcutFocusReason);
    } else if (firstAct->isVisible()) {
        firstAct->setFocus(Qt::ShortcutFocusReason);
    }
}

void WorkListPage::openCurrent()
{
    if (view->current().isNone() && !model->lines().isEmpty()) {
        view->makeCurrent(model->lines().first().id);
    }
    if (!view->current().isNone()) {
        Q_EMIT caseWanted(view->current(), true);
    }
}

} // namespace redress
