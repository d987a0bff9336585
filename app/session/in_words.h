#pragma once

#include "app/storage/broken_world.h"
#include "models/result.h"

#include <QCoreApplication>
#include <QDebug>
#include <QLoggingCategory>

#include <new>

namespace redress {

/** The reason of a refusal where nobody can tell whether the change was kept. */
[[nodiscard]] inline QString outcomeUnknown()
{
    return QStringLiteral("outcome_unknown");
}

/** A broken world as a refusal of the field "register": the one place where one becomes the other. */
[[nodiscard]] inline Refusal refusalOf(const BrokenWorld& world)
{
    // The engine's own words, for whoever looks into it: QT_LOGGING_RULES="redress.*=true".
    static const QLoggingCategory log("redress.register", QtWarningMsg);
    qCDebug(log).noquote() << world.what();
    const bool unknown = world.kind() == BrokenWorld::Kind::CommitUnknown;
    return {QStringLiteral("register"), unknown ? outcomeUnknown() : QStringLiteral("broken_world"), world.text()};
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
