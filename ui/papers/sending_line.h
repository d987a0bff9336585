#pragma once

#include "models/id.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace redress {

class PapersOnTheWay;
class TextLabel;

/**
 * How far papers are on their way into a case, and below it those that were refused, a sentence each, to be tried
 * again or let go. Nothing where there is nothing to tell.
 */
class SendingLine : public QWidget
{
    Q_OBJECT
public:
    explicit SendingLine(PapersOnTheWay& way, QWidget* parent = nullptr);

    /** Of this case from now on. */
    void follow(CaseId id);
    void refresh();

Q_SIGNALS:
    void tryAgainWanted();
    void letGoWanted();

private:
    QWidget* makeProgress();
    QWidget* makeRefused();

    PapersOnTheWay& way;
    CaseId id;
    TextLabel* now = nullptr;
    QProgressBar* bar = nullptr;
    QPushButton* stopping = nullptr;
    TextLabel* sentences = nullptr;
    // Made after what they hold.
    QWidget* progress = nullptr;
    QWidget* refused = nullptr;
    /** What is quick is not told. */
    QTimer pause;
};

} // namespace redress
