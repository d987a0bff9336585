#pragma once

#include "app/storage/broken_world.h"
#include "app/storage/register_address.h"

#include <QString>

namespace redress {

/** What to make of a failed statement. */
enum class Verdict {
    /** Another desk holds a lock: wait and repeat the statement. */
    Wait,
    /** The whole transaction must begin again. */
    StartAgain,
    /** The connection is gone. */
    Lost,
    /** Nothing helps. */
    Broken,
};

struct Diagnosis
{
    Verdict verdict = Verdict::Broken;
    BrokenWorld::Kind kind = BrokenWorld::Kind::Failed;
};

/** `code`: the engine's own (SQLite's extended number, PostgreSQL's SQLSTATE); `text`: its words. */
[[nodiscard]] Diagnosis diagnose(Engine engine, const QString& code, const QString& text);

/** A failed connection has no code; PostgreSQL's own words tell why. */
[[nodiscard]] BrokenWorld::Kind diagnoseOpening(Engine engine, const QString& code, const QString& text);

} // namespace redress
