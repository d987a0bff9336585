#include "models/procedure.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

template <class T>
const T* withId(const QList<T>& all, const QString& id)
{
    const auto found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

QString Words::in(const QString& language) const
{
    if (byLanguage.contains(language)) {
        return byLanguage.value(language);
    }
    return byLanguage.value(u"en"_s, byLanguage.isEmpty() ? QString() : byLanguage.first());
}

const Choice* Procedure::category(const QString& id) const
{
    return withId(categories, id);
}

const Choice* Procedure::ground(const QString& id) const
{
    return withId(grounds, id);
}

const Item* Procedure::item(const QString& wanted) const
{
    return withId(items, wanted);
}

const PauseReason* Procedure::pauseReason(const QString& wanted) const
{
    return withId(pauseReasons, wanted);
}

const RoundRule& Procedure::roundRule(int round) const
{
    return rounds.at(std::clamp<qsizetype>(round, 1, rounds.size()) - 1);
}

bool Procedure::leaves(Action action, Role role) const
{
    const auto narrowed = who.constFind(action);
    return narrowed == who.cend() || narrowed->contains(role);
}

bool Procedure::asksFor(Stage stage, Gate gate) const
{
    return gates.value(stage).contains(gate);
}

bool Procedure::demandsLetter(const Intake& intake) const
{
    if (intake.complainant.standing == Standing::Unknown) {
        return false;
    }
    return letterChannels.contains(intake.channel) || (letterForPaper && intake.onPaper);
}

QString Procedure::statusWord(const Case& complaint, const QString& language) const
{
    if (complaint.lastRoundRejected && !openWord.byLanguage.isEmpty()) {
        return openWord.in(language);
    }
    return complaint.closed ? closedWord.in(language) : statusWords.value(complaint.stage).in(language);
}

} // namespace redress
