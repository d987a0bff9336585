#include "ui/settings/procedure_box.h"

#include "app/office/make_register.h"
#include "ui/words.h"

#include <QSignalBlocker>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString fromFile = u"file"_s;

/** What comes with the program never changes while it runs. */
const QList<std::shared_ptr<const Procedure>>& shippedOnes()
{
    static const QList<std::shared_ptr<const Procedure>> all = [] {
        QList<std::shared_ptr<const Procedure>> read;
        for (const QString& name : shippedDocuments(u"procedures"_s)) {
            if (const auto procedure = Procedure::read(shippedDocument(u"procedures"_s, name))) {
                read.append(std::make_shared<const Procedure>(*procedure));
            }
        }
        return read;
    }();
    return all;
}

QString idOf(const Procedure& procedure)
{
    return u"%1 %2"_s.arg(procedure.id).arg(procedure.version);
}

} // namespace

ProcedureBox::ProcedureBox(QWidget* parent) : ChoiceBox(parent) {}

void ProcedureBox::put(const QString& id, const QString& text, std::shared_ptr<const Procedure> procedure)
{
    addChoice(id, text);
    known.insert(id, std::move(procedure));
}

void ProcedureBox::offer(const Office& office)
{
    const QSignalBlocker quiet(this);
    const QString before = chosen();
    const auto file = known.value(fromFile);
    known.clear();
    clear();
    const auto current = office.currentProcedure();
    for (auto one = office.procedures.crbegin(); one != office.procedures.crend(); ++one) {
        const QString words = wordOf((*one)->name);
        put(idOf(**one),
            (*one == current ? tr("%1, version %2, in force") : tr("%1, version %2"))
                .arg(words)
                .arg((*one)->version),
            *one);
    }
    for (const auto& one : shippedOnes()) {
        if (!known.contains(idOf(*one))) {
            put(idOf(*one),
                tr("%1, version %2, comes with the program").arg(wordOf(one->name)).arg(one->version), one);
        }
    }
    if (file) {
        put(fromFile, fileText, file);
    }
    choose(known.contains(before) ? before : current ? idOf(*current) : QString());
}

void ProcedureBox::offerFile(const QString& fileName, const Procedure& procedure)
{
    if (const int before = findData(fromFile); before >= 0) {
        const QSignalBlocker quiet(this);
        removeItem(before);
    }
    fileText = tr("%1, version %2, from %3").arg(wordOf(procedure.name)).arg(procedure.version).arg(fileName);
    put(fromFile, fileText, std::make_shared<const Procedure>(procedure));
    choose(fromFile);
}

std::shared_ptr<const Procedure> ProcedureBox::procedure() const
{
    return known.value(chosen());
}

} // namespace redress
