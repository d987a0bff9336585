#pragma once

#include "models/case.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace redress {

/** A case as a line of a list: what the tables hold of it. */
struct CaseLine
{
    CaseId id;
    QString reference;
    QString subject;
    QString complainant;
    QString phone;
    QString product;
    QString category;
    Channel channel = Channel::Phone;
    Stage stage = Stage::Verification;
    Queue queue = Queue::New;
    int round = 1;
    std::optional<Severity> severity;
    StaffId assignee;
    Moment received;
    std::optional<Moment> due;
    Moment touched;
    bool closed = false;
    /** A clock of it stands still. */
    bool paused = false;

    friend bool operator==(const CaseLine&, const CaseLine&) = default;
};

/** Which list: a queue, or one of the two that cut across them. */
enum class Listing {
    Queue,
    Mine,
    Overdue,
    /** Everything that is open, wherever it waits. */
    AllOpen,
    /** Open cases of which a manager has to take note. */
    ToNote,
};

/** Narrows a list further; what is not set does not narrow. */
struct ListFilter
{
    /** Half-open: due at or after `dueFrom`, and before `dueBefore`. */
    std::optional<Moment> dueFrom;
    std::optional<Moment> dueBefore;
    /** Cases with an open hand-off in this department; for one who sees all. */
    DepartmentId department;
    /** A person without id: cases that nobody has taken. */
    std::optional<StaffId> assignee;
    std::optional<Stage> stage;
    std::optional<Channel> channel;
    std::optional<Severity> severity;
    QString category;
    /** Cases laid before this person. */
    StaffId escalatedTo;
    /** Id of the procedure, which is the kind of case; empty: any. */
    QString procedure;
    /** Stands anywhere in the folded complainant, subject, product, or in the reference. */
    QString text;

    friend bool operator==(const ListFilter&, const ListFilter&) = default;
};

enum class ListOrder { Due, Received, Touched, Reference, Complainant, Subject };

/** A question for one page of a list. Officers are only shown their department's cases, whatever they ask. */
struct ListQuestion
{
    Listing listing = Listing::Queue;
    Queue queue = Queue::New;
    ListOrder order = ListOrder::Due;
    bool descending = false;
    ListFilter filter;
    /** At most this many lines, from 1 to 200. */
    int most = 100;
    /** The last line already shown; the page goes on behind it. */
    std::optional<CaseLine> after;
};

struct ListPage
{
    QList<CaseLine> lines;
    /** Whether more follow. */
    bool more = false;
};

/** Which promises: open ones due before a moment, earliest first, at most 200. */
struct PromiseQuestion
{
    Moment before;
    /** None: everybody's. */
    StaffId owner;
};

struct PromiseLine
{
    CaseId id;
    QString reference;
    QString subject;
    QString complainant;
    QString phone;
    /** As the case has it; who made it and when is not filled in. */
    Promise promise;
};

/** A notice that is owed, with its case. */
struct NoticeLine
{
    CaseId id;
    QString reference;
    QString complainant;
    Notice notice;
};

/** What a caller may be told of a case. */
struct StatusAnswer
{
    QString reference;
    /** The procedure's own word, in the complainant's language. */
    QString word;
    QString language;
    Moment received;
    /** When the reply was given last; none before there was one. */
    std::optional<Moment> replied;
    bool closed = false;
};

/** Another case that was linked to this one. */
struct LinkedFrom
{
    CaseId id;
    QString reference;
    LinkKind kind = LinkKind::SameMatter;
};

/** Somebody opened the case. */
struct Reading
{
    StaffId staff;
    Moment at;
};

/** A row of the overdue board: how much is late, and how late. */
struct BoardRow
{
    /** Late cases by age band, as many as the question has edges plus one, the youngest first. */
    QList<int> late;
    int dueToday = 0;
    /** Due behind today, within the next three working days. */
    int dueSoon = 0;

    friend bool operator==(const BoardRow&, const BoardRow&) = default;
};

/** What the overdue board asks; the moments come from the calendar. */
struct BoardQuestion
{
    Moment now;
    /** The ages at which one band ends and the next begins, as moments in the past, youngest first. */
    QList<Moment> edges;
    Moment endOfToday;
    Moment endOfSoon;
};

/** The overdue board: the same cases seen three ways. A case counts in each department that has it open. */
struct Board
{
    BoardRow all;
    QMap<DepartmentId, BoardRow> byDepartment;
    /** Nobody's cases stand under the id of none. */
    QMap<StaffId, BoardRow> byPerson;
    QMap<Stage, BoardRow> byStage;
};

/** How many cases wait where, for the one who asks. */
struct QueueCounts
{
    QMap<Queue, int> inQueue;
    int mine = 0;
    int overdue = 0;
    int toNote = 0;
    int noticesOwed = 0;
    /** Open promises due by the end of today, late ones too. */
    int promisesToday = 0;
    /** Before this person, or any manager, to be signed. */
    int lettersToSign = 0;
    int lettersToSend = 0;
    /** Asked for by a letter, due by today and not in. */
    int answersDue = 0;

    friend bool operator==(const QueueCounts&, const QueueCounts&) = default;
};

} // namespace redress
