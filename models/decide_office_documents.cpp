#include "models/office_rules.h"

#include "models/choice_ids.h"
#include "models/document.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Office)
};

int highestVersion(const Office& office, const QString& id)
{
    int highest = 0;
    for (const auto& one : office.procedures) {
        if (one->id == id) {
            highest = std::max(highest, one->version);
        }
    }
    return highest;
}

/** A choice's place as a document would name it: "grounds[2]". */
QString placeOf(const QString& list, qsizetype index)
{
    return u"%1[%2]"_s.arg(list).arg(index);
}

/** What a shipped document left out is not asked of one who changes something else. */
void checkWords(Checks& checks, const QString& list, const QList<Choice>& choices, const QList<Choice>& present,
                const QStringList& languages)
{
    std::set<std::pair<QString, QString>> seen;
    for (qsizetype index = 0; index < choices.size(); ++index) {
        const Words& words = choices.at(index).words;
        const QString place = placeOf(list, index) + u".words."_s;
        for (const QString& language : present.contains(choices.at(index)) ? QStringList() : languages) {
            checks.needText(place + language, words.byLanguage.value(language),
                            Sentence::tr("The words in this language are missing."));
        }
        for (const auto& [language, text] : words.byLanguage.asKeyValueRange()) {
            checks.line(place + language, text);
            if (!seen.emplace(language, text.toCaseFolded()).second) {
                checks.refuse(place + language, u"twice"_s, Sentence::tr("These words stand here twice."));
            }
        }
    }
}

void checkIds(Checks& checks, const QString& list, const QList<Choice>& choices, const QList<Choice>& present,
              const QStringList& everUsed)
{
    QStringList here;
    for (qsizetype index = 0; index < choices.size(); ++index) {
        const QString& id = choices.at(index).id;
        const bool known = std::ranges::any_of(present, [&](const Choice& one) { return one.id == id; });
        if (here.contains(id)) {
            checks.refuse(placeOf(list, index) + u".id"_s, u"twice"_s, Sentence::tr("This id stands here twice."));
        } else if (!known && everUsed.contains(id)) {
            checks.refuse(placeOf(list, index) + u".id"_s, u"used_before"_s,
                          Sentence::tr("This id belonged to another choice. Cases still carry it."));
        }
        here.append(id);
    }
}

/** What stands empty is not there; new choices get an id that was never used. */
QList<Choice> prepared(QList<Choice> choices, const QStringList& everUsed)
{
    QStringList taken = everUsed;
    for (const Choice& choice : choices) {
        taken.append(choice.id);
    }
    for (Choice& choice : choices) {
        Words words;
        for (const auto& [language, text] : choice.words.byLanguage.asKeyValueRange()) {
            if (!isBlank(text)) {
                words.byLanguage.insert(language, text.trimmed());
            }
        }
        choice.words = words;
        if (choice.id.isEmpty()) {
            choice.id = newChoiceId(choice.words, taken);
            taken.append(choice.id);
        }
    }
    return choices;
}

QJsonArray written(const QList<Choice>& choices)
{
    QJsonArray array;
    for (const Choice& choice : choices) {
        QJsonObject words;
        for (const auto& [language, text] : choice.words.byLanguage.asKeyValueRange()) {
            words.insert(language, text);
        }
        array.append(QJsonObject{{u"id"_s, choice.id}, {u"words"_s, words}});
    }
    return array;
}

QByteArray nextDocument(const Procedure& present, const QList<Choice>& categories, const QList<Choice>& grounds,
                        int version)
{
    QJsonObject document = QJsonDocument::fromJson(present.document).object();
    document.insert(u"version"_s, version);
    document.insert(u"categories"_s, written(categories));
    document.insert(u"grounds"_s, written(grounds));
    return QJsonDocument(document).toJson();
}

