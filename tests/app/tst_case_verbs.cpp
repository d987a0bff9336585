#include "app/cases/case_verbs.h"

#include "app/storage/case_lists.h"
#include "app/storage/case_store.h"
#include "app/storage/verify.h"
#include "models/reference.h"
#include "tests/support/office_of_five.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

CaseId handedOver(const OfficeOfFive& office, const Intake& told)
{
    const CaseId id = office.require(registerCase(*office.database, office.deedOf(u"agent"_s), told)).id;
    office.require(office.act(u"agent"_s, id, command::ConfirmContent{}));
    office.require(office.act(u"agent"_s, id, command::ClassifyCase{{u"interruption"_s, u"Fiber"_s}}));
    office.require(office.act(u"agent"_s, id, command::AcceptCase{}));
    office.require(office.act(u"agent"_s, id,
                              command::HandOver{DepartmentId{1}, u"Look."_s, mondayAtNine.plusSeconds(86'400), {}}));
    return id;
}

/** Whether a view gives the complainant or the representative away, wherever in it. */
bool tells(const CaseView& view)
{
    const Complainant& person = view.complaint.intake.complainant;
    QByteArray all = (person.name + person.phone + view.complaint.intake.representative.name).toUtf8();
    for (const CaseHappening& one : view.journal) {
        all += encode(one.event).personal;
    }
    return all.contains("Đào") || all.contains("0901") || all.contains("0903") || all.contains("Sáu");
}

} // namespace

class TestCaseVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRegisteredCaseHasASpeakableReferenceAndACode_data() { addEngines(); }
    void aRegisteredCaseHasASpeakableReferenceAndACode()
    {
        const OfficeOfFive office;
        const auto first = registerCase(*office.database, office.deedOf(u"agent"_s), OfficeOfFive::complaint());
        const auto second = registerCase(*office.database, office.deedOf(u"agent"_s), OfficeOfFive::complaint());
        QVERIFY(first && second);
        QCOMPARE(first->reference, makeReference(2026, 1));
        QCOMPARE(second->reference, makeReference(2026, 2));
        QCOMPARE(readReference(first->reference), first->reference);
        QCOMPARE(first->statusCode.size(), 7);
        QVERIFY(first->statusCode != second->statusCode);
    }

    void theSameActIsKeptOnce_data() { addEngines(); }
    void theSameActIsKeptOnce()
    {
        const OfficeOfFive office;
        const Deed deed = office.deedOf(u"agent"_s);
        const auto first = registerCase(*office.database, deed, OfficeOfFive::complaint());
        const auto again = registerCase(*office.database, deed, OfficeOfFive::complaint());
        QCOMPARE(again->id, first->id);
        QCOMPARE(again->reference, first->reference);

        const Deed note = office.deedOf(u"agent"_s);
        const command::AddNote command{u"She called again."_s};
        QVERIFY(actOnCase(*office.database, note, first->id, 1, command));
        QVERIFY(actOnCase(*office.database, note, first->id, 1, command));
        QCOMPARE(readHappenings(*office.database, first->id).size(), 2);
    }

    void aRefusedActKeepsNothing_data() { addEngines(); }
    void aRefusedActKeepsNothing()
    {
        const OfficeOfFive office;
        const qint64 before = head(*office.database).sequence;
        Intake intake = OfficeOfFive::complaint();
        intake.received = mondayAtNine.plusSeconds(60);
        const auto refused = registerCase(*office.database, office.deedOf(u"agent"_s), intake);
        QCOMPARE(refused.refusal().field, u"received"_s);
        QCOMPARE(refused.refusal().reason, u"in_the_future"_s);
        QCOMPARE(head(*office.database).sequence, before);
    }

    void settlingAtOnceIsOneActOrNone_data() { addEngines(); }
    void settlingAtOnceIsOneActOrNone()
    {
        const OfficeOfFive office;
        const qint64 before = head(*office.database).sequence;
        const Intake intake = OfficeOfFive::complaint(Channel::WalkIn);
        const auto halved = registerCase(*office.database, office.deedOf(u"agent"_s), intake,
                                         command::SettleOnTheSpot{u"A new cable."_s, false, {}, {}});
        QCOMPARE(halved.refusal().field, u"both_agreed"_s);
        QCOMPARE(head(*office.database).sequence, before);

        const Deed deed = office.deedOf(u"agent"_s);
        const auto settled = registerCase(*office.database, deed, intake,
                                          command::SettleOnTheSpot{u"A new cable."_s, true, {}, {}});
        QVERIFY(settled);
        const Case kept = *readCase(*office.database, settled->id);
        QVERIFY(kept.closed);
        QCOMPARE(kept.agreement, u"A new cable."_s);
        QCOMPARE(entriesOfAction(*office.database, deed.key).size(), 3);
    }

    void everyVerbAsksTheTableOfRights_data() { addEngines(); }
    void everyVerbAsksTheTableOfRights()
    {
        const OfficeOfFive office;
        const CaseId id = office.registered();
        for (const QString& person : {u"officer"_s, u"manager"_s, u"admin"_s}) {
            const auto refused = office.act(person, id, command::TakeCase{});
            QCOMPARE(refused.refusal().field, u"actor"_s);
            QCOMPARE(registerCase(*office.database, office.deedOf(person), OfficeOfFive::complaint()).refusal().field,
                     u"actor"_s);
        }
        QVERIFY(office.act(u"supervisor"_s, id, command::TakeCase{}));
    }

    void aCaseIsReadByThoseWhoMay_data() { addEngines(); }
    void aCaseIsReadByThoseWhoMay()
    {
        const OfficeOfFive office;
        const CaseId id = office.registered();
        const auto reads = [&](const QString& person) {
            return viewCase(*office.database, office.deedOf(person).session.actor(), id).held();
        };
        QVERIFY(reads(u"agent"_s) && reads(u"supervisor"_s) && reads(u"manager"_s));
        QVERIFY(!reads(u"officer"_s));
        QVERIFY(!reads(u"admin"_s));
        QCOMPARE(viewCase(*office.database, office.deedOf(u"agent"_s).session.actor(), CaseId{99}).refusal().reason,
                 u"unknown"_s);
    }

    void whoWishesToStayUnnamedIsSoForTheDepartments_data() { addEngines(); }
    void whoWishesToStayUnnamedIsSoForTheDepartments()
    {
        const OfficeOfFive office;
        Intake told = OfficeOfFive::complaint();
        told.complainant.standing = Standing::Unnamed;
        told.representative = {u"Trần Thị Sáu"_s, u"0902 111 222"_s, {}, u"Mother"_s, {}};
        const CaseId id = handedOver(office, told);
        office.require(office.act(u"agent"_s, id, command::CorrectField{CaseField::Phone, u"0903 333 444"_s, u"x"_s}));
        office.require(office.act(u"agent"_s, id,
                                  command::RecordCall{false, CallOutcome::Busy, mondayAtNine, u"0903 333 444"_s, {}}));

        const auto seenBy = [&](const QString& person) {
            return office.require(viewCase(*office.database, office.deedOf(person).session.actor(), id));
        };
        QVERIFY(tells(seenBy(u"agent"_s)) && tells(seenBy(u"supervisor"_s)) && tells(seenBy(u"manager"_s)));
        QVERIFY(!tells(seenBy(u"officer"_s)));
        QCOMPARE(seenBy(u"officer"_s).complaint.intake.subject, told.subject);
        // What an act of the officer answers is no other.
        QVERIFY(!tells(office.require(office.act(u"officer"_s, id, command::AcceptHandOff{{1}}))));

        office.require(office.act(u"agent"_s, id, command::SetStanding{Standing::Named}));
        QVERIFY(tells(seenBy(u"officer"_s)));
    }

    void nobodyInADepartmentFindsTheUnnamedByNameOrPhone_data() { addEngines(); }
    void nobodyInADepartmentFindsTheUnnamedByNameOrPhone()
    {
        const OfficeOfFive office;
        Intake told = OfficeOfFive::complaint();
        told.complainant.standing = Standing::Unnamed;
        const CaseId id = handedOver(office, told);
        handedOver(office, OfficeOfFive::complaint());
        const auto found = [&](const QString& person, const QString& question) {
            const auto page = searchCases(*office.database, question, office.deedOf(person).session.actor());
            return std::ranges::any_of(page.lines, [id](const CaseLine& line) { return line.id == id; });
        };
        for (const QString& trace : {u"đào"_s, u"nguyen dao"_s, u"0901"_s, u"234567"_s}) {
            QVERIFY2(found(u"agent"_s, trace), qPrintable(trace));
            QVERIFY2(!found(u"officer"_s, trace), qPrintable(trace));
        }
        QVERIFY(found(u"officer"_s, u"connection"_s));

        ListQuestion everything;
        everything.listing = Listing::AllOpen;
        everything.order = ListOrder::Complainant;
        const auto page = readPage(*office.database, everything, office.deedOf(u"officer"_s).session.actor(), mondayAtNine);
        QCOMPARE(page.lines.size(), 2);
        QCOMPARE(page.lines.first().id, id);
        QCOMPARE(page.lines.first().complainant + page.lines.first().phone, QString());
        QVERIFY(!page.lines.last().complainant.isEmpty());
    }

    void whatWasHandedOverByMistakeIsGoneFromTheDepartmentsLists_data() { addEngines(); }
    void whatWasHandedOverByMistakeIsGoneFromTheDepartmentsLists()
    {
        const OfficeOfFive office;
        const CaseId id = handedOver(office, OfficeOfFive::complaint());
        const Actor officer = office.deedOf(u"officer"_s).session.actor();
        QVERIFY(viewCase(*office.database, officer, id));
        office.require(office.act(u"agent"_s, id, command::TakeBackHandOff{{1}, u"Undone"_s}));
        QCOMPARE(viewCase(*office.database, officer, id).refusal().reason, u"not_your_department"_s);
        QVERIFY(searchCases(*office.database, u"connection"_s, officer).lines.isEmpty());
        ListQuestion everything;
        everything.listing = Listing::AllOpen;
        QVERIFY(readPage(*office.database, everything, officer, mondayAtNine).lines.isEmpty());
    }

    void anActOnAnOlderVersionIsDecidedAgain_data() { addEngines(); }
    void anActOnAnOlderVersionIsDecidedAgain()
    {
        const OfficeOfFive office;
        const CaseId id = office.registered();
        QVERIFY(office.act(u"supervisor"_s, id, command::ConfirmContent{}));
        const auto classified =
            actOnCase(*office.database, office.deedOf(u"agent"_s), id, 1, command::ClassifyCase{{u"billing"_s, u"Fiber"_s}});
        QVERIFY(classified);
        QVERIFY(classified->complaint.readBack.has_value());
    }

    void whereBothTouchedTheSameThePersonIsAsked_data() { addEngines(); }
    void whereBothTouchedTheSameThePersonIsAsked()
    {
        const OfficeOfFive office;
        const CaseId id = office.registered();
        QVERIFY(office.act(u"supervisor"_s, id, command::ClassifyCase{{u"billing"_s, u"Fiber"_s}}));
        const auto refused =
            actOnCase(*office.database, office.deedOf(u"agent"_s), id, 1, command::ClassifyCase{{u"defect"_s, u"Fiber"_s}});
        QCOMPARE(refused.refusal().field, u"case"_s);
        QCOMPARE(refused.refusal().reason, u"changed_by_another"_s);
        QVERIFY(refused.refusal().text.contains(u"The supervisor"_s));
        QCOMPARE(readCase(*office.database, id)->classification->category, u"billing"_s);
    }

    void aDeskWhoseClockIsSlowGoesOnAfterAFastOne_data() { addEngines(); }
    void aDeskWhoseClockIsSlowGoesOnAfterAFastOne()
    {
        OfficeOfFive office;
        const CaseId id = office.registered();
        OfficeOfFive::require(office.act(u"agent"_s, id, command::ConfirmContent{}));
        OfficeOfFive::require(
            office.act(u"agent"_s, id, command::RefuseCase{u"no_evidence"_s, u"Nothing was found."_s}));
        OfficeOfFive::require(
            office.act(u"agent"_s, id, command::DraftLetter{{}, u"refusal"_s, u"en"_s, u"Dear Madam,\n\nno."_s}));
        OfficeOfFive::require(office.act(u"agent"_s, id, command::SubmitLetter{LetterId{1}}));
        const Moment fast = mondayAtNine.plusSeconds(600);
        office.clock.set(fast);
        OfficeOfFive::require(office.act(u"manager"_s, id, command::SignLetter{LetterId{1}}));
        office.clock.set(mondayAtNine);
        const auto sent = office.act(u"agent"_s, id, command::GiveReply{LetterId{1}, AnswerWay::Post, fast, {}});
        QVERIFY2(sent.held(), sent ? "" : qPrintable(sent.refusal().text));
        QCOMPARE(sent->complaint.touched, fast);
        const VerifyReport report = verify(*office.database);
        QVERIFY2(report.held, qPrintable(report.firstBad));
    }

    void whatARegisterThatWasPutBackNoLongerHoldsIsAsked_data() { addEngines(); }
    void whatARegisterThatWasPutBackNoLongerHoldsIsAsked()
    {
        const OfficeOfFive office;
        const CaseId id = office.registered();
        const int seenBefore = readCase(*office.database, id)->version + 3;
        const auto refused =
            actOnCase(*office.database, office.deedOf(u"agent"_s), id, seenBefore, command::TakeCase{});
        QCOMPARE(refused.refusal().reason, u"changed_by_another"_s);
        QVERIFY(readCase(*office.database, id)->assignee.isNone());
    }

    void refusingAsksAgainAfterAnyChangeButANote_data() { addEngines(); }
    void refusingAsksAgainAfterAnyChangeButANote()
    {
        const OfficeOfFive office;
        const CaseId id = office.registered();
        const command::RefuseCase refuse{u"no_evidence"_s, u"Nothing was found."_s};
        QVERIFY(office.act(u"supervisor"_s, id, command::ConfirmContent{}));
        const Case seen = *readCase(*office.database, id);
        QCOMPARE(actOnCase(*office.database, office.deedOf(u"agent"_s), id, 1, refuse).refusal().reason,
                 u"changed_by_another"_s);
        QVERIFY(office.act(u"manager"_s, id, command::AddNote{u"Look at it again."_s}));
        QVERIFY(actOnCase(*office.database, office.deedOf(u"agent"_s), id, seen.version, refuse));
    }

    void twoDesksThatSaveAtOnceKeepBothCases_data() { addEngines(); }
    void twoDesksThatSaveAtOnceKeepBothCases()
    {
        const OfficeOfFive office;
        constexpr int each = 20;
        const auto saveMany = [&office](const Deed& first) {
            const auto database = openRegister(office.place.address());
            for (int saved = 0; saved < each; ++saved) {
                OfficeOfFive::require(
                    registerCase(*database, Deed::begin(first.session, first.at), OfficeOfFive::complaint()));
            }
        };
        const Deed agent = office.deedOf(u"agent"_s);
        const Deed supervisor = office.deedOf(u"supervisor"_s);
        const std::unique_ptr<QThread> one(QThread::create(saveMany, agent));
        const std::unique_ptr<QThread> other(QThread::create(saveMany, supervisor));
        one->start();
        other->start();
        QVERIFY(one->wait(60'000) && other->wait(60'000));
        QCOMPARE(nextCaseId(*office.database), CaseId{2 * each + 1});
        const VerifyReport report = verify(*office.database);
        QVERIFY2(report.held, qPrintable(report.firstBad));
    }

    void aRegisterIsLookedThroughWhileADeskSaves_data() { addEngines(); }
    void aRegisterIsLookedThroughWhileADeskSaves()
    {
        const OfficeOfFive office;
        const Deed agent = office.deedOf(u"agent"_s);
        std::atomic<bool> enough = false;
        const std::unique_ptr<QThread> saving(QThread::create([&] {
            const auto database = openRegister(office.place.address());
            while (!enough) {
                OfficeOfFive::require(
                    registerCase(*database, Deed::begin(agent.session, agent.at), OfficeOfFive::complaint()));
            }
        }));
        saving->start();
        QStringList findings;
        for (int look = 0; look < 10; ++look) {
            findings.append(verify(*office.database).firstBad);
        }
        enough = true;
        QVERIFY(saving->wait(60'000));
        findings.removeAll(QString());
        QCOMPARE(findings, QStringList());
        QVERIFY(nextCaseId(*office.database).value > 1);
    }

    void theHeadOfTheJournalStandsInASignedLetter_data() { addEngines(); }
    void theHeadOfTheJournalStandsInASignedLetter()
    {
        const OfficeOfFive office;
        const CaseId id = office.registered();
        OfficeOfFive::require(office.act(u"agent"_s, id, command::ConfirmContent{}));
        OfficeOfFive::require(
            office.act(u"agent"_s, id, command::RefuseCase{u"no_evidence"_s, u"Nothing was found."_s}));
        OfficeOfFive::require(
            office.act(u"agent"_s, id, command::DraftLetter{{}, u"refusal"_s, u"en"_s, u"Dear Madam,\n\nno."_s}));
        OfficeOfFive::require(office.act(u"agent"_s, id, command::SubmitLetter{LetterId{1}}));
        const QString before = head(*office.database).hash;
        const auto signedCase = office.act(u"manager"_s, id, command::SignLetter{LetterId{1}});
        QVERIFY(signedCase);
        const QString printed = signedCase->complaint.letter(LetterId{1})->journalHead;
        QCOMPARE(printed.size(), 16);
        QVERIFY(before.startsWith(printed));
    }
};

QTEST_GUILESS_MAIN(TestCaseVerbs)
#include "tst_case_verbs.moc"
