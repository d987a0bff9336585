#include "tests/models/valued_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

/** What of a letter is put together from several parts of the case: points, remedies, what is outstanding, the decision, how to go on. */
class LetterValuesAssembledTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPointIsAnsweredAsAFormalLetterAnswersIt_data()
    {
        QTest::addColumn<QStringList>("block");
        QTest::newRow("en") << QStringList{
            u"1. Point 1."_s, u"We find this point justified."_s, u"What we weighed: The log of the line."_s,
            u"Our reason: The connector was broken."_s, u"How we put it right: Two months are free of charge."_s,
            u"Amount: VND 440,000"_s, u"This will be done by 5 December 2026 at the latest."_s, {},
            u"2. Point 2."_s, u"We do not find this point justified."_s, u"Our reason: Because."_s};
        QTest::newRow("vi") << QStringList{
            u"1. Point 1."_s, u"Chúng tôi nhận thấy nội dung này là có cơ sở."_s,
            u"Căn cứ xem xét: The log of the line."_s, u"Lý do: The connector was broken."_s,
            u"Biện pháp khắc phục: Two months are free of charge."_s, u"Số tiền: VND 440,000"_s,
            u"Thời hạn thực hiện: chậm nhất vào ngày 5 tháng 12 năm 2026."_s, {}, u"2. Point 2."_s,
            u"Chúng tôi không tìm thấy cơ sở cho nội dung này."_s, u"Lý do: Because."_s};
        QTest::newRow("ms") << QStringList{
            u"(a) Point 1."_s, u"Kami mendapati perkara ini berasas."_s,
            u"Bukti yang dipertimbangkan: The log of the line."_s, u"Alasan kami: The connector was broken."_s,
            u"Penyelesaian: Two months are free of charge."_s, u"Jumlah: VND 440,000"_s,
            u"Hal ini akan disempurnakan selewat-lewatnya pada 5 Disember 2026."_s, {}, u"(b) Point 2."_s,
            u"Kami mendapati perkara ini tidak berasas."_s, u"Alasan kami: Because."_s};
        QTest::newRow("id") << QStringList{
            u"1. Point 1."_s, u"Kami menyimpulkan bahwa hal ini beralasan."_s,
            u"Hal yang kami pertimbangkan: The log of the line."_s, u"Alasan kami: The connector was broken."_s,
            u"Penyelesaian: Two months are free of charge."_s, u"Jumlah: VND 440,000"_s,
            u"Hal ini akan diselesaikan paling lambat tanggal 5 Desember 2026."_s, {}, u"2. Point 2."_s,
            u"Kami menyimpulkan bahwa hal ini tidak beralasan."_s, u"Alasan kami: Because."_s};
        QTest::newRow("fa") << QStringList{
            u"۱. Point 1."_s, u"این مورد را وارد می‌دانیم."_s, u"مستندات بررسی‌شده: The log of the line."_s,
            u"دلیل ما: The connector was broken."_s, u"شیوهٔ جبران: Two months are free of charge."_s,
            u"مبلغ: VND 440,000"_s, u"این کار حداکثر تا تاریخ ۱۴ آذر ۱۴۰۵ انجام می‌شود."_s, {}, u"۲. Point 2."_s,
            u"این مورد را وارد نمی‌دانیم."_s, u"دلیل ما: Because."_s};
    }
    void aPointIsAnsweredAsAFormalLetterAnswersIt()
    {
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        QFETCH(QStringList, block);
        const LetterValue points = valuesOf(weighed(), language).value(u"points"_s);
        QCOMPARE(points.text, joined(block));
        QCOMPARE(insideOf(points).first(), u"point_1_cost VND 440,000"_s);
        QCOMPARE(insideOf(points).size(), 2);
        QVERIFY(lieWithin(points.inside, points.text.size()));
    }

    void whatWasDoneIsSaidToBeDoneAndWhatHasNoDayNamesNone()
    {
        CaseStory story = split(1);
        command::WeighPoint found = weighing();
        found.done = true;
        story.act(agent(), found);
        QVERIFY(valueOf(story, u"points"_s).endsWith(u"Amount: VND 440,000\nThis has been done."_s));
        QCOMPARE(insideOf(valuesOf(story).value(u"points"_s)), QStringList{u"point_1_cost VND 440,000"_s});
        found.done = false;
        found.due = {};
        found.cost.clear();
        story.act(agent(), found);
        QVERIFY(valueOf(story, u"points"_s).endsWith(u"Two months are free of charge."_s));
        QVERIFY(insideOf(valuesOf(story).value(u"points"_s)).isEmpty());
    }

    void aPointThatNobodyWeighedStandsWithoutAFinding()
    {
        CaseStory story = split(3);
        story.act(agent(), command::DropPoint{{2}, u"Said twice."_s});
        QCOMPARE(valueOf(story, u"points"_s), u"1. Point 1.\n\n2. Point 3."_s);
        story.act(agent(), weighing({3}));
        QCOMPARE(insideOf(valuesOf(story).value(u"points"_s)),
                 (QStringList{u"point_3_cost VND 440,000"_s, u"point_3_due 5 December 2026"_s}));
        QCOMPARE(valueOf(split(0), u"points"_s), QString());
    }

    void whatWasFoundInAnEarlierRoundIsNotTheAnswerOfThisOne()
    {
        CaseStory story = weighed();
        story.act(agent(), phoneReply(story.now));
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Again."_s});
        QCOMPARE(valueOf(story, u"points"_s), u"1. Point 1.\n\n2. Point 2."_s);
        QCOMPARE(valueOf(story, u"remedy"_s) + valueOf(story, u"decision"_s), QString());
        QCOMPARE(valueOf(story, u"outstanding"_s), u"On 4 December 2026, 14:30: A visit"_s);
    }

    void theRemediesOfTheRoundAreAListWhereThereAreSeveral()
    {
        CaseStory story = weighed();
        QCOMPARE(valueOf(story, u"remedy"_s),
                 joined({u"Two months are free of charge."_s, u"Amount: VND 440,000"_s,
                         u"This will be done by 5 December 2026 at the latest."_s}));
        story.act(agent(), weighing({2}));
        const LetterValue both = valuesOf(story).value(u"remedy"_s);
        QVERIFY(both.text.startsWith(u"1. Two months"_s) && both.text.contains(u"\n\n2. Two months"_s));
        QCOMPARE(insideOf(both).last(), u"point_2_due 5 December 2026"_s);
    }

    void whatIsLeftToBeDoneIsNamedWithItsDay_data()
    {
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<QString>("visit");
        QTest::newRow("en") << u"1. By 5 December 2026: Two months are free of charge."_s
                            << u"2. On 4 December 2026, 14:30: A visit"_s;
        QTest::newRow("vi") << u"1. Chậm nhất vào ngày 5 tháng 12 năm 2026: Two months are free of charge."_s
                            << u"2. Vào ngày 4 tháng 12 năm 2026, 14:30: A visit"_s;
        QTest::newRow("ms") << u"(a) Selewat-lewatnya pada 5 Disember 2026: Two months are free of charge."_s
                            << u"(b) Pada 4 Disember 2026, 14:30: A visit"_s;
        QTest::newRow("id") << u"1. Paling lambat tanggal 5 Desember 2026: Two months are free of charge."_s
                            << u"2. Pada tanggal 4 Desember 2026 pukul 14:30: A visit"_s;
        QTest::newRow("fa") << u"۱. حداکثر تا تاریخ ۱۴ آذر ۱۴۰۵: Two months are free of charge."_s
                            << u"۲. در تاریخ ۱۳ آذر ۱۴۰۵، ساعت ۱۴:۳۰: A visit"_s;
    }
    void whatIsLeftToBeDoneIsNamedWithItsDay()
    {
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        QFETCH(QString, remedy);
        QFETCH(QString, visit);
        const LetterValue outstanding = valuesOf(weighed(), language).value(u"outstanding"_s);
        QCOMPARE(outstanding.text, remedy + u"\n\n"_s + visit);
        QCOMPARE(outstanding.inside.first().placeholder, u"point_1_due"_s);
        QCOMPARE(outstanding.inside.last().placeholder, u"promise_1_due"_s);
    }

    void onlyWhatIsOpenIsLeftToBeDone()
    {
        CaseStory story = split(1);
        command::WeighPoint found = weighing();
        found.due = {};
        story.act(agent(), found);
        QCOMPARE(valueOf(story, u"outstanding"_s), u"Two months are free of charge."_s);
        found.done = true;
        story.act(agent(), found);
        QCOMPARE(valueOf(story, u"outstanding"_s), QString());
        story.act(agent(), command::MakePromise{PromiseKind::Promise, at("2026-12-04 14:30"), {}, u"A call"_s});
        QCOMPARE(valueOf(story, u"outstanding"_s), u"By 4 December 2026, 14:30: A call"_s);
        story.act(agent(), command::SettlePromise{{1}, true, u"Called."_s});
        QCOMPARE(valueOf(story, u"outstanding"_s), QString());
    }

    void theDecisionIsTheConclusionsElseThatOfThePointsElseTheRefusal()
    {
        QCOMPARE(valueOf(CaseStory::answered(), u"decision"_s), QString());
        CaseStory story = split(2);
        QCOMPARE(valueOf(story, u"decision"_s), QString());
        story.complaint.refusal = RefusalOfCase{u"no_evidence"_s, u"x"_s};
        QCOMPARE(valueOf(story, u"decision"_s), u"We regret that we cannot take up your complaint."_s);
        story.act(agent(), bare({1}, Finding::Upheld));
        QCOMPARE(valueOf(story, u"decision"_s), u"We regret that we cannot take up your complaint."_s);
        story.act(agent(), bare({2}, Finding::Upheld));
        QCOMPARE(valueOf(story, u"decision"_s), u"We find your complaint justified."_s);
        story.happen(agent(), {happened::CaseAssessed{Finding::OutsideCompetence, u"Not ours."_s}});
        QCOMPARE(valueOf(story, u"decision"_s), u"What you complain of is not ours to decide."_s);
    }

    void thePointsTogetherAreUpheldPartlyOrNot_data()
    {
        QTest::addColumn<int>("one");
        QTest::addColumn<int>("other");
        QTest::addColumn<QString>("together");
        const auto row = [](Finding one, Finding other, const char* together) {
            QTest::newRow(qPrintable(nameOf(one) + u' ' + nameOf(other)))
                << int(one) << int(other) << QString::fromLatin1(together);
        };
        row(Finding::Upheld, Finding::Upheld, "We find your complaint justified.");
        row(Finding::Upheld, Finding::NotUpheld, "We find your complaint partly justified.");
        row(Finding::Upheld, Finding::OutsideCompetence, "We find your complaint partly justified.");
        row(Finding::PartlyUpheld, Finding::PartlyUpheld, "We find your complaint partly justified.");
        row(Finding::PartlyUpheld, Finding::NotUpheld, "We find your complaint partly justified.");
        row(Finding::NotUpheld, Finding::NotUpheld, "We do not find your complaint justified.");
        row(Finding::NotUpheld, Finding::OutsideCompetence, "We do not find your complaint justified.");
        row(Finding::OutsideCompetence, Finding::OutsideCompetence, "What you complain of is not ours to decide.");
    }
    void thePointsTogetherAreUpheldPartlyOrNot()
    {
        QFETCH(int, one);
        QFETCH(int, other);
        QFETCH(QString, together);
        CaseStory story = split(2);
        story.act(agent(), bare({1}, Finding(one)));
        QCOMPARE(valueOf(story, u"decision"_s), QString());
        story.act(agent(), bare({2}, Finding(other)));
        QCOMPARE(valueOf(story, u"decision"_s), together);
        story.act(agent(), command::RaisePoint{u"One more."_s});
        QCOMPARE(valueOf(story, u"decision"_s), QString());
        story.act(agent(), command::DropPoint{{3}, u"No."_s});
        QCOMPARE(valueOf(story, u"decision"_s), together);
    }

    void howToGoOnIsSaidInTheWordsOfTheLanguage_data()
    {
        QTest::addColumn<QString>("further");
        QTest::newRow("en") << u"If you do not agree with this answer, call 1900 0000 and quote the reference "
                               "26-000012-4. Your complaint will then be looked into again. If we do not hear from you "
                               "within 10 working days of this answer, we will take the matter as settled."_s;
        QTest::newRow("vi") << u"Nếu chưa đồng ý với nội dung trả lời này, kính mong Quý khách gọi số 1900 0000 và đọc số "
                               "khiếu nại 26-000012-4. Khi đó, khiếu nại của Quý khách sẽ được xem xét lại. Nếu trong vòng "
                               "10 ngày làm việc kể từ khi trả lời chưa nhận được ý kiến của Quý khách, chúng tôi xin được "
                               "coi vụ việc đã giải quyết xong."_s;
        QTest::newRow("ms") << u"Sekiranya tuan/puan tidak bersetuju dengan jawapan ini, sila hubungi 1900 0000 dengan "
                               "menyebut nombor rujukan 26-000012-4. Aduan tuan/puan kemudiannya akan disemak semula. "
                               "Sekiranya tiada maklum balas diterima dalam tempoh 10 hari bekerja selepas jawapan ini, "
                               "perkara ini akan dianggap selesai."_s;
        QTest::newRow("id") << u"Apabila Bapak/Ibu tidak menyetujui jawaban ini, silakan menghubungi 1900 0000 dengan "
                               "menyebutkan nomor keluhan 26-000012-4. Keluhan Bapak/Ibu selanjutnya akan diperiksa "
                               "kembali. Apabila dalam waktu 10 hari kerja setelah jawaban ini kami tidak menerima "
                               "tanggapan Bapak/Ibu, keluhan kami anggap selesai."_s;
        QTest::newRow("fa") << u"اگر این پاسخ را نمی‌پذیرید، خواهشمند است با شمارهٔ 1900 0000 تماس بگیرید و شمارهٔ شکایت "
                               "26-000012-4 را اعلام فرمایید. در این صورت شکایت شما دوباره بررسی می‌شود. اگر تا ۱۰ روز "
                               "کاری پس از این پاسخ از شما خبری نرسد، موضوع پایان‌یافته به شمار می‌آید."_s;
    }
    void howToGoOnIsSaidInTheWordsOfTheLanguage()
    {
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        QFETCH(QString, further);
        const LetterValue value = valuesOf(CaseStory::answered(), language).value(u"further"_s);
        QCOMPARE(value.text, further);
        QCOMPARE(insideOf(value), (QStringList{u"hotline 1900 0000"_s, u"reference 26-000012-4"_s}));
    }

    void howToGoOnFollowsTheProcedure()
    {
        WholeStory story = WholeStory::answered();
        QVERIFY(valueOf(story, u"further"_s).contains(u"Another member of our staff will then look into"_s));
        story.procedure.rounds.last().otherPerson = false;
        QVERIFY(valueOf(story, u"further"_s).contains(u"Your complaint will then be looked into again."_s));
        story.procedure.silence.reset();
        QVERIFY(!valueOf(story, u"further"_s).contains(u"hear from you"_s));
        story.office.organisation.phone.clear();
        QVERIFY(valueOf(story, u"further"_s).startsWith(u"If you do not agree with this answer, tell us and quote"_s));
        QCOMPARE(valueOf(WholeStory::answeredAgain(), u"further"_s), QString());
        QCOMPARE(valueOf(WholeStory::rejected(), u"further"_s), QString());
    }
};

QTEST_GUILESS_MAIN(LetterValuesAssembledTest)
#include "tst_letter_values_assembled.moc"
