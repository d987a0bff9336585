#include "ui/queue/list_column.h"

#include "ui/widgets/text_scale.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct Description
{
    ListColumn column;
    const char* word;
    std::optional<ListOrder> order;
    bool shown;
    int width;
};

constexpr std::array<Description, listColumnCount> descriptions{{
    {ListColumn::Subject, QT_TRANSLATE_NOOP("ListColumn", "Subject"), ListOrder::Subject, true, 320},
    {ListColumn::Reference, QT_TRANSLATE_NOOP("ListColumn", "Reference"), ListOrder::Reference, true, 116},
    {ListColumn::Complainant, QT_TRANSLATE_NOOP("ListColumn", "Complainant"), ListOrder::Complainant, true, 168},
    {ListColumn::Due, QT_TRANSLATE_NOOP("ListColumn", "Due"), ListOrder::Due, true, 132},
    {ListColumn::Waits, QT_TRANSLATE_NOOP("ListColumn", "Waits"), std::nullopt, true, 168},
    {ListColumn::Severity, QT_TRANSLATE_NOOP("ListColumn", "Severity"), std::nullopt, true, 96},
    {ListColumn::Assignee, QT_TRANSLATE_NOOP("ListColumn", "Assignee"), std::nullopt, true, 144},
    {ListColumn::Received, QT_TRANSLATE_NOOP("ListColumn", "Received"), ListOrder::Received, false, 132},
    {ListColumn::Channel, QT_TRANSLATE_NOOP("ListColumn", "Channel"), std::nullopt, false, 104},
    {ListColumn::Category, QT_TRANSLATE_NOOP("ListColumn", "Category"), std::nullopt, false, 144},
    {ListColumn::Product, QT_TRANSLATE_NOOP("ListColumn", "Product"), std::nullopt, false, 144},
    {ListColumn::Round, QT_TRANSLATE_NOOP("ListColumn", "Round"), std::nullopt, false, 72},
    {ListColumn::Phone, QT_TRANSLATE_NOOP("ListColumn", "Phone"), std::nullopt, false, 132},
    {ListColumn::Changed, QT_TRANSLATE_NOOP("ListColumn", "Changed"), ListOrder::Touched, false, 132},
}};

const Description& descriptionOf(ListColumn column)
{
    return descriptions.at(size_t(column));
}

} // namespace

QString wordOf(ListColumn column)
{
    return QCoreApplication::translate("ListColumn", descriptionOf(column).word);
}

std::optional<ListOrder> orderOf(ListColumn column)
{
    return descriptionOf(column).order;
}

std::optional<ListColumn> columnOf(ListOrder order)
{
    for (const Description& one : descriptions) {
        if (one.order == order) {
            return one.column;
        }
    }
    return std::nullopt;
}

bool beginsDescending(ListOrder order)
{
    return order == ListOrder::Received || order == ListOrder::Touched || order == ListOrder::Reference;
}

bool isShownAtFirst(ListColumn column)
{
    return descriptionOf(column).shown;
}

int widthAtFirst(ListColumn column)
{
    return look::withText(descriptionOf(column).width);
}

} // namespace redress
