#include "ui/words/journal_words.h"

#include "ui/words/case_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Journal", text);
}

/** Says what happened, one answer a kind. */
struct Headline
{
    const CaseHappening& happening;
    const Office& office;
    const Procedure& procedure;
    const QTimeZone& zone;

    [[nodiscard]] QString nameOfMember(StaffId id) const
    {
        const Staff* member = office.member(id);
        return member ? member->name : tr("somebody unknown");
    }
    [[nodiscard]] QString nameOfDepartment(DepartmentId id) const
    {
        const Department* department = office.department(id);
        return department ? department->name : tr("a department unknown");
    }
    [[nodiscard]] static QString wordOfChoice(const Choice* choice, const QString& id)
    {
        return choice ? wordOf(choice->words) : id;
    }
    [[nodiscard]] QString full(Moment moment) const { return fullMoment(moment, zone); }

    QString operator()(const happened::CaseRegistered& event) const
    {
        return tr("Registered as %1 (%2), received %3")
            .arg(isolate(event.reference), wordOf(event.intake.channel), full(event.intake.received));
    }
    QString operator()(const happened::CaseAssigned& event) const
    {
        if (event.assignee.isNone()) {
            return tr("Given back: nobody has it");
        }
        const QString name = nameOfMember(event.assignee);
        return event.assignee == happening.actor ? tr("Taken by %1").arg(name) : tr("Assigned to %1").arg(name);
    }
    QString operator()(const happened::ContentConfirmed&) const
    {
        return tr("Read back, and confirmed by the complainant");
    }
    QString operator()(const happened::CaseClassified& event) const
    {
        const Classification& to = event.classification;
        QStringList parts{wordOfChoice(procedure.category(to.category), to.category)};
        parts.append(tr("severity: %1").arg(wordOf(to.severity)));
        if (!to.product.isEmpty()) {
            parts.append(to.product);
        }
        if (to.complex) {
            parts.append(tr("complex"));
        }
        parts.removeAll(QString());
        return tr("Classified: %1").arg(parts.join(u" · "_s));
    }
    QString operator()(const happened::CaseAccepted&) const { return tr("Accepted"); }
    QString operator()(const happened::CaseRefused& event) const
    {
        const QString& ground = event.refusal.ground;
        return tr("Refused: %1").arg(wordOfChoice(procedure.ground(ground), ground));
    }
    QString operator()(const happened::HandedOver& event) const
    {
        return tr("Handed to %1, due %2").arg(nameOfDepartment(event.department), full(event.due));
    }
    QString operator()(const happened::HandOffAccepted& event) const
    {
        return tr("Hand-off %1 accepted").arg(event.handOff.value);
    }
    QString operator()(const happened::HandOffAnswered& event) const
    {
        return tr("Hand-off %1 answered").arg(event.handOff.value);
    }
    QString operator()(const happened::HandOffReturned& event) const
    {
        return tr("Hand-off %1 returned").arg(event.handOff.value);
    }
    QString operator()(const happened::LetterDrafted& event) const
    {
        return tr("Letter %1 written, in %2").arg(event.letter.value).arg(languageWord(event.language));
    }
    QString operator()(const happened::LetterSubmitted& event) const
    {
        return tr("Letter %1 laid before the manager").arg(event.letter.value);
    }
    QString operator()(const happened::LetterReturned& event) const
    {
        return tr("Letter %1 returned to be changed").arg(event.letter.value);
    }
    QString operator()(const happened::LetterSigned& event) const
    {
        return tr("Letter %1 signed").arg(event.letter.value);
    }
    QString operator()(const happened::ReplyGiven& event) const
    {
        if (event.letter.isNone()) {
            return tr("Reply given: %1, %2").arg(wordOf(event.way), full(event.given));
        }
        return tr("Letter %1 sent: %2, %3").arg(event.letter.value).arg(wordOf(event.way), full(event.given));
    }
    QString operator()(const happened::DecisionRecorded& event) const
    {
        return tr("The complainant's decision: %1").arg(wordOf(event.decision));
    }
    QString operator()(const happened::SettledOnTheSpot&) const
    {
        return tr("Settled on the spot, both sides agreeing");
    }
    QString operator()(const happened::CaseClosed& event) const
    {
        return tr("Closed: %1").arg(wordOf(event.outcome));
    }
    QString operator()(const happened::CaseReopened& event) const
    {
        return tr("Reopened on a request of %1").arg(full(event.received));
    }
    QString operator()(const happened::NoteAdded&) const { return tr("Note"); }
};

