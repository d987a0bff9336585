#pragma once

#include "models/calendar.h"
#include "models/person.h"
#include "models/procedure.h"

#include <QList>

#include <memory>

namespace redress {

struct Organisation
{
    QString name;
    QString address;
    QString phone;
    QString email;
    /** Two letters: the language its letters use where the complainant chose none. */
    QString language;
    /** Id of the procedure that new cases follow. */
    QString procedure;
    /** A register of examples: the sign-in page offers its people. */
    bool demo = false;
    /** SHA-256 of the letterhead's picture, kept as papers are; empty where there is none. */
    QString letterhead;

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

/** Where a complainant can go whom the organisation did not satisfy: an ombudsman, a court, an arbitration board. */
struct ExternalRemedy
{
    RemedyId id;
    QString name;
    /** Address, phone, web: as it is told to the complainant. */
    QString contact;
    /** For whom and until when it is open. */
    QString terms;
    bool active = true;

    friend bool operator==(const ExternalRemedy&, const ExternalRemedy&) = default;
};

/** The organisation as it stands: who works there, in which departments, by which procedures and hours. */
struct Office
{
    Organisation organisation;
    QList<Department> departments;
    QList<Staff> staff;
    /** Every adopted version; cases keep the one they began with. */
    QList<std::shared_ptr<const Procedure>> procedures;
    std::shared_ptr<const Calendar> calendar;
    QList<ExternalRemedy> remedies;
    /** Where backups are kept; empty: in a folder beside the register. */
    QString backupFolder;

    [[nodiscard]] const Department* department(DepartmentId id) const;
    [[nodiscard]] const Staff* member(StaffId id) const;
    [[nodiscard]] const Staff* memberNamed(const QString& signInName) const;
    /** Null where this version was never adopted. */
    [[nodiscard]] std::shared_ptr<const Procedure> procedure(const QString& id, int version) const;
    /** The newest version of the procedure that new cases follow; null before one was adopted. */
    [[nodiscard]] std::shared_ptr<const Procedure> currentProcedure() const;
    /** The newest version of that procedure; null where none was adopted. */
    [[nodiscard]] std::shared_ptr<const Procedure> newestProcedure(const QString& id) const;
    /** What new cases can follow: the current procedure first, then the others of its family by id. */
    [[nodiscard]] QList<std::shared_ptr<const Procedure>> kindsInForce() const;
    /** The first department that works and has the duty; null where there is none. */
    [[nodiscard]] const Department* departmentWithDuty(const QString& duty) const;
    /** Up the reporting line of that person by so many steps; the last one there is; none where there is nobody. */
    [[nodiscard]] const Staff* superiorOf(StaffId person, int up) const;
};

} // namespace redress
