#pragma once

#include "models/id.h"
#include "models/named.h"

#include <QString>

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

    friend bool operator==(const Complainant&, const Complainant&) = default;
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

    friend bool operator==(const Staff&, const Staff&) = default;
};

struct Department
{
    DepartmentId id;
    QString name;
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
