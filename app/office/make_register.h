#pragma once

#include "app/office/shipped_documents.h"
#include "app/people/accounts.h"
#include "app/session/clock_source.h"
#include "models/office.h"
#include "models/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace redress {

/** An officer of a new department who is its head too. */
struct NewHead
{
    /** One of the new departments. */
    QString department;
    /** Its role is always officer, its department that one. */
    NewAccount account;
};

/** What an empty register begins with. */
struct NewRegister
{
    Organisation organisation;
    QStringList departments;
    /** Those of them that work on paper. */
    QStringList onPaper = {};
    QList<NewHead> heads = {};
    /** Its role is always administrator. */
    NewAccount administrator;
    QByteArray procedure;
    /** The other kinds of its family: new cases choose among all of them, the first that is offered is `procedure`. */
    QList<QByteArray> kinds = {};
    QByteArray calendar;
    /** A picture; empty where letters begin with the organisation's name. */
    QByteArray letterhead = {};
};

/** What stands against a part of it, before anything is made: name, address … of the organisation. */
[[nodiscard]] Refusals whyNotOrganisation(const NewRegister& wanted);
/** "departments[1].name", "departments[1].head.password" … */
[[nodiscard]] Refusals whyNotDepartments(const NewRegister& wanted);
[[nodiscard]] Refusals whyNotAdministrator(const NewAccount& account);

/**
 * Makes a register at an address where there is none, with its organisation, departments, procedure, calendar and
 * the first accounts. Where anything is refused, nothing is made.
 */
[[nodiscard]] Result<Done> makeRegister(const QString& address, const NewRegister& wanted, const ClockSource& clock);

} // namespace redress