/** Lines of "caption: text", without those that have no text. */
QString captioned(std::initializer_list<std::pair<QString, QString>> parts)
{
    QStringList lines;
    for (const auto& [caption, text] : parts) {
        if (!text.isEmpty()) {
            lines.append(u"%1: %2"_s.arg(caption, text));
        }
    }
    return lines.join(u'\n');
}

struct Quote
{
    QString operator()(const happened::CaseRegistered& event) const { return event.intake.subject; }
    QString operator()(const happened::ContentConfirmed& event) const { return event.remarks; }
    QString operator()(const happened::CaseRefused& event) const { return event.refusal.explanation; }
    QString operator()(const happened::HandedOver& event) const
    {
        const QString late = captioned({{tr("Why after the case's own due moment"), event.lateReason}});
        return late.isEmpty() ? event.instructions : event.instructions + u'\n' + late;
    }
    QString operator()(const happened::HandOffAnswered& event) const
    {
        return captioned({{tr("Cause"), event.cause}, {tr("Done"), event.done}});
    }
    QString operator()(const happened::HandOffReturned& event) const { return event.reason; }
    QString operator()(const happened::LetterReturned& event) const { return event.remarks; }
    QString operator()(const happened::ReplyGiven& event) const { return event.said; }
    QString operator()(const happened::DecisionRecorded& event) const { return event.words; }
    QString operator()(const happened::SettledOnTheSpot& event) const { return event.agreement; }
    QString operator()(const happened::CaseClosed& event) const
    {
        return captioned({{tr("Root cause"), event.rootCause}, {tr("Lesson"), event.lesson}});
    }
    QString operator()(const happened::CaseReopened& event) const { return event.reason; }
    QString operator()(const happened::NoteAdded& event) const { return event.text; }
    template <class Other>
    QString operator()(const Other&) const
    {
        return {};
    }
};

struct EventTone
{
    look::Tone operator()(const happened::CaseRegistered&) const { return look::Tone::Accent; }
    look::Tone operator()(const happened::CaseReopened&) const { return look::Tone::Accent; }
    look::Tone operator()(const happened::ContentConfirmed&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::CaseAccepted&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::CaseRefused&) const { return look::Tone::Refused; }
    look::Tone operator()(const happened::HandedOver&) const { return look::Tone::Waiting; }
    look::Tone operator()(const happened::HandOffAnswered&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::HandOffReturned&) const { return look::Tone::Refused; }
    look::Tone operator()(const happened::LetterSubmitted&) const { return look::Tone::Waiting; }
    look::Tone operator()(const happened::LetterReturned&) const { return look::Tone::Refused; }
    look::Tone operator()(const happened::LetterSigned&) const { return look::Tone::Signed; }
    look::Tone operator()(const happened::ReplyGiven&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::DecisionRecorded& event) const
    {
        return event.decision == Decision::Satisfied ? look::Tone::Done : look::Tone::Waiting;
    }
    look::Tone operator()(const happened::SettledOnTheSpot&) const { return look::Tone::Done; }
    look::Tone operator()(const happened::CaseClosed&) const { return look::Tone::Done; }
    template <class Other>
    look::Tone operator()(const Other&) const
    {
        return look::Tone::Plain;
    }
};

} // namespace

QString headlineOf(const CaseHappening& happening, const Office& office, const Procedure& procedure,
                   const QTimeZone& zone)
{
    return std::visit(Headline{happening, office, procedure, zone}, happening.event);
}

QString quoteOf(const CaseEvent& event)
{
    return std::visit(Quote{}, event);
}

QString sentenceOf(const CaseHappening& happening, const Office& office, const Procedure& procedure,
                   const QTimeZone& zone)
{
    const QString headline = headlineOf(happening, office, procedure, zone);
    const QString quote = quoteOf(happening.event).simplified();
    return quote.isEmpty() ? headline : u"%1: %2"_s.arg(headline, quote);
}

look::Tone toneOf(const CaseEvent& event)
{
    return std::visit(EventTone{}, event);
}

} // namespace redress
