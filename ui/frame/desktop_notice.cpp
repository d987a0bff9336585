#include "ui/frame/desktop_notice.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

#include <QCoreApplication>
#include <QMap>
#include <QVariantMap>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
/** The action of a click on the notification itself. */
const QString wholeOfIt = u"default"_s;
/** As long as the desktop finds right. */
constexpr int usualTime = -1;

} // namespace

/** By the notification service that Linux desktops share. Never waits for it. */
class SharedNotice : public DesktopNotice
{
    Q_OBJECT
public:
    SharedNotice()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(takeClick(uint, QString)));
        bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(forget(uint)));
    }

    void show(const QString& title, const QString& text, qint64 about) override
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected()) {
            return;
        }
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
        // What is shown is text; the service reads marks in it.
        call << QCoreApplication::applicationName() << uint(0) << u"redress"_s << title
             << text.toHtmlEscaped() << QStringList{wholeOfIt, tr("Open the case")}
             << QVariantMap{{u"desktop-entry"_s, u"redress"_s}, {u"category"_s, u"im.received"_s}}
             << usualTime;
        auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, about] {
            answer->deleteLater();
            if (const QDBusPendingReply<uint> shown = *answer; !shown.isError()) {
                notices.insert(shown.value(), about);
            }
        });
    }

private Q_SLOTS:
    void takeClick(uint notice, const QString&)
    {
        if (notices.contains(notice)) {
            Q_EMIT clicked(notices.take(notice));
        }
    }
    void forget(uint notice) { notices.remove(notice); }

private:
    /** What each notification that stands on the desktop is about. */
    QMap<uint, qint64> notices;
};

std::unique_ptr<DesktopNotice> makeDesktopNotice()
{
    return std::make_unique<SharedNotice>();
}

} // namespace redress

#include "desktop_notice.moc"
