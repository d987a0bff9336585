#pragma once

#include "app/desk.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace redress {

class AccountForm;
class AccountPanel;
class AccountTable;
class Toast;

/** The administrator's page: who works with the register, and as what. */
class AccountsPage : public QWidget
{
    Q_OBJECT
public:
    explicit AccountsPage(Desk& desk, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    /** Where not all columns fit, those go that the side tells too. */
    void fitColumns();
    void beginAccount();
    void showCurrent();
    void renew();

    Desk& desk;
    AccountTable* accounts;
    QTableView* view;
    QStackedWidget* side;
    AccountForm* newAccount;
    AccountPanel* account;
    Toast* toast;
    /** The account that was just made: chosen as soon as the table has it. */
    StaffId wanted;
    /** Why it reports to nobody: told beside it. */
    Refusals untold;
};

} // namespace redress
