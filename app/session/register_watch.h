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
 * Where it is given a place to keep the head it saw, each look checks that the journal still holds the one seen
 * before, the first look the one kept when the register was left: a backup may be put back at any time.
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
    /** Behind this the journal was looked through; none before the first look. */
    std::optional<KnownHead::Seen> seen;
    bool looking = false;
    bool askedMeanwhile = false;
    bool lost = false;
};

} // namespace redress
