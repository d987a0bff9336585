#include "ui/words/act_words.h"

#include "ui/words/case_words.h"
#include "ui/words/procedure_words.h"

#include <QCoreApplication>

namespace redress {

namespace {

/** One answer a command that can be undone. */
struct DoneWords
{
    Q_DECLARE_TR_FUNCTIONS(DoneWords)

public:
    const Case& after;
    const Office& office;

    QString operator()(const command::TakeCase&) const { return tr("The case is yours."); }
    QString operator()(const command::ReleaseCase&) const { return tr("The case was given back."); }
    QString operator()(const command::AssignCase& command) const
    {
        const Staff* member = office.member(command.assignee);
        return member == nullptr ? tr("The case was given back.")
                                 : tr("The case was given to %1.").arg(apart(member->name));
    }
    QString operator()(const command::AddNote&) const { return tr("Note added."); }
    QString operator()(const command::RecordCall&) const { return tr("Call recorded."); }
    QString operator()(const command::ClassifyCase&) const { return tr("Classified."); }
    QString operator()(const command::CorrectField& command) const
    {
        return tr("Put right: %1.").arg(wordOf(command.field));
    }
    QString operator()(const command::SetStanding& command) const
    {
        return tr("The complainant: %1.").arg(wordOf(command.standing));
    }
    QString operator()(const command::NameRepresentative& command) const
    {
        return command.representative.isNone()
                   ? tr("The complainant speaks in person.")
                   : tr("Represented by %1.").arg(apart(command.representative.name));
    }
    QString operator()(const command::AskInformation&) const { return tr("Question recorded."); }
    QString operator()(const command::AddPaper& command) const
    {
        return tr("Added: %1.").arg(apart(command.fileName));
    }
    QString operator()(const command::WithdrawPaper& command) const
    {
        return command.withdrawn ? tr("The paper was taken off.") : tr("The paper was put back.");
    }
    QString operator()(const command::LinkCase&) const
    {
        return tr("Linked to %1.").arg(isolate(after.links.last().reference));
    }
    QString operator()(const command::UnlinkCase&) const { return tr("The link was taken off."); }
    QString operator()(const command::HandOver& command) const
    {
        const Department* department = office.department(command.department);
        return tr("Handed to %1.").arg(department == nullptr ? QString() : apart(department->name));
    }
    QString operator()(const command::FillItem& command) const
    {
        const auto procedure = office.procedure(after.procedure, after.procedureVersion);
        const Item* item = procedure ? procedure->item(command.item) : nullptr;
        const QString word = item == nullptr ? command.item : wordOf(item->words);
        return (command.value.isEmpty() ? tr("Emptied: %1.") : tr("Filled in: %1.")).arg(apart(word));
    }
    QString operator()(const command::NameReaders& command) const
    {
        return command.readers.isEmpty() ? tr("The case is open again to all whose work it is.")
                                         : tr("Only the named readers see the case.");
    }
    QString operator()(const command::FollowVersion& command) const
    {
        return tr("The case follows version %1 of its procedure.").arg(command.version);
    }
    template <class Other>
    QString operator()(const Other&) const
    {
        return tr("Done.");
    }
};

} // namespace

QString doneInWords(const CaseCommand& command, const Case& after, const Office& office)
{
    return std::visit(DoneWords{after, office}, command);
}

} // namespace redress
