#include "app/storage/engine_codes.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using Kind = BrokenWorld::Kind;

/** Names of sqlite3.h that Qt does not hand on; the primary code is the low byte. */
enum SqliteCode {
    Permission = 3,
    BusyNow = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    InOut = 10,
    Corrupt = 11,
    DiskFull = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    BusySnapshot = 5 | (2 << 8),
    ReadOnlyMoved = 8 | (4 << 8),
    InOutShortRead = 10 | (2 << 8),
    InOutSharedMemorySize = 10 | (19 << 8),
};

Diagnosis diagnoseSqlite(int code, const QString& text)
{
    switch (code) {
    case BusySnapshot:
        return {Verdict::StartAgain, Kind::Busy};
    case ReadOnlyMoved:
        return {Verdict::Broken, Kind::Gone};
    case InOutShortRead:
        return {Verdict::Broken, Kind::Damaged};
    case InOutSharedMemorySize:
        return {Verdict::Broken, Kind::Full};
    default:
        break;
    }
    switch (code & 0xff) {
    case BusyNow:
    case Locked:
        return {Verdict::Wait, Kind::Busy};
    case Permission:
        return {Verdict::Broken, Kind::Denied};
    case ReadOnlyFile:
        return {Verdict::Broken, Kind::ReadOnly};
    case InOut:
    case CannotOpen:
        return {Verdict::Broken, Kind::Unreachable};
    case Corrupt:
        return {Verdict::Broken, Kind::Damaged};
    case DiskFull:
        return {Verdict::Broken, Kind::Full};
    case NotADatabase:
        return {Verdict::Broken, Kind::Foreign};
    default:
        // A header overwritten behind the magic word has no code of its own.
        if (text.contains("unsupported file format"_L1)) {
            return {Verdict::Broken, Kind::Damaged};
        }
        // A full-text table that meets a lock while it is prepared says only this.
        return text.contains("vtable constructor failed"_L1) ? Diagnosis{Verdict::Wait, Kind::Busy}
                                                             : Diagnosis{Verdict::Broken, Kind::Failed};
    }
}

Diagnosis diagnosePostgresql(const QString& code)
{
    if (code.isEmpty() || code.startsWith("08"_L1) || code.startsWith("57P0"_L1)) {
        return {Verdict::Lost, Kind::Unreachable};
    }
    if (code == "40001"_L1 || code == "40P01"_L1) {
        return {Verdict::StartAgain, Kind::Busy};
    }
    if (code == "55P03"_L1) {
        return {Verdict::Broken, Kind::Busy};
    }
    if (code == "42501"_L1 || code.startsWith("28"_L1)) {
        return {Verdict::Broken, Kind::Denied};
    }
    if (code == "25006"_L1) {
        return {Verdict::Broken, Kind::ReadOnly};
    }
    if (code == "53100"_L1) {
        return {Verdict::Broken, Kind::Full};
    }
    if (code.startsWith("XX"_L1)) {
        return {Verdict::Broken, Kind::Damaged};
    }
    return {Verdict::Broken, Kind::Failed};
}

} // namespace

Diagnosis diagnose(Engine engine, const QString& code, const QString& text)
{
    return engine == Engine::Sqlite ? diagnoseSqlite(code.toInt(), text) : diagnosePostgresql(code);
}

BrokenWorld::Kind diagnoseOpening(Engine engine, const QString& code, const QString& text)
{
    if (engine == Engine::Sqlite) {
        return diagnoseSqlite(code.toInt(), text).kind;
    }
    if (text.contains("authentication failed"_L1) || text.contains("no pg_hba.conf entry"_L1) ||
        text.contains("permission denied"_L1) || text.contains("no password supplied"_L1) ||
        (text.contains("role"_L1) && text.contains("does not exist"_L1))) {
        return Kind::Denied;
    }
    return text.contains("does not exist"_L1) ? Kind::Missing : Kind::Unreachable;
}

} // namespace redress
