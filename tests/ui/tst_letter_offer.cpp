#include "tests/support/answering.h"
#include "ui/letters/composer/letter_sheet.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** A case that a letter beside its reply is written in. */
class Beside
{
public:
    Beside() : id(CaseMaker(office).registered(smallComplaint(Channel::Post))), hands(office, u"agent"_s, id) {}

    void begin(const QString& templateId)
    {
        QMenu* menu = hands.find<QPushButton>(u"write_letter"_s)->menu();
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction*>(u"write_"_s + templateId)->trigger();
    }
    void leave()
    {
        hands.press(u"close_letter_sheet"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] Letter recorded() const
    {
        const Case now = hands.recorded();
        return now.letters.isEmpty() ? Letter{} : now.letters.last();
    }

    SmallOffice office;
    CaseId id;
    CaseHands hands;
};

StaffId managerOf(const CaseHands& hands)
{
    return hands.desk->office().memberNamed(u"manager"_s)->id;
}

QString chosen(const CaseHands& hands, const QString& field)
{
    return hands.find<ChoiceBox>(field)->chosen();
}

/** As long as a case's own subject can be. */
Intake atLength()
{
    Intake told = smallComplaint(Channel::Post);
    told.subject = u"No connection since Tuesday, and nobody calls back. "_s.repeated(4).left(199) + u'.';
    return told;
}

QByteArray templateWithSubject(const QString& subject)
{
    return u"{\"id\": \"our_reply\", \"purpose\": \"final_reply\", \"name\": {\"en\": \"Our reply\"},"
           "\"subject\": {\"en\": \"%1\"}, \"body\": {\"en\": [\"Dear Sir or Madam,\", \"Yours,\"]}}"_s
        .arg(subject)
        .toUtf8();
}

} // namespace

