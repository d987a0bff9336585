#include "ui/case/acts/owed_notice.h"

#include "models/notices.h"
#include "ui/case/case_at_hand.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

QString owedNoticeInWords(const CaseAtHand& atHand, NoticeTrigger trigger)
{
    const auto& rules = atHand.procedure().notices;
    const bool owed = std::ranges::any_of(rules, [&](const NoticeRule& one) {
        return one.on == trigger && one.to == NoticeReader::Complainant && canGoOut(one, atHand.complaint());
    });
    return owed ? QCoreApplication::translate(
                      "OwedNotice", "The complainant is told: a notice is written and stands beside the case to be sent.")
                : QString();
}

} // namespace redress
