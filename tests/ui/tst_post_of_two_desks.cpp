#include "tests/support/post_room.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** Several desks work at the same day's post: no letter goes twice, and none is recorded that did not go. */
class PostOfTwoDesksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void thePostingListIsOfferedOfWhatWasSent()
    {
        PostRoom room;
        PostHands hands(room);
        hands.save(u"all.pdf"_s);
        hands.press(u"all_came_out"_s);
        room.sendElsewhere(1);
        hands.press(u"record_as_sent"_s);
        QTRY_VERIFY(hands.banner().contains(u"Recorded as sent: 2"_s));
        hands.press(u"list_of_sent"_s);
        const QString list = hands.shownPages().join(u' ');
        QVERIFY(list.contains(u"Letters in all: 2"_s) && list.contains(u"Johor Bahru"_s));
        QVERIFY(!list.contains(u"George Town"_s));
    }

    void nothingStandsOnThePostingListThatAnotherDeskSent()
    {
        PostRoom room;
        PostHands hands(room);
        hands.save(u"all.pdf"_s);
        room.sendElsewhere(1);
        hands.press(u"posting_list"_s);
        const QString list = hands.shownPages().join(u' ');
        QVERIFY(list.contains(u"Letters in all: 2"_s) && list.contains(u"Johor Bahru"_s));
        QVERIFY(!list.contains(u"George Town"_s));
        QVERIFY(hands.leftOut().contains(u"To 10200 George Town: The supervisor recorded it as sent"_s));
    }

    void whatAnotherDeskSentIsNotPrinted()
    {
        PostRoom room;
        PostHands hands(room);
        hands.save(u"first.pdf"_s);
        hands.tellJam(1);
        room.sendElsewhere(0);
        hands.save(u"rest.pdf"_s);
        const QStringList rest = room.pagesIn(u"rest.pdf"_s);
        QCOMPARE(rest.size(), 1);
        QVERIFY(rest.first().contains(u"Kuala Lumpur"_s));
        QVERIFY2(hands.leftOut().contains(u"To 80100 Johor Bahru: The supervisor recorded it as sent"_s),
                 qPrintable(hands.leftOut()));
        hands.record();
        QTRY_VERIFY(hands.hasRecorded(2));
        QCOMPARE(room.timesSent(0), 1);
    }

    void ofTwoDesksThatPrintTheSamePostTheSecondIsToldWhatToTakeOut()
    {
        PostRoom room;
        PostHands here(room);
        PostHands there(room, *room.supervisor);
        here.save(u"here.pdf"_s);
        there.save(u"there.pdf"_s);
        here.record();
        QTRY_VERIFY(here.hasRecorded(3));
        QTRY_COMPARE(there.leftOut().count(u"The agent recorded it as sent"_s), 3);
        QVERIFY(there.leftOut().startsWith(u"Printed, and not to be posted"_s));
        there.record();
        QTRY_VERIFY(there.hasRecorded(0));
        QVERIFY(there.leftOut().startsWith(u"Not recorded as sent. Take these out of the post:"_s));
        QCOMPARE(there.leftOut().count(u"The agent recorded it as sent"_s), 3);
        for (int number = 0; number < 3; ++number) {
            QCOMPARE(room.timesSent(number), 1);
        }
    }

    void twoDesksThatRecordAtTheSameMomentRecordEachLetterOnce()
    {
        PostRoom room;
        PostHands here(room);
        PostHands there(room, *room.supervisor);
        here.save(u"here.pdf"_s);
        there.save(u"there.pdf"_s);
        here.press(u"all_came_out"_s);
        there.press(u"all_came_out"_s);
        here.waitUntil([&] { return here.button(u"record_as_sent"_s) && there.button(u"record_as_sent"_s); });
        here.button(u"record_as_sent"_s)->click();
        there.button(u"record_as_sent"_s)->click();
        const auto recorded = [](const PostHands& hands) {
            for (int letters = 0; letters <= 3; ++letters) {
                if (hands.hasRecorded(letters)) {
                    return letters;
                }
            }
            return -1;
        };
        QTRY_VERIFY(recorded(here) >= 0 && recorded(there) >= 0);
        QCOMPARE(recorded(here) + recorded(there), 3);
        QCOMPARE((here.leftOut() + there.leftOut()).count(u"recorded it as sent"_s), 3);
        for (int number = 0; number < 3; ++number) {
            QCOMPARE(room.timesSent(number), 1);
        }
    }

    void aLetterThatWasSignedAnewIsNeitherPrintedNorRecordedAsItWas()
    {
        PostRoom room;
        PostHands hands(room);
        hands.save(u"first.pdf"_s);
        hands.tellJam(1);
        room.signAnew(1);
        room.signAnew(0);
        hands.save(u"rest.pdf"_s);
        QCOMPARE(room.pagesIn(u"rest.pdf"_s).size(), 1);
        QVERIFY(hands.leftOut().contains(u"To 80100 Johor Bahru: It was signed anew"_s));
        QTRY_VERIFY(hands.leftOut().contains(u"Take these out:\n2/2026, To 10200 George Town: It was signed anew"_s));
        QVERIFY(hands.leftOut().startsWith(u"Not printed:\n1/2026, To 80100 Johor Bahru"_s));
        hands.record();
        QTRY_VERIFY(hands.hasRecorded(1));
        QVERIFY(hands.leftOut().contains(u"To 10200 George Town: It was signed anew"_s));
        QCOMPARE(room.stateOf(0), LetterState::Signed);
        QCOMPARE(room.stateOf(1), LetterState::Signed);
        QTRY_COMPARE(hands.table()->ticked().size(), 2);
        hands.save(u"again.pdf"_s);
        hands.record();
        QTRY_VERIFY(hands.hasRecorded(2));
    }

    /** The program ended while it recorded: what it did already is its own, and no copy to be taken out. */
    void aRecordingThatWasBrokenOffIsTakenUp()
    {
        PostRoom room;
        {
            PostHands hands(room);
            hands.save(u"all.pdf"_s);
            hands.press(u"all_came_out"_s);
            hands.close();
        }
        PrintRun run = printRunFrom(valueOf(room.agent->drafts()).first().fields);
        run.recording = room.office.clock.now();
        valueOf(room.agent->keepDraft({u"print_run"_s, *run.recording, fieldsOf(run)}));
        room.act(room.cases.at(0), command::SendLetter{LetterId{1}, AnswerWay::Post, *run.recording});
        room.office.clock.set(room.office.clock.now().plusSeconds(60));
        PostHands hands(room);
        hands.press(u"record_as_sent"_s);
        QTRY_VERIFY(hands.hasRecorded(3));
        QVERIFY2(hands.leftOut().isEmpty(), qPrintable(hands.leftOut()));
        QCOMPARE(room.timesSent(0), 1);
    }

    void theTableFollowsOtherDesksAndKeepsWhatWasTicked()
    {
        PostRoom room;
        PostHands hands(room);
        hands.table()->item(0, 0)->setCheckState(Qt::Unchecked);
        room.sendElsewhere(2);
        QTRY_COMPARE(hands.stateIn(1), u"Sent"_s);
        QCOMPARE(hands.table()->item(0, 0)->checkState(), Qt::Unchecked);
        QCOMPARE(hands.table()->item(1, 0)->checkState(), Qt::Unchecked);
        QCOMPARE(hands.table()->item(2, 0)->checkState(), Qt::Checked);
    }

    void aHandOnTheBannerStaysThereWhileOthersWork()
    {
        PostRoom room;
        PostHands hands(room);
        hands.save(u"all.pdf"_s);
        const QPointer<QAbstractButton> button = hands.button(u"not_all"_s);
        button->setFocus();
        room.sendElsewhere(2);
        QTRY_VERIFY(!hands.leftOut().isEmpty());
        QVERIFY(button != nullptr);
        QCOMPARE(hands.dialog.focusWidget(), button.data());
    }

    void aRecordingThatTheRegisterBrokeOffIsBegunAnewAndRecordsEachOnce()
    {
        PostRoom room;
        PostHands hands(room);
        hands.save(u"all.pdf"_s);
        hands.press(u"all_came_out"_s);
        const QString address = room.office.address();
        bool wasAway = false;
        connect(hands.dialog.findChild<QProgressBar*>(), &QProgressBar::valueChanged, this, [&](int done) {
            if (done == 1 && !wasAway) {
                wasAway = QFile::rename(address, address + u".away"_s);
            }
        });
        hands.press(u"record_as_sent"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!hands.banner().isEmpty(), 30'000);
        QVERIFY2(hands.banner().contains(u"Record that they were sent"_s), qPrintable(hands.banner()));
        QVERIFY(!hands.label(u"post_state"_s).isEmpty());
        QVERIFY(QFile::rename(address + u".away"_s, address));
        const auto isRecorded = [&] {
            if (auto* again = hands.button(u"record_as_sent"_s); again != nullptr && again->isVisible()) {
                again->click();
            }
            return hands.hasRecorded(3);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRecorded(), 30'000);
        QVERIFY2(hands.leftOut().isEmpty(), qPrintable(hands.leftOut()));
        for (int number = 0; number < 3; ++number) {
            QCOMPARE(room.timesSent(number), 1);
        }
    }
};

QTEST_MAIN(PostOfTwoDesksTest)
#include "tst_post_of_two_desks.moc"
