#pragma once

#include "models/moment.h"

#include <QJsonObject>
#include <QString>

namespace redress {

/** What was typed and not yet saved: kept on this computer, offered again after a crash. */
struct Draft
{
    /** What it is a draft of: "intake", "case:12:hand_over", "letter:12:1" … */
    QString key;
    Moment kept;
    QJsonObject fields;
};

} // namespace redress
