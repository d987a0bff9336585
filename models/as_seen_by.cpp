#include "models/as_seen_by.h"

#include <algorithm>

namespace redress {

namespace {

/** The wish itself, the language and the way of the answer stay: the work depends on them. */
void leaveOut(Complainant& person)
{
    for (QString* text : {&person.name, &person.phone, &person.email, &person.address, &person.identityNumber}) {
        text->clear();
    }
}

bool tellsWho(CaseField field)
{
    switch (field) {
    case CaseField::Name:
    case CaseField::Phone:
    case CaseField::Email:
    case CaseField::Address:
    case CaseField::IdentityNumber:
        return true;
    default:
        return false;
    }
}

/** Happenings that are about nothing but the person. */
bool tellsWho(const CaseEvent& event, PaperId authority)
{
    if (const auto* corrected = std::get_if<happened::FieldCorrected>(&event)) {
        return tellsWho(corrected->field);
    }
    if (const auto* linked = std::get_if<happened::CaseLinked>(&event)) {
        return linked->linkKind == LinkKind::SameComplainant;
    }
    if (const auto* added = std::get_if<happened::PaperAdded>(&event)) {
        return !authority.isNone() && added->paper == authority;
    }
    // A notice is addressed to the person, and mostly by name.
    return std::holds_alternative<happened::RepresentativeNamed>(event) ||
           std::holds_alternative<happened::NoticeOwed>(event);
}

/** What of a case tells how its earlier rounds ended: their letters, and the papers that are copies of these. */
class EarlierAnswers
{
public:
    explicit EarlierAnswers(const Case& present) : round(present.round)
    {
        for (const Letter& one : present.letters) {
            // What is still being written beside the replies is work of today.
            const bool isOver = isReply(one.purpose) || !one.isUnderWay();
            if (one.round < round && isOver) {
                letters.append(one.id);
                papers.append(one.copies);
            }
        }
    }

    [[nodiscard]] bool holds(LetterId letter) const { return letters.contains(letter); }
    [[nodiscard]] bool holds(PaperId paper) const { return papers.contains(paper); }

    int round = 1;

private:
    QList<LetterId> letters;
    QList<PaperId> papers;
};

/** A refusal or an apology tells the answer by its name alone: all replies look alike. */
void leaveOutKind(LetterPurpose& purpose, QString& templateId)
{
    if (isReply(purpose)) {
        purpose = LetterPurpose::FinalReply;
        templateId = nameOf(purpose);
    }
}

/** That there was a letter, when it left and what became of it, stays; what it said does not. */
void leaveOutWords(Letter& letter)
{
    for (QString* text : {&letter.body, &letter.subject, &letter.enclosures, &letter.remarks, &letter.dropReason}) {
        text->clear();
    }
    letter.insertions.clear();
    letter.versions.clear();
    letter.copies.clear();
    for (LetterAnswer& answer : letter.answers) {
        answer.said.clear();
    }
    leaveOutKind(letter.purpose, letter.templateId);
}

void leaveOutLetters(Case& complaint, const EarlierAnswers& earlier)
{
    for (Letter& letter : complaint.letters) {
        if (earlier.holds(letter.id)) {
            leaveOutWords(letter);
        }
    }
    for (Post& post : complaint.post) {
        if (earlier.holds(post.answers)) {
            post.what.clear();
        }
    }
    complaint.papers.removeIf([&earlier](const Paper& one) { return earlier.holds(one.id); });
}

Case withoutAnswersBefore(Case complaint, const EarlierAnswers& earlier)
{
    const int round = earlier.round;
    complaint.assessments.removeIf([round](const Assessment& one) { return one.round < round; });
    for (Point& point : complaint.points) {
        point.findings.removeIf([round](const PointFinding& one) { return one.round < round; });
    }
    leaveOutLetters(complaint, earlier);
    for (Reply& reply : complaint.replies) {
        if (reply.round < round) {
            reply.said.clear();
        }
    }
    for (Notice& notice : complaint.notices) {
        if (notice.round < round) {
            notice.text.clear();
        }
    }
    if (round > 1) {
        // Only a first round is settled on the spot.
        complaint.agreement.clear();
    }
    return complaint;
}

/** How a round ended: in a conclusion, a refusal, or in what the case was closed with before it was reopened. */
bool tellsHowItEnded(const CaseEvent& event)
{
    return std::holds_alternative<happened::CaseAssessed>(event) ||
           std::holds_alternative<happened::PointWeighed>(event) ||
           std::holds_alternative<happened::CaseRefused>(event) ||
           std::holds_alternative<happened::CaseClosed>(event);
}

/** What was written or said of it; that something was, stays. */
void leaveOutAnswer(CaseEvent& event)
{
    if (auto* reply = std::get_if<happened::ReplyGiven>(&event)) {
        reply->said.clear();
    }
    if (auto* settled = std::get_if<happened::SettledOnTheSpot>(&event)) {
        settled->agreement.clear();
    }
    if (auto* owed = std::get_if<happened::NoticeOwed>(&event)) {
        owed->text.clear();
    }
}

/** What is about a letter that is left out says nothing of its words. */
struct LeavingOutLetters
{
    const EarlierAnswers& earlier;

