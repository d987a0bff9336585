#pragma once

#include "models/case_list.h"
#include "models/office.h"
#include "ui/queue/list_column.h"
#include "ui/widgets/glyph.h"

#include <QHash>
#include <QTimeZone>

namespace redress {

/** "1 case", "12 cases". */
[[nodiscard]] QString casesInWords(qsizetype number);

/** What stands before the due words: a triangle where it is late, two bars where a clock stands still, else a clock. */
[[nodiscard]] look::Glyph signOfDue(const CaseLine& line, look::Tone tone);

/** What the lines of a list say in words: ids become names, moments become "today 17:00". */
class LineWords
{
public:
    /** The names of people and categories. */
    void learn(const Office& office);
    void setNow(Moment now, const QTimeZone& zone);
    [[nodiscard]] Moment now() const { return present; }
    [[nodiscard]] const QTimeZone& zone() const { return timeZone; }

    [[nodiscard]] QString textOf(const CaseLine& line, ListColumn column) const;
    /** The same to be copied out of the program: full moments, no marks that only the screen needs. */
    [[nodiscard]] QString copyOf(const CaseLine& line, ListColumn column) const;
    /** The whole line in one breath, for a screen reader. */
    [[nodiscard]] QString spoken(const CaseLine& line) const;
    /** As rich text; what people typed is escaped. */
    [[nodiscard]] QString toolTip(const CaseLine& line) const;

private:
    Moment present;
    QTimeZone timeZone;
    QHash<StaffId, QString> people;
    QHash<QString, QString> categories;
};

} // namespace redress
