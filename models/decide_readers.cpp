#include "models/decide_rules.h"

#include <QCoreApplication>

#include <algorithm>

/** Who is let in on a case, and who takes note of it. */
namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

/** Somebody who works here and whose role lets him or her see cases at all. */
bool canRead(const Office& office, StaffId id)
{
    const Staff* person = office.member(id);
    return person != nullptr && person->active && reachOf(person->role, Action::ReadCase) != Reach::None;
}

QString listed(const QList<StaffId>& readers)
{
    QStringList ids;
    for (const StaffId reader : readers) {
        ids.append(QString::number(reader.value));
    }
    return ids.join(u',');
}

} // namespace

Events decideOne(const Context&, const Case&, const command::TakeNote& command)
{
    Checks checks;
    checks.text(u"remarks"_s, command.remarks);
    return checks.give({happened::CaseNoted{command.remarks.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::NameReaders& command)
{
    QList<StaffId> readers;
    Checks checks;
    for (const StaffId reader : command.readers) {
        if (!canRead(context.office, reader)) {
            checks.refuse(u"readers"_s, u"unknown"_s,
                          Sentence::tr("A reader is somebody who works here and handles cases."));
        } else if (!readers.contains(reader)) {
            readers.append(reader);
        }
    }
    if (checks.held() && readers == complaint.readers) {
        checks.refuse(u"readers"_s, u"already"_s, Sentence::tr("It stands so already."));
    }
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why the readers change."));
    checks.text(u"reason"_s, command.reason);
    return checks.give({happened::ReadersNamed{listed(readers), command.reason.trimmed()}});
}

} // namespace redress::rules
