#pragma once

#include "ui/case/acts/act_dialog.h"

namespace redress {

/** That a notice went out, and when. */
class NoticeDialog : public ActDialog
{
    Q_OBJECT
public:
    NoticeDialog(CaseAtHand& atHand, NoticeId notice, QWidget* parent);

protected:
    void perform() override;

private:
    NoticeId notice;
    MomentField* at;
};

} // namespace redress
