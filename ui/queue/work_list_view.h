#pragma once

#include "models/id.h"

#include <QListView>

namespace redress {

class WorkListModel;

/** The work list as a view: opens a line by click or Enter, keeps its place, tells when its end comes near.
 */
class WorkListView : public QListView
{
    Q_OBJECT
public:
    explicit WorkListView(WorkListModel& lines, QWidget* parent = nullptr);

    /** None where no line is current. */
    [[nodiscard]] CaseId current() const;
    void makeCurrent(CaseId id);
    /** Changes the lines by `change`; the topmost visible line stays where it is. */
    void keepingPlace(const std::function<void()>& change);
    /** The uppermost line in sight; 0 where the list stands at its begin. */
    [[nodiscard]] int topRow() const;
    void putOnTop(int row);
    /** Tells once more where the end is near. */
    void lookForEnd();

Q_SIGNALS:
    void lineOpened(CaseId id, bool byKey);
    void endNear();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    WorkListModel& model;
};

} // namespace redress
