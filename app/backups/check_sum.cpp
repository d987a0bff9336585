#include "app/backups/check_sum.h"

#include "app/storage/stop.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

Refusal unreadable(const QString& file)
{
    return {u"backup"_s, u"unreadable"_s, Sentence::tr("%1 cannot be read.").arg(file)};
}

} // namespace

Result<QString> checkSumOf(const QString& file, const std::stop_token& stop)
{
    constexpr qint64 pieceSize = 1024LL * 1024;
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return unreadable(file);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!bytes.atEnd()) {
        goOnUnless(stop, file);
        const QByteArray piece = bytes.read(pieceSize);
        if (piece.isEmpty()) {
            return unreadable(file);
        }
        hash.addData(piece);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString checkSumFileOf(const QString& backup)
{
    return backup + u".sha256"_s;
}

Result<QString> readCheckSum(const QString& backup)
{
    QFile file(checkSumFileOf(backup));
    constexpr qint64 most = 1'000;
    if (!file.open(QIODevice::ReadOnly)) {
        return Refusal{u"backup"_s, u"no_check_sum"_s,
                       Sentence::tr("It was not finished: the check sum beside it is missing.")};
    }
    const QString hash = QString::fromUtf8(file.read(most)).section(u' ', 0, 0);
    if (hash.size() != 64) {
        return Refusal{u"backup"_s, u"no_check_sum"_s, Sentence::tr("The check sum beside it is damaged.")};
    }
    return hash;
}

Result<Done> writeCheckSum(const QString& backup, const QString& hash)
{
    QSaveFile file(checkSumFileOf(backup));
    const QString line = u"%1  %2\n"_s.arg(hash, QFileInfo(backup).fileName());
    const bool kept = file.open(QIODevice::WriteOnly) && file.write(line.toUtf8()) > 0 && file.commit();
    if (!kept) {
        return Refusal{u"backup"_s, u"not_written"_s,
                       Sentence::tr("%1 could not be written: %2").arg(file.fileName(), file.errorString())};
    }
    return Done{};
}

} // namespace redress
