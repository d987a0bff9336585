#pragma once

#include "models/case.h"
#include "models/id.h"
#include "models/moment.h"

#include <QList>
#include <QString>

/** What a person can ask for: of a case's clocks, promises, notices and items. See decide.h. */
namespace redress::command {

/** The reference or a first answer was told. */
struct AcknowledgeCase
{
    static constexpr const char* name = "acknowledge_case";
    AnswerWay way = AnswerWay::Phone;
    Moment at;
    QString said;
};

/** A manager takes note of the case, where the procedure asks for it before the hand-over. */
struct TakeNote
{
    static constexpr const char* name = "take_note";
    QString remarks;
};

struct PauseClocks
{
    static constexpr const char* name = "pause_clocks";
    /** Id of one of the procedure's reasons; they name the clocks that stop. */
    QString reason;
    /** Before the present minute: supervisors only. */
    Moment from;
    QString note;
};

struct ResumeClocks
{
    static constexpr const char* name = "resume_clocks";
    PauseId pause;
    /** Before the present minute: supervisors only. */
    Moment until;
};

struct MakePromise
{
    static constexpr const char* name = "make_promise";
    PromiseKind kind = PromiseKind::Promise;
    Moment due;
    /** None: who promises. */
    StaffId owner;
    QString what;
};

struct SettlePromise
{
    static constexpr const char* name = "settle_promise";
    PromiseId promise;
    bool kept = true;
    /** Needed where it was not kept. */
    QString outcome;
};

/** Another moment was agreed with the complainant. */
struct MovePromise
{
    static constexpr const char* name = "move_promise";
    PromiseId promise;
    Moment due;
    QString reason;
};

/** The notice went out. */
struct SendNotice
{
    static constexpr const char* name = "send_notice";
    NoticeId notice;
    Moment at;
};

/** The notice is not sent. */
struct DropNotice
{
    static constexpr const char* name = "drop_notice";
    NoticeId notice;
    QString reason;
};

struct FillItem
{
    static constexpr const char* name = "fill_item";
    /** Id of one of the procedure's items. */
    QString item;
    /** As typed; "yes" for a tick; a date as yyyy-MM-dd. Empty takes it back. */
    QString value;
};

} // namespace redress::command
