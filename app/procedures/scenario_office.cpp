#include "app/procedures/scenario_office.h"

#include "app/office/make_register.h"
#include "models/document.h"
#include "models/procedure_parts.h"

#include <QJsonDocument>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

template <class Thing>
Thing idIn(Document::Node node)
{
    return Thing{node.isPresent() ? node.wholeNumber(1) : 0};
}

QString textIn(Document::Node node, const QString& otherwise)
{
    return node.isPresent() ? node.text() : otherwise;
}

Department readDepartment(Document::Node& node)
{
    reading::only(node, {u"id"_s, u"name"_s, u"head"_s, u"duties"_s, u"on_paper"_s});
    Department department;
    department.id = idIn<DepartmentId>(node.field(u"id"_s));
    department.name = textIn(node.field(u"name"_s, false), u"Department %1"_s.arg(department.id.value));
    department.head = idIn<StaffId>(node.field(u"head"_s, false));
    department.duties = reading::ids(node.field(u"duties"_s, false));
    department.onPaper = node.field(u"on_paper"_s, false).truth();
    return department;
}

Staff readPerson(Document::Node& node)
{
    reading::only(node, {u"id"_s, u"name"_s, u"role"_s, u"department"_s, u"superior"_s});
    Staff person;
    person.id = idIn<StaffId>(node.field(u"id"_s));
    person.name = textIn(node.field(u"name"_s, false), u"Person %1"_s.arg(person.id.value));
    person.role = reading::name<Role>(node.field(u"role"_s));
    person.department = idIn<DepartmentId>(node.field(u"department"_s, false));
    person.superior = idIn<StaffId>(node.field(u"superior"_s, false));
    return person;
}

ExternalRemedy readRemedy(Document::Node& node)
{
    reading::only(node, {u"id"_s, u"name"_s, u"contact"_s, u"terms"_s});
    return {idIn<RemedyId>(node.field(u"id"_s)), node.field(u"name"_s).text(),
            node.field(u"contact"_s, false).text(), node.field(u"terms"_s, false).text()};
}

/**
 * A procedure beside the simulated one, another kind of its family or another version: as a document, or by the name
 * under which it is shipped.
 */
std::shared_ptr<const Procedure> readOther(Document::Node& node, const QJsonValue& written)
{
    const QByteArray document = written.isObject() ? QJsonDocument(written.toObject()).toJson()
                                                   : shippedDocument(u"procedures"_s, node.text());
    const auto procedure = Procedure::read(document);
    if (!procedure) {
        node.refuse(document.isEmpty() ? u"unknown"_s : procedure.refusal().reason,
                    document.isEmpty()
                        ? QCoreApplication::translate("Scenario", "No procedure of this name is shipped.")
                        : procedure.refusal().text);
        return nullptr;
    }
    return std::make_shared<const Procedure>(*procedure);
}

void openDepartment(Office& office, DepartmentId id)
{
    if (id.isNone() || office.department(id) != nullptr) {
        return;
    }
    Department made;
    made.id = id;
    made.name = u"Department %1"_s.arg(id.value);
    office.departments.append(made);
}

void readOthers(Office& office, Document::Node node, const QJsonArray& written)
{
    const QList<Document::Node> items = reading::items(node);
    for (qsizetype place = 0; place < items.size(); ++place) {
        Document::Node item = items.at(place);
        office.procedures.append(readOther(item, written.at(place)));
    }
}

/** Reads each element of a list whose elements have ids, refusing one that stands there twice. */
template <class T, class Read>
QList<T> listIn(Document::Node node, Read read)
{
    QList<T> all;
    QStringList seen;
    for (Document::Node& item : reading::items(node)) {
        all.append(read(item));
        reading::once(item, QString::number(all.last().id.value), seen);
    }
    return all;
}

} // namespace

Result<Office> readScenarioOffice(const QByteArray& line, Office office)
{
    auto parsed = Document::parse(line);
    if (!parsed) {
        return parsed.refusals();
    }
    Document document = std::move(parsed).value();
    Document::Node root = document.root();
    root.refuseUnknown({u"office"_s});
    Document::Node node = root.field(u"office"_s);
    reading::only(node, {u"organisation"_s, u"language"_s, u"phone"_s, u"departments"_s, u"staff"_s, u"remedies"_s,
                         u"procedures"_s});
    Organisation& organisation = office.organisation;
    organisation.name = textIn(node.field(u"organisation"_s, false), organisation.name);
    organisation.language = textIn(node.field(u"language"_s, false), organisation.language);
    organisation.phone = node.field(u"phone"_s, false).text();
    office.departments = listIn<Department>(node.field(u"departments"_s, false), readDepartment);
    office.staff = listIn<Staff>(node.field(u"staff"_s, false), readPerson);
    office.remedies = listIn<ExternalRemedy>(node.field(u"remedies"_s, false), readRemedy);
    readOthers(office, node.field(u"procedures"_s, false),
               QJsonDocument::fromJson(line)[u"office"_s][u"procedures"_s].toArray());
    if (!document.refusals().isEmpty()) {
        return document.refusals();
    }
    for (const Staff& person : office.staff) {
        openDepartment(office, person.department);
    }
    return office;
}

void employ(Office& office, const Actor& actor)
{
    if (office.member(actor.id) != nullptr) {
        return;
    }
    Staff person;
    person.id = actor.id;
    person.name = u"Person %1"_s.arg(actor.id.value);
    person.role = actor.role;
    person.department = actor.department;
    office.staff.append(person);
    openDepartment(office, person.department);
}

} // namespace redress
