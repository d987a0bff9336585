#include "app/session/known_head.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace redress {

using namespace Qt::StringLiterals;

KnownHead::KnownHead(const QString& folder, const QString& registerAddress)
    : file(folder + u'/' +
           QString::fromLatin1(
               QCryptographicHash::hash(registerAddress.toUtf8(), QCryptographicHash::Sha256).toHex().first(24)) +
           u".head"_s)
{
}

std::optional<KnownHead::Seen> KnownHead::read() const
{
    QFile kept(file);
    if (!kept.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject content = QJsonDocument::fromJson(kept.readAll()).object();
    return Seen{content.value(u"sequence"_s).toInteger(), content.value(u"hash"_s).toString()};
}

void KnownHead::keep(const Seen& seen) const
{
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile kept(file);
    if (kept.open(QIODevice::WriteOnly)) {
        kept.write(QJsonDocument(QJsonObject{{u"sequence"_s, seen.sequence}, {u"hash"_s, seen.hash}}).toJson());
        kept.commit();
    }
}

} // namespace redress
