#include "models/letter_values.h"

#include "models/letter_phrases.h"
#include "tests/models/letter_story.h"
#include "tests/models/whole_procedure.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

const QStringList languages{u"en"_s, u"vi"_s, u"ms"_s, u"id"_s, u"fa"_s};

/** Writes every letter for Hoa, who asks for an answer by Christmas. */
LetterValues valuesOf(const CaseStory& story, const QString& language = u"en"_s)
{
    return letterValuesOf(
        {story.complaint, story.procedure, story.office, language, QDate(2026, 12, 25), manager().id, {}});
}

QString valueOf(const CaseStory& story, const QString& name, const QString& language = u"en"_s)
{
    return valuesOf(story, language).value(name).text;
}

/** "point_1_cost VND 440,000": each value inside, as it stands in the text. */
QStringList insideOf(const LetterValue& value)
{
    QStringList parts;
    for (const Insertion& one : value.inside) {
        parts.append(one.placeholder + u' ' + value.text.mid(one.from, one.length));
    }
    return parts;
}

command::WeighPoint bare(PointId point, Finding finding)
{
    command::WeighPoint found;
    found.point = point;
    found.finding = finding;
    found.reason = u"Because."_s;
    return found;
}

/** A case at its reply with so many points, none of them weighed. */
CaseStory split(int points)
{
    CaseStory story = CaseStory::answered();
    for (int number = 1; number <= points; ++number) {
        story.act(agent(), command::RaisePoint{u"Point %1."_s.arg(number)});
    }
    return story;
}

/** Two points, the first upheld with a remedy and the second not, and a visit that was agreed on. */
CaseStory weighed()
{
    CaseStory story = split(2);
    story.act(agent(), weighing());
    story.act(agent(), bare({2}, Finding::NotUpheld));
    story.act(agent(), command::MakePromise{PromiseKind::Appointment, at("2026-12-04 14:30"), {}, u"A visit"_s});
    return story;
}

/** All that a letter can name, but for what belongs to a refusal and to what follows the last round. */
WholeStory full()
{
    WholeStory story = WholeStory::answered();
    story.act(agent(), command::RaisePoint{u"The line is dead."_s});
    story.act(agent(), weighing());
    story.act(agent(), command::AskInformation{u"The bill?"_s});
    story.act(technician(), WholeStory::conclusion());
    story.act(agent(), command::NameRepresentative{{u"Bà Sáu"_s, {}, {}, u"Mother"_s, {}}});
    story.act(supervisor(), command::ResumeClocks{{1}, story.now});
    story.act(supervisor(), command::ExtendLimit{2, u"A part comes by ship."_s});
    story.complaint.agreement = u"Agreed."_s;
    return story;
}

QString joined(const QStringList& lines)
{
    return lines.join(u'\n');
}

} // namespace

class LetterValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPlaceholderIsThereAndNoOther()
    {
        QStringList known = letterPlaceholders();
        known.sort();
        for (const CaseStory& story : {CaseStory::registered(), CaseStory(full()), CaseStory(WholeStory::rejected())}) {
            for (const QString& language : languages) {
                QCOMPARE(valuesOf(story, language).keys(), known);
            }
        }
    }

    void everyPlaceholderHasItsValueInEveryLanguage()
    {
        QStringList missing{u"customer"_s, u"referred_to"_s, u"ground"_s, u"explanation"_s, u"challenge"_s};
        missing.sort();
        for (const QString& language : languages) {
            const LetterValues values = valuesOf(full(), language);
            QStringList empty;
            for (auto one = values.begin(); one != values.end(); ++one) {
                if (one->text.isEmpty()) {
                    empty.append(one.key());
                }
                QVERIFY2(placeholdersIn(one->text).isEmpty(), qPrintable(language + u' ' + one.key()));
            }
            QCOMPARE(empty, missing);
        }
    }

    void whatMustStandAsItIsIsNoProse()
    {
        const LetterValues values = valuesOf(full());
        QMap<ValueKind, QStringList> names;
        for (auto one = values.begin(); one != values.end(); ++one) {
            names[one->kind].append(one.key());
        }
        QCOMPARE(names.value(ValueKind::Name).join(u' '),
                 u"complainant customer organisation representative staff_name"_s);
        QCOMPARE(names.value(ValueKind::Reference).join(u' '), u"hotline reference status_code"_s);
        QCOMPARE(names.value(ValueKind::Date).join(u' '),
                 u"answer_by due_date first_received_date former_due_date received_date"_s);
    }

    void plainValuesAreTheCasesOwn()
    {
        const WholeStory story = full();
        QCOMPARE(valueOf(story, u"complainant"_s), u"Nguyễn Văn Đức"_s);
        QCOMPARE(valueOf(story, u"representative"_s), u"Bà Sáu"_s);
        QCOMPARE(valueOf(story, u"organisation"_s), u"Sample"_s);
        QCOMPARE(valueOf(story, u"hotline"_s), u"1900 0000"_s);
        QCOMPARE(valueOf(story, u"reference"_s), u"26-000012-4"_s);
        QCOMPARE(valueOf(story, u"status_code"_s), u"K7T-M4Q"_s);
        QCOMPARE(valueOf(story, u"subject"_s), u"No internet since Tuesday"_s);
        QCOMPARE(valueOf(story, u"product"_s), u"Fibre 100"_s);
        QCOMPARE(valueOf(story, u"staff_name"_s), u"Hoa"_s);
        QCOMPARE(valueOf(story, u"cause"_s), u"A broken connector"_s);
        QCOMPARE(valueOf(story, u"done"_s), u"The connector was replaced."_s);
        QCOMPARE(valueOf(story, u"department"_s), u"Technology"_s);
        QCOMPARE(valueOf(story, u"conclusion"_s), u"The line was dead for two days."_s);
        QCOMPARE(valueOf(story, u"agreement"_s), u"Agreed."_s);
        QCOMPARE(valueOf(story, u"extension_reason"_s), u"A part comes by ship."_s);
        QCOMPARE(valueOf(CaseStory::answered(), u"status"_s, u"vi"_s), u"Being answered"_s);
        QCOMPARE(valueOf(CaseStory::registered(), u"status"_s, u"vi"_s), u"Đang kiểm tra"_s);
    }

    void daysAndCountsAreWrittenAsTheirReadersWriteThem_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("answerBy");
        QTest::addColumn<QString>("round");
        QTest::newRow("en") << u"18 November 2026"_s << u"25 December 2026"_s << u"1"_s;
        QTest::newRow("vi") << u"ngày 18 tháng 11 năm 2026"_s << u"ngày 25 tháng 12 năm 2026"_s << u"1"_s;
        QTest::newRow("ms") << u"18 November 2026"_s << u"25 Disember 2026"_s << u"1"_s;
        QTest::newRow("id") << u"18 November 2026"_s << u"25 Desember 2026"_s << u"1"_s;
        QTest::newRow("fa") << u"۲۷ آبان ۱۴۰۵"_s << u"۴ دی ۱۴۰۵"_s << u"۱"_s;
    }
    void daysAndCountsAreWrittenAsTheirReadersWriteThem()
    {
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        QFETCH(QString, received);
        QFETCH(QString, answerBy);
        QFETCH(QString, round);
        QCOMPARE(valueOf(full(), u"received_date"_s, language), received);
        QCOMPARE(valueOf(full(), u"answer_by"_s, language), answerBy);
        QCOMPARE(valueOf(full(), u"round"_s, language), round);
    }

    void theRequestOfTheRoundAndTheComplaintItselfAreTwoDays()
    {
        CaseStory story = CaseStory::replied();
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now.plusSeconds(-60), u"Again."_s});
        story.complaint.roundReceived = at("2026-11-24 00:00");
        QCOMPARE(valueOf(story, u"received_date"_s), u"24 November 2026"_s);
        QCOMPARE(valueOf(story, u"first_received_date"_s), u"18 November 2026"_s);
        QCOMPARE(valueOf(story, u"round"_s, u"fa"_s), u"۲"_s);
        // A minute earlier it was another day where the office is.
        story.complaint.roundReceived = at("2026-11-23 23:59");
        QCOMPARE(valueOf(story, u"received_date"_s), u"23 November 2026"_s);
    }

    void whereAComplaintCameInIsToldInItsSentence_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("walkIn");
        QTest::newRow("en") << u"by telephone"_s << u"at our counter"_s;
        QTest::newRow("vi") << u"qua điện thoại"_s << u"trực tiếp tại quầy"_s;
        QTest::newRow("ms") << u"melalui telefon"_s << u"di kaunter kami"_s;
        QTest::newRow("id") << u"melalui telepon"_s << u"langsung di loket kami"_s;
        QTest::newRow("fa") << u"تلفنی"_s << u"حضوری"_s;
    }
    void whereAComplaintCameInIsToldInItsSentence()
    {
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        QFETCH(QString, phone);
        QFETCH(QString, walkIn);
        CaseStory story = CaseStory::registered();
        QCOMPARE(valueOf(story, u"channel"_s, language), phone);
        story.complaint.intake.channel = Channel::WalkIn;
        QCOMPARE(valueOf(story, u"channel"_s, language), walkIn);
        QSet<QString> all;
        for (const auto& [channel, name] : Names<Channel>::all) {
            all.insert(cameIn(channel, language));
        }
        QCOMPARE(all.size(), qsizetype(Names<Channel>::all.size()));
    }

    void whoIsNotNamedIsACustomer()
    {
        for (const QString& language : languages) {
            CaseStory story = CaseStory::registered();
            QCOMPARE(valueOf(story, u"customer"_s, language), QString());
            for (const Standing standing : {Standing::Unnamed, Standing::Unknown}) {
                story.complaint.intake.complainant.standing = standing;
                QCOMPARE(valueOf(story, u"complainant"_s, language), phrase(LetterPhrase::Customer, language));
                QCOMPARE(valueOf(story, u"customer"_s, language), phrase(LetterPhrase::Customer, language));
            }
        }
    }

    void onlyWhatTheDepartmentsOfThisRoundAnsweredIsTold()
    {
        CaseStory story = CaseStory::handedOver();
        command::HandOver second = handOver(story.now);
        second.department = billing;
        story.act(agent(), second);
        QCOMPARE(valueOf(story, u"department"_s), QString());
        story.act(technician(), answer());
        QCOMPARE(valueOf(story, u"department"_s), u"Technology"_s);
        story.act(accountant(), command::AnswerHandOff{{2}, u"An old tariff"_s, u"The bill is new."_s});
        QCOMPARE(valueOf(story, u"department"_s), u"Technology and Billing"_s);
        QCOMPARE(valueOf(story, u"department"_s, u"vi"_s), u"Technology và Billing"_s);
        QCOMPARE(valueOf(story, u"cause"_s), u"A broken connector\n\nAn old tariff"_s);
        story.act(agent(), phoneReply(story.now));
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Again."_s});
        for (const QString& name : {u"department"_s, u"cause"_s, u"done"_s}) {
            QCOMPARE(valueOf(story, name), QString());
        }
    }

    void theDayForTheAnswerIsThatOfTheRoundsClock()
    {
        CaseStory story = CaseStory::registered();
        QCOMPARE(valueOf(story, u"due_date"_s), u"27 November 2026"_s);
        story.procedure.cap = Limit{3, LimitUnit::Days};
        QCOMPARE(valueOf(story, u"due_date"_s), u"21 November 2026"_s);
        story.procedure.cap.reset();
        story.procedure.rounds.first().limit.reset();
        QCOMPARE(valueOf(story, u"due_date"_s), QString());
        QCOMPARE(valueOf(CaseStory::replied(), u"due_date"_s), QString());
    }

    void aDayThatHasPassedIsPromisedToNobody()
    {
        const CaseStory story = CaseStory::registered();
        const auto dueOn = [&](QDate today) {
            return letterValuesOf({story.complaint, story.procedure, story.office, u"en"_s, {}, {}, today})
                .value(u"due_date"_s)
                .text;
        };
        QCOMPARE(dueOn(QDate(2026, 11, 27)), u"27 November 2026"_s);
        QCOMPARE(dueOn(QDate(2026, 11, 28)), QString());
    }

    void whileTheClockStandsStillNoDayIsPromised()
    {
        WholeStory story = WholeStory::answered();
        story.procedure.cap.reset();
        QVERIFY(!valueOf(story, u"due_date"_s).isEmpty());
        story.act(agent(), command::AskInformation{u"The bill?"_s});
        QCOMPARE(valueOf(story, u"due_date"_s), QString());
    }

    void anExtensionTellsTheDayBeforeAndTheReasonOfTheLastOne()
    {
        CaseStory story = CaseStory::accepted();
        QCOMPARE(valueOf(story, u"former_due_date"_s) + valueOf(story, u"extension_reason"_s), QString());
        story.act(supervisor(), command::ExtendLimit{1, u"Parts."_s});
        story.act(supervisor(), command::ExtendLimit{2, u"More parts."_s});
        QCOMPARE(valueOf(story, u"former_due_date"_s), u"30 November 2026"_s);
        QCOMPARE(valueOf(story, u"due_date"_s), u"2 December 2026"_s);
        QCOMPARE(valueOf(story, u"extension_reason"_s), u"More parts."_s);
        story.complaint.extensions.last().clock = ClockKind::Stage;
        QCOMPARE(valueOf(story, u"extension_reason"_s), u"Parts."_s);
        story.complaint.round = 2;
        QCOMPARE(valueOf(story, u"extension_reason"_s), QString());
    }

    void anExtensionThatTheCapSwallowedTellsNoOtherDay()
    {
        CaseStory story = CaseStory::accepted();
        story.act(supervisor(), command::ExtendLimit{1, u"Parts."_s});
        story.procedure.cap = Limit{3, LimitUnit::Days};
        QCOMPARE(valueOf(story, u"former_due_date"_s), QString());
    }

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

    void onlyTheBodiesThatAreOpenAreNamedABlockEach()
    {
        const WholeStory story = WholeStory::rejected();
        QCOMPARE(valueOf(story, u"external_remedies"_s), u"Ombudsman\n1 Street\nWithin a year\n\nCourt\n2 Street"_s);
        QCOMPARE(valueOf(CaseStory::registered(), u"external_remedies"_s), QString());
    }

    void theBodyIsNamedBeforeWhichTheCaseWasLaidLast()
    {
        WholeStory story = WholeStory::rejected();
        QCOMPARE(valueOf(story, u"referred_to"_s), QString());
        story.act(manager(), command::ReferCase{RemedyId{2}, story.now, {}});
        story.act(manager(), command::ReferCase{RemedyId{1}, story.now, {}});
        QCOMPARE(valueOf(story, u"referred_to"_s), u"Ombudsman\n1 Street"_s);
        story.office.remedies.first().active = false;
        QCOMPARE(valueOf(story, u"referred_to"_s), u"Ombudsman\n1 Street"_s);
    }

    void whatIsAskedAndNotAnsweredIsAList()
    {
        CaseStory story = CaseStory::registered();
        for (const QString& question : {u"The bill?"_s, u"A photo?"_s, u"The hour?"_s, u"A name?"_s}) {
            story.act(agent(), command::AskInformation{question});
        }
        story.act(agent(), command::ReceiveInformation{{2}, story.now, u"A photo."_s});
        story.act(agent(), command::WithdrawInformation{{3}});
        QCOMPARE(valueOf(story, u"asked"_s), u"1. The bill?\n\n2. A name?"_s);
        QCOMPARE(valueOf(story, u"asked"_s, u"fa"_s), u"۱. The bill?\n\n۲. A name?"_s);
        QCOMPARE(valueOf(story, u"asked"_s, u"ms"_s), u"(a) The bill?\n\n(b) A name?"_s);
    }

    void aRefusalNamesItsGroundAndHowItCanBeChallenged()
    {
        WholeStory story = WholeStory::registered();
        QCOMPARE(valueOf(story, u"challenge"_s), QString());
        story.complaint.refusal = RefusalOfCase{u"no_evidence"_s, u"We looked."_s};
        QCOMPARE(valueOf(story, u"ground"_s), u"no evidence was found"_s);
        QCOMPARE(valueOf(story, u"explanation"_s), u"We looked."_s);
        QCOMPARE(valueOf(story, u"challenge"_s), u"Write to us."_s);
        story.complaint.refusal->ground = u"nobody_knows"_s;
        QCOMPARE(valueOf(story, u"ground"_s), QString());
    }

    void hostileValuesStayAsTheyAre()
    {
        const QString hostile = u"<b>{cause}</b> \"'& %1 \\n \u200Fسلام😀 {{"_s + QString(10'000, u'x');
        CaseStory story = CaseStory::answered();
        story.complaint.intake.complainant.name = hostile;
        story.complaint.intake.subject = hostile;
        story.office.organisation.phone = hostile;
        story.act(agent(), command::RaisePoint{hostile});
        command::WeighPoint found = weighing();
        found.reason = hostile;
        found.remedy = hostile;
        found.cost = u"{due} <5>"_s;
        story.act(agent(), found);
        for (const QString& language : languages) {
            const LetterValues values = valuesOf(story, language);
            QCOMPARE(values.value(u"complainant"_s).text, hostile);
            QCOMPARE(values.value(u"subject"_s).text, hostile);
            QCOMPARE(values.value(u"points"_s).text.count(hostile), 3);
            QCOMPARE(insideOf(values.value(u"points"_s)).first(), u"point_1_cost {due} <5>"_s);
            QCOMPARE(insideOf(values.value(u"further"_s)).first(), u"hotline "_s + hostile);
            QVERIFY(values.value(u"outstanding"_s).text.endsWith(hostile));
        }
    }

    void everyPhraseIsSaidInEveryLanguageWithTheSameValues()
    {
        for (int place = 0; place <= int(LetterPhrase::SilenceEndsIt); ++place) {
            QSet<QString> wordings;
            for (const QString& language : languages) {
                const QString said = phrase(LetterPhrase(place), language);
                QVERIFY(!said.trimmed().isEmpty());
                wordings.insert(said);
                QStringList names;
                for (const OpenPlaceholder& one : placeholdersIn(said)) {
                    names.append(one.name);
                }
                QStringList inEnglish;
                for (const OpenPlaceholder& one : placeholdersIn(phrase(LetterPhrase(place), u"en"_s))) {
                    inEnglish.append(one.name);
                }
                names.sort();
                inEnglish.sort();
                QCOMPARE(names, inEnglish);
            }
            QVERIFY(wordings.size() >= 4);
        }
        QCOMPARE(phrase(LetterPhrase::Done, u"tr"_s), u"This has been done."_s);
    }

    void aLongListIsLetteredOn()
    {
        QCOMPARE(itemNumber(26, u"ms"_s), u"(z) "_s);
        QCOMPARE(itemNumber(27, u"ms"_s), u"(aa) "_s);
        QCOMPARE(itemNumber(50, u"ms"_s), u"(ax) "_s);
        QCOMPARE(itemNumber(50, u"fa"_s), u"۵۰. "_s);
    }
};

QTEST_GUILESS_MAIN(LetterValuesTest)
#include "tst_letter_values.moc"
