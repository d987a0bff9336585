#include "app/backups/backup_name.h"

#include "app/storage/journal.h"
#include "app/storage/register_address.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString momentForm = u"yyyy-MM-dd HHmmss"_s;
/** Enough to tell registers of one name apart. */
constexpr qsizetype signsOfOrigin = 8;
/** File systems take 255 bytes, and more stands behind it. */
constexpr qsizetype longestName = 60;

} // namespace

QString originOf(Database& database)
{
    const auto first = readEntries(database, 0, 1);
    return first.isEmpty() ? QString() : first.first().hash;
}

QString registerNameOf(const RegisterAddress& address)
{
    QString name = address.engine == Engine::Sqlite ? QFileInfo(address.file).completeBaseName() : address.database;
    return name.replace(u'/', u'_');
}

BackupNames::BackupNames(Database& database)
    : registerName(registerNameOf(database.address()).left(longestName)),
      origin(originOf(database).left(signsOfOrigin))
{
}

QString BackupNames::nameAt(Moment moment) const
{
    return u"%1 %2 %3.redress"_s.arg(registerName, moment.in(QTimeZone::utc()).toString(momentForm), origin);
}

std::optional<Moment> BackupNames::momentOf(const QString& fileName) const
{
    const QRegularExpression form(u"^%1 ([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{6}) %2\\.redress$"_s.arg(
        QRegularExpression::escape(registerName), origin));
    const auto match = form.match(fileName);
    QDateTime made = QDateTime::fromString(match.captured(1), momentForm);
    made.setTimeSpec(Qt::UTC);
    return match.hasMatch() && made.isValid() ? std::optional(Moment{made.toMSecsSinceEpoch()}) : std::nullopt;
}

} // namespace redress
