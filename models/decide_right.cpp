#include "models/decide_rules.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

QString roleWord(Role role)
{
    switch (role) {
    case Role::Agent:
        return Sentence::tr("agents");
    case Role::Officer:
        return Sentence::tr("department officers");
    case Role::Supervisor:
        return Sentence::tr("supervisors");
    case Role::Manager:
        return Sentence::tr("managers");
    case Role::Administrator:
        return Sentence::tr("administrators");
    }
    return {};
}

bool mayAtAll(const Procedure& procedure, Role role, Action action)
{
    return reachOf(role, action) != Reach::None && procedure.leaves(action, role);
}

QString thoseWhoMay(const Procedure& procedure, Action action)
{
    QStringList words;
    for (const auto& [role, name] : Names<Role>::all) {
        if (mayAtAll(procedure, role, action)) {
            words.append(roleWord(role));
        }
    }
    if (words.size() < 2) {
        return words.join(QString());
    }
    const QString last = words.takeLast();
    return Sentence::tr("%1 and %2", "the words of a list, and its last").arg(words.join(u", "_s), last);
}

} // namespace

Refusals rules::rightOf(const Context& context, const Case& complaint, Action action)
{
    if (const Refusals outdated = whyOutdated(context.actor, context.office); !outdated.isEmpty()) {
        return outdated;
    }
    const bool standsIn = action == Action::SignLetter &&
                          !context.office.absentFor(context.actor.id, context.calendar.dayOf(context.now)).isEmpty();
    if (!standsIn && !mayAtAll(context.procedure, context.actor.role, action)) {
        return {{u"actor"_s, u"not_allowed"_s,
                 Sentence::tr("This is for %1.").arg(thoseWhoMay(context.procedure, action))}};
    }
    if (reachOf(context.actor.role, action) == Reach::OwnDepartment &&
        !complaint.concerns(context.actor.department)) {
        return {{u"actor"_s, u"not_your_department"_s,
                 Sentence::tr("This case was not handed to your department.")}};
    }
    // Whoever names the readers could name himself or herself: it is on record, and no case is lost to all.
    const bool mayRead = complaint.readers.isEmpty() || complaint.readers.contains(context.actor.id);
    if (!mayRead && action != Action::NameReaders) {
        return {{u"actor"_s, u"named_readers_only"_s,
                 Sentence::tr("This case is kept for named readers. A supervisor can name you too.")}};
    }
    return {};
}

Refusals whyOutdated(const Actor& actor, const Office& office)
{
    const Staff* member = office.member(actor.id);
    if (member != nullptr && member->active && member->role == actor.role &&
        member->department == actor.department) {
        return {};
    }
    return {{u"actor"_s, u"account_changed"_s,
             Sentence::tr("Your account was closed or changed since you signed in. Sign in again.")}};
}

} // namespace redress
