#include "models/person.h"
#include "ui/tour/scenes.h"
#include "ui/tour/walk.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Person
{
    QString signInName;
    QString name;
    QString title;
    Role role;
};

void makeAccount(Walk& walk, const Person& one)
{
    Hand& hand = walk.hand;
    hand.click(u"new_account"_s);
    hand.type(u"name"_s, one.name);
    hand.type(u"title"_s, one.title);
    hand.type(u"sign_in_name"_s, one.signInName);
    hand.choose(u"role"_s, nameOf(one.role));
    if (one.role == Role::Officer) {
        hand.choose(u"department"_s, tourDepartment());
    }
    hand.type(u"password"_s, tourPassword());
    hand.click(u"make_account"_s);
    hand.waitFor(u"account_panel"_s);
}

} // namespace

void walkAccounts(Walk& walk)
{
    const QList<Person> people{
        {signInNameOf(Role::Agent), u"Nguyễn Thị Mai"_s, u"Nhân viên tổng đài"_s, Role::Agent},
        {signInNameOf(Role::Officer), u"Trần Văn Dũng"_s, u"Kỹ sư mạng"_s, Role::Officer},
        {signInNameOf(Role::Supervisor), u"Farah binti Ismail"_s, u"Penyelia talian khidmat"_s,
         Role::Supervisor},
        {signInNameOf(Role::Manager), u"Phạm Thu Hương"_s, u"Trưởng phòng Chăm sóc khách hàng"_s,
         Role::Manager},
    };
    Hand& hand = walk.hand;
    walk.step(u"a wrong password is told at its field"_s, [&] {
        hand.type(u"sign_in_name"_s, signInNameOf(Role::Administrator));
        hand.type(u"password"_s, u"not the one"_s);
        hand.click(u"sign_in"_s);
        hand.waitForRefusal(u"password"_s);
    });
    walk.signIn(Role::Administrator);
    walk.step(u"make the account of the first agent"_s, [&] { makeAccount(walk, people.first()); });
    walk.step(u"make the accounts of officer, supervisor and manager"_s, [&] {
        for (const Person& one : people.mid(1)) {
            makeAccount(walk, one);
        }
    });
    walk.signOut();
}

} // namespace redress
