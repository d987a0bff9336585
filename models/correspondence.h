#pragma once

#include "models/moment.h"
#include "models/procedure_rules.h"
#include "models/person.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTimeZone>

/** How the organisation writes to people: in their own language, whatever that of the desk. */
namespace redress {

/** Of a two-letter code; English is the British one. */
[[nodiscard]] QLocale localeOf(const QString& language);

/** A name in the salutation; for who has none, or wishes it not to be used, the word for a customer. */
[[nodiscard]] QString addressed(const Complainant& person, const QString& language);

/** A civil day as a letter in that language writes it: Jalali and Persian digits for fa. */
[[nodiscard]] QString dateInWords(QDate day, const QString& language);

/** The day in the same way, with the time on the wall. */
[[nodiscard]] QString momentInWords(Moment moment, const QTimeZone& zone, const QString& language);

/** "3 working days". */
[[nodiscard]] QString countInWords(qint64 count, LimitUnit unit, const QString& language);

} // namespace redress
