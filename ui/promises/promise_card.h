#pragma once

#include "models/case_list.h"

#include <QStyledItemDelegate>

namespace redress {

/** Paints a promise as a card of two lines: what and when; to whom, in which case, and whose it is. */
class PromiseCard : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace redress
