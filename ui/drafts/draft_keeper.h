#pragma once

#include "app/desk.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

namespace redress {

/**
 * Keeps what is typed in one form as a draft on this computer, within a second of a pause in typing. Keeping
 * and dropping never overtake each other.
 */
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    DraftKeeper(Desk& desk, const QString& key, std::function<QJsonObject()> snapshot,
                QObject* parent = nullptr);

    /** Something was typed. */
    void touch();
    /** Does at once what still waits. */
    void flush();
    /** It was saved, or is not wanted: the draft goes. */
    void drop();

Q_SIGNALS:
    void kept(Moment at);
    /** The sentence says why the draft could not be kept. */
    void notKept(const QString& text);

private:
    void keep();
    void goOn();

    Desk& desk;
    QString key;
    std::function<QJsonObject()> snapshot;
    QTimer pause;
    bool busy = false;
    bool keepWanted = false;
    bool dropWanted = false;
};

} // namespace redress
