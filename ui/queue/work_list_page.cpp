#include "ui/queue/work_list_page.h"

#include "ui/queue/case_table.h"
#include "ui/queue/case_table_header.h"
#include "ui/queue/column_chooser.h"
#include "ui/queue/filter_row.h"
#include "ui/queue/line_verbs.h"
#include "ui/queue/list_head.h"
#include "ui/queue/list_sheet.h"
#include "ui/queue/work_list_model.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QCryptographicHash>
#include <QPainter>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString placeOfSearch = u"search"_s;
const QString placeOfNumbers = u"number"_s;

/** The title may hold somebody's name. */
QString nameOfNumbers(const QString& title)
{
    constexpr int enough = 16;
    const QByteArray digest = QCryptographicHash::hash(title.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1_%2"_s.arg(placeOfNumbers, QString::fromLatin1(digest.left(enough)));
}

} // namespace

WorkListPage::WorkListPage(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), head(new ListHead), filter(new FilterRow), body(new QStackedWidget),
      model(new WorkListModel(this)), sheet(new ListSheet(*model)),
      empty(new EmptyPlace(u"dialog-ok"_s, {}, {})), nothingFound(new EmptyPlace(u"search"_s, {}, {})),
      nothingFits(new EmptyPlace(u"view-filter"_s, tr("No case here fits the filter"),
                                 tr("Clear the filter to see the whole list again."))),
      firstAct(plainButton(tr("New case"), {}, u"first_new_case"_s)), verbs(new LineVerbs(desk, *sheet, this))
{
    setObjectName(u"work_list_page"_s);
    build();
    connectHead();
    connectFilter();
    dimming.setSingleShot(true);
    dimming.setInterval(300);
    connect(&dimming, &QTimer::timeout, this, [this] { sheet->setDimmed(true); });
    connect(verbs, &LineVerbs::openWanted, this, &WorkListPage::openCurrent);
    connect(verbs, &LineVerbs::caseChanged, this, &WorkListPage::caseChanged);
    connect(verbs, &LineVerbs::said, this, &WorkListPage::said);
    connect(&desk, &Desk::officeChanged, this, &WorkListPage::takeOffice);
    takeOffice();
}

WorkListPage::~WorkListPage()
{
    keepShape();
}

void WorkListPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    head->setFilterRow(filter);
    column->addWidget(head);
    column->addWidget(hairline());
    empty->setObjectName(u"empty_list"_s);
    empty->offer(firstAct);
    nothingFound->setObjectName(u"nothing_found"_s);
    nothingFits->setObjectName(u"nothing_fits"_s);
    QPushButton* clear = plainButton(tr("Clear the filter"), {}, u"clear_empty_filter"_s);
    nothingFits->offer(clear);
    for (QWidget* place : std::initializer_list<QWidget*>{sheet, empty, nothingFound, nothingFits}) {
        body->addWidget(place);
    }
    column->addWidget(body, 1);
    connect(clear, &QPushButton::clicked, this, &WorkListPage::clearFilter);
    connect(firstAct, &QPushButton::clicked, this, &WorkListPage::newCaseWanted);
    connect(sheet, &ListSheet::lineOpened, this, &WorkListPage::caseWanted);
    connect(sheet, &ListSheet::endNear, this, &WorkListPage::readMore);
    connect(&sheet->table(), &CaseTable::columnsWanted, this, &WorkListPage::chooseColumns);
    connect(&sheet->table().columns(), &CaseTableHeader::orderWanted, this, &WorkListPage::turn);
}

void WorkListPage::connectHead()
{
    connect(head, &ListHead::orderWanted, this, &WorkListPage::turn);
    connect(head, &ListHead::columnsWanted, this, &WorkListPage::chooseColumns);
    connect(head, &ListHead::filterWanted, this, &WorkListPage::openFilter);
    connect(head, &ListHead::clearWanted, this, &WorkListPage::clearFilter);
    connect(head, &ListHead::tableWanted, this, [this](bool table) {
        showAs(table);
        keepShape();
        focusList();
    });
}

void WorkListPage::connectFilter()
{
    connect(filter, &FilterRow::changed, this, [this] {
        head->setFiltered(isFiltered());
        begin();
    });
    connect(filter, &FilterRow::left, this, [this] {
        head->setFilterOpen(false);
        focusList();
    });
}

void WorkListPage::takeOffice()
{
    model->learn(desk.office());
    filter->offer(desk.office(), desk.session() ? desk.session()->role : Role::Administrator);
}

