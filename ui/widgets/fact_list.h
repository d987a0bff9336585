#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace redress {

/** What is known, to be read and copied: a caption and its value a line. Leaves out what is empty. */
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);

    void clear();
    /** Gives the value's label; null where the value is empty and nothing was added. */
    QLabel* add(const QString& caption, const QString& value, const QString& toolTip = {});
    /** Something to press at the end of the line that was added last. */
    void addBeside(QWidget* widget);

private:
    QGridLayout* grid;
    int rows = 0;
};

} // namespace redress
