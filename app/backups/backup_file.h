#pragma once

#include "models/moment.h"

#include <QString>

namespace redress {

/** A backup as it lies in its folder. */
struct BackupFile
{
    QString file;
    Moment made;
    /** In bytes. */
    qint64 size = 0;
    /** It was verified when it was written, and nothing has changed since as far as it was looked at. */
    bool good = true;
    /** Why it is not; empty where it is good. */
    QString trouble;
};

} // namespace redress
