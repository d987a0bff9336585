#include "ui/intake/registered_notices.h"

#include "ui/act_unread.h"
#include "ui/notices/notice_block.h"
#include "ui/widgets/look.h"

#include <QPointer>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

RegisteredNotices::RegisteredNotices(Desk& desk, QWidget* parent)
    : QWidget(parent), desk(desk), column(new QVBoxLayout(this))
{
    setObjectName(u"registered_notices"_s);
    column->setContentsMargins({});
    column->setSpacing(look::gap3);
    hide();
}

void RegisteredNotices::clear()
{
    hide();
    qDeleteAll(findChildren<NoticeBlock*>());
}

void RegisteredNotices::show(const Case& complaint)
{
    clear();
    for (const Notice& notice : complaint.notices) {
        if (notice.state != NoticeState::Owed) {
            continue;
        }
        auto* block = new NoticeBlock(notice);
        column->addWidget(block);
        connect(block, &NoticeBlock::sent, this,
                [this, id = complaint.id, owed = notice.id, block] { send(id, owed, block); });
        setVisible(true);
    }
}

void RegisteredNotices::send(CaseId id, NoticeId notice, NoticeBlock* block)
{
    block->setWaiting(true);
    actUnread(desk, this, id, command::SendNotice{notice, desk.now()},
              [this, sent = QPointer(block)](const Result<CaseView>& result) {
                  if (!result) {
                      Q_EMIT said(result.refusal().text);
                  }
                  if (sent && result) {
                      sent->showSent();
                  } else if (sent) {
                      sent->setWaiting(false);
                  }
              });
}

} // namespace redress
