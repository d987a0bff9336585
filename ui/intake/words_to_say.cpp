#include "ui/intake/words_to_say.h"

#include "models/procedure.h"
#include "ui/words.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const Words& registering()
{
    static const Words words{{
        {u"en"_s,
         u"Your complaint is registered under the reference %1. With this reference and the code %2 you "
         "can ask at any time how it stands."_s},
        {u"vi"_s,
         u"Khiếu nại của quý khách đã được ghi nhận với mã số %1. Với mã số này và mã tra cứu %2, quý "
         "khách có thể hỏi tình hình xử lý bất cứ lúc nào."_s},
        {u"ms"_s,
         u"Aduan anda telah didaftarkan dengan nombor rujukan %1. Dengan nombor ini dan kod %2, anda "
         "boleh bertanya tentang statusnya pada bila-bila masa."_s},
        {u"id"_s, u"Keluhan Anda telah dicatat dengan nomor %1. Dengan nomor ini dan kode %2, Anda dapat "
                  "menanyakan statusnya kapan saja."_s},
        {u"fa"_s, u"شکایت شما با شمارهٔ پیگیری %1 ثبت شد. با این شماره و کد %2 هر زمان می‌توانید وضعیت "
                  u"آن "
                  u"را "
                  "بپرسید."_s},
    }};
    return words;
}

const Words& settling()
{
    static const Words words{{
        {u"en"_s, u"What we agreed is recorded under the reference %1."_s},
        {u"vi"_s, u"Nội dung hai bên đã thống nhất được ghi lại với mã số %1."_s},
        {u"ms"_s, u"Perkara yang dipersetujui telah direkodkan dengan nombor rujukan %1."_s},
        {u"id"_s, u"Hal yang telah disepakati dicatat dengan nomor %1."_s},
        {u"fa"_s, u"آنچه توافق شد با شمارهٔ پیگیری %1 ثبت شد."_s},
    }};
    return words;
}

} // namespace

QString wordsOnRegistering(const QString& language, const QString& reference, const QString& statusCode)
{
    return registering().in(language).arg(isolate(reference), isolate(statusCode));
}

QString wordsOnSettling(const QString& language, const QString& reference)
{
    return settling().in(language).arg(isolate(reference));
}

} // namespace redress
