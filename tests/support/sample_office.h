#pragma once

#include "app/storage/case_store.h"
#include "app/storage/database.h"
#include "app/storage/journal.h"
#include "models/case.h"
#include "models/event.h"
#include "models/office.h"
#include "models/office_event.h"

#include <QList>
#include <QString>

namespace redress::test {

/** 2026-11-16 08:00 in Ho Chi Minh City, a Monday: when the sample office opens. */
constexpr Moment opening{1'794'790'800'000};

constexpr StaffId agent{1};
constexpr StaffId officer{2};
constexpr StaffId manager{3};
constexpr DepartmentId technology{1};
constexpr DepartmentId billing{2};

[[nodiscard]] Actor actingAs(StaffId staff, Role role, DepartmentId department = {});

/** An action of its own at that moment. */
[[nodiscard]] Stamp stampAt(Moment at, StaffId actor = agent);

/** What makes the sample office: two departments, three people, the procedure and a calendar. */
[[nodiscard]] QList<OfficeEvent> officeEvents();
/** Writes the sample office into an empty register and gives it. */
Office openOffice(Database& database);

/** A complaint by phone; change what the test is about. */
[[nodiscard]] Intake sampleIntake(const QString& name = QStringLiteral("Nguyễn Thị Đào"));

/** Registers a case one minute after the last. The reference carries the case's own number. */
Case registerCase(Database& database, const Office& office, const Intake& intake);
/** Records events as one action, a minute after the case was last touched. */
Case happen(Database& database, const Office& office, const Case& complaint, const QList<CaseEvent>& events,
            StaffId actor = agent);

/** Walks a case with a letter, two rounds and every kind of event into the archive. */
Case walkToArchive(Database& database, const Office& office, const Intake& intake);

/** Keeps the bytes of a paper and gives the event that puts it to a case. */
[[nodiscard]] happened::PaperAdded keptPaper(Database& database, int number, const QByteArray& bytes);

/**
 * What registers have had since the desk in full, on case 3: papers, a link; a letterhead, an external remedy; then
 * settings for letters, and a letter beside the reply with what the post brought.
 */
void addLaterThings(Database& database);

/** An office with cases in every queue, so that every table has rows. */
Office fillRegister(Database& database);

} // namespace redress::test
