#pragma once

#include "models/fall_due.h"
#include "tests/models/guide.h"

#include <QRandomGenerator>

namespace redress::sample {

using namespace Qt::StringLiterals;

/** Somebody who tries one thing after the other, sensible and not. */
class Stroller
{
public:
    Stroller(CaseStory& story, QRandomGenerator& dice) : story(story), dice(dice) {}

    /**
     * Goes one step on, if a few tries find one that is let through: mostly this or that, often what brings
     * the case on, for a procedure that asks for much would never be seen to its end otherwise; and what
     * falls due by itself.
     */
    bool step()
    {
        // No two steps in one moment: what just happened is found by it.
        story.now = story.now.plusSeconds(1 + (below(8) == 0 ? below(20) * 86'400 : below(20'000)));
        drawNumbers();
        if (story.complaint.version > 0 && fallDue()) {
            return true;
        }
        if (below(2) == 0 &&
            Guide(story).goOn(below(3) == 0 ? Decision::Satisfied : Decision::NotSatisfied)) {
            return true;
        }
        for (int attempt = 0; attempt < 30; ++attempt) {
            const Actor actor = anybody();
            if (const auto events = story.ask(actor, anything())) {
                Guide(story).happen(actor, *events);
                return true;
            }
        }
        return false;
    }

private:
    /** As the register draws them: the next that is free. */
    void drawNumbers()
    {
        int letters = 0;
        for (const Letter& one : story.complaint.letters) {
            letters += one.number.isNone() ? 0 : 1;
        }
        story.draws.letterNumber = {2026, letters + 1};
        story.draws.postNumber = {2026, int(story.complaint.post.size()) + 1};
    }

    bool fallDue()
    {
        const Actor nobody{};
        const auto events = whatFellDue(story.context(nobody), story.complaint);
        story.happen(nobody, events);
        return !events.isEmpty();
    }

    qint64 below(qint64 end) { return qint64(dice.bounded(quint64(end))); }
    bool mostly() { return below(8) != 0; }
    template <class E>
    E any()
    {
        return Names<E>::all.at(size_t(below(qint64(Names<E>::all.size())))).first;
    }

    Actor anybody()
    {
        const QList<Actor> all{agent(),      otherAgent(), technician(),   accountant(),
                               supervisor(), manager(),    otherManager(), administrator()};
        return all.at(below(all.size()));
    }

