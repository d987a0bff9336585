#pragma once

#include <QStyledItemDelegate>

namespace redress {

/** Paints a place of the sidebar: picture, words, and at the end how many wait there. */
class PlaceItem : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int NameRole = Qt::UserRole;
    static constexpr int CountRole = Qt::UserRole + 1;
    /** Its count is told as late. */
    static constexpr int LateRole = Qt::UserRole + 2;
    /** Something new waits there that nobody opened yet. */
    static constexpr int NewsRole = Qt::UserRole + 3;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace redress
