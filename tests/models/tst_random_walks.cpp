#include "models/clock.h"
#include "tests/models/assessors_of_journal.h"
#include "tests/models/letter_story.h"
#include "tests/models/stroller.h"
#include "tests/models/whole_procedure.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

constexpr int walks = 100;
constexpr int stepsOfAWalk = 60;

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
    if (due && one.stage != Stage::Confirmation && story.procedure.cap) {
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

QString missingItemOf(const CaseStory& story, Stage stage)
{
    for (const Item& item : story.procedure.items) {
        if (item.required && item.stage == stage && !story.complaint.items.contains(item.id)) {
            return u"the case does not go on without "_s + item.id;
        }
    }
    return {};
}

template <class Event>
bool everHappened(const CaseStory& story)
{
    return std::ranges::any_of(
        story.journal, [](const CaseHappening& one) { return std::holds_alternative<Event>(one.event); });
}

template <class Event>
bool justHappened(const CaseStory& story)
{
    return std::ranges::any_of(story.journal, [&](const CaseHappening& one) {
        return one.at == story.now && std::holds_alternative<Event>(one.event);
    });
}

/** What must be true of who assessed each round, once one was concluded or answered. */
QString brokenPromiseOfAssessment(const CaseStory& story)
{
    const Case& one = story.complaint;
    const AssessorsOfJournal told(story.journal);
    const auto asSet = [](const QList<StaffId>& staff) { return QSet<StaffId>(staff.begin(), staff.end()); };
    const auto present = asSet(told.of(one.round));
    // What was done under another procedure was done by the rules of that one.
    const bool otherPerson = story.procedure.roundRule(one.round).otherPerson &&
                             !one.waivedRounds.contains(one.round) &&
                             !everHappened<happened::ProcedureChanged>(story);
    for (int round = 1; round <= one.round; ++round) {
        if (asSet(told.of(round)) != asSet(one.assessorsOf(round))) {
            return u"who assessed a round is kept"_s;
        }
        if (otherPerson && round < one.round && asSet(told.of(round)).intersects(present)) {
            return u"a round is assessed by another person"_s;
        }
    }
    return {};
}

/** What must be true right after the case came from one step to the next. */
QString brokenPromiseOfRounds(const CaseStory& story)
{
    const Case& one = story.complaint;
    const bool justAssessed =
        justHappened<happened::CaseAssessed>(story) || justHappened<happened::ReplyGiven>(story);
    const QString broken = justAssessed ? brokenPromiseOfAssessment(story) : QString();
    if (!broken.isEmpty()) {
        return broken;
    }
    if (justHappened<happened::ReplyGiven>(story) && one.stage == Stage::Confirmation) {
        const bool concluded = one.assessmentOf(one.round) != nullptr;
        return story.procedure.asksFor(Stage::Reply, Gate::Conclusion) && !concluded
                   ? u"no reply without its conclusion"_s
                   : missingItemOf(story, Stage::Reply);
    }
    if (!justHappened<happened::CaseClosed>(story) || !one.closed) {
        return {};
    }
    const bool told = one.remediesTold || one.intake.complainant.standing == Standing::Unknown;
    if (one.lastRoundRejected != (one.outcome == Outcome::RecordedOpen) || (one.lastRoundRejected && !told)) {
        return u"what was rejected for good is recorded open, and the remedies were told"_s;
    }
    const bool onItsWay = one.outcome != Outcome::Withdrawn && one.outcome != Outcome::SettledOnTheSpot;
    return onItsWay ? missingItemOf(story, Stage::Archive) : QString();
}

/** What must be true of its letters. */
QString brokenPromiseOfLetters(const Case& one)
{
    QSet<int> numbers;
    for (const Letter& letter : one.letters) {
        const bool isSigned = letter.state == LetterState::Signed || letter.state == LetterState::Sent;
        const bool byAuthor = letter.authors.contains(letter.signer) || letter.authors.contains(letter.signedFor);
        if (isSigned != letter.signedAt.has_value() || (byAuthor && !isCounterPaper(letter.purpose))) {
            return u"a letter is signed by one who did not write in it, and for nobody who did"_s;
        }
        if (isSigned && (letter.number.isNone() || letter.versions.isEmpty())) {
            return u"a signed letter has its number, and stays as it was laid before the signer"_s;
        }
        const auto replies = std::ranges::count_if(one.letters, [&](const Letter& other) {
            return other.round == letter.round && isReply(other.purpose) && other.state != LetterState::Dropped;
        });
        if (replies > 1) {
            return u"a round has one reply"_s;
        }
        if (!letter.number.isNone() && numbers.contains(letter.number.number)) {
            return u"no number is given twice"_s;
        }
        numbers.insert(letter.number.number);
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
    const bool asRefused = one.outcome == Outcome::Refused || one.outcome == Outcome::Withdrawn ||
                           one.outcome == Outcome::Unanswered;
    if (one.refusal && one.outcome && !asRefused && !one.lastRoundRejected) {
        return u"a refused case ends as refused, or is withdrawn, or was never answered"_s;
    }
    if (one.roundReceived < one.intake.received || one.roundReceived > story.now) {
        return u"a round's request lies between receipt and now"_s;
    }
    if (one.stage != Stage::HandOff && one.hasOpenHandOff()) {
        return u"no department works on a case that went on"_s;
    }
    if (const QString broken = brokenPromiseOfLetters(one); !broken.isEmpty()) {
        return broken;
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
    const QString broken = brokenPromiseOfRounds(story);
    return broken.isEmpty() ? brokenPromiseBesideTheWay(story) : broken;
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

/**
 * Why the case cannot be brought to its end by those who work in the office; empty where it can. Each single
 * step is taken, for a step that could be begun and is then refused would bring nobody on.
 */
QString stuck(CaseStory story)
{
    constexpr int mostSteps = 60;
    // Two managers may both have written in a letter; an administrator lets in a third.
    story.office.staff.append(Staff{StaffId{10}, u"phuc"_s, u"Phuc"_s, {}, Role::Manager, {}, true, {}});
    Guide guide(story);
    for (int step = 0; step < mostSteps && !story.complaint.closed; ++step) {
        story.now = story.now.plusSeconds(60);
        if (!guide.goOn()) {
            return u"nobody can bring it on from "_s + nameOf(story.complaint.stage);
        }
    }
    return story.complaint.closed ? QString() : u"it goes in circles at "_s + nameOf(story.complaint.stage);
}

/** The procedures that are shipped, by the names of their files. */
QStringList shipped()
{
    return QDir(QStringLiteral(REDRESS_SOURCE "/resources/procedures"))
        .entryList({u"*.json"_s}, QDir::Files, QDir::Name)
        .filter(QRegularExpression(u"^(?!procedure\\.schema)"_s));
}

/** An office that follows the shipped procedure of that file beside its other kinds, with all duties given
 * out. */
Office officeOf(const QString& file)
{
    Office made = wholeOffice();
    made.procedures.clear();
    for (const QString& name : shipped()) {
        QFile document(QStringLiteral(REDRESS_SOURCE "/resources/procedures/") + name);
        if (!document.open(QIODevice::ReadOnly)) {
            qFatal("no %s", qPrintable(name));
        }
        made.procedures.append(procedureFrom(document.readAll()));
        if (name == file) {
            made.organisation.procedure = made.procedures.last()->id;
        }
    }
    int next = 0;
    for (const Choice& duty : made.currentProcedure()->duties) {
        made.departments[next++ % made.departments.size()].duties.append(duty.id);
    }
    return made;
}

/** A desk with one procedure of the first format, with three kinds of case, or with what is shipped. */
Office officeAt(const QString& desk)
{
    return desk == u"one procedure"_s ? sample::office()
           : desk == u"three kinds"_s ? wholeOffice()
                                      : officeOf(desk);
}

/** A case that nobody has told of yet; it will follow any kind and version of the desk. */
CaseStory storyAt(const Office& office, QRandomGenerator& dice)
{
    const auto current = office.currentProcedure();
    auto kinds = office.procedures;
    kinds.removeIf([&](const auto& one) {
        return one->id != current->id && (current->family.isEmpty() || one->family != current->family);
    });
    CaseStory story;
    story.office = office;
    story.procedure = dice.bounded(2) == 0 ? *current : *kinds.at(dice.bounded(int(kinds.size())));
    if (dice.bounded(2) == 0) {
        story.office.substitutions = {standingIn(supervisor(), QDate(2026, 11, 1), QDate(2027, 11, 1))};
    }
    return story;
}

} // namespace

class RandomWalksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whereverACaseGoesItsPromisesHoldAndSomebodyCanBringItToItsEnd_data()
    {
        QTest::addColumn<QString>("desk");
        for (const QString& desk : QStringList{u"one procedure"_s, u"three kinds"_s} + shipped()) {
            QTest::newRow(qPrintable(desk)) << desk;
        }
    }
    void whereverACaseGoesItsPromisesHoldAndSomebodyCanBringItToItsEnd()
    {
        QFETCH(QString, desk);
        const quint32 seed = QRandomGenerator::system()->generate();
        QRandomGenerator dice(seed);
        QMap<QString, int> reached;
        QSet<size_t> events;
        int acts = 0;
        const Office office = officeAt(desk);
        // Where nearly everything is to happen, what comes seldom has to come too.
        const int walksHere = desk == u"three kinds"_s ? 4 * walks : walks;
        for (int walk = 0; walk < walksHere; ++walk) {
            CaseStory story = storyAt(office, dice);
            Stroller stroller(story, dice);
            for (int step = 0; step < stepsOfAWalk; ++step) {
                acts += stroller.step() ? 1 : 0;
                if (story.complaint.version == 0) {
                    continue;
                }
                const QString broken = brokenPromise(story);
                QVERIFY2(broken.isEmpty(),
                         qPrintable(u"seed %1, walk %2: %3"_s.arg(seed).arg(walk).arg(broken)));
                (void)dueOfCase(story.complaint, story.procedure, *story.office.calendar);
                ++reached[nameOf(queueOf(story.complaint))];
                const QString why = step % 12 == 11 ? stuck(story) : QString();
                QVERIFY2(why.isEmpty(), qPrintable(u"seed %1, walk %2: %3"_s.arg(seed).arg(walk).arg(why)));
            }
            for (const CaseHappening& one : std::as_const(story.journal)) {
                events.insert(one.event.index());
            }
            QVERIFY(readAgain(story) == story.complaint);
        }
        qInfo("seed %u: %d acts let through, %d queues reached, %d kinds of events", seed, acts,
              int(reached.size()), int(events.size()));
        QCOMPARE(reached.size(), qsizetype(Names<Queue>::all.size()));
        if (desk == u"three kinds"_s) {
            // Nearly all: some come seldom, and one is written by another calendar alone.
            QVERIFY2(events.size() >= qsizetype(std::variant_size_v<CaseEvent::Kinds>) - 10,
                     "hardly anything happened");
        }
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