    QString oneOf(const QStringList& choices) { return choices.at(below(choices.size())); }
    /** The id of one of them, or nothing, or one that nobody knows. */
    template <class Thing>
    QString anyOf(const QList<Thing>& things)
    {
        QStringList ids{{}, u"nobody_knows"_s};
        for (const Thing& one : things) {
            ids.append(one.id);
        }
        return oneOf(ids);
    }
    QString words() { return mostly() ? u"Words of somebody."_s : QString(); }
    Moment lately() { return story.now.plusSeconds(mostly() ? -below(600) : 500 - below(900'000)); }
    HandOffId anyHandOff() { return {below(story.complaint.handOffs.size() + 1) + below(2)}; }
    LetterId anyLetter() { return {below(story.complaint.letters.size() + 1) + below(2)}; }

    /** With the right words, mostly; for the right stage, seldom. */
    CaseCommand anything()
    {
        switch (below(6)) {
        case 0:
            return anythingByTheDesk();
        case 4:
            return below(2) == 0 ? anythingOfTheLetters() : anythingOfThePoints();
        case 1:
            return anythingByTheDepartments();
        case 2:
            return anythingOfTheClocks();
        case 3:
            return anythingOfTheRounds();
        default:
            return anythingBesideTheWay();
        }
    }

    CaseCommand anythingBesideTheWay()
    {
        return below(2) == 0 ? anythingOfTheRecord() : anythingOfTheHandOffs();
    }

    PointId anyPoint() { return {below(story.complaint.points.size() + 1) + below(2)}; }
    QDate anyDay() { return mostly() ? story.office.calendar->dayOf(story.now).addDays(below(300) - 5) : QDate(); }

    CaseCommand anythingOfThePoints()
    {
        switch (below(5)) {
        case 0:
            return command::RaisePoint{words()};
        case 1:
            return command::RewordPoint{anyPoint(), words() + QString::number(below(5))};
        case 2:
            return command::DropPoint{anyPoint(), words()};
        default:
            return command::WeighPoint{anyPoint(), any<Finding>(), words(), words(), words(),
                                       words(),    anyDay(),       below(2) == 0};
        }
    }

    CaseCommand anythingOfTheLetters()
    {
        switch (below(11)) {
        case 0:
        case 1: {
            command::DraftLetter drafted{below(2) == 0 ? LetterId{} : anyLetter(), nameOf(any<LetterPurpose>()),
                                         story.procedure.languages.first(), words()};
            drafted.answerBy = below(2) == 0 ? anyDay() : QDate();
            return drafted;
        }
        case 2:
            return command::SubmitLetter{anyLetter(), {below(2) == 0 ? 0 : below(9)}};
        case 3:
            return command::IssueLetter{anyLetter()};
        case 4:
            return command::ReviseLetter{anyLetter(), words()};
        case 5:
            return command::DropLetter{anyLetter(), words()};
        case 6:
            return command::SendLetter{anyLetter(), any<AnswerWay>(), mostly() ? story.now : lately()};
        case 7:
            return command::RecordReturnedMail{anyLetter(), mostly() ? story.now : lately(), words()};
        case 8:
            return command::AttachCopy{anyLetter(), {below(4)}};
        case 9:
            return command::RecordAnswer{anyLetter(), any<AnswerWay>(), mostly() ? story.now : lately(), words()};
        default:
            return command::RecordPost{mostly() ? story.now : lately(), words(), words(),
                                       below(2) == 0 ? LetterId{} : anyLetter(), {below(3)}};
        }
    }

    CaseCommand anythingOfTheRecord()
    {
        switch (below(13)) {
        case 0:
            return command::RecordCall{below(2) == 0, any<CallOutcome>(), lately(), u"0901 000"_s, words()};
        case 1:
            return command::StrikeEntry{int(below(story.complaint.version + 2))};
        case 2: {
            const auto field = any<CaseField>();
            return command::CorrectField{field, valueFor(field), words()};
        }
        case 3:
            return command::SetStanding{any<Standing>()};
        case 4:
            return command::NameRepresentative{{words(), {}, {}, words(), {below(3)}}};
        case 5:
            return command::AskInformation{words()};
        case 6:
            return command::ReceiveInformation{{below(4)}, lately(), words()};
        case 7:
            return command::WithdrawInformation{{below(4)}};
        case 8: {
            command::AddPaper one = paper();
            one.fileName = QString::number(below(20));
            return one;
        }
        case 9:
            return command::WithdrawPaper{{below(4)}, below(2) == 0};
        case 10:
            story.draws.linked = CaseId{below(15)};
            return command::LinkCase{u"x"_s, any<LinkKind>()};
        case 11:
            return command::UnlinkCase{{below(4)}};
        default:
            // Seldom, or hardly a walk would come to its end.
            return below(20) == 0 ? CaseCommand(command::WithdrawCase{lately(), words()})
                                  : command::ReleaseCase{};
        }
    }

    CaseCommand anythingOfTheHandOffs()
    {
        switch (below(7)) {
        case 0:
            return command::TakeBackHandOff{anyHandOff(), words()};
        case 1:
            return command::TransferHandOff{anyHandOff(), {below(5)}, words()};
        case 2:
            return command::EscalateHandOff{anyHandOff(), words()};
        case 3:
            return command::AnswerOnBehalf{anyHandOff(), words(), words(), words()};
        case 4:
            return command::ExtendLimit{int(below(6)), words()};
        case 5:
            return command::EscalateCase{{below(9)}, words()};
        default:
            return command::HandOver{workshop, words(), story.now.plusSeconds(86'400), words()};
        }
    }

    CaseCommand anythingOfTheClocks()
    {
        const Moment later = story.now.plusSeconds(below(2'000'000) - 1'000);
        switch (below(9)) {
        case 0:
            return command::AcknowledgeCase{any<AnswerWay>(), lately(), words()};
        case 1:
            return command::PauseClocks{anyOf(story.procedure.pauseReasons), mostly() ? story.now : lately(),
                                        words()};
        case 2:
            return command::ResumeClocks{{below(4)}, mostly() ? story.now : lately()};
        case 3:
            return command::MakePromise{any<PromiseKind>(), later, {below(10)}, words()};
        case 4:
            return command::SettlePromise{{below(4)}, below(2) == 0, words()};
        case 5:
            return command::MovePromise{{below(4)}, later, words()};
        case 6:
            return command::SendNotice{{below(5)}, lately()};
        case 7:
            return command::DropNotice{{below(5)}, words()};
        default:
            return command::ExtendLimit{int(below(6)), words(), any<ClockKind>(), any<Stage>()};
        }
    }

    CaseCommand anythingOfTheRounds()
    {
        switch (below(9)) {
        case 0:
            return command::TakeNote{words()};
        case 1:
            return command::AssessCase{any<Finding>(), words()};
        case 2:
            return command::WaiveOtherPerson{words()};
        case 3:
            return command::TellRemedies{any<AnswerWay>(), lately(), {{below(4)}, {below(4)}}};
        case 4:
            return command::ReferCase{{below(4)}, lately(), words()};
        case 5:
            return command::TurnIntoKind{anyKind(), words()};
        case 6:
            return command::FollowVersion{int(below(4)), words()};
        case 7:
            return command::NameReaders{mostly() ? QList<StaffId>{{below(9)}, {below(9)}} : QList<StaffId>{},
                                        words()};
        default:
            return anyFilling();
        }
    }

    /** Of any procedure of the office. */
    QString anyKind()
    {
        QStringList ids{u"nobody_knows"_s};
        for (const auto& one : story.office.procedures) {
            ids.append(one->id);
        }
        return oneOf(ids);
    }

    CaseCommand anyFilling()
    {
        const QString id = anyOf(story.procedure.items);
        const Item* item = story.procedure.item(id);
        QStringList values{u"yes"_s, u"12"_s, u"2026-11-30"_s, {}};
        if (item != nullptr && !item->choices.isEmpty()) {
            values.append(item->choices.last().id);
        }
        return command::FillItem{id, oneOf(values)};
    }

    QString valueFor(CaseField field)
    {
        switch (field) {
        case CaseField::Language:
            return story.procedure.languages.last();
        case CaseField::AnswerWay:
            return nameOf(any<AnswerWay>());
        case CaseField::Channel:
            return nameOf(any<Channel>());
        case CaseField::Received:
            return QString::number(lately().milliseconds);
        case CaseField::Email:
            return u"somebody@example.org"_s;
        default:
            return mostly() ? u"0901 and %1"_s.arg(below(1'000)) : QString();
        }
    }

    CaseCommand anythingByTheDesk()
    {
        switch (below(12)) {
        case 0:
            return command::RegisterCase{anyIntake(), any<Severity>()};
        case 1:
            return command::AssignCase{{below(9)}};
        case 2:
            return command::ConfirmContent{words()};
        case 3:
            return command::ClassifyCase{
                {anyOf(story.procedure.categories), words(), any<Severity>(), below(2) == 0}};
        case 4:
            return command::AcceptCase{};
        case 5:
            return command::RefuseCase{anyOf(story.procedure.grounds), words()};
        case 6:
            return command::GiveReply{anyLetter(), any<AnswerWay>(), lately(), words()};
        case 7:
            return command::RecordDecision{any<Decision>(), lately(), words()};
        case 8:
            return command::SettleOnTheSpot{words(), mostly(), {}, {}};
        case 9:
            return command::CloseCase{any<Outcome>(), words(), words()};
        case 10:
            return command::ReopenCase{lately(), words()};
        default:
            return command::TakeCase{};
        }
    }

    CaseCommand anythingByTheDepartments()
    {
        switch (below(9)) {
        case 0:
            return command::HandOver{
                {below(4)}, words(), story.now.plusSeconds(below(2'000'000) - 1'000), words()};
        case 1:
            return command::AcceptHandOff{anyHandOff()};
        case 2:
            return command::AnswerHandOff{anyHandOff(), words(), words()};
        case 3:
            return command::ReturnHandOff{anyHandOff(), words()};
        case 4:
            return command::DraftLetter{anyLetter(), u"final_reply"_s, story.procedure.languages.first(),
                                        words()};
        case 5:
            return command::SubmitLetter{anyLetter()};
        case 6:
            return command::ReturnLetter{anyLetter(), words()};
        case 7:
            return command::SignLetter{anyLetter()};
        default:
            return command::AddNote{words()};
        }
    }

    Intake anyIntake()
    {
        Intake made = intakeFor(story.procedure);
        made.channel = any<Channel>();
        made.onPaper = below(4) == 0;
        made.complainant.answerWay = any<AnswerWay>();
        made.category = anyOf(story.procedure.categories);
        return made;
    }

    CaseStory& story;
    QRandomGenerator& dice;
};

} // namespace redress::sample
