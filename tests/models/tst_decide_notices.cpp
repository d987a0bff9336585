#include "models/clock.h"
#include "tests/models/ruled_story.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

const NoticeId first{1};

Procedure thatNotes(NoticeReader reader = NoticeReader::Complainant)
{
    Procedure procedure = ruledProcedure();
    procedure.notices = {{u"registered"_s,
                          NoticeTrigger::Registered,
                          reader,
                          {NoticeWay::Sms},
                          false,
                          inAll(u"Number {reference}."_s)}};
    return procedure;
}

CaseStory owing(NoticeReader reader = NoticeReader::Complainant)
{
    return ruledStory(Until::Registered, thatNotes(reader), intakeBy(Channel::Email));
}

} // namespace

class DecideNoticesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNoticeIsSentOnce()
    {
        CaseStory story = owing();
        QCOMPARE(story.complaint.notice(first)->state, NoticeState::Owed);
        story.act(otherAgent(), command::SendNotice{first, story.now});
        QCOMPARE(story.complaint.notice(first)->state, NoticeState::Sent);
        QCOMPARE(story.complaint.notice(first)->by, otherAgent().id);
        QCOMPARE(asking(story, agent(), command::SendNotice{first, story.now}), u"refused notice:already"_s);
        QCOMPARE(asking(story, agent(), command::DropNotice{first, u"x"_s}), u"refused notice:already"_s);
        QCOMPARE(asking(story, agent(), command::SendNotice{NoticeId{2}, story.now}),
                 u"refused notice:unknown"_s);
    }

    void aNoticeIsSentBetweenItsWritingAndNow()
    {
        const CaseStory story = owing();
        const Moment owed = story.complaint.notice(first)->owedAt;
        QCOMPARE(asking(story, agent(), command::SendNotice{first, owed.plusSeconds(-60)}),
                 u"refused at:too_early"_s);
        QCOMPARE(asking(story, agent(), command::SendNotice{first, owed}), u"notice.sent.1"_s);
        QCOMPARE(asking(story, agent(), command::SendNotice{first, Moment{story.now.milliseconds + 1}}),
                 u"refused at:in_the_future"_s);
        QCOMPARE(asking(story, technician(), command::SendNotice{first, owed}),
                 u"refused actor:not_allowed"_s);
    }

    void aNoticeIsDroppedForAReason()
    {
        CaseStory story = owing();
        QCOMPARE(asking(story, agent(), command::DropNotice{first, u" "_s}), u"refused reason:missing"_s);
        story.act(agent(), command::DropNotice{first, u"Told on the phone."_s});
        QCOMPARE(story.complaint.notice(first)->state, NoticeState::Dropped);
        QCOMPARE(story.complaint.notice(first)->reason, u"Told on the phone."_s);
        QVERIFY(!story.complaint.acknowledged);
        QCOMPARE(asking(story, agent(), command::SendNotice{first, story.now}), u"refused notice:already"_s);
    }

    void aNoticeToTheComplainantIsAFirstAnswerAndANoteInsideTheHouseIsNot()
    {
        CaseStory told = owing();
        told.act(agent(), command::SendNotice{first, told.now});
        QVERIFY(told.complaint.acknowledged);
        CaseStory inside = owing(NoticeReader::Manager);
        inside.act(agent(), command::SendNotice{first, inside.now});
        QVERIFY(!inside.complaint.acknowledged);
    }

    void whatIsOwedIsSentAfterTheEndToo()
    {
        CaseStory story = ruledStory(Until::Decided, thatNotes());
        story.act(agent(), closing());
        QCOMPARE(asking(story, agent(), command::SendNotice{first, story.now}), u"notice.sent.1"_s);
        QCOMPARE(asking(story, agent(), command::DropNotice{first, u"x"_s}), u"notice.dropped.1"_s);
    }
};

QTEST_GUILESS_MAIN(DecideNoticesTest)
#include "tst_decide_notices.moc"
