#pragma once

#include <QWidget>

class QLabel;

namespace redress {

/** Something short that is read out on the phone (a reference, a status code): large, and one click to copy. */
class ReadOut : public QWidget
{
    Q_OBJECT
public:
    ReadOut(const QString& caption, const QString& objectName, QWidget* parent = nullptr);

    void setValue(const QString& value);
    [[nodiscard]] QString value() const { return shown; }

private:
    QString caption;
    QString shown;
    QLabel* large;
};

} // namespace redress
