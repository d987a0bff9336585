#pragma once

#include "models/id.h"

#include <QList>
#include <QString>

#include <optional>

namespace redress {

/** Where a person was in a list: by its cases, so that it is found again although lines came and went above. */
struct ListPlace
{
    /** None: no line was current. */
    CaseId current;
    /** The uppermost in sight; none where the list stood at its begin. */
    CaseId top;
    /** For when that case is gone. */
    int topRow = 0;
    /** So many lines held both. */
    int depth = 0;

    friend bool operator==(const ListPlace&, const ListPlace&) = default;
};

/** The places in the lists that were looked at last, each under a name of its list. */
class ListPlaces
{
public:
    /** Forgets the one longest unseen where there are many. */
    void keep(const QString& list, const ListPlace& place);
    [[nodiscard]] std::optional<ListPlace> of(const QString& list) const;

    /** To be kept, and back; what cannot be understood is left out. */
    [[nodiscard]] QStringList written() const;
    [[nodiscard]] static ListPlaces read(const QStringList& lines);

private:
    struct Kept
    {
        QString list;
        ListPlace place;
    };
    /** The newest last. */
    QList<Kept> kept;
};

} // namespace redress
