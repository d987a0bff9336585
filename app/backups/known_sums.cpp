#include "app/backups/known_sums.h"

#include "app/backups/check_sum.h"

#include <QFileInfo>

namespace redress {

namespace {

constexpr qint64 secondsOfADay = 24LL * 3600;

} // namespace

KnownSums::Known KnownSums::present(const QString& file, Moment now)
{
    const QFileInfo place(file);
    return {place.size(), Moment::fromDateTime(place.lastModified()),
            Moment::fromDateTime(place.metadataChangeTime()), now, {}};
}

Result<QString> KnownSums::sumOf(const QString& file, Moment now, const std::stop_token& stop)
{
    // Asked before the bytes are read: what is written meanwhile counts as a change.
    Known fresh = present(file, now);
    const Known before = known.value(file);
    const bool same = before.size == fresh.size && before.written == fresh.written && before.touched == fresh.touched;
    const bool lately = before.read <= now && now < before.read.plusSeconds(secondsOfADay);
    if (!before.sum.isEmpty() && same && lately) {
        return before.sum;
    }
    const Result<QString> sum = checkSumOf(file, stop);
    if (!sum) {
        known.remove(file);
        return sum;
    }
    fresh.sum = *sum;
    known.insert(file, fresh);
    return sum;
}

} // namespace redress
