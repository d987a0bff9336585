#pragma once

#include "models/decide.h"

/** An invented office for tests, and cases that come to any stage through `decide` and `apply` alone. */
namespace redress::sample {

/** A moment as the office's clock on the wall shows it: "2026-11-18 09:00" (Ho Chi Minh City, seven hours
 * east). */
[[nodiscard]] Moment at(const char* onTheWall);

/** Wednesday 2026-11-18, 09:00: when the sample complaints come in. */
[[nodiscard]] Moment wednesday();

inline constexpr DepartmentId technology{1};
inline constexpr DepartmentId billing{2};
/** Works on paper, and nobody is its head. */
inline constexpr DepartmentId workshop{3};

[[nodiscard]] Actor agent();
[[nodiscard]] Actor otherAgent();
[[nodiscard]] Actor technician();
/** Heads the technology department. */
[[nodiscard]] Actor headOfTechnology();
[[nodiscard]] Actor accountant();
[[nodiscard]] Actor supervisor();
[[nodiscard]] Actor manager();
[[nodiscard]] Actor otherManager();
[[nodiscard]] Actor administrator();

/** Documents as a file holds them; tests bend them. */
[[nodiscard]] QByteArray procedureDocument();
[[nodiscard]] QByteArray calendarDocument();
[[nodiscard]] Office office();
/** A complaint by phone with nothing missing. */
[[nodiscard]] Intake intake();
[[nodiscard]] Intake intakeBy(Channel channel);

/** A case as it grows. Each act goes through `decide`, its events through `apply`; an hour passes between
 * acts. */
class CaseStory
{
public:
    CaseStory();

    Office office;
    Procedure procedure;
    Moment now;
    Case complaint;
    QList<CaseHappening> journal;
    /** What is drawn for every act; who wrote an entry is looked up in the journal. */
    Draws draws;

    [[nodiscard]] Context context(const Actor& actor) const;
    /** What `decide` says; nothing happens. */
    [[nodiscard]] Result<QList<CaseEvent>> ask(const Actor& actor, const CaseCommand& command) const;
    /** Does it, an hour after the last act. Ends the test program where it is refused. */
    void act(const Actor& actor, const CaseCommand& command);
    /** Applies events that nobody decided on. */
    void happen(const Actor& actor, const QList<CaseEvent>& events);

    /** How far the case is brought; each goes through all before it. */
    [[nodiscard]] static CaseStory registered(const Intake& intake = sample::intake());
    [[nodiscard]] static CaseStory verified(const Intake& intake = sample::intake());
    [[nodiscard]] static CaseStory accepted(const Intake& intake = sample::intake());
    [[nodiscard]] static CaseStory handedOver(const Intake& intake = sample::intake());
    [[nodiscard]] static CaseStory answered(const Intake& intake = sample::intake());
    [[nodiscard]] static CaseStory drafted(const Intake& intake = sample::intake());
    [[nodiscard]] static CaseStory submitted(const Intake& intake = sample::intake());
    [[nodiscard]] static CaseStory signedLetter(const Intake& intake = sample::intake());
    /** Answered by phone. */
    [[nodiscard]] static CaseStory replied(const Intake& intake = sample::intake());
    [[nodiscard]] static CaseStory decided(const Intake& intake = sample::intake());
    [[nodiscard]] static CaseStory closed(const Intake& intake = sample::intake());
};

[[nodiscard]] command::ClassifyCase classification();
/** A bill as a PDF; tests bend it. */
[[nodiscard]] command::AddPaper paper();
/** To the technology department, due the next day. */
[[nodiscard]] command::HandOver handOver(Moment now);
[[nodiscard]] command::AnswerHandOff answer(HandOffId handOff = {1});
[[nodiscard]] command::DraftLetter draft(LetterId letter = {});
[[nodiscard]] command::GiveReply phoneReply(Moment given);
[[nodiscard]] command::CloseCase closing();

/** What came of it in one line: "case.assigned.1 case.accepted.1", or "refused name:missing phone:missing".
 */
[[nodiscard]] QString outcomeOf(const Result<QList<CaseEvent>>& decided);
/** "name:missing phone:missing" */
[[nodiscard]] QString listOf(const Refusals& refusals);

} // namespace redress::sample
