#pragma once

#include "models/procedure_rules.h"

#include <QString>

namespace redress {

class CaseAtHand;

/** That the procedure owes the complainant a notice of it, in a sentence; empty where it owes none. */
[[nodiscard]] QString owedNoticeInWords(const CaseAtHand& atHand, NoticeTrigger trigger);

} // namespace redress
