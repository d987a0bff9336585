#include "app/cases/status_look_up.h"

#include "app/storage/case_store.h"
#include "app/storage/office_store.h"
#include "app/storage/status_tries.h"
#include "models/decide.h"
#include "models/fold.h"
#include "models/reference.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(StatusLookUp)
};

/** The end of a number that people say differently: with the country's code, with a zero, with blanks. */
constexpr qsizetype digitsThatCount = 8;
constexpr qsizetype fewestDigits = 6;

bool isSameNumber(const QString& registered, const QString& given)
{
    const QString kept = digitsOf(registered);
    const QString told = digitsOf(given);
    return kept.size() >= fewestDigits && told.size() >= fewestDigits &&
           kept.last(std::min(kept.size(), digitsThatCount)) == told.last(std::min(told.size(), digitsThatCount));
}

/** Letters and digits in order: people leave out the hyphens and blanks of a long number, or put in their own. */
bool isSameText(const QString& registered, const QString& given)
{
    const auto plain = [](const QString& text) { return fold(text).remove(u' '); };
    return !plain(registered).isEmpty() && plain(registered) == plain(given);
}

/** What is copied can bring invisible marks of direction with it; fold would take apart what is no address. */
bool isSameAddress(const QString& registered, const QString& given)
{
    QString seen = given;
    seen.removeIf([](QChar sign) { return sign.category() == QChar::Other_Format; });
    return !registered.isEmpty() && registered.compare(seen, Qt::CaseInsensitive) == 0;
}

bool isRegistered(const Case& complaint, const QString& given)
{
    const Complainant& person = complaint.registered;
    return isSameNumber(person.phone, given) || isSameText(person.identityNumber, given) ||
           isSameAddress(person.email, given) ||
           isSameText(complaint.statusCode, given);
}

Refusal noMatch()
{
    return {u"second_item"_s, u"no_match"_s,
            Sentence::tr("No case has this reference and this second item. Ask for both again.")};
}

Refusal hidden(Moment until, const Office& office)
{
    // Told in whole minutes, so that whoever waits that long is not turned away once more.
    constexpr qint64 upToTheMinute = 59;
    return {u"reference"_s, u"hidden"_s,
            Sentence::tr("Too many wrong tries: nothing is told about this case until %1.")
                .arg(until.plusSeconds(upToTheMinute).in(office.calendar->zone()).toString(u"HH:mm"_s))};
}

StatusAnswer answerOf(const Case& complaint, const Procedure& procedure)
{
    StatusAnswer answer;
    answer.reference = complaint.reference;
    answer.language = complaint.intake.complainant.language;
    answer.word = procedure.statusWord(complaint, answer.language);
    answer.received = complaint.intake.received;
    if (!complaint.replies.isEmpty()) {
        answer.replied = complaint.replies.last().given;
    }
    answer.closed = complaint.closed;
    return answer;
}

Refusals whyNotAllowed(const Deed& deed, const Office& office)
{
    if (const Refusals outdated = whyOutdated(deed.session.actor(), office); !outdated.isEmpty()) {
        return outdated;
    }
    if (reachOf(deed.session.role, Action::LookUpStatus) == Reach::None) {
        return {{u"actor"_s, u"not_allowed"_s, Sentence::tr("The status is told by agents and supervisors.")}};
    }
    return {};
}

/** None where the last wrong tries were too few, or too far apart. While a case is hidden, no try is counted. */
std::optional<Moment> hiddenUntil(Database& database, CaseId id)
{
    constexpr qint64 aWhile = qint64{minutesHidden} * 60;
    const QList<Moment> tries = lastWrongTries(database, id, wrongTriesAllowed);
    const bool tooMany = tries.size() == wrongTriesAllowed && tries.first() < tries.last().plusSeconds(aWhile);
    return tooMany ? std::optional(tries.first().plusSeconds(aWhile)) : std::nullopt;
}

/** A refusal that is kept: the try counts, so the transaction must not be given up with it. */
struct Looked
{
    Result<StatusAnswer> answer;
};

Looked lookUp(Database& database, Moment now, const Office& office, const QString& reference,
              const QString& secondItem)
{
    // Whole, with its check digit: a part of it that names one case is enough for the desk and not for a caller.
    const auto whole = readReference(reference);
    const auto line = whole ? caseOfReference(database, *whole) : std::nullopt;
    const auto complaint = line ? readCase(database, line->id) : std::nullopt;
    const auto procedure = complaint ? office.procedure(complaint->procedure, complaint->procedureVersion) : nullptr;
    if (!procedure) {
        return {noMatch()};
    }
    if (const auto until = hiddenUntil(database, complaint->id); until && now < *until) {
        return {hidden(*until, office)};
    }
    const bool right = isRegistered(*complaint, secondItem);
    recordTry(database, complaint->id, now, right);
    return {right ? Result<StatusAnswer>(answerOf(*complaint, *procedure)) : Result<StatusAnswer>(noMatch())};
}

} // namespace

Result<StatusAnswer> lookUpStatus(Database& database, const Deed& deed, const QString& reference,
                                  const QString& secondItem)
{
    return withWriteTransaction(database, [&] {
               const Office office = readOffice(database);
               const Refusals reasons = whyNotAllowed(deed, office);
               return reasons.isEmpty()
                          ? lookUp(database, deed.at, office, reference.trimmed(), secondItem.trimmed())
                          : Looked{reasons};
           })
        .answer;
}

} // namespace redress
