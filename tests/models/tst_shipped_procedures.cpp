#include "models/procedure.h"

#include <QDir>
#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped(const QString& id)
{
    QFile file(QStringLiteral(REDRESS_SOURCE "/resources/procedures/") + id + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Procedure procedure(const QString& id)
{
    return Procedure::read(shipped(id)).value();
}

QStringList shippedIds()
{
    QStringList ids;
    for (const QString& file : QDir(QStringLiteral(REDRESS_SOURCE "/resources/procedures"))
                                   .entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        ids.append(file.chopped(5));
    }
    ids.removeAll(u"procedure.schema"_s);
    return ids;
}

const QStringList kinds{u"vokasi_net_complaint"_s, u"vokasi_net_end_of_service"_s, u"vokasi_net_fault"_s,
                        u"vokasi_net_new_customer"_s, u"vokasi_net_question"_s};

QString inWords(const std::optional<Limit>& limit)
{
    return limit ? u"%1 %2"_s.arg(limit->count).arg(nameOf(limit->unit)) : u"none"_s;
}

QStringList gates(const Procedure& procedure)
{
    QStringList all;
    for (const auto& [stage, gates] : procedure.gates.asKeyValueRange()) {
        for (const Gate gate : gates) {
            all.append(nameOf(gate));
        }
    }
    return all;
}

QStringList requiredItems(const Procedure& procedure, Stage stage)
{
    QStringList all;
    for (const Item& item : procedure.items) {
        if (item.required && item.stage == stage) {
            all.append(item.id);
        }
    }
    return all;
}

/** Each status word that the complainant hears on the way, the closed one last. */
QStringList wordsOf(const Procedure& procedure, const QString& language)
{
    QStringList all;
    for (const Words& words : procedure.statusWords) {
        all.append(words.in(language));
    }
    return all + QStringList{procedure.closedWord.in(language)};
}

QString dutyFor(const Procedure& procedure, const QString& category)
{
    for (const RoutingRule& rule : procedure.routing) {
        if (rule.severities.isEmpty() && (rule.categories.isEmpty() || rule.categories.contains(category))) {
            return rule.duty;
        }
    }
    return {};
}

/** "way way": how the first notice owed on that goes out; empty where none is owed. */
QString waysOn(const Procedure& procedure, NoticeTrigger on, NoticeReader to = NoticeReader::Complainant)
{
    for (const NoticeRule& rule : procedure.notices) {
        if (rule.on == on && rule.to == to) {
            QStringList ways;
            for (const NoticeWay way : rule.ways) {
                ways.append(nameOf(way));
            }
            return ways.join(u' ');
        }
    }
    return {};
}

Intake by(Channel channel, bool onPaper = false)
{
    Intake intake;
    intake.channel = channel;
    intake.onPaper = onPaper;
    return intake;
}

} // namespace

/** The facts that each organisation publishes, as its document must carry them. */
class TestShippedProcedures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDemandsAllOfAWrittenReply()
    {
        for (const QString& id : shippedIds()) {
            QCOMPARE(procedure(id).letterParts.size(), qsizetype(Names<LetterPart>::all.size()));
        }
    }

    void eachDocumentHoldsAndIsNamedAfterItsId_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString& id : shippedIds()) {
            QTest::newRow(qPrintable(id)) << id;
        }
    }
    void eachDocumentHoldsAndIsNamedAfterItsId()
    {
        QFETCH(QString, id);
        const auto read = Procedure::read(shipped(id));
        QVERIFY2(read, read ? "" : qPrintable(read.refusal().text));
        QCOMPARE(read->id, id);
        QCOMPARE(read->format, 2);
    }

    void whoSaysNothingIsRemindedAndCountsAsUnansweredAfterTenWorkingDays_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString& id : shippedIds()) {
            QTest::newRow(qPrintable(id)) << id;
        }
    }
    void whoSaysNothingIsRemindedAndCountsAsUnansweredAfterTenWorkingDays()
    {
        QFETCH(QString, id);
        const Procedure read = procedure(id);
        QCOMPARE(inWords(read.silence), u"10 wd"_s);
        QVERIFY(read.reminder);
        QVERIFY(!waysOn(read, NoticeTrigger::Reminder).isEmpty());
        QVERIFY(!waysOn(read, NoticeTrigger::Refused).isEmpty());
        QVERIFY(!read.challenge.byLanguage.isEmpty());
    }

    void aSecondRoundIsAssessedByAnotherPersonAndTheFirstByAnybody_data()
    {
        eachDocumentHoldsAndIsNamedAfterItsId_data();
    }
    void aSecondRoundIsAssessedByAnotherPersonAndTheFirstByAnybody()
    {
        QFETCH(QString, id);
        const Procedure read = procedure(id);
        QVERIFY(!read.roundRule(1).otherPerson);
        for (const int round : {2, 3}) {
            QVERIFY(read.roundRule(round).otherPerson && !read.roundRule(round).blind);
        }
    }

    void alamFloraPassesEachComplaintOnWhenItIsRegisteredAndPublishesNoLimits()
    {
        const Procedure read = procedure(u"alam_flora"_s);
        QCOMPARE(read.languages.first(), u"ms"_s);
        for (const Choice& category : read.categories) {
            QVERIFY2(!dutyFor(read, category.id).isEmpty(), qPrintable(category.id));
        }
        QVERIFY(std::ranges::all_of(read.routing, &RoutingRule::atRegistration));
        QVERIFY(!read.acknowledgement && read.stageLimits.isEmpty() && !read.cap);
        QVERIFY(std::ranges::none_of(read.rounds, [](const RoundRule& one) { return one.limit.has_value(); }));
        QVERIFY(!read.demandsLetter(by(Channel::Fax)));
    }

    void alamFloraTellsEachChangeToTheAddressThatWasRegistered()
    {
        const Procedure read = procedure(u"alam_flora"_s);
        QCOMPARE(waysOn(read, NoticeTrigger::Registered), u"email"_s);
        QCOMPARE(waysOn(read, NoticeTrigger::StatusChanged), u"email"_s);
        for (const NoticeRule& rule : read.notices) {
            const bool ofStatus = rule.on == NoticeTrigger::Registered || rule.on == NoticeTrigger::StatusChanged;
            QVERIFY2(!ofStatus || rule.onlyRegistered, qPrintable(rule.id));
        }
    }

    void alphatechAnswersInThreeHoursThreeDaysAndSevenWorkingDays()
    {
        const Procedure read = procedure(u"alphatech"_s);
        QCOMPARE(read.languages.first(), u"vi"_s);
        QCOMPARE(inWords(read.acknowledgement), u"3 h"_s);
        QCOMPARE(inWords(read.roundRule(1).limit), u"3 d"_s);
        QCOMPARE(inWords(read.roundRule(2).limit), u"7 wd"_s);
        QVERIFY(!read.daysMoveOn && !read.cap);
        QVERIFY(read.isLastRound(2));
        QVERIFY(read.roundRule(2).otherPerson);
        QVERIFY(!waysOn(read, NoticeTrigger::LastRoundRejected).isEmpty());
        QCOMPARE(waysOn(read, NoticeTrigger::Registered).split(u' ').mid(0, 1), QStringList{u"email"_s});
    }

    void alphatechLaysEachCaseBeforeTheDirectorAndPartsProductFromService()
    {
        const Procedure read = procedure(u"alphatech"_s);
        QCOMPARE(gates(read), (QStringList{u"category"_s, u"note_taken"_s, u"cause"_s, u"done"_s, u"conclusion"_s}));
        QCOMPARE(waysOn(read, NoticeTrigger::Registered, NoticeReader::Manager), u"note"_s);
        for (const QString& product : {u"lift"_s, u"parts"_s}) {
            QCOMPARE(dutyFor(read, product), u"customer_care"_s);
        }
        for (const QString& service : {u"installation"_s, u"operation"_s, u"maintenance"_s, u"repair"_s}) {
            QCOMPARE(dutyFor(read, service), u"lift_service"_s);
        }
    }

    void alphatechRefusesOnThreeGroundsAndAnswersInTheFormOfTheComplaint()
    {
        const Procedure read = procedure(u"alphatech"_s);
        QVERIFY(read.ground(u"no_basis"_s) && read.ground(u"no_evidence"_s) && read.ground(u"outside_competence"_s));
        QVERIFY(read.answersAsReceived);
        QVERIFY(read.demandsLetter(by(Channel::Post)));
        QVERIFY(!read.demandsLetter(by(Channel::Phone)));
    }

    void luaRongBoundsComplexCasesByTwentyDaysAndSignsLettersForWriting()
    {
        const Procedure read = procedure(u"lua_rong"_s);
        QCOMPARE(read.languages.first(), u"vi"_s);
        QCOMPARE(inWords(read.roundRule(1).limit), u"7 wd"_s);
        QCOMPARE(inWords(read.cap), u"20 d"_s);
        QVERIFY(read.complexHasOnlyCap);
        QVERIFY(!read.mostRounds && read.pauseReasons.isEmpty());
        QCOMPARE(inWords(read.roundRule(2).limit), u"7 wd"_s);
        QCOMPARE(inWords(read.reminder), u"5 wd"_s);
        QCOMPARE(gates(read), (QStringList{u"read_back"_s, u"category"_s, u"severity"_s, u"cause"_s, u"done"_s,
                                           u"root_cause"_s, u"lesson"_s}));
        QVERIFY(read.asksFor(Stage::Verification, Gate::ReadBack));
        QVERIFY(read.asksFor(Stage::Archive, Gate::RootCause) && read.asksFor(Stage::Archive, Gate::Lesson));
        QVERIFY(read.demandsLetter(by(Channel::Post)) && read.demandsLetter(by(Channel::Fax)));
        QVERIFY(read.demandsLetter(by(Channel::WalkIn, true)));
        QVERIFY(!read.demandsLetter(by(Channel::Email)));
        QCOMPARE(read.onTheSpotChannels, QList<Channel>{Channel::WalkIn});
    }

    void luaRongReportsToTheSuperiorByClockToo()
    {
        const Procedure read = procedure(u"lua_rong"_s);
        QCOMPARE(read.escalations, (QList<EscalationRule>{{u"hand_off_late"_s, std::nullopt, false, {}, 1},
                                                          {u"round_near"_s, ClockKind::Round, true,
                                                           Limit{1, LimitUnit::WorkingDays}, 1},
                                                          {u"round_late"_s, ClockKind::Round, false, {}, 2}}));
        QVERIFY(waysOn(read, NoticeTrigger::Extended).startsWith(u"email"_s));
    }

    void poliserSpeaksItsFiveWordsVerbatim()
    {
        const Procedure read = procedure(u"poliser"_s);
        QCOMPARE(read.languages.first(), u"fa"_s);
        const QString received = u"دریافت شکایت"_s;
        const QString evaluated = u"در حین ارزیابی میباشد"_s;
        const QString concluded = u"به نتیجه رسید"_s;
        QCOMPARE(wordsOf(read, u"fa"_s),
                 (QStringList{received, evaluated, evaluated, concluded, concluded, u"مسدود"_s}));
        QCOMPARE(read.openWord.in(u"fa"_s), u"باز"_s);
    }

    void poliserReviewsInTwoEvaluatesInFourAndConcludesInOneWorkingDay()
    {
        const Procedure read = procedure(u"poliser"_s);
        QCOMPARE(read.stageLimits,
                 (QList<StageLimit>{{Stage::Verification, Stage::Verification, {2, LimitUnit::WorkingDays}},
                                    {Stage::HandOff, Stage::HandOff, {4, LimitUnit::WorkingDays}},
                                    {Stage::Reply, Stage::Reply, {1, LimitUnit::WorkingDays}}}));
    }

    void poliserAsksForTheExpectationAndSeeksAlternativesOnceMore()
    {
        const Procedure read = procedure(u"poliser"_s);
        QVERIFY(read.asksFor(Stage::Verification, Gate::Expectation));
        QVERIFY(read.isLastRound(2) && !read.isLastRound(1));
        QVERIFY(read.roundRule(2).otherPerson && !read.roundRule(2).blind);
        QCOMPARE(requiredItems(read, Stage::Archive), (QStringList{u"corrective_action"_s, u"same_matter_before"_s}));
        QCOMPARE(waysOn(read, NoticeTrigger::Registered), u"sms"_s);
        QCOMPARE(waysOn(read, NoticeTrigger::Replied), u"sms"_s);
        QVERIFY(!waysOn(read, NoticeTrigger::LastRoundRejected).isEmpty());
        const auto registered = std::ranges::find(read.notices, NoticeTrigger::Registered, &NoticeRule::on);
        QVERIFY(registered->words.in(u"fa"_s).contains(u"{reference}"_s));
        QVERIFY(registered->words.in(u"fa"_s).contains(u"{code}"_s));
    }

    void vokasiNetIsFiveKindsOfOneFamily()
    {
        for (const QString& id : kinds) {
            const Procedure read = procedure(id);
            QCOMPARE(read.family, u"vokasi_net"_s);
            QVERIFY(!read.kind.byLanguage.isEmpty());
            QCOMPARE(read.languages.first(), u"id"_s);
        }
    }

    void vokasiNetKeepsTheServiceIsolatedUntilTheDepositIsPaid()
    {
        const Procedure read = procedure(u"vokasi_net_new_customer"_s);
        QCOMPARE(requiredItems(read, Stage::Verification),
                 (QStringList{u"form_complete"_s, u"first_payment_accepted"_s, u"data_verified"_s,
                              u"customer_number"_s, u"information_given"_s}));
        QCOMPARE(read.item(u"customer_number"_s)->after, QStringList{u"data_verified"_s});
        QCOMPARE(read.item(u"deposit"_s)->after, QStringList{u"installed"_s});
        QCOMPARE(read.item(u"deposit"_s)->kind, ItemKind::Amount);
        QCOMPARE(read.item(u"isolation_lifted"_s)->after, QStringList{u"deposit"_s});
    }

    void vokasiNetAnswersQuestionsInTheChatAtOnce()
    {
        QVERIFY(procedure(u"vokasi_net_question"_s).onTheSpotChannels.contains(Channel::Chat));
    }

    void vokasiNetFindsASolutionTellsTheRecoveryAndGetsTheModemBack()
    {
        const Procedure complaint = procedure(u"vokasi_net_complaint"_s);
        QCOMPARE(requiredItems(complaint, Stage::HandOff), QStringList{u"solution"_s});
        QCOMPARE(requiredItems(complaint, Stage::Reply), QStringList{u"action_to_come"_s});
        const Procedure fault = procedure(u"vokasi_net_fault"_s);
        QCOMPARE(requiredItems(fault, Stage::HandOff), QStringList{u"recovery_told"_s});
        QVERIFY(fault.item(u"fault_of_many"_s));
        QVERIFY(!waysOn(fault, NoticeTrigger::PromiseMade).isEmpty());
        QVERIFY(!waysOn(fault, NoticeTrigger::StatusChanged).isEmpty());
        const Procedure end = procedure(u"vokasi_net_end_of_service"_s);
        QCOMPARE(dutyFor(end, u"moving"_s), u"closing"_s);
        QCOMPARE(requiredItems(end, Stage::HandOff), QStringList{u"steps_told"_s});
        QCOMPARE(requiredItems(end, Stage::Archive), (QStringList{u"modem_back"_s, u"other_equipment"_s}));
    }
};

QTEST_GUILESS_MAIN(TestShippedProcedures)
#include "tst_shipped_procedures.moc"