/** What the composer proposes for a letter, and what it keeps of the writer's choice. */
class TestLetterOffer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void whomALetterIsLaidBeforeIsSavedWithItsDraftAndStandsThereAgain()
    {
        Answering one;
        const StaffId manager = managerOf(one.hands);
        one.hands.type(u"to"_s, QString::number(manager.value));
        one.hands.press(u"draft_letter"_s);
        QTRY_COMPARE(one.hands.recorded().letters.size(), 1);
        QCOMPARE(one.hands.recorded().letters.first().submittedTo, manager);
        QCOMPARE(one.hands.recorded().letters.first().state, LetterState::Draft);
        QTRY_VERIFY(valueOf(one.hands.desk->drafts()).isEmpty());
        {
            CaseHands later(one.office, u"agent"_s, one.id);
            QCOMPARE(chosen(later, u"to"_s), QString::number(manager.value));
            later.type(u"to"_s, u"any"_s);
            later.press(u"draft_letter"_s);
            QTRY_VERIFY(later.recorded().letters.first().submittedTo.isNone());
        }
        CaseHands later(one.office, u"agent"_s, one.id);
        QCOMPARE(chosen(later, u"to"_s), u"any"_s);
    }
    void whomALetterIsLaidBeforeIsKeptOnThisComputerUntilItIsSaved()
    {
        Answering one;
        const QString manager = QString::number(managerOf(one.hands).value);
        one.hands.type(u"to"_s, manager);
        QTRY_VERIFY(!valueOf(one.hands.desk->drafts()).isEmpty());
        CaseHands later(one.office, u"agent"_s, one.id);
        QCOMPARE(chosen(later, u"to"_s), manager);
        QVERIFY(later.recorded().letters.isEmpty());
    }
    void whomALetterBesideTheReplyIsLaidBeforeStandsThereAgainToo()
    {
        Beside one;
        const StaffId manager = managerOf(one.hands);
        one.begin(u"acknowledgement"_s);
        one.hands.type(u"to"_s, QString::number(manager.value));
        one.hands.press(u"draft_letter"_s);
        QTRY_COMPARE(one.recorded().submittedTo, manager);
        QTRY_VERIFY(one.hands.sees(u"open_letter"_s));
        one.hands.press(u"open_letter"_s);
        QCOMPARE(chosen(one.hands, u"to"_s), QString::number(manager.value));
    }
    void whereThatManagerHasLeftAnyManagerIsMeant()
    {
        Answering one;
        const StaffId manager = managerOf(one.hands);
        one.hands.type(u"to"_s, QString::number(manager.value));
        one.hands.press(u"draft_letter"_s);
        QTRY_COMPARE(one.hands.recorded().letters.size(), 1);
        valueOf(one.office.deskOf(u"admin"_s)->closeAccount(manager));
        CaseHands later(one.office, u"agent"_s, one.id);
        QCOMPARE(chosen(later, u"to"_s), u"any"_s);
    }

    void aDayThatHasPassedIsProposedToNobody()
    {
        Beside one;
        one.begin(u"acknowledgement"_s);
        const QString said = u"We will answer you by 25 November 2026 at the latest."_s;
        QVERIFY2(one.hands.typed(u"body"_s).contains(said), qPrintable(one.hands.typed(u"body"_s)));
        one.leave();
        one.office.clock.set(mondayMorning.plusSeconds(30 * 86'400));
        one.begin(u"acknowledgement"_s);
        QVERIFY(!one.hands.typed(u"body"_s).contains(u"We will answer you"_s));
    }
    void aDayThatPassesWhileOneWritesStandsInTheWay()
    {
        Beside one;
        one.begin(u"acknowledgement"_s);
        one.office.clock.set(mondayMorning.plusSeconds(30 * 86'400));
        one.hands.press(u"submit_letter"_s);
        const QList<LetterRemark> remarks = one.hands.find<RemarksList>(u"remarks_on_letter"_s)->remarks();
        QVERIFY(!remarks.isEmpty());
        QCOMPARE(remarks.first().rule, LetterRule::ValueChanged);
        QVERIFY(remarks.first().text.contains(u"25 November 2026"_s));
        QVERIFY(one.recorded().id.isNone());
    }

    void theLongestSubjectOfACaseFitsInTheSubjectLine_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "vi", "fa"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }
    void theLongestSubjectOfACaseFitsInTheSubjectLine()
    {
        QFETCH(QString, language);
        const Intake told = atLength();
        QCOMPARE(told.subject.size(), 200);
        Answering one(told);
        one.hands.type(u"language"_s, language);
        QVERIFY(one.hands.typed(u"subject"_s).size() > 200);
        one.hands.press(u"draft_letter"_s);
        QTRY_COMPARE(one.hands.recorded().letters.size(), 1);
        QCOMPARE(one.hands.refusalAt(u"subject"_s), QString());
        const Letter letter = one.hands.recorded().letters.first();
        QVERIFY(letter.subject.contains(told.subject));
        QCOMPARE(letter.language, language);
    }
    void aPersianLetterIsRecordedWithoutMarksAndReadWithThem()
    {
        static const QRegularExpression marks(u"[\u2066-\u2069]"_s);
        Answering one;
        one.hands.type(u"language"_s, u"fa"_s);
        const FilledText written = one.body()->filled();
        const QString line = one.hands.typed(u"subject"_s);
        one.hands.press(u"draft_letter"_s);
        QTRY_COMPARE(one.hands.recorded().letters.size(), 1);
        const Case recorded = one.hands.recorded();
        const Letter letter = recorded.letters.first();
        QVERIFY(!letter.body.contains(marks) && !letter.subject.contains(marks));
        QVERIFY(letter.subject.contains(recorded.reference));
        QCOMPARE(letter.insertions.size(), written.insertions.size());
        for (qsizetype at = 0; at < written.insertions.size(); ++at) {
            const Insertion& before = written.insertions.at(at);
            const Insertion& after = letter.insertions.at(at);
            QCOMPARE(after.placeholder, before.placeholder);
            QCOMPARE(letter.body.mid(after.from, after.length),
                     written.text.mid(before.from, before.length).remove(marks));
        }
        CaseHands later(one.office, u"agent"_s, one.id);
        QCOMPARE(later.find<LetterEditor>(u"body"_s)->filled(), written);
        QCOMPARE(later.typed(u"subject"_s), line);
        QVERIFY(written.text.contains(u'\u2066' + recorded.reference + u'\u2069'));
    }
    void whatIsTypedInTheSubjectLineIsHeldToFourHundredCharactersAndNeverCut()
    {
        Answering one;
        one.hands.type(u"subject"_s, QString(401, u'x'));
        one.hands.press(u"draft_letter"_s);
        QTRY_VERIFY(!one.hands.refusalAt(u"subject"_s).isEmpty());
        QCOMPARE(one.hands.typed(u"subject"_s).size(), 401);
        QVERIFY(one.hands.recorded().letters.isEmpty());
        one.hands.type(u"subject"_s, QString(400, u'x'));
        one.hands.press(u"draft_letter"_s);
        QTRY_COMPARE(one.hands.recorded().letters.size(), 1);
        QCOMPARE(one.hands.recorded().letters.first().subject.size(), 400);
    }
    void aSubjectLineOfTheOfficesOwnIsProposedNoLongerThanItFits()
    {
        Answering one(atLength());
        const auto admin = one.office.deskOf(u"admin"_s);
        valueOf(admin->keepOffice(command::KeepLetterTemplate{templateWithSubject(u"{subject} {subject} {subject}"_s)}));
        CaseHands later(one.office, u"agent"_s, one.id);
        later.type(u"template_id"_s, u"our_reply"_s);
        const QString line = later.typed(u"subject"_s);
        QVERIFY2(line.size() <= 400 && line.size() > 380, qPrintable(line));
        QVERIFY(line.endsWith(u'…'));
        QVERIFY(!line.contains(u" …"_s));
        later.press(u"draft_letter"_s);
        QTRY_COMPARE(later.recorded().letters.size(), 1);
    }
};

QTEST_MAIN(TestLetterOffer)
#include "tst_letter_offer.moc"
