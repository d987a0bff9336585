#pragma once

#include "tests/models/case_story.h"

namespace redress::sample {

using namespace Qt::StringLiterals;

/** A complaint by phone that this procedure understands. */
[[nodiscard]] inline Intake intakeFor(const Procedure& procedure)
{
    Intake made = intake();
    made.complainant.language = procedure.languages.first();
    made.category = procedure.categories.first().id;
    return made;
}

/** Knows of any case what brings it on from where it stands, and who of the office could do it. */
class Guide
{
public:
    explicit Guide(CaseStory& story) : story(story) {}

    /** Goes one step on; false where nobody can. */
    bool goOn(Decision decision = Decision::Satisfied)
    {
        for (const CaseCommand& command : steps(decision)) {
            for (const Actor& actor : everybody()) {
                if (const auto events = story.ask(actor, command)) {
                    happen(actor, *events);
                    return true;
                }
            }
        }
        return false;
    }

    /** Also follows the case to another procedure. */
    void happen(const Actor& actor, const QList<CaseEvent>& events)
    {
        story.happen(actor, events);
        const Case& now = story.complaint;
        const bool another =
            now.procedure != story.procedure.id || now.procedureVersion != story.procedure.version;
        if (now.version > 0 && another) {
            story.procedure = *story.office.procedure(now.procedure, now.procedureVersion);
        }
    }

private:
    QList<Actor> everybody() const
    {
        QList<Actor> all;
        for (const Staff& member : story.office.staff) {
            all.append({member.id, member.role, member.department});
        }
        return all;
    }

    QList<CaseCommand> steps(Decision decision) const
    {
        const Case& one = story.complaint;
        if (one.version == 0) {
            return {command::RegisterCase{intakeFor(story.procedure), Severity::Normal}};
        }
        if (one.closed) {
            return {command::ReopenCase{story.now, u"It came back."_s}};
        }
        QList<CaseCommand> steps;
        if (!one.readers.isEmpty()) {
            steps.append(command::NameReaders{{}, u"It is known."_s});
        }
        for (const Item& item : story.procedure.items) {
            if (item.required && item.stage == one.stage) {
                appendFilling(steps, item);
            }
        }
        return steps + stepsOfStage(decision);
    }

    QList<CaseCommand> stepsOfStage(Decision decision) const
    {
        switch (story.complaint.stage) {
        case Stage::Intake:
        case Stage::Verification:
            return verification();
        case Stage::HandOff:
            return handOffs();
        case Stage::Reply:
            return reply();
        case Stage::Confirmation:
            return {command::RecordDecision{decision, story.now, u"Words."_s}};
        case Stage::Archive:
            return archive();
        }
        return {};
    }

    /** Behind those that it comes after. */
    void appendFilling(QList<CaseCommand>& steps, const Item& item) const
    {
        if (story.complaint.items.contains(item.id)) {
            return;
        }
        for (const QString& before : item.after) {
            appendFilling(steps, *story.procedure.item(before));
        }
        steps.append(command::FillItem{item.id, valueFor(item)});
    }

    static QString valueFor(const Item& item)
    {
        switch (item.kind) {
        case ItemKind::Tick:
            return u"yes"_s;
        case ItemKind::Date:
            return u"2026-11-30"_s;
        case ItemKind::Choice:
            return item.choices.first().id;
        default:
            return u"12"_s;
        }
    }

    QList<CaseCommand> verification() const
    {
        const Case& one = story.complaint;
        const auto& known = one.classification;
        QList<CaseCommand> steps{command::TakeNote{}, command::ConfirmContent{}};
        if (!known || known->product.isEmpty() || story.procedure.category(known->category) == nullptr) {
            steps.append(command::ClassifyCase{
                {story.procedure.categories.first().id, u"Fibre"_s, Severity::Normal, false}});
        }
        if (one.intake.expectation.isEmpty()) {
            steps.append(command::CorrectField{CaseField::Expectation, u"Money back."_s, u"Asked."_s});
        }
        steps.append(command::AcceptCase{});
        return steps;
    }

    QList<CaseCommand> handOffs() const
    {
        QList<CaseCommand> steps;
        for (const HandOff& one : story.complaint.handOffs) {
            if (one.isOpen()) {
                steps.append(command::AnswerHandOff{one.id, u"A cause."_s, u"Mended."_s});
                steps.append(command::AnswerOnBehalf{one.id, u"Mr Tâm"_s, u"A cause."_s, u"Mended."_s});
            }
        }
        if (steps.isEmpty()) {
            steps.append(
                command::HandOver{technology, u"Look at it."_s, story.now.plusSeconds(86'400), u"Late."_s});
        }
        return steps;
    }

    QList<CaseCommand> reply() const
    {
        const Case& one = story.complaint;
        QList<CaseCommand> steps;
        if (story.procedure.asksFor(Stage::Reply, Gate::Conclusion) &&
            one.assessmentOf(one.round) == nullptr) {
            steps.append(command::AssessCase{Finding::Upheld, u"A conclusion."_s});
        }
        steps.append(command::GiveReply{{}, AnswerWay::InPerson, story.now, u"Told."_s});
        const Letter* letter = one.openLetter();
        if (letter == nullptr) {
            steps.append(command::DraftLetter{
                {}, u"final_reply"_s, story.procedure.languages.first(), u"Dear all."_s});
        } else if (letter->state == LetterState::Draft) {
            steps.append(command::SubmitLetter{letter->id});
        } else if (letter->state == LetterState::Submitted) {
            steps.append(command::SignLetter{letter->id});
        } else {
            steps.append(command::GiveReply{letter->id, AnswerWay::Post, story.now, {}});
        }
        steps.append(command::WaiveOtherPerson{u"Nobody else is left."_s});
        return steps;
    }

    QList<CaseCommand> archive() const
    {
        const Case& one = story.complaint;
        const Outcome outcome = one.lastRoundRejected ? Outcome::RecordedOpen
                                : one.refusal         ? Outcome::Refused
                                                      : Outcome::Resolved;
        return {command::CloseCase{outcome, u"A root cause."_s, u"A lesson."_s},
                command::TellRemedies{AnswerWay::Phone, story.now, {RemedyId{1}}}};
    }

    CaseStory& story;
};

} // namespace redress::sample
