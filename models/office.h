#pragma once

#include "models/calendar.h"
#include "models/letter_template.h"
#include "models/person.h"
#include "models/procedure.h"

#include <QList>

#include <memory>

namespace redress {

struct Organisation
{
    QString name;
    QString address;
    QString phone;
    QString email;
    /** Two letters: the language its letters use where the complainant chose none. */
    QString language;
    /** Id of the procedure that new cases follow. */
    QString procedure;
    /** A register of examples: the sign-in page offers its people. */
    bool demo = false;
    /** SHA-256 of the letterhead's picture, kept as papers are; empty where there is none. */
    QString letterhead;

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

/** Where a complainant can go whom the organisation did not satisfy: an ombudsman, a court, an arbitration board. */
struct ExternalRemedy
{
    RemedyId id;
    QString name;
    /** Address, phone, web: as it is told to the complainant. */
    QString contact;
    /** For whom and until when it is open. */
    QString terms;
    bool active = true;

    friend bool operator==(const ExternalRemedy&, const ExternalRemedy&) = default;
};

/** From the first to the last day, both included, somebody signs letters in an absent manager's place. */
struct Substitution
{
    SubstitutionId id;
    StaffId absent;
    StaffId substitute;
    QDate from;
    QDate until;
    bool active = true;

    friend bool operator==(const Substitution&, const Substitution&) = default;
};

/** A paragraph that letters take in again and again, by a few letters typed. */
struct CannedText
{
    CannedTextId id;
    /** Two to eight letters a to z. */
    QString shortcut;
    /** Two letters. */
    QString language;
    QString name;
    QString text;
    bool active = true;

    friend bool operator==(const CannedText&, const CannedText&) = default;
};

/** Where the address stands, so that it shows in the envelope's window. */
enum class AddressWindow { Din5008B, C56, Dl };

template <>
struct Names<AddressWindow>
{
    static constexpr std::array<std::pair<AddressWindow, const char*>, 3> all{
        {{AddressWindow::Din5008B, "din_5008_b"}, {AddressWindow::C56, "c5_6"}, {AddressWindow::Dl, "dl"}}};
};

/** How letters stand on paper, beside their words. */
struct LetterPaper
{
    AddressWindow window = AddressWindow::Din5008B;
    /** The envelopes have their window at the right. */
    bool windowRight = false;
    /** The letterhead is on the paper already: letters are printed without it. */
    bool preprinted = false;
    /** At the foot of the first page, a line each: registration, bank account. */
    QString foot;

    friend bool operator==(const LetterPaper&, const LetterPaper&) = default;
};

/** The organisation as it stands: who works there, in which departments, by which procedures and hours. */
struct Office
{
    Organisation organisation;
    QList<Department> departments;
    QList<Staff> staff;
    /** Every adopted version; cases keep the one they began with. */
    QList<std::shared_ptr<const Procedure>> procedures;
    std::shared_ptr<const Calendar> calendar;
    QList<ExternalRemedy> remedies;
    /** Where backups are kept; empty: in a folder beside the register. */
    QString backupFolder;
    QList<Substitution> substitutions;
    QList<CannedText> cannedTexts;
    /** The organisation's own, each in its newest form, by id; they stand before shipped ones of the same id. */
    QList<std::shared_ptr<const LetterTemplate>> letterTemplates;
    LetterPaper letterPaper;

    /** The managers in whose place this person signs on that day. */
    [[nodiscard]] QList<StaffId> absentFor(StaffId substitute, QDate day) const;
    [[nodiscard]] const Department* department(DepartmentId id) const;
    [[nodiscard]] const Staff* member(StaffId id) const;
    [[nodiscard]] const Staff* memberNamed(const QString& signInName) const;
    /** Null where this version was never adopted. */
    [[nodiscard]] std::shared_ptr<const Procedure> procedure(const QString& id, int version) const;
    /** The newest version of the procedure that new cases follow; null before one was adopted. */
    [[nodiscard]] std::shared_ptr<const Procedure> currentProcedure() const;
    /** The newest version of that procedure; null where none was adopted. */
    [[nodiscard]] std::shared_ptr<const Procedure> newestProcedure(const QString& id) const;
    /** What new cases can follow: the current procedure first, then the others of its family by id. */
    [[nodiscard]] QList<std::shared_ptr<const Procedure>> kindsInForce() const;
    /** The first department that works and has the duty; null where there is none. */
    [[nodiscard]] const Department* departmentWithDuty(const QString& duty) const;
    /** Up the reporting line of that person by so many steps; the last one there is; none where there is nobody. */
    [[nodiscard]] const Staff* superiorOf(StaffId person, int up) const;
};

} // namespace redress
