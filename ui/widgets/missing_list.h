#pragma once

#include "models/result.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace redress {

/**
 * What still stands in the way of a panel's main button: one line each, that leads to its field. Where there is
 * little room, one button that opens them.
 */
class MissingList : public QWidget
{
    Q_OBJECT
public:
    explicit MissingList(QWidget* parent = nullptr);

    /** None hides the list. */
    void setMissing(const Refusals& missing);
    void setFolded(bool folded);

Q_SIGNALS:
    void fieldWanted(const QString& fieldName);

private:
    void addLine(const Refusal& refusal);

    QWidget* lines;
    QVBoxLayout* column;
    /** Stands for the lines. */
    QPushButton* opener;
};

} // namespace redress
