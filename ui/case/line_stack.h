#pragma once

#include <QWidget>

class QVBoxLayout;

namespace redress {

/** Lines one below the other that are made anew when what they tell has changed. */
class LineStack : public QWidget
{
    Q_OBJECT
public:
    explicit LineStack(int gap, QWidget* parent = nullptr);

    /** In the place of those shown before. */
    void renew(const QList<QWidget*>& made);

private:
    int gap;
    QVBoxLayout* column;
    QWidget* lines = nullptr;
};

} // namespace redress
