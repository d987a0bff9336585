#include "app/papers/paper_verbs.h"

#include "app/papers/picture_size.h"
#include "app/storage/contents.h"
#include "app/storage/office_store.h"
#include "models/decide.h"
#include "models/rights.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

/** Sharp on paper at 600 dots an inch over the whole width, and no larger. */
constexpr int mostPixels = 6'000;
constexpr int fewestPixels = 16;
constexpr qsizetype largestLetterhead = 5LL * 1024 * 1024;

Refusal refuse(const QString& reason, const QString& text)
{
    return {u"letterhead"_s, reason, text};
}

Refusals whyNotKeeper(const Deed& deed, const Office& office)
{
    if (const Refusals outdated = whyOutdated(deed.session.actor(), office); !outdated.isEmpty()) {
        return outdated;
    }
    if (reachOf(deed.session.role, Action::KeepOffice) == Reach::None) {
        return {{u"actor"_s, u"not_allowed"_s, Sentence::tr("The letterhead is kept by administrators.")}};
    }
    return {};
}

Refusals whyNotLetterhead(const QByteArray& picture)
{
    if (picture.isEmpty()) {
        return {refuse(u"empty"_s, Sentence::tr("The picture is empty."))};
    }
    if (picture.size() > largestLetterhead) {
        return {refuse(u"too_large"_s, Sentence::tr("The picture is larger than 5 MB. Choose a smaller one."))};
    }
    const QString type = mediaTypeOf(picture);
    const std::optional<QSize> size = pictureSizeOf(picture);
    if ((type != u"image/png"_s && type != u"image/jpeg"_s) || !size || !isWholePicture(picture)) {
        return {refuse(u"no_picture"_s, Sentence::tr("A letterhead is a whole picture in PNG or JPEG."))};
    }
    if (std::min(size->width(), size->height()) < fewestPixels || std::max(size->width(), size->height()) > mostPixels) {
        return {refuse(u"no_size"_s, Sentence::tr("The picture has %1 × %2 pixels. A letterhead has between %3 and %4 "
                                                  "each way.")
                                         .arg(size->width())
                                         .arg(size->height())
                                         .arg(fewestPixels)
                                         .arg(mostPixels))};
    }
    return {};
}

} // namespace

Result<QString> keepLetterhead(Database& database, const Deed& deed, const QByteArray& picture)
{
    if (const Refusals reasons = whyNotKeeper(deed, readOffice(database)); !reasons.isEmpty()) {
        return reasons;
    }
    if (const Refusals reasons = whyNotLetterhead(picture); !reasons.isEmpty()) {
        return reasons;
    }
    return keepContent(database, picture, deed.at);
}

Result<QByteArray> readLetterhead(Database& database)
{
    const QString hash = readOffice(database).organisation.letterhead;
    return hash.isEmpty() ? QByteArray() : readContent(database, hash);
}

} // namespace redress
