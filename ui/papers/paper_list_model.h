#pragma once

#include "models/case.h"

#include <QAbstractListModel>

namespace redress {

/** A paper as a list shows it. */
struct PaperLine
{
    Paper paper;
    /** What it is to the case and how large it is. */
    QString kind;
    /** Who added it, and when. */
    QString origin;
    /** Everything the line says by colour, icon and stroke too. */
    QString spoken;
};

/** The papers of a case: as they were added, those taken off last. */
class PaperListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    enum Role { IdRole = Qt::UserRole, MediaTypeRole, KindRole, OriginRole, WithdrawnRole };

    void setLines(QList<PaperLine> lines);
    [[nodiscard]] const QList<PaperLine>& lines() const { return shown; }
    [[nodiscard]] int rowOf(PaperId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<PaperLine> shown;
};

} // namespace redress
