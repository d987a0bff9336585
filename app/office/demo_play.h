#pragma once

#include "app/office/demo_script.h"
#include "app/session/deed.h"

#include <QHash>
#include <QJsonArray>

#include <utility>

namespace redress {

class Database;

/**
 * Plays the demo's story through the verbs, each act at its own moment. What falls due by itself between two
 * acts happens when its time comes, as it would have where a desk was open.
 */
class DemoPlay
{
public:
    DemoPlay(Database& database, const DemoTime& time, const QJsonArray& stories);

    /** Refuses with the case and the act that were not possible. */
    [[nodiscard]] Result<Done> act(const DemoStep& step);
    [[nodiscard]] Result<Done> letTimePass(Moment until);

private:
    [[nodiscard]] QJsonObject intakeOf(qsizetype story) const;
    [[nodiscard]] QString titleOf(qsizetype story) const;
    [[nodiscard]] DemoStep linked(DemoStep step) const;
    [[nodiscard]] Result<Done> perform(const Deed& deed, const DemoStep& step);
    [[nodiscard]] Result<Done> open(const Deed& deed, const DemoStep& step);
    [[nodiscard]] Result<Done> attach(const Deed& deed, const DemoStep& step);
    [[nodiscard]] Result<Done> goOn(const Deed& deed, const DemoStep& step);
    void keepReading(const Deed& deed, CaseId id);

    Database& database;
    const DemoTime& time;
    const QJsonArray& stories;
    QList<CaseId> cases;
    Office office;
    /** When somebody last had that case before the eyes. */
    QHash<std::pair<qint64, qint64>, Moment> seen;
};

} // namespace redress
