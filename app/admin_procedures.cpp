#include "app/admin_procedures.h"

#include "app/admin_console.h"
#include "app/procedures/compare_procedures.h"
#include "app/procedures/procedure_page.h"
#include "models/document_text.h"

#include <QFile>
#include <QLocale>

namespace redress::admin {

using namespace Qt::StringLiterals;

namespace {

Result<Procedure> procedureIn(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Refusal{u"file"_s, u"unreadable"_s, u"%1 cannot be read: %2."_s.arg(name, file.errorString())};
    }
    // One byte too many is enough to be refused for its size.
    return Procedure::read(file.read(largestDocument + 1));
}

int print(const Page& page)
{
    for (const QString& line : linesOf(page)) {
        say(line);
    }
    return Held;
}

} // namespace

int checkProcedure(const Call& call)
{
    const auto procedure = procedureIn(call.words.at(0));
    if (!procedure) {
        return refuse(procedure.refusals());
    }
    say(u"holds"_s);
    return Held;
}

int showProcedure(const Call& call)
{
    const auto procedure = procedureIn(call.words.at(0));
    return procedure ? print(pageOf(*procedure, QLocale().name().left(2))) : refuse(procedure.refusals());
}

int compareProcedures(const Call& call)
{
    const auto before = procedureIn(call.words.at(0));
    const auto after = procedureIn(call.words.at(1));
    if (!before || !after) {
        return refuse(before ? after.refusals() : before.refusals());
    }
    return print(pageOfChanges(*before, *after));
}

} // namespace redress::admin
