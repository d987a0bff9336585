#pragma once

#include "models/letter_check.h"
#include "models/letter_template.h"
#include "models/letter_values.h"
#include "models/reference.h"
#include "tests/models/ruled_story.h"

#include <QFile>

#include <algorithm>

/** Cases that come to their letter by a procedure which demands everything of it. */
namespace redress::sample {

/** "en", "vi", "ms", "id", "fa". */
[[nodiscard]] inline QStringList letterLanguages()
{
    return QStringLiteral("en vi ms id fa").split(u' ');
}

[[nodiscard]] inline Procedure demandingProcedure()
{
    Procedure procedure = ruledProcedure();
    procedure.languages = letterLanguages();
    procedure.letterParts = {LetterPart::Decision,    LetterPart::Reasons, LetterPart::Remedy,
                             LetterPart::Outstanding, LetterPart::Further, LetterPart::ExternalBody};
    procedure.challenge = inAll(QStringLiteral("Write to the director."));
    procedure.mostRounds = 2;
    return procedure;
}

/** A complaint by post of one who reads that language. */
[[nodiscard]] inline Intake writtenIntake(const QString& language)
{
    Intake told = intakeBy(Channel::Post);
    told.complainant.language = language;
    told.complainant.answerWay = AnswerWay::Post;
    return told;
}

[[nodiscard]] inline LetterTemplate shippedTemplate(const QString& id)
{
    QFile file(QStringLiteral(REDRESS_SOURCE "/resources/letters/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no template %s", qPrintable(id));
    }
    return LetterTemplate::read(file.readAll()).value();
}

/** A case whose reply can be written; a manager signs it. */
class DemandingStory : public CaseStory
{
public:
    explicit DemandingStory(const Intake& told)
        : CaseStory(ruledStory(Until::Registered, demandingProcedure(), told))
    {
        office.remedies = {{RemedyId{1}, QStringLiteral("Ombudsman"), QStringLiteral("1900 1111"), {}, true}};
        draws.letterNumber = {2026, 7};
    }
    explicit DemandingStory(const QString& language = QStringLiteral("en"))
        : DemandingStory(writtenIntake(language))
    {
    }

    /** The technician where the department has the case, else the agent. */
    [[nodiscard]] Actor writer() const { return complaint.concerns(technology) ? technician() : agent(); }

