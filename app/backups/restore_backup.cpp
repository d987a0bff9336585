#include "app/backups/backup_name.h"
#include "app/backups/check_sum.h"
#include "app/backups/copy_file.h"
#include "app/backups/keep_backups.h"

#include "app/people/sign_in.h"
#include "app/session/desk_name.h"
#include "app/session/in_words.h"
#include "app/session/stamp_of.h"
#include "app/storage/backup.h"
#include "app/storage/office_store.h"
#include "app/storage/place.h"
#include "app/storage/put_in_place.h"
#include "app/storage/register.h"
#include "app/storage/verify.h"
#include "models/rights.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

QString inText(const JournalHead& head)
{
    return QString::number(head.sequence) + u':' + head.hash;
}

/** Of a file that is not there: as it was given. */
QString placeBehindLinks(const QString& file)
{
    const QFileInfo place(file);
    return place.exists() ? place.canonicalFilePath() : place.absoluteFilePath();
}

Refusal doesNotHold(const QString& why)
{
    return {u"backup"_s, u"damaged"_s,
            Sentence::tr("This backup does not hold: %1 The register stays as it is. Take the one before.").arg(why)};
}

/** The check sum first: it tells a damaged file before the engine meets it. A backup made by hand has none. */
Result<Done> checkBytes(const QString& backup, const std::stop_token& stop = {})
{
    if (!QFileInfo::exists(checkSumFileOf(backup))) {
        return Done{};
    }
    const Result<QString> kept = readCheckSum(backup);
    const Result<QString> present = kept ? checkSumOf(backup, stop) : kept;
    if (!present) {
        return doesNotHold(present.refusal().text);
    }
    return *present == *kept ? Result<Done>(Done{})
                             : doesNotHold(Sentence::tr("its bytes are not those that were verified."));
}

/** Opening a backup of an older program brings it up to date, so it is a copy that is opened, and it can be written. */
Result<Done> copyOut(const QString& backup, const QString& copy, const std::stop_token& stop = {})
{
    const QString trouble = copyFile(backup, copy, stop);
    if (trouble.isEmpty()) {
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        return Done{};
    }
    if (!checkSumOf(backup, stop)) {
        return doesNotHold(Sentence::tr("it cannot be read."));
    }
    return Refusal{u"backup"_s, u"not_copied"_s,
                   Sentence::tr("There is no place for a copy of the backup in %1: %2. The backup and the register "
                                "stay as they are. Make room there, then try again.")
                       .arg(QDir::toNativeSeparators(QFileInfo(copy).path()), trouble)};
}

/** How the register that stands there begins and ends; empty where it can no longer be read. */
struct Former
{
    QString origin;
    QString head;
};

Former readFormer(const QString& file)
{
    try {
        const auto database = openRegister(file);
        return {originOf(*database), inText(head(*database))};
    } catch (const BrokenWorld&) {
        return {};
    }
}

/** Looks the copy over whole and lets its journal say that it goes on from here. Gives when. */
Result<Moment> beginEpoch(const QString& copy, const QString& backup, const Former& former, const Restorer& restorer)
{
    const auto database = openRegister(copy);
    if (!former.origin.isEmpty() && former.origin != originOf(*database)) {
        return Refusal{u"backup"_s, u"other_register"_s,
                       Sentence::tr("This is a backup of another register. The register stays as it is. To have both, "
                                    "put the backup back at a place of its own.")};
    }
    const Result<Deed> deed = restorer(*database);
    if (!deed) {
        return deed.refusals();
    }
    const VerifyReport report = verify(*database);
    if (!report.held) {
        return doesNotHold(report.firstBad);
    }
    withWriteTransaction(*database, [&] {
        recordOffice(*database, stampOf(*deed, readOffice(*database)),
                     {happened::RegisterRestored{QFileInfo(backup).fileName(), inText(report.head), former.head}});
    });
    return deed->at;
}

QString keptNameOf(const QString& file, Moment now)
{
    const QFileInfo place(file);
    return u"%1/%2.kept %3.redress"_s.arg(place.absolutePath(), place.completeBaseName(),
                                          now.in(QTimeZone::utc()).toString(u"yyyy-MM-dd HHmmss"_s));
}

Refusal openElsewhere()
{
    return {u"register"_s, u"open_elsewhere"_s,
            Sentence::tr("Another desk has the register open, or begins to. The register stays as it is. Close Redress "
                         "everywhere, then put the backup back.")};
}

