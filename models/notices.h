#pragma once

#include "models/decide.h"

#include <optional>

/** The notices that a procedure owes, composed from what is on record. */
namespace redress {

/**
 * What is owed for what has just happened: `after` is the case behind the events. Composed in the
 * complainant's language (a notice inside the house: in the organisation's), each value in its place as text.
 */
[[nodiscard]] QList<CaseEvent> noticesOwedFor(const Context& context, const Case& before, const Case& after,
                                              const QList<CaseEvent>& events);

/** What a rule owes whose moment has come with nothing else happening: a reminder. None without an address. */
[[nodiscard]] std::optional<CaseEvent> noticeOwedBy(const NoticeRule& rule, const Context& context,
                                                    const Case& complaint);

/** Whether it could go out: inside the house always, else where one of its ways has an address. */
[[nodiscard]] bool canGoOut(const NoticeRule& rule, const Case& complaint);

/**
 * The names that may stand in braces in the words of a notice. {promise} is what was promised with its
 * moment; {due} is the moment that the notice is about, else the last one for the answer.
 */
[[nodiscard]] const QStringList& placesInNotices();

} // namespace redress
