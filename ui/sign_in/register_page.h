#pragma once

#include <QWidget>

class QPushButton;

namespace redress {

class TextLabel;

/** Before a register is open: says why none is, and leads to one: a new one, one that is there, or the demo. */
class RegisterPage : public QWidget
{
    Q_OBJECT
public:
    explicit RegisterPage(QWidget* parent = nullptr);

    /** No register was named and none is known from before. */
    void tellNoneKnown();
    /** Somebody who could sign in wants to go elsewhere, and can come back. */
    void offerAnother();
    void tellOpening(const QString& address);
    void tellRefused(const QString& address, const QString& reason);

Q_SIGNALS:
    void registerWanted(const QString& address);
    /** Through the assistant. */
    void setUpWanted();
    void demoWanted();
    /** Back to where one came from. */
    void left();

private:
    void build();
    void askForFile();
    void offer(bool offered);

    TextLabel* title;
    TextLabel* sentence;
    QWidget* ways;
    QPushButton* setUp;
    QPushButton* open;
    QPushButton* demo;
    QPushButton* leave;
};

} // namespace redress
