#include "tests/support/acting_walk.h"
#include "ui/promises/promise_list.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

/** What was promised: made, met first at the next sign-in, moved, broken; and one recovery time for many at once. */
class TestWalkPromises : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsPromisedIsMetFirstAtTheNextSignIn();
    void oneRecoveryTimeIsPromisedToManyAndKept();
};

namespace {

const QString promise = u"make_promise"_s;

/** What stands on the page of promises, headings in brackets. */
QStringList promisesShown()
{
    QStringList shown;
    const auto* view = qobject_cast<QAbstractItemView*>(touch::find(u"promise_list"_s));
    const auto* list = view == nullptr ? nullptr : qobject_cast<PromiseList*>(view->model());
    for (int row = 0; list != nullptr && row < list->rowCount(); ++row) {
        const QString text = list->index(row).data().toString();
        shown.append(list->lineAt(row) == nullptr ? u'[' + text + u']' : text);
    }
    return shown;
}

void waitForPromises(ActingWalk& walk, const QStringList& wanted)
{
    QString shown;
    try {
        walk.hand.waitUntil(u"the promises are "_s + wanted.join(u", "_s), [&] {
            shown = promisesShown().join(u", "_s);
            return promisesShown() == wanted;
        });
    } catch (const Stumble& one) {
        throw Stumble{one.reason + u", not "_s + shown};
    }
}

void promiseAFitter(ActingWalk& walk)
{
    walk.signIn(u"agent"_s);
    walk.takeIn({.channel = u"phone"_s, .language = u"en"_s, .answerWay = u"phone"_s,
                 .subject = u"The door of the lift grinds"_s, .product = u"Home lift 350 kg"_s, .category = u"lift"_s});
    walk.goOnToVerification();
    walk.openSheet(promise);
    walk.refuseSheet(promise, u"due"_s, u"Write for when: tomorrow 10:00, or 20/11 9:30."_s);
    walk.hand.type(walk.inSheet(promise, u"due"_s), u"16/11 8:00"_s);
    walk.refuseSheet(promise, u"due"_s, u"The due moment has passed already."_s);
    walk.waitForWords(walk.inSheet(promise, u"what"_s), u"Say what is promised."_s);
    walk.hand.choose(walk.inSheet(promise, u"kind"_s), u"appointment"_s);
    walk.hand.type(walk.inSheet(promise, u"due"_s), u"17/11 10:00"_s);
    walk.hand.type(walk.inSheet(promise, u"what"_s), u"A fitter comes."_s);
    walk.saveSheet(promise);
    walk.hand.waitFor(u"promise_1"_s);
    // To the director, the first answer, and what was promised just now.
    walk.hand.waitFor(u"notice_3"_s);
    walk.waitForSaying(u"Small Office: A fitter comes. – 17 November 2026, 10:00"_s);
}

/** The first thing next morning; the complainant calls and wants another day. */
void moveIt(ActingWalk& walk)
{
    walk.comeTo(u"2026-11-17 08:00"_s);
    walk.signIn(u"agent"_s);
    walk.hand.waitFor(u"promises_page"_s);
    waitForPromises(walk, {u"[Today: 1]"_s, u"A fitter comes."_s});
    walk.hand.waitUntil(u"the bar tells of it"_s, [] {
        const QWidget* button = touch::find(u"promises_today"_s);
        return button != nullptr && touch::textOf(button) == u"1 promise today"_s;
    });
    walk.hand.click(u"move_promise"_s);
    const QString move = u"agree_another_moment"_s;
    walk.hand.type(walk.inSheet(move, u"due"_s), u"17/11 7:00"_s);
    walk.refuseSheet(move, u"due"_s, u"The due moment has passed already."_s);
    walk.waitForWords(walk.inSheet(move, u"reason"_s), u"Say why another moment was agreed."_s);
    walk.hand.type(walk.inSheet(move, u"due"_s), u"18/11 9:00"_s);
    walk.hand.type(walk.inSheet(move, u"reason"_s), u"The complainant is away today."_s);
    walk.saveSheet(move);
    waitForPromises(walk, {u"[Coming: 1]"_s, u"A fitter comes."_s});
    walk.hand.waitForGone(u"promises_today"_s);
}

void breakIt(ActingWalk& walk)
{
    walk.comeTo(u"2026-11-18 11:00"_s);
    walk.signIn(u"agent"_s);
    walk.hand.waitFor(u"promises_page"_s);
    waitForPromises(walk, {u"[Late: 1]"_s, u"A fitter comes."_s});
    walk.hand.click(u"promise_not_kept"_s);
    walk.refuseSheet(u"miss_promise"_s, u"outcome"_s, u"Say why it was not kept."_s);
    walk.hand.type(walk.inSheet(u"miss_promise"_s, u"outcome"_s), u"The van broke down."_s);
    walk.saveSheet(u"miss_promise"_s);
    walk.hand.waitFor(u"no_promises"_s);
    walk.open(u"in_verification"_s);
    walk.waitForJournal(u"Promise 2 was not kept"_s);
    walk.waitForSaying(u"The van broke down."_s);
}

void endTheLift(ActingWalk& walk)
{
    walk.signIn(u"manager"_s);
    walk.open(u"to_note"_s);
    walk.save(u"take_note"_s);
    walk.signIn(u"agent"_s);
    walk.open(u"in_verification"_s);
    walk.save(u"accept_case"_s);
    // The two days of the department go past the third day of the round.
    walk.hand.click(u"hand_over"_s);
    walk.hand.waitForRefusal(u"late_reason"_s);
    walk.hand.type(u"late_reason"_s, u"The fitter was ill."_s);
    walk.save(u"hand_over"_s);
    walk.signIn(u"officer"_s);
    walk.answerHandOff(u"A dry rail"_s, u"The rail was greased."_s);
    walk.assess(u"upheld"_s, u"A dry rail."_s);
    walk.signIn(u"agent"_s);
    walk.open(u"to_answer"_s);
    walk.reply(u"phone"_s, u"The rail was greased."_s);
    walk.decide(u"satisfied"_s);
    walk.hand.choose(u"outcome"_s, u"resolved"_s);
    walk.save(u"close_case"_s);
}

/** Three at once, from three streets. */
void reportFaults(ActingWalk& walk, QStringList& references)
{
    walk.signIn(u"agent"_s);
    for (const QString& street : {u"Harbour Street"_s, u"River Road"_s, u"Mill Lane"_s}) {
        walk.takeIn({.channel = u"phone"_s, .language = u"en"_s, .answerWay = u"phone"_s,
                     .subject = u"No internet in "_s + street, .category = u"no_connection"_s,
                     .severity = u"critical"_s});
        references.append(walk.reference);
    }
}

void promiseToAll(ActingWalk& walk)
{
    walk.goTo(u"with_departments"_s);
    walk.hand.click(u"list_shape"_s);
    walk.hand.waitUntil(u"the table shows the three"_s, [] {
        const auto* table = qobject_cast<QAbstractItemView*>(touch::find(u"case_table"_s));
        return table != nullptr && table->model()->rowCount() == 3;
    });
    walk.hand.clickItem(u"case_table"_s, [](const QModelIndex& index) { return index.row() == 0; }, u"the first"_s);
    walk.hand.press(Qt::Key_A, Qt::ControlModifier);
    walk.hand.press(Qt::Key_P);
    walk.hand.waitFor(u"joint_act_dialog"_s);
    walk.waitForSaying(u"Nothing changes before a moment is typed."_s);
    walk.hand.type(u"joint_act_dialog/due"_s, u"today 17:00"_s);
    walk.refuse(u"joint_act_dialog/promise_cases"_s, u"joint_act_dialog/what"_s,
                u"Say what is promised. It stands in each case."_s);
    walk.hand.type(u"joint_act_dialog/what"_s, u"The line is mended."_s);
    walk.save(u"joint_act_dialog/promise_cases"_s);
    walk.hand.waitForGone(u"joint_act_dialog"_s);
}

void keepTheFirst(ActingWalk& walk)
{
    walk.hand.click(u"promise_kept"_s);
    walk.saveSheet(u"keep_promise"_s);
}

void keepEach(ActingWalk& walk)
{
    const QString words = u"The line is mended."_s;
    walk.comeTo(u"2026-11-16 16:00"_s);
    walk.signIn(u"agent"_s);
    walk.hand.waitFor(u"promises_page"_s);
    waitForPromises(walk, {u"[Today: 3]"_s, words, words, words});
    for (int left = 2; left > 0; --left) {
        keepTheFirst(walk);
        waitForPromises(walk, QStringList{u"[Today: %1]"_s.arg(left)} + QStringList(left, words));
    }
    keepTheFirst(walk);
    walk.hand.waitFor(u"no_promises"_s);
}

} // namespace

