#include "models/decide.h"

#include <type_traits>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

template <class Tag>
QString numbered(const char* thing, Id<Tag> id)
{
    return QLatin1String(thing) + u':' + QString::number(id.value);
}

/** Which part of a case something touches; one function for events and commands, for both name the part alike. */
template <class One>
QStringList topics(const One& one)
{
    using namespace command;
    using namespace happened;
    if constexpr (std::is_same_v<One, CaseAssigned> || std::is_same_v<One, TakeCase> ||
                  std::is_same_v<One, AssignCase> || std::is_same_v<One, ReleaseCase>) {
        return {u"assignee"_s};
    } else if constexpr (std::is_same_v<One, CaseClassified> || std::is_same_v<One, ClassifyCase>) {
        return {u"classification"_s};
    } else if constexpr (std::is_same_v<One, ContentConfirmed> || std::is_same_v<One, ConfirmContent>) {
        return {u"read_back"_s};
    } else if constexpr (std::is_same_v<One, FieldCorrected> || std::is_same_v<One, CorrectField>) {
        // The product was classified too.
        const QString field = u"field:"_s + nameOf(one.field);
        return one.field == CaseField::Product ? QStringList{field, u"classification"_s} : QStringList{field};
    } else if constexpr (std::is_same_v<One, StandingSet> || std::is_same_v<One, SetStanding>) {
        return {u"standing"_s};
    } else if constexpr (std::is_same_v<One, RepresentativeNamed> || std::is_same_v<One, NameRepresentative>) {
        return {u"representative"_s};
    } else if constexpr (std::is_same_v<One, LimitExtended> || std::is_same_v<One, ClockExtended> ||
                         std::is_same_v<One, ExtendLimit>) {
        return {u"limit"_s};
    } else if constexpr (std::is_same_v<One, CaseAcknowledged> || std::is_same_v<One, AcknowledgeCase>) {
        return {u"acknowledgement"_s};
    } else if constexpr (std::is_same_v<One, CaseNoted> || std::is_same_v<One, TakeNote>) {
        return {u"note_taken"_s};
    } else if constexpr (std::is_same_v<One, CaseAssessed> || std::is_same_v<One, AssessCase>) {
        return {u"conclusion"_s};
    } else if constexpr (std::is_same_v<One, OtherPersonWaived> || std::is_same_v<One, WaiveOtherPerson>) {
        return {u"other_person"_s};
    } else if constexpr (std::is_same_v<One, RemediesTold> || std::is_same_v<One, TellRemedies>) {
        return {u"remedies"_s};
    } else if constexpr (std::is_same_v<One, ReadersNamed> || std::is_same_v<One, NameReaders>) {
        return {u"readers"_s};
    } else if constexpr (std::is_same_v<One, ProcedureChanged> || std::is_same_v<One, TurnIntoKind> ||
                         std::is_same_v<One, FollowVersion>) {
        // What it is called and what is asked of it hang on the procedure.
        return {u"procedure"_s, u"classification"_s};
    } else if constexpr (std::is_same_v<One, ItemFilled> || std::is_same_v<One, FillItem>) {
        return {u"item:"_s + one.item};
    } else if constexpr (requires { one.point; }) {
        return {numbered("point", one.point)};
    } else if constexpr (requires { one.remedy; }) {
        return {numbered("referral", one.remedy)};
    } else if constexpr (requires { one.pause; }) {
        return {numbered("pause", one.pause)};
    } else if constexpr (requires { one.promise; }) {
        return {numbered("promise", one.promise)};
    } else if constexpr (requires { one.notice; }) {
        return {numbered("notice", one.notice)};
    } else if constexpr (std::is_same_v<One, PaperWithdrawn> || std::is_same_v<One, WithdrawPaper>) {
        return {numbered("paper", one.paper)};
    } else if constexpr (requires { one.information; }) {
        return {numbered("information", one.information)};
    } else if constexpr (std::is_same_v<One, CaseUnlinked> || std::is_same_v<One, UnlinkCase>) {
        return {numbered("link", one.link)};
    } else if constexpr (std::is_same_v<One, HandOffEscalatedByClock>) {
        // It is as it was; whoever answers it meanwhile need not be asked.
        return {};
    } else if constexpr (requires { one.handOff; }) {
        return {numbered("hand_off", one.handOff)};
    } else if constexpr (requires { one.letter; }) {
        return {numbered("letter", one.letter)};
    } else {
        return {};
    }
}

/** What is signed, refused, closed or confirmed; and what was weighed on all that is on record. */
template <class One>
constexpr bool isFinal = std::is_same_v<One, command::SignLetter> || std::is_same_v<One, command::RefuseCase> ||
                         std::is_same_v<One, command::CloseCase> || std::is_same_v<One, command::RecordDecision> ||
                         std::is_same_v<One, command::SettleOnTheSpot> ||
                         std::is_same_v<One, command::WithdrawCase> || std::is_same_v<One, command::AssessCase> ||
                         std::is_same_v<One, command::TurnIntoKind>;

} // namespace

QStringList topicsOf(const CaseEvent& event)
{
    return std::visit([](const auto& one) { return topics(one); }, event);
}

QStringList topicsOf(const CaseCommand& command)
{
    return std::visit([](const auto& one) { return topics(one); }, command);
}

bool asksAgainAfterAnyChange(const CaseCommand& command)
{
    return std::visit([](const auto& one) { return isFinal<std::decay_t<decltype(one)>>; }, command);
}

} // namespace redress
