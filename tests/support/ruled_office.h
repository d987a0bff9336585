#pragma once

#include "app/office/make_register.h"
#include "app/session/deed.h"
#include "app/session/stamp_of.h"
#include "app/storage/office_store.h"
#include "models/office_event.h"
#include "models/procedure.h"
#include "tests/support/first_format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/** An office whose procedure is of the second format, in which rules act by themselves and notices are owed. */
namespace redress::test {

namespace ruled {

/** The same text in each language of the document. */
[[nodiscard]] inline QJsonObject inAll(const QString& text)
{
    QJsonObject words;
    for (const char* code : {"vi", "en", "ms", "id", "fa"}) {
        words.insert(QLatin1String(code), text);
    }
    return words;
}

[[nodiscard]] inline QJsonObject objectOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace ruled

/**
 * A procedure of the first format made one of the second, with a route at registration (category "interruption"), notices on registration and as a
 * reminder, an escalation of late rounds, and a pause that waits for the complainant; `changes` take the place of its
 * fields.
 */
[[nodiscard]] inline QByteArray ruledDocument(const QJsonObject& changes = {})
{
    using ruled::inAll;
    QJsonObject document = ruled::objectOf(firstFormatDocument());
    const QJsonObject second = ruled::objectOf(R"({
        "format": 2, "id": "ruled", "version": 1, "silence": "4 d", "reminder": "2 d",
        "rounds": {"each": [{"limit": "7 wd"}, {"limit": "7 wd", "other_person": false}]},
        "routing": [{"id": "at_once", "when": {"categories": ["interruption"]}, "duty": "field",
                     "limit": "1 d", "at_registration": true}],
        "escalations": [{"id": "late", "clock": "round", "up": 1}]
    })");
    for (auto field = second.begin(); field != second.end(); ++field) {
        document.insert(field.key(), field.value());
    }
    // Nothing is read back in what is handed over as soon as it is registered.
    QJsonObject stages = document.value(QStringLiteral("stages")).toObject();
    QJsonObject verification = stages.value(QStringLiteral("verification")).toObject();
    verification.insert(QStringLiteral("requires"), QJsonArray{QStringLiteral("category")});
    stages.insert(QStringLiteral("verification"), verification);
    document.insert(QStringLiteral("stages"), stages);
    document.insert(QStringLiteral("duties"),
                    QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("field")},
                                           {QStringLiteral("words"), inAll(QStringLiteral("Field work"))}}});
    document.insert(QStringLiteral("challenge"), inAll(QStringLiteral("Write to us again.")));
    QJsonObject told = ruled::objectOf(R"({"id": "told", "on": "registered", "to": "complainant", "ways": ["sms"]})");
    told.insert(QStringLiteral("words"), inAll(QStringLiteral("Number {reference}, code {code}.")));
    QJsonObject remember = ruled::objectOf(R"({"id": "remember", "on": "reminder", "to": "complainant", "ways": ["sms"]})");
    remember.insert(QStringLiteral("words"), inAll(QStringLiteral("Still open: {reference}.")));
    document.insert(QStringLiteral("notices"), QJsonArray{told, remember});
    QJsonObject waits = ruled::objectOf(R"({"id": "waits", "stops": ["round"], "waits_for_complainant": true})");
    waits.insert(QStringLiteral("words"), inAll(QStringLiteral("Waiting for the complainant")));
    document.insert(QStringLiteral("pauses"), QJsonArray{waits});
    for (auto field = changes.begin(); field != changes.end(); ++field) {
        document.insert(field.key(), field.value());
    }
    return QJsonDocument(document).toJson();
}

/** Adopts the document, for new cases too; the first department gets the duty "field". */
inline void adopt(Database& database, const Session& administrator, Moment now, const QByteArray& document,
                  bool forNewCases = true)
{
    const Result<Procedure> read = Procedure::read(document);
    if (!read) {
        qFatal("%s: %s", qPrintable(read.refusal().field), qPrintable(read.refusal().text));
    }
    const Office office = readOffice(database);
    Organisation organisation = office.organisation;
    organisation.procedure = forNewCases ? read->id : organisation.procedure;
    withWriteTransaction(database, [&] {
        recordOffice(database, stampOf(Deed::begin(administrator, now), office),
                     {happened::ProcedureAdopted{read->id, read->version, QString::fromUtf8(document)},
                      happened::OrganisationChanged{organisation},
                      happened::DutiesSet{DepartmentId{1}, QStringLiteral("field")}});
    });
}

} // namespace redress::test
