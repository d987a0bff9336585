#pragma once

#include "app/desk.h"
#include "ui/papers/waiting_paper.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace redress {

class TextLabel;
class WaitingRow;

/** Papers that came with a complaint which is still being typed. Each is copied beside the draft at once. */
class IntakePapers : public QWidget
{
    Q_OBJECT
public:
    explicit IntakePapers(Desk& desk, QWidget* parent = nullptr);

    /** Dropped, pasted or chosen. */
    void take(const ArrivingPapers& arriving);
    /** As they are marked. */
    [[nodiscard]] QList<WaitingPaper> papers() const;
    /** Empties the list; the copies stay for whoever brings the draft back. */
    void reset();
    /** For the draft: those that have their copy. */
    [[nodiscard]] QJsonArray snapshot() const;
    void restore(const QJsonArray& fields);

Q_SIGNALS:
    void edited();

private:
    QWidget* makeHead();
    void chooseFiles();
    void show(const QList<WaitingPaper>& papers);
    WaitingRow* add(const WaitingPaper& paper);
    void keep(const QPointer<WaitingRow>& row);
    void leaveOut(WaitingRow* row);
    void tell(const QString& sentence);
    [[nodiscard]] QList<WaitingRow*> rows() const;

    Desk& desk;
    QVBoxLayout* list;
    TextLabel* refused;
    /** Counts the complaints: what was looked at for an earlier one belongs to none. */
    int complaint = 0;
};

} // namespace redress
