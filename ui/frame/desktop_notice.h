#pragma once

#include <QObject>

#include <memory>

namespace redress {

/** The desktop's own notifications: the one seam to them. Tests take its place. */
class DesktopNotice : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** Where the desktop shows none, nothing happens. `about` comes back with the click. */
    virtual void show(const QString& title, const QString& text, qint64 about) = 0;

Q_SIGNALS:
    void clicked(qint64 about);
};

/** What the desktop offers that this program runs on. */
[[nodiscard]] std::unique_ptr<DesktopNotice> makeDesktopNotice();

} // namespace redress
