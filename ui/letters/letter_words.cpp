#include "ui/letters/letter_words.h"

#include "models/correspondence.h"

#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

LetterWords english()
{
    return {.reference = u"Reference"_s,
            .number = u"Letter no."_s,
            .date = u"Date"_s,
            .page = u"Page %1 of %2"_s,
            .signedElectronically = u"Signed electronically in the register on %1"_s,
            .madeOut = u"Made out in the register on %1"_s,
            .notSigned = u"Draft – not signed"_s,
            .voided = u"Void – not sent"_s,
            .signedFor = u"for %1"_s,
            .enclosures = u"Enclosures"_s,
            .forOrganisation = u"For %1"_s,
            .complainant = u"Complainant"_s,
            .signatureAndDay = u"Signature and date"_s,
            .journal = u"Journal %1"_s,
            .moment = u"%1, %2"_s,
            .phone = u"Phone"_s,
            .email = u"E-mail"_s,
            .subjectBelowSalutation = true};
}

LetterWords vietnamese()
{
    return {.reference = u"Số hồ sơ"_s,
            .number = u"Số văn bản"_s,
            .date = u"Ngày"_s,
            .page = u"Trang %1 trên %2"_s,
            .signedElectronically = u"Đã ký điện tử trong sổ đăng ký lúc %1"_s,
            .madeOut = u"Đã lập trong sổ đăng ký lúc %1"_s,
            .notSigned = u"Bản nháp – chưa ký"_s,
            .voided = u"Đã hủy – không gửi"_s,
            .signedFor = u"KT. %1"_s,
            .enclosures = u"Tài liệu kèm theo"_s,
            .forOrganisation = u"Đại diện %1"_s,
            .complainant = u"Người khiếu nại"_s,
            .signatureAndDay = u"Ký, ghi ngày"_s,
            .journal = u"Nhật ký %1"_s,
            .moment = u"%2, %1"_s,
            .phone = u"Điện thoại"_s,
            .email = u"E-mail"_s,
            .officeAboveSignature = true,
            .signsAtFarSide = true};
}

LetterWords malay()
{
    return {.reference = u"Rujukan"_s,
            .number = u"Nombor surat"_s,
            .date = u"Tarikh"_s,
            .page = u"Halaman %1 daripada %2"_s,
            .signedElectronically = u"Ditandatangani secara elektronik dalam daftar pada %1"_s,
            .madeOut = u"Disediakan dalam daftar pada %1"_s,
            .notSigned = u"Draf – belum ditandatangani"_s,
            .voided = u"Batal – tidak dihantar"_s,
            .signedFor = u"b.p. %1"_s,
            .enclosures = u"Lampiran"_s,
            .forOrganisation = u"Bagi pihak %1"_s,
            .complainant = u"Pengadu"_s,
            .signatureAndDay = u"Tandatangan dan tarikh"_s,
            .journal = u"Jurnal %1"_s,
            .moment = u"%1, %2"_s,
            .phone = u"Telefon"_s,
            .email = u"E-mel"_s,
            .subjectBelowSalutation = true,
            .numbersParagraphs = true};
}

LetterWords indonesian()
{
    return {.reference = u"Nomor keluhan"_s,
            .number = u"Nomor surat"_s,
            .date = u"Tanggal"_s,
            .page = u"Halaman %1 dari %2"_s,
            .signedElectronically = u"Ditandatangani secara elektronik dalam register pada %1"_s,
            .madeOut = u"Dibuat dalam register pada %1"_s,
            .notSigned = u"Draf – belum ditandatangani"_s,
            .voided = u"Batal – tidak dikirim"_s,
            .signedFor = u"a.n. %1"_s,
            .enclosures = u"Lampiran"_s,
            .forOrganisation = u"Atas nama %1"_s,
            .complainant = u"Pelapor"_s,
            .signatureAndDay = u"Tanda tangan dan tanggal"_s,
            .journal = u"Jurnal %1"_s,
            .moment = u"%1 pukul %2"_s,
            .phone = u"Telepon"_s,
            .email = u"Surel"_s};
}

LetterWords persian()
{
    return {.reference = u"شمارهٔ شکایت"_s,
            .number = u"شمارهٔ نامه"_s,
            .date = u"تاریخ"_s,
            .page = u"صفحهٔ %1 از %2"_s,
            .signedElectronically = u"در تاریخ %1 به صورت الکترونیکی در دفتر ثبت امضا شد"_s,
            .madeOut = u"در تاریخ %1 در دفتر ثبت تنظیم شد"_s,
            .notSigned = u"پیش‌نویس – امضا نشده"_s,
            .voided = u"باطل – فرستاده نشده"_s,
            .signedFor = u"از طرف %1"_s,
            .enclosures = u"پیوست‌ها"_s,
            .forOrganisation = u"از طرف %1"_s,
            .complainant = u"شاکی"_s,
            .signatureAndDay = u"امضا و تاریخ"_s,
            .journal = u"دفتر وقایع %1"_s,
            .moment = u"%1، ساعت %2"_s,
            .phone = u"تلفن"_s,
            .email = u"رایانامه"_s,
            .signsAtFarSide = true};
}

const QMap<QString, LetterWords>& allWords()
{
    static const QMap<QString, LetterWords> words{{u"en"_s, english()},
                                                  {u"vi"_s, vietnamese()},
                                                  {u"ms"_s, malay()},
                                                  {u"id"_s, indonesian()},
                                                  {u"fa"_s, persian()}};
    return words;
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

QString letterDay(QDate day, const QString& language)
{
    const QString words = dateInWords(day, language);
    const QString caption = letterWords(language).date + u' ';
    return words.startsWith(caption, Qt::CaseInsensitive) ? words.mid(caption.size()) : words;
}

QString letterMoment(Moment moment, const QTimeZone& zone, const QString& language)
{
    const QDateTime local = moment.in(zone);
    const QString time = localeOf(language).toString(local.time(), u"HH:mm"_s);
    return letterWords(language).moment.arg(dateInWords(local.date(), language), time);
}

} // namespace redress
