#include "models/letter_phrases.h"

#include "models/correspondence.h"

#include <array>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** en, vi, ms, id, fa. */
using Wording = std::array<QStringView, 5>;

QString in(const Wording& wording, const QString& language)
{
    static const QStringList order{u"en"_s, u"vi"_s, u"ms"_s, u"id"_s, u"fa"_s};
    return wording.at(size_t(qMax(qsizetype(0), order.indexOf(language)))).toString();
}

struct Said
{
    LetterPhrase phrase;
    Wording wording;
};

constexpr std::array<Said, 23> phrases{{
    {LetterPhrase::Customer, {u"customer", u"Quý khách hàng", u"pelanggan", u"Pelanggan", u"مشتری گرامی"}},
    {LetterPhrase::DecisionUpheld,
     {u"We find your complaint justified.", u"Chúng tôi nhận thấy khiếu nại của Quý khách là có cơ sở.",
      u"Kami mendapati aduan tuan/puan berasas.", u"Kami menyimpulkan bahwa keluhan Bapak/Ibu beralasan.",
      u"شکایت شما را وارد می‌دانیم."}},
    {LetterPhrase::DecisionPartlyUpheld,
     {u"We find your complaint partly justified.",
      u"Chúng tôi nhận thấy khiếu nại của Quý khách có cơ sở một phần.",
      u"Kami mendapati sebahagian daripada aduan tuan/puan berasas.",
      u"Kami menyimpulkan bahwa keluhan Bapak/Ibu beralasan sebagian.",
      u"بخشی از شکایت شما را وارد می‌دانیم."}},
    {LetterPhrase::DecisionNotUpheld,
     {u"We do not find your complaint justified.",
      u"Chúng tôi không tìm thấy cơ sở cho khiếu nại của Quý khách.",
      u"Kami mendapati aduan tuan/puan tidak berasas.",
      u"Kami menyimpulkan bahwa keluhan Bapak/Ibu tidak beralasan.", u"شکایت شما را وارد نمی‌دانیم."}},
    {LetterPhrase::DecisionOutsideCompetence,
     {u"What you complain of is not ours to decide.",
      u"Nội dung Quý khách khiếu nại không thuộc thẩm quyền giải quyết của chúng tôi.",
      u"Perkara yang tuan/puan adukan di luar bidang kuasa kami.",
      u"Hal yang Bapak/Ibu keluhkan berada di luar kewenangan kami.",
      u"تصمیم‌گیری دربارهٔ موضوع شکایت شما در حدود اختیار ما نیست."}},
    {LetterPhrase::DecisionRefused,
     {u"We regret that we cannot take up your complaint.",
      u"Chúng tôi rất tiếc không thể thụ lý khiếu nại của Quý khách.",
      u"Dukacita dimaklumkan bahawa aduan tuan/puan tidak dapat kami terima.",
      u"Dengan menyesal kami sampaikan bahwa keluhan Bapak/Ibu tidak dapat kami tindak lanjuti.",
      u"با تأسف، امکان رسیدگی به شکایت شما برای ما فراهم نیست."}},
    {LetterPhrase::PointUpheld,
     {u"We find this point justified.", u"Chúng tôi nhận thấy nội dung này là có cơ sở.",
      u"Kami mendapati perkara ini berasas.", u"Kami menyimpulkan bahwa hal ini beralasan.",
      u"این مورد را وارد می‌دانیم."}},
    {LetterPhrase::PointPartlyUpheld,
     {u"We find this point partly justified.", u"Chúng tôi nhận thấy nội dung này có cơ sở một phần.",
      u"Kami mendapati sebahagian daripada perkara ini berasas.",
      u"Kami menyimpulkan bahwa hal ini beralasan sebagian.", u"بخشی از این مورد را وارد می‌دانیم."}},
    {LetterPhrase::PointNotUpheld,
     {u"We do not find this point justified.", u"Chúng tôi không tìm thấy cơ sở cho nội dung này.",
      u"Kami mendapati perkara ini tidak berasas.", u"Kami menyimpulkan bahwa hal ini tidak beralasan.",
      u"این مورد را وارد نمی‌دانیم."}},
    {LetterPhrase::PointOutsideCompetence,
     {u"This point is not ours to decide.", u"Nội dung này không thuộc thẩm quyền giải quyết của chúng tôi.",
      u"Perkara ini di luar bidang kuasa kami.", u"Hal ini berada di luar kewenangan kami.",
      u"تصمیم‌گیری دربارهٔ این مورد در حدود اختیار ما نیست."}},
    {LetterPhrase::Weighed,
     {u"What we weighed: {evidence}", u"Căn cứ xem xét: {evidence}", u"Bukti yang dipertimbangkan: {evidence}",
      u"Hal yang kami pertimbangkan: {evidence}", u"مستندات بررسی‌شده: {evidence}"}},
    {LetterPhrase::Reason,
     {u"Our reason: {reason}", u"Lý do: {reason}", u"Alasan kami: {reason}", u"Alasan kami: {reason}",
      u"دلیل ما: {reason}"}},
    {LetterPhrase::Remedy,
     {u"How we put it right: {remedy}", u"Biện pháp khắc phục: {remedy}", u"Penyelesaian: {remedy}",
      u"Penyelesaian: {remedy}", u"شیوهٔ جبران: {remedy}"}},
    {LetterPhrase::Cost,
     {u"Amount: {cost}", u"Số tiền: {cost}", u"Jumlah: {cost}", u"Jumlah: {cost}", u"مبلغ: {cost}"}},
    {LetterPhrase::DoneBy,
     {u"This will be done by {due} at the latest.", u"Thời hạn thực hiện: chậm nhất vào {due}.",
      u"Hal ini akan disempurnakan selewat-lewatnya pada {due}.",
      u"Hal ini akan diselesaikan paling lambat tanggal {due}.", u"این کار حداکثر تا تاریخ {due} انجام می‌شود."}},
    {LetterPhrase::Done,
     {u"This has been done.", u"Việc này đã được thực hiện.", u"Hal ini telah disempurnakan.",
      u"Hal ini telah diselesaikan.", u"این کار انجام شده است."}},
    {LetterPhrase::ByDay,
     {u"By {due}: {what}", u"Chậm nhất vào {due}: {what}", u"Selewat-lewatnya pada {due}: {what}",
      u"Paling lambat tanggal {due}: {what}", u"حداکثر تا تاریخ {due}: {what}"}},
    {LetterPhrase::AtMoment,
     {u"On {due}: {what}", u"Vào {due}: {what}", u"Pada {due}: {what}", u"Pada tanggal {due}: {what}",
      u"در تاریخ {due}: {what}"}},
    {LetterPhrase::CallUs,
     {u"If you do not agree with this answer, call {hotline} and quote the reference {reference}.",
      u"Nếu chưa đồng ý với nội dung trả lời này, kính mong Quý khách gọi số {hotline} và đọc số khiếu nại "
      u"{reference}.",
      u"Sekiranya tuan/puan tidak bersetuju dengan jawapan ini, sila hubungi {hotline} dengan menyebut nombor "
      u"rujukan {reference}.",
      u"Apabila Bapak/Ibu tidak menyetujui jawaban ini, silakan menghubungi {hotline} dengan menyebutkan nomor "
      u"keluhan {reference}.",
      u"اگر این پاسخ را نمی‌پذیرید، خواهشمند است با شمارهٔ {hotline} تماس بگیرید و شمارهٔ شکایت {reference} را "
      u"اعلام فرمایید."}},
    {LetterPhrase::TellUs,
     {u"If you do not agree with this answer, tell us and quote the reference {reference}.",
      u"Nếu chưa đồng ý với nội dung trả lời này, kính mong Quý khách báo cho chúng tôi và nêu số khiếu nại "
      u"{reference}.",
      u"Sekiranya tuan/puan tidak bersetuju dengan jawapan ini, sila maklumkan kepada kami dengan menyebut nombor "
      u"rujukan {reference}.",
      u"Apabila Bapak/Ibu tidak menyetujui jawaban ini, mohon beri tahu kami dengan menyebutkan nomor keluhan "
      u"{reference}.",
      u"اگر این پاسخ را نمی‌پذیرید، خواهشمند است با اعلام شمارهٔ شکایت {reference} ما را آگاه فرمایید."}},
    {LetterPhrase::LookedIntoAgain,
     {u"Your complaint will then be looked into again.", u"Khi đó, khiếu nại của Quý khách sẽ được xem xét lại.",
      u"Aduan tuan/puan kemudiannya akan disemak semula.", u"Keluhan Bapak/Ibu selanjutnya akan diperiksa kembali.",
      u"در این صورت شکایت شما دوباره بررسی می‌شود."}},
    {LetterPhrase::LookedIntoByAnother,
     {u"Another member of our staff will then look into your complaint again.",
      u"Khi đó, khiếu nại của Quý khách sẽ được một người khác xem xét lại.",
      u"Aduan tuan/puan kemudiannya akan disemak semula oleh pegawai lain.",
      u"Keluhan Bapak/Ibu selanjutnya akan diperiksa kembali oleh petugas lain.",
      u"در این صورت همکار دیگری شکایت شما را دوباره بررسی می‌کند."}},
    {LetterPhrase::SilenceEndsIt,
     {u"If we do not hear from you within {period} of this answer, we will take the matter as settled.",
      u"Nếu trong vòng {period} kể từ khi trả lời chưa nhận được ý kiến của Quý khách, chúng tôi xin được coi vụ việc "
      u"đã giải quyết xong.",
      u"Sekiranya tiada maklum balas diterima dalam tempoh {period} selepas jawapan ini, perkara ini akan dianggap "
      u"selesai.",
      u"Apabila dalam waktu {period} setelah jawaban ini kami tidak menerima tanggapan Bapak/Ibu, keluhan kami anggap "
      u"selesai.",
      u"اگر تا {period} پس از این پاسخ از شما خبری نرسد، موضوع پایان‌یافته به شمار می‌آید."}},
}};

