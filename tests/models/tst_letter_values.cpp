#include "models/letter_phrases.h"
#include "tests/models/valued_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

/** What of a case a letter can name. */
class LetterValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPlaceholderIsThereAndNoOther()
    {
        QStringList known = letterPlaceholders();
        known.sort();
        for (const CaseStory& story : {CaseStory::registered(), CaseStory(full()), CaseStory(WholeStory::rejected())}) {
            for (const QString& language : allLanguages) {
                QCOMPARE(valuesOf(story, language).keys(), known);
            }
        }
    }

    void everyPlaceholderHasItsValueInEveryLanguage()
    {
        QStringList missing{u"customer"_s, u"referred_to"_s, u"ground"_s, u"explanation"_s, u"challenge"_s};
        missing.sort();
        for (const QString& language : allLanguages) {
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
        for (const QString& language : allLanguages) {
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
        for (const QString& language : allLanguages) {
            const LetterValues values = valuesOf(story, language);
            QCOMPARE(values.value(u"complainant"_s).text, hostile);
            QCOMPARE(values.value(u"subject"_s).text, hostile);
            QCOMPARE(values.value(u"points"_s).text.count(hostile), 3);
            QCOMPARE(insideOf(values.value(u"points"_s)).first(), u"point_1_cost {due} <5>"_s);
            QCOMPARE(insideOf(values.value(u"further"_s)).first(), u"hotline "_s + hostile);
            QVERIFY(values.value(u"outstanding"_s).text.endsWith(hostile));
        }
    }
};

QTEST_GUILESS_MAIN(LetterValuesTest)
#include "tst_letter_values.moc"
