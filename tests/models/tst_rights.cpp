#include "models/rights.h"

#include "tests/models/letter_story.h"
#include "tests/models/whole_procedure.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

/** Every action with what agents, officers, supervisors, managers and administrators may do, as DESIGN draws it. */
constexpr std::array<std::pair<Action, const char*>, 49> wanted{{
    {Action::ReadCase, "all own all all no"},
    {Action::RegisterCase, "all no all no no"},
    {Action::TakeCase, "all no all no no"},
    {Action::AssignCase, "no no all no no"},
    {Action::VerifyCase, "all no all no no"},
    {Action::RefuseCase, "all no all no no"},
    {Action::HandOver, "all no all no no"},
    {Action::AnswerHandOff, "no own no no no"},
    {Action::DraftLetter, "all own all all no"},
    {Action::SignLetter, "no no no all no"},
    {Action::GiveReply, "all no all no no"},
    {Action::RecordDecision, "all no all no no"},
    {Action::SettleOnTheSpot, "all no all no no"},
    {Action::CloseCase, "all no all no no"},
    {Action::ReopenCase, "no no all no no"},
    {Action::AddNote, "all own all all no"},
    {Action::RecordCall, "all own all all no"},
    {Action::CorrectCase, "all no all no no"},
    {Action::AskInformation, "all own all no no"},
    {Action::WithdrawCase, "all no all no no"},
    {Action::AttachPaper, "all own all all no"},
    {Action::LinkCase, "all no all all no"},
    {Action::TakeBackHandOff, "all no all no no"},
    {Action::TransferHandOff, "all own all no no"},
    {Action::EscalateHandOff, "all own all no no"},
    {Action::AnswerOnBehalf, "all no all no no"},
    {Action::ExtendLimit, "no no all no no"},
    {Action::EscalateCase, "all no all no no"},
    {Action::AcknowledgeCase, "all no all no no"},
    {Action::TakeNote, "no no no all no"},
    {Action::PauseClocks, "all no all no no"},
    {Action::KeepPromise, "all own all all no"},
    {Action::SendNotice, "all no all no no"},
    {Action::FillItem, "all own all no no"},
    {Action::AssessCase, "all own all all no"},
    {Action::WaiveOtherPerson, "no no all no no"},
    {Action::TellRemedies, "all no all all no"},
    {Action::ReferCase, "no no all all no"},
    {Action::TurnIntoKind, "all no all no no"},
    {Action::FollowVersion, "no no all no no"},
    {Action::NameReaders, "no no all no no"},
    {Action::KeepPoints, "all own all all no"},
    {Action::SendLetter, "all no all no no"},
    {Action::RecordPost, "all no all no no"},
    {Action::LookUpStatus, "all no all no no"},
    {Action::SeeReadings, "no no all no no"},
    {Action::KeepAccounts, "no no no no all"},
    {Action::KeepOffice, "no no no no all"},
    {Action::KeepBackups, "no no no no all"},
}};

/** A verb with a case at the stage where nothing but a right can stand in its way. */
struct Try
{
    Action action;
    CaseStory story;
    CaseCommand command;
    /** What the person must have done before, where one may only undo one's own. */
    QList<CaseEvent> own = {};
};

/** A case once handed to technology that is back in verification: its officers may see it. */
CaseStory secondRound(Channel channel = Channel::Phone)
{
    CaseStory story = CaseStory::replied(intakeBy(channel));
    story.act(agent(), command::RecordDecision{Decision::NotSatisfied, story.now, u"Dead again."_s});
    return story;
}

/** A new walk-in that an odd register says was handed to technology: the right alone is asked for. */
CaseStory concerned(CaseStory story)
{
    story.happen(agent(), {happened::HandedOver{{1}, technology, story.now, u"x"_s, {}},
                           happened::HandOffReturned{{1}, u"x"_s}});
    return story;
}

QList<Try> triesOfTheWay();
QList<Try> triesBesideTheWay();
QList<Try> triesOfClocks();
QList<Try> triesOfRounds();
QList<Try> triesOfLetters();
QList<Try> triesOfPoints();

QList<Try> tries()
{
    return triesOfTheWay() + triesBesideTheWay() + triesOfClocks() + triesOfRounds() + triesOfLetters() + triesOfPoints();
}

