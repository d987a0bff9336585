#include "models/clock.h"
#include "tests/models/case_story.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

constexpr int walks = 400;
constexpr int stepsOfAWalk = 60;

/** Somebody who tries one thing after the other, sensible and not. */
class Stroller
{
public:
    Stroller(CaseStory& story, QRandomGenerator& dice) : story(story), dice(dice) {}

    /** Goes one step on, if a few tries find one that is let through. */
    bool step()
    {
        story.now = story.now.plusSeconds(below(8) == 0 ? below(20) * 86'400 : below(20'000));
        for (int attempt = 0; attempt < 30; ++attempt) {
            const Actor actor = anybody();
            if (const auto events = story.ask(actor, anything())) {
                story.happen(actor, *events);
                return true;
            }
        }
        return false;
    }

private:
    qint64 below(qint64 end) { return qint64(dice.bounded(quint64(end))); }
    bool mostly() { return below(8) != 0; }
    template <class E>
    E any()
    {
        return Names<E>::all.at(size_t(below(qint64(Names<E>::all.size())))).first;
    }

    Actor anybody()
    {
        const QList<Actor> all{agent(),      otherAgent(), technician(),   accountant(),
                               supervisor(), manager(),    otherManager(), administrator()};
        return all.at(below(all.size()));
    }

    QString words() { return mostly() ? u"Words of somebody."_s : QString(); }
    Moment lately() { return story.now.plusSeconds(mostly() ? -below(600) : 500 - below(900'000)); }
    HandOffId anyHandOff() { return {below(story.complaint.handOffs.size() + 1) + below(2)}; }
    LetterId anyLetter() { return {below(story.complaint.letters.size() + 1) + below(2)}; }

    /** With the right words, mostly; for the right stage, seldom. */
    CaseCommand anything()
    {
        switch (below(3)) {
        case 0:
            return anythingByTheDesk();
        case 1:
            return anythingByTheDepartments();
        default:
            return anythingBesideTheWay();
        }
    }

    CaseCommand anythingBesideTheWay()
    {
        return below(2) == 0 ? anythingOfTheRecord() : anythingOfTheHandOffs();
    }

    CaseCommand anythingOfTheRecord()
    {
        switch (below(13)) {
        case 0:
            return command::RecordCall{below(2) == 0, any<CallOutcome>(), lately(), u"0901 000"_s, words()};
        case 1:
            return command::StrikeEntry{int(below(story.complaint.version + 2))};
        case 2: {
            const auto field = any<CaseField>();
            return command::CorrectField{field, valueFor(field), words()};
        }
        case 3:
            return command::SetStanding{any<Standing>()};
        case 4:
            return command::NameRepresentative{{words(), {}, {}, words(), {below(3)}}};
        case 5:
            return command::AskInformation{words()};
        case 6:
            return command::ReceiveInformation{{below(4)}, lately(), words()};
        case 7:
            return command::WithdrawInformation{{below(4)}};
        case 8: {
            command::AddPaper one = paper();
            one.fileName = QString::number(below(20));
            return one;
        }
        case 9:
            return command::WithdrawPaper{{below(4)}, below(2) == 0};
        case 10:
            story.draws.linked = CaseId{below(15)};
            return command::LinkCase{u"x"_s, any<LinkKind>()};
        case 11:
            return command::UnlinkCase{{below(4)}};
        default:
            // Seldom, or hardly a walk would come to its end.
            return below(20) == 0 ? CaseCommand(command::WithdrawCase{lately(), words()}) : command::ReleaseCase{};
        }
    }

    CaseCommand anythingOfTheHandOffs()
    {
        switch (below(7)) {
        case 0:
            return command::TakeBackHandOff{anyHandOff(), words()};
        case 1:
            return command::TransferHandOff{anyHandOff(), {below(5)}, words()};
        case 2:
            return command::EscalateHandOff{anyHandOff(), words()};
        case 3:
            return command::AnswerOnBehalf{anyHandOff(), words(), words(), words()};
        case 4:
            return command::ExtendLimit{int(below(6)), words()};
        case 5:
            return command::EscalateCase{{below(9)}, words()};
        default:
            return command::HandOver{workshop, words(), story.now.plusSeconds(86'400), words()};
        }
    }

    QString valueFor(CaseField field)
    {
        switch (field) {
        case CaseField::Language:
            return u"en"_s;
        case CaseField::AnswerWay:
            return nameOf(any<AnswerWay>());
        case CaseField::Channel:
            return nameOf(any<Channel>());
        case CaseField::Received:
            return QString::number(lately().milliseconds);
        case CaseField::Email:
            return u"somebody@example.org"_s;
        default:
            return mostly() ? u"0901 and %1"_s.arg(below(1'000)) : QString();
        }
    }

    CaseCommand anythingByTheDesk()
    {
        switch (below(12)) {
        case 0:
            return command::RegisterCase{anyIntake()};
        case 1:
            return command::AssignCase{{below(9)}};
        case 2:
            return command::ConfirmContent{words()};
        case 3:
            return command::ClassifyCase{
                {mostly() ? u"billing"_s : QString(), words(), any<Severity>(), below(2) == 0}};
        case 4:
            return command::AcceptCase{};
        case 5:
            return command::RefuseCase{mostly() ? u"no_evidence"_s : u"none"_s, words()};
        case 6:
            return command::GiveReply{anyLetter(), any<AnswerWay>(), lately(), words()};
        case 7:
            return command::RecordDecision{any<Decision>(), lately(), words()};
        case 8:
            return command::SettleOnTheSpot{words(), mostly(), {}, {}};
        case 9:
            return command::CloseCase{any<Outcome>(), words(), words()};
        case 10:
            return command::ReopenCase{lately(), words()};
        default:
            return command::TakeCase{};
        }
    }

    CaseCommand anythingByTheDepartments()
    {
        switch (below(9)) {
        case 0:
            return command::HandOver{{below(4)}, words(), story.now.plusSeconds(below(2'000'000) - 1'000), words()};
        case 1:
            return command::AcceptHandOff{anyHandOff()};
        case 2:
            return command::AnswerHandOff{anyHandOff(), words(), words()};
        case 3:
            return command::ReturnHandOff{anyHandOff(), words()};
        case 4:
            return command::DraftLetter{anyLetter(), u"final_reply"_s, u"vi"_s, words()};
        case 5:
            return command::SubmitLetter{anyLetter()};
        case 6:
            return command::ReturnLetter{anyLetter(), words()};
        case 7:
            return command::SignLetter{anyLetter()};
        default:
            return command::AddNote{words()};
        }
    }

    Intake anyIntake()
    {
        Intake made = intakeBy(any<Channel>());
        made.onPaper = below(4) == 0;
        made.complainant.answerWay = any<AnswerWay>();
        return made;
    }

    CaseStory& story;
    QRandomGenerator& dice;
};

QString brokenPromiseBesideTheWay(const CaseStory& story)
{
    const Case& one = story.complaint;
    const Complainant& person = one.intake.complainant;
    if (person.standing == Standing::Named && person.name.isEmpty()) {
        return u"who is named has a name"_s;
    }
    const PaperId authority = one.intake.representative.paper;
    if (!authority.isNone() && (one.paper(authority) == nullptr || one.paper(authority)->withdrawn)) {
        return u"the paper of an authority is there"_s;
    }
    const auto due = dueOfCase(one, story.procedure, *story.office.calendar);
    if (due && one.stage != Stage::Confirmation) {
        const Moment cap = dueOf(one.roundReceived, *story.procedure.cap, *story.office.calendar).due;
        if (*due > cap) {
            return u"nothing goes past the cap"_s;
        }
    }
    for (const Extension& extension : one.extensions) {
        if (extension.round > one.round || extension.count < 1) {
            return u"an extension belongs to a round"_s;
        }
    }
    for (const HandOff& handOff : one.handOffs) {
        const HandOff* next = one.handOff(handOff.continuedAs);
        if ((handOff.state == HandOffState::Transferred) != (next != nullptr)) {
            return u"what was transferred goes on, and nothing else"_s;
        }
    }
    if (one.round == 1 && one.roundReceived != one.intake.received) {
        return u"the first round counts from the receipt"_s;
    }
    if (one.intake.received > one.entered) {
        return u"a complaint comes in before it is entered"_s;
    }
    return {};
}

/** What must be true of a case wherever it went; empty where all is. */
QString brokenPromise(const CaseStory& story)
{
    const Case& one = story.complaint;
    if (one.closed != one.closedAt.has_value() || one.closed != one.outcome.has_value() ||
        (one.closed && one.stage != Stage::Archive)) {
        return u"a closed case has its end, and only a closed one"_s;
    }
    if (one.refusal && one.outcome && *one.outcome != Outcome::Refused && *one.outcome != Outcome::Withdrawn) {
        return u"a refused case ends as refused, or is withdrawn"_s;
    }
    if (one.roundReceived < one.intake.received || one.roundReceived > story.now) {
        return u"a round's request lies between receipt and now"_s;
    }
    if (one.stage != Stage::HandOff && one.hasOpenHandOff()) {
        return u"no department works on a case that went on"_s;
    }
    for (const Letter& letter : one.letters) {
        const bool isSigned = letter.state == LetterState::Signed || letter.state == LetterState::Sent;
        if (isSigned != letter.signedAt.has_value() || letter.authors.contains(letter.signer)) {
            return u"a letter is signed by one who did not write in it"_s;
        }
        const auto ofRound =
            std::ranges::count_if(one.letters, [&](const Letter& other) { return other.round == letter.round; });
        if (ofRound > 1) {
            return u"a round has one letter"_s;
        }
    }
    for (const Reply& reply : one.replies) {
        const Letter* letter = one.letter(reply.letter);
        if (letter != nullptr && (letter->state != LetterState::Sent || reply.given < *letter->signedAt)) {
            return u"no letter leaves unsigned"_s;
        }
    }
    const auto* reply = std::get_if<happened::ReplyGiven>(&story.journal.last().event);
    if (reply != nullptr && reply->letter.isNone() && story.procedure.demandsLetter(one.intake)) {
        return u"what came in writing is answered in writing"_s;
    }
    return brokenPromiseBesideTheWay(story);
}

/** The case as somebody else reads it from the journal's bytes. */
Case readAgain(const CaseStory& story)
{
    Case again;
    again.id = story.complaint.id;
    for (const CaseHappening& happening : story.journal) {
        CaseHappening kept = happening;
        kept.event = decodeCaseEvent(encode(happening.event)).value();
        again = apply(std::move(again), kept);
    }
    return again;
}

/** What brings a case on from where it stands, and for whom: somebody must be able to begin it. */
bool canGoOn(const CaseStory& story)
{
    const QList<Action> ways{Action::VerifyCase,     Action::HandOver,  Action::AnswerHandOff, Action::GiveReply,
                             Action::RecordDecision, Action::CloseCase, Action::ReopenCase};
    const QList<Actor> people{agent(), technician(), accountant(), supervisor()};
    return std::ranges::any_of(ways, [&](Action way) {
        return std::ranges::any_of(people, [&](const Actor& actor) {
            return whyNot(story.context(actor), story.complaint, way).isEmpty();
        });
    });
}

} // namespace

class RandomWalksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whereverACaseGoesItsPromisesHold()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        QRandomGenerator dice(seed);
        QMap<QString, int> reached;
        int acts = 0;
        for (int walk = 0; walk < walks; ++walk) {
            CaseStory story;
            Stroller stroller(story, dice);
            for (int step = 0; step < stepsOfAWalk; ++step) {
                acts += stroller.step() ? 1 : 0;
                if (story.complaint.version == 0) {
                    continue;
                }
                const QString broken = brokenPromise(story);
                QVERIFY2(broken.isEmpty(), qPrintable(u"seed %1, walk %2: %3"_s.arg(seed).arg(walk).arg(broken)));
                QVERIFY2(canGoOn(story), qPrintable(u"seed %1, walk %2: stuck"_s.arg(seed).arg(walk)));
                (void)dueOfCase(story.complaint, story.procedure, *story.office.calendar);
                ++reached[nameOf(queueOf(story.complaint))];
            }
            QVERIFY(readAgain(story) == story.complaint);
        }
        qInfo("seed %u: %d acts let through, %d queues reached", seed, acts, int(reached.size()));
        QCOMPARE(reached.size(), qsizetype(Names<Queue>::all.size()));
    }

    void damagedBytesAreReadOrRefusedButNeverTrusted()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        QRandomGenerator dice(seed);
        const CaseStory story = CaseStory::closed();
        int refused = 0;
        for (int turn = 0; turn < 4'000; ++turn) {
            refused += Procedure::read(damaged(procedureDocument(), dice)) ? 0 : 1;
            refused += Calendar::read(damaged(calendarDocument(), dice)) ? 0 : 1;
            EncodedEvent encoded = encode(story.journal.at(turn % story.journal.size()).event);
            encoded.facts = damaged(encoded.facts, dice);
            encoded.personal = damaged(encoded.personal, dice);
            if (const auto decoded = decodeCaseEvent(encoded)) {
                CaseHappening happening = story.journal.last();
                happening.event = *decoded;
                (void)apply(story.complaint, happening);
            } else {
                ++refused;
            }
        }
        QVERIFY2(refused > 4'000, qPrintable(u"seed %1: %2"_s.arg(seed).arg(refused)));
    }

private:
    static QByteArray damaged(QByteArray bytes, QRandomGenerator& dice)
    {
        for (quint32 wound = dice.bounded(3U) + 1; wound > 0 && !bytes.isEmpty(); --wound) {
            const qsizetype place = dice.bounded(quint32(bytes.size()));
            switch (dice.bounded(3)) {
            case 0:
                bytes[place] = char(dice.bounded(256));
                break;
            case 1:
                bytes.remove(place, dice.bounded(6));
                break;
            default:
                bytes.insert(place, bytes.mid(dice.bounded(quint32(bytes.size())), dice.bounded(12)));
            }
        }
        return bytes;
    }
};

QTEST_GUILESS_MAIN(RandomWalksTest)
#include "tst_random_walks.moc"
