#pragma once

#include "ui/papers/paper_list_model.h"

#include <QListView>

namespace redress {

/** The papers of a case below each other, as high as they are; what can be done with one hangs on it as actions. */
class PaperList : public QListView
{
    Q_OBJECT
public:
    explicit PaperList(QWidget* parent = nullptr);

    /** Keeps the one that was chosen. */
    void tell(const QList<PaperLine>& lines);
    [[nodiscard]] const QList<PaperLine>& lines() const { return lineModel->lines(); }
    /** Null where none is chosen. */
    [[nodiscard]] const Paper* chosen() const;
    void choose(PaperId id);

Q_SIGNALS:
    void chosenChanged();
    /** The chosen one is carried away by the mouse. */
    void dragBegun();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    PaperListModel* lineModel;
};

} // namespace redress
