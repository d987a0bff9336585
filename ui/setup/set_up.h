#pragma once

#include "app/office/make_register.h"

#include <QString>

namespace redress {

/** All that was typed in the assistant so far. */
struct SetUp
{
    /** Where the register is to be: a file, or postgresql://… */
    QString address;
    NewRegister office;
    /** As the steps name them, for the last look. */
    QString calendarName;
    QString procedureName;
};

} // namespace redress
