#include "ui/case_file/veil.h"

#include <QElapsedTimer>
#include <QTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

/** With a short sign in place of the blocks. */
QString shortened(QString text)
{
    return text.replace(u"██████"_s, u"#"_s);
}

QString without(const QStringList& persons, const QString& text)
{
    return shortened(Veil(persons)(text));
}

} // namespace

/** Which words of a text go for a person, and which stay. */
class TestVeil : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatGoesForAPerson_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        const auto row = [](const char* name, const QString& person, const QString& text,
                            const QString& left) { QTest::newRow(name) << person << text << left; };
        row("the whole name", u"Sara Miller"_s, u"Then Sara Miller called."_s, u"Then # called."_s);
        row("its parts", u"Sara Miller"_s, u"Miller, Sara: Sara's lift"_s, u"#, #: #'s lift"_s);
        row("not within a word", u"Sara Miller"_s, u"Millers Saragossa Sarah"_s,
            u"Millers Saragossa Sarah"_s);
        row("in capitals and small letters", u"Sara Miller"_s, u"SARA miller"_s, u"#"_s);
        row("parts in a row are one place", u"Sara Miller"_s, u"I, Miller Sara, say"_s, u"I, #, say"_s);
        row("a short part as the name is written", u"Nguyễn Văn An"_s,
            u"Nguyễn Văn An ăn. An ổn, AN, an, Ân."_s, u"# ăn. # ổn, #, an, Ân."_s);
        row("a short title is no part", u"Bà Hà"_s, u"Bà Hà, bà"_s, u"Bà #, bà"_s);
        row("what stands in every other name is no part", u"Lê Thị Hường"_s, u"Chị Hường Thị thì về."_s,
            u"Chị # Thị thì về."_s);
        row("in a mail address that was not named", u"Trần Chí Minh"_s, u"minh.tran@example.org"_s,
            u"#.#@example.org"_s);
        row("without its accents", u"Đặng Thị Hường"_s, u"dang thi huong, Hường"_s, u"#, #"_s);
        row("not what is written with other accents", u"Lê Quang Dũng"_s,
            u"quảng cáo, sử dụng, hướng dẫn; anh Quang, Dũng, DUNG"_s, u"quảng cáo, sử dụng, hướng dẫn; anh #, #, #"_s);
        row("any accents where it was given without", u"Nguyen Duc"_s, u"ông Đức và Nguyễn hay đúc"_s,
            u"ông # và # hay #"_s);
        row("the whole name whatever its accents", u"Lê Quang Dũng"_s, u"Le Quảng Dung, lê quang dũng"_s, u"#, #"_s);
        row("accents apart", u"Jos\u00E9"_s, u"e Jose\u0301!"_s, u"e #!"_s);
        row("its title stays in the text", u"Dr. Sara Miller"_s, u"Dr. Miller is no doctor, Dr."_s,
            u"Dr. # is no doctor, Dr."_s);
        row("a title is no part", u"Encik Ahmad bin Ali"_s,
            u"Encik Ahmad bin Ali put it in the bin, Encik Tan"_s, u"Encik # put it in the bin, Encik Tan"_s);
        row("a name that could be a title", u"Anh"_s, u"Chị Anh"_s, u"Chị #"_s);
        row("with a hyphen", u"Anne-Marie Roy"_s, u"Anne Marie, Annemarie, Marie"_s, u"#, #, #"_s);
        row("with an apostrophe", u"Pat O'Brien"_s, u"Mr O’Brien and obrien"_s, u"Mr # and #"_s);
        row("broken over lines", u"Nguyễn Văn An"_s, u"by Nguyễn\nVăn An"_s, u"by #"_s);
        row("Arabic letter forms and joiners", u"علی‌رضا کریمی"_s,
            u"آقای عليرضا كريمي و علی رضا آمدند، رضایت"_s, u"آقای # و # آمدند، رضایت"_s);
        row("within isolates", u"Sara Miller"_s, u"\u2068Sara Miller\u2069 x"_s, u"\u2068#\u2069 x"_s);
        row("in a script without blanks", u"张伟"_s, u"昨天张伟先生投诉"_s, u"昨天#先生投诉"_s);
        row("between signs of another script", u"张伟"_s, u"VIP张伟b"_s, u"VIP#b"_s);
        row("with a mark before the blank", u"Nguyễn Văn An"_s, u"Nguyễn Văn\u200E An"_s, u"#"_s);
        row("not within a word with a joiner", u"رضا"_s, u"علی\u200Cرضا و رضا"_s, u"علی\u200Cرضا و #"_s);
        row("outside the first plane", u"𐐔𐐯𐑅𐐨"_s, u"a 𐐔𐐯𐑅𐐨 b"_s, u"a # b"_s);
        row("a mail address", u"s.miller@example.com"_s,
            u"to S.Miller@Example.com; ask miller, example.com"_s, u"to #; ask miller, example.com"_s);
        row("a phone in other groups", u"030 1234567"_s, u"call (030) 12 34-567 or 0301234567."_s,
            u"call (# or #."_s);
        row("a phone with its country", u"0901 234 567"_s, u"+84 901 234 567"_s, u"+#"_s);
        row("a phone in other digits", u"09121234567"_s, u"تلفن ۰۹۱۲ ۱۲۳ ۴۵۶۷ است"_s, u"تلفن # است"_s);
        row("not another phone", u"0901234567"_s, u"0901234568, 12345670901234567, 26-004817-3"_s,
            u"0901234568, 12345670901234567, 26-004817-3"_s);
        row("nobody", u" "_s, u"Nothing to hide"_s, u"Nothing to hide"_s);
        row("only zeros", u"000000"_s, u"0 of 00"_s, u"0 of 00"_s);
    }

    void whatGoesForAPerson()
    {
        QFETCH(const QString, person);
        QFETCH(const QString, text);
        QTEST(without({person}, text), "left");
    }

    void inFixedWordsOnlyAWholeNameGoes()
    {
        const Veil veil({u"Trần Chí Minh"_s, u"Dung"_s, u"0901 234 567"_s, u"minh@example.org"_s});
        const auto fixed = [&veil](const QString& text) { return shortened(veil(text, Wording::Fixed)); };
        QCOMPARE(fixed(u"Asia/Ho_Chi_Minh"_s), u"Asia/Ho_Chi_Minh"_s);
        QCOMPARE(fixed(u"Chứng minh nội dung"_s), u"Chứng minh nội dung"_s);
        QCOMPARE(fixed(u"Do Tran Chi Minh, +84 901 234 567, minh@example.org"_s), u"Do #, +#, #"_s);
        QCOMPARE(shortened(veil(u"Chứng minh nội dung"_s)), u"Chứng # nội #"_s);
    }

    void phrasesThatAreNoPersonStayInProse()
    {
        const Veil veil(
            {u"Trần Chí Minh"_s, u"Ann Small"_s, u"Hoàng Kim Long"_s},
            {.phrases = {u"Asia/Ho_Chi_Minh"_s, u"Small Office"_s, u"Long"_s, u"Hoàng Kim Long Ltd"_s}});
        const auto prose = [&veil](const QString& text) { return shortened(veil(text)); };
        QCOMPARE(prose(u"Minh wrote to the small office in Asia/Ho_Chi_Minh."_s),
                 u"# wrote to the small office in Asia/Ho_Chi_Minh."_s);
        QCOMPARE(prose(u"Small, of Small Office, and the other Small office."_s),
                 u"#, of Small Office, and the other Small office."_s);
        // One word is no phrase, and a whole name goes from within one too.
        QCOMPARE(prose(u"Long works at Hoàng Kim Long Ltd"_s), u"# works at # Ltd"_s);
    }

    void theComplainantsNameStays_data()
    {
        QTest::addColumn<QStringList>("persons");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        const auto row = [](const char* name, const QStringList& persons, const QString& text,
                            const QString& left) { QTest::newRow(name) << persons << text << left; };
        row("whole, beside another of the family", {u"Nguyễn Văn An"_s},
            u"Nguyễn Thị Đào met Mr Nguyễn Văn An."_s, u"Nguyễn Thị Đào met Mr #."_s);
        row("a part that both have", {u"Lê Anh Đào"_s}, u"Madam Đào, Lê Anh Đào, Đào Nguyễn"_s,
            u"Madam Đào, #, Đào Nguyễn"_s);
        row("without accents", {u"Lê Anh Đào"_s}, u"NGUYEN THI DAO, Dao"_s, u"NGUYEN THI DAO, Dao"_s);
        row("not where only the other is written so", {u"Nguyễn Thị Đạo"_s},
            u"Nguyễn Thị Đạo, Đạo; Nguyễn Thị Đào, Đào"_s, u"#, #; Nguyễn Thị Đào, Đào"_s);
        row("not within a longer name", {u"Nguyễn Thị Đào Hoa"_s}, u"Nguyễn Thị Đào Hoa; Nguyễn Thị Đào"_s,
            u"#; Nguyễn Thị Đào"_s);
        row("asked for by mistake", {u"nguyễn thị  đào"_s}, u"Nguyễn Thị Đào"_s, u"Nguyễn Thị Đào"_s);
    }
    void theComplainantsNameStays()
    {
        QFETCH(const QStringList, persons);
        QFETCH(const QString, text);
        const Veil veil(persons, {.complainant = u"Nguyễn Thị Đào"_s});
        QTEST(shortened(veil(text)), "left");
        QTEST(shortened(veil(veil(text))), "left");
    }

    void aVeilOverNobodyIsNotDrawn()
    {
        QVERIFY(!Veil({u" "_s}).isDrawn());
        QVERIFY(!Veil({u"Sara Miller"_s}, {.complainant = u"Sara Miller"_s}).isDrawn());
        QVERIFY(Veil({u"Sara Miller"_s}).isDrawn());
    }

    void theBlocksDoNotTellHowLongANameIs()
    {
        QCOMPARE(Veil({u"Al Bo"_s})(u"Al Bo"_s),
                 Veil({u"Wolfeschlegelsteinhausenbergerdorff"_s})(u"Wolfeschlegelsteinhausenbergerdorff"_s));
    }

    void whatNamesNobodyStaysAsItIs()
    {
        const QString text = u"  {a} <b>\t\u202E\r\n😀 \u2067x"_s;
        QCOMPARE(Veil({u"Sara Miller"_s})(text), text);
    }

    void aMegabyteGoesWithinSeconds()
    {
        QElapsedTimer clock;
        clock.start();
        const QString out =
            Veil({u"Sara An Said Na"_s, u"0301234567"_s})(u"sara said an 12 34 "_s.repeated(60'000));
        QVERIFY(out.contains(Veil::block));
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestVeil)
#include "tst_veil.moc"
