#pragma once

#include "models/case_list.h"
#include "models/named.h"

#include <QString>

#include <optional>

namespace redress {

/** What a list can show of a case. The subject comes first: it is all that a list of one column shows. */
enum class ListColumn {
    Subject,
    Reference,
    Complainant,
    Due,
    Waits,
    Severity,
    Assignee,
    Received,
    Channel,
    Category,
    Product,
    Round,
    Phone,
    Changed,
};

template <>
struct Names<ListColumn>
{
    static constexpr std::array<std::pair<ListColumn, const char*>, 14> all{{
        {ListColumn::Subject, "subject"},
        {ListColumn::Reference, "reference"},
        {ListColumn::Complainant, "complainant"},
        {ListColumn::Due, "due"},
        {ListColumn::Waits, "waits"},
        {ListColumn::Severity, "severity"},
        {ListColumn::Assignee, "assignee"},
        {ListColumn::Received, "received"},
        {ListColumn::Channel, "channel"},
        {ListColumn::Category, "category"},
        {ListColumn::Product, "product"},
        {ListColumn::Round, "round"},
        {ListColumn::Phone, "phone"},
        {ListColumn::Changed, "changed"},
    }};
};

inline constexpr int listColumnCount = int(Names<ListColumn>::all.size());

[[nodiscard]] QString wordOf(ListColumn column);
/** The order in which a list can be read by this column; none where it cannot. */
[[nodiscard]] std::optional<ListOrder> orderOf(ListColumn column);
[[nodiscard]] std::optional<ListColumn> columnOf(ListOrder order);
/** Whether people want the last first: what is newest, and the newest references. */
[[nodiscard]] bool beginsDescending(ListOrder order);
/** Shown until somebody chooses otherwise. */
[[nodiscard]] bool isShownAtFirst(ListColumn column);
/** In pixels, until somebody drags it. */
[[nodiscard]] int widthAtFirst(ListColumn column);

} // namespace redress
