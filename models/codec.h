#pragma once

#include "models/event.h"
#include "models/id.h"
#include "models/moment.h"
#include "models/named.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <type_traits>
#include <utility>

/** How the fields of an event become bytes and come back. Used by the event files, and for its types by read_command. */
namespace redress::codec {

template <class T>
QJsonValue toJson(const T& value)
{
    if constexpr (std::is_enum_v<T>) {
        return nameOf(value);
    } else if constexpr (std::is_same_v<T, Moment>) {
        return value.milliseconds;
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.toString(Qt::ISODate);
    } else {
        return QJsonValue(value);
    }
}

template <class Tag>
QJsonValue toJson(const Id<Tag>& id)
{
    return id.value;
}

inline bool isWhole(const QJsonValue& json)
{
    return json.isDouble() && json.toInteger(0) == json.toInteger(1);
}

template <class T>
bool fromJson(const QJsonValue& json, T& value)
{
    if constexpr (std::is_enum_v<T>) {
        const auto known = named<T>(json.toString());
        value = known.value_or(value);
        return known.has_value();
    } else if constexpr (std::is_same_v<T, Moment>) {
        value.milliseconds = json.toInteger();
        return isWhole(json);
    } else if constexpr (std::is_same_v<T, QDate>) {
        // An empty text is no day.
        value = QDate::fromString(json.toString(), Qt::ISODate);
        return json.isString() && (value.isValid() || json.toString().isEmpty());
    } else if constexpr (std::is_same_v<T, QString>) {
        value = json.toString();
        return json.isString();
    } else if constexpr (std::is_same_v<T, bool>) {
        value = json.toBool();
        return json.isBool();
    } else {
        static_assert(std::is_integral_v<T>);
        value = static_cast<T>(json.toInteger());
        return isWhole(json) && std::in_range<T>(json.toInteger());
    }
}

template <class Tag>
bool fromJson(const QJsonValue& json, Id<Tag>& id)
{
    id.value = json.toInteger();
    return isWhole(json);
}

class Writer
{
public:
    template <class T>
    void fact(const char* name, const T& value)
    {
        facts.insert(QLatin1String(name), toJson(value));
    }
    template <class T>
    void personal(const char* name, const T& value)
    {
        personals.insert(QLatin1String(name), toJson(value));
    }

    QJsonObject facts;
    QJsonObject personals;
};

class Reader
{
public:
    Reader(const QJsonObject& facts, const QJsonObject& personals) : facts(facts), personals(personals) {}

    template <class T>
    void fact(const char* name, T& value)
    {
        take(facts, name, value);
    }
    template <class T>
    void personal(const char* name, T& value)
    {
        take(personals, name, value);
    }

    /** The first field that was missing or of the wrong type; empty where all were right. */
    QString wrong;

private:
    template <class T>
    void take(const QJsonObject& object, const char* name, T& value)
    {
        if (!fromJson(object.value(QLatin1String(name)), value) && wrong.isEmpty()) {
            wrong = QLatin1String(name);
        }
    }

    const QJsonObject& facts;
    const QJsonObject& personals;
};

inline QByteArray bytesOf(const QJsonObject& object)
{
    // QJsonObject keeps its keys sorted, so equal fields are equal bytes.
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <class Variant>
EncodedEvent encodeVariant(const Variant& event)
{
    return std::visit(
        [](const auto& one) {
            Writer writer;
            std::decay_t<decltype(one)>::fields(one, writer);
            return EncodedEvent{QLatin1String(one.kind), bytesOf(writer.facts),
                                writer.personals.isEmpty() ? QByteArray() : bytesOf(writer.personals)};
        },
        event);
}

inline Refusal unreadable(const QString& field, const QString& reason)
{
    return {field, reason,
            QCoreApplication::translate("Event", "The register holds an entry that this program cannot read (%1).")
                .arg(field)};
}

template <class One, class Variant>
Result<Variant> decodeOne(const EncodedEvent& encoded)
{
    const auto facts = QJsonDocument::fromJson(encoded.facts);
    const auto personals = QJsonDocument::fromJson(encoded.personal);
    if (!facts.isObject() || (!encoded.personal.isEmpty() && !personals.isObject())) {
        return unreadable(encoded.kind, QStringLiteral("unreadable"));
    }
    const QJsonObject factFields = facts.object();
    const QJsonObject personalFields = personals.object();
    Reader reader(factFields, personalFields);
    One one;
    One::fields(one, reader);
    if (!reader.wrong.isEmpty()) {
        return unreadable(encoded.kind + u'.' + reader.wrong, QStringLiteral("wrong_field"));
    }
    return Variant(std::move(one));
}

template <class Variant, size_t index = 0>
Result<Variant> decodeVariant(const EncodedEvent& encoded)
{
    if constexpr (index == std::variant_size_v<typename Variant::Kinds>) {
        return unreadable(encoded.kind, QStringLiteral("unknown_kind"));
    } else {
        using One = std::variant_alternative_t<index, typename Variant::Kinds>;
        if (encoded.kind == QLatin1String(One::kind)) {
            return decodeOne<One, Variant>(encoded);
        }
        return decodeVariant<Variant, index + 1>(encoded);
    }
}

} // namespace redress::codec
