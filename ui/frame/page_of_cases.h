#pragma once
// A page that leads to cases: it opens one, or the list behind a number. The workplace follows both.

#include "models/case_list.h"
#include "models/id.h"

#include <QWidget>

namespace redress {

class PageOfCases : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /** Where the hand belongs when one comes here; null: at what comes first. */
    [[nodiscard]] virtual QWidget* handPlace() const { return nullptr; }
    /** Shows that part, where the page has parts of that name. */
    virtual void showPart(const QString&) {}

Q_SIGNALS:
    void caseWanted(redress::CaseId id);
    void listWanted(const redress::ListQuestion& question, const QString& title);
};

} // namespace redress
