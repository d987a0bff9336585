#pragma once

#include "app/session/reasons.h"
#include "app/storage/broken_world.h"
#include "models/result.h"

#include <QCoreApplication>
#include <QDebug>
#include <QLoggingCategory>

#include <new>

namespace redress {

[[nodiscard]] inline QString reasonOf(BrokenWorld::Kind kind)
{
    switch (kind) {
    case BrokenWorld::Kind::CommitUnknown:
        return outcomeUnknown();
    case BrokenWorld::Kind::Stopped:
        return workStopped();
    default:
        return QStringLiteral("broken_world");
    }
}

/** A broken world as a refusal of the field "register": the one place where one becomes the other. */
[[nodiscard]] inline Refusal refusalOf(const BrokenWorld& world)
{
    // The engine's own words, for whoever looks into it: QT_LOGGING_RULES="redress.*=true".
    static const QLoggingCategory log("redress.register", QtWarningMsg);
    qCDebug(log).noquote() << world.what();
    return {QStringLiteral("register"), reasonOf(world.kind()), world.text()};
}

/** Runs what gives a Result, and gives what storage throws as a refusal too. */
template <class F>
[[nodiscard]] std::invoke_result_t<F&> inWords(F&& work)
{
    try {
        return work();
    } catch (const BrokenWorld& world) {
        return refusalOf(world);
    } catch (const std::bad_alloc&) {
        return Refusal{QStringLiteral("register"), QStringLiteral("no_memory"),
                       QCoreApplication::translate("BrokenWorld", "This computer has no memory left for this. Nothing "
                                                                  "was saved. Close other programs and try again.")};
    }
}

} // namespace redress
