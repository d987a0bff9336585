#include "ui/look_up/status_words.h"

#include "models/correspondence.h"
#include "models/procedure.h"
#include "ui/words.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** %1 the reference, %2 the day it was received, %3 the word of the procedure. */
const Words& standing()
{
    static const Words words{{
        {u"en"_s, u"Your complaint %1, received on %2: %3."_s},
        {u"vi"_s, u"Khiếu nại %1 của quý khách, tiếp nhận %2: %3."_s},
        {u"ms"_s, u"Aduan anda %1, diterima pada %2: %3."_s},
        {u"id"_s, u"Keluhan Anda %1, diterima pada %2: %3."_s},
        {u"fa"_s, u"شکایت شما با شمارهٔ %1 که در %2 دریافت شد: %3."_s},
    }};
    return words;
}

/** %1 the day on which it was answered last. */
const Words& answered()
{
    static const Words words{{
        {u"en"_s, u"It was answered on %1."_s},
        {u"vi"_s, u"Đã trả lời %1."_s},
        {u"ms"_s, u"Jawapan telah diberikan pada %1."_s},
        {u"id"_s, u"Jawaban telah diberikan pada %1."_s},
        {u"fa"_s, u"پاسخ آن در %1 داده شد."_s},
    }};
    return words;
}

QString dayOf(Moment moment, const QTimeZone& zone, const QString& language)
{
    return dateInWords(moment.in(zone).date(), language);
}

} // namespace

QString statusInWords(const StatusAnswer& answer, const QTimeZone& zone)
{
    const QString& language = answer.language;
    const QString word = answer.word.isEmpty() ? QString() : apart(answer.word);
    QStringList sentences{
        standing().in(language).arg(isolate(answer.reference), dayOf(answer.received, zone, language), word)};
    if (answer.replied) {
        sentences.append(answered().in(language).arg(dayOf(*answer.replied, zone, language)));
    }
    return sentences.join(u' ');
}

} // namespace redress
