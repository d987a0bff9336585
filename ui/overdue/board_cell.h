#pragma once

#include <QStyledItemDelegate>

namespace redress {

/** Paints a cell of the overdue board: a number that leads somewhere looks like a link, zero is a quiet dash. */
class BoardCell : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace redress