/** Whether nobody else had it open. */
bool replaced(const QString& copy, const QString& file, const QString& kept)
{
    try {
        putInPlace(copy, file, kept);
        return true;
    } catch (const BrokenWorld& broken) {
        if (broken.kind() != BrokenWorld::Kind::Busy) {
            throw;
        }
        return false;
    }
}

Result<QString> restoreFile(const QString& file, const QString& backup, const Restorer& restorer)
{
    const QTemporaryDir making(QFileInfo(file).absolutePath() + u"/.redress-restore-XXXXXX"_s);
    if (!making.isValid()) {
        return Refusal{u"register"_s, u"not_written"_s,
                       Sentence::tr("Nothing can be written beside the register: %1. The register stays as it is.")
                           .arg(making.errorString())};
    }
    const QString copy = making.filePath(u"copy.redress"_s);
    if (const Result<Done> copied = copyOut(backup, copy); !copied) {
        return copied.refusals();
    }
    const bool stood = QFileInfo::exists(file);
    const Result<Moment> begun = beginEpoch(copy, backup, stood ? readFormer(file) : Former(), restorer);
    if (!begun) {
        return begun.refusals();
    }
    takeRights(copy, stood ? file : backup);
    const QString kept = keptNameOf(file, *begun);
    return replaced(copy, file, kept) ? Result<QString>(stood ? kept : QString()) : openElsewhere();
}

/** On a server nothing is replaced: an empty database becomes the register, and the desks are pointed there. */
Result<QString> fillServer(const QString& address, const QString& backup, const Restorer& restorer)
{
    const QTemporaryDir making;
    const QString copy = making.filePath(u"copy.redress"_s);
    if (const Result<Done> copied = copyOut(backup, copy); !copied) {
        return copied.refusals();
    }
    const Result<Moment> begun = beginEpoch(copy, backup, {}, restorer);
    if (!begun) {
        return begun.refusals();
    }
    try {
        copyRegister(*openRegister(copy), *createRegister(address));
    } catch (const BrokenWorld& broken) {
        if (broken.kind() != BrokenWorld::Kind::AlreadyThere) {
            throw;
        }
        return Refusal{u"register"_s, u"on_server"_s,
                       Sentence::tr("There is something in this database already. Make an empty one, restore into that, "
                                    "and point the desks there. The present one stays as it is.")};
    }
    return QString();
}

} // namespace

Result<Done> checkBackup(const QString& file, const std::stop_token& stop)
{
    const Result<Done> whole = checkBytes(file, stop);
    if (!whole) {
        return whole;
    }
    const QTemporaryDir making;
    const QString copy = making.filePath(u"copy.redress"_s);
    if (const Result<Done> copied = copyOut(file, copy, stop); !copied) {
        return copied;
    }
    const auto database = openRegister(copy);
    database->stopWhen(stop);
    const VerifyReport report = verify(*database);
    return report.held ? Result<Done>(Done{}) : doesNotHold(report.firstBad);
}

Result<QString> restoreBackup(const QString& address, const QString& file, const QString& signInName,
                              const QString& password, Moment now)
{
    return restoreBackup(address, file, [&](Database& copy) -> Result<Deed> {
        const Result<Session> keeper = signIn(copy, signInName, password, deskName());
        if (!keeper) {
            return keeper.refusals();
        }
        if (reachOf(keeper->role, Action::KeepBackups) == Reach::None) {
            return Refusal{u"actor"_s, u"not_allowed"_s, Sentence::tr("Backups are kept by administrators.")};
        }
        return Deed::begin(*keeper, now);
    });
}

Result<QString> restoreBackup(const QString& address, const QString& file, const Restorer& restorer)
{
    const RegisterAddress place = RegisterAddress::read(address);
    if (place.engine == Engine::Postgresql) {
        return inWords([&]() -> Result<QString> {
            const Result<Done> whole = checkBytes(file);
            return whole ? fillServer(address, file, restorer) : whole.refusals();
        });
    }
    // Where a link leads there, the register itself is replaced and not the link.
    const QString standing = placeBehindLinks(place.file);
    if (placeBehindLinks(file) == standing) {
        return Refusal{u"backup"_s, u"itself"_s, Sentence::tr("This is the register itself.")};
    }
    return inWords([&]() -> Result<QString> {
        const Result<Done> whole = checkBytes(file);
        return whole ? restoreFile(standing, file, restorer) : whole.refusals();
    });
}

} // namespace redress