/** Handed to technology, which can be seen, and to the workshop on paper. */
CaseStory alsoOnPaper()
{
    CaseStory story = CaseStory::handedOver();
    command::HandOver second = handOver(story.now);
    second.department = workshop;
    story.act(agent(), second);
    return story;
}

QList<Try> triesBesideTheWay()
{
    const CaseStory answered = CaseStory::answered();
    const CaseStory handedOver = CaseStory::handedOver();
    CaseStory holding = answered;
    holding.act(agent(), paper());
    holding.act(agent(), command::AskInformation{u"The bill."_s});
    holding.act(agent(), command::LinkCase{u"77"_s, LinkKind::SameMatter});
    const Moment lately = answered.now;
    return {
        {Action::TakeCase, answered, command::ReleaseCase{}},
        {Action::RecordCall, answered, command::RecordCall{true, CallOutcome::Busy, lately, {}, {}}},
        {Action::AddNote, answered, command::StrikeEntry{answered.complaint.version + 1}, {happened::NoteAdded{u"x"_s}}},
        {Action::CorrectCase, answered, command::CorrectField{CaseField::Subject, u"No line"_s, u"Mistyped."_s}},
        {Action::CorrectCase, answered, command::SetStanding{Standing::Unnamed}},
        {Action::CorrectCase, answered, command::NameRepresentative{{u"Sáu"_s, {}, {}, u"Mother"_s, {}}}},
        {Action::AskInformation, answered, command::AskInformation{u"The bill."_s}},
        {Action::AskInformation, holding, command::ReceiveInformation{{1}, holding.now, u"The bill."_s}},
        {Action::AskInformation, holding, command::WithdrawInformation{{1}}},
        {Action::WithdrawCase, answered, command::WithdrawCase{lately, u"It works again."_s}},
        {Action::AttachPaper, answered, paper()},
        {Action::AttachPaper, answered, command::WithdrawPaper{{1}, true},
         {happened::PaperAdded{{1}, u"a/b"_s, 1, QString(64, u'a'), Evidence::Photo, u"x"_s}}},
        {Action::LinkCase, answered, command::LinkCase{u"77"_s, LinkKind::SameMatter}},
        {Action::LinkCase, holding, command::UnlinkCase{{1}}},
        {Action::TakeBackHandOff, handedOver, command::TakeBackHandOff{{1}, u"Not needed."_s}},
        {Action::TransferHandOff, handedOver, command::TransferHandOff{{1}, workshop, u"Theirs."_s}},
        {Action::EscalateHandOff, handedOver, command::EscalateHandOff{{1}, u"Nothing happens."_s}},
        {Action::AnswerOnBehalf, alsoOnPaper(), command::AnswerOnBehalf{{2}, u"Mr Tâm"_s, u"A fuse"_s, u"Replaced"_s}},
        {Action::ExtendLimit, answered, command::ExtendLimit{1, u"Parts come by ship."_s}},
        {Action::EscalateCase, answered, command::EscalateCase{manager().id, u"Very angry."_s}},
    };
}

