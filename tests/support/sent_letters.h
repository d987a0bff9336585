#pragma once

#include "app/storage/connection.h"
#include "app/storage/schema.h"
#include "app/storage/register.h"
#include "tests/support/small_desk.h"

/** An office whose letters are signed and sent, for tests of the letter register. */
namespace redress::test {

class SentLetters
{
public:
    /** Beside the reply, in a case of its own; the manager signed it. */
    CaseId signedLetter(const QString& subject, QDate answerBy = {}, const Intake& intake = smallComplaint())
    {
        const CaseId id = submittedLetter(subject, answerBy, intake);
        act(*manager, id, command::SignLetter{letter});
        return id;
    }
    /** … before it is signed. */
    CaseId submittedLetter(const QString& subject, QDate answerBy = {}, const Intake& intake = smallComplaint())
    {
        Intake told = intake;
        told.subject = subject;
        const CaseId id = valueOf(agent->registerCase(told)).id;
        command::DraftLetter draft{{}, QStringLiteral("acknowledgement"), QStringLiteral("en"),
                                   QStringLiteral("Dear Madam,\n\nwe look into it today.")};
        draft.subject = subject;
        draft.answerBy = answerBy;
        act(*agent, id, draft);
        act(*agent, id, command::SubmitLetter{letter});
        return id;
    }
    CaseId sentLetter(const QString& subject, QDate answerBy = {}, const Intake& intake = smallComplaint())
    {
        const CaseId id = signedLetter(subject, answerBy, intake);
        act(*agent, id, command::SendLetter{letter, AnswerWay::Post, office.clock.now()});
        return id;
    }
    CaseId voidLetter(const QString& subject)
    {
        const CaseId id = signedLetter(subject);
        act(*manager, id, command::ReviseLetter{letter, QStringLiteral("Wrong address")});
        act(*agent, id, command::DropLetter{letter, QStringLiteral("Told on the phone")});
        return id;
    }
    static void act(Desk& desk, CaseId id, const CaseCommand& command)
    {
        valueOf(actAt(desk, id, valueOf(desk.readCaseAgain(id)).complaint.version, command));
    }
    [[nodiscard]] Case caseOf(CaseId id) const { return valueOf(agent->readCaseAgain(id)).complaint; }
    [[nodiscard]] Letter letterOf(CaseId id) const { return caseOf(id).letters.first(); }

    /** Further numbers of the year, all of that case: lines as the register has them, without their journal. */
    void fillWith(CaseId id, int numbers) const
    {
        const auto database = openRegister(office.address());
        const Row last = database->run(QStringLiteral("SELECT max(number) FROM letters")).first();
        withWriteTransaction(*database, [&] {
            for (int number = 1; number <= numbers; ++number) {
                static_cast<void>(database->run(
                    QStringLiteral(
                        "INSERT INTO letters (case_id, id, round, template, language, state, signer, signed_at, "
                        "purpose, subject, number_year, number) "
                        "SELECT case_id, id + :further, round, template, language, 'signed', signer, signed_at, purpose, "
                        ":subject, number_year, :number FROM letters WHERE case_id = :case_id AND id = 1"),
                    {{QStringLiteral("further"), number},
                     {QStringLiteral("number"), last.number(0) + number},
                     {QStringLiteral("subject"), QStringLiteral("Further letter %1").arg(number)},
                     {QStringLiteral("case_id"), id.value}}));
            }
        });
    }

    /** Further letters of that case like its first, in whatever state that is: without their journal, too. */
    void copyLetter(CaseId id, int times) const
    {
        const auto database = openRegister(office.address());
        const QStringList columns = columnsOf(*database, QStringLiteral("letters"));
        QStringList values = columns;
        values.replace(columns.indexOf(QStringLiteral("id")), QStringLiteral("id + :further"));
        values.replace(columns.indexOf(QStringLiteral("number")), QStringLiteral("0"));
        const QString statement =
            QStringLiteral("INSERT INTO letters (%1) SELECT %2 FROM letters WHERE case_id = :case_id AND id = 1")
                .arg(columns.join(QStringLiteral(", ")), values.join(QStringLiteral(", ")));
        withWriteTransaction(*database, [&] {
            for (int further = 1; further <= times; ++further) {
                static_cast<void>(database->run(statement, {{QStringLiteral("further"), further},
                                                            {QStringLiteral("case_id"), id.value}}));
            }
        });
    }

    static constexpr LetterId letter{1};
    SmallOffice office;
    std::unique_ptr<Desk> agent = office.deskOf(QStringLiteral("agent"));
    std::unique_ptr<Desk> manager = office.deskOf(QStringLiteral("manager"));
};

} // namespace redress::test
