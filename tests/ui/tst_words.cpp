#include "ui/words.h"

#include <QGuiApplication>
#include <QTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone zone("Asia/Ho_Chi_Minh");

Moment local(int month, int day, int hour, int minute)
{
    return Moment::fromDateTime(QDateTime(QDate(2026, month, day), QTime(hour, minute), zone));
}

/** A Sunday. */
const Moment now = local(11, 22, 9, 30);

template <class E>
void everyValueHasAWordOfItsOwn()
{
    QStringList words;
    for (const auto& [value, name] : Names<E>::all) {
        const QString word = wordOf(value);
        QVERIFY2(!word.isEmpty(), name);
        QVERIFY2(!words.contains(word), name);
        words.append(word);
    }
}

Staff member(qint64 id, const QString& name)
{
    Staff member;
    member.id = StaffId{id};
    member.name = name;
    return member;
}

Office office()
{
    Office office;
    office.departments = {{DepartmentId{3}, u"Technology"_s}};
    office.staff = {member(7, u"Lan"_s), member(8, u"Minh"_s)};
    return office;
}

happened::HandedOver handedTo(qint64 department)
{
    happened::HandedOver event;
    event.department = DepartmentId{department};
    event.due = local(11, 24, 17, 0);
    event.instructions = u"Look at\nthe cable"_s;
    return event;
}

