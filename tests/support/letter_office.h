#pragma once

#include "app/letters/sign_letter.h"
#include "app/storage/letter_lists.h"
#include "tests/support/office_of_five.h"

/** The office of five with letters on their way, for tests of the verbs that letters have. */
namespace redress::test {

class LetterOffice : public OfficeOfFive
{
public:
    /** A letter beside the reply, laid before any manager by the agent; in a case of its own. */
    [[nodiscard]] CaseId submitted() const
    {
        const CaseId id = registered();
        submitIn(id);
        return id;
    }
    LetterId submitIn(CaseId id) const
    {
        const LetterId letter{readCase(*database, id)->letters.size() + 1};
        require(act(QStringLiteral("agent"), id, draft()));
        require(act(QStringLiteral("agent"), id, command::SubmitLetter{letter}));
        return letter;
    }
    /** … and signed. */
    [[nodiscard]] CaseId signedLetter() const
    {
        const CaseId id = submitted();
        require(sign(id));
        return id;
    }

    [[nodiscard]] static command::DraftLetter draft()
    {
        return {{},
                QStringLiteral("acknowledgement"),
                QStringLiteral("en"),
                QStringLiteral("Dear Madam,\n\nwe look into it.")};
    }

    [[nodiscard]] Result<CaseView> sign(CaseId id, const QString& typed = password(),
                                        LetterId letter = LetterId{1}) const
    {
        return signLetter(*database, deedOf(QStringLiteral("manager")), id, readCase(*database, id)->version,
                          letter, typed);
    }
    [[nodiscard]] Letter letterOf(CaseId id, LetterId letter = LetterId{1}) const
    {
        return *readCase(*database, id)->letter(letter);
    }
    [[nodiscard]] RegisterNumber numberOf(CaseId id, LetterId letter = LetterId{1}) const
    {
        return letterOf(id, letter).number;
    }
    /** Of every letter that has one, in order. */
    [[nodiscard]] QList<int> numbersOf(int year) const
    {
        QList<int> numbers;
        for (const Row& row : database->run(
                 QStringLiteral(
                     "SELECT number FROM letters WHERE number_year = :year AND number > 0 ORDER BY number"),
                 {{QStringLiteral("year"), year}})) {
            numbers.append(int(row.number(0)));
        }
        return numbers;
    }
};

} // namespace redress::test
