#pragma once

#include <QStyledItemDelegate>

namespace redress {

/** Paints a letter that waits as a card: what it is about and how long it waits; what it is; by whom, for whom. */
class SigningCard : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace redress
