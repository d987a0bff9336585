#include "models/office_rules.h"

#include "models/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Office)
};

Action rightFor(const OfficeCommand& command)
{
    if (std::holds_alternative<command::ChangeAccount>(command) ||
        std::holds_alternative<command::SetSuperior>(command) ||
        std::holds_alternative<command::KeepSubstitution>(command) ||
        std::holds_alternative<command::ReopenAccount>(command)) {
        return Action::KeepAccounts;
    }
    return std::holds_alternative<command::SetBackupFolder>(command) ? Action::KeepBackups : Action::KeepOffice;
}

} // namespace

Result<QList<OfficeEvent>> decideOffice(const Office& office, const Actor& actor, const OfficeCommand& command)
{
    if (const Refusals outdated = whyOutdated(actor, office); !outdated.isEmpty()) {
        return outdated;
    }
    if (reachOf(actor.role, rightFor(command)) == Reach::None) {
        return Refusal{u"actor"_s, u"not_allowed"_s, Sentence::tr("The settings are kept by administrators.")};
    }
    return std::visit([&office](const auto& one) { return rules::decideOne(office, one); }, command);
}

namespace rules {

OfficeEvents give(const Checks& checks, const QList<OfficeEvent>& events)
{
    return checks.held() ? OfficeEvents(events) : OfficeEvents(checks.refusals());
}

Refusal already(const QString& field)
{
    return {field, u"already"_s, Sentence::tr("It stands like this already.")};
}

Refusal unknown(const QString& field, const QString& sentence)
{
    return {field, u"unknown"_s, sentence};
}

bool isSameName(const QString& one, const QString& other)
{
    return fold(one) == fold(other);
}

namespace {

constexpr qsizetype longestPath = 1000;

void checkEmail(Checks& checks, const QString& email)
{
    if (!email.isEmpty() && !looksLikeEmail(email)) {
        checks.refuse(u"email"_s, u"no_email"_s,
                      Sentence::tr("This is no e-mail address. One looks like name@example.org."));
    }
}

void checkLetterhead(Checks& checks, const QString& hash)
{
    const bool isHash = hash.size() == 64 && std::ranges::all_of(hash, [](QChar sign) {
        return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f');
    });
    if (!hash.isEmpty() && !isHash) {
        checks.refuse(u"letterhead"_s, u"unknown"_s, Sentence::tr("The picture was not kept. Choose it again."));
    }
}

void checkLanguageAndProcedure(Checks& checks, const Office& office, const Organisation& organisation)
{
    const auto adopted = std::ranges::find(office.procedures, organisation.procedure,
                                           [](const auto& one) { return one->id; });
    if (adopted == office.procedures.end()) {
        checks.refuse(u"procedure"_s, u"unknown"_s, Sentence::tr("This procedure was not adopted."));
    } else if (!(*adopted)->languages.contains(organisation.language)) {
        checks.refuse(u"language"_s, u"unknown"_s, Sentence::tr("Choose a language in which the procedure answers."));
    }
}

RemedyId nextRemedy(const Office& office)
{
    qint64 last = 0;
    for (const ExternalRemedy& one : office.remedies) {
        last = std::max(last, one.id.value);
    }
    return RemedyId{last + 1};
}

ExternalRemedy trimmed(ExternalRemedy remedy)
{
    for (QString* text : {&remedy.name, &remedy.contact, &remedy.terms}) {
        *text = text->trimmed();
    }
    return remedy;
}

} // namespace

OfficeEvents decideOne(const Office& office, const command::SetOrganisation& command)
{
    Organisation wanted = command.organisation;
    for (QString* text : {&wanted.name, &wanted.address, &wanted.phone, &wanted.email}) {
        *text = text->trimmed();
    }
    // Made as a demo or not: what the sign-in page tells of its people hangs on it.
    wanted.demo = office.organisation.demo;
    Checks checks;
    checks.needText(u"name"_s, wanted.name, Sentence::tr("The organisation's name is missing."));
    checks.line(u"name"_s, wanted.name);
    checks.text(u"address"_s, wanted.address);
    checks.line(u"phone"_s, wanted.phone);
    checks.line(u"email"_s, wanted.email);
    checkEmail(checks, wanted.email);
    checkLanguageAndProcedure(checks, office, wanted);
    checkLetterhead(checks, wanted.letterhead);
    if (checks.held() && wanted == office.organisation) {
        return already(u"organisation"_s);
    }
    return give(checks, {happened::OrganisationChanged{wanted}});
}

OfficeEvents decideOne(const Office& office, const command::KeepRemedy& command)
{
    ExternalRemedy wanted = trimmed(command.remedy);
    const auto present = std::ranges::find(office.remedies, wanted.id, &ExternalRemedy::id);
    if (!wanted.id.isNone() && present == office.remedies.end()) {
        return unknown(u"remedy"_s, Sentence::tr("There is no such external remedy."));
    }
    if (!wanted.id.isNone() && *present == wanted) {
        return already(u"remedy"_s);
    }
    Checks checks;
    checks.needText(u"name"_s, wanted.name, Sentence::tr("The name is missing: who decides there?"));
    checks.line(u"name"_s, wanted.name);
    checks.needText(u"contact"_s, wanted.contact, Sentence::tr("Say how it is reached: address, phone or web."));
    checks.text(u"contact"_s, wanted.contact);
    checks.text(u"terms"_s, wanted.terms);
    const bool twice = std::ranges::any_of(office.remedies, [&](const ExternalRemedy& other) {
        return other.id != wanted.id && isSameName(other.name, wanted.name);
    });
    if (twice) {
        checks.refuse(u"name"_s, u"taken"_s, Sentence::tr("Another external remedy has this name."));
    }
    if (wanted.id.isNone()) {
        wanted.id = nextRemedy(office);
    }
    return give(checks, {happened::RemedyKept{wanted}});
}

OfficeEvents decideOne(const Office& office, const command::SetBackupFolder& command)
{
    const QString folder = command.folder.trimmed();
    if (folder == office.backupFolder) {
        return already(u"folder"_s);
    }
    Checks checks;
    const bool printable = std::ranges::none_of(
        folder, [](QChar sign) { return sign.category() == QChar::Other_Control; });
    if (folder.size() > longestPath || !printable) {
        checks.refuse(u"folder"_s, u"unprintable"_s, Sentence::tr("No folder has such a name."));
    }
    return give(checks, {happened::BackupFolderSet{folder}});
}

} // namespace rules

} // namespace redress
