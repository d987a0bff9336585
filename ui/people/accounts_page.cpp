#include "ui/people/accounts_page.h"

#include "ui/people/account_form.h"
#include "ui/people/account_panel.h"
#include "ui/people/account_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/text_scale.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <array>
#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 340;

} // namespace

AccountsPage::AccountsPage(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), accounts(new AccountTable(this)), view(new QTableView),
      side(new QStackedWidget), newAccount(new AccountForm(desk)), account(new AccountPanel(desk)),
      toast(nullptr)
{
    setObjectName(u"accounts_page"_s);
    build();
    toast = new Toast(this);
    connect(newAccount, &AccountForm::made, this, [this](StaffId staff, const QString& name, const Refusals& refused) {
        wanted = staff;
        untold = refused;
        renew();
        view->setFocus();
        toast->say(tr("%1 can sign in now.").arg(name));
    });
    connect(newAccount, &AccountForm::left, this, [this] {
        showCurrent();
        view->setFocus();
    });
    connect(account, &AccountPanel::said, toast, [this](const QString& text) { toast->say(text); });
    connect(&desk, &Desk::officeChanged, this, &AccountsPage::renew);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AccountsPage::showCurrent);
    renew();
}

void AccountsPage::build()
{
    auto* title = new TextLabel(TextLabel::Kind::PageTitle, tr("Accounts"));
    QPushButton* begin = mainButton(tr("New account"), QKeySequence(Qt::CTRL | Qt::Key_N), u"new_account"_s);
    connect(begin, &QPushButton::clicked, this, &AccountsPage::beginAccount);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(begin);

    view->setModel(accounts);
    view->setObjectName(u"accounts"_s);
    view->setAccessibleName(tr("Accounts"));
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(look::tableRow);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(AccountTable::Title, QHeaderView::Stretch);

    side->addWidget(account);
    side->addWidget(newAccount);
    auto* room = new QScrollArea;
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setWidgetResizable(true);
    room->setWidget(side);
    room->setFixedWidth(look::withText(sideWidth));
    auto* list = new QVBoxLayout;
    list->setContentsMargins(look::gap4, look::gap4, look::gap4, look::gap4);
    list->setSpacing(look::gap3);
    list->addLayout(head);
    list->addWidget(view, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(list, 1);
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(room);
}

void AccountsPage::fitColumns()
{
    QHeaderView* header = view->horizontalHeader();
    const QAbstractItemView* cells = view;
    std::array<int, AccountTable::ColumnCount> widths{};
    int spare = view->width();
    for (int column = 0; column < AccountTable::ColumnCount; ++column) {
        view->setColumnHidden(column, false);
        widths[column] = std::max(header->sectionSizeHint(column), cells->sizeHintForColumn(column));
        spare -= widths[column];
    }
    for (const int column : {AccountTable::Title, AccountTable::DepartmentColumn, AccountTable::SignInName,
                             AccountTable::State}) {
        view->setColumnHidden(column, spare < 0);
        spare += spare < 0 ? widths[column] : 0;
    }
    const bool hasTitle = !view->isColumnHidden(AccountTable::Title);
    header->setSectionResizeMode(AccountTable::Name, hasTitle ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
}

void AccountsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitColumns();
}

void AccountsPage::beginAccount()
{
    wanted = {};
    side->setCurrentWidget(newAccount);
    newAccount->begin();
}

void AccountsPage::showCurrent()
{
    account->showAccount(accounts->staffAt(view->currentIndex().row()));
    side->setCurrentWidget(account);
}

void AccountsPage::renew()
{
    const bool typing = side->currentWidget() == newAccount && wanted.isNone();
    const StaffId current = wanted.isNone() ? accounts->staffAt(view->currentIndex().row()) : wanted;
    {
        // Another row is chosen only where the person, or the account just made, chooses it.
        const QSignalBlocker quiet(view->selectionModel());
        accounts->show(desk.office());
        fitColumns();
        if (const int row = accounts->rowOf(current); row >= 0) {
            wanted = {};
            view->setCurrentIndex(accounts->index(row, 0));
        }
    }
    if (!typing) {
        showCurrent();
    }
    if (wanted.isNone() && !untold.isEmpty()) {
        account->showRefused(std::exchange(untold, {}));
    }
}

} // namespace redress
