#pragma once

#include <QWidget>

class QPushButton;

namespace redress {

class TextLabel;

/** Before a register is open: says why none is, and offers to choose a file. Never makes one. */
class RegisterPage : public QWidget
{
    Q_OBJECT
public:
    explicit RegisterPage(QWidget* parent = nullptr);

    /** No register was named and none is known from before. */
    void tellNoneKnown();
    void tellOpening(const QString& address);
    void tellRefused(const QString& address, const QString& reason);

Q_SIGNALS:
    void registerWanted(const QString& address);

private:
    void askForFile();

    TextLabel* title;
    TextLabel* sentence;
    TextLabel* making;
    QPushButton* open;
};

} // namespace redress