static_assert([] {
    for (size_t place = 0; place < phrases.size(); ++place) {
        if (phrases.at(place).phrase != LetterPhrase(place)) {
            return false;
        }
    }
    return true;
}());

struct Way
{
    Channel channel;
    Wording wording;
};

constexpr std::array<Way, 10> ways{{
    {Channel::Phone, {u"by telephone", u"qua điện thoại", u"melalui telefon", u"melalui telepon", u"تلفنی"}},
    {Channel::WalkIn,
     {u"at our counter", u"trực tiếp tại quầy", u"di kaunter kami", u"langsung di loket kami", u"حضوری"}},
    {Channel::Post,
     {u"by post", u"qua đường bưu điện", u"melalui pos", u"melalui pos", u"از راه پست"}},
    {Channel::Chat,
     {u"by online chat", u"qua trò chuyện trực tuyến", u"melalui sembang dalam talian", u"melalui obrolan daring",
      u"از راه گفت‌وگوی برخط"}},
    {Channel::Fax, {u"by fax", u"qua fax", u"melalui faks", u"melalui faksimile", u"از راه دورنگار"}},
    {Channel::Email,
     {u"by e-mail", u"qua thư điện tử", u"melalui e-mel", u"melalui surel", u"از راه رایانامه"}},
    {Channel::WebForm,
     {u"through our website", u"qua trang thông tin điện tử của chúng tôi", u"melalui laman web kami",
      u"melalui situs web kami", u"از راه وب‌گاه ما"}},
    {Channel::Messenger,
     {u"through a messaging service", u"qua ứng dụng nhắn tin", u"melalui aplikasi pesanan",
      u"melalui aplikasi pesan", u"از راه پیام‌رسان"}},
    {Channel::Representative,
     {u"through our customer representative", u"qua nhân viên phụ trách khách hàng của chúng tôi",
      u"melalui wakil khidmat pelanggan kami", u"melalui petugas layanan pelanggan kami",
      u"از راه نمایندهٔ امور مشتریان ما"}},
    {Channel::Technician,
     {u"through our technician", u"qua kỹ thuật viên của chúng tôi", u"melalui juruteknik kami",
      u"melalui teknisi kami", u"از راه کارشناس فنی ما"}},
}};

static_assert([] {
    for (size_t place = 0; place < ways.size(); ++place) {
        if (ways.at(place).channel != Channel(place)) {
            return false;
        }
    }
    return ways.size() == Names<Channel>::all.size();
}());

/** a … z, aa … az, ba … */
QString letterOf(qsizetype number)
{
    QString letters;
    for (; number > 0; number = (number - 1) / 26) {
        letters.prepend(QChar(ushort(u'a' + (number - 1) % 26)));
    }
    return letters;
}

} // namespace

QString phrase(LetterPhrase wanted, const QString& language)
{
    return in(phrases.at(size_t(wanted)).wording, language);
}

QString cameIn(Channel channel, const QString& language)
{
    return in(ways.at(size_t(channel)).wording, language);
}

QString itemNumber(qsizetype number, const QString& language)
{
    return language == u"ms"_s ? u"(%1) "_s.arg(letterOf(number))
                               : u"%1. "_s.arg(localeOf(language).toString(number));
}

} // namespace redress
