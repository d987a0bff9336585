#pragma once

#include "app/office/make_register.h"
#include "models/office_command.h"
#include "tests/support/case_desk.h"

namespace redress::test {

/** The small office by another of the shipped procedures. Its first department has every duty that the procedure names. */
class ProcedureOffice : public SmallOffice
{
public:
    explicit ProcedureOffice(const QString& name) : admin(deskOf(QStringLiteral("admin"))) { follow(name); }
    ProcedureOffice(const QString& name, const QString& emptyPlace)
        : SmallOffice(emptyPlace), admin(deskOf(QStringLiteral("admin")))
    {
        follow(name);
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

    /** One more officer of the first department. */
    void hire(const QString& signInName) { hireInto(DepartmentId{1}, signInName); }
    void hireInto(DepartmentId department, const QString& signInName)
    {
        NewAccount account = accountOf(signInName, Role::Officer);
        account.department = department;
        static_cast<void>(valueOf(admin->makeAccount(account)));
    }
    /** Of the first department. */
    void nameHead(const QString& signInName)
    {
        const Office office = readOffice(*openRegister(address()));
        Department first = office.departments.first();
        first.head = office.memberNamed(signInName)->id;
        keep(command::ChangeDepartment{first});
    }

    /** By the agent's desk. */
    [[nodiscard]] CaseId registered(const Intake& intake = smallComplaint())
    {
        return valueOf(deskOf(QStringLiteral("agent"))->registerCase(intake)).id;
    }
    void act(const QString& signInName, CaseId id, const CaseCommand& command)
    {
        const auto desk = deskOf(signInName);
        static_cast<void>(valueOf(actAt(*desk, id, valueOf(desk->readCaseAgain(id)).complaint.version, command)));
    }

private:
    void follow(const QString& name)
    {
        const Office adopted = adopt(shippedDocument(QStringLiteral("procedures"), name));
        Department first = adopted.departments.first();
        for (const Choice& duty : adopted.currentProcedure()->duties) {
            first.duties.append(duty.id);
        }
        if (first != adopted.departments.first()) {
            keep(command::ChangeDepartment{first});
        }
    }

    std::unique_ptr<Desk> admin;
};

} // namespace redress::test
