#include "models/decide_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

} // namespace

Events decideOne(const Context& context, const Case& complaint, const command::TakeCase&)
{
    if (complaint.assignee == context.actor.id) {
        return Refusal{u"assignee"_s, u"already"_s, Sentence::tr("The case is yours already.")};
    }
    return QList<CaseEvent>{happened::CaseAssigned{context.actor.id}};
}

Events decideOne(const Context& context, const Case& complaint, const command::AssignCase& command)
{
    if (complaint.assignee == command.assignee) {
        return Refusal{u"assignee"_s, u"already"_s, Sentence::tr("The case is already assigned so.")};
    }
    if (!command.assignee.isNone()) {
        const Staff* member = context.office.member(command.assignee);
        if (member == nullptr || !member->active || reachOf(member->role, Action::TakeCase) == Reach::None) {
            return Refusal{u"assignee"_s, u"unknown"_s,
                           Sentence::tr("A case is assigned to an agent or a supervisor who works here.")};
        }
    }
    return QList<CaseEvent>{happened::CaseAssigned{command.assignee}};
}

Events decideOne(const Context& context, const Case& complaint, const command::ConfirmContent& command)
{
    Checks checks;
    checks.text(u"remarks"_s, command.remarks);
    if (complaint.readBack) {
        checks.refuse(u"read_back"_s, u"already"_s, Sentence::tr("The content was confirmed already."));
    }
    if (complaint.intake.complainant.standing == Standing::Unknown) {
        checks.refuse(u"read_back"_s, u"nobody"_s, Sentence::tr("Nobody can confirm it: the complainant is unknown."));
    }
    return checks.give(withTaking(context, complaint, {happened::ContentConfirmed{command.remarks.trimmed()}}));
}

Events decideOne(const Context& context, const Case& complaint, const command::ClassifyCase& command)
{
    Classification classification = command.classification;
    classification.product = classification.product.trimmed();
    Checks checks;
    checks.line(u"product"_s, classification.product);
    if (!classification.category.isEmpty() && context.procedure.category(classification.category) == nullptr) {
        checks.refuse(u"category"_s, u"unknown"_s, Sentence::tr("The procedure has no such category."));
    }
    if (classification.category.isEmpty() && context.procedure.asksFor(Stage::Verification, Gate::Category)) {
        checks.refuse(u"category"_s, u"missing"_s, Sentence::tr("Choose a category."));
    }
    if (complaint.classification == classification) {
        checks.refuse(u"classification"_s, u"already"_s, Sentence::tr("The case is classified so already."));
    }
    return checks.give(withTaking(context, complaint, {happened::CaseClassified{classification}}));
}

Events decideOne(const Context& context, const Case& complaint, const command::AcceptCase&)
{
    Checks checks;
    checks.append(stillMissing(context.procedure, complaint));
    return checks.give(withTaking(context, complaint, {happened::CaseAccepted{}}));
}

Events decideOne(const Context& context, const Case& complaint, const command::RefuseCase& command)
{
    Checks checks;
    checkAnsweringPerson(checks, context, complaint);
    if (context.procedure.ground(command.ground) == nullptr) {
        checks.refuse(u"ground"_s, u"missing"_s, Sentence::tr("A refusal names one of the procedure's grounds."));
    }
    checks.needText(u"explanation"_s, command.explanation,
                    Sentence::tr("Explain the ground, so that the complainant can be told."));
    checks.text(u"explanation"_s, command.explanation);
    return checks.give(withTaking(
        context, complaint, {happened::CaseRefused{{command.ground, command.explanation.trimmed()}}}));
}

Events decideOne(const Context&, const Case&, const command::AddNote& command)
{
    Checks checks;
    checks.needText(u"text"_s, command.text, Sentence::tr("The note is empty."));
    checks.text(u"text"_s, command.text);
    return checks.give({happened::NoteAdded{command.text.trimmed()}});
}

} // namespace redress::rules
