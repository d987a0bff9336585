#pragma once

#include "models/letter_template.h"
#include "ui/letters/letter_on_paper.h"

#include <QFile>
#include <QTest>

/** Letters as they leave an office, in each language: the shipped wording with all that a case can bring to it. */
namespace redress::test {

/** What a case of that language brings. */
struct RealCase
{
    QString language;
    QString organisation;
    QString organisationAddress;
    QString phone;
    QString complainant;
    QString address;
    QString subject;
    QString signer;
    QString signerTitle;
    /** By placeholder name. */
    QMap<QString, QString> values;
};

[[nodiscard]] inline RealCase englishCase()
{
    return {QStringLiteral("en"),
            QStringLiteral("Harbour Water and Power"),
            QStringLiteral("1 Harbour Street\n80100 Johor Bahru"),
            QStringLiteral("+60 7 222 1234"),
            QStringLiteral("Eleanor Whitcombe"),
            QStringLiteral("Flat 12B, Casuarina Court\n27 Jalan Kolam Air\n80100 Johor Bahru\nJohor"),
            QStringLiteral("Supply cut off for three days"),
            QStringLiteral("Farah Nadia Rahman"),
            QStringLiteral("Head of customer care"),
            {{QStringLiteral("received_date"), QStringLiteral("9 November 2026")},
             {QStringLiteral("first_received_date"), QStringLiteral("12 October 2026")},
             {QStringLiteral("department"), QStringLiteral("Networks, Billing")},
             {QStringLiteral("points"),
              QStringLiteral(
                  "1. The supply was cut off on 5 October 2026 although the bill was paid.\nWe find this justified. The "
                  "payment of RM 312.40 was credited to account 4410-2271 of another household. The order to cut off "
                  "rested on that mistake alone.\nRemedy: RM 150.00 as compensation, due on 30 November 2026.\n\n"
                  "2. Nobody answered the hotline on the evening of 6 October 2026.\nWe find this partly justified. The "
                  "recordings show that two of your three calls ended in the queue after eleven minutes; the third was "
                  "taken by an agent who did not see the order. Both agents of that evening have been spoken to.\n\n"
                  "3. Food in the refrigerator was spoilt.\nWe find this justified. We accept the list of goods that you "
                  "sent. Remedy: RM 86.90, paid on 16 November 2026.")},
             {QStringLiteral("conclusion"), QStringLiteral("The supply should not have been cut off.")},
             {QStringLiteral("outstanding"),
              QStringLiteral("– RM 150.00 to your account, by 30 November 2026\n– a call from our billing department, by "
                             "2 December 2026")},
             {QStringLiteral("remedy"), QStringLiteral("– RM 150.00 compensation")},
             {QStringLiteral("further"),
              QStringLiteral("If you do not agree with this answer, tell us within 30 days: in writing, or by telephone "
                             "on +60 7 222 1234. The matter is then looked into once more by people who have had nothing to "
                             "do with it so far.")},
             {QStringLiteral("external_remedies"),
              QStringLiteral("Tribunal for Consumer Claims, 8000 Putrajaya, telephone 1800-88-9811: claims of up to "
                             "RM 50,000, within three years.")}}};
}

[[nodiscard]] inline RealCase vietnameseCase()
{
    return {QStringLiteral("vi"),
            QStringLiteral("Công ty Cổ phần Viễn thông Lửa Rồng"),
            QStringLiteral("12 Nguyễn Huệ, phường Bến Nghé\n700000 Thành phố Hồ Chí Minh"),
            QStringLiteral("+84 28 3822 1234"),
            QStringLiteral("Nguyễn Thị Hồng Đào"),
            QStringLiteral("Số 88, ngõ 41, đường Láng Hạ\nPhường Thành Công, quận Ba Đình\n118000 Hà Nội"),
            QStringLiteral("Mất kết nối cáp quang nhiều lần trong tháng 10"),
            QStringLiteral("Trần Văn Minh"),
            QStringLiteral("Trưởng phòng Chăm sóc khách hàng"),
            {{QStringLiteral("received_date"), QStringLiteral("ngày 9 tháng 11 năm 2026")},
             {QStringLiteral("first_received_date"), QStringLiteral("ngày 12 tháng 10 năm 2026")},
             {QStringLiteral("department"), QStringLiteral("Phòng Kỹ thuật, Phòng Kế toán")},
             {QStringLiteral("points"),
              QStringLiteral(
                  "1. Đường truyền bị ngắt bảy lần kể từ ngày 1 tháng 10 năm 2026.\nKhiếu nại có cơ sở. Nhật ký thiết bị "
                  "ghi nhận đủ bảy lần mất tín hiệu; nguyên nhân là đầu nối tại tủ cáp HBT-0417 bị ẩm. Đầu nối đã được "
                  "thay mới.\nBiện pháp khắc phục: hoàn 145.000 đ cước tháng 10, hạn ngày 30 tháng 11 năm 2026.\n\n2. Tổng đài "
                  "không gọi lại như đã hẹn.\nKhiếu nại có cơ sở một phần. Hai trong ba cuộc hẹn đã được thực hiện nhưng muộn hơn "
                  "giờ đã hẹn; cuộc thứ ba bị bỏ sót khi đổi ca trực.\n\n3. Hóa đơn tháng 10 vẫn tính đủ cước.\nKhiếu nại có cơ sở. Hóa đơn được "
                  "điều chỉnh giảm 145.000 đ; hóa đơn thay thế mang số 0004417.")},
             {QStringLiteral("conclusion"), QStringLiteral("Sự cố do thiết bị của công ty, không do phía khách hàng.")},
             {QStringLiteral("outstanding"),
              QStringLiteral("– Hoàn 145.000 đ vào tài khoản, hạn ngày 30 tháng 11 năm 2026\n– Kiểm tra lại đường dây tại nhà, "
                             "hạn ngày 2 tháng 12 năm 2026")},
             {QStringLiteral("remedy"), QStringLiteral("– Hoàn 145.000 đ")},
             {QStringLiteral("further"),
              QStringLiteral("Nếu chưa đồng ý với kết quả này, Quý khách vui lòng cho biết trong vòng 30 ngày, bằng văn bản hoặc "
                             "qua số điện thoại +84 28 3822 1234; vụ việc sẽ được những người chưa tham gia giải quyết lần trước xem xét lại.")},
             {QStringLiteral("external_remedies"),
              QStringLiteral("Sở Công Thương thành phố Hà Nội; Tòa án nhân dân có thẩm quyền, theo thời hạn pháp luật quy định.")}}};
}

[[nodiscard]] inline RealCase malayCase()
{
    return {QStringLiteral("ms"),
            QStringLiteral("Alam Flora Sdn Bhd"),
            QStringLiteral("Wisma DRB-HICOM, Jalan Usahawan U1/8\n40150 Shah Alam, Selangor"),
            QStringLiteral("1-800-880-880"),
            QStringLiteral("Norhayati binti Abdullah"),
            QStringLiteral("No. 27, Jalan Melati 3/4\nTaman Bukit Indah\n68000 Ampang\nSelangor Darul Ehsan"),
            QStringLiteral("Sampah tidak dikutip selama dua minggu"),
            QStringLiteral("Ahmad Faizal bin Yusof"),
            QStringLiteral("Pengurus Khidmat Pelanggan"),
            {{QStringLiteral("received_date"), QStringLiteral("9 November 2026")},
             {QStringLiteral("first_received_date"), QStringLiteral("12 Oktober 2026")},
             {QStringLiteral("department"), QStringLiteral("Operasi Kutipan, Pengurusan Fasiliti")},
             {QStringLiteral("points"),
              QStringLiteral(
                  "1. Sampah di Jalan Melati 3/4 tidak dikutip pada 1, 3 dan 5 Oktober 2026.\nAduan ini berasas. Rekod GPS lori "
                  "WXY 4417 menunjukkan bahawa jalan tersebut dilangkau kerana kenderaan yang diletakkan di kedua-dua belah "
                  "jalan, dan penyelia tidak menghantar lori yang lebih kecil.\nPenyelesaian: rebat RM 24.00, selewat-lewatnya "
                  "pada 30 November 2026.\n\n2. Tong di hadapan rumah pecah dan tidak diganti.\nAduan ini berasas. Permohonan bertarikh "
                  "20 September 2026 tidak dimasukkan ke dalam sistem. Tong baharu 120 liter dihantar pada 16 November 2026.\n\n"
                  "3. Kakitangan bercakap dengan kasar di telefon.\nAduan ini sebahagiannya berasas. Rakaman panggilan pada 6 Oktober "
                  "2026 telah didengar; kakitangan berkenaan telah diberi bimbingan dan diganti dengan pegawai lain bagi kes ini.")},
             {QStringLiteral("conclusion"), QStringLiteral("Jadual kutipan tidak dipatuhi oleh pihak kami.")},
             {QStringLiteral("outstanding"),
              QStringLiteral("– Rebat RM 24.00, selewat-lewatnya pada 30 November 2026\n– Lawatan penyelia, selewat-lewatnya pada "
                             "2 Disember 2026")},
             {QStringLiteral("remedy"), QStringLiteral("– Rebat RM 24.00")},
             {QStringLiteral("further"),
              QStringLiteral("Sekiranya tuan/puan tidak bersetuju dengan jawapan ini, sila maklumkan kepada kami dalam tempoh 30 hari, "
                             "secara bertulis atau melalui telefon di talian 1-800-880-880. Perkara ini akan disemak semula oleh "
                             "pegawai yang tidak terlibat sebelum ini.")},
             {QStringLiteral("external_remedies"),
              QStringLiteral("Perbadanan Pengurusan Sisa Pepejal dan Pembersihan Awam (SWCorp), Cyberjaya, talian 1-800-88-7472.")}}};
}

[[nodiscard]] inline RealCase indonesianCase()
{
    return {QStringLiteral("id"),
            QStringLiteral("PT Vokasi Net Nusantara"),
            QStringLiteral("Jalan Gatot Subroto Kav. 21\nJakarta Selatan 12930"),
            QStringLiteral("+62 21 5020 1234"),
            QStringLiteral("Siti Rahayu Wulandari"),
            QStringLiteral("Jl. Kebon Sirih No. 17, RT 003/RW 005\nKelurahan Gambir, Kecamatan Gambir\nJakarta Pusat 10110\nDKI "
                           "Jakarta"),
            QStringLiteral("Kelas daring tidak dapat diakses selama sepekan"),
            QStringLiteral("Bambang Suryanto"),
            QStringLiteral("Manajer Layanan Pelanggan"),
            {{QStringLiteral("received_date"), QStringLiteral("9 November 2026")},
             {QStringLiteral("first_received_date"), QStringLiteral("12 Oktober 2026")},
             {QStringLiteral("department"), QStringLiteral("Bagian Teknologi, Bagian Keuangan")},
             {QStringLiteral("points"),
              QStringLiteral(
                  "1. Kelas tidak dapat dibuka sejak 1 sampai dengan 7 Oktober 2026.\nKeluhan ini beralasan. Catatan peladen "
                  "menunjukkan akun Bapak/Ibu terkunci setelah pemutakhiran pada 30 September 2026, dan baru dibuka tujuh hari "
                  "kemudian.\nPenyelesaian: masa belajar diperpanjang 14 hari, paling lambat 30 November 2026.\n\n2. Biaya bulan Oktober tetap "
                  "ditagih penuh.\nKeluhan ini beralasan. Tagihan nomor 0004417 sebesar Rp275.000 dikoreksi menjadi Rp206.250; "
                  "selisihnya dikembalikan.\n\n3. Pesan melalui aplikasi tidak dibalas.\nKeluhan ini sebagian beralasan. Dua dari tiga pesan dibalas pada hari yang "
                  "sama; satu pesan, tertanggal 6 Oktober 2026, terlewat karena pergantian petugas.")},
             {QStringLiteral("conclusion"), QStringLiteral("Gangguan terjadi pada sistem kami.")},
             {QStringLiteral("outstanding"),
              QStringLiteral("– Pengembalian Rp68.750, paling lambat 30 November 2026\n– Perpanjangan masa belajar 14 hari, paling lambat "
                             "30 November 2026")},
             {QStringLiteral("remedy"), QStringLiteral("– Pengembalian Rp68.750")},
             {QStringLiteral("further"),
              QStringLiteral("Apabila Bapak/Ibu belum dapat menerima jawaban ini, mohon sampaikan kepada kami dalam waktu 30 hari, "
                             "secara tertulis atau melalui telepon +62 21 5020 1234. Keluhan akan diperiksa kembali oleh petugas "
                             "lain.")},
             {QStringLiteral("external_remedies"),
              QStringLiteral("Badan Penyelesaian Sengketa Konsumen (BPSK) DKI Jakarta; Ombudsman Republik Indonesia, telepon 137.")}}};
}

[[nodiscard]] inline RealCase persianCase()
{
    return {QStringLiteral("fa"),
            QStringLiteral("شرکت خدمات شهری پلیسر"),
            QStringLiteral("تهران، خیابان ولی‌عصر، پلاک ۱۲\nکد پستی ۱۹۶۸۹۱۳۷۵۱"),
            QStringLiteral("+98 21 8888 8888"),
            QStringLiteral("زهرا کریمی‌نژاد"),
            QStringLiteral("تهران، خیابان شریعتی، کوچهٔ بهار، پلاک ۲۷، واحد ۴\nکد پستی ۱۹۱۳۷۴۴۱۵۱"),
            QStringLiteral("قطع چندبارهٔ خدمات در مهرماه"),
            QStringLiteral("محمدرضا احمدی"),
            QStringLiteral("مدیر امور مشتریان"),
            {{QStringLiteral("received_date"), QStringLiteral("۱۸ آبان ۱۴۰۵")},
             {QStringLiteral("first_received_date"), QStringLiteral("۲۰ مهر ۱۴۰۵")},
             {QStringLiteral("department"), QStringLiteral("واحد فنی، واحد مالی")},
             {QStringLiteral("points"),
              QStringLiteral(
                  "۱. خدمات از ۹ مهر ۱۴۰۵ هفت بار قطع شد.\nشکایت وارد است. گزارش دستگاه شمارهٔ 4410-2271 هر هفت بار قطعی را نشان می‌دهد. "
                  "علت، فرسودگی اتصال در جعبهٔ تقسیم بود که تعویض شد.\nجبران: بازگشت ۴۵۰٬۰۰۰ ریال، تا ۹ آذر ۱۴۰۵.\n\n۲. با وجود قرار، کسی تماس "
                  "نگرفت.\nشکایت تا اندازه‌ای وارد است. از سه تماس وعده‌داده‌شده دو تماس با تأخیر انجام شد و یکی هنگام تغییر نوبت کاری از قلم افتاد.\n\n"
                  "۳. صورت‌حساب مهرماه کامل حساب شده است.\nشکایت وارد است. صورت‌حساب شمارهٔ 0004417 اصلاح و نسخهٔ تازهٔ آن فرستاده شد.")},
             {QStringLiteral("conclusion"), QStringLiteral("قطعی از تجهیزات شرکت بوده است.")},
             {QStringLiteral("outstanding"), QStringLiteral("– بازگشت ۴۵۰٬۰۰۰ ریال، تا ۹ آذر ۱۴۰۵\n– بازدید دوباره از محل، تا ۱۱ آذر ۱۴۰۵")},
             {QStringLiteral("remedy"), QStringLiteral("– بازگشت ۴۵۰٬۰۰۰ ریال")},
             {QStringLiteral("further"),
              QStringLiteral("اگر این پاسخ را نمی‌پذیرید، تا ۳۰ روز کتبی یا با شمارهٔ +98 21 8888 8888 به ما اطلاع دهید تا موضوع را کسانی که تاکنون در آن نقشی "
                             "نداشته‌اند دوباره بررسی کنند.")},
             {QStringLiteral("external_remedies"), QStringLiteral("سازمان حمایت مصرف‌کنندگان و تولیدکنندگان، تلفن 124.")}}};
}

[[nodiscard]] inline RealCase realCase(const QString& language)
{
    for (const RealCase& one : {englishCase(), vietnameseCase(), malayCase(), indonesianCase(), persianCase()}) {
        if (one.language == language) {
            return one;
        }
    }
    qFatal("no case in %s", qPrintable(language));
}

[[nodiscard]] inline LetterTemplate shippedTemplate(const QString& id)
{
    QFile file(QStringLiteral(REDRESS_SOURCE "/resources/letters/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no template %s", qPrintable(id));
    }
    const Result<LetterTemplate> read = LetterTemplate::read(file.readAll());
    if (!read) {
        qFatal("%s", qPrintable(read.refusal().text));
    }
    return *read;
}

[[nodiscard]] inline LetterValues valuesOf(const RealCase& real)
{
    LetterValues values{{QStringLiteral("complainant"), {real.complainant}},
                        {QStringLiteral("organisation"), {real.organisation}},
                        {QStringLiteral("hotline"), {real.phone}},
                        {QStringLiteral("reference"), {QStringLiteral("26-004817-3")}},
                        {QStringLiteral("status_code"), {QStringLiteral("K7T-M4Q")}},
                        {QStringLiteral("agreement"), {real.values.value(QStringLiteral("conclusion"))}},
                        {QStringLiteral("staff_name"), {real.signer}},
                        {QStringLiteral("subject"), {real.subject}}};
    for (const auto& [name, text] : real.values.asKeyValueRange()) {
        values.insert(name, {text});
    }
    return values;
}

/** Signed, numbered, with enclosures and lines at the foot. */
[[nodiscard]] inline LetterOnPaper realLetter(const QString& language, const QString& templateId)
{
    const RealCase real = realCase(language);
    const LetterTemplate form = shippedTemplate(templateId);
    const QTimeZone zone("Asia/Ho_Chi_Minh");
    LetterOnPaper letter;
    letter.language = language;
    letter.organisation = real.organisation;
    letter.organisationAddress = real.organisationAddress;
    letter.organisationPhone = real.phone;
    letter.organisationEmail = QStringLiteral("care@redress.example");
    letter.recipient = real.complainant;
    letter.recipientAddress = real.address;
    letter.reference = QStringLiteral("26-004817-3");
    letter.number = {2026, 123};
    letter.date = QDate(2026, 11, 22);
    letter.purpose = form.purpose;
    letter.subject = letterSubject(form, language, valuesOf(real));
    letter.body = draftBody(form, language, valuesOf(real)).text;
    letter.signer = real.signer;
    letter.signerTitle = real.signerTitle;
    letter.enclosures = QStringLiteral("1. 0004417.pdf\n2. HBT-0417.pdf");
    letter.signedAt = Moment::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(14, 5), zone));
    letter.zone = zone;
    letter.journalHead = QStringLiteral("3f8a91c2e07b");
    letter.paper.foot = QStringLiteral("Reg. 0301234567 · IBAN XX12 3456 7890 1234\nwww.redress.example");
    return letter;
}

} // namespace redress::test
