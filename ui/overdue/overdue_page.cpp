#include "ui/overdue/overdue_page.h"

#include "ui/letters/letter_dialog.h"
#include "ui/overdue/board_table.h"
#include "ui/overdue/board_tile.h"
#include "ui/overdue/board_view.h"
#include "ui/overdue/morning_list_reader.h"
#include "ui/overdue/morning_pages.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/page_title.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

bool isEmpty(const BoardRow& row)
{
    return row.dueToday == 0 && row.dueSoon == 0 && std::ranges::all_of(row.late, [](int count) { return count == 0; });
}

} // namespace

OverduePage::OverduePage(Desk& desk, QWidget* parent)
    : FollowingPage(desk, parent), numbers(new BoardTable(this)), view(new BoardView(*numbers)),
      late(new BoardTile(u"late"_s, look::Tone::Late, tr("Late"), tr("Nothing is late"))),
      dueToday(new BoardTile(u"due_today"_s, look::Tone::Waiting, tr("Due today"), tr("Nothing more is due today"))),
      dueSoon(new BoardTile(u"due_soon"_s, look::Tone::Plain, tr("Due in 3 working days"),
                            tr("Nothing in 3 working days"))),
      asOf(new TextLabel(TextLabel::Kind::Muted)), refusal(new TextLabel(TextLabel::Kind::Body)),
      morning(plainButton(tr("Morning list…"), QKeySequence::Print, u"morning_list"_s)), body(new QStackedWidget),
      reader(new MorningListReader(desk, this))
{
    setObjectName(u"overdue_page"_s);
    build();
    followTheClock();
    connect(view, &BoardView::opened, this, &OverduePage::open);
    connect(morning, &QPushButton::clicked, this, &OverduePage::printMorningList);
}

void OverduePage::build()
{
    auto* nothing = new EmptyPlace(u"dialog-ok"_s, tr("Nothing is late"),
                                   tr("Nothing falls due within the next three working days either. What is late "
                                      "appears here by itself."));
    nothing->setObjectName(u"nothing_late"_s);
    body->addWidget(view);
    body->addWidget(nothing);
    refusal->setObjectName(u"board_refusal"_s);
    refusal->setTone(look::Tone::Late);
    refusal->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::gap4, look::gap4, look::gap4, 0);
    column->setSpacing(look::gap4);
    column->addLayout(makeHead());
    column->addWidget(refusal);
    column->addLayout(makeTiles());
    column->addWidget(body, 1);
}

QLayout* OverduePage::makeHead()
{
    asOf->setObjectName(u"as_of"_s);
    QHBoxLayout* row = pageTitle(tr("Overdue"), asOf);
    row->addWidget(morning);
    return row;
}

QLayout* OverduePage::makeTiles()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(look::gap3);
    const auto add = [&](BoardTile* tile, BoardTable::Kind kind) {
        row->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, kind] { open(numbers->allOf(kind)); });
    };
    add(late, BoardTable::Kind::Late);
    add(dueToday, BoardTable::Kind::DueToday);
    add(dueSoon, BoardTable::Kind::DueSoon);
    return row;
}

void OverduePage::read()
{
    const BoardQuestion question = desk().boardQuestion();
    takeLatest(desk().board(), [this, question](const Result<Board>& board) {
        refusal->setVisible(!board);
        if (board) {
            take(*board, question);
        } else {
            refusal->setText(board.refusal().text);
        }
    });
}

void OverduePage::take(const Board& board, const BoardQuestion& question)
{
    view->keepingPlace([&] { numbers->show(board, question, desk().office()); });
    late->setNumber(std::accumulate(board.all.late.begin(), board.all.late.end(), 0));
    dueToday->setNumber(board.all.dueToday);
    dueSoon->setNumber(board.all.dueSoon);
    asOf->setText(momentInWords(question.now, question.now, desk().zone()));
    const bool nothing = isEmpty(board.all);
    body->setCurrentIndex(nothing ? 1 : 0);
    morning->setEnabled(!nothing);
}

void OverduePage::open(const QModelIndex& index)
{
    if (const auto question = numbers->questionAt(index)) {
        Q_EMIT listWanted(*question, numbers->titleAt(index));
    }
}

void OverduePage::printMorningList()
{
    morning->setEnabled(false);
    reader->read([this](const Result<MorningList>& list) {
        morning->setEnabled(true);
        refusal->setVisible(!list);
        if (!list) {
            refusal->setText(list.refusal().text);
            return;
        }
        auto* dialog = new LetterDialog(printingOf(*list), tr("Morning list"), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace redress
