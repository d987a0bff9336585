#include "app/storage/shown_to.h"

namespace redress {

using namespace Qt::StringLiterals;

QString shownTo(const Actor& viewer)
{
    // As Case::concerns: what was taken back before anybody there began was handed over by mistake.
    return viewer.role == Role::Officer
               ? u"EXISTS (SELECT 1 FROM hand_offs WHERE case_id = cases.id AND department = :department AND "
                 "NOT (state = 'taken_back' AND officer = 0))"_s
               : u"1 = 1"_s;
}

void bindViewer(Values& values, const Actor& viewer)
{
    if (viewer.role == Role::Officer) {
        values.insert(u"department"_s, viewer.department.value);
    }
}

} // namespace redress
