#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace redress::sample {

inline QJsonValue bentValue(const QJsonValue& whole, const QStringList& path, const QJsonValue& put)
{
    if (path.isEmpty()) {
        return put;
    }
    const QStringList rest = path.mid(1);
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        const qsizetype place = path.first().toInt();
        while (array.size() <= place) {
            array.append(QJsonValue());
        }
        array[place] = bentValue(array.at(place), rest, put);
        return array;
    }
    QJsonObject object = whole.toObject();
    const QJsonValue bent = bentValue(object.value(path.first()), rest, put);
    if (bent.isUndefined()) {
        object.remove(path.first());
    } else {
        object.insert(path.first(), bent);
    }
    return object;
}

/** The document with one place changed; an undefined value takes the field away. "categories.0.id" goes into
 * lists. */
inline QByteArray bent(const QByteArray& document, const QString& path, const QJsonValue& put)
{
    const QJsonObject whole = QJsonDocument::fromJson(document).object();
    return QJsonDocument(bentValue(whole, path.split(u'.'), put).toObject()).toJson(QJsonDocument::Compact);
}

} // namespace redress::sample
