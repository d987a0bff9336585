#include "models/as_seen_by.h"

#include "tests/models/case_story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

/** With a mother who speaks by a paper, two links, a corrected phone number and two calls. */
CaseStory unnamed()
{
    Intake told = intake();
    told.complainant.standing = Standing::Unnamed;
    CaseStory story = CaseStory::handedOver(told);
    story.act(agent(), paper());
    story.act(agent(),
              command::NameRepresentative{{u"Bà Sáu"_s, u"0902 111"_s, u"sau@example.org"_s, u"Mother"_s, {1}}});
    command::AddPaper photo = paper();
    photo.fileName = u"modem.png"_s;
    story.act(agent(), photo);
    story.act(agent(), command::CorrectField{CaseField::Phone, u"0903 222 333"_s, u"Mistyped."_s});
    story.act(agent(), command::CorrectField{CaseField::Subject, u"No line"_s, u"Clearer."_s});
    story.act(agent(), command::LinkCase{u"77"_s, LinkKind::SameComplainant});
    story.draws.linked = CaseId{78};
    story.act(agent(), command::LinkCase{u"78"_s, LinkKind::SameMatter});
    story.act(agent(), command::RecordCall{false, CallOutcome::Reached, story.now, u"0903 222 333"_s, u"Will wait."_s});
    return story;
}

/** Everything of the journal as bytes, as somebody could read it. */
QByteArray written(const QList<CaseHappening>& journal)
{
    QByteArray bytes;
    for (const CaseHappening& one : journal) {
        const EncodedEvent encoded = encode(one.event);
        bytes += encoded.kind.toUtf8() + encoded.facts + encoded.personal;
    }
    return bytes;
}

} // namespace

class AsSeenByTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void departmentsSeeWhatHappenedAndNotToWhom()
    {
        const CaseStory story = unnamed();
        const Case seen = asSeenBy(story.complaint, technician());
        const Complainant& person = seen.intake.complainant;
        for (const QString& text :
             {person.name, person.phone, person.email, person.address, person.identityNumber}) {
            QCOMPARE(text, QString());
        }
        QVERIFY(seen.intake.representative == Representative{});
        QCOMPARE(person.standing, Standing::Unnamed);
        QCOMPARE(person.language, u"vi"_s);
        QCOMPARE(person.answerWay, AnswerWay::Phone);
        QCOMPARE(seen.intake.subject, u"No line"_s);
        QCOMPARE(seen.reference, story.complaint.reference);
    }

    void thePaperOfTheRepresentativeIsLeftOutAndNoOther()
    {
        const Case seen = asSeenBy(unnamed().complaint, technician());
        QCOMPARE(seen.papers.size(), 1);
        QCOMPARE(seen.papers.first().name, u"modem.png"_s);
    }

    void noLinkLeadsToThePerson()
    {
        const CaseStory story = unnamed();
        const Case seen = asSeenBy(story.complaint, technician());
        QCOMPARE(seen.links.size(), 1);
        QCOMPARE(seen.links.first().kind, LinkKind::SameMatter);
        const QList<LinkedFrom> links{{CaseId{1}, u"a"_s, LinkKind::SameComplainant},
                                      {CaseId{2}, u"b"_s, LinkKind::FollowsFrom}};
        const auto seenLinks = asSeenBy(links, story.complaint, technician());
        QCOMPARE(seenLinks.size(), 1);
        QCOMPARE(seenLinks.first().reference, u"b"_s);
        QCOMPARE(asSeenBy(links, story.complaint, agent()).size(), 2);
    }

    void theJournalTellsNobodysName()
    {
        const CaseStory story = unnamed();
        const QByteArray whole = written(story.journal);
        const QByteArray seen = written(asSeenBy(story.journal, story.complaint, technician()));
        for (const char* trace : {"Đức", "0901 234", "0903 222", "duc@", "Lê Lợi", "046123456789", "Sáu", "0902 111",
                                  "sau@", "Mother", "bill.pdf", "same_complainant"}) {
            QVERIFY2(whole.contains(trace), trace);
            QVERIFY2(!seen.contains(trace), trace);
        }
        for (const char* kept : {"case.registered.1", "hand_off.made.1", "storm", "modem.png", "No line", "Will wait.",
                                 "case.standing_set.1", "same_matter"}) {
            QVERIFY2(seen.contains(kept), kept);
        }
    }

    void theDeskSeesAll()
    {
        const CaseStory story = unnamed();
        for (const Actor& viewer : {agent(), supervisor(), manager()}) {
            QVERIFY(asSeenBy(story.complaint, viewer) == story.complaint);
            QCOMPARE(written(asSeenBy(story.journal, story.complaint, viewer)), written(story.journal));
        }
    }

    void whoIsNamedOrUnknownIsNotHidden()
    {
        for (const Standing standing : {Standing::Named, Standing::Unknown}) {
            CaseStory story = unnamed();
            story.happen(agent(), {happened::StandingSet{standing}});
            QVERIFY(asSeenBy(story.complaint, technician()) == story.complaint);
            QCOMPARE(written(asSeenBy(story.journal, story.complaint, technician())), written(story.journal));
        }
    }

    void aLineOfAListTellsNeitherNameNorPhone()
    {
        CaseLine line;
        line.complainant = u"Đức"_s;
        line.phone = u"0901"_s;
        line.subject = u"No internet"_s;
        const CaseLine seen = asSeenBy(line, Standing::Unnamed, technician());
        QCOMPARE(seen.complainant + seen.phone, QString());
        QCOMPARE(seen.subject, u"No internet"_s);
        QVERIFY(asSeenBy(line, Standing::Unnamed, agent()) == line);
        QVERIFY(asSeenBy(line, Standing::Named, technician()) == line);
    }

    void theSlipOnPaperIsADepartmentsView()
    {
        QCOMPARE(asDepartmentsSee(unnamed().complaint).intake.complainant.name, QString());
        QCOMPARE(asDepartmentsSee(CaseStory::registered().complaint).intake.complainant.name, u"Nguyễn Văn Đức"_s);
    }
};

QTEST_GUILESS_MAIN(AsSeenByTest)
#include "tst_as_seen_by.moc"
