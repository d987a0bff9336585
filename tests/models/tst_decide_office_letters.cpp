#include "models/office_command.h"

#include "tests/models/case_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;
using namespace redress::command;

namespace {

QString answerTo(const Office& office, const OfficeCommand& command, const Actor& actor = administrator())
{
    const auto decided = decideOffice(office, actor, command);
    return decided ? u"held"_s : listOf(decided.refusals());
}

Office after(Office office, const OfficeCommand& command)
{
    const auto events = decideOffice(office, administrator(), command);
    if (!events) {
        qFatal("%s", qPrintable(listOf(events.refusals())));
    }
    for (const OfficeEvent& event : *events) {
        office = apply(std::move(office), event);
    }
    return office;
}

KeepSubstitution wanted(const Actor& absent = manager(), const Actor& substitute = otherManager())
{
    return {{{}, absent.id, substitute.id, QDate(2026, 11, 20), QDate(2026, 11, 27), true}};
}

KeepCannedText paragraph()
{
    return {{{}, u"thx"_s, u"vi"_s, u"Thanks"_s, u"Cảm ơn {complainant}."_s, true}};
}

QByteArray ownTemplate(const char* closing = "Yours,")
{
    return R"({"id": "our_notice", "purpose": "interim_notice", "name": {"en": "Ours"},
               "body": {"en": ["Dear {complainant},", ")" +
           QByteArray(closing) + R"("]}})";
}

} // namespace

class DecideOfficeLettersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheAdministratorSetsWhatLettersAreMadeOf()
    {
        const QList<OfficeCommand> commands{wanted(), paragraph(), KeepLetterTemplate{ownTemplate()},
                                            SetLetterPaper{{AddressWindow::Dl, false, true, {}}}};
        for (const OfficeCommand& command : commands) {
            QCOMPARE(answerTo(office(), command), u"held"_s);
            QCOMPARE(answerTo(office(), command, manager()), u"actor:not_allowed"_s);
        }
    }

    void aManagerOrASupervisorStandsInForAManager()
    {
        QCOMPARE(answerTo(office(), wanted()), u"held"_s);
        QCOMPARE(answerTo(office(), wanted(manager(), supervisor())), u"held"_s);
        for (const Actor& nobody : {agent(), technician(), administrator(), manager(), Actor{StaffId{99}, {}, {}}}) {
            QCOMPARE(answerTo(office(), wanted(manager(), nobody)), u"substitute:unknown"_s);
        }
        for (const Actor& nobody : {agent(), supervisor(), Actor{StaffId{99}, {}, {}}}) {
            QCOMPARE(answerTo(office(), wanted(nobody, otherManager())), u"absent:unknown"_s);
        }
        Office closed = office();
        closed.staff[6].active = false;
        QCOMPARE(answerTo(closed, wanted()), u"substitute:unknown"_s);
        QCOMPARE(answerTo(closed, wanted(otherManager(), manager())), u"absent:unknown"_s);
    }

    void aSubstitutionHasItsFirstAndLastDay()
    {
        KeepSubstitution days = wanted();
        days.substitution.until = days.substitution.from;
        QCOMPARE(answerTo(office(), days), u"held"_s);
        days.substitution.until = days.substitution.from.addDays(-1);
        QCOMPARE(answerTo(office(), days), u"until:too_early"_s);
        days.substitution.until = {};
        QCOMPARE(answerTo(office(), days), u"until:too_early"_s);
        days = wanted();
        days.substitution.from = {};
        QCOMPARE(answerTo(office(), days), u"from:missing"_s);
    }

    void aSubstituteSignsFromTheFirstDayToTheLastAndNoLongerOnceItIsTakenBack()
    {
        Office here = after(office(), wanted());
        const auto signsOn = [&here](QDate day) { return here.absentFor(otherManager().id, day); };
        QCOMPARE(signsOn(QDate(2026, 11, 19)), QList<StaffId>{});
        QCOMPARE(signsOn(QDate(2026, 11, 20)), QList{manager().id});
        QCOMPARE(signsOn(QDate(2026, 11, 27)), QList{manager().id});
        QCOMPARE(signsOn(QDate(2026, 11, 28)), QList<StaffId>{});
        QCOMPARE(here.absentFor(supervisor().id, QDate(2026, 11, 20)), QList<StaffId>{});

        here = after(here, wanted());
        QCOMPARE(here.substitutions.size(), 2);
        QCOMPARE(signsOn(QDate(2026, 11, 20)), QList{manager().id});
        for (Substitution one : QList<Substitution>(here.substitutions)) {
            one.active = false;
            here = after(here, KeepSubstitution{one});
        }
        QCOMPARE(signsOn(QDate(2026, 11, 20)), QList<StaffId>{});
    }

    void nobodySignsForWhoIsNoManagerAnyMoreOrIsNoOneToStandIn()
    {
        const auto signing = [](const Office& office) {
            return office.absentFor(otherManager().id, QDate(2026, 11, 20)).size();
        };
        const Office here = after(office(), wanted());
        QCOMPARE(signing(here), 1);
        Office changed = here;
        changed.staff[5].active = false;
        QCOMPARE(signing(changed), 0);
        changed = here;
        changed.staff[5].role = Role::Agent;
        QCOMPARE(signing(changed), 0);
        changed = here;
        changed.staff[6].role = Role::Agent;
        QCOMPARE(signing(changed), 0);
        changed.staff[6].role = Role::Supervisor;
        QCOMPARE(signing(changed), 1);
    }

    void aSubstitutionIsTakenBackWhateverBecameOfItsPeople()
    {
        Office here = after(office(), wanted());
        here.staff[5].role = Role::Agent;
        here.staff[6].active = false;
        Substitution one = here.substitutions.first();
        one.until = one.until.addDays(1);
        QCOMPARE(answerTo(here, KeepSubstitution{one}), u"absent:unknown substitute:unknown"_s);
        one.active = false;
        QCOMPARE(answerTo(here, KeepSubstitution{one}), u"held"_s);
    }

    void whatIsKeptAnewMustBeKnownAndAnother()
    {
        const Office here = after(after(office(), wanted()), paragraph());
        KeepSubstitution days{here.substitutions.first()};
        QCOMPARE(answerTo(here, days), u"substitution:already"_s);
        days.substitution.id = {9};
        QCOMPARE(answerTo(here, days), u"substitution:unknown"_s);
        KeepCannedText text{here.cannedTexts.first()};
        QCOMPARE(answerTo(here, text), u"text:already"_s);
        text.text.id = {9};
        QCOMPARE(answerTo(here, text), u"text:unknown"_s);
        QCOMPARE(here.substitutions.first().id, SubstitutionId{1});
        QCOMPARE(after(here, KeepCannedText{{{}, u"late"_s, u"vi"_s, u"x"_s, u"x"_s}}).cannedTexts.last().id,
                 CannedTextId{2});
    }

    void aShortcutHasTwoToEightLetters()
    {
        const auto withShortcut = [](const QString& shortcut) {
            KeepCannedText made = paragraph();
            made.text.shortcut = shortcut;
            return answerTo(office(), made);
        };
        for (const QString& good : {u"ab"_s, u"abcdefgh"_s}) {
            QCOMPARE(withShortcut(good), u"held"_s);
        }
        for (const QString& bad : {u""_s, u"a"_s, u"abcdefghi"_s, u"Ab"_s, u"a1"_s, u"đa"_s, u"a b"_s, u"ab\n"_s}) {
            QCOMPARE(withShortcut(bad), u"shortcut:unfit"_s);
        }
    }

    void aShortcutStandsForOneParagraphOfALanguage()
    {
        const Office here = after(office(), paragraph());
        QCOMPARE(answerTo(here, paragraph()), u"shortcut:taken"_s);
        KeepCannedText other = paragraph();
        other.text.language = u"en"_s;
        QCOMPARE(answerTo(here, other), u"held"_s);
        KeepCannedText reworded{here.cannedTexts.first()};
        reworded.text.text = u"Xin cảm ơn."_s;
        QCOMPARE(answerTo(here, reworded), u"held"_s);
        KeepCannedText gone{here.cannedTexts.first()};
        gone.text.active = false;
        const Office free = after(here, gone);
        QCOMPARE(answerTo(free, paragraph()), u"held"_s);
        gone.text.active = true;
        QCOMPARE(answerTo(after(free, paragraph()), gone), u"shortcut:taken"_s);
    }

    void aParagraphHasItsNameItsTextAndItsLanguage()
    {
        KeepCannedText text = paragraph();
        text.text.name = u" "_s;
        text.text.text = u"\n"_s;
        text.text.language.clear();
        QCOMPARE(answerTo(office(), text), u"language:missing name:missing text:missing"_s);
        for (const QString& language : {u"vie"_s, u"VI"_s, u"v\n"_s}) {
            text = paragraph();
            text.text.language = language;
            QCOMPARE(answerTo(office(), text), u"language:missing"_s);
        }
        text = paragraph();
        text.text.text = QString(50'001, u'x');
        QCOMPARE(answerTo(office(), text), u"text:too_long"_s);
        text = paragraph();
        text.text.name = u"a\nb"_s;
        QCOMPARE(answerTo(office(), text), u"name:unprintable"_s);
    }

    void anOwnTemplateIsReadBeforeItIsKept()
    {
        const Office here = after(office(), KeepLetterTemplate{ownTemplate()});
        QCOMPARE(here.letterTemplates.size(), 1);
        QCOMPARE(here.letterTemplates.first()->purpose, LetterPurpose::InterimNotice);
        QCOMPARE(answerTo(here, KeepLetterTemplate{ownTemplate()}), u"document:already"_s);
        QCOMPARE(answerTo(office(), KeepLetterTemplate{ownTemplate("{nobody}")}),
                 u"body.en[1]:unknown_placeholder"_s);
        QVERIFY(answerTo(office(), KeepLetterTemplate{"no document"}) != u"held"_s);
        const Office again = after(here, KeepLetterTemplate{ownTemplate("With kind regards,")});
        QCOMPARE(again.letterTemplates.size(), 1);
        QCOMPARE(again.letterTemplates.first()->blocksIn(u"en"_s).last().text, u"With kind regards,"_s);
    }

    void anOwnTemplateIsWithdrawnOnce()
    {
        QCOMPARE(answerTo(office(), WithdrawLetterTemplate{u"final_reply"_s}), u"template:unknown"_s);
        const Office here = after(office(), KeepLetterTemplate{ownTemplate()});
        const Office without = after(here, WithdrawLetterTemplate{u"our_notice"_s});
        QVERIFY(without.letterTemplates.isEmpty());
        QCOMPARE(answerTo(without, WithdrawLetterTemplate{u"our_notice"_s}), u"template:unknown"_s);
    }

    void theFootOfALetterIsShort()
    {
        const auto withFoot = [](const QString& foot) {
            return answerTo(office(), SetLetterPaper{{AddressWindow::Dl, false, false, foot}});
        };
        QCOMPARE(withFoot(u"1\n2\n3\n4\n5\n"_s), u"held"_s);
        QCOMPARE(withFoot(u"1\n2\n3\n4\n5\n6"_s), u"foot:too_long"_s);
        QCOMPARE(withFoot(QString(201, u'x')), u"foot:too_long"_s);
        QCOMPARE(withFoot(u"a\tb"_s), u"foot:unprintable"_s);
    }

    void thePaperIsSetWhereItIsAnother()
    {
        QCOMPARE(answerTo(office(), SetLetterPaper{office().letterPaper}), u"paper:already"_s);
        const SetLetterPaper paper{{AddressWindow::C56, true, true, u" Bank 1 "_s}};
        const Office here = after(office(), paper);
        QCOMPARE(here.letterPaper.window, AddressWindow::C56);
        QVERIFY(here.letterPaper.windowRight && here.letterPaper.preprinted);
        QCOMPARE(here.letterPaper.foot, u"Bank 1"_s);
        QCOMPARE(answerTo(here, paper), u"paper:already"_s);
    }
};

QTEST_GUILESS_MAIN(DecideOfficeLettersTest)
#include "tst_decide_office_letters.moc"