void TestWalkPromises::whatIsPromisedIsMetFirstAtTheNextSignIn()
{
    ActingWalk walk(u"alphatech"_s);
    const QString stumble = walk.stumbleOf([&] {
        promiseAFitter(walk);
        moveIt(walk);
        breakIt(walk);
        endTheLift(walk);
        walk.lookBack();
    });
    QVERIFY2(stumble.isEmpty(), qPrintable(stumble));

    const Case kept = walk.kept();
    QVERIFY(kept.closed);
    QCOMPARE(kept.promise(PromiseId{1})->state, PromiseState::Moved);
    QCOMPARE(kept.promise(PromiseId{2})->state, PromiseState::Broken);
    QCOMPARE(walk.firstBad(), QString());
    QCOMPARE(walk.firstMomentOtherThanReplayed(), QString());
}

void TestWalkPromises::oneRecoveryTimeIsPromisedToManyAndKept()
{
    ActingWalk walk(u"vokasi_net_fault"_s);
    QStringList references;
    const QString stumble = walk.stumbleOf([&] {
        reportFaults(walk, references);
        promiseToAll(walk);
        keepEach(walk);
    });
    QVERIFY2(stumble.isEmpty(), qPrintable(stumble));

    for (const QString& reference : std::as_const(references)) {
        walk.reference = reference;
        const Case kept = walk.kept();
        QCOMPARE(kept.promises.size(), 1);
        QCOMPARE(kept.promises.first().kind, PromiseKind::Recovery);
        QCOMPARE(kept.promises.first().state, PromiseState::Kept);
        QVERIFY(kept.notices.last().text.contains(u"The line is mended. – 16 November 2026, 17:00"_s));
        QCOMPARE(walk.firstMomentOtherThanReplayed(), QString());
    }
    QCOMPARE(walk.firstBad(), QString());
}

QTEST_MAIN(TestWalkPromises)

#include "tst_walk_promises.moc"
