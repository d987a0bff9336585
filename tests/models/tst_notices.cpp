#include "models/notices.h"
#include "tests/models/ruled_story.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

NoticeRule rule(NoticeTrigger on, const QString& words, const QList<NoticeWay>& ways = {NoticeWay::Sms})
{
    return {nameOf(on), on, NoticeReader::Complainant, ways, false, inAll(words)};
}

Procedure thatOwes(const NoticeRule& one)
{
    Procedure procedure = ruledProcedure();
    procedure.notices = {one};
    return procedure;
}

/** What was owed of a rule, oldest first. */
QStringList owed(const CaseStory& story)
{
    QStringList texts;
    for (const Notice& notice : story.complaint.notices) {
        texts.append(notice.text);
    }
    return texts;
}

/** The one notice of a registration with that rule. */
Notice registeredWith(const NoticeRule& one, const Intake& told = intake())
{
    const CaseStory story = ruledStory(Until::Registered, thatOwes(one), told);
    return story.complaint.notices.isEmpty() ? Notice{} : story.complaint.notices.first();
}

/** The text of a registration with those words. */
QString composed(const QString& words, const Intake& told = intake())
{
    return registeredWith(rule(NoticeTrigger::Registered, words), told).text;
}

void refuseCase(CaseStory& story)
{
    story.procedure.challenge = inAll(u"Write to the board."_s);
    story.act(agent(), command::RefuseCase{u"no_evidence"_s, u"The line was measured."_s});
}

} // namespace

class NoticesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHappenedIsOwedWithItInOneAct()
    {
        CaseStory story;
        story.procedure = thatOwes(rule(NoticeTrigger::Registered, u"{reference}"_s));
        QCOMPARE(asking(story, agent(), command::RegisterCase{intake()}),
                 u"case.registered.1 notice.owed.1"_s);
        story.act(agent(), command::RegisterCase{intake()});
        const Notice notice = story.complaint.notices.first();
        QCOMPARE(notice.rule, u"registered"_s);
        QCOMPARE(notice.way, NoticeWay::Sms);
        QCOMPARE(notice.address, u"0901 234 567"_s);
        QCOMPARE(notice.text, u"26-000012-4"_s);
        QCOMPARE(notice.owedAt, story.now);
    }

    void aProcedureOfTheFirstFormatOwesNothing() { QVERIFY(CaseStory::closed().complaint.notices.isEmpty()); }

    void aRegistrationIsNoChangeOfTheStatusWord()
    {
        CaseStory story =
            ruledStory(Until::Registered, thatOwes(rule(NoticeTrigger::StatusChanged, u"{status}"_s)));
        QCOMPARE(owed(story), QStringList{});
        story.act(agent(), command::ConfirmContent{});
        story.act(agent(), classification());
        QCOMPARE(owed(story), QStringList{});
        story.act(agent(), command::AcceptCase{});
        QCOMPARE(owed(story), QStringList{u"With the department"_s});
    }

    void theStatusWordIsTheOneThatTheComplainantHears()
    {
        Procedure procedure = thatOwes(rule(NoticeTrigger::StatusChanged, u"{status}"_s));
        procedure.statusWords[Stage::HandOff] = procedure.statusWords.value(Stage::Verification);
        const CaseStory story = ruledStory(Until::Answered, procedure);
        // The word stayed the same when the department got it.
        QCOMPARE(owed(story), QStringList{u"Being answered"_s});
    }

    void aRefusalNamesItsGroundAndHowToChallengeIt()
    {
        CaseStory story = ruledStory(
            Until::Registered, thatOwes(rule(NoticeTrigger::Refused, u"{ground}: {reason} {challenge}"_s)));
        refuseCase(story);
        QCOMPARE(owed(story),
                 QStringList{u"no evidence was found: The line was measured. Write to the board."_s});
    }

    void aReplyAndAnEndAreTold()
    {
        Procedure procedure = thatOwes(rule(NoticeTrigger::Replied, u"answered: {status}"_s));
        procedure.notices.append(rule(NoticeTrigger::Closed, u"closed: {status}"_s));
        CaseStory story = ruledStory(Until::Decided, procedure);
        QCOMPARE(owed(story), QStringList{u"answered: Answered"_s});
        story.act(agent(), closing());
        QCOMPARE(owed(story).last(), u"closed: Closed"_s);
    }

    void anExtensionIsToldWithItsNewDueAndItsReason()
    {
        CaseStory story =
            ruledStory(Until::Registered, thatOwes(rule(NoticeTrigger::Extended, u"{due}: {reason}"_s)), [] {
                Intake english = intake();
                english.complainant.language = u"en"_s;
                return english;
            }());
        story.act(supervisor(), command::ExtendLimit{1, u"A part comes."_s});
        QCOMPARE(owed(story).last(), u"30 November 2026, 17:00: A part comes."_s);
        story.act(supervisor(),
                  command::ExtendLimit{1, u"A visit."_s, ClockKind::Stage, Stage::Verification});
        QCOMPARE(owed(story).last(), u"23 November 2026, 17:00: A visit."_s);
        story.act(agent(), command::PauseClocks{u"waiting"_s, story.now.plusSeconds(3600), {}});
        story.act(supervisor(), command::ExtendLimit{1, u"Long."_s});
        // What stands still has no due moment that could be told. The cap stays the last one for the answer; without
        // one, what is left is told.
        QCOMPARE(owed(story).last(), u"8 December 2026, 17:00: Long."_s);
        story.procedure.cap.reset();
        story.act(supervisor(), command::ExtendLimit{1, u"Long."_s});
        QCOMPARE(owed(story).last(), u"10 working days after the work on it goes on: Long."_s);
        story.act(supervisor(), command::ExtendLimit{1, u"Long."_s, ClockKind::Stage, Stage::Verification});
        QCOMPARE(owed(story).last(), u"4 working days after the work on it goes on: Long."_s);
    }

    void theLastMomentForTheAnswerIsTheCapsWhereThatComesFirst()
    {
        Procedure procedure = thatOwes(rule(NoticeTrigger::Registered, u"{due}"_s));
        procedure.cap = Limit{2, LimitUnit::Days};
        Intake english = intake();
        english.complainant.language = u"en"_s;
        QCOMPARE(owed(ruledStory(Until::Registered, procedure, english)).first(), u"20 November 2026, 17:00"_s);
        procedure.cap = Limit{90, LimitUnit::Days};
        QCOMPARE(owed(ruledStory(Until::Registered, procedure, english)).first(), u"27 November 2026, 17:00"_s);
    }

    void aPauseIsToldInTheWordsOfItsReason()
    {
        CaseStory story = ruledStory(Until::Registered, thatOwes(rule(NoticeTrigger::Paused, u"{reason}"_s)));
        story.act(agent(), command::AskInformation{u"The bill."_s});
        QCOMPARE(owed(story), QStringList{u"Waiting for the customer"_s});
    }

    void aPromiseIsToldWithItsMomentAndSoIsAnotherMoment()
    {
        CaseStory story =
            ruledStory(Until::Registered, thatOwes(rule(NoticeTrigger::PromiseMade, u"{promise} | {due}"_s)));
        story.act(agent(),
                  command::MakePromise{PromiseKind::Recovery, at("2026-11-19 15:00"), {}, u"%1 back"_s});
        QCOMPARE(
            owed(story),
            QStringList{u"%1 back – ngày 19 tháng 11 năm 2026, 15:00 | ngày 19 tháng 11 năm 2026, 15:00"_s});
        story.act(agent(), command::MovePromise{PromiseId{1}, at("2026-11-20 08:30"), u"Storm."_s});
        QVERIFY(owed(story).last().startsWith(u"%1 back – ngày 20 tháng 11 năm 2026, 08:30"_s));
        story.act(agent(), command::SettlePromise{PromiseId{2}, true, {}});
        QCOMPARE(owed(story).size(), 2);
        story.act(agent(),
                  command::MakePromise{PromiseKind::Promise, at("2026-11-23 10:00"), {}, u"A call"_s});
        QVERIFY(owed(story).last().startsWith(u"A call – ngày 23 tháng 11"_s));
    }

    void ofSeveralStagesThatRunTheOneThatWasExtendedIsTold()
    {
        Procedure procedure = thatOwes(rule(NoticeTrigger::Extended, u"{due}"_s));
        procedure.stageLimits = {{Stage::Verification, Stage::HandOff, {2, LimitUnit::WorkingDays}},
                                 {Stage::HandOff, Stage::HandOff, {4, LimitUnit::WorkingDays}}};
        CaseStory story = ruledStory(Until::HandedOver, procedure);
        story.act(supervisor(), command::ExtendLimit{1, u"x"_s, ClockKind::Stage, Stage::HandOff});
        QCOMPARE(owed(story).last(), u"ngày 25 tháng 11 năm 2026, 17:00"_s);
        story.act(supervisor(), command::ExtendLimit{1, u"x"_s, ClockKind::Stage, Stage::Verification});
        QCOMPARE(owed(story).last(), u"ngày 23 tháng 11 năm 2026, 17:00"_s);
    }

    void afterTheLastRoundTheRemediesAreTold()
    {
        Procedure procedure = thatOwes(rule(NoticeTrigger::LastRoundRejected, u"{remedies}"_s));
        procedure.mostRounds = 1;
        CaseStory story = ruledStory(Until::Replied, procedure);
        story.office.remedies = {{{}, u"Ombudsman"_s, u"1900 1"_s, u"within a year"_s, true},
                                 {{}, u"Closed board"_s, u"1900 2"_s, {}, false},
                                 {{}, u"Court"_s, {}, {}, true}};
        story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"No."_s});
        QCOMPARE(owed(story), QStringList{u"Ombudsman, 1900 1, within a year; Court"_s});
    }

    void aRoutingRuleTellsWhomItNames()
    {
        Procedure procedure = thatOwes(rule(NoticeTrigger::Routed, u"passed on"_s));
        procedure.routing = {
            {u"lines"_s, {u"interruption"_s}, {}, {}, u"lines"_s, {}, {}, {}, false, {u"routed"_s}}};
        CaseStory story = ruledStory(Until::Accepted, procedure);
        story.office.departments[0].duties = {u"lines"_s};
        CaseStory elsewhere = story;
        story.act(agent(), handOver(story.now));
        QCOMPARE(owed(story), QStringList{u"passed on"_s});
        // Somebody decided otherwise: the rule did not route it.
        command::HandOver other = handOver(elsewhere.now);
        other.department = billing;
        elsewhere.act(agent(), other);
        QCOMPARE(owed(elsewhere), QStringList{});
        CaseStory unnamed = ruledStory(Until::Accepted, procedure);
        unnamed.office.departments[0].duties = {u"lines"_s};
        unnamed.procedure.routing[0].notify.clear();
        unnamed.act(agent(), handOver(unnamed.now));
        QCOMPARE(owed(unnamed), QStringList{});
    }

    void theFirstWayThatHasAnAddressIsTaken()
    {
        const QList<NoticeWay> ways{NoticeWay::Sms, NoticeWay::Email, NoticeWay::Letter};
        const NoticeRule one = rule(NoticeTrigger::Registered, u"x"_s, ways);
        Intake told = intake();
        told.complainant.answerWay = AnswerWay::InPerson;
        QCOMPARE(registeredWith(one, told).way, NoticeWay::Sms);
        told.complainant.phone.clear();
        QCOMPARE(registeredWith(one, told).way, NoticeWay::Email);
        QCOMPARE(registeredWith(one, told).address, u"duc@example.org"_s);
        told.complainant.email.clear();
        QCOMPARE(registeredWith(one, told).way, NoticeWay::Letter);
        told.complainant.address = u"\u200B "_s;
        QVERIFY(registeredWith(one, told).text.isEmpty());
    }

    void whoIsUnknownIsOwedNothing()
    {
        Intake told = intakeBy(Channel::Phone);
        told.complainant.standing = Standing::Unknown;
        QVERIFY(composed(u"x"_s, told).isEmpty());
    }

    void onlyAnAddressThatWasRegisteredIsWrittenToWhereTheProcedureSaysSo()
    {
        NoticeRule one = rule(NoticeTrigger::StatusChanged, u"{status}"_s, {NoticeWay::Email});
        for (const bool onlyRegistered : {true, false}) {
            one.onlyRegistered = onlyRegistered;
            CaseStory story = ruledStory(Until::Registered, thatOwes(one));
            story.act(agent(),
                      command::CorrectField{CaseField::Email, u"other@example.org"_s, u"Mistyped."_s});
            story.act(agent(), command::ConfirmContent{});
            story.act(agent(), classification());
            story.act(agent(), command::AcceptCase{});
            QCOMPARE(owed(story).size(), 1);
            QCOMPARE(story.complaint.notices.first().address,
                     onlyRegistered ? intake().complainant.email : u"other@example.org"_s);
        }
        one.onlyRegistered = true;
        Intake without = intake();
        without.complainant.email.clear();
        CaseStory given = ruledStory(Until::Registered, thatOwes(one), without);
        given.act(agent(),
                  command::CorrectField{CaseField::Email, u"other@example.org"_s, u"Given later."_s});
        given.act(agent(), command::ConfirmContent{});
        given.act(agent(), classification());
        given.act(agent(), command::AcceptCase{});
        QCOMPARE(owed(given).size(), 0);
    }

    void aManagerGetsANoteInTheLanguageOfTheHouse()
    {
        NoticeRule one = rule(NoticeTrigger::Registered, {});
        one.to = NoticeReader::Manager;
        one.words = {{{u"vi"_s, u"Kính trình"_s}, {u"en"_s, u"Take note: {status}"_s}}};
        CaseStory story;
        story.procedure = thatOwes(one);
        story.office.staff[6].active = false;
        story.act(agent(), command::RegisterCase{intake()});
        const Notice notice = story.complaint.notices.first();
        QCOMPARE(notice.way, NoticeWay::Note);
        QCOMPARE(notice.address, u"Hoa"_s);
        QCOMPARE(notice.text, u"Take note: Being checked"_s);
    }

    void theLanguageIsTheComplainants()
    {
        NoticeRule one = rule(NoticeTrigger::Registered, {});
        one.words = {{{u"vi"_s, u"Đã nhận, {status}"_s}, {u"en"_s, u"Received, {status}"_s}}};
        QCOMPARE(registeredWith(one).text, u"Đã nhận, Đang kiểm tra"_s);
        Intake told = intake();
        told.complainant.language = u"en"_s;
        QCOMPARE(registeredWith(one, told).text, u"Received, Being checked"_s);
    }

    void eachPlaceIsFilledWithWhatIsOnRecord()
    {
        QCOMPARE(composed(u"{name}|{reference}|{code}|{organisation}|{phone}|{subject}"_s),
                 u"Nguyễn Văn Đức|26-000012-4|K7T-M4Q|Sample|1900 0000|No internet since Tuesday"_s);
        QCOMPARE(composed(u"{due}"_s), u"ngày 27 tháng 11 năm 2026, 17:00"_s);
        // What there is nothing to say of is left out.
        QCOMPARE(composed(u"[{reason}{ground}{challenge}{remedies}{promise}]"_s), u"[]"_s);
        for (const QString& place : placesInNotices()) {
            QVERIFY(!composed(u"<{%1}>"_s.arg(place)).contains(u'{'));
        }
    }

    void whoWishesToStayUnnamedIsNotNamed()
    {
        Intake told = intake();
        told.complainant.standing = Standing::Unnamed;
        QCOMPARE(composed(u"{name}"_s, told), u"Quý khách hàng"_s);
    }

    void aValueStaysAsItWasTyped_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("a place") << u"{reference} and {code}"_s;
        QTest::newRow("braces") << u"}{ {{subject}} {"_s;
        QTest::newRow("tags") << u"<b>bold</b> <script>alert(1)</script> &amp;"_s;
        QTest::newRow("percent") << u"%1 %2 %L1 100%"_s;
        QTest::newRow("right to left") << u"شکایت\u200Fabc\u200E ۱۲۳"_s;
        QTest::newRow("backslash") << u"\\1 \\0 $1"_s;
    }

    void aValueStaysAsItWasTyped()
    {
        QFETCH(QString, value);
        Intake told = intake();
        told.subject = value;
        QCOMPARE(composed(u"({subject}) {reference}"_s, told), u'(' + value + u") 26-000012-4"_s);
    }

    void aLongValueIsNotCut()
    {
        const QString reason = QString(5'000, u'ệ') + QString(5'000, u'{');
        CaseStory story =
            ruledStory(Until::Registered, thatOwes(rule(NoticeTrigger::Extended, u"<{reason}>"_s)));
        story.act(supervisor(), command::ExtendLimit{1, reason});
        QCOMPARE(owed(story).first(), u'<' + reason + u'>');
    }

    void aBraceAroundAnythingElseIsTheWritersOwn()
    {
        QCOMPARE(composed(u"{nobody} {Reference} { reference } {{reference}}"_s),
                 u"{nobody} {Reference} { reference } {26-000012-4}"_s);
    }

    void numbersStayLeftToRightInARightToLeftSentence()
    {
        Procedure procedure = thatOwes(rule(NoticeTrigger::Registered, {}));
        procedure.languages.append(u"fa"_s);
        procedure.notices[0].words = {{{u"fa"_s, u"شماره {reference}، تلفن {phone}، تا {due}"_s}}};
        Intake told = intake();
        told.complainant.language = u"fa"_s;
        const CaseStory story = ruledStory(Until::Registered, procedure, told);
        QCOMPARE(owed(story).first(),
                 u"شماره \u206626-000012-4\u2069، تلفن \u20661900 0000\u2069، تا ۶ آذر ۱۴۰۵، ساعت ۱۷:۰۰"_s);
    }

    void severalNoticesOfOneActAreCountedOn()
    {
        Procedure procedure = thatOwes(rule(NoticeTrigger::StatusChanged, u"status"_s));
        procedure.notices.append(rule(NoticeTrigger::Replied, u"replied"_s));
        const CaseStory story = ruledStory(Until::Replied, procedure);
        QCOMPARE(owed(story), (QStringList{u"status"_s, u"status"_s, u"status"_s, u"replied"_s}));
        for (qsizetype place = 0; place < story.complaint.notices.size(); ++place) {
            QCOMPARE(story.complaint.notices.at(place).id.value, place + 1);
        }
    }
};

QTEST_GUILESS_MAIN(NoticesTest)
#include "tst_notices.moc"
