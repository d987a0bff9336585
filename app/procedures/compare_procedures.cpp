#include "app/procedures/compare_procedures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(ProcedureComparison)
};

QString field(const QString& place, const QString& name)
{
    return place.isEmpty() ? name : place + u'.' + name;
}

/** What an element of a list is known by: its id, the stage with which it begins, else its place from 0. */
QString keyOf(const QJsonValue& element, qsizetype place)
{
    for (const QString& name : {u"id"_s, u"first"_s}) {
        if (const QString key = element[name].toString(); !key.isEmpty()) {
            return key;
        }
    }
    return QString::number(place);
}

/** Whether both are lists, one of them of things; a list that is not there is an empty one. */
bool areListsOfThings(const QJsonValue& before, const QJsonValue& after)
{
    const auto isList = [](const QJsonValue& value) { return value.isArray() || value.isUndefined(); };
    return isList(before) && isList(after) && (before[0].isObject() || after[0].isObject());
}

/** The elements of a list in their order, each under its key. */
QList<std::pair<QString, QJsonValue>> elementsOf(const QJsonValue& list)
{
    QList<std::pair<QString, QJsonValue>> elements;
    for (const QJsonValue element : list.toArray()) {
        elements.append({keyOf(element, elements.size()), element});
    }
    return elements;
}

QString inWords(const QJsonValue& value)
{
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue element : value.toArray()) {
            parts.append(inWords(element));
        }
        return parts.isEmpty() ? Sentence::tr("nothing") : parts.join(u", "_s);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto one = object.begin(); one != object.end(); ++one) {
            parts.append(u"%1: %2"_s.arg(one.key(), inWords(one.value())));
        }
        return parts.isEmpty() ? Sentence::tr("nothing") : parts.join(u"; "_s);
    }
    if (value.isBool()) {
        return value.toBool() ? Sentence::tr("yes") : Sentence::tr("no");
    }
    return value.toVariant().toString();
}

class Comparison
{
public:
    void compare(const QString& place, const QJsonValue& before, const QJsonValue& after)
    {
        if (before == after) {
            return;
        }
        if (areListsOfThings(before, after)) {
            compareLists(place, elementsOf(before), elementsOf(after));
        } else if (before.isUndefined() || after.isUndefined()) {
            note(before.isUndefined() ? ProcedureChange::Kind::Added : ProcedureChange::Kind::TakenAway,
                 place, before, after);
        } else if (before.isObject() && after.isObject()) {
            compareFields(place, before.toObject(), after.toObject());
        } else {
            note(ProcedureChange::Kind::Changed, place, before, after);
        }
    }

    [[nodiscard]] const QList<ProcedureChange>& changes() const { return found; }

private:
    using Elements = QList<std::pair<QString, QJsonValue>>;

    void note(ProcedureChange::Kind kind, const QString& place, const QJsonValue& before,
              const QJsonValue& after)
    {
        found.append({kind, place, before.isUndefined() ? QString() : inWords(before),
                      after.isUndefined() ? QString() : inWords(after)});
    }

    void compareFields(const QString& place, const QJsonObject& before, const QJsonObject& after)
    {
        QStringList names = before.keys() + after.keys();
        names.sort();
        names.removeDuplicates();
        for (const QString& name : names) {
            compare(field(place, name), before.value(name), after.value(name));
        }
    }

    void compareLists(const QString& place, const Elements& before, const Elements& after)
    {
        const QMap<QString, QJsonValue> earlier(asMap(before));
        const QMap<QString, QJsonValue> later(asMap(after));
        for (const auto& [key, element] : before) {
            compare(u"%1[%2]"_s.arg(place, key), element, later.value(key, QJsonValue::Undefined));
        }
        for (const auto& [key, element] : after) {
            if (!earlier.contains(key)) {
                compare(u"%1[%2]"_s.arg(place, key), QJsonValue::Undefined, element);
            }
        }
        compareOrder(place, keysIn(before, later), keysIn(after, earlier));
    }

    /** In which order things stand can matter: the first routing rule that fits counts. */
    void compareOrder(const QString& place, const QStringList& before, const QStringList& after)
    {
        if (before != after) {
            found.append({ProcedureChange::Kind::Changed, Sentence::tr("%1 (order)").arg(place),
                          before.join(u", "_s), after.join(u", "_s)});
        }
    }

    [[nodiscard]] static QMap<QString, QJsonValue> asMap(const Elements& elements)
    {
        QMap<QString, QJsonValue> map;
        for (const auto& [key, element] : elements) {
            map.insert(key, element);
        }
        return map;
    }

    /** Those that stand in the other list too. */
    [[nodiscard]] static QStringList keysIn(const Elements& elements, const QMap<QString, QJsonValue>& other)
    {
        QStringList keys;
        for (const auto& [key, element] : elements) {
            if (other.contains(key)) {
                keys.append(key);
            }
        }
        return keys;
    }

    QList<ProcedureChange> found;
};

QJsonObject saidBy(const Procedure& procedure)
{
    QJsonObject document = QJsonDocument::fromJson(procedure.document).object();
    document.remove(u"$schema"_s);
    return document;
}

void list(Page& page, const QList<ProcedureChange>& changes, ProcedureChange::Kind kind,
          const QString& heading)
{
    Page rows;
    for (const ProcedureChange& one : changes) {
        if (one.kind == kind) {
            const QString text = one.before.isEmpty() ? one.after
                                 : one.after.isEmpty()
                                     ? one.before
                                     : Sentence::tr("%1 → %2", "before and after").arg(one.before, one.after);
            rows.append({PagePart::Kind::Row, text, one.place});
        }
    }
    if (!rows.isEmpty()) {
        page += PagePart{PagePart::Kind::Heading, heading, {}};
        page += rows;
    }
}

} // namespace

QList<ProcedureChange> changesBetween(const Procedure& before, const Procedure& after)
{
    Comparison comparison;
    comparison.compare({}, saidBy(before), saidBy(after));
    return comparison.changes();
}

Page pageOfChanges(const Procedure& before, const Procedure& after)
{
    Page page{{PagePart::Kind::Title,
               Sentence::tr("%1 version %2, beside %3 version %4")
                   .arg(before.id)
                   .arg(before.version)
                   .arg(after.id)
                   .arg(after.version),
               {}}};
    const QList<ProcedureChange> changes = changesBetween(before, after);
    if (changes.isEmpty()) {
        page += PagePart{PagePart::Kind::Paragraph, Sentence::tr("Both say the same."), {}};
    }
    list(page, changes, ProcedureChange::Kind::Added, Sentence::tr("Added"));
    list(page, changes, ProcedureChange::Kind::TakenAway, Sentence::tr("Taken away"));
    list(page, changes, ProcedureChange::Kind::Changed, Sentence::tr("Changed"));
    return page;
}

} // namespace redress
