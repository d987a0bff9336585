#pragma once

#include "models/case_list.h"

#include <optional>

namespace redress {

/** Where a person was: a place or list, and the case that stood beside it. */
struct Visit
{
    /** Name of the sidebar's place; empty for what was found or asked for. */
    QString screen;
    /** What was searched for. */
    std::optional<QString> words = {};
    /** A list behind a number, with its title. */
    std::optional<ListQuestion> list = {};
    QString title = {};
    /** None: no case was in front. */
    CaseId shown = {};

    [[nodiscard]] bool isSamePlace(const Visit& other) const;
    friend bool operator==(const Visit& one, const Visit& other)
    {
        return one.isSamePlace(other) && one.shown == other.shown;
    }
};

/** What was visited in this sitting, to go back and forward in. */
class Visited
{
public:
    /** Forgets what lay forward. A search that goes on being typed is one visit. */
    void add(const Visit& visit);
    [[nodiscard]] bool hasBack() const { return at > 0; }
    [[nodiscard]] bool hasForward() const { return at + 1 < visits.size(); }
    /** Only where there is one. */
    [[nodiscard]] Visit goBack() { return visits.at(--at); }
    [[nodiscard]] Visit goForward() { return visits.at(++at); }

private:
    QList<Visit> visits;
    qsizetype at = -1;
};

} // namespace redress