void WorkListPage::show(const Screen& wanted)
{
    leave();
    screen = wanted;
    question = screen.list.value_or(ListQuestion{});
    if (screen.laidBeforeReader && desk.session()) {
        question.filter.escalatedTo = desk.session()->staff;
    }
    words.reset();
    place = listName = screen.name;
    head->setTitle(screen.words);
    restoreShape();
    begin(kept.of(listName));
}

void WorkListPage::show(const ListQuestion& wanted, const QString& title)
{
    leave();
    screen = {};
    screen.emptyTitle = tr("No case here any more");
    screen.emptyWords = tr("What the number counted has moved on since.");
    question = wanted;
    words.reset();
    place = placeOfNumbers;
    listName = nameOfNumbers(title);
    head->setTitle(title);
    restoreShape();
    begin(kept.of(listName));
}

void WorkListPage::search(const QString& wanted)
{
    const bool first = !words;
    if (first) {
        leave();
    }
    words = wanted;
    place = placeOfSearch;
    listName = wanted.trimmed();
    head->setTitle(tr("Found"));
    if (first) {
        question = {};
        restoreShape();
    }
    begin(keptSearches.of(listName));
}

void WorkListPage::leave()
{
    keepShape();
    // Before its lines were there nobody was anywhere in it.
    if (!fresh) {
        (words ? keptSearches : kept).keep(listName, sheet->place());
    }
}

void WorkListPage::recall(const ListPlaces& places)
{
    kept = places;
}

ListPlaces WorkListPage::places() const
{
    ListPlaces all = kept;
    if (!fresh && !words) {
        all.keep(listName, sheet->place());
    }
    return all;
}

QString WorkListPage::settingOf(const QString& what) const
{
    return u"lists/%1/%2"_s.arg(place, what);
}

void WorkListPage::restoreShape()
{
    const QSettings settings;
    const bool several = place == placeOfNumbers;
    sheet->table().restoreColumns(settings.value(settingOf(u"columns"_s)).toByteArray());
    sheet->table().columns().setSortable(!words);
    showAs(settings.value(settingOf(u"table"_s), several).toBool());
    filter->begin(question);
    head->setSearch(words.has_value());
    head->setFiltered(false);
    head->setFilterOpen(!words && settings.value(settingOf(u"filter"_s), false).toBool());
    head->setOrder(question.order, question.descending);
    sheet->table().columns().setOrder(question.order, question.descending);
    sheet->setNamesQueue(words || question.listing != Listing::Queue);
}

void WorkListPage::keepShape() const
{
    if (place.isEmpty()) {
        return;
    }
    QSettings settings;
    settings.setValue(settingOf(u"table"_s), sheet->isTable());
    settings.setValue(settingOf(u"columns"_s), sheet->table().columnState());
    settings.setValue(settingOf(u"filter"_s), filter->isVisibleTo(this));
}

void WorkListPage::showAs(bool table)
{
    const bool turned = table != sheet->isTable();
    sheet->setTable(table);
    head->setTable(table);
    if (turned) {
        Q_EMIT shapeChanged();
    }
}

bool WorkListPage::isTable() const
{
    return sheet->isTable();
}

void WorkListPage::chooseColumns()
{
    if (sheet->isTable()) {
        (new ColumnChooser(sheet->table(), this))->open();
    }
}

void WorkListPage::openFilter()
{
    const bool opens = !filter->isVisibleTo(this) || !filter->isAncestorOf(focusWidget());
    head->setFilterOpen(opens);
    if (opens) {
        filter->setFocus(Qt::ShortcutFocusReason);
    } else {
        focusList();
    }
    keepShape();
}

void WorkListPage::clearFilter()
{
    filter->clear();
    head->setFiltered(false);
    begin();
    focusList();
}

bool WorkListPage::isFiltered() const
{
    return !words && filter->isSet();
}

void WorkListPage::turn(ListOrder order, bool descending)
{
    question.order = order;
    question.descending = descending;
    head->setOrder(order, descending);
    sheet->table().columns().setOrder(order, descending);
    begin();
}

void WorkListPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), look::surface());
}

void WorkListPage::setOpened(CaseId id)
{
    sheet->setOpened(id);
}

void WorkListPage::focusList()
{
    focusLater = reading && body->currentWidget() != sheet;
    if (body->currentWidget() == sheet) {
        sheet->view()->setFocus(Qt::ShortcutFocusReason);
    } else if (firstAct->isVisible()) {
        firstAct->setFocus(Qt::ShortcutFocusReason);
    }
}

void WorkListPage::openCurrent()
{
    if (sheet->current().isNone() && !model->lines().isEmpty()) {
        sheet->makeCurrent(model->lines().first().id);
    }
    if (!sheet->current().isNone()) {
        Q_EMIT caseWanted(sheet->current(), true);
    }
}

} // namespace redress
