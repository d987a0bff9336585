#pragma once

#include "models/case.h"
#include "models/procedure_rules.h"

#include <QWidget>

namespace redress {

class LineStack;

/** Items of the procedure that were filled in, to be read. Hidden without any. */
class FilledItems : public QWidget
{
    Q_OBJECT
public:
    explicit FilledItems(const QString& title = {}, QWidget* parent = nullptr);

    /** Those of them that were filled in. */
    void tell(const QList<Item>& items, const Case& complaint);

private:
    struct Line
    {
        QString word;
        QString value;
        friend bool operator==(const Line&, const Line&) = default;
    };
    LineStack* lines;
    QList<Line> told;
};

} // namespace redress
