#pragma once

#include <QStyledItemDelegate>

namespace redress {

/** Paints one who can sign in: name, and at the end the role. */
class PersonItem : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int SignInNameRole = Qt::UserRole;
    static constexpr int RoleWordRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace redress
