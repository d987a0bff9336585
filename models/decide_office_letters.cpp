#include "models/office_rules.h"

#include <QCoreApplication>

#include <algorithm>

/** The settings of letters: who signs for whom, paragraphs, templates, paper. */
namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Office)
};

/** More would take the room of the letter. */
constexpr int mostFootLines = 5;

template <class Thing>
auto nextId(const QList<Thing>& things)
{
    qint64 last = 0;
    for (const Thing& one : things) {
        last = std::max(last, one.id.value);
    }
    return decltype(Thing::id){last + 1};
}

template <class Thing>
const Thing* present(const QList<Thing>& things, decltype(Thing::id) id)
{
    const auto found = std::ranges::find(things, id, &Thing::id);
    return found == things.end() ? nullptr : &*found;
}

bool isShortcut(const QString& text)
{
    return text.size() >= 2 && text.size() <= 8 &&
           std::ranges::all_of(text, [](QChar sign) { return sign >= u'a' && sign <= u'z'; });
}

bool isLanguage(const QString& code)
{
    return code.size() == 2 && std::ranges::all_of(code, [](QChar sign) { return sign >= u'a' && sign <= u'z'; });
}

void checkPeople(Checks& checks, const Office& office, const Substitution& wanted)
{
    const Staff* absent = office.member(wanted.absent);
    if (absent == nullptr || absent->role != Role::Manager || !absent->active) {
        checks.refuse(u"absent"_s, u"unknown"_s, Sentence::tr("Choose the manager who is away."));
    }
    const Staff* substitute = office.member(wanted.substitute);
    const bool mayStandIn = substitute != nullptr && substitute->active &&
                            (substitute->role == Role::Manager || substitute->role == Role::Supervisor);
    if (!mayStandIn || wanted.absent == wanted.substitute) {
        checks.refuse(u"substitute"_s, u"unknown"_s, Sentence::tr("Choose another manager, or a supervisor, who signs."));
    }
}

} // namespace

OfficeEvents decideOne(const Office& office, const command::KeepSubstitution& command)
{
    Substitution wanted = command.substitution;
    const Substitution* before = present(office.substitutions, wanted.id);
    if (!wanted.id.isNone() && before == nullptr) {
        return unknown(u"substitution"_s, Sentence::tr("There is no such substitution."));
    }
    if (before != nullptr && *before == wanted) {
        return already(u"substitution"_s);
    }
    Checks checks;
    // What is over stays with whoever it was, whatever became of them.
    if (wanted.active) {
        checkPeople(checks, office, wanted);
    }
    if (!wanted.from.isValid()) {
        checks.refuse(u"from"_s, u"missing"_s, Sentence::tr("Say from which day on."));
    }
    if (!wanted.until.isValid() || wanted.until < wanted.from) {
        checks.refuse(u"until"_s, u"too_early"_s, Sentence::tr("Say until which day; it is not before the first."));
    }
    if (wanted.id.isNone()) {
        wanted.id = nextId(office.substitutions);
    }
    return give(checks, {happened::SubstitutionKept{wanted}});
}

OfficeEvents decideOne(const Office& office, const command::KeepCannedText& command)
{
    CannedText wanted = command.text;
    wanted.name = wanted.name.trimmed();
    wanted.text = wanted.text.trimmed();
    const CannedText* before = present(office.cannedTexts, wanted.id);
    if (!wanted.id.isNone() && before == nullptr) {
        return unknown(u"text"_s, Sentence::tr("There is no such paragraph."));
    }
    if (before != nullptr && *before == wanted) {
        return already(u"text"_s);
    }
    Checks checks;
    if (!isShortcut(wanted.shortcut)) {
        checks.refuse(u"shortcut"_s, u"unfit"_s, Sentence::tr("A shortcut has two to eight letters from a to z."));
    }
    const bool taken = std::ranges::any_of(office.cannedTexts, [&](const CannedText& other) {
        return other.id != wanted.id && other.active && wanted.active && other.shortcut == wanted.shortcut &&
               other.language == wanted.language;
    });
    if (taken) {
        checks.refuse(u"shortcut"_s, u"taken"_s, Sentence::tr("Another paragraph in this language has this shortcut."));
    }
    if (!isLanguage(wanted.language)) {
        checks.refuse(u"language"_s, u"missing"_s, Sentence::tr("Choose the language."));
    }
    checks.needText(u"name"_s, wanted.name, Sentence::tr("The name is missing."));
    checks.line(u"name"_s, wanted.name);
    checks.needText(u"text"_s, wanted.text, Sentence::tr("The paragraph is empty."));
    checks.text(u"text"_s, wanted.text);
    if (wanted.id.isNone()) {
        wanted.id = nextId(office.cannedTexts);
    }
    return give(checks, {happened::CannedTextKept{wanted}});
}

OfficeEvents decideOne(const Office& office, const command::KeepLetterTemplate& command)
{
    const auto read = LetterTemplate::read(command.document);
    if (!read) {
        return read.refusals();
    }
    const auto same = [&](const auto& one) { return one->id == read->id && one->document == command.document; };
    if (std::ranges::any_of(office.letterTemplates, same)) {
        return already(u"document"_s);
    }
    return QList<OfficeEvent>{happened::LetterTemplateKept{read->id, QString::fromUtf8(command.document)}};
}

OfficeEvents decideOne(const Office& office, const command::WithdrawLetterTemplate& command)
{
    const bool known = std::ranges::any_of(office.letterTemplates, [&](const auto& one) { return one->id == command.id; });
    if (!known) {
        return unknown(u"template"_s, Sentence::tr("The organisation has no such template of its own."));
    }
    return QList<OfficeEvent>{happened::LetterTemplateWithdrawn{command.id}};
}

OfficeEvents decideOne(const Office& office, const command::SetLetterPaper& command)
{
    LetterPaper wanted = command.paper;
    wanted.foot = wanted.foot.trimmed();
    if (wanted == office.letterPaper) {
        return already(u"paper"_s);
    }
    Checks checks;
    const QStringList foot = wanted.foot.split(u'\n');
    if (foot.size() > mostFootLines) {
        checks.refuse(u"foot"_s, u"too_long"_s, Sentence::tr("The foot has at most %1 lines.").arg(mostFootLines));
    }
    for (const QString& line : foot) {
        checks.line(u"foot"_s, line);
    }
    return give(checks, {happened::LetterPaperSet{wanted}});
}

} // namespace redress::rules
