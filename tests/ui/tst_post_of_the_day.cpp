#include "tests/support/post_room.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

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
        QCOMPARE(withoutIsolates(hands.table()->item(0, recipient)->text()), u"To 10200 George Town"_s);
        QCOMPARE(withoutIsolates(hands.table()->item(1, recipient)->text()), u"To 50000 Kuala Lumpur"_s);
        QCOMPARE(withoutIsolates(hands.table()->item(2, recipient)->text()), u"To 80100 Johor Bahru"_s);
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
        hands.record();
        QTRY_VERIFY(hands.hasRecorded(3));
        for (int number = 0; number < 3; ++number) {
            QCOMPARE(room.stateOf(number), LetterState::Sent);
        }
        QTRY_COMPARE(hands.table()->ticked().size(), 0);
        QVERIFY(!hands.button(u"print_letters"_s)->isEnabled());
        QVERIFY(hands.leftOut().isEmpty());
        QVERIFY(valueOf(room.agent->drafts()).isEmpty());
    }

    void papersForTheCounterDoNotGoByPost()
    {
        PostRoom room(QStringList{u"10200 George Town"_s});
        const CaseId id = room.cases.first();
        room.act(id, command::DraftLetter{{}, u"receipt_slip"_s, u"en"_s, u"We have your complaint."_s});
        room.act(id, command::IssueLetter{LetterId{2}});
        QCOMPARE(room.caseOf(id).letters.last().state, LetterState::Signed);
        PostHands hands(room);
        QTRY_COMPARE(hands.label(u"letter_count"_s), u"Letters: 1"_s);
        QCOMPARE(hands.table()->ticked().size(), 1);
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
        QTRY_VERIFY(hands.hasRecorded(3));
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
        QTRY_VERIFY(hands.label(u"post_state"_s).contains(u"Nothing was saved"_s));
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
        QTRY_VERIFY(hands.label(u"post_state"_s).contains(u"Nothing was saved"_s));
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
        QTRY_VERIFY(hands.label(u"post_state"_s).contains(u"Nothing was saved"_s));
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
        QVERIFY(hands.leftOut().contains(u"To 50000 Kuala Lumpur"_s));
        hands.press(u"all_came_out"_s);
        hands.press(u"record_as_sent"_s);
        QTRY_VERIFY(hands.hasRecorded(2));
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
        QTRY_VERIFY(hands.hasRecorded(2));
        QVERIFY(hands.leftOut().contains(u"To 80100 Johor Bahru"_s));
        QCOMPARE(room.stateOf(0), LetterState::Draft);
    }

    /** The measure of a single letter holds in bulk too. */
    void aLetterThatTheCaseMadeWrongSinceItsSignatureIsNotPrinted()
    {
        PostRoom room(QStringList{u"10200 George Town"_s, u"50000 Kuala Lumpur"_s});
        const CaseId id = room.sign(u"80100 Johor Bahru"_s, u"Dear To 80100 Johor Bahru,\n\nwe look into it."_s,
                                    u"complainant:5:20"_s);
        room.cases.append(id);
        room.act(id, command::CorrectField{CaseField::Name, u"Somebody else"_s, u"Misheard."_s});
        PostHands hands(room);
        hands.save(u"all.pdf"_s);
        const QStringList pages = room.pagesIn(u"all.pdf"_s);
        QCOMPARE(pages.size(), 2);
        QVERIFY(!pages.join(u' ').contains(u"Johor Bahru"_s));
        QVERIFY2(hands.leftOut().startsWith(u"Not printed:\n3/2026, "_s), qPrintable(hands.leftOut()));
    }

    void whatIsNoDayHasNoLetters()
    {
        PostRoom room(QStringList{u"10200 George Town"_s});
        PostHands hands(room);
        QVERIFY(hands.button(u"print_letters"_s)->isEnabled());
        auto* day = hands.dialog.findChild<QLineEdit*>(u"day"_s);
        day->selectAll();
        QTest::keyClicks(day, u"x"_s);
        QCOMPARE(hands.table()->rowCount(), 0);
        QVERIFY(!hands.button(u"print_letters"_s)->isEnabled());
        QVERIFY(!hands.button(u"posting_list"_s)->isEnabled());
        QVERIFY(hands.label(u"letter_count"_s).startsWith(u"Type a day"_s));
    }

    void labelsAndPostingListAreShown()
    {
        PostRoom room;
        PostHands hands(room);
        hands.press(u"posting_list"_s);
        QTRY_VERIFY(hands.dialog.findChild<LetterDialog*>() != nullptr);
        QVERIFY(hands.dialog.findChild<LetterDialog*>()->windowTitle().contains(u"Posting list"_s));
        QVERIFY(hands.shownPages().first().contains(u"Letters in all: 3"_s));
        hands.press(u"address_labels"_s);
        hands.press(u"show_labels"_s);
        QTRY_VERIFY(hands.dialog.findChild<LetterDialog*>() != nullptr);
        QVERIFY(hands.dialog.findChild<LetterDialog*>()->windowTitle().contains(u"Address labels"_s));
    }

    /** What was begun on a printer comes out of it: so nothing is, before it can no longer be cancelled. */
    void noPagesAreChosenOfARun()
    {
        PostRoom room;
        PostHands hands(room);
        const auto printer = printerInto(room.file(u"none.pdf"_s));
        printer->setFromTo(1, 1);
        hands.dialog.printOn(printer);
        QVERIFY(hands.label(u"post_state"_s).startsWith(u"The whole run is printed."_s));
        QVERIFY(hands.button(u"print_letters"_s)->isEnabled());
        QVERIFY(hands.banner().isEmpty());
        QVERIFY(valueOf(room.agent->drafts()).isEmpty());
    }

    void whatCameBackGoesOutAgainWithTheNextPost()
    {
        PostRoom room(QStringList{u"10200 George Town"_s});
        const CaseId id = room.cases.first();
        room.act(id, command::SendLetter{LetterId{1}, AnswerWay::Post, room.office.clock.now()});
        room.act(id, command::RecordReturnedMail{LetterId{1}, room.office.clock.now(), u"Moved away"_s});
        room.act(id, command::CorrectField{CaseField::Address, u"9 New Street\n50000 Kuala Lumpur"_s, u"Moved"_s});
        room.office.clock.set(room.office.clock.now().plusSeconds(3600));
        PostHands hands(room);
        QCOMPARE(hands.stateIn(0), u"Came back"_s);
        hands.table()->item(0, 0)->setCheckState(Qt::Checked);
        hands.save(u"again.pdf"_s);
        QVERIFY(room.pagesIn(u"again.pdf"_s).value(0).contains(u"9 New Street"_s));
        hands.press(u"posting_list"_s);
        QVERIFY(hands.shownPages().join(u' ').contains(u"Kuala Lumpur"_s));
        hands.record();
        QTRY_VERIFY(hands.hasRecorded(1));
        QCOMPARE(room.timesSent(0), 2);
        QVERIFY(!room.caseOf(id).letters.first().isBack());
        QVERIFY2(hands.leftOut().isEmpty(), qPrintable(hands.leftOut()));
    }

    void aCancelledRunPrintsNothing()
    {
        PostRoom room;
        PostHands hands(room);
        const auto printer = printerInto(room.file(u"none.pdf"_s));
        auto* progress = hands.dialog.findChild<QProgressBar*>(u"progress"_s);
        const auto watch = connect(progress, &QProgressBar::valueChanged, &hands.dialog, [&](int letters) {
            if (letters == 1) {
                hands.dialog.reject();
            }
        });
        hands.dialog.printOn(printer);
        QTRY_COMPARE(hands.button(u"cancel"_s)->text(), u"Close"_s);
        disconnect(watch);
        QTRY_COMPARE(printer.use_count(), 1);
        QVERIFY(room.pagesIn(u"none.pdf"_s).isEmpty());
        QVERIFY(hands.banner().isEmpty());
        hands.save(u"all.pdf"_s);
        QCOMPARE(room.pagesIn(u"all.pdf"_s).size(), 3);
    }

    void whereAllWereLeftOutTheReasonsAreTold()
    {
        PostRoom room(QStringList{u"10200 George Town"_s});
        PostHands hands(room);
        room.actAt(*room.manager, room.cases.first(), command::ReviseLetter{LetterId{1}, u"A wrong day."_s});
        hands.dialog.printOn(printerInto(room.file(u"none.pdf"_s)));
        QTRY_VERIFY2(hands.leftOut().contains(u"To 10200 George Town: Its signature is void"_s), qPrintable(hands.leftOut()));
        QVERIFY2(hands.label(u"post_state"_s).isEmpty(), qPrintable(hands.label(u"post_state"_s)));
        QVERIFY(hands.banner().isEmpty());
    }

    void whatAPrinterGaveUpIsAskedFor()
    {
        PostRoom room;
        PostHands hands(room);
        hands.dialog.printOn(printerInto(u"/nowhere/all.pdf"_s));
        QTRY_VERIFY(hands.banner().contains(u"Did all of them come out whole?"_s));
        QCOMPARE(hands.label(u"post_state"_s), u"The printer did not take it."_s);
        hands.tellJam(0);
        hands.dialog.printOn(printerInto(room.file(u"all.pdf"_s)));
        QTRY_VERIFY(hands.banner().startsWith(u"Letters given to the printer: 3."_s));
        QCOMPARE(room.pagesIn(u"all.pdf"_s).size(), 3);
    }

    void ofAFileOneIsToldToPrintIt()
    {
        PostRoom room;
        {
            PostHands hands(room);
            hands.save(u"all.pdf"_s);
            QVERIFY2(hands.banner().startsWith(u"Letters in the file: 3. Print it."_s), qPrintable(hands.banner()));
            hands.close();
        }
        PostHands hands(room);
        QTRY_VERIFY(hands.banner().startsWith(u"Letters in the file: 3."_s));
        hands.tellJam(1);
        hands.save(u"rest.pdf"_s);
        QVERIFY2(hands.banner().startsWith(u"Letters in the new file: 2 of 3."_s), qPrintable(hands.banner()));
    }

    void aFileHasTheLetterheadWhateverPaperLiesInThePrinter()
    {
        PostRoom room(QStringList{u"10200 George Town"_s});
        LetterPaper paper;
        paper.preprinted = true;
        valueOf(room.office.deskOf(u"admin"_s)->keepOffice(command::SetLetterPaper{paper}));
        QTRY_VERIFY(room.agent->office().letterPaper.preprinted);
        PostHands hands(room);
        const QString phone = u"1900 0000"_s;
        hands.save(u"all.pdf"_s);
        QVERIFY(room.pagesIn(u"all.pdf"_s).value(0).contains(phone));
        hands.tellJam(0);
        hands.dialog.printOn(printerInto(room.file(u"printed.pdf"_s)));
        QTRY_VERIFY(hands.banner().startsWith(u"Letters given to the printer"_s));
        QVERIFY(!room.pagesIn(u"printed.pdf"_s).value(0).contains(phone));
    }
};

QTEST_MAIN(PostOfTheDayTest)
#include "tst_post_of_the_day.moc"
