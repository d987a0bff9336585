#pragma once

#include <QStyledItemDelegate>

namespace redress {

/** Paints a line of the palette: picture, words, and at the end its key; or the heading of a group. */
class PaletteLine : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int NameRole = Qt::UserRole;
    static constexpr int NoteRole = Qt::UserRole + 1;
    static constexpr int HeadingRole = Qt::UserRole + 2;
    /** Which of the entries this line stands for. */
    static constexpr int EntryRole = Qt::UserRole + 3;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace redress
