#pragma once

#include "app/cases/case_views.h"
#include "app/session/session.h"
#include "models/person.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>

class QWidget;

namespace redress {

class Desk;

/** A place that the sidebar leads to: a list of cases, or a page of its own. A new screen is one line here.
 */
struct Screen
{
    /** What a person would call it, in snake_case: the name of its item in the sidebar. */
    QString name;
    QString words;
    /** Breeze's name of its picture. */
    QString icon;
    QList<Role> seenBy;
    /** The list as it stands at first; beside a page of its own: what its number counts. */
    std::optional<ListQuestion> list = {};
    /** Of that list only what is laid before the one who looks. */
    bool laidBeforeReader = false;
    QWidget* (*makePage)(Desk& desk, QWidget* parent) = nullptr;
    /** What its number counts, where that is no list. */
    int QueueCounts::*number = nullptr;
    /** What is added to it. */
    int QueueCounts::*furtherNumber = nullptr;
    /** Its own key; else it gets the next free one of the ten. */
    QKeySequence key = {};
    /** What to say where the list is empty, and why it is. */
    QString emptyTitle = {};
    QString emptyWords = {};
};

/** The screens of a role in the order of the sidebar. Never empty. */
[[nodiscard]] QList<Screen> screensOf(Role role);
/** As the sidebar shows them: without what does not come to this person by now. */
[[nodiscard]] QList<Screen> screensOf(const Session& session, const Office& office, Moment now);
/** Whether a case or a hand-off can be laid before this person. */
[[nodiscard]] bool isSuperior(const Session& session, const Office& office);
/**
 * The keys of the places in their order: a place's own, and Ctrl+1 to Ctrl+9 and Ctrl+0 for the first ten of the others;
 * none for a later one.
 */
[[nodiscard]] QList<QKeySequence> keysOf(const QList<Screen>& places);
/** The name of the screen where the day begins. */
[[nodiscard]] QString homeOf(Role role);
/** How many cases wait there; none for a place where counting says nothing. */
[[nodiscard]] std::optional<int> countOf(const Screen& screen, const QueueCounts& counts);

} // namespace redress
