#pragma once

#include "ui/queue/page_of_lines.h"

namespace redress {

class OwedList;

/**
 * The notices that are owed and go out by hand: each with its text to be copied, marked as sent (several at once) or as
 * not sent, and the way to its case.
 */
class NoticesPage : public PageOfLines
{
    Q_OBJECT
public:
    explicit NoticesPage(Desk& desk, QWidget* parent = nullptr);

protected:
    void read() override;
    [[nodiscard]] CaseId currentCase() const override;

private:
    void build();
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QWidget* makeText();
    void take(const QList<NoticeLine>& lines);
    void showCurrent();
    [[nodiscard]] const NoticeLine* current() const;
    /** From top to bottom. */
    [[nodiscard]] QList<NoticeLine> marked() const;
    void copy();
    void send();
    void drop();
    /** One after the other: two of one case build on each other. */
    void sendNext(const QList<NoticeLine>& left, int sent);

    OwedList* list;
    TextLabel* to;
    TextLabel* words;
    TextLabel* count;
    QPushButton* copyButton;
    QPushButton* openButton;
    QPushButton* dropButton;
    QPushButton* sentButton;
    bool sending = false;
};

} // namespace redress
