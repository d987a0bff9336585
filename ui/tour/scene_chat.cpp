#include "ui/tour/case_walk.h"
#include "ui/tour/scenes.h"
#include "ui/tour/walk.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const IntakeWords chatFromShiraz{
    .channel = u"chat"_s,
    .name = u"مریم احمدی"_s,
    .phone = u"+98 71 3234 5678"_s,
    .language = u"fa"_s,
    .answerWay = u"chat"_s,
    .subject = u"مودم خریداری‌شده از فروشگاه دیگر کار نمی‌کند"_s,
    .description =
        u"سلام، ماه پیش یک مودم دست دوم از یک فروشگاه اینترنتی خریدم که رویش نام شرکت شماست. از روز اول روشن "
        "نمی‌شود و فروشنده پاسخ نمی‌دهد. می‌خواهم مودم را برایم عوض کنید."_s,
    .product = u"مودم SM-1200"_s,
    .category = u"defect"_s,
    .expectation = u"تعویض رایگان مودم"_s};

/** After five working days the procedure reminds the complainant, after ten it waits no more. */
constexpr int daysToTheReminder = 10;
constexpr int daysToTheEnd = 7;

} // namespace

void walkChat(Walk& walk)
{
    Hand& hand = walk.hand;
    walk.signIn(Role::Agent);
    const QString reference = takeIn(walk, chatFromShiraz);
    walk.step(u"read the chat back"_s, [&] {
        hand.type(
            u"remarks"_s,
            u"شمارهٔ سریال مودم خوانده شد؛ جزو فروش‌های ما نیست."_s);
        hand.click(u"confirm_content"_s);
        hand.waitForGone(u"confirm_content"_s);
    });
    walk.step(u"say why the case is refused"_s, [&] {
        hand.click(u"open_refusal"_s);
        hand.choose(u"ground"_s, u"outside_competence"_s);
        hand.type(u"explanation"_s,
                  u"این دستگاه را شرکت ما نفروخته است و گارانتی فروشنده بر عهدهٔ ما نیست."_s);
    });
    walk.step(u"refuse the case"_s, [&] {
        hand.click(u"refuse_case"_s);
        hand.waitFor(u"give_reply"_s);
    });
    reply(walk, u"chat"_s,
          u"دلیل رد شکایت توضیح داده شد و نشانی اتحادیهٔ فروشندگان اینترنتی برای پیگیری فرستاده شد."_s);
    sendNotice(walk, u"the notice of the refusal"_s);
    walk.comeBackAfter(daysToTheReminder, Role::Agent);
    sendNotice(walk, u"the reminder"_s);
    walk.comeBackAfter(daysToTheEnd, Role::Agent);
    walk.step(u"the silence was recorded by itself"_s, [&] { walk.openCase(u"to_close"_s, reference); });
    closeCase(walk, {}, u"دستگاه دست دوم از فروشگاهی بیرون از شبکهٔ فروش ما خریداری شده بود."_s,
              u"در سایت نوشته شود که گارانتی تنها با فاکتور شرکت معتبر است."_s);
    walk.signOut();
}

} // namespace redress
