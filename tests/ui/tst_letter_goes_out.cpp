#include "tests/support/act_sheet.h"
#include "tests/support/screen_check.h"
#include "tests/support/sent_letters.h"
#include "ui/case/acts/letter_sent_dialog.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letter_on_paper.h"
#include "ui/letters/register/letters_page.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

constexpr LetterId first{1};
const QString oldHome = u"1 Old Street, Huế"_s;
const QString newHome = u"9 New Street, Huế"_s;

Intake livingInOldStreet()
{
    Intake told = smallComplaint();
    told.complainant.address = oldHome;
    return told;
}

/** Sent to the old street; the post brought it back, and the complainant told where the new home is. */
CaseId movedAway(SentLetters& letters)
{
    const CaseId id = letters.sentLetter(u"The line"_s, {}, livingInOldStreet());
    letters.office.clock.set(letters.office.clock.now().plusSeconds(3600));
    letters.act(*letters.agent, id, command::RecordReturnedMail{first, letters.office.clock.now(), u"Moved away"_s});
    letters.act(*letters.agent, id, command::CorrectField{CaseField::Address, newHome, u"Moved"_s});
    letters.office.clock.set(letters.office.clock.now().plusSeconds(3600));
    return id;
}

QString addressOnPaper(Desk& desk, CaseId id)
{
    const CaseView view = valueOf(desk.readCaseAgain(id));
    return letterOnPaper(view, view.complaint.letters.first(), desk.office(), desk.zone(), desk.now()).recipientAddress;
}

/** Signed; it bears the complainant's name, which the case tells. */
CaseId signedWithName(SentLetters& letters)
{
    const CaseId id = valueOf(letters.agent->registerCase(livingInOldStreet())).id;
    const QString name = letters.caseOf(id).intake.complainant.name;
    command::DraftLetter draft{{}, u"acknowledgement"_s, u"en"_s, u"Dear %1,\n\nwe look into it today."_s.arg(name)};
    draft.insertions = u"complainant:5:%1"_s.arg(name.size());
    letters.act(*letters.agent, id, draft);
    letters.act(*letters.agent, id, command::SubmitLetter{first});
    letters.act(*letters.manager, id, command::SignLetter{first});
    return id;
}

/** The letter as the case's panel shows it on paper. */
LetterDialog* lookAt(CaseHands& hands)
{
    hands.press(u"look_at_letter"_s);
    CaseHands::waitUntil([&] { return hands.find<LetterDialog>(u"letter_dialog"_s) != nullptr; });
    return hands.find<LetterDialog>(u"letter_dialog"_s);
}

QStringList waysIn(const QWidget* sheet)
{
    const auto* box = sheet->findChild<ChoiceBox*>(u"way"_s);
    QStringList ways;
    for (int place = 0; place < box->count(); ++place) {
        ways.append(box->itemData(place).toString());
    }
    return ways;
}

bool hasBadge(const CaseHands& hands, const QString& word)
{
    const auto badges = hands.page.findChildren<Badge*>();
    return std::ranges::any_of(badges, [&](const Badge* one) { return one->isVisible() && one->word() == word; });
}

} // namespace