    /** Handed over and answered: the reply is the next thing. */
    void comeToReply()
    {
        act(agent(), command::ConfirmContent{});
        if (!complaint.classification) {
            act(agent(), classification());
        }
        act(agent(), command::AcceptCase{});
        command::HandOver given = handOver(now);
        given.lateReason = QStringLiteral("The part comes tomorrow.");
        act(agent(), given);
        act(technician(), answer(complaint.handOffs.last().id));
    }
    void conclude()
    {
        act(technician(), command::AssessCase{Finding::Upheld, QStringLiteral("The box was ours.")});
    }
    void refuse()
    {
        act(agent(),
            command::RefuseCase{QStringLiteral("no_evidence"), QStringLiteral("Both tests were clean.")});
    }
    /** Something is still to be done: another day than the remedy's. */
    void promise()
    {
        act(agent(), command::MakePromise{PromiseKind::Appointment,
                                          now.plusSeconds(5 * 86'400),
                                          {},
                                          QStringLiteral("A technician comes.")});
    }
    /** Two points, both weighed: the first upheld, with a remedy for RM 120.00 in twelve days. */
    void weighPoints(const QString& first = QStringLiteral("The line is dead."))
    {
        raise(first);
        raise(QStringLiteral("The bill came twice."));
        weigh(upheld());
        weigh(notUpheld(PointId{2}));
    }
    void raise(const QString& what) { act(writer(), command::RaisePoint{what}); }
    void weigh(const command::WeighPoint& finding) { act(writer(), finding); }
    [[nodiscard]] static command::WeighPoint notUpheld(PointId point)
    {
        command::WeighPoint finding;
        finding.point = point;
        finding.finding = Finding::NotUpheld;
        finding.reason = QStringLiteral("Nothing of the kind was found.");
        return finding;
    }
    [[nodiscard]] command::WeighPoint upheld() const
    {
        return {PointId{1},
                Finding::Upheld,
                QStringLiteral("The log of the exchange."),
                QStringLiteral("A connector broke."),
                QStringLiteral("The fee is paid back."),
                QStringLiteral("RM 120.00"),
                office.calendar->dayOf(now).addDays(12)};
    }

    /** What the composer gives for the template as the case stands. */
    [[nodiscard]] command::DraftLetter composed(const QString& templateId) const
    {
        const QString language = complaint.intake.complainant.language;
        const LetterTemplate chosen = shippedTemplate(templateId);
        const LetterValues values = letterValuesOf({complaint, procedure, office, language, {}, writer().id});
        const FilledText body = draftBody(chosen, language, values);
        return {{},
                templateId,
                language,
                body.text,
                letterSubject(chosen, language, values),
                textOf(body.insertions)};
    }
    [[nodiscard]] const Letter& letter() const { return complaint.letters.last(); }
    void draft(const command::DraftLetter& command) { act(writer(), command); }
    /** As if the gate had let it through. */
    void pretendSubmitted() { happen(writer(), {happened::LetterSubmitted{letter().id}}); }
    void pretendSigned()
    {
        happen(manager(), {happened::LetterSigned{letter().id, QStringLiteral("abcdef"), {}, 2026, 7}});
    }

    /** "decision_missing@body point_unanswered@point:2"; empty for a good letter. */
    [[nodiscard]] QString remarks() const { return remarks(letter()); }
    [[nodiscard]] QString remarks(const Letter& letter) const
    {
        return inWords(remarksOn(context(manager()), complaint, letter));
    }
    [[nodiscard]] QString remarksBeforeSending() const
    {
        return inWords(remarksOnSending(context(agent()), complaint, letter(), now));
    }

private:
    static QString inWords(const QList<LetterRemark>& remarks)
    {
        QStringList words;
        for (const LetterRemark& one : remarks) {
            words.append(nameOf(one.rule) + u'@' + one.field);
        }
        return words.join(u' ');
    }
};

/** At the reply, with a conclusion and without points: each part stands in a value of its own. */
[[nodiscard]] inline DemandingStory concluded(const QString& language = QStringLiteral("en"))
{
    DemandingStory story(language);
    story.comeToReply();
    story.conclude();
    story.promise();
    return story;
}

/** At the reply, with two points that were weighed. */
[[nodiscard]] inline DemandingStory weighed(const QString& language = QStringLiteral("en"))
{
    DemandingStory story(language);
    story.comeToReply();
    story.weighPoints();
    return story;
}

/** … in the second round, which is the last. */
[[nodiscard]] inline DemandingStory inSecondRound(const QString& language = QStringLiteral("en"))
{
    DemandingStory story(language);
    story.comeToReply();
    story.happen(agent(), {happened::ReplyGiven{{}, AnswerWay::Phone, story.now, QStringLiteral("Told.")}});
    story.act(agent(),
              command::RecordDecision{Decision::NotSatisfied, story.now, QStringLiteral("Dead again.")});
    story.comeToReply();
    story.conclude();
    return story;
}

[[nodiscard]] inline DemandingStory turnedDown(const QString& language = QStringLiteral("en"))
{
    DemandingStory story(language);
    story.act(agent(), command::ConfirmContent{});
    story.act(agent(), classification());
    story.refuse();
    return story;
}

[[nodiscard]] inline QString outcome(const DemandingStory& story, const Actor& actor,
                                     const CaseCommand& command)
{
    return outcomeOf(story.ask(actor, command));
}

/** The reference of a case that has nothing to do with the sample one. */
[[nodiscard]] inline QString foreignReference()
{
    return makeReference(2026, 4711);
}

/** The draft without those values: the words around them stay. */
[[nodiscard]] inline command::DraftLetter without(command::DraftLetter draft, const QStringList& placeholders)
{
    QList<Insertion> insertions = insertionsFrom(draft.insertions);
    for (qsizetype place = insertions.size() - 1; place >= 0; --place) {
        const Insertion gone = insertions.at(place);
        if (!placeholders.contains(gone.placeholder)) {
            continue;
        }
        draft.body.remove(gone.from, gone.length);
        for (Insertion& one : insertions) {
            if (one.from >= gone.from + gone.length) {
                one.from -= gone.length;
            } else if (one.from >= gone.from && one.length <= gone.length) {
                one = {one.placeholder, gone.from, 0};
            } else if (one.from <= gone.from && one.from + one.length >= gone.from + gone.length) {
                one.length -= gone.length;
            }
        }
    }
    draft.insertions = textOf(insertions);
    return draft;
}

/** The draft with that text in the place of the first value of that name. */
[[nodiscard]] inline command::DraftLetter changed(command::DraftLetter draft, const QString& placeholder,
                                                  const QString& text)
{
    QList<Insertion> insertions = insertionsFrom(draft.insertions);
    const auto found = std::ranges::find(insertions, placeholder, &Insertion::placeholder);
    if (found == insertions.end()) {
        qFatal("nothing was put in for %s", qPrintable(placeholder));
    }
    const Insertion before = *found;
    const qsizetype more = text.size() - before.length;
    draft.body.replace(before.from, before.length, text);
    for (Insertion& one : insertions) {
        if (one.from >= before.from + before.length) {
            one.from += more;
        } else if (one.from <= before.from && one.from + one.length >= before.from + before.length) {
            one.length += more;
        }
    }
    draft.insertions = textOf(insertions);
    return draft;
}

/** … and what lay in it is gone. */
[[nodiscard]] inline command::DraftLetter cutDown(command::DraftLetter draft, const QString& placeholder,
                                                  const QString& left)
{
    QList<Insertion> insertions = insertionsFrom(draft.insertions);
    const Insertion whole = *std::ranges::find(insertions, placeholder, &Insertion::placeholder);
    insertions.removeIf([&whole](const Insertion& one) {
        return one != whole && one.from >= whole.from && one.from + one.length <= whole.from + whole.length;
    });
    draft.insertions = textOf(insertions);
    return changed(draft, placeholder, left);
}

/** The draft with a paragraph more, typed by hand. */
[[nodiscard]] inline command::DraftLetter withParagraph(command::DraftLetter draft, const QString& typed)
{
    draft.body += QStringLiteral("\n\n") + typed;
    return draft;
}

} // namespace redress::sample
