#pragma once

#include "app/desk.h"
#include "app/office/demo_register.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace redress::test {

/** Waits for what a desk was asked, its event loop running. */
template <class T>
[[nodiscard]] T await(QFuture<T> asked)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(asked);
    if (!asked.isFinished()) {
        loop.exec();
    }
    return asked.result();
}

/** Opens a demo register as its agent Hoa; gives what stood in the way. */
[[nodiscard]] inline Refusals goToWork(Desk& desk, const QString& file)
{
    if (const auto opened = await(desk.openRegister(file)); !opened) {
        return opened.refusals();
    }
    const auto signedIn = await(desk.signIn(QStringLiteral("hoa"), QString::fromUtf16(demoPassword)));
    return signedIn ? Refusals{} : signedIn.refusals();
}

/** A complaint that has just come in by phone. */
[[nodiscard]] inline Intake complaint(Moment received, const QString& subject)
{
    Intake intake;
    intake.received = received;
    intake.complainant.name = QStringLiteral("Đặng Thị Nhàn");
    intake.complainant.phone = QStringLiteral("0903 555 0147");
    intake.complainant.language = QStringLiteral("vi");
    intake.subject = subject;
    intake.description = QStringLiteral("Mạng chập chờn từ sáng, gọi tổng đài nhiều lần chưa ai đến.");
    return intake;
}

} // namespace redress::test
