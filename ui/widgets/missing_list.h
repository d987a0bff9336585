#pragma once

#include "models/result.h"

#include <QWidget>

class QVBoxLayout;

namespace redress {

/** What still stands in the way of a panel's main button: one line each, that leads to its field. */
class MissingList : public QWidget
{
    Q_OBJECT
public:
    explicit MissingList(QWidget* parent = nullptr);

    /** None hides the list. */
    void setMissing(const Refusals& missing);

Q_SIGNALS:
    void fieldWanted(const QString& fieldName);

private:
    QVBoxLayout* column;
};

} // namespace redress
