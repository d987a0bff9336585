#pragma once

#include "models/calendar.h"
#include "models/case_list.h"

namespace redress {

/**
 * What the overdue board asks at a moment: late by less than 1, 3, 7, 14 days and longer; due until the end of
 * today; due until the end of the third working day behind it. Civil days of the calendar's zone.
 */
[[nodiscard]] BoardQuestion boardQuestion(Moment now, const Calendar& calendar);

} // namespace redress
