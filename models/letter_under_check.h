#pragma once

#include "models/letter_check.h"
#include "models/letter_values.h"

namespace redress::lint {

/** A letter before the check: its text, and what the case says now. */
class LetterUnderCheck
{
public:
    LetterUnderCheck(const Context& context, const Case& complaint, const Letter& letter);

    const Context& context;
    const Case& complaint;
    const Letter& letter;
    /** As the case has them now, in the letter's language. */
    LetterValues values;

    /** What the values are made of, as if that person had written it. */
    [[nodiscard]] LetterSource source(StaffId writer = {}) const;
    [[nodiscard]] QString valueOf(const QString& placeholder) const { return values.value(placeholder).text; }
    /**
     * Whether an inserted value of that name still says a sentence in the body, the points one for each; or as much as
     * the case itself has, where that is less.
     */
    [[nodiscard]] bool has(const QString& placeholder) const;
    [[nodiscard]] bool hasAny(const QStringList& placeholders) const;
    [[nodiscard]] QString textOf(const Insertion& insertion) const;
    /** The insertions in which this part of the body lies, the outer before the inner. */
    [[nodiscard]] QList<Insertion> around(TextPlace place) const;
    /**
     * What the letter may say there: one of these texts, whichever. None where it is prose, or the writer's
     * own.
     */
    [[nodiscard]] std::optional<QStringList> factsFor(const Insertion& insertion) const;

private:
    [[nodiscard]] std::optional<QStringList> factsInside(const Insertion& insertion) const;
};

/** In the form in which two texts are compared: without marks of direction, and composed. */
[[nodiscard]] QString compared(const QString& text);
/** Cut to what a sentence can quote, and isolated from it. */
[[nodiscard]] QString quoted(const QString& text);
/** The subject line without the case's own subject: that is the complainant's words. */
[[nodiscard]] QString ownSubject(const LetterUnderCheck& checked);

} // namespace redress::lint
