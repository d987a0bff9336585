#pragma once

#include <QCoreApplication>
#include <QString>

namespace redress {

/** Something in a register that is not as it was kept, in words for the administrator. Thrown by the checks.
 */
struct Discrepancy
{
    QString words;
};

} // namespace redress
