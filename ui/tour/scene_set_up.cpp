#include "ui/tour/scenes.h"
#include "ui/tour/walk.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

void goOn(Walk& walk, const QString& nextStep)
{
    walk.hand.click(u"setup_next"_s);
    walk.hand.waitFor(nextStep);
}

void describeOrganisation(Hand& hand)
{
    hand.type(u"name"_s, u"Viễn thông Sao Mai"_s);
    hand.type(u"address"_s, u"18 Lê Lợi, Quận 1, Thành phố Hồ Chí Minh"_s);
    hand.type(u"phone"_s, u"1900 6868"_s);
    hand.type(u"email"_s, u"cskh@saomai.example"_s);
    hand.choose(u"language"_s, u"vi"_s);
    hand.choose(u"calendar"_s, u"vietnam"_s);
}

/** One with a head, and one that works on paper. */
void nameDepartments(Hand& hand)
{
    hand.type(u"department_1/name"_s, tourDepartment());
    hand.tick(u"department_1/with_head"_s);
    hand.type(u"department_1/head_name"_s, u"Vũ Trung Kiên"_s);
    hand.type(u"department_1/head_title"_s, u"Trưởng phòng Kỹ thuật mạng"_s);
    hand.type(u"department_1/head_sign_in_name"_s, u"kien"_s);
    hand.type(u"department_1/head_password"_s, tourPassword());
    hand.click(u"add_department"_s);
    hand.type(u"department_2/name"_s, tourPaperDepartment());
    hand.tick(u"department_2/on_paper"_s);
    hand.click(u"add_department"_s);
    hand.type(u"department_3/name"_s, u"Chăm sóc khách hàng"_s);
}

void nameAdministrator(Hand& hand)
{
    hand.type(u"name"_s, u"Lê Quốc Bảo"_s);
    hand.type(u"title"_s, u"Quản trị hệ thống"_s);
    hand.type(u"sign_in_name"_s, signInNameOf(Role::Administrator));
    hand.type(u"password"_s, tourPassword());
    hand.type(u"password_again"_s, tourPassword());
}

} // namespace

void walkSetUp(Walk& walk, const QString& registerFile)
{
    Hand& hand = walk.hand;
    walk.step(u"the first start"_s, [&] { hand.waitFor(u"set_up_register"_s); });
    walk.step(u"say where the register is to be"_s, [&] {
        hand.click(u"set_up_register"_s);
        hand.choose(u"way"_s, u"in_a_new_file"_s);
        hand.type(u"new_file"_s, registerFile);
    });
    walk.step(u"describe the organisation"_s, [&] {
        goOn(walk, u"organisation_step"_s);
        describeOrganisation(hand);
    });
    walk.step(u"name the departments"_s, [&] {
        goOn(walk, u"departments_step"_s);
        nameDepartments(hand);
    });
    walk.step(u"name the administrator"_s, [&] {
        goOn(walk, u"administrator_step"_s);
        nameAdministrator(hand);
    });
    walk.step(u"read what the procedure asks for"_s, [&] { goOn(walk, u"procedure_step"_s); });
    walk.step(u"look at what will be made"_s, [&] { goOn(walk, u"summary_step"_s); });
    walk.step(u"make the register"_s, [&] { goOn(walk, u"sign_in"_s); });
}

} // namespace redress