    void operator()(happened::PlainLetterDrafted& event) const
    {
        if (earlier.holds(event.letter)) {
            event.body.clear();
            event.templateId = nameOf(LetterPurpose::FinalReply);
        }
    }
    void operator()(happened::LetterDrafted& event) const
    {
        if (earlier.holds(event.letter)) {
            for (QString* text : {&event.body, &event.subject, &event.insertions, &event.enclosures}) {
                text->clear();
            }
            leaveOutKind(event.purpose, event.templateId);
        }
    }
    void operator()(happened::LetterReturned& event) const { clearIfEarlier(event.letter, event.remarks); }
    void operator()(happened::LetterRevised& event) const { clearIfEarlier(event.letter, event.reason); }
    void operator()(happened::LetterDropped& event) const { clearIfEarlier(event.letter, event.reason); }
    void operator()(happened::PostRecorded& event) const { clearIfEarlier(event.answers, event.what); }
    void operator()(happened::LetterAnswered& event) const { clearIfEarlier(event.letter, event.said); }
    template <class Other>
    void operator()(Other&) const
    {
    }

private:
    void clearIfEarlier(LetterId letter, QString& text) const
    {
        if (earlier.holds(letter)) {
            text.clear();
        }
    }
};

/** A copy of a letter is read as the letter. */
bool isCopy(const CaseEvent& event, const EarlierAnswers& earlier)
{
    if (const auto* added = std::get_if<happened::PaperAdded>(&event)) {
        return earlier.holds(added->paper);
    }
    const auto* attached = std::get_if<happened::CopyAttached>(&event);
    return attached != nullptr && earlier.holds(attached->paper);
}

bool beginsRound(const CaseEvent& event)
{
    const auto* decided = std::get_if<happened::DecisionRecorded>(&event);
    return (decided != nullptr && decided->decision == Decision::NotSatisfied) ||
           std::holds_alternative<happened::CaseReopened>(event);
}

QList<CaseHappening> withoutAnswersBefore(const QList<CaseHappening>& journal, const EarlierAnswers& earlier)
{
    QList<CaseHappening> seen;
    int itsRound = 1;
    for (CaseHappening one : journal) {
        itsRound += beginsRound(one.event) ? 1 : 0;
        const bool isEarlier = itsRound < earlier.round;
        if ((isEarlier && tellsHowItEnded(one.event)) || isCopy(one.event, earlier)) {
            continue;
        }
        if (isEarlier) {
            leaveOutAnswer(one.event);
        }
        std::visit(LeavingOutLetters{earlier}, one.event);
        seen.append(one);
    }
    return seen;
}

/** Whoever a letter can name that is not to be known. */
QStringList namesIn(const Case& kept)
{
    QStringList names{kept.intake.complainant.name, kept.registered.name, kept.intake.representative.name};
    names.removeAll(QString());
    return names;
}

/** As words of their own: "An" does not stand in "And". */
bool namesIt(const QString& text, const QString& name)
{
    const auto isOfWord = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at).isMark());
    };
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (!isOfWord(at - 1) && !isOfWord(at + name.size())) {
            return true;
        }
    }
    return false;
}

/** Whether it was written while the person could still be named, or by one who typed the name. */
bool tellsName(const QStringList& texts, const Case& kept)
{
    const QStringList names = namesIn(kept);
    return std::ranges::any_of(texts, [&](const QString& text) {
        return std::ranges::any_of(names, [&](const QString& name) { return namesIt(text, name); });
    });
}

bool tellsName(const Letter& letter, const Case& kept)
{
    return tellsName({letter.body, letter.subject, letter.enclosures}, kept);
}

void leaveOutNames(Case& complaint, const Case& kept)
{
    for (Letter& letter : complaint.letters) {
        if (tellsName(letter, kept)) {
            letter.body.clear();
            letter.subject.clear();
            letter.enclosures.clear();
            letter.insertions.clear();
        }
        letter.recipient.clear();
        letter.recipientAddress.clear();
        letter.versions.removeIf([&kept](const LetterVersion& version) {
            return tellsName({version.body, version.subject, version.enclosures}, kept);
        });
    }
    for (Post& post : complaint.post) {
        post.sender.clear();
    }
}

