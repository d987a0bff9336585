#include "models/decide_rules.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

/** Somebody can be asked. */
bool isKnown(const Case& complaint)
{
    return complaint.intake.complainant.standing != Standing::Unknown;
}

/** Which gates of the stage are met. A gate that the stage does not have is never asked. */
bool isMet(const Case& complaint, Gate gate)
{
    const auto& classified = complaint.classification;
    switch (gate) {
    case Gate::ReadBack:
        return complaint.readBack.has_value() || !isKnown(complaint);
    case Gate::Category:
        return classified && !classified->category.isEmpty();
    case Gate::Product:
        return classified && !classified->product.isEmpty();
    case Gate::Severity:
        return classified.has_value();
    case Gate::Expectation:
        return !rules::isBlank(complaint.intake.expectation) || !isKnown(complaint);
    case Gate::NoteTaken:
        return !complaint.notedBy.isNone();
    case Gate::Cause:
    case Gate::Done:
        // Typed with the answer of each department.
        return true;
    case Gate::Conclusion:
        return complaint.assessmentOf(complaint.round) != nullptr;
    case Gate::RootCause:
        return !complaint.rootCause.trimmed().isEmpty();
    case Gate::Lesson:
        return !complaint.lesson.trimmed().isEmpty();
    }
    return true;
}

QString sentenceOf(Gate gate)
{
    switch (gate) {
    case Gate::ReadBack:
        return Sentence::tr("The complainant has not confirmed the content. Read it back.");
    case Gate::Category:
        return Sentence::tr("The category is open.");
    case Gate::Product:
        return Sentence::tr("The product or service is open.");
    case Gate::Severity:
        return Sentence::tr("The severity is open.");
    case Gate::Expectation:
        return Sentence::tr("Ask what the complainant expects, and write it down.");
    case Gate::NoteTaken:
        return Sentence::tr("A manager takes note of the case first.");
    case Gate::Conclusion:
        return Sentence::tr("The conclusion of this round is open. Record it before the reply.");
    case Gate::RootCause:
        return Sentence::tr("The root cause is open.");
    case Gate::Lesson:
        return Sentence::tr("The lesson is open.");
    case Gate::Cause:
    case Gate::Done:
        break;
    }
    return {};
}

} // namespace

Refusals stillMissing(const Procedure& procedure, const Case& complaint)
{
    if (complaint.closed) {
        return {};
    }
    Refusals missing;
    for (const auto& [gate, name] : Names<Gate>::all) {
        if (procedure.asksFor(complaint.stage, gate) && !isMet(complaint, gate)) {
            missing.append({nameOf(gate), u"missing"_s, sentenceOf(gate)});
        }
    }
    return missing + rules::missingItems(procedure, complaint, complaint.stage);
}

} // namespace redress
