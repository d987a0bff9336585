#pragma once

#include "models/case.h"
#include "models/id.h"
#include "models/moment.h"

#include <QList>
#include <QString>

/** What a person can ask for: of a case's rounds, its kind and its readers. See decide.h. */
namespace redress::command {

/** The conclusion of the present round; recorded again before the reply, the last one counts. */
struct AssessCase
{
    static constexpr const char* name = "assess_case";
    Finding finding = Finding::Upheld;
    QString conclusion;
};

/** The assessor of an earlier round may assess this one too. */
struct WaiveOtherPerson
{
    static constexpr const char* name = "waive_other_person";
    QString reason;
};

/** The complainant was told where else to go. */
struct TellRemedies
{
    static constexpr const char* name = "tell_remedies";
    AnswerWay way = AnswerWay::Phone;
    Moment at;
    QList<RemedyId> remedies;
};

/** The case was laid before an outside body. */
struct ReferCase
{
    static constexpr const char* name = "refer_case";
    RemedyId remedy;
    Moment at;
    QString words;
};

struct TurnIntoKind
{
    static constexpr const char* name = "turn_into_kind";
    /** Id of another procedure of the same family. */
    QString procedure;
    QString reason;
};

struct FollowVersion
{
    static constexpr const char* name = "follow_version";
    /** A version of the case's own procedure. */
    int version = 0;
    QString reason;
};

/** Nobody but these may read the case. */
struct NameReaders
{
    static constexpr const char* name = "name_readers";
    /** Empty: open again to all whose work it is. */
    QList<StaffId> readers;
    QString reason;
};

} // namespace redress::command
