#include "tests/models/case_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

QString of(const CaseEvent& event)
{
    return topicsOf(event).join(u' ');
}

QString of(const CaseCommand& command)
{
    return topicsOf(command).join(u' ');
}

} // namespace

class TopicsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVerbAndItsEventTouchTheSameThing()
    {
        QCOMPARE(of(command::TakeCase{}), u"assignee"_s);
        QCOMPARE(of(command::AssignCase{{7}}), u"assignee"_s);
        QCOMPARE(of(happened::CaseAssigned{{7}}), u"assignee"_s);
        QCOMPARE(of(CaseCommand(classification())), u"classification"_s);
        QCOMPARE(of(happened::CaseClassified{}), u"classification"_s);
        QCOMPARE(of(command::ConfirmContent{}), u"read_back"_s);
        QCOMPARE(of(happened::ContentConfirmed{}), u"read_back"_s);
    }

    void handOffsAndLettersAreToldApartByTheirNumber()
    {
        QCOMPARE(of(CaseCommand(answer({2}))), u"hand_off:2"_s);
        QCOMPARE(of(command::AcceptHandOff{{2}}), u"hand_off:2"_s);
        QCOMPARE(of(command::ReturnHandOff{{2}, {}}), u"hand_off:2"_s);
        QCOMPARE(of(happened::HandOffReturned{{2}, {}}), u"hand_off:2"_s);
        QCOMPARE(of(CaseCommand(draft({3}))), u"letter:3"_s);
        QCOMPARE(of(command::SignLetter{{3}}), u"letter:3"_s);
        QCOMPARE(of(happened::LetterReturned{{3}, {}}), u"letter:3"_s);
        QCOMPARE(of(happened::ReplyGiven{{3}, AnswerWay::Post, {}, {}}), u"letter:3"_s);
    }

    void pointsAndLettersOnTheirWayAreToldApartByTheirNumber()
    {
        QCOMPARE(of(command::RewordPoint{{3}, {}}), u"point:3"_s);
        QCOMPARE(of(command::DropPoint{{3}, {}}), u"point:3"_s);
        QCOMPARE(of(command::WeighPoint{{3}, {}, {}, {}, {}, {}, {}, false}), u"point:3"_s);
        QCOMPARE(of(happened::PointReworded{{3}, {}}), u"point:3"_s);
        QCOMPARE(of(happened::PointDropped{{3}, {}}), u"point:3"_s);
        QCOMPARE(of(happened::PointWeighed{{3}, {}, {}, {}, {}, {}, {}, false}), u"point:3"_s);
        QCOMPARE(of(command::IssueLetter{{3}}), u"letter:3"_s);
        QCOMPARE(of(command::ReviseLetter{{3}, {}}), u"letter:3"_s);
        QCOMPARE(of(command::DropLetter{{3}, {}}), u"letter:3"_s);
        QCOMPARE(of(command::SendLetter{{3}, AnswerWay::Post, {}}), u"letter:3"_s);
        QCOMPARE(of(command::RecordReturnedMail{{3}, {}, {}}), u"letter:3"_s);
        QCOMPARE(of(command::AttachCopy{{3}, {4}}), u"letter:3"_s);
        QCOMPARE(of(happened::LetterRevised{{3}, {}}), u"letter:3"_s);
        QCOMPARE(of(happened::LetterSent{{3}, AnswerWay::Post, {}}), u"letter:3"_s);
        QCOMPARE(of(happened::CopyAttached{{3}, {4}}), u"letter:3"_s);
        QCOMPARE(of(command::RecordAnswer{{3}, AnswerWay::Phone, {}, {}}), u"letter:3"_s);
    }

    void whatTheDeskPutsRightIsToldApartByTheField()
    {
        QCOMPARE(of(command::ReleaseCase{}), u"assignee"_s);
        QCOMPARE(of(command::CorrectField{CaseField::Phone, {}, {}}), u"field:phone"_s);
        QCOMPARE(of(happened::FieldCorrected{CaseField::Phone, {}, {}, {}}), u"field:phone"_s);
        QCOMPARE(of(command::CorrectField{CaseField::Product, {}, {}}), u"field:product classification"_s);
        QCOMPARE(of(happened::FieldCorrected{CaseField::Product, {}, {}, {}}), u"field:product classification"_s);
        QCOMPARE(of(command::SetStanding{}), u"standing"_s);
        QCOMPARE(of(happened::StandingSet{}), u"standing"_s);
        QCOMPARE(of(command::NameRepresentative{}), u"representative"_s);
        QCOMPARE(of(happened::RepresentativeNamed{}), u"representative"_s);
        QCOMPARE(of(command::ExtendLimit{}), u"limit"_s);
        QCOMPARE(of(happened::LimitExtended{}), u"limit"_s);
    }

    void papersQuestionsAndLinksAreToldApartByTheirNumber()
    {
        QCOMPARE(of(command::WithdrawPaper{{2}, true}), u"paper:2"_s);
        QCOMPARE(of(happened::PaperWithdrawn{{2}, true}), u"paper:2"_s);
        QCOMPARE(of(command::ReceiveInformation{{2}, {}, {}}), u"information:2"_s);
        QCOMPARE(of(command::WithdrawInformation{{2}}), u"information:2"_s);
        QCOMPARE(of(happened::InformationReceived{{2}, {}, {}}), u"information:2"_s);
        QCOMPARE(of(happened::InformationWithdrawn{{2}}), u"information:2"_s);
        QCOMPARE(of(command::UnlinkCase{{2}}), u"link:2"_s);
        QCOMPARE(of(happened::CaseUnlinked{{2}}), u"link:2"_s);
        QCOMPARE(of(command::TakeBackHandOff{{2}, {}}), u"hand_off:2"_s);
        QCOMPARE(of(command::TransferHandOff{{2}, {}, {}}), u"hand_off:2"_s);
        QCOMPARE(of(command::EscalateHandOff{{2}, {}}), u"hand_off:2"_s);
        QCOMPARE(of(command::AnswerOnBehalf{{2}, {}, {}, {}}), u"hand_off:2"_s);
        QCOMPARE(of(happened::HandOffTransferred{{2}, {3}, {}, {}}), u"hand_off:2"_s);
    }

    void whatARoundComesToTouchesTheConclusion()
    {
        QCOMPARE(of(command::AssessCase{}), u"conclusion"_s);
        QCOMPARE(of(happened::CaseAssessed{}), u"conclusion"_s);
        QCOMPARE(of(command::WaiveOtherPerson{}), u"other_person"_s);
        QCOMPARE(of(happened::OtherPersonWaived{}), u"other_person"_s);
        QCOMPARE(of(command::TellRemedies{}), u"remedies"_s);
        QCOMPARE(of(happened::RemediesTold{}), u"remedies"_s);
        QCOMPARE(of(command::ReferCase{{2}, {}, {}}), u"referral:2"_s);
        QCOMPARE(of(happened::CaseReferred{{2}, {}, {}}), u"referral:2"_s);
        QCOMPARE(of(command::TakeNote{}), u"note_taken"_s);
        QCOMPARE(of(happened::CaseNoted{}), u"note_taken"_s);
        QCOMPARE(of(command::NameReaders{}), u"readers"_s);
        QCOMPARE(of(happened::ReadersNamed{}), u"readers"_s);
    }

    void anotherProcedureTouchesTheClassificationToo()
    {
        QCOMPARE(of(command::TurnIntoKind{}), u"procedure classification"_s);
        QCOMPARE(of(command::FollowVersion{}), u"procedure classification"_s);
        QCOMPARE(of(happened::ProcedureChanged{}), u"procedure classification"_s);
    }

    void itemsAreToldApartByTheirId()
    {
        QCOMPARE(of(command::FillItem{u"deposit"_s, {}}), u"item:deposit"_s);
        QCOMPARE(of(happened::ItemFilled{u"deposit"_s, {}}), u"item:deposit"_s);
    }

    void pausesPromisesAndNoticesAreToldApartByTheirNumber()
    {
        QCOMPARE(of(command::ResumeClocks{{2}, {}}), u"pause:2"_s);
        QCOMPARE(of(happened::ClocksPaused{{2}, {}, {}, {}, {}}), u"pause:2"_s);
        QCOMPARE(of(happened::ClocksResumed{{2}, {}}), u"pause:2"_s);
        QCOMPARE(of(command::SettlePromise{{2}, true, {}}), u"promise:2"_s);
        QCOMPARE(of(command::MovePromise{{2}, {}, {}}), u"promise:2"_s);
        QCOMPARE(of(happened::PromiseSettled{{2}, {}, {}}), u"promise:2"_s);
        QCOMPARE(of(happened::PromiseMoved{{2}, {3}, {}, {}}), u"promise:2"_s);
        QCOMPARE(of(command::SendNotice{{2}, {}}), u"notice:2"_s);
        QCOMPARE(of(command::DropNotice{{2}, {}}), u"notice:2"_s);
        QCOMPARE(of(happened::NoticeSent{{2}, {}}), u"notice:2"_s);
        QCOMPARE(of(happened::ClockExtended{}), u"limit"_s);
        QCOMPARE(of(command::AcknowledgeCase{}), u"acknowledgement"_s);
        QCOMPARE(of(happened::CaseAcknowledged{}), u"acknowledgement"_s);
    }

    void whatOnlyAddsTouchesNothing()
    {
        for (const CaseCommand& command : QList<CaseCommand>{command::RecordCall{}, command::AskInformation{},
                                                             command::AddPaper{}, command::LinkCase{},
                                                             command::EscalateCase{}, command::StrikeEntry{},
                                                             command::MakePromise{}, command::PauseClocks{},
                                                             command::RaisePoint{}, command::RecordPost{}}) {
            QCOMPARE(of(command), QString());
        }
    }

    void notesTouchNothing()
    {
        QCOMPARE(of(command::AddNote{u"x"_s}), QString());
        QCOMPARE(of(happened::NoteAdded{u"x"_s}), QString());
    }

    void signingRefusingClosingConfirmingAndAssessingAskAgain()
    {
        const QList<CaseCommand> asking{command::SignLetter{}, command::RefuseCase{}, command::CloseCase{},
                                        command::RecordDecision{}, command::SettleOnTheSpot{},
                                        command::WithdrawCase{}, command::AssessCase{}, command::TurnIntoKind{}};
        for (const CaseCommand& command : asking) {
            QVERIFY(asksAgainAfterAnyChange(command));
        }
        const QList<CaseCommand> others{command::TakeCase{},     command::ConfirmContent{}, command::AcceptCase{},
                                        command::HandOver{},     command::AnswerHandOff{},  command::DraftLetter{},
                                        command::SubmitLetter{}, command::GiveReply{},      command::AddNote{},
                                        command::FillItem{},     command::TellRemedies{},   command::NameReaders{},
                                        command::TakeNote{},     command::ReferCase{},      command::FollowVersion{}};
        for (const CaseCommand& command : others) {
            QVERIFY(!asksAgainAfterAnyChange(command));
        }
    }
};

QTEST_GUILESS_MAIN(TopicsTest)
#include "tst_topics.moc"
