#pragma once

#include "models/case.h"

#include <QToolButton>

class QLabel;

namespace redress {

/**
 * Beside a fact: puts it right. The fact itself gets the same act, by F2 and in its menu, so the pencil stays out of
 * the way of the Tab key.
 */
class Pencil : public QToolButton
{
    Q_OBJECT
public:
    Pencil(QLabel* fact, CaseField field, QWidget* parent = nullptr);

    /** As high as the line it stands beside. */
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void correctionWanted(CaseField field);
};

} // namespace redress
