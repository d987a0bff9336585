#include "ui/frame/following_page.h"

#include "ui/widgets/look.h"

#include <QPainter>

#include <chrono>

namespace redress {

FollowingPage::FollowingPage(Desk& desk, QWidget* parent) : PageOfCases(parent), theDesk(desk)
{
    connect(&desk.changes(), &Changes::journalGrew, this, &FollowingPage::refresh);
    connect(&desk, &Desk::officeChanged, this, &FollowingPage::refresh);
    connect(&minute, &QTimer::timeout, this, &FollowingPage::refresh);
}

void FollowingPage::followTheClock()
{
    minute.start(std::chrono::minutes(1));
}

void FollowingPage::refresh()
{
    stale = !isVisible() || !theDesk.session();
    if (!stale) {
        read();
    }
}

void FollowingPage::showEvent(QShowEvent* event)
{
    PageOfCases::showEvent(event);
    if (stale) {
        refresh();
    }
}

void FollowingPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), look::surface());
}

} // namespace redress
