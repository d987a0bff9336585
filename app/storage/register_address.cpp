#include "app/storage/register_address.h"

#include "app/storage/broken_world.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString plain(const QString& encoded)
{
    return QUrl::fromPercentEncoding(encoded.toUtf8());
}

/** What may stand in a sentence: an address that was not understood can still hold a password. */
QString withoutPassword(QString text)
{
    static const QRegularExpression password(u":[^:@/]*@"_s);
    return text.replace(password, u"@"_s);
}

/** Read by hand: QUrl refuses a percent-encoded folder as host. */
RegisterAddress readServer(const QString& text)
{
    static const QRegularExpression form(
        u"^postgres(?:ql)?://(?:([^:@/]*)(?::([^@/]*))?@)?([^:/?]*)(?::(\\d+))?/([^/?]+)(?:\\?(.*))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        throw BrokenWorld(BrokenWorld::Kind::BadAddress, withoutPassword(text));
    }
    RegisterAddress address;
    address.engine = Engine::Postgresql;
    address.user = plain(match.captured(1));
    address.password = plain(match.captured(2));
    address.host = plain(match.captured(3));
    if (!match.captured(4).isEmpty()) {
        address.port = match.captured(4).toInt();
    }
    address.database = plain(match.captured(5));

    const QUrlQuery query(match.captured(6));
    if (query.hasQueryItem(u"host"_s)) {
        address.host = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    }
    if (query.hasQueryItem(u"port"_s)) {
        address.port = query.queryItemValue(u"port"_s).toInt();
    }
    if (address.port < 1 || address.port > 65535) {
        throw BrokenWorld(BrokenWorld::Kind::BadAddress, withoutPassword(text));
    }
    return address;
}

} // namespace

RegisterAddress RegisterAddress::read(const QString& text)
{
    if (text.startsWith(u"postgres://"_s) || text.startsWith(u"postgresql://"_s)) {
        return readServer(text);
    }
    const QString file = text.startsWith(u"sqlite:"_s) ? text.mid(7) : text;
    if (file.trimmed().isEmpty() || file.contains(u"://"_s)) {
        throw BrokenWorld(BrokenWorld::Kind::BadAddress, text);
    }
    RegisterAddress address;
    address.file = QFileInfo(file).absoluteFilePath();
    return address;
}

QString RegisterAddress::shown() const
{
    if (engine == Engine::Sqlite) {
        return file;
    }
    const QString who = user.isEmpty() ? QString() : user + u'@';
    return u"postgresql://%1%2:%3/%4"_s.arg(who, host).arg(port).arg(database);
}

} // namespace redress
