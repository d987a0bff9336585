#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

class TickList;

/** Keeps the case for named readers, or opens it again to all whose work it is. */
class ReadersDialog : public ActDialog
{
    Q_OBJECT
public:
    ReadersDialog(CaseAtHand& atHand, QWidget* parent);

protected:
    void perform() override;

private:
    void offerReaders();
    void explain();
    [[nodiscard]] QList<StaffId> chosen() const;

    TickList* readers;
};

} // namespace redress