/** A day off is told by its name wherever a due date passed over it. */
void needName(Document::Node node)
{
    if (isBlank(node.text())) {
        node.refuse(u"no_words"_s, Sentence::tr("The name is empty."));
    }
}

/** What is asked of the texts of a calendar that is set from now on; a register opens whatever stands in its own. */
Refusals checkTexts(const QByteArray& calendar)
{
    Document document = Document::parse(calendar).value();
    document.refuseHiddenTexts();
    Document::Node root = document.root();
    needName(root.field(u"name"_s));
    for (Document::Node& holiday : root.field(u"holidays"_s).items()) {
        needName(holiday.field(u"name"_s));
    }
    return document.refusals();
}

happened::ProcedureAdopted adoption(const Procedure& procedure)
{
    return {procedure.id, procedure.version, QString::fromUtf8(procedure.document)};
}

} // namespace

OfficeEvents decideOne(const Office& office, const command::SetChoices& command)
{
    const auto present = office.currentProcedure();
    if (!present) {
        return unknown(u"procedure"_s, Sentence::tr("No procedure is in force."));
    }
    const QStringList usedCategories = everUsedIds(office, present->id, &Procedure::categories);
    const QStringList usedGrounds = everUsedIds(office, present->id, &Procedure::grounds);
    const QList<Choice> categories = prepared(command.categories, usedCategories);
    const QList<Choice> grounds = prepared(command.grounds, usedGrounds);
    if (categories == present->categories && grounds == present->grounds) {
        return already(u"choices"_s);
    }
    Checks checks;
    // A category is read at the desk alone; a ground prints in letters of every language.
    checkWords(checks, u"categories"_s, categories, present->categories, {present->languages.first()});
    checkWords(checks, u"grounds"_s, grounds, present->grounds, present->languages);
    checkIds(checks, u"categories"_s, categories, present->categories, usedCategories);
    checkIds(checks, u"grounds"_s, grounds, present->grounds, usedGrounds);
    if (!checks.held()) {
        return checks.refusals();
    }
    const auto next = Procedure::read(
        nextDocument(*present, categories, grounds, highestVersion(office, present->id) + 1));
    return next ? OfficeEvents(QList<OfficeEvent>{adoption(*next)}) : OfficeEvents(next.refusals());
}

OfficeEvents decideOne(const Office& office, const command::AdoptProcedure& command)
{
    const auto read = Procedure::read(command.document);
    if (!read) {
        return read.refusals();
    }
    const int highest = highestVersion(office, read->id);
    if (read->version <= highest) {
        return Refusal{u"version"_s, u"not_higher"_s,
                       Sentence::tr("Version %1 of this procedure was adopted already. A changed one has a higher "
                                    "number.")
                           .arg(highest)};
    }
    QList<OfficeEvent> events{adoption(*read)};
    // One more kind of case beside the one in force, which stays the first that is offered.
    const auto current = office.currentProcedure();
    const bool joins = current && current->id != read->id && !read->family.isEmpty() && current->family == read->family;
    if (joins) {
        return events;
    }
    Organisation organisation = office.organisation;
    organisation.procedure = read->id;
    if (!read->languages.contains(organisation.language)) {
        organisation.language = read->languages.first();
    }
    if (organisation != office.organisation) {
        events.append(happened::OrganisationChanged{organisation});
    }
    return events;
}

OfficeEvents decideOne(const Office& office, const command::SetCalendar& command)
{
    const auto read = Calendar::read(command.document);
    if (!read) {
        return read.refusals();
    }
    if (const Refusals wrong = checkTexts(command.document); !wrong.isEmpty()) {
        return wrong;
    }
    const auto meaning = [](const QByteArray& document) { return QJsonDocument::fromJson(document).object(); };
    if (office.calendar && meaning(office.calendar->document()) == meaning(command.document)) {
        return already(u"calendar"_s);
    }
    return QList<OfficeEvent>{happened::CalendarSet{QString::fromUtf8(command.document)}};
}

} // namespace redress::rules
