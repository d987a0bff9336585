#pragma once

#include "app/desk.h"

namespace redress {

/** A letter of a run that was not printed, or not recorded as sent, and why. */
struct LeftOutLetter
{
    LetterLine line;
    QString why;
};

/**
 * Whether a letter that was chosen for the post still goes. Several desks work at the same day's post, and none knows
 * what another has in the printer: what counts is what stands in the register, and it is asked again before anything is
 * printed, listed or recorded.
 */
class StillDue
{
public:
    /** `recording`: the moment of sending with which this desk began to record the run; none where it did not. */
    explicit StillDue(const Desk& desk, std::optional<Moment> recording = {}) : desk(desk), recording(recording) {}

    /** As a sentence; empty where it goes. `now`: what the register has of it. */
    [[nodiscard]] QString whyNot(const LetterLine& chosen, const LetterLine& now) const;
    /** … of all those that do not; `now` in any order. */
    [[nodiscard]] QList<LeftOutLetter> gone(const QList<LetterLine>& chosen, const QList<LetterLine>& now) const;
    /**
     * It is sent, and nothing is left to be recorded: by this run, or it was printed once more on purpose. What came
     * back and goes out again is recorded again.
     */
    [[nodiscard]] bool isSettled(const LetterLine& chosen, const LetterLine& now) const;

private:
    [[nodiscard]] bool isOfThisRun(const LetterLine& now) const;

    const Desk& desk;
    std::optional<Moment> recording;
};

/** What the register has of a letter, read with its case. */
[[nodiscard]] LetterLine asItStands(LetterLine line, const Case& complaint);

} // namespace redress
