#include "models/decide_rules.h"
#include "models/paper_size.h"

#include <QCoreApplication>

#include <algorithm>

/** What the record holds beside the path: corrections, who speaks, papers and links. */
namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

/** The intake with the field as it would stand; a value that means nothing is refused. */
Intake corrected(Checks& checks, Intake intake, const command::CorrectField& command, const QString& value)
{
    Complainant& person = intake.complainant;
    switch (command.field) {
    case CaseField::Name:
        person.name = value;
        break;
    case CaseField::Phone:
        person.phone = value;
        break;
    case CaseField::Email:
        person.email = value;
        break;
    case CaseField::Address:
        person.address = value;
        break;
    case CaseField::IdentityNumber:
        person.identityNumber = value;
        break;
    case CaseField::Language:
        person.language = value;
        break;
    case CaseField::AnswerWay:
        if (const auto way = named<AnswerWay>(value)) {
            person.answerWay = *way;
        } else {
            checks.refuse(u"value"_s, u"unknown"_s, Sentence::tr("Choose the way of the answer."));
        }
        break;
    case CaseField::Subject:
        intake.subject = value;
        checks.needText(u"value"_s, value, Sentence::tr("Say in a few words what it is about."));
        checks.line(u"value"_s, value);
        break;
    case CaseField::Description:
        intake.description = value;
        checks.needText(u"value"_s, value, Sentence::tr("What happened is missing."));
        checks.text(u"value"_s, value);
        break;
    case CaseField::Product:
        intake.product = value;
        checks.line(u"value"_s, value);
        break;
    case CaseField::Expectation:
        intake.expectation = value;
        checks.text(u"value"_s, value);
        break;
    case CaseField::Channel:
        if (const auto channel = named<Channel>(value)) {
            intake.channel = *channel;
        } else {
            checks.refuse(u"value"_s, u"unknown"_s, Sentence::tr("Choose the channel."));
        }
        break;
    case CaseField::Received:
        intake.received.milliseconds = value.toLongLong();
        break;
    }
    return intake;
}

bool isOfComplainant(CaseField field)
{
    switch (field) {
    case CaseField::Name:
    case CaseField::Phone:
    case CaseField::Email:
    case CaseField::Address:
    case CaseField::IdentityNumber:
    case CaseField::Language:
    case CaseField::AnswerWay:
        return true;
    default:
        return false;
    }
}

/** The rules of the complainant's fields speak of the field; here it stands in "value". */
void checkPerson(Checks& checks, const Context& context, const Complainant& person, CaseField field)
{
    Checks ofPerson;
    checkComplainant(ofPerson, context, person);
    for (Refusal refusal : ofPerson.refusals()) {
        if (refusal.field == nameOf(field)) {
            refusal.field = u"value"_s;
        }
        checks.append({refusal});
    }
}

/** A received moment that was mistyped: before the case was entered and answered, and of the first round only. */
void checkReceived(Checks& checks, const Case& complaint, Moment received)
{
    if (received > complaint.entered) {
        checks.refuse(u"value"_s, u"after_entry"_s,
                      Sentence::tr("The case was logged before this moment, so it came in earlier."));
        return;
    }
    checks.past(u"value"_s, received, complaint.entered);
    const bool answeredBefore = !complaint.replies.isEmpty() && complaint.replies.first().given < received;
    if (answeredBefore) {
        checks.refuse(u"value"_s, u"after_reply"_s,
                      Sentence::tr("The reply was given before this moment, so the complaint came in earlier."));
    }
    if (complaint.round > 1) {
        checks.refuse(u"value"_s, u"too_late"_s,
                      Sentence::tr("The first round is over; its received moment stays as it was."));
    }
}

bool isMediaType(const QString& type)
{
    return type.count(u'/') == 1 && !type.startsWith(u'/') && !type.endsWith(u'/');
}

bool isSha256(const QString& hash)
{
    return hash.size() == 64 && std::ranges::all_of(hash, [](QChar sign) {
               return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f');
           });
}

} // namespace

Events decideOne(const Context& context, const Case& complaint, const command::CorrectField& command)
{
    Checks checks;
    const QString before = textOf(complaint.intake, command.field);
    const Intake intake = corrected(checks, complaint.intake, command, command.value.trimmed());
    const QString after = textOf(intake, command.field);
    if (checks.held() && before == after) {
        checks.refuse(u"value"_s, u"already"_s, Sentence::tr("It stands so already."));
    }
    if (isOfComplainant(command.field)) {
        checkPerson(checks, context, intake.complainant, command.field);
    }
    if (command.field == CaseField::Received) {
        checkReceived(checks, complaint, intake.received);
    }
    checks.needText(u"reason"_s, command.reason, Sentence::tr("Say why it is put right."));
    checks.text(u"reason"_s, command.reason);
    return checks.give({happened::FieldCorrected{command.field, before, after, command.reason.trimmed()}});
}

