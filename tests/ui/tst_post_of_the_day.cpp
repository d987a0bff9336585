#include "ui/letters/batch/post_of_the_day.h"

#include "tests/support/case_desk.h"
#include "tests/support/letter_reading.h"
#include "ui/letters/batch/post_table.h"
#include "ui/letters/letter_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** An office with letters that were signed this morning, each in a case of its own. */
class PostRoom
{
public:
    explicit PostRoom(const QStringList& towns = {u"80100 Johor Bahru"_s, u"10200 George Town"_s, u"50000 Kuala Lumpur"_s})
        : agent(office.deskOf(u"agent"_s)), manager(office.deskOf(u"manager"_s))
    {
        for (const QString& town : towns) {
            cases.append(sign(town));
        }
    }

    CaseId sign(const QString& town)
    {
        Intake intake = smallComplaint(Channel::Post);
        intake.complainant.name = u"To "_s + town;
        intake.complainant.address = u"2 River Road\n"_s + town;
        const CaseId id = valueOf(agent->registerCase(intake)).id;
        act(id, command::DraftLetter{{}, u"acknowledgement"_s, u"en"_s, u"Dear Madam,\n\nwe look into it.\n\nYours sincerely,"_s});
        act(id, command::SubmitLetter{LetterId{1}});
        valueOf(manager->signLetter(id, caseOf(id).version, LetterId{1}, SmallOffice::password()));
        return id;
    }
    void act(CaseId id, const CaseCommand& command) { valueOf(agent->act(id, caseOf(id).version, command)); }
    [[nodiscard]] Case caseOf(CaseId id) const { return valueOf(agent->readCaseAgain(id)).complaint; }
    [[nodiscard]] LetterState stateOf(int number) const { return caseOf(cases.at(number)).letters.first().state; }

    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] QStringList pagesIn(const QString& name) const
    {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? pagesOf(read.readAll()) : QStringList();
    }

    SmallOffice office;
    std::unique_ptr<Desk> agent;
    std::unique_ptr<Desk> manager;
    QList<CaseId> cases;
    QTemporaryDir folder;
};

/** The window, and what a person does in it. */
class PostHands
{
public:
    explicit PostHands(PostRoom& room) : room(room), dialog(*room.agent, nullptr)
    {
        dialog.show();
        waitUntil([this] { return table()->rowCount() == letterCount(); });
    }

    [[nodiscard]] PostTable* table() const { return dialog.findChild<PostTable*>(); }
    [[nodiscard]] QString banner() const
    {
        auto* one = dialog.findChild<Banner*>(u"run_banner"_s);
        return one->isVisibleTo(&dialog) ? one->text() : QString();
    }
    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        return dialog.findChild<QAbstractButton*>(name);
    }
    [[nodiscard]] QString label(const QString& name) const { return dialog.findChild<QLabel*>(name)->text(); }

    void press(const QString& name)
    {
        waitUntil([&] { return button(name) != nullptr && button(name)->isEnabled(); });
        button(name)->click();
    }
    void save(const QString& name)
    {
        dialog.savePdf(room.file(name));
        waitUntil([&] { return QFile::exists(room.file(name)) && banner().contains(u"come out"_s); });
    }
    /** Tells that so many letters of the run came out whole. */
    void tellJam(int cameOut)
    {
        press(u"not_all"_s);
        auto* last = dialog.findChild<ChoiceBox*>(u"last_whole"_s);
        last->choose(QString::number(cameOut));
        press(u"tell_jam"_s);
        waitUntil([&] { return banner().contains(u"rest"_s); });
    }

    void close()
    {
        dialog.reject();
        waitUntil([this] { return !dialog.isVisible(); });
    }

    template <class Condition>
    static void waitUntil(Condition condition)
    {
        if (!QTest::qWaitFor(condition, 8000)) {
            qFatal("waited in vain");
        }
    }

    PostRoom& room;
    PostOfTheDay dialog;

private:
    [[nodiscard]] int letterCount() const { return int(room.cases.size()); }
};

} // namespace

class PostOfTheDayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void theLettersStandInTheOrderOfTheirPostCodes()
    {
        PostRoom room;
        PostHands hands(room);
        constexpr int recipient = 1;
        QCOMPARE(hands.table()->item(0, recipient)->text(), u"To 10200 George Town"_s);
        QCOMPARE(hands.table()->item(1, recipient)->text(), u"To 50000 Kuala Lumpur"_s);
        QCOMPARE(hands.table()->item(2, recipient)->text(), u"To 80100 Johor Bahru"_s);
        QCOMPARE(hands.table()->ticked().size(), 3);
        QVERIFY(hands.label(u"letter_count"_s).contains(u'3'));
    }

    void aDayWithoutLettersSaysSo()
    {
        PostRoom room{QStringList()};
        PostHands hands(room);
        QTRY_VERIFY(hands.label(u"letter_count"_s).contains(u"No letter"_s));
        QVERIFY(!hands.button(u"print_letters"_s)->isEnabled());
        QVERIFY(!hands.button(u"posting_list"_s)->isEnabled());
    }

    void aLetterWithoutAnAddressIsNotTickedAndCounted()
    {
        PostRoom room(QStringList{u"10200 George Town"_s});
        Intake intake = smallComplaint(Channel::Post);
        intake.complainant.address = QString();
        const CaseId id = valueOf(room.agent->registerCase(intake)).id;
        room.act(id, command::DraftLetter{{}, u"acknowledgement"_s, u"en"_s, u"Dear Madam,\n\nwe look into it."_s});
        room.act(id, command::SubmitLetter{LetterId{1}});
        valueOf(room.manager->signLetter(id, room.caseOf(id).version, LetterId{1}, SmallOffice::password()));
        room.cases.append(id);
        PostHands hands(room);
        QCOMPARE(hands.table()->ticked().size(), 1);
        QVERIFY(hands.label(u"letter_count"_s).contains(u"without an address: 1"_s));
    }

    void allComeOutAsOneFileInThatOrder()
    {
        PostRoom room;
        PostHands hands(room);
        hands.save(u"all.pdf"_s);
        const QStringList pages = room.pagesIn(u"all.pdf"_s);
        QCOMPARE(pages.size(), 3);
        QVERIFY(pages.at(0).contains(u"George Town"_s));
        QVERIFY(pages.at(1).contains(u"Kuala Lumpur"_s));
        QVERIFY(pages.at(2).contains(u"Johor Bahru"_s));
        for (const QString& page : pages) {
            QVERIFY(!page.contains(u"not signed"_s));
        }
    }

    void afterAGoodRunTheyAreRecordedAsSent()
    {
        PostRoom room;
        PostHands hands(room);
        hands.save(u"all.pdf"_s);
        hands.press(u"all_came_out"_s);
        hands.press(u"record_as_sent"_s);
        QTRY_VERIFY(hands.label(u"post_state"_s).contains(u"sent: 3"_s));
        for (int number = 0; number < 3; ++number) {
            QCOMPARE(room.stateOf(number), LetterState::Sent);
        }
        QVERIFY(hands.banner().isEmpty());
        QTRY_COMPARE(hands.table()->ticked().size(), 0);
        QVERIFY(!hands.button(u"print_letters"_s)->isEnabled());
    }

    void afterAJamTheRestGoesOnAndNothingComesTwice()
    {
        PostRoom room;
        PostHands hands(room);
        hands.save(u"first.pdf"_s);
        hands.tellJam(1);
        hands.save(u"second.pdf"_s);
        const QStringList rest = room.pagesIn(u"second.pdf"_s);
        QCOMPARE(rest.size(), 2);
        QVERIFY(rest.at(0).contains(u"Kuala Lumpur"_s));
        hands.tellJam(2);
        hands.save(u"third.pdf"_s);
        const QStringList last = room.pagesIn(u"third.pdf"_s);
        QCOMPARE(last.size(), 1);
        QVERIFY(last.at(0).contains(u"Johor Bahru"_s));
        hands.press(u"all_came_out"_s);
        hands.press(u"record_as_sent"_s);
        QTRY_VERIFY(hands.label(u"post_state"_s).contains(u"sent: 3"_s));
    }

    void aRunIsTakenUpByTheNextWindow()
    {
        PostRoom room;
        {
            PostHands hands(room);
            hands.save(u"first.pdf"_s);
            hands.close();
        }
        {
            PostHands hands(room);
            QTRY_VERIFY(hands.banner().contains(u"come out"_s));
            QVERIFY(!hands.button(u"print_letters"_s)->isEnabled());
            hands.tellJam(2);
            hands.close();
        }
        PostHands hands(room);
        QTRY_VERIFY(hands.banner().contains(u"2 of 3"_s));
        hands.save(u"rest.pdf"_s);
        QCOMPARE(room.pagesIn(u"rest.pdf"_s).size(), 1);
    }

    void aRunThatIsOverIsNotTakenUp()
    {
        PostRoom room;
        {
            PostHands hands(room);
            hands.save(u"all.pdf"_s);
            hands.press(u"all_came_out"_s);
            hands.press(u"not_sent"_s);
            hands.close();
        }
        PostHands hands(room);
        QTRY_VERIFY(hands.button(u"print_letters"_s)->isEnabled());
        QVERIFY(hands.banner().isEmpty());
        QVERIFY(valueOf(room.agent->drafts()).isEmpty());
    }

    void aRunThatCannotBeKeptIsNotPrinted()
    {
        PostRoom room(QStringList{u"10200 George Town"_s});
        PostHands hands(room);
        QVERIFY(QDir(room.office.draftFolder()).removeRecursively());
        QFile inTheWay(room.office.draftFolder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        hands.dialog.savePdf(room.file(u"all.pdf"_s));
        QTRY_VERIFY(hands.label(u"post_state"_s).contains(u"Nothing was printed"_s));
        QTest::qWait(200);
        QVERIFY(!QFile::exists(room.file(u"all.pdf"_s)));
    }

    void nothingIsLeftBehindByACancelledRun()
    {
        PostRoom room;
        PostHands hands(room);
        hands.dialog.savePdf(room.file(u"none.pdf"_s));
        QCOMPARE(hands.button(u"cancel"_s)->text(), u"Cancel"_s);
        hands.dialog.reject();
        QVERIFY(hands.dialog.isVisible());
        QTRY_VERIFY(hands.label(u"post_state"_s).contains(u"Nothing was printed"_s));
        QVERIFY(hands.banner().isEmpty());
        QTest::qWait(300);
        QVERIFY(!QFile::exists(room.file(u"none.pdf"_s)));
        hands.save(u"all.pdf"_s);
        QCOMPARE(room.pagesIn(u"all.pdf"_s).size(), 3);
    }

    void aFileThatCannotBeWrittenIsNoRun()
    {
        PostRoom room;
        PostHands hands(room);
        hands.dialog.savePdf(u"/nowhere/all.pdf"_s);
        QTRY_VERIFY(hands.label(u"post_state"_s).contains(u"Nothing was printed"_s));
        QVERIFY(hands.banner().isEmpty());
    }

    void aLetterThatIsADraftAgainIsLeftOut()
    {
        PostRoom room;
        PostHands hands(room);
        const CaseId revised = room.cases.at(2);
        valueOf(room.manager->act(revised, room.caseOf(revised).version,
                                  command::ReviseLetter{LetterId{1}, u"A wrong day."_s}));
        hands.save(u"all.pdf"_s);
        QCOMPARE(room.pagesIn(u"all.pdf"_s).size(), 2);
        QVERIFY(hands.label(u"left_out"_s).contains(u"To 50000 Kuala Lumpur"_s));
        hands.press(u"all_came_out"_s);
        hands.press(u"record_as_sent"_s);
        QTRY_VERIFY(hands.label(u"post_state"_s).contains(u"sent: 2"_s));
        QCOMPARE(room.stateOf(2), LetterState::Draft);
    }

    void eachRefusalToRecordItIsListed()
    {
        PostRoom room;
        PostHands hands(room);
        hands.save(u"all.pdf"_s);
        hands.press(u"all_came_out"_s);
        const CaseId revised = room.cases.at(0);
        valueOf(room.manager->act(revised, room.caseOf(revised).version,
                                  command::ReviseLetter{LetterId{1}, u"A wrong day."_s}));
        hands.press(u"record_as_sent"_s);
        QTRY_VERIFY(hands.label(u"post_state"_s).contains(u"sent: 2"_s));
        QVERIFY(hands.label(u"left_out"_s).contains(u"To 80100 Johor Bahru"_s));
        QCOMPARE(room.stateOf(0), LetterState::Draft);
    }

    void labelsAndPostingListAreShown()
    {
        PostRoom room;
        PostHands hands(room);
        hands.press(u"posting_list"_s);
        auto* list = hands.dialog.findChild<LetterDialog*>();
        QVERIFY(list != nullptr && list->windowTitle().contains(u"Posting list"_s));
        delete list;
        hands.press(u"address_labels"_s);
        hands.press(u"show_labels"_s);
        QTRY_VERIFY(hands.dialog.findChild<LetterDialog*>() != nullptr);
        QVERIFY(hands.dialog.findChild<LetterDialog*>()->windowTitle().contains(u"Address labels"_s));
    }
};

QTEST_MAIN(PostOfTheDayTest)
#include "tst_post_of_the_day.moc"
