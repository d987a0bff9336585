#include "app/office/shipped_documents.h"

#include "models/procedure.h"

#include <QDir>
#include <QFile>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Empty where the procedure stands alone. */
QString familyOf(const QString& name)
{
    const auto procedure = Procedure::read(shippedDocument(u"procedures"_s, name));
    return procedure ? procedure->family : QString();
}

} // namespace

QByteArray shippedDocument(const QString& kind, const QString& name)
{
    QFile file(u":/resources/"_s + kind + u'/' + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList shippedDocuments(const QString& kind)
{
    QStringList names;
    for (const QString& file :
         QDir(u":/resources/"_s + kind).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (!file.endsWith(u".schema.json"_s)) {
            names.append(file.chopped(5));
        }
    }
    return names;
}

QStringList shippedOffers()
{
    QStringList offers;
    QStringList families;
    for (const QString& name : shippedDocuments(u"procedures"_s)) {
        const QString family = familyOf(name);
        if (family.isEmpty() || !families.contains(family)) {
            offers.append(name);
            families.append(family);
        }
    }
    return offers;
}

QList<QByteArray> shippedKindsBeside(const QString& name)
{
    QList<QByteArray> kinds;
    const QString family = familyOf(name);
    for (const QString& other : family.isEmpty() ? QStringList() : shippedDocuments(u"procedures"_s)) {
        if (other != name && familyOf(other) == family) {
            kinds.append(shippedDocument(u"procedures"_s, other));
        }
    }
    return kinds;
}

} // namespace redress
