#pragma once

#include "models/case_record.h"

#include <QWidget>

class QPushButton;

namespace redress {

/** One notice that is owed: how it goes out, its text to be read out or copied, and the button that says it is sent. */
class NoticeBlock : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBlock(const Notice& notice, QWidget* parent = nullptr);

    /** It is on record; the button goes. */
    void showSent();
    /** Until the answer came it cannot be pressed again. */
    void setWaiting(bool waiting);

Q_SIGNALS:
    void sent();

private:
    QPushButton* sentButton;
};

} // namespace redress