QList<Try> triesOfClocks()
{
    // Not by phone, where saving is the acknowledgement.
    const CaseStory written = concerned(CaseStory::registered(intakeBy(Channel::WebForm)));
    const CaseStory registered = concerned(WholeStory::registered());
    const CaseStory handedOver = WholeStory::handedOver();
    CaseStory holding = handedOver;
    holding.act(agent(), command::PauseClocks{u"laboratory"_s, holding.now.plusSeconds(3600), {}});
    holding.act(agent(), command::MakePromise{PromiseKind::Promise, holding.now.plusSeconds(86'400), {}, u"A call."_s});
    const Moment later = holding.now.plusSeconds(2 * 86'400);
    return {
        {Action::AcknowledgeCase, written, command::AcknowledgeCase{AnswerWay::Phone, written.now, u"We have it."_s}},
        {Action::TakeNote, registered, command::TakeNote{u"Seen."_s}},
        {Action::PauseClocks, handedOver, command::PauseClocks{u"laboratory"_s, handedOver.now, {}}},
        {Action::PauseClocks, holding, command::ResumeClocks{{1}, holding.now}},
        {Action::KeepPromise, handedOver, command::MakePromise{PromiseKind::Promise, later, {}, u"A call."_s}},
        {Action::KeepPromise, holding, command::SettlePromise{{1}, true, {}}},
        {Action::KeepPromise, holding, command::MovePromise{{1}, later, u"Rain."_s}},
        {Action::SendNotice, handedOver, command::SendNotice{{1}, handedOver.now}},
        {Action::SendNotice, handedOver, command::DropNotice{{1}, u"Told by phone."_s}},
        {Action::FillItem, handedOver, command::FillItem{u"deposit"_s, u"150000"_s}},
    };
}

QList<Try> triesOfRounds()
{
    const CaseStory answered = WholeStory::answered();
    const CaseStory rejected = WholeStory::rejected();
    return {
        {Action::AssessCase, answered, WholeStory::conclusion()},
        {Action::WaiveOtherPerson, WholeStory::answeredAgain(), command::WaiveOtherPerson{u"A desk of one."_s}},
        {Action::TellRemedies, rejected, WholeStory::telling(rejected.now)},
        {Action::ReferCase, rejected, command::ReferCase{RemedyId{1}, rejected.now, {}}},
        {Action::TurnIntoKind, answered, command::TurnIntoKind{u"question"_s, u"It only asks."_s}},
        {Action::FollowVersion, answered, command::FollowVersion{2, u"Fairer."_s}},
        {Action::NameReaders, answered, command::NameReaders{{agent().id}, u"About a colleague."_s}},
    };
}

/** A letter beside the reply, sent, with a paper in the case. */
CaseStory sentBeside(const CaseStory& answered, QDate answerBy = {})
{
    CaseStory story = answered;
    command::DraftLetter acknowledgement = draftOf("acknowledgement");
    acknowledgement.answerBy = answerBy;
    story.act(technician(), acknowledgement);
    story.act(technician(), command::SubmitLetter{{1}});
    story.act(otherManager(), command::SignLetter{{1}});
    story.act(agent(), command::SendLetter{{1}, AnswerWay::Post, story.now});
    story.act(agent(), paper());
    return story;
}

QList<Try> triesOfLetters()
{
    const CaseStory answered = CaseStory::answered();
    CaseStory slip = answered;
    slip.act(technician(), draftOf("receipt_slip"));
    CaseStory beside = answered;
    beside.act(technician(), draftOf("acknowledgement"));
    beside.act(technician(), command::SubmitLetter{{1}});
    beside.act(otherManager(), command::SignLetter{{1}});
    const CaseStory sent = sentBeside(answered);
    const CaseStory asking = sentBeside(answered, QDate(2026, 12, 5));
    return {
        {Action::DraftLetter, slip, command::IssueLetter{{1}}},
        {Action::DraftLetter, CaseStory::signedLetter(), command::ReviseLetter{{1}, u"A wrong street."_s}},
        {Action::DraftLetter, CaseStory::drafted(), command::DropLetter{{1}, u"Told by phone."_s}},
        {Action::SendLetter, beside, command::SendLetter{{1}, AnswerWay::Post, beside.now}},
        {Action::SendLetter, sent, command::RecordReturnedMail{{1}, sent.now, u"Moved."_s}},
        {Action::AttachPaper, sent, command::AttachCopy{{1}, {1}}},
        {Action::RecordPost, answered, command::RecordPost{answered.now, u"Đức"_s, u"The bill."_s, {}, {}}},
        {Action::RecordPost, asking, command::RecordAnswer{{1}, AnswerWay::Phone, asking.now, u"Yes."_s}},
    };
}

QList<Try> triesOfPoints()
{
    const CaseStory answered = CaseStory::answered();
    CaseStory split = answered;
    split.act(agent(), command::RaisePoint{u"The line is dead."_s});
    return {
        {Action::KeepPoints, answered, command::RaisePoint{u"The line is dead."_s}},
        {Action::KeepPoints, split, command::RewordPoint{{1}, u"Nobody came."_s}},
        {Action::KeepPoints, split, command::DropPoint{{1}, u"A wish."_s}},
        {Action::KeepPoints, split, weighing()},
    };
}

QList<Try> triesOfTheWay()
{
    const CaseStory verified = concerned(CaseStory::verified());
    const CaseStory handedOver = CaseStory::handedOver();
    const CaseStory drafted = CaseStory::drafted();
    const CaseStory submitted = CaseStory::submitted();
    const CaseStory answered = CaseStory::answered();
    const CaseStory replied = CaseStory::replied();
    const CaseStory decided = CaseStory::decided();
    const CaseStory walkIn = concerned(CaseStory::registered(intakeBy(Channel::WalkIn)));
    return {
        {Action::RegisterCase, CaseStory(), command::RegisterCase{intake()}},
        {Action::TakeCase, concerned(CaseStory::registered()), command::TakeCase{}},
        {Action::AssignCase, verified, command::AssignCase{otherAgent().id}},
        {Action::VerifyCase, walkIn, command::ConfirmContent{}},
        {Action::VerifyCase, walkIn, classification()},
        {Action::VerifyCase, verified, command::AcceptCase{}},
        {Action::RefuseCase, secondRound(), command::RefuseCase{u"no_evidence"_s, u"Nothing found."_s}},
        {Action::HandOver, concerned(CaseStory::accepted()), handOver(wednesday().plusSeconds(9'000))},
        {Action::AnswerHandOff, handedOver, command::AcceptHandOff{{1}}},
        {Action::AnswerHandOff, handedOver, answer()},
        {Action::AnswerHandOff, handedOver, command::ReturnHandOff{{1}, u"Not ours."_s}},
        {Action::DraftLetter, answered, draft()},
        {Action::DraftLetter, drafted, command::SubmitLetter{{1}}},
        {Action::SignLetter, submitted, command::SignLetter{{1}}},
        {Action::SignLetter, submitted, command::ReturnLetter{{1}, u"Say when."_s}},
        {Action::GiveReply, answered, phoneReply(answered.now)},
        {Action::RecordDecision, replied, command::RecordDecision{Decision::Satisfied, replied.now, {}}},
        {Action::SettleOnTheSpot, walkIn, command::SettleOnTheSpot{u"A new box."_s, true, {}, {}}},
        {Action::CloseCase, decided, closing()},
        {Action::ReopenCase, CaseStory::closed(), command::ReopenCase{wednesday().plusSeconds(7'200), u"Dead."_s}},
        {Action::AddNote, answered, command::AddNote{u"Called twice."_s}},
    };
}

struct Person
{
    Actor actor;
    /** The place of the role in the table's row. */
    int column;
    bool isOfTheDepartment;
};

QList<Person> everybody()
{
    return {{otherAgent(), 0, false}, {technician(), 1, true}, {accountant(), 1, false},
            {supervisor(), 2, false}, {manager(), 3, false},   {administrator(), 4, false}};
}

QString reachWanted(Action action, int column)
{
    for (const auto& [known, row] : wanted) {
        if (known == action) {
            return QString::fromLatin1(row).split(u' ').at(column);
        }
    }
    return {};
}

/** What stands in the person's way; empty where the person may. */
QString rightWanted(const Person& person, Action action)
{
    const QString reach = reachWanted(action, person.column);
    if (reach == u"no") {
        return u"actor:not_allowed"_s;
    }
    return reach == u"own" && !person.isOfTheDepartment ? u"actor:not_your_department"_s : QString();
}

} // namespace

class RightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTableSaysWhatTheDesignSays()
    {
        QCOMPARE(wanted.size(), Names<Action>::all.size());
        for (const auto& [action, row] : wanted) {
            QStringList words;
            for (const auto& [role, name] : Names<Role>::all) {
                const Reach reach = reachOf(role, action);
                words.append(reach == Reach::All ? u"all"_s : reach == Reach::None ? u"no"_s : u"own"_s);
            }
            QCOMPARE(nameOf(action) + u' ' + words.join(u' '), nameOf(action) + u' ' + QLatin1String(row));
        }
    }

    void everyVerbAsksTheTable_data()
    {
        QTest::addColumn<int>("place");
        const auto all = tries();
        for (int place = 0; place < all.size(); ++place) {
            const QString verb = std::visit([](const auto& one) { return QLatin1String(one.name); }, all[place].command);
            QTest::newRow(qPrintable(verb)) << place;
        }
    }
    void everyVerbAsksTheTable()
    {
        QFETCH(int, place);
        const Try one = tries().at(place);
        for (const Person& person : everybody()) {
            const QString barred = rightWanted(person, one.action);
            CaseStory story = one.story;
            story.happen(person.actor, one.own);
            if (std::holds_alternative<command::ReleaseCase>(one.command)) {
                story.happen(person.actor, {happened::CaseAssigned{person.actor.id}});
            }
            QCOMPARE(listOf(whyNot(story.context(person.actor), story.complaint, one.action)), barred);
            const auto events = story.ask(person.actor, one.command);
            QCOMPARE(events ? QString() : listOf(events.refusals()), barred);
        }
    }

    void everyVerbIsTried()
    {
        QSet<size_t> tried;
        for (const Try& one : tries()) {
            tried.insert(one.command.index());
        }
        QCOMPARE(tried.size(), qsizetype(std::variant_size_v<CaseCommand::Kinds>));
    }

    void whatWasHandedOverByMistakeIsNoneOfTheDepartmentsBusiness()
    {
        CaseStory story = CaseStory::handedOver();
        story.act(agent(), command::TakeBackHandOff{{1}, u"Undone"_s});
        QCOMPARE(listOf(whyNot(story.context(technician()), story.complaint, Action::ReadCase)),
                 u"actor:not_your_department"_s);

        story = CaseStory::handedOver();
        story.act(technician(), command::AcceptHandOff{{1}});
        story.act(agent(), command::TakeBackHandOff{{1}, u"Not needed."_s});
        QVERIFY(whyNot(story.context(technician()), story.complaint, Action::ReadCase).isEmpty());
    }

    void whoPassedAHandOffOnStillSeesTheCase()
    {
        CaseStory story = CaseStory::handedOver();
        story.act(technician(), command::TransferHandOff{{1}, billing, u"A bill."_s});
        QVERIFY(whyNot(story.context(technician()), story.complaint, Action::ReadCase).isEmpty());
        QVERIFY(whyNot(story.context(accountant()), story.complaint, Action::ReadCase).isEmpty());
    }

    void readingACaseNeedsTheRightToo()
    {
        const CaseStory story = CaseStory::handedOver();
        for (const Person& person : everybody()) {
            QCOMPARE(listOf(whyNot(story.context(person.actor), story.complaint, Action::ReadCase)),
                     rightWanted(person, Action::ReadCase));
        }
    }

    void anOfficerOfNoDepartmentSeesNothing()
    {
        CaseStory story = CaseStory::handedOver();
        story.complaint.handOffs.first().department = {};
        const Actor lost{StaffId{99}, Role::Officer, {}};
        story.office.staff.append(Staff{lost.id, u"lost"_s, u"Lost"_s, {}, lost.role, lost.department, true, {}});
        QCOMPARE(listOf(whyNot(story.context(lost), story.complaint, Action::ReadCase)),
                 u"actor:not_your_department"_s);
    }

    void whoWasClosedOrChangedSinceSigningInCanDoNothing()
    {
        CaseStory story = CaseStory::registered();
        const command::AddNote note{u"Still here."_s};
        QVERIFY(story.ask(agent(), note));

        Actor formerly = agent();
        formerly.role = Role::Supervisor;
        QCOMPARE(outcomeOf(story.ask(formerly, note)), u"refused actor:account_changed"_s);
        formerly = agent();
        formerly.id = StaffId{99};
        QCOMPARE(outcomeOf(story.ask(formerly, note)), u"refused actor:account_changed"_s);
        formerly = technician();
        formerly.department = billing;
        QCOMPARE(outcomeOf(story.ask(formerly, note)), u"refused actor:account_changed"_s);
        story.office.staff.first().active = false;
        QCOMPARE(outcomeOf(story.ask(agent(), note)), u"refused actor:account_changed"_s);
        QCOMPARE(listOf(whyNot(story.context(agent()), story.complaint, Action::ReadCase)),
                 u"actor:account_changed"_s);
    }
};

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_rights.moc"
