#include "app/office/register_place.h"

#include "app/session/in_words.h"
#include "app/storage/database.h"
#include "app/storage/place.h"
#include "app/storage/register_address.h"
#include "app/storage/schema.h"

#include <QFileInfo>

namespace redress {

namespace {

RegisterPlace lookAtFile(const RegisterAddress& address)
{
    if (QFileInfo::exists(address.file)) {
        checkPlaceOfFile(address.file);
        return RegisterPlace::Register;
    }
    checkPlaceOfNewFile(address.file);
    return RegisterPlace::Free;
}

RegisterPlace lookAtServer(const RegisterAddress& address)
{
    const auto database = Database::connect(address);
    const QStringList tables = tableNames(*database);
    if (tables.isEmpty()) {
        return RegisterPlace::Free;
    }
    if (!tables.contains(QStringLiteral("journal"))) {
        throw BrokenWorld(BrokenWorld::Kind::Foreign, address.shown());
    }
    return RegisterPlace::Register;
}

} // namespace

Result<RegisterPlace> lookAtPlace(const QString& address)
{
    auto looked = inWords([&]() -> Result<RegisterPlace> {
        const RegisterAddress place = RegisterAddress::read(address);
        return place.engine == Engine::Sqlite ? lookAtFile(place) : lookAtServer(place);
    });
    if (looked) {
        return looked;
    }
    Refusal reason = looked.refusal();
    reason.field = QStringLiteral("address");
    return reason;
}

} // namespace redress
