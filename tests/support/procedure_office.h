#pragma once

#include "app/office/make_register.h"
#include "models/office_command.h"
#include "tests/support/case_desk.h"

namespace redress::test {

/** The small office by another of the shipped procedures. Its first department has every duty that the procedure names. */
class ProcedureOffice : public SmallOffice
{
public:
    explicit ProcedureOffice(const QString& name) : admin(deskOf(QStringLiteral("admin")))
    {
        const Office adopted = adopt(shippedDocument(QStringLiteral("procedures"), name));
        Department first = adopted.departments.first();
        for (const Choice& duty : adopted.currentProcedure()->duties) {
            first.duties.append(duty.id);
        }
        keep(command::ChangeDepartment{first});
    }

    Office adopt(const QByteArray& document) { return keep(command::AdoptProcedure{document}); }
    void keepRemedy(const QString& name)
    {
        ExternalRemedy remedy;
        remedy.name = name;
        remedy.contact = QStringLiteral("1 Court Square");
        keep(command::KeepRemedy{remedy});
    }
    Office keep(const OfficeCommand& command) { return valueOf(admin->keepOffice(command)); }

    /** By the agent's desk. */
    [[nodiscard]] CaseId registered(const Intake& intake = smallComplaint())
    {
        return valueOf(deskOf(QStringLiteral("agent"))->registerCase(intake)).id;
    }
    void act(const QString& signInName, CaseId id, const CaseCommand& command)
    {
        const auto desk = deskOf(signInName);
        static_cast<void>(valueOf(desk->act(id, valueOf(desk->readCaseAgain(id)).complaint.version, command)));
    }

private:
    std::unique_ptr<Desk> admin;
};

} // namespace redress::test
