#include "models/correspondence.h"

#include "models/procedure_rules.h"

#include <QCalendar>

namespace redress {

using namespace Qt::StringLiterals;

QLocale localeOf(const QString& language)
{
    return language == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
}

QString addressed(const Complainant& person, const QString& language)
{
    if (person.standing == Standing::Named) {
        return person.name;
    }
    static const Words customer{{{u"en"_s, u"customer"_s},
                                 {u"vi"_s, u"Quý khách"_s},
                                 {u"ms"_s, u"pelanggan"_s},
                                 {u"id"_s, u"Pelanggan"_s},
                                 {u"fa"_s, u"مشتری گرامی"_s}}};
    return customer.in(language);
}

QString dateInWords(QDate day, const QString& language)
{
    const QLocale locale = localeOf(language);
    if (language == u"fa"_s) {
        return locale.toString(day, u"d MMMM yyyy"_s, QCalendar(QCalendar::System::Jalali));
    }
    if (language == u"vi"_s) {
        return locale.toString(day, u"'ngày' d 'tháng' M 'năm' yyyy"_s);
    }
    return locale.toString(day, u"d MMMM yyyy"_s);
}

QString momentInWords(Moment moment, const QTimeZone& zone, const QString& language)
{
    static const Words dayAndTime{
        {{u"en"_s, u"%1, %2"_s}, {u"id"_s, u"%1 pukul %2"_s}, {u"fa"_s, u"%1، ساعت %2"_s}}};
    const QDateTime local = moment.in(zone);
    return dayAndTime.in(language).arg(dateInWords(local.date(), language),
                                       localeOf(language).toString(local.time(), u"HH:mm"_s));
}

} // namespace redress
