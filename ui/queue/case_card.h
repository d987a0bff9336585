#pragma once

#include "app/cases/case_views.h"

#include <QStyledItemDelegate>

namespace redress {

/** Paints a case as a card of two lines: what it is about and when it is due; who complains and how it
 * stands. */
class CaseCard : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** The list mixes queues, so each card names its own. */
    void setNamesQueue(bool names) { namesQueue = names; }
    /** The case whose page is open beside the list. */
    void setOpened(CaseId id) { opened = id; }
    /** What is shown is being read again. */
    void setDimmed(bool dim) { dimmed = dim; }

    /** Of each card: the list counts on it. */
    [[nodiscard]] static int height();

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBack(QPainter* painter, const QStyleOptionViewItem& option, bool open) const;
    void paintFirstLine(QPainter* painter, QRect place, const CaseLine& line, const QModelIndex& index,
                        Qt::LayoutDirection direction) const;
    void paintSecondLine(QPainter* painter, QRect place, const CaseLine& line,
                         Qt::LayoutDirection direction) const;

    bool namesQueue = false;
    bool dimmed = false;
    CaseId opened;
};

} // namespace redress
