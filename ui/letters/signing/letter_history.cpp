#include "ui/letters/signing/letter_history.h"

#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(LetterHistory)
};

QString joined(const QString& subject, const QString& body)
{
    return subject.isEmpty() ? body : subject + u"\n\n"_s + body;
}

bool cameBack(const LetterVersion& version)
{
    return version.wasSigned || !version.returnedBy.isNone();
}

} // namespace

const LetterVersion* lastThatCameBack(const Letter& letter)
{
    const auto newestFirst = std::views::reverse(letter.versions);
    const auto found = std::ranges::find_if(newestFirst, cameBack);
    return found == newestFirst.end() ? nullptr : &*found;
}

QString howItCameBack(const LetterVersion& version, const Office& office)
{
    if (!cameBack(version)) {
        return {};
    }
    const QString who = nameIn(office, version.returnedBy);
    if (!version.wasSigned) {
        return Sentence::tr("Returned by %1").arg(who);
    }
    return version.returnedBy.isNone() ? Sentence::tr("Was signed; the signature is void")
                                       : Sentence::tr("Was signed; %1 made the signature void").arg(who);
}

QString whyItCameBack(const LetterVersion& version)
{
    return version.wasSigned ? version.reasonForRevision : version.remarks;
}

QString textOf(const LetterVersion& version)
{
    return joined(version.subject, version.body);
}

QString textOf(const Letter& letter)
{
    return joined(letter.subject, letter.body);
}

QString nameIn(const Office& office, StaffId person)
{
    const Staff* member = office.member(person);
    return member == nullptr ? Sentence::tr("somebody unknown") : apart(member->name);
}

} // namespace redress
