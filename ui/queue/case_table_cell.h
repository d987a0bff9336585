#pragma once

#include "models/id.h"

#include <QStyledItemDelegate>

namespace redress {

/** Paints a cell of the table of cases: a word; for due moments and severities its sign too. */
class CaseTableCell : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** What is shown is being read again. */
    void setDimmed(bool dim) { dimmed = dim; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool dimmed = false;
};

} // namespace redress
