#pragma once

#include <QStyledItemDelegate>

namespace redress {

/** A paper in a list: its kind as an icon, its name, and below it what is known of it. Taken off: struck through. */
class PaperCard : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] static int height();
};

} // namespace redress