QString told(const CaseEvent& event)
{
    const CaseHappening happening{.sequence = 1, .version = 1, .at = now, .actor = StaffId{7}, .event = event};
    return sentenceOf(happening, office(), Procedure(), zone);
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void everyValueOfEveryKindHasItsWord()
    {
        everyValueHasAWordOfItsOwn<Channel>();
        everyValueHasAWordOfItsOwn<Stage>();
        everyValueHasAWordOfItsOwn<Queue>();
        everyValueHasAWordOfItsOwn<Severity>();
        everyValueHasAWordOfItsOwn<Decision>();
        everyValueHasAWordOfItsOwn<Outcome>();
        everyValueHasAWordOfItsOwn<HandOffState>();
        everyValueHasAWordOfItsOwn<LetterState>();
        everyValueHasAWordOfItsOwn<AnswerWay>();
        everyValueHasAWordOfItsOwn<Role>();
        everyValueHasAWordOfItsOwn<ClockKind>();
        for (const QString& code : letterLanguages()) {
            QVERIFY(languageWord(code) != code);
        }
        QCOMPARE(languageWord(u"tlh"_s), u"tlh"_s);
    }
    void momentsStayInOnePieceWhereTheWindowIsMirrored()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString moment = momentInWords(local(11, 15, 9, 0), now, zone);
        const QString late = dueInWords(local(11, 10, 9, 0), now, zone);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(moment, apart(u"15 Nov 09:00"_s));
        QCOMPARE(late, apart(withoutIsolates(late)));
    }
    void timesAreToldAsPeopleSayThem()
    {
        QCOMPARE(momentInWords(local(11, 22, 17, 0), now, zone), u"today 17:00"_s);
        QCOMPARE(momentInWords(local(11, 21, 9, 12), now, zone), u"yesterday 09:12"_s);
        QCOMPARE(momentInWords(local(11, 23, 9, 0), now, zone), u"tomorrow 09:00"_s);
        QCOMPARE(momentInWords(local(11, 24, 9, 0), now, zone), u"Tuesday 09:00"_s);
        QCOMPARE(momentInWords(local(11, 15, 9, 0), now, zone), u"15 Nov 09:00"_s);
        QCOMPARE(momentInWords(local(11, 22, 9, 0).plusSeconds(400 * 86400), now, zone), u"27 Dec 2027 09:00"_s);
        QCOMPARE(fullMoment(local(11, 20, 14, 30), zone), u"Friday, 20 November 2026 14:30"_s);
        QCOMPARE(writtenMoment(local(11, 20, 4, 5), zone), u"2026-11-20 04:05"_s);
    }
    void midnightPartsTheDaysInTheOfficesZone()
    {
        const Moment evening = local(11, 22, 23, 59);
        QCOMPARE(momentInWords(local(11, 23, 0, 1), evening, zone), u"tomorrow 00:01"_s);
    }
    void aDueMomentIsToldByWhatIsLeft_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("tone");
        using look::Tone;
        QTest::newRow("minutes") << qint64(25 * 60) << u"in 25 min"_s << int(Tone::Waiting);
        QTest::newRow("hours") << qint64(2 * 3600 + 1800) << u"in 2 h"_s << int(Tone::Waiting);
        QTest::newRow("today") << qint64(7 * 3600 + 1800) << u"today 17:00"_s << int(Tone::Waiting);
        QTest::newRow("a week off") << qint64(9 * 86400) << u"1 Dec 09:30"_s << int(Tone::Plain);
        QTest::newRow("just past") << qint64(-1) << u"1 min late"_s << int(Tone::Late);
        QTest::newRow("an hour past") << qint64(-3600) << u"1 h late"_s << int(Tone::Late);
        QTest::newRow("a day past") << qint64(-86400) << u"1 day late"_s << int(Tone::Late);
        QTest::newRow("days past") << qint64(-3 * 86400 - 5) << u"3 days late"_s << int(Tone::Late);
        QTest::newRow("on the dot") << qint64(0) << u"in 0 min"_s << int(Tone::Waiting);
    }
    void aDueMomentIsToldByWhatIsLeft()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, words);
        QFETCH(int, tone);
        const Moment due = now.plusSeconds(seconds);
        QCOMPARE(dueInWords(due, now, zone), words);
        QCOMPARE(int(toneOfDue(due, now)), tone);
    }
    void aReferenceKeepsItsDirectionAndComesOutClean()
    {
        const QString kept = isolate(u"+98 21 8888 8888"_s);
        QCOMPARE(kept, u"\u2066+98 21 8888 8888\u2069"_s);
        QCOMPARE(withoutIsolates(kept), u"+98 21 8888 8888"_s);
    }
    void theJournalTellsAHandOffWithDepartmentDueAndInstructions()
    {
        QCOMPARE(told(handedTo(3)),
                 u"Handed to Technology, due Tuesday, 24 November 2026 17:00: Look at the cable"_s);
    }
    void theJournalTellsWhoHasTheCase()
    {
        QCOMPARE(told(happened::CaseAssigned{StaffId{7}}), u"Taken by Lan"_s);
        QCOMPARE(told(happened::CaseAssigned{StaffId{8}}), u"Assigned to Minh"_s);
        QCOMPARE(told(happened::CaseAssigned{}), u"Given back: nobody has it"_s);
    }
    void theJournalNamesWhatIsNoLongerKnown()
    {
        QVERIFY(told(handedTo(99)).contains(u"unknown"));
        QVERIFY(told(happened::CaseAssigned{StaffId{99}}).contains(u"unknown"));
        QVERIFY(told(happened::CaseRefused{{u"gone"_s, u"why"_s}}).contains(u"gone"));
        const Moment noon{1'795'300'000'000};
        QCOMPARE(told(happened::DueMoved{true, noon, true, noon, u"calendar"_s}),
                 u"The calendar changed: a later limit of the case moved"_s);
    }
    void everyKindOfEventHasAHeadline()
    {
        everyKind(std::make_index_sequence<std::variant_size_v<CaseEvent::Kinds>>());
    }
    void aCorrectionTellsBothValuesAsAPersonReadsThem()
    {
        const Moment before = local(11, 15, 9, 30);
        const Moment after = local(11, 15, 19, 30);
        const auto written = [](Moment moment) { return QString::number(moment.milliseconds); };
        QCOMPARE(quoteOf(happened::FieldCorrected{CaseField::Received, written(before), written(after), u"Misread"_s},
                         Procedure(), zone),
                 u"Before: %1\nNow: %2\nWhy: Misread"_s.arg(fullMoment(before, zone), fullMoment(after, zone)));
        QCOMPARE(quoteOf(happened::FieldCorrected{CaseField::Address, u"Hill 3"_s, {}, u"Moved"_s}, Procedure(), zone),
                 u"Before: Hill 3\nNow: nothing\nWhy: Moved"_s);
        QCOMPARE(quoteOf(happened::FieldCorrected{CaseField::AnswerWay, u"phone"_s, u"post"_s, u"Asked"_s}, Procedure(), zone),
                 u"Before: By phone\nNow: By post\nWhy: Asked"_s);
    }
    void whatWasStruckIsNamedByItsMoment()
    {
        const CaseHappening note{.sequence = 1, .version = 1, .at = local(11, 15, 9, 30), .actor = StaffId{7},
                                 .event = happened::NoteAdded{u"Seen"_s}};
        QCOMPARE(strikeOf(note, zone), u"Struck: the note of "_s + fullMoment(note.at, zone));
    }
    void ageIsToldInTheLargestUnitThatFits()
    {
        QCOMPARE(ageInWords(now, now), u"a moment"_s);
        QCOMPARE(ageInWords(now, now.plusSeconds(25 * 60)), u"25 min"_s);
        QCOMPARE(ageInWords(now, now.plusSeconds(3 * 3600)), u"3 h"_s);
        QCOMPARE(ageInWords(now, now.plusSeconds(86'400)), u"1 day"_s);
        QCOMPARE(ageInWords(now, now.plusSeconds(49 * 3600)), u"2 days"_s);
    }
    void whatAPersonWroteIsQuotedAsItIs()
    {
        QCOMPARE(quoteOf(happened::NoteAdded{u"<b>two</b>\nlines"_s}, Procedure(), zone), u"<b>two</b>\nlines"_s);
        QCOMPARE(quoteOf(happened::HandOffAnswered{{1}, u"worn"_s, u"replaced"_s}, Procedure(), zone),
                 u"Cause: worn\nDone: replaced"_s);
        QCOMPARE(quoteOf(happened::CaseAccepted{}, Procedure(), zone), QString());
    }

private:
    template <std::size_t... Index>
    static void everyKind(std::index_sequence<Index...>)
    {
        QStringList headlines{told(CaseEvent(std::in_place_index<Index>))...};
        QVERIFY(!headlines.contains(QString()));
        // Three of the letters' kinds took the place of earlier ones, which tell the same.
        QCOMPARE(headlines.removeDuplicates(), 3);
        QVERIFY(told(happened::PlainLetterDrafted{}) == told(happened::LetterDrafted{}) &&
                told(happened::LetterSubmittedToAny{}) == told(happened::LetterSubmitted{}) &&
                told(happened::LetterSignedUnnumbered{}) == told(happened::LetterSigned{}));
    }
};

QTEST_MAIN(TestWords)
#include "tst_words.moc"
