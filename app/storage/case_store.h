#pragma once

#include "app/storage/database.h"
#include "app/storage/journal.h"
#include "models/case.h"
#include "models/case_list.h"
#include "models/event.h"
#include "models/office.h"

#include <QList>
#include <QString>

#include <optional>

namespace redress {

/** "case:12" */
[[nodiscard]] QString streamOfCase(CaseId id);
/** None where the stream is no case's. */
[[nodiscard]] CaseId caseOfStream(const QString& stream);

/** A case as its journal tells it; none where there is no such case. */
[[nodiscard]] std::optional<Case> readCase(Database& database, CaseId id);
/** Oldest first. Throws BrokenWorld Newer for a kind that this program does not know, Damaged for an
 * unreadable one. */
[[nodiscard]] QList<CaseHappening> readHappenings(Database& database, CaseId id, int afterVersion = 0);
/** An entry of a case's stream as the event that it holds. */
[[nodiscard]] Result<CaseHappening> happeningOf(const JournalEntry& entry);

/**
 * Inside a write transaction: appends the events to the case's stream and brings its rows up to date. Gives
 * the case behind them.
 */
Case recordCase(Database& database, const Stamp& stamp, const Case& before, const QList<CaseEvent>& events,
                const Office& office);

/** Brings all rows of the case up to date, search text included: what recordCase and the replay share. */
void writeCase(Database& database, const Case& complaint, const Office& office);
/** When the case falls due by the office's calendar and the procedure it is bound to. */
[[nodiscard]] std::optional<Moment> dueInOffice(const Case& complaint, const Office& office);
/** What the tables hold of a case beside its own fields: computed from the procedure and the calendar. */
struct CaseIndex
{
    std::optional<Moment> due;
    std::optional<Moment> fallsAt;
    bool awaitsNote = false;
    bool isPaused = false;
};
[[nodiscard]] CaseIndex indexOf(const Case& complaint, const Office& office);

/** Fills the column of that name for cases from before there was one; inside a write transaction. */
void fillMatters(Database& database);

/** The next free numbers; true only inside a write transaction. */
[[nodiscard]] CaseId nextCaseId(Database& database);
[[nodiscard]] qint64 nextReferenceNumber(Database& database, int year);

/** Keeps that somebody opened the case: for supervisors, beside the journal. */
void recordReading(Database& database, CaseId id, StaffId staff, Moment at);
/** Newest first. */
[[nodiscard]] QList<Reading> readReadings(Database& database, CaseId id);
/** Cases that were linked to this one. */
[[nodiscard]] QList<LinkedFrom> readLinksTo(Database& database, CaseId id);
/** The one case whose reference is this, or whose number is; none where there is none or more than one. */
[[nodiscard]] std::optional<CaseLine> caseOfReference(Database& database, const QString& typed);

} // namespace redress
