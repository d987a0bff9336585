#include "models/decide.h"

#include <QCoreApplication>

namespace redress {

namespace {

QString undone()
{
    return QCoreApplication::translate("Decide", "Undone");
}

using Undo = std::optional<CaseCommand>;

/** What takes one command back; by default nothing does. */
struct Undoing
{
    const Case& before;
    const Case& after;

    /** What was taken from a colleague comes back to him or her by a supervisor's assignment alone. */
    Undo operator()(const command::TakeCase&) const
    {
        return before.assignee.isNone() ? Undo(command::ReleaseCase{}) : std::nullopt;
    }
    Undo operator()(const command::ReleaseCase&) const { return command::TakeCase{}; }
    Undo operator()(const command::AssignCase&) const { return command::AssignCase{before.assignee}; }
    Undo operator()(const command::AddNote&) const { return command::StrikeEntry{after.version}; }
    Undo operator()(const command::RecordCall&) const { return command::StrikeEntry{after.version}; }
    Undo operator()(const command::ClassifyCase&) const
    {
        return before.classification ? Undo(command::ClassifyCase{*before.classification}) : std::nullopt;
    }
    /** A correction of the product is one of the classification too, which may have said something else. */
    Undo operator()(const command::CorrectField& command) const
    {
        const bool twoProducts = command.field == CaseField::Product && before.classification &&
                                 before.classification->product != before.intake.product;
        if (twoProducts) {
            return std::nullopt;
        }
        return command::CorrectField{command.field, textOf(before.intake, command.field), undone()};
    }
    Undo operator()(const command::SetStanding&) const
    {
        return command::SetStanding{before.intake.complainant.standing};
    }
    Undo operator()(const command::NameRepresentative&) const
    {
        return command::NameRepresentative{before.intake.representative};
    }
    Undo operator()(const command::AskInformation&) const
    {
        return command::WithdrawInformation{after.information.last().id};
    }
    Undo operator()(const command::AddPaper&) const { return command::WithdrawPaper{after.papers.last().id}; }
    Undo operator()(const command::WithdrawPaper& command) const
    {
        return command::WithdrawPaper{command.paper, !command.withdrawn};
    }
    Undo operator()(const command::LinkCase&) const { return command::UnlinkCase{after.links.last().id}; }
    Undo operator()(const command::UnlinkCase& command) const
    {
        const CaseLink* link = before.link(command.link);
        return link == nullptr ? std::nullopt : Undo(command::LinkCase{link->reference, link->kind});
    }
    Undo operator()(const command::FillItem& command) const
    {
        return command::FillItem{command.item, before.items.value(command.item)};
    }
    Undo operator()(const command::NameReaders&) const { return command::NameReaders{before.readers, undone()}; }
    /** A category that the other version did not know is lost to the case. */
    Undo operator()(const command::FollowVersion&) const
    {
        const bool kept = before.classification == after.classification && before.intake == after.intake;
        return kept ? Undo(command::FollowVersion{before.procedureVersion, undone()}) : std::nullopt;
    }
    Undo operator()(const command::RaisePoint&) const
    {
        return command::DropPoint{after.points.last().id, undone()};
    }
    Undo operator()(const command::RewordPoint& command) const
    {
        const Point* point = before.point(command.point);
        return point == nullptr ? std::nullopt : Undo(command::RewordPoint{command.point, point->what});
    }
    /** Of what was found first nothing was found before. */
    Undo operator()(const command::WeighPoint& command) const
    {
        const Point* point = before.point(command.point);
        const PointFinding* found = point == nullptr ? nullptr : point->findingOf(before.round);
        if (found == nullptr) {
            return std::nullopt;
        }
        return command::WeighPoint{command.point, found->finding, found->evidence, found->reason,
                                   found->remedy, found->cost,    found->due,      found->done};
    }
    Undo operator()(const command::HandOver&) const
    {
        return command::TakeBackHandOff{after.handOffs.last().id, undone()};
    }

    template <class Other>
    Undo operator()(const Other&) const
    {
        return std::nullopt;
    }
};

} // namespace

std::optional<CaseCommand> undoOf(const CaseCommand& command, const Case& before, const Case& after)
{
    return std::visit(Undoing{before, after}, command);
}

} // namespace redress
