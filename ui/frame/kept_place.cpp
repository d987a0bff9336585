#include "ui/frame/kept_place.h"

#include <QCryptographicHash>
#include <QSettings>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** The address may hold a password or somebody's name: settings see its digest alone. */
QString groupOf(const QString& registerAddress, StaffId person)
{
    constexpr int enough = 16;
    const QByteArray digest =
        QCryptographicHash::hash(registerAddress.toUtf8(), QCryptographicHash::Sha256).toHex().left(enough);
    return u"places/%1_%2"_s.arg(QString::fromLatin1(digest)).arg(person.value);
}

} // namespace

KeptPlace readKeptPlace(const QString& registerAddress, StaffId person)
{
    QSettings settings;
    settings.beginGroup(groupOf(registerAddress, person));
    KeptPlace place;
    place.screen = settings.value(u"screen"_s).toString();
    place.shown = CaseId{settings.value(u"shown"_s).toLongLong()};
    const QStringList ids = settings.value(u"cases"_s).toStringList();
    const QStringList references = settings.value(u"references"_s).toStringList();
    for (qsizetype at = 0; at < ids.size() && at < references.size(); ++at) {
        place.open.append({CaseId{ids.at(at).toLongLong()}, references.at(at)});
    }
    return place;
}

void keepPlace(const QString& registerAddress, StaffId person, const KeptPlace& place)
{
    QStringList ids;
    QStringList references;
    for (const KeptCase& one : place.open) {
        ids.append(QString::number(one.id.value));
        references.append(one.reference);
    }
    QSettings settings;
    settings.beginGroup(groupOf(registerAddress, person));
    settings.setValue(u"screen"_s, place.screen);
    settings.setValue(u"shown"_s, place.shown.value);
    settings.setValue(u"cases"_s, ids);
    settings.setValue(u"references"_s, references);
}

ListPlaces readListPlaces(const QString& registerAddress, StaffId person)
{
    QSettings settings;
    settings.beginGroup(groupOf(registerAddress, person));
    return ListPlaces::read(settings.value(u"lists"_s).toStringList());
}

void keepListPlaces(const QString& registerAddress, StaffId person, const ListPlaces& places)
{
    QSettings settings;
    settings.beginGroup(groupOf(registerAddress, person));
    settings.setValue(u"lists"_s, places.written());
}

} // namespace redress
