#pragma once

#include <QStyledItemDelegate>

namespace redress {

/** Paints a notice as a card of two lines: how it goes out and since when it is owed; to whom, in which case. */
class OwedCard : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace redress
