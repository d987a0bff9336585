#include "ui/letters/letter_words.h"

#include "app/letters/letter_templates.h"

#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

const QMap<QString, LetterWords>& allWords()
{
    static const QMap<QString, LetterWords> words{
        {u"en"_s,
         {u"Reference"_s, u"Date"_s, u"Page %1 of %2"_s, u"Signed electronically in the register on %1"_s,
          u"Draft – not signed"_s, u"Journal %1"_s, u"%1, %2"_s, u"Phone"_s, u"E-mail"_s}},
        {u"vi"_s,
         {u"Số hồ sơ"_s, u"Ngày lập"_s, u"Trang %1 trên %2"_s, u"Đã ký điện tử trong sổ đăng ký lúc %1"_s,
          u"Bản nháp – chưa ký"_s, u"Nhật ký %1"_s, u"%2, %1"_s, u"Điện thoại"_s, u"E-mail"_s}},
        {u"ms"_s,
         {u"Rujukan"_s, u"Tarikh"_s, u"Halaman %1 daripada %2"_s,
          u"Ditandatangani secara elektronik dalam daftar pada %1"_s, u"Draf – belum ditandatangani"_s,
          u"Jurnal %1"_s, u"%1, %2"_s, u"Telefon"_s, u"E-mel"_s}},
        {u"id"_s,
         {u"Nomor"_s, u"Tanggal"_s, u"Halaman %1 dari %2"_s,
          u"Ditandatangani secara elektronik dalam register pada %1"_s, u"Draf – belum ditandatangani"_s,
          u"Jurnal %1"_s, u"%1 pukul %2"_s, u"Telepon"_s, u"Surel"_s}},
        {u"fa"_s,
         {u"شماره"_s, u"تاریخ"_s, u"صفحهٔ %1 از %2"_s, u"در تاریخ %1 به صورت الکترونیکی در دفتر ثبت امضا شد"_s,
          u"پیش‌نویس – امضا نشده"_s, u"دفتر وقایع %1"_s, u"%1، ساعت %2"_s, u"تلفن"_s, u"رایانامه"_s}},
    };
    return words;
}

QLocale localeOf(const QString& language)
{
    return allWords().contains(language) ? QLocale(language) : QLocale(QLocale::English);
}

} // namespace

const LetterWords& letterWords(const QString& language)
{
    const auto found = allWords().constFind(language);
    return found != allWords().cend() ? *found : *allWords().constFind(u"en"_s);
}

Qt::LayoutDirection letterDirection(const QString& language)
{
    return localeOf(language).textDirection();
}

QString letterNumber(int number, const QString& language)
{
    return localeOf(language).toString(number);
}

QString letterMoment(Moment moment, const QTimeZone& zone, const QString& language)
{
    const QDateTime local = moment.in(zone);
    const QString time = localeOf(language).toString(local.time(), u"HH:mm"_s);
    return letterWords(language).moment.arg(dateInLetter(local.date(), language), time);
}

} // namespace redress
