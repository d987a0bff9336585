#include "tests/support/act_sheet.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** What was done is taken back: by the undo that is offered, by giving back, by striking. */
class TestCaseUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void whatIsDoneBesideThePathCanBeUndone_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("said");
        QTest::newRow("a note") << u"add_note"_s << u"Note added."_s;
        QTest::newRow("a call") << u"record_call"_s << u"Call recorded."_s;
        QTest::newRow("a correction") << u"correct_field"_s << u"Put right: Subject."_s;
        QTest::newRow("a question") << u"ask_information"_s << u"Question recorded."_s;
        QTest::newRow("a standing") << u"set_standing"_s << u"The complainant: Wishes to stay unnamed."_s;
        QTest::newRow("a representative") << u"name_representative"_s << u"Represented by"_s;
        QTest::newRow("a link") << u"link_case"_s << u"Linked to"_s;
        QTest::newRow("taking") << u"take_case"_s << u"The case is yours."_s;
    }
    void whatIsDoneBesideThePathCanBeUndone()
    {
        QFETCH(QString, act);
        SmallOffice office;
        CaseMaker maker(office);
        const CaseId other = maker.registered();
        CaseHands hands(office, u"supervisor"_s, maker.registered());
        const Case before = hands.recorded();
        UndoHand undo(hands);
        if (act == u"add_note"_s) {
            hands.type(u"text"_s, u"Seen."_s);
            hands.press(act);
        } else if (act == u"take_case"_s) {
            hands.press(act);
        } else {
            Sheet sheet(hands, act);
            const auto texts = textsFor(act, valueOf(hands.desk->readCase(other)).complaint.reference);
            for (const auto& [field, text] : texts) {
                sheet.fill(field, text);
            }
            sheet.press();
            QTRY_VERIFY(sheet.isGone());
        }
        QTRY_VERIFY(undo.back);
        QFETCH(QString, said);
        QVERIFY2(undo.said.startsWith(said), qPrintable(undo.said));
        const int after = hands.recorded().version;
        QVERIFY(after > before.version);
        QSignalSpy told(&hands.page, &CasePage::said);
        undo.back();
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().first().toString(), u"Undone."_s);
        const Case now = hands.recorded();
        QVERIFY(now.version > after);
        QCOMPARE(now.intake, before.intake);
        QCOMPARE(now.assignee, before.assignee);
        QVERIFY(std::ranges::none_of(now.links, [](const CaseLink& one) { return !one.withdrawn; }));
        QVERIFY(std::ranges::none_of(now.information, &InformationRequest::isOpen));
        QCOMPARE(now.struck.size(), act == u"add_note"_s || act == u"record_call"_s ? 1 : 0);
    }

    void anUndoReachesItsCaseWhenAnotherIsOpen()
    {
        SmallOffice office;
        CaseMaker maker(office);
        const CaseId first = maker.registered();
        const CaseId second = maker.registered();
        CaseHands hands(office, u"agent"_s, first);
        const UndoHand undo(hands);
        hands.press(u"take_case"_s);
        QTRY_VERIFY(undo.back);
        hands.page.show(second);
        QTRY_VERIFY(hands.find<QLabel>(u"case_reference"_s)->text().contains(
            valueOf(hands.desk->readCase(second)).complaint.reference));
        undo.back();
        QTRY_VERIFY(hands.recorded().assignee.isNone());
    }

    void anUndoThatAnotherMadeImpossibleSaysWhy()
    {
        SmallOffice office;
        CaseMaker maker(office);
        CaseHands hands(office, u"supervisor"_s, maker.registered());
        const UndoHand undo(hands);
        hands.press(u"take_case"_s);
        QTRY_VERIFY(undo.back);
        maker.meanwhile(hands.id, command::TakeCase{});
        QSignalSpy told(&hands.page, &CasePage::said);
        undo.back();
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(told.first().first().toString().contains(u"The agent"_s));
    }

    void whoTookACaseFromAColleagueIsOfferedNoUndo()
    {
        SmallOffice office;
        CaseMaker maker(office);
        const CaseId id = maker.registered();
        {
            const CaseHands supervisor(office, u"supervisor"_s, id);
            valueOf(supervisor.desk->act(id, supervisor.recorded().version, command::TakeCase{}));
        }
        CaseHands hands(office, u"agent"_s, id);
        const UndoHand undo(hands);
        hands.press(u"take_case"_s);
        QTRY_COMPARE(hands.recorded().assignee, hands.desk->session()->staff);
        QVERIFY(undo.said.isEmpty());
    }

    void whoHasTheCaseGivesItBack()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).registered());
        QVERIFY(!actOf(hands, u"release_case"_s)->isVisible());
        hands.press(u"take_case"_s);
        QTRY_VERIFY(actOf(hands, u"release_case"_s)->isVisible());
        actOf(hands, u"release_case"_s)->trigger();
        QTRY_VERIFY(hands.recorded().assignee.isNone());
    }

    void onesOwnEntryIsStruckAndStaysReadable()
    {
        SmallOffice office;
        CaseMaker maker(office);
        CaseHands hands(office, u"supervisor"_s, maker.registered());
        hands.act(command::AddNote{u"Of the supervisor"_s});
        maker.meanwhile(hands.id, command::AddNote{u"Of the agent"_s});
        QTRY_VERIFY(journalOf(hands).contains(u"Of the agent"_s));
        Sheet sheet(hands, u"strike_entry"_s);
        QVERIFY(sheet.says(u"cannot be undone"_s));
        sheet.press();
        QTRY_VERIFY(sheet.isGone());
        QCOMPARE(hands.recorded().struck, QList<int>{2});
        QTRY_VERIFY(journalOf(hands).contains(u"Struck: the note of"_s));
        auto* journal = hands.find<JournalView>(u"journal"_s);
        const QTextCursor struck = journal->document()->find(u"Of the supervisor"_s);
        QVERIFY(struck.charFormat().fontStrikeOut());
        QVERIFY(!journal->document()->find(u"Of the agent"_s).charFormat().fontStrikeOut());
        QVERIFY(!actOf(hands, u"strike_entry"_s)->isVisible());
    }

    void deleteInTheJournalStrikesTheEntryUnderTheCursorIfItIsOnesOwn()
    {
        SmallOffice office;
        CaseMaker maker(office);
        CaseHands hands(office, u"supervisor"_s, maker.registered());
        hands.act(command::AddNote{u"Of the supervisor"_s});
        maker.meanwhile(hands.id, command::AddNote{u"Of the agent"_s});
        QTRY_VERIFY(journalOf(hands).contains(u"Of the agent"_s));
        auto* journal = hands.find<JournalView>(u"journal"_s);
        QSignalSpy wanted(journal, &JournalView::strikeWanted);
        journal->setTextCursor(journal->document()->find(u"Of the agent"_s));
        journal->findChild<QAction*>(u"strike_this"_s)->trigger();
        QCOMPARE(wanted.count(), 0);
        journal->setTextCursor(journal->document()->find(u"Of the supervisor"_s));
        journal->findChild<QAction*>(u"strike_this"_s)->trigger();
        QCOMPARE(wanted.first().first().toInt(), 2);
    }

private:
    static QList<std::pair<QString, QString>> textsFor(const QString& act, const QString& other)
    {
        const QHash<QString, QList<std::pair<QString, QString>>> all{
            {u"record_call"_s, {{u"outcome"_s, u"busy"_s}}},
            {u"correct_field"_s,
             {{u"field"_s, u"subject"_s}, {u"subject"_s, u"Other words"_s}, {u"reason"_s, u"Clearer"_s}}},
            {u"ask_information"_s, {{u"what"_s, u"The invoice"_s}}},
            {u"set_standing"_s, {{u"standing"_s, u"unnamed"_s}}},
            {u"name_representative"_s,
             {{u"representative_name"_s, u"Lê Văn Chi"_s}, {u"authority"_s, u"Power of attorney"_s}}},
            {u"link_case"_s, {{u"reference"_s, other}}},
        };
        return all.value(act);
    }
};

QTEST_MAIN(TestCaseUndo)
#include "tst_case_undo.moc"
