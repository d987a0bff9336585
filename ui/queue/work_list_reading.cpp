#include "models/rights.h"
#include "ui/queue/filter_row.h"
#include "ui/queue/list_head.h"
#include "ui/queue/list_sheet.h"
#include "ui/queue/work_list_model.h"
#include "ui/queue/work_list_page.h"
#include "ui/when_answered.h"
#include "ui/widgets/empty_place.h"

#include <QAbstractItemView>
#include <QLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

/** How a list page reads its lines, page after page, and what it shows of them. */
namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int largestPage = 200;
/** A place further down than this is not waited for. */
constexpr int furthestReturn = 5 * pageSize;
constexpr int fewestCharacters = 2;

/** Some more than held the place: lines may have come above it. */
int linesFor(const std::optional<ListPlace>& place)
{
    return place ? qBound(pageSize, place->depth + pageSize / 2, furthestReturn) : pageSize;
}

bool isTooShort(const std::optional<QString>& words)
{
    return words && words->trimmed().size() < fewestCharacters;
}

} // namespace

void WorkListPage::begin(const std::optional<ListPlace>& wanted)
{
    fresh = true;
    returnTo = wanted;
    ++asked;
    if (isTooShort(words)) {
        take({}, false);
        finishReading();
    } else {
        read(linesFor(wanted));
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
    page.filter = filter->narrowed(question.filter);
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
                     // Whoever came to the end meanwhile was not heard.
                     sheet->lookForEnd();
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
    const CaseId current = sheet->current();
    model->setNow(desk.now(), desk.zone());
    if (fresh) {
        model->show(lines);
        sheet->goToTop();
        sheet->makeCurrent(current);
    } else {
        sheet->keepingPlace([&] { model->renew(lines); });
    }
    fresh = false;
    more = moreFollow;
}

void WorkListPage::finishReading()
{
    reading = false;
    dimming.stop();
    sheet->setDimmed(false);
    showCount();
    showEmptyOrList();
    if (const auto wanted = std::exchange(returnTo, {}); wanted && body->currentWidget() == sheet) {
        // What just came in sight has its size only now.
        body->layout()->activate();
        sheet->goTo(*wanted);
    }
    if (std::exchange(focusLater, false)) {
        focusList();
    }
    if (sheet->view()->hasFocus() && sheet->current().isNone() && !model->lines().isEmpty()) {
        sheet->makeCurrent(model->lines().first().id);
    }
    if (stale) {
        refresh();
    }
}

void WorkListPage::showCount()
{
    head->setCount(model->lines().size(), more);
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
    QWidget* instead = words ? nothingFound : isFiltered() ? nothingFits : empty;
    body->setCurrentWidget(model->lines().isEmpty() ? instead : sheet);
}

} // namespace redress
