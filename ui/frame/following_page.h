#pragma once

#include "app/desk.h"
#include "ui/frame/page_of_cases.h"
#include "ui/when_answered.h"

#include <QTimer>

namespace redress {

/**
 * A page of cases that follows the register. When that has grown, it is read again: at once in sight, else as soon as
 * it comes into sight.
 */
class FollowingPage : public PageOfCases
{
    Q_OBJECT
public:
    explicit FollowingPage(Desk& desk, QWidget* parent = nullptr);

    /** Reads again what the page shows; one's place in it stays. */
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent*) override;

    /** Asks the desk for what the page shows. */
    virtual void read() = 0;
    /** Where it shows when something is due: that grows late without anybody doing anything. */
    void followTheClock();

    /** `take` gets the answer, unless the page was read again meanwhile. */
    template <class T, class Take>
    void takeLatest(const QFuture<Result<T>>& answer, Take take)
    {
        whenAnswered(answer, this, [this, number = ++asked, take = std::move(take)](const Result<T>& result) {
            if (number == asked) {
                take(result);
            }
        });
    }

    [[nodiscard]] Desk& desk() const { return theDesk; }

private:
    Desk& theDesk;
    /** Counts the questions. */
    int asked = 0;
    /** The register grew while the page was out of sight. */
    bool stale = true;
    QTimer minute;
};

} // namespace redress
