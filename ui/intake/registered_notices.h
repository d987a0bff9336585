#pragma once

#include "app/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace redress {

class NoticeBlock;

/** The notices that a registration owes at once, with their text: to be read out, or sent and marked as sent. */
class RegisteredNotices : public QWidget
{
    Q_OBJECT
public:
    explicit RegisteredNotices(Desk& desk, QWidget* parent = nullptr);

    void show(const Case& complaint);
    using QWidget::show;
    void clear();

Q_SIGNALS:
    void said(const QString& text);

private:
    void send(CaseId id, NoticeId notice, NoticeBlock* block);

    Desk& desk;
    QVBoxLayout* column;
};

} // namespace redress
