#pragma once

#include "app/session/changes.h"
#include "app/session/known_head.h"
#include "models/office.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace redress {

class Lanes;

/**
 * Looks at the journal's head twice a second and tells when it moved, whoever moved it; reads the office anew
 * when one of its streams grew. One look at a time: a slow register is not asked again before it answered.
 * Where it is given one, it keeps the head it saw, and with its first look checks that the journal still holds the
 * one kept before.
 */
class RegisterWatch : public QObject
{
    Q_OBJECT
public:
    RegisterWatch(Lanes& lanes, Changes& changes, std::optional<KnownHead> known);
    void lookNow();

Q_SIGNALS:
    void officeRead(const redress::Office& office);

private:
    struct Look;
    void take(const Look& look);
    void lose(const QString& text);

    Lanes& lanes;
    Changes& changes;
    std::optional<KnownHead> known;
    QTimer timer;
    /** Behind this the journal was looked through; -1 before the first look. */
    qint64 seen = -1;
    bool looking = false;
    bool askedMeanwhile = false;
    bool lost = false;
};

} // namespace redress
