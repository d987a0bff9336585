#pragma once

#include "ui/case_file/page_flow.h"

#include <QStringList>

namespace redress {

struct PaperColumn
{
    QString title;
    /** Of the width, in relation to the other columns. */
    double share = 1;
    /** Numbers stand at the far side. */
    bool isFar = false;
};

/** A table on paper. A row with fewer cells than columns leaves the rest empty. */
struct PaperTable
{
    QList<PaperColumn> columns;
    QList<QStringList> rows;
};

/** Sets it into a flow. Cells wrap; the head stands again on each page, and never alone. */
void flowTable(PageFlow& flow, const PaperHand& hand, const PaperTable& table, const FlowColumn& within);

/** What people typed reads in the direction of its own script, but stands at the side where its column
 * begins. */
[[nodiscard]] TextForm formInColumn(const QString& text, const TextForm& form);

} // namespace redress
