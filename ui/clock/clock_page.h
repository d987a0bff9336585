#pragma once

#include "app/procedures/procedure_page.h"
#include "ui/clock/clock_account.h"

#include <optional>

namespace redress {

/** What somebody supposed, and what it came to. */
struct SupposedAccount
{
    /** What is supposed, a line each. */
    QStringList suppositions;
    ClockAccount account;
};

/** Why a case is due when it is due, as it goes on paper: each of its clocks, then what was supposed. */
[[nodiscard]] Page clockPage(const QString& subject, const QString& printedAt, const QList<ClockAccount>& accounts,
                             const std::optional<SupposedAccount>& supposed);

} // namespace redress
