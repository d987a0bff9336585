#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace redress {

/** A number that names one thing of one kind. Zero names nothing. Ids of different kinds do not mix. */
template <class Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isNone() const { return value == 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using CaseId = Id<struct CaseTag>;
using StaffId = Id<struct StaffTag>;
using DepartmentId = Id<struct DepartmentTag>;
/** Counts from 1 inside its case. */
using HandOffId = Id<struct HandOffTag>;
/** Counts from 1 inside its case. */
using LetterId = Id<struct LetterTag>;
/** Counts from 1 inside its case. */
using PaperId = Id<struct PaperTag>;
/** Counts from 1 inside its case. */
using InformationId = Id<struct InformationTag>;
/** Counts from 1 inside its case. */
using LinkId = Id<struct LinkTag>;
/** Counts from 1 inside its case. */
using PauseId = Id<struct PauseTag>;
/** Counts from 1 inside its case. */
using PromiseId = Id<struct PromiseTag>;
/** Counts from 1 inside its case. */
using NoticeId = Id<struct NoticeTag>;
using RemedyId = Id<struct RemedyTag>;
/** Counts from 1 inside its case. */
using PointId = Id<struct PointTag>;
/** Counts from 1 inside its case. */
using PostId = Id<struct PostTag>;
using SubstitutionId = Id<struct SubstitutionTag>;
using CannedTextId = Id<struct CannedTextTag>;

} // namespace redress

template <class Tag>
struct std::hash<redress::Id<Tag>>
{
    size_t operator()(const redress::Id<Tag>& id) const noexcept { return std::hash<qint64>{}(id.value); }
};
