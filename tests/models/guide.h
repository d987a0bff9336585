#pragma once

#include "models/letter_values.h"
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

/** A letter that says all that can be asked of an answer; what the case does not hold is written by hand. */
[[nodiscard]] inline command::DraftLetter wholeReply(const CaseStory& story, LetterId letter)
{
    const QString language = story.procedure.languages.contains(story.complaint.intake.complainant.language)
                                 ? story.complaint.intake.complainant.language
                                 : story.procedure.languages.first();
    LetterValues values = letterValuesOf({story.complaint, story.procedure, story.office, language});
    QStringList parts;
    for (const QString& name : {u"points"_s, u"decision"_s, u"cause"_s, u"remedy"_s, u"done"_s, u"outstanding"_s,
                                u"further"_s, u"external_remedies"_s}) {
        if (values.value(name).text.isEmpty()) {
            values.insert(name, {u"Nothing more."_s});
        }
        parts.append(u'{' + name + u'}');
    }
    const FilledText body = fillIn(parts.join(u"\n\n"_s), values);
    return {letter, u"final_reply"_s, language, body.text, {}, textOf(body.insertions)};
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
        if (const auto points = pointSteps(); !points.isEmpty()) {
            steps += points;
            steps.append(command::WaiveOtherPerson{u"Nobody else is left."_s});
        }
        steps += letterSteps();
        steps.append(command::WaiveOtherPerson{u"Nobody else is left."_s});
        return steps;
    }

    /** A letter answers each point, and tells of each remedy by when it is given. */
    QList<CaseCommand> pointSteps() const
    {
        const Case& one = story.complaint;
        const Assessment* assessment = one.assessmentOf(one.round);
        if (one.standingPoints().isEmpty() && assessment != nullptr) {
            return {command::RaisePoint{u"The whole matter."_s}};
        }
        QList<CaseCommand> steps;
        for (const Point& point : one.standingPoints()) {
            const PointFinding* finding = point.findingOf(one.round);
            if (finding == nullptr || finding->remedy.isEmpty() || !finding->due.isValid()) {
                steps.append(command::WeighPoint{point.id, Finding::Upheld, {}, u"A reason."_s, u"A remedy."_s, {},
                                                 story.office.calendar->dayOf(story.now).addDays(60), false});
            }
        }
        return steps;
    }

    /** The next step of the round's letter; behind it, what puts right a letter that cannot go that step. */
    QList<CaseCommand> letterSteps() const
    {
        const Letter* letter = story.complaint.openLetter();
        if (letter == nullptr) {
            return {wholeReply(story, {})};
        }
        switch (letter->state) {
        case LetterState::Draft:
            return {command::SubmitLetter{letter->id}, wholeReply(story, letter->id)};
        case LetterState::Submitted:
            return {command::SignLetter{letter->id}, command::ReturnLetter{letter->id, u"Write it anew."_s}};
        default:
            return {command::GiveReply{letter->id, AnswerWay::Post, story.now, {}},
                    command::ReviseLetter{letter->id, u"The case has changed."_s}};
        }
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
