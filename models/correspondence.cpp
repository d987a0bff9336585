#include "models/correspondence.h"

#include "models/letter_phrases.h"

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
    return phrase(LetterPhrase::Customer, language);
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

QString countInWords(qint64 count, LimitUnit unit, const QString& language)
{
    const auto english = [count](const QString& one) {
        return u"%1 "_s + one + (count == 1 ? QString() : u"s"_s);
    };
    const QMap<LimitUnit, Words> units{{LimitUnit::Hours,
                                        {{{u"en"_s, english(u"hour"_s)},
                                          {u"vi"_s, u"%1 giờ"_s},
                                          {u"ms"_s, u"%1 jam"_s},
                                          {u"id"_s, u"%1 jam"_s},
                                          {u"fa"_s, u"%1 ساعت"_s}}}},
                                       {LimitUnit::WorkingHours,
                                        {{{u"en"_s, english(u"working hour"_s)},
                                          {u"vi"_s, u"%1 giờ làm việc"_s},
                                          {u"ms"_s, u"%1 jam bekerja"_s},
                                          {u"id"_s, u"%1 jam kerja"_s},
                                          {u"fa"_s, u"%1 ساعت کاری"_s}}}},
                                       {LimitUnit::Days,
                                        {{{u"en"_s, english(u"day"_s)},
                                          {u"vi"_s, u"%1 ngày"_s},
                                          {u"ms"_s, u"%1 hari"_s},
                                          {u"id"_s, u"%1 hari"_s},
                                          {u"fa"_s, u"%1 روز"_s}}}},
                                       {LimitUnit::WorkingDays,
                                        {{{u"en"_s, english(u"working day"_s)},
                                          {u"vi"_s, u"%1 ngày làm việc"_s},
                                          {u"ms"_s, u"%1 hari bekerja"_s},
                                          {u"id"_s, u"%1 hari kerja"_s},
                                          {u"fa"_s, u"%1 روز کاری"_s}}}}};
    return units.value(unit).in(language).arg(localeOf(language).toString(count));
}

} // namespace redress
