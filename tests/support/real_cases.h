#pragma once

#include "models/case_record.h"

#include <QList>
#include <QString>

/** What a case brings to its letters, in each language that letters are written in. */
namespace redress::test {

struct RealPoint
{
    QString what;
    Finding finding = Finding::Upheld;
    QString evidence;
    QString reason;
    QString remedy = {};
    QString cost = {};
    /** From the day of the letter; 0: no day was named. */
    int daysUntilDue = 0;
    bool done = false;
};

struct RealBody
{
    QString name;
    QString contact;
    QString terms;
};

struct RealCase
{
    QString language;
    QString organisation;
    QString organisationAddress;
    QString phone;
    QString department;
    QString complainant;
    QString address;
    QString subject;
    QString product;
    QList<RealPoint> points;
    QString conclusion;
    /** An appointment that is still to come. */
    QString appointment;
    /** Why the answer takes longer; why the complaint was refused; what is asked; what was agreed at the counter. */
    QString reason;
    QString question;
    QString agreement;
    QList<RealBody> bodies;
    QString signer;
    QString signerTitle;
    QString writer;
    QString enclosures;
    QString foot;
};

[[nodiscard]] inline RealCase englishCase()
{
    return {
        .language = QStringLiteral("en"),
        .organisation = QStringLiteral("Harbour Water and Power"),
        .organisationAddress = QStringLiteral("1 Harbour Street\n80100 Johor Bahru"),
        .phone = QStringLiteral("+60 7 222 1234"),
        .department = QStringLiteral("Networks"),
        .complainant = QStringLiteral("Eleanor Whitcombe"),
        .address = QStringLiteral("Flat 12B, Casuarina Court\n27 Jalan Kolam Air\n80100 Johor Bahru\nJohor"),
        .subject = QStringLiteral("Supply cut off for three days"),
        .product = QStringLiteral("Electricity, account 2271-4410"),
        .points = {{.what = QStringLiteral("The supply was cut off on 5 October 2026 although the bill was paid."),
                    .evidence = QStringLiteral("the bank’s receipt of 28 September 2026, the statement of account "
                                               "4410-2271, and work order HB/2026/88-1005."),
                    .reason = QStringLiteral("The payment of RM 312.40 was credited to the account of another household. "
                                             "The order to cut off rested on that mistake alone."),
                    .remedy = QStringLiteral("Compensation for three days without supply, paid into your account."),
                    .cost = QStringLiteral("RM 150.00"),
                    .daysUntilDue = 12},
                   {.what = QStringLiteral("Nobody answered the hotline on the evening of 6 October 2026."),
                    .finding = Finding::PartlyUpheld,
                    .evidence = QStringLiteral("the recordings and the queue of that evening."),
                    .reason = QStringLiteral("Two of your three calls ended in the queue after eleven minutes. The third "
                                             "was taken by an agent who did not see the order.")},
                   {.what = QStringLiteral("Food in the refrigerator was spoilt."),
                    .evidence = QStringLiteral("your list of goods and four photographs."),
                    .reason = QStringLiteral("We accept the list as it stands."),
                    .remedy = QStringLiteral("The price of the goods is paid back."),
                    .cost = QStringLiteral("RM 86.90"),
                    .done = true},
                   {.what = QStringLiteral("The meter was read too high in August."),
                    .finding = Finding::NotUpheld,
                    .evidence = QStringLiteral("the photograph of the reading, and the test of the meter."),
                    .reason = QStringLiteral("The meter shows what the bill says, and ran within its limits when tested.")}},
        .conclusion = QStringLiteral("The supply should not have been cut off."),
        .appointment = QStringLiteral("an engineer checks the connection in your flat."),
        .reason = QStringLiteral("The meter is still at the laboratory that tests it."),
        .question = QStringLiteral("Which appliances were connected on 5 October 2026?"),
        .agreement = QStringLiteral("The bill is corrected to RM 206.20, and RM 106.20 was handed over in cash."),
        .bodies = {{QStringLiteral("Tribunal for Consumer Claims, Malaysia"),
                    QStringLiteral("62100 Putrajaya, telephone 1-800-88-9811"),
                    QStringLiteral("Claims of up to RM 50,000, within three years.")},
                   {QStringLiteral("Energy Commission"), QStringLiteral("62100 Putrajaya, telephone 1-800-2222-78"), {}}},
        .signer = QStringLiteral("Farah Nadia Rahman"),
        .signerTitle = QStringLiteral("Head of Customer Care"),
        .writer = QStringLiteral("Daniel Ong"),
        .enclosures = QStringLiteral("1. Statement of account 4410-2271.pdf\n2. Test of the meter.pdf"),
        .foot = QStringLiteral("Reg. 200301004417 (606837-K) · IBAN XX12 3456 7890 1234\nwww.redress.example")};
}

[[nodiscard]] inline RealCase vietnameseCase()
{
    return {
        .language = QStringLiteral("vi"),
        .organisation = QStringLiteral("Công ty Cổ phần Viễn thông Lửa Rồng"),
        .organisationAddress = QStringLiteral("12 Nguyễn Huệ, phường Sài Gòn\n700000 Thành phố Hồ Chí Minh"),
        .phone = QStringLiteral("+84 28 3822 1234"),
        .department = QStringLiteral("Phòng Kỹ thuật"),
        .complainant = QStringLiteral("Nguyễn Thị Hồng Đào"),
        .address = QStringLiteral("Số 88, ngõ 41, đường Láng Hạ\nPhường Thành Công, quận Ba Đình\n118000 Hà Nội"),
        .subject = QStringLiteral("Mất kết nối cáp quang nhiều lần trong tháng 10"),
        .product = QStringLiteral("Gói cáp quang FTTH-150"),
        .points = {{.what = QStringLiteral("Đường truyền bị ngắt bảy lần kể từ ngày 1 tháng 10 năm 2026."),
                    .evidence = QStringLiteral("nhật ký thiết bị tại tủ cáp HBT-0417 và biên bản kiểm tra đường dây."),
                    .reason = QStringLiteral("Nhật ký ghi nhận đủ bảy lần mất tín hiệu; nguyên nhân là đầu nối tại tủ cáp "
                                             "bị ẩm sau mưa."),
                    .remedy = QStringLiteral("Hoàn cước tháng 10 vào tài khoản của Quý khách."),
                    .cost = QStringLiteral("145.000 đồng"),
                    .daysUntilDue = 12},
                   {.what = QStringLiteral("Tổng đài không gọi lại như đã hẹn."),
                    .finding = Finding::PartlyUpheld,
                    .evidence = QStringLiteral("lịch sử cuộc gọi của tổng đài trong tuần đầu tháng 10."),
                    .reason = QStringLiteral("Hai trong ba cuộc hẹn được thực hiện nhưng muộn hơn giờ đã hẹn; cuộc thứ ba bị "
                                             "bỏ sót khi đổi ca trực.")},
                   {.what = QStringLiteral("Hóa đơn tháng 10 vẫn tính đủ cước."),
                    .evidence = QStringLiteral("hóa đơn số 0004417."),
                    .reason = QStringLiteral("Hóa đơn được lập trước khi sự cố được ghi nhận."),
                    .remedy = QStringLiteral("Lập hóa đơn thay thế."),
                    .cost = QStringLiteral("205.000 đồng"),
                    .done = true},
                   {.what = QStringLiteral("Tốc độ thấp hơn gói đã đăng ký."),
                    .finding = Finding::NotUpheld,
                    .evidence = QStringLiteral("ba lần đo tại nhà Quý khách."),
                    .reason = QStringLiteral("Kết quả đo ở cả ba lần đều đạt tốc độ của gói FTTH-150.")}},
        .conclusion = QStringLiteral("Sự cố do thiết bị của công ty, không do phía khách hàng."),
        .appointment = QStringLiteral("kỹ thuật viên kiểm tra lại đường dây tại nhà."),
        .reason = QStringLiteral("Thiết bị đang được đơn vị kiểm định độc lập thử nghiệm."),
        .question = QStringLiteral("Quý khách dùng bộ định tuyến nào, lắp đặt từ khi nào?"),
        .agreement = QStringLiteral("Công ty hoàn 145.000 đồng tiền cước; khách hàng đã nhận đủ bằng tiền mặt."),
        .bodies = {{QStringLiteral("Sở Công Thương thành phố Hà Nội"),
                    QStringLiteral("331 Cầu Giấy, Hà Nội, điện thoại 024 2215 5527"), {}},
                   {QStringLiteral("Tòa án nhân dân có thẩm quyền"), {}, QStringLiteral("Theo thời hiệu pháp luật quy định.")}},
        .signer = QStringLiteral("Trần Văn Minh"),
        .signerTitle = QStringLiteral("Trưởng phòng Chăm sóc khách hàng"),
        .writer = QStringLiteral("Lê Thu Hà"),
        .enclosures = QStringLiteral("1. Hóa đơn 0004417.pdf\n2. Kết quả đo HBT-0417.pdf"),
        .foot = QStringLiteral("Mã số thuế 0301234567 · Tài khoản 0071 0012 3456 7\nwww.redress.example")};
}

[[nodiscard]] inline RealCase malayCase()
{
    return {
        .language = QStringLiteral("ms"),
        .organisation = QStringLiteral("Alam Flora Sdn Bhd"),
        .organisationAddress = QStringLiteral("Wisma DRB-HICOM, Jalan Usahawan U1/8\n40150 Shah Alam, Selangor"),
        .phone = QStringLiteral("1-800-880-880"),
        .department = QStringLiteral("Operasi Kutipan"),
        .complainant = QStringLiteral("Norhayati binti Abdullah"),
        .address = QStringLiteral("No. 27, Jalan Melati 3/4\nTaman Bukit Indah\n68000 Ampang\nSelangor Darul Ehsan"),
        .subject = QStringLiteral("Sampah tidak dikutip selama dua minggu"),
        .product = QStringLiteral("Kutipan sisa pepejal"),
        .points = {{.what = QStringLiteral("Sampah di Jalan Melati 3/4 tidak dikutip pada 1, 3 dan 5 Oktober 2026."),
                    .evidence = QStringLiteral("rekod GPS lori WXY 4417 dan jadual kutipan."),
                    .reason = QStringLiteral("Jalan tersebut dilangkau kerana kenderaan diletakkan di kedua-dua belah "
                                             "jalan, dan penyelia tidak menghantar lori yang lebih kecil."),
                    .remedy = QStringLiteral("Rebat bayaran perkhidmatan bulan Oktober."),
                    .cost = QStringLiteral("RM 24.00"),
                    .daysUntilDue = 12},
                   {.what = QStringLiteral("Tong di hadapan rumah pecah dan tidak diganti."),
                    .evidence = QStringLiteral("permohonan bertarikh 20 September 2026 dan gambar tong."),
                    .reason = QStringLiteral("Permohonan itu tidak dimasukkan ke dalam sistem."),
                    .remedy = QStringLiteral("Tong baharu 120 liter dihantar ke rumah."),
                    .cost = QStringLiteral("RM 86.90"),
                    .done = true},
                   {.what = QStringLiteral("Kakitangan bercakap dengan kasar di telefon."),
                    .finding = Finding::PartlyUpheld,
                    .evidence = QStringLiteral("rakaman panggilan pada 6 Oktober 2026."),
                    .reason = QStringLiteral("Maklumat yang diberi adalah betul, tetapi cara percakapan tidak menepati "
                                             "piagam kami. Kakitangan berkenaan telah diberi bimbingan.")},
                   {.what = QStringLiteral("Longkang di belakang rumah tersumbat."),
                    .finding = Finding::OutsideCompetence,
                    .evidence = QStringLiteral("pelan kawasan Majlis Perbandaran Ampang Jaya."),
                    .reason = QStringLiteral("Longkang itu diselenggarakan oleh pihak berkuasa tempatan.")}},
        .conclusion = QStringLiteral("Jadual kutipan tidak dipatuhi oleh pihak kami."),
        .appointment = QStringLiteral("penyelia melawat kawasan bersama-sama tuan/puan."),
        .reason = QStringLiteral("Laporan penyelia kawasan belum lengkap."),
        .question = QStringLiteral("Pada pukul berapakah tong diletakkan di tepi jalan?"),
        .agreement = QStringLiteral("Rebat RM 24.00 diberi, dan tong baharu diserahkan di kaunter."),
        .bodies = {{QStringLiteral("Perbadanan Pengurusan Sisa Pepejal dan Pembersihan Awam (SWCorp)"),
                    QStringLiteral("63000 Cyberjaya, talian 1-800-88-7472"), {}},
                   {QStringLiteral("Tribunal Tuntutan Pengguna Malaysia"),
                    QStringLiteral("62100 Putrajaya, talian 1-800-88-9811"),
                    QStringLiteral("Tuntutan sehingga RM 50,000, dalam tempoh tiga tahun.")}},
        .signer = QStringLiteral("Ahmad Faizal bin Yusof"),
        .signerTitle = QStringLiteral("Pengurus Khidmat Pelanggan"),
        .writer = QStringLiteral("Nurul Huda binti Ismail"),
        .enclosures = QStringLiteral("1. Rekod GPS WXY 4417.pdf\n2. Jadual kutipan.pdf"),
        .foot = QStringLiteral("No. syarikat 199501004417 (333620-H) · www.redress.example")};
}

[[nodiscard]] inline RealCase indonesianCase()
{
    return {
        .language = QStringLiteral("id"),
        .organisation = QStringLiteral("PT Vokasi Net Nusantara"),
        .organisationAddress = QStringLiteral("Jalan Gatot Subroto Kav. 21\nJakarta Selatan 12930"),
        .phone = QStringLiteral("+62 21 5020 1234"),
        .department = QStringLiteral("Bagian Jaringan"),
        .complainant = QStringLiteral("Siti Rahayu Wulandari"),
        .address = QStringLiteral("Jl. Kebon Sirih No. 17, RT 003/RW 005\nKelurahan Gambir, Kecamatan Gambir\n"
                                  "Jakarta Pusat 10110\nDKI Jakarta"),
        .subject = QStringLiteral("Jaringan internet terputus selama sepekan"),
        .product = QStringLiteral("Paket Rumah 50 Mbps"),
        .points = {{.what = QStringLiteral("Jaringan tidak dapat digunakan sejak 1 sampai dengan 7 Oktober 2026."),
                    .evidence = QStringLiteral("catatan perangkat ODP-0417 dan laporan teknisi."),
                    .reason = QStringLiteral("Akun Ibu terkunci setelah pemutakhiran sistem pada 30 September 2026 dan baru "
                                             "dibuka tujuh hari kemudian."),
                    .remedy = QStringLiteral("Pengembalian biaya langganan tujuh hari ke rekening Ibu."),
                    .cost = QStringLiteral("Rp68.750"),
                    .daysUntilDue = 12},
                   {.what = QStringLiteral("Biaya bulan Oktober tetap ditagih penuh."),
                    .evidence = QStringLiteral("tagihan nomor 0004417."),
                    .reason = QStringLiteral("Tagihan diterbitkan sebelum gangguan dicatat."),
                    .remedy = QStringLiteral("Tagihan yang sudah dikoreksi telah dikirimkan."),
                    .cost = QStringLiteral("Rp206.250"),
                    .done = true},
                   {.what = QStringLiteral("Pesan melalui aplikasi tidak dibalas."),
                    .finding = Finding::PartlyUpheld,
                    .evidence = QStringLiteral("riwayat obrolan bulan Oktober."),
                    .reason = QStringLiteral("Dua dari tiga pesan dibalas pada hari yang sama; satu pesan, tertanggal "
                                             "6 Oktober 2026, terlewat karena pergantian petugas.")},
                   {.what = QStringLiteral("Kecepatan lebih rendah daripada paket."),
                    .finding = Finding::NotUpheld,
                    .evidence = QStringLiteral("tiga kali pengukuran di rumah Ibu."),
                    .reason = QStringLiteral("Ketiga hasil pengukuran sesuai dengan Paket Rumah 50 Mbps.")}},
        .conclusion = QStringLiteral("Gangguan terjadi pada sistem kami."),
        .appointment = QStringLiteral("teknisi kami memeriksa sambungan di rumah Ibu."),
        .reason = QStringLiteral("Perangkat masih diuji oleh laboratorium penguji."),
        .question = QStringLiteral("Perangkat apa yang terhubung pada tanggal 1 Oktober 2026?"),
        .agreement = QStringLiteral("Biaya tujuh hari sebesar Rp68.750 dikembalikan secara tunai di loket."),
        .bodies = {{QStringLiteral("Badan Penyelesaian Sengketa Konsumen (BPSK) DKI Jakarta"),
                    QStringLiteral("Jalan Perintis Kemerdekaan, Jakarta Timur"), {}},
                   {QStringLiteral("Direktorat Jenderal Perlindungan Konsumen dan Tertib Niaga"),
                    QStringLiteral("telepon 153"), {}}},
        .signer = QStringLiteral("Bambang Suryanto"),
        .signerTitle = QStringLiteral("Manajer Layanan Pelanggan"),
        .writer = QStringLiteral("Dewi Lestari"),
        .enclosures = QStringLiteral("1. Tagihan 0004417.pdf\n2. Hasil pengukuran ODP-0417.pdf"),
        .foot = QStringLiteral("NPWP 01.234.567.8-910.000 · www.redress.example")};
}

[[nodiscard]] inline RealCase persianCase()
{
    return {
        .language = QStringLiteral("fa"),
        .organisation = QStringLiteral("شرکت مصالح ساختمانی پلیسر"),
        .organisationAddress = QStringLiteral("تهران، خیابان ولی‌عصر، پلاک ۱۲\nکد پستی ۱۹۶۸۹۱۳۷۵۱"),
        .phone = QStringLiteral("+98 21 8888 8888"),
        .department = QStringLiteral("واحد فنی"),
        .complainant = QStringLiteral("زهرا کریمی‌نژاد"),
        .address = QStringLiteral("تهران، خیابان شریعتی، کوچهٔ بهار، پلاک ۲۷، واحد ۴\nکد پستی ۱۹۱۳۷۴۴۱۵۱"),
        .subject = QStringLiteral("ترک‌خوردگی عایق بام پس از نصب"),
        .product = QStringLiteral("عایق رطوبتی PL-400"),
        .points = {{.what = QStringLiteral("عایق بام از ۹ مهر ۱۴۰۵ در هفت نقطه ترک خورده است."),
                    .evidence = QStringLiteral("گزارش آزمایشگاه به شمارهٔ 4410-2271 و عکس‌های ارسالی شما."),
                    .reason = QStringLiteral("درصد قیر در این سری تولید کمتر از استاندارد بوده و کالا در سرما ترد شده است."),
                    .remedy = QStringLiteral("بازگشت بهای کالا به حساب شما."),
                    .cost = QStringLiteral("۴۵۰٬۰۰۰ ریال"),
                    .daysUntilDue = 12},
                   {.what = QStringLiteral("با وجود قرار تلفنی، کسی با من تماس نگرفت."),
                    .finding = Finding::PartlyUpheld,
                    .evidence = QStringLiteral("فهرست تماس‌های مرکز در هفتهٔ نخست مهر."),
                    .reason = QStringLiteral("از سه تماس وعده‌داده‌شده دو تماس با تأخیر انجام شد و یکی هنگام تغییر نوبت کاری از "
                                             "قلم افتاد.")},
                   {.what = QStringLiteral("هزینهٔ حمل در صورت‌حساب دو بار آمده است."),
                    .evidence = QStringLiteral("صورت‌حساب شمارهٔ 0004417."),
                    .reason = QStringLiteral("هزینهٔ حمل یک بار در انبار و یک بار در دفتر فروش ثبت شده بود."),
                    .remedy = QStringLiteral("صورت‌حساب اصلاح‌شده فرستاده شد."),
                    .cost = QStringLiteral("۸۶٬۹۰۰ ریال"),
                    .done = true},
                   {.what = QStringLiteral("نصاب دیر آمد."),
                    .finding = Finding::OutsideCompetence,
                    .evidence = QStringLiteral("قرارداد شما با پیمانکار نصب."),
                    .reason = QStringLiteral("نصب را پیمانکاری انجام داده که طرف قرارداد ما نیست.")}},
        .conclusion = QStringLiteral("کالا در زمان تحویل عیب داشته است."),
        .appointment = QStringLiteral("کارشناس ما از بام بازدید می‌کند."),
        .reason = QStringLiteral("آزمایش نمونه هنوز به پایان نرسیده است."),
        .question = QStringLiteral("کالا در چه روزی و در چه دمایی نصب شد؟"),
        .agreement = QStringLiteral("مبلغ ۴۵۰٬۰۰۰ ریال نقدی بازگردانده شد."),
        .bodies = {{QStringLiteral("سازمان حمایت مصرف‌کنندگان و تولیدکنندگان"), QStringLiteral("تهران، تلفن 124"), {}},
                   {QStringLiteral("شورای حل اختلاف محل"), {}, QStringLiteral("بر پایهٔ مقررات خود آن شورا.")}},
        .signer = QStringLiteral("محمدرضا احمدی"),
        .signerTitle = QStringLiteral("مدیر امور مشتریان"),
        .writer = QStringLiteral("نرگس رضایی"),
        .enclosures = QStringLiteral("۱. گزارش آزمایشگاه 4410-2271.pdf\n۲. صورت‌حساب 0004417.pdf"),
        .foot = QStringLiteral("شمارهٔ ثبت ۳۰۱۲۳۴ · شناسهٔ ملی ۱۰۱۰۰۴۴۱۷۲۲\nwww.redress.example")};
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

} // namespace redress::test