void leaveOutNames(CaseEvent& event, const Case& kept)
{
    auto* drafted = std::get_if<happened::LetterDrafted>(&event);
    if (drafted != nullptr && tellsName({drafted->body, drafted->subject, drafted->enclosures}, kept)) {
        drafted->body.clear();
        drafted->subject.clear();
        drafted->enclosures.clear();
        drafted->insertions.clear();
    }
    auto* plain = std::get_if<happened::PlainLetterDrafted>(&event);
    if (plain != nullptr && tellsName({plain->body}, kept)) {
        plain->body.clear();
    }
}

Case withoutTellingWho(Case complaint)
{
    leaveOutNames(complaint, Case(complaint));
    const PaperId authority = complaint.intake.representative.paper;
    complaint.papers.removeIf([authority](const Paper& paper) { return paper.id == authority; });
    complaint.links.removeIf([](const CaseLink& link) { return link.kind == LinkKind::SameComplainant; });
    leaveOut(complaint.intake.complainant);
    leaveOut(complaint.registered);
    complaint.intake.representative = {};
    complaint.notices.clear();
    return complaint;
}

} // namespace

bool isBlindFor(const Case& complaint, const Procedure& procedure, const Actor& viewer)
{
    return viewer.role != Role::Supervisor && !complaint.closed && procedure.roundRule(complaint.round).blind &&
           complaint.assessmentOf(complaint.round) == nullptr;
}

bool isKeptUnnamedFrom(Standing standing, const Actor& viewer)
{
    return standing == Standing::Unnamed && viewer.role == Role::Officer;
}

bool tellsWhoComplains(const Letter& letter, const Case& complaint, const Actor& viewer)
{
    return isKeptUnnamedFrom(complaint.intake.complainant.standing, viewer) && tellsName(letter, complaint);
}

Case asDepartmentsSee(Case complaint)
{
    const bool unnamed = complaint.intake.complainant.standing == Standing::Unnamed;
    return unnamed ? withoutTellingWho(std::move(complaint)) : complaint;
}

Case asSeenBy(Case complaint, const Procedure& procedure, const Actor& viewer)
{
    const Case present = complaint;
    return asSeenBy(std::move(complaint), present, procedure, viewer);
}

Case asSeenBy(Case once, const Case& present, const Procedure& procedure, const Actor& viewer)
{
    if (isBlindFor(present, procedure, viewer)) {
        once = withoutAnswersBefore(std::move(once), EarlierAnswers(present));
    }
    if (isKeptUnnamedFrom(present.intake.complainant.standing, viewer)) {
        return withoutTellingWho(std::move(once));
    }
    return viewer.role == Role::Officer ? asDepartmentsSee(std::move(once)) : once;
}

QList<CaseHappening> asSeenBy(QList<CaseHappening> journal, const Case& complaint, const Procedure& procedure,
                              const Actor& viewer)
{
    if (isBlindFor(complaint, procedure, viewer)) {
        journal = withoutAnswersBefore(journal, EarlierAnswers(complaint));
    }
    if (!isKeptUnnamedFrom(complaint.intake.complainant.standing, viewer)) {
        return journal;
    }
    const PaperId authority = complaint.intake.representative.paper;
    journal.removeIf([authority](const CaseHappening& one) { return tellsWho(one.event, authority); });
    for (CaseHappening& one : journal) {
        if (auto* registered = std::get_if<happened::CaseRegistered>(&one.event)) {
            leaveOut(registered->intake.complainant);
        }
        if (auto* call = std::get_if<happened::CallRecorded>(&one.event)) {
            call->number.clear();
        }
        if (auto* post = std::get_if<happened::PostRecorded>(&one.event)) {
            post->sender.clear();
        }
        leaveOutNames(one.event, complaint);
    }
    return journal;
}

QList<LinkedFrom> asSeenBy(QList<LinkedFrom> links, const Case& complaint, const Actor& viewer)
{
    if (isKeptUnnamedFrom(complaint.intake.complainant.standing, viewer)) {
        links.removeIf([](const LinkedFrom& link) { return link.kind == LinkKind::SameComplainant; });
    }
    return links;
}

CaseLine asSeenBy(CaseLine line, Standing standing, const Actor& viewer)
{
    if (isKeptUnnamedFrom(standing, viewer)) {
        line.complainant.clear();
        line.phone.clear();
    }
    return line;
}

} // namespace redress
