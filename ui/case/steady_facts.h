#pragma once

#include "models/case.h"
#include "ui/widgets/fact_list.h"

#include <QList>

#include <optional>

namespace redress {

struct Fact
{
    QString caption;
    QString value;
    QString toolTip = {};
    /** Set where the person may put it right. */
    std::optional<CaseField> field = {};

    friend bool operator==(const Fact&, const Fact&) = default;
};

/** Facts that are told again and again: built anew only where one of them changed, so that a mark stays. */
class SteadyFacts : public FactList
{
    Q_OBJECT
public:
    using FactList::FactList;

    /** Facts without a value are left out; without any the list hides. */
    void tell(const QList<Fact>& facts);

Q_SIGNALS:
    /** By the pencil beside a fact, its menu, or F2 on it. */
    void correctionWanted(CaseField field);

private:
    QList<Fact> told;
};

} // namespace redress
