#pragma once

#include "app/people/accounts.h"
#include "app/session/clock_source.h"
#include "models/office.h"
#include "models/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace redress {

/** What an empty register begins with. */
struct NewRegister
{
    Organisation organisation;
    QStringList departments;
    /** Its role is always administrator. */
    NewAccount administrator;
    QByteArray procedure;
    QByteArray calendar;
};

/**
 * Makes a register at an address where there is none, with its organisation, departments, procedure, calendar and
 * the administrator's account. Where anything is refused, nothing is made.
 */
[[nodiscard]] Result<Done> makeRegister(const QString& address, const NewRegister& wanted, const ClockSource& clock);

/** A document that the program ships: kind "procedures" or "calendars", and its name. Empty where there is none. */
[[nodiscard]] QByteArray shippedDocument(const QString& kind, const QString& name);
/** The names of the shipped documents of a kind. */
[[nodiscard]] QStringList shippedDocuments(const QString& kind);

} // namespace redress
