#pragma once

#include "models/moment.h"
#include "models/result.h"

#include <QHash>
#include <QString>

#include <stop_token>

namespace redress {

/**
 * What the bytes of backups were when they were last read. Their list is asked for each half hour, and gigabytes need
 * not be read each time to find what was found before: while a file's size and times stay as they were, what was read
 * holds for a day. A disk that forgets changes no times, so after that day it is read again.
 */
class KnownSums
{
public:
    /** Refused, and stopped, as checkSumOf. */
    [[nodiscard]] Result<QString> sumOf(const QString& file, Moment now, const std::stop_token& stop = {});

private:
    struct Known
    {
        qint64 size = 0;
        /** Of the bytes and of what is known of the file: the latter nobody sets back. */
        Moment written;
        Moment touched;
        Moment read;
        QString sum;
    };
    [[nodiscard]] static Known present(const QString& file, Moment now);

    QHash<QString, Known> known;
};

} // namespace redress
