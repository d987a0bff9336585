#include "ui/words/journal_words.h"

#include "ui/words/procedure_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Journal
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
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
    const Procedure& procedure;
    const QTimeZone& zone;

    /** What was or is empty is said to be so: a correction is read by both its values. */
    [[nodiscard]] QString wordsOrNone(CaseField field, const QString& value) const
    {
        const QString words = valueInWords(field, value, zone);
        return words.isEmpty() ? Journal::tr("nothing") : words;
    }

    QString operator()(const happened::CaseRegistered& event) const { return event.intake.subject; }
    QString operator()(const happened::ContentConfirmed& event) const { return event.remarks; }
    QString operator()(const happened::CaseRefused& event) const { return event.refusal.explanation; }
    QString operator()(const happened::HandedOver& event) const
    {
        const QString late = captioned({{Journal::tr("Why after the case's own due moment"), event.lateReason}});
        return late.isEmpty() ? event.instructions : event.instructions + u'\n' + late;
    }
    QString operator()(const happened::HandOffAnswered& event) const
    {
        return captioned({{Journal::tr("Cause"), event.cause}, {Journal::tr("Done"), event.done}});
    }
    QString operator()(const happened::HandOffReturned& event) const { return event.reason; }
    QString operator()(const happened::LetterReturned& event) const { return event.remarks; }
    QString operator()(const happened::LetterRevised& event) const { return event.reason; }
    QString operator()(const happened::LetterDropped& event) const { return event.reason; }
    QString operator()(const happened::LetterCameBack& event) const { return event.reason; }
    QString operator()(const happened::PostRecorded& event) const { return event.what; }
    QString operator()(const happened::LetterAnswered& event) const { return event.said; }
    QString operator()(const happened::PointRaised& event) const { return event.what; }
    QString operator()(const happened::PointReworded& event) const { return event.what; }
    QString operator()(const happened::PointDropped& event) const { return event.reason; }
    QString operator()(const happened::PointWeighed& event) const
    {
        return captioned({{Journal::tr("Weighed"), event.evidence},
                          {Journal::tr("Why"), event.reason},
                          {Journal::tr("Remedy"), event.remedy},
                          {Journal::tr("Cost"), event.cost}});
    }
    QString operator()(const happened::ReplyGiven& event) const { return event.said; }
    QString operator()(const happened::DecisionRecorded& event) const { return event.words; }
    QString operator()(const happened::SettledOnTheSpot& event) const { return event.agreement; }
    QString operator()(const happened::CaseClosed& event) const
    {
        return captioned({{Journal::tr("Root cause"), event.rootCause}, {Journal::tr("Lesson"), event.lesson}});
    }
    QString operator()(const happened::CaseReopened& event) const { return event.reason; }
    QString operator()(const happened::NoteAdded& event) const { return event.text; }
    QString operator()(const happened::RepresentativeNamed& event) const
    {
        const Representative& one = event.representative;
        return captioned({{Journal::tr("By authority"), one.authority},
                          {Journal::tr("Phone"), one.phone},
                          {Journal::tr("E-mail"), one.email}});
    }
    QString operator()(const happened::FieldCorrected& event) const
    {
        return captioned({{Journal::tr("Before"), wordsOrNone(event.field, event.before)},
                          {Journal::tr("Now"), wordsOrNone(event.field, event.after)},
                          {Journal::tr("Why"), event.reason}});
    }
    QString operator()(const happened::CallRecorded& event) const { return event.said; }
    QString operator()(const happened::InformationAsked& event) const { return event.what; }
    QString operator()(const happened::InformationReceived& event) const { return event.what; }
    QString operator()(const happened::CaseWithdrawn& event) const { return event.words; }
    QString operator()(const happened::HandOffTakenBack& event) const { return event.reason; }
    QString operator()(const happened::HandOffTransferred& event) const { return event.reason; }
    QString operator()(const happened::HandOffEscalated& event) const { return event.reason; }
    QString operator()(const happened::HandOffAnsweredOnBehalf& event) const
    {
        return captioned({{Journal::tr("Cause"), event.cause}, {Journal::tr("Done"), event.done}});
    }
    QString operator()(const happened::LimitExtended& event) const { return event.reason; }
    QString operator()(const happened::CaseEscalated& event) const { return event.reason; }
    QString operator()(const happened::CaseAcknowledged& event) const { return event.said; }
    QString operator()(const happened::CaseNoted& event) const { return event.remarks; }
    QString operator()(const happened::ClocksPaused& event) const { return event.note; }
    QString operator()(const happened::ClockExtended& event) const { return event.reason; }
    QString operator()(const happened::PromiseMade& event) const { return event.what; }
    QString operator()(const happened::PromiseSettled& event) const { return event.outcome; }
    QString operator()(const happened::PromiseMoved& event) const { return event.reason; }
    QString operator()(const happened::NoticeOwed& event) const { return event.text; }
    QString operator()(const happened::NoticeDropped& event) const { return event.reason; }
    QString operator()(const happened::ItemFilled& event) const
    {
        const Item* item = procedure.item(event.item);
        if (item == nullptr) {
            return event.value;
        }
        return item->kind == ItemKind::Tick ? QString() : itemValueInWords(*item, event.value);
    }
    QString operator()(const happened::CaseAssessed& event) const { return event.conclusion; }
    QString operator()(const happened::OtherPersonWaived& event) const { return event.reason; }
    QString operator()(const happened::LastRoundRejected& event) const { return event.words; }
    QString operator()(const happened::CaseReferred& event) const { return event.words; }
    QString operator()(const happened::ProcedureChanged& event) const { return event.reason; }
    QString operator()(const happened::ReadersNamed& event) const { return event.reason; }
    template <class Other>
    QString operator()(const Other&) const
    {
        return {};
    }
};

} // namespace

QString quoteOf(const CaseEvent& event, const Procedure& procedure, const QTimeZone& zone)
{
    return std::visit(Quote{procedure, zone}, event);
}

} // namespace redress
