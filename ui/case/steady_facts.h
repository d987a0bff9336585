#pragma once

#include "ui/widgets/fact_list.h"

#include <QList>

namespace redress {

struct Fact
{
    QString caption;
    QString value;
    QString toolTip = {};

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

private:
    QList<Fact> told;
};

} // namespace redress
