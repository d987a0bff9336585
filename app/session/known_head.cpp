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
    const Seen seen{content.value(u"sequence"_s).toInteger(), content.value(u"hash"_s).toString()};
    // A file that a power cut left empty says nothing about the register.
    return seen.sequence > 0 && !seen.hash.isEmpty() ? std::optional(seen) : std::nullopt;
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
