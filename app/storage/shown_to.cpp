#include "app/storage/shown_to.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString readableBy = u"(is_restricted = 0 OR EXISTS (SELECT 1 FROM case_readers "
                           "WHERE case_id = cases.id AND staff = :reader))"_s;

// As Case::concerns: what was taken back before anybody there began was handed over by mistake.
const QString handedToDepartment = u"EXISTS (SELECT 1 FROM hand_offs WHERE case_id = cases.id AND "
                                   "department = :department AND NOT (state = 'taken_back' AND officer = 0))"_s;

} // namespace

QString shownTo(const Actor& viewer)
{
    return viewer.role == Role::Officer ? readableBy + u" AND "_s + handedToDepartment : readableBy;
}

void bindViewer(Values& values, const Actor& viewer)
{
    values.insert(u"reader"_s, viewer.id.value);
    if (viewer.role == Role::Officer) {
        values.insert(u"department"_s, viewer.department.value);
    }
}

} // namespace redress
