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

    friend bool operator==(const CaseLine&, const CaseLine&) = default;
};

/** Which list: a queue, or one of the two that cut across them. */
enum class Listing { Queue, Mine, Overdue };

enum class ListOrder { Due, Received, Touched, Reference, Complainant, Subject };

/** A question for one page of a list. Officers are only shown their department's cases, whatever they ask. */
struct ListQuestion
{
    Listing listing = Listing::Queue;
    Queue queue = Queue::New;
    ListOrder order = ListOrder::Due;
    bool descending = false;
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

/** How many cases wait where, for the one who asks. */
struct QueueCounts
{
    QMap<Queue, int> inQueue;
    int mine = 0;
    int overdue = 0;

    friend bool operator==(const QueueCounts&, const QueueCounts&) = default;
};

} // namespace redress
