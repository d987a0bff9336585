#pragma once

#include "models/id.h"
#include "models/named.h"

#include <QString>
#include <QStringList>

namespace redress {

enum class Role { Agent, Officer, Supervisor, Manager, Administrator };

template <>
struct Names<Role>
{
    static constexpr std::array<std::pair<Role, const char*>, 5> all{{{Role::Agent, "agent"},
                                                                      {Role::Officer, "officer"},
                                                                      {Role::Supervisor, "supervisor"},
                                                                      {Role::Manager, "manager"},
                                                                      {Role::Administrator, "administrator"}}};
};

/** How an answer reaches the complainant. The first three carry a letter, the others are spoken or typed. */
enum class AnswerWay { Post, HandedOver, Email, Phone, InPerson, Chat };

template <>
struct Names<AnswerWay>
{
    static constexpr std::array<std::pair<AnswerWay, const char*>, 6> all{{{AnswerWay::Post, "post"},
                                                                           {AnswerWay::HandedOver, "handed_over"},
                                                                           {AnswerWay::Email, "email"},
                                                                           {AnswerWay::Phone, "phone"},
                                                                           {AnswerWay::InPerson, "in_person"},
                                                                           {AnswerWay::Chat, "chat"}}};
};

/** Whether this way carries a letter (post, handed over, e-mail) and not a conversation. */
[[nodiscard]] bool carriesLetter(AnswerWay way);

/** Whether the complainant gave a name. */
enum class Standing {
    Named,
    /** Nobody knows who it was: a letter without a name, a caller who hung up. */
    Unknown,
    /** Known to the desk, but wishes to stay unnamed towards the departments and in letters. */
    Unnamed,
};

template <>
struct Names<Standing>
{
    static constexpr std::array<std::pair<Standing, const char*>, 3> all{
        {{Standing::Named, "named"}, {Standing::Unknown, "unknown"}, {Standing::Unnamed, "unnamed"}}};
};

/** The person who complains, as told at intake. */
struct Complainant
{
    QString name;
    QString phone;
    QString email;
    QString address;
    QString identityNumber;
    /** Two-letter code of one of the program's letter languages: en, vi, ms, id, fa. */
    QString language;
    AnswerWay answerWay = AnswerWay::Phone;
    /** A name is asked for of `Named` alone. */
    Standing standing = Standing::Named;

    friend bool operator==(const Complainant&, const Complainant&) = default;
};

/** Who speaks for the complainant. */
struct Representative
{
    QString name;
    QString phone;
    QString email;
    /** By what authority: power of attorney, parent, director … */
    QString authority;
    /** The paper that proves it, where it is attached; PaperId is of the same case. */
    PaperId paper;

    [[nodiscard]] bool isNone() const { return name.isEmpty(); }
    friend bool operator==(const Representative&, const Representative&) = default;
};

/** One who works with the register. */
struct Staff
{
    StaffId id;
    /** What is typed at sign-in; lower case, unique. */
    QString signInName;
    /** As it stands under a letter. */
    QString name;
    QString title;
    Role role = Role::Agent;
    /** The officer's department; none for the others. */
    DepartmentId department;
    bool active = true;
    /** To whom this person reports; none where nobody was named. */
    StaffId superior;

    friend bool operator==(const Staff&, const Staff&) = default;
};

struct Department
{
    DepartmentId id;
    QString name;
    /** To whom its hand-offs are escalated; none where nobody was named. */
    StaffId head;
    /** Works on paper: the front desk prints the slip and enters the answer for it. */
    bool onPaper = false;
    /** A closed department gets no new hand-offs. */
    bool active = true;
    /** Ids of the procedures' duties that it has. */
    QStringList duties;
    friend bool operator==(const Department&, const Department&) = default;
};

/** Who acts, as `decide` needs to know it. */
struct Actor
{
    StaffId id;
    Role role = Role::Agent;
    DepartmentId department;
};

} // namespace redress
