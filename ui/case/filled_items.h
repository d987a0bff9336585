#pragma once

#include "models/case.h"
#include "models/procedure_rules.h"
#include "ui/case/line_panel.h"

namespace redress {

/** An item with what was filled in, in words. */
struct ToldItem
{
    QString word;
    QString value;
    friend bool operator==(const ToldItem&, const ToldItem&) = default;
};

/** Items of the procedure that were filled in, to be read. Hidden without any. */
class FilledItems : public LinePanel<ToldItem>
{
    Q_OBJECT
public:
    /** Without a title, the lines alone. */
    explicit FilledItems(const QString& title = {});

    /** Those of them that were filled in. */
    void tell(const QList<Item>& items, const Case& complaint);

private:
    [[nodiscard]] QWidget* makeLine(const ToldItem& line) override;
};

} // namespace redress