Events decideOne(const Context& context, const Case& complaint, const command::SetStanding& command)
{
    Checks checks;
    Complainant person = complaint.intake.complainant;
    if (person.standing == command.standing) {
        checks.refuse(u"standing"_s, u"already"_s, Sentence::tr("It stands so already."));
    }
    person.standing = command.standing;
    checkComplainant(checks, context, person);
    return checks.give({happened::StandingSet{command.standing}});
}

Events decideOne(const Context&, const Case& complaint, const command::NameRepresentative& command)
{
    Representative representative = command.representative;
    for (QString* line : {&representative.name, &representative.phone, &representative.email, &representative.authority}) {
        *line = line->trimmed();
    }
    Checks checks;
    if (representative == complaint.intake.representative) {
        checks.refuse(u"representative_name"_s, u"already"_s, Sentence::tr("It stands so already."));
    }
    checkRepresentative(checks, complaint, representative);
    return checks.give({happened::RepresentativeNamed{representative}});
}

Events decideOne(const Context&, const Case& complaint, const command::AddPaper& command)
{
    Checks checks;
    checks.needText(u"file"_s, command.fileName, Sentence::tr("The file has no name."));
    checks.line(u"file"_s, command.fileName);
    if (command.fileName.contains(u'/') || command.fileName.contains(u'\\')) {
        checks.refuse(u"file"_s, u"hostile"_s, Sentence::tr("A file name has no slashes."));
    }
    if (command.size < 1) {
        checks.refuse(u"file"_s, u"empty"_s, Sentence::tr("The file is empty."));
    } else if (command.size > largestPaper) {
        checks.refuse(u"file"_s, u"too_large"_s, Sentence::tr("The file is larger than 25 MB."));
    }
    checks.line(u"file"_s, command.mediaType);
    if (!isSha256(command.hash) || !isMediaType(command.mediaType)) {
        checks.refuse(u"file"_s, u"unknown"_s, Sentence::tr("The file is not in the register."));
    }
    const bool there = std::ranges::any_of(complaint.papers, [&](const Paper& paper) {
        return !paper.withdrawn && paper.hash == command.hash && paper.name == command.fileName;
    });
    if (there) {
        checks.refuse(u"file"_s, u"already"_s, Sentence::tr("The case has this paper already."));
    }
    return checks.give({happened::PaperAdded{PaperId{complaint.papers.size() + 1}, command.mediaType, command.size,
                                             command.hash, command.evidence, command.fileName}});
}

Events decideOne(const Context& context, const Case& complaint, const command::WithdrawPaper& command)
{
    Checks checks;
    const Paper* paper = complaint.paper(command.paper);
    if (paper == nullptr) {
        checks.refuse(u"paper"_s, u"unknown"_s, Sentence::tr("The case has no such paper."));
    } else if (paper->withdrawn == command.withdrawn) {
        checks.refuse(u"paper"_s, u"already"_s, Sentence::tr("It stands so already."));
    } else if (paper->addedBy != context.actor.id && context.actor.role != Role::Supervisor) {
        checks.refuse(u"paper"_s, u"not_yours"_s,
                      Sentence::tr("A paper is taken off by who added it, or by a supervisor."));
    } else if (command.withdrawn && complaint.intake.representative.paper == paper->id) {
        checks.refuse(u"paper"_s, u"in_use"_s,
                      Sentence::tr("The representative speaks by this paper. Name the representative without it "
                                   "first."));
    }
    return checks.give({happened::PaperWithdrawn{command.paper, command.withdrawn}});
}

Events decideOne(const Context& context, const Case& complaint, const command::LinkCase& command)
{
    Checks checks;
    const CaseId other = context.draws.linked;
    if (other.isNone()) {
        checks.refuse(u"reference"_s, u"unknown"_s, Sentence::tr("No case has this reference."));
    } else if (other == complaint.id) {
        checks.refuse(u"reference"_s, u"itself"_s, Sentence::tr("This is the case itself."));
    }
    const bool linked = std::ranges::any_of(complaint.links, [other](const CaseLink& link) {
        return !link.withdrawn && link.other == other;
    });
    if (!other.isNone() && linked) {
        checks.refuse(u"reference"_s, u"already"_s, Sentence::tr("The two are linked already."));
    }
    return checks.give({happened::CaseLinked{LinkId{complaint.links.size() + 1}, other, context.draws.linkedReference,
                                             command.kind}});
}

Events decideOne(const Context&, const Case& complaint, const command::UnlinkCase& command)
{
    Checks checks;
    const CaseLink* link = complaint.link(command.link);
    if (link == nullptr || link->withdrawn) {
        checks.refuse(u"link"_s, u"unknown"_s, Sentence::tr("The two are not linked."));
    }
    return checks.give({happened::CaseUnlinked{command.link}});
}

} // namespace redress::rules