/** A signed letter on its way out: by which way, to where, as it stands or not at all. */
class LetterGoesOutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Appearance::Light); }

    void aPaperForTheCounterIsOnlyHandedOver()
    {
        SentLetters letters;
        const CaseId id = valueOf(letters.agent->registerCase(livingInOldStreet())).id;
        letters.act(*letters.agent, id, command::DraftLetter{{}, u"receipt_slip"_s, u"en"_s, u"We have it."_s});
        letters.act(*letters.agent, id, command::IssueLetter{first});
        letters.act(*letters.agent, id, command::DraftLetter{{}, u"acknowledgement"_s, u"en"_s, u"We look into it."_s});
        CaseAtHand atHand(*letters.agent);
        atHand.open(id);
        QTRY_VERIFY(atHand.isRead());
        const LetterSentDialog slip(atHand, first, nullptr);
        QCOMPARE(waysIn(&slip), QStringList{u"handed_over"_s});
        const LetterSentDialog other(atHand, LetterId{2}, nullptr);
        QCOMPARE(waysIn(&other).size(), 3);
    }

    void whatWasSentShowsToWhomItWas()
    {
        SentLetters letters;
        const CaseId id = letters.signedLetter(u"The line"_s, {}, livingInOldStreet());
        const auto move = [&](const QString& to) {
            letters.act(*letters.agent, id, command::CorrectField{CaseField::Address, to, u"Moved"_s});
        };
        move(newHome);
        QCOMPARE(addressOnPaper(*letters.agent, id), newHome);
        letters.act(*letters.agent, id, command::SendLetter{first, AnswerWay::Post, letters.office.clock.now()});
        move(oldHome);
        letters.act(*letters.agent, id, command::CorrectField{CaseField::Name, u"Another Name"_s, u"Misheard"_s});
        QCOMPARE(addressOnPaper(*letters.agent, id), newHome);
        const CaseView view = valueOf(letters.agent->readCaseAgain(id));
        const LetterOnPaper sheet = letterOnPaper(view, view.complaint.letters.first(), letters.agent->office(),
                                                  letters.agent->zone(), letters.agent->now());
        QCOMPARE(sheet.recipient, smallComplaint().complainant.name);
    }

    void whatCameBackIsPrintedForTheNewAddressAndRecordedAsSentAgain()
    {
        SentLetters letters;
        const CaseId id = movedAway(letters);
        CaseHands hands(letters.office, u"agent"_s, id);
        const QString day = QLocale().toString(QDate(2026, 11, 16), QLocale::ShortFormat);
        QTRY_VERIFY(isSaid(hands, u"Came back %1: Moved away"_s.arg(day)));
        QVERIFY(hasBadge(hands, u"Came back"_s));
        QVERIFY(!hands.sees(u"letter_came_back"_s));
        LetterDialog* paper = lookAt(hands);
        QVERIFY(paper->findChild<QPushButton*>(u"print_letter"_s)->isEnabled());
        QCOMPARE(addressOnPaper(*letters.agent, id), newHome);
        paper->close();

        hands.press(u"letter_sent_again"_s);
        Sheet sheet(nullptr, hands, u"letter_sent"_s);
        QVERIFY(sheet.says(u"The letter went out again"_s));
        sheet.fill(u"way"_s, u"post"_s);
        QTRY_COMPARE(faultsOf(sheet.dialog), QStringList());
        sheet.press();
        QTRY_VERIFY(!letters.letterOf(id).isBack());
        QCOMPARE(letters.letterOf(id).recipientAddress, newHome);
        QTRY_VERIFY(hasBadge(hands, u"Sent"_s));
        QVERIFY(!hands.sees(u"letter_sent_again"_s));
        QVERIFY(!isSaid(hands, u"Came back %1"_s.arg(day)));
        QTRY_VERIFY(hands.sees(u"letter_came_back"_s));
    }

    void aReplyThatCameBackIsSentAgainFromThePanelToo()
    {
        SmallOffice office;
        CaseHands hands(office, u"agent"_s, CaseMaker(office).answered());
        hands.act(command::DraftLetter{{}, u"final_reply"_s, u"en"_s, u"Dear Madam,\n\nit works again."_s});
        hands.act(command::SubmitLetter{first});
        const auto manager = office.deskOf(u"manager"_s);
        valueOf(manager->signLetter(hands.id, hands.recorded().version, first, SmallOffice::password()));
        hands.act(command::GiveReply{first, AnswerWay::Post, office.clock.now(), {}});
        office.clock.set(office.clock.now().plusSeconds(3600));
        hands.act(command::RecordReturnedMail{first, office.clock.now(), u"Nobody there"_s});
        office.clock.set(office.clock.now().plusSeconds(3600));
        QTRY_VERIFY(hands.sees(u"letter_sent_again"_s));
        hands.press(u"letter_sent_again"_s);
        Sheet sheet(nullptr, hands, u"letter_sent"_s);
        sheet.fill(u"way"_s, u"post"_s);
        sheet.press();
        QTRY_VERIFY(!hands.recorded().letters.first().isBack());
        QCOMPARE(hands.recorded().replies.last().given, *hands.recorded().letters.first().sentAt);
        QCOMPARE(hands.recorded().replies.size(), 1);
    }

    void theRegisterRecordsItAsSentAgainToo()
    {
        SentLetters letters;
        const CaseId id = movedAway(letters);
        const auto desk = letters.office.deskOf(u"agent"_s);
        LettersPage page(*desk);
        page.resize(1134, 660);
        page.show();
        auto* lines = page.findChild<QTableView*>(u"letter_register"_s);
        QTRY_COMPARE(lines->model()->rowCount(), 1);
        lines->setFocus();
        lines->setCurrentIndex(lines->model()->index(0, 0));
        auto* again = page.findChild<QPushButton*>(u"record_sent"_s);
        QTRY_VERIFY(again->isEnabled());
        QVERIFY(!page.findChild<QPushButton*>(u"record_came_back"_s)->isEnabled());
        again->click();
        QTRY_VERIFY(page.findChild<LetterSentDialog*>() != nullptr && page.findChild<LetterSentDialog*>()->isVisible());
        auto* sheet = page.findChild<LetterSentDialog*>();
        sheet->findChild<ChoiceBox*>(u"way"_s)->choose(u"post"_s);
        sheet->findChild<QPushButton*>(u"letter_sent"_s)->click();
        QTRY_VERIFY(!letters.letterOf(id).isBack());
        QTRY_VERIFY(!again->isEnabled());
        QTRY_VERIFY(page.findChild<QPushButton*>(u"record_came_back"_s)->isEnabled());
    }

    void aLetterThatTheCaseContradictsIsReadAndNotPrinted()
    {
        SentLetters letters;
        const CaseId id = signedWithName(letters);
        const QString name = letters.caseOf(id).intake.complainant.name;
        const auto correct = [&](const QString& to) {
            letters.act(*letters.agent, id, command::CorrectField{CaseField::Name, to, u"Misheard"_s});
        };
        correct(u"Nguyễn Thị Đạo"_s);
        {
            CaseHands hands(letters.office, u"agent"_s, id);
            LetterDialog* paper = lookAt(hands);
            QVERIFY(!paper->findChild<QPushButton*>(u"print_letter"_s)->isEnabled());
            QVERIFY(!paper->findChild<QPushButton*>(u"save_pdf"_s)->isEnabled());
            QVERIFY2(isSaid(hands, u"the case \"Nguyễn Thị Đạo\""_s),
                     qPrintable(paper->findChild<QLabel*>(u"letter_status"_s)->text()));
        }
        correct(name);
        CaseHands hands(letters.office, u"agent"_s, id);
        LetterDialog* paper = lookAt(hands);
        QVERIFY(paper->findChild<QPushButton*>(u"print_letter"_s)->isEnabled());
        QVERIFY(paper->findChild<QPushButton*>(u"save_pdf"_s)->isEnabled());
        // Once it has reached its recipient it is a copy of what was sent.
        letters.act(*letters.agent, id, command::SendLetter{first, AnswerWay::Post, letters.office.clock.now()});
        correct(u"Nguyễn Thị Đạo"_s);
        CaseHands later(letters.office, u"agent"_s, id);
        QVERIFY(lookAt(later)->findChild<QPushButton*>(u"print_letter"_s)->isEnabled());
    }
};

QTEST_MAIN(LetterGoesOutTest)
#include "tst_letter_goes_out.moc"
