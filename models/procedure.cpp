#include "models/procedure.h"

#include "models/document.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Procedure)
};

void readLanguage(Document::Node& node, const QString& code)
{
    static const QRegularExpression form(u"^[a-z]{2}\\z"_s);
    if (!form.match(code).hasMatch()) {
        node.refuse(u"no_language"_s, Sentence::tr("A language stands here by its two letters, as in \"vi\"."));
    }
}

/** An id stays for ever in the journal: plain letters, digits and low lines. */
QString readId(Document::Node node)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]*\\z"_s);
    const QString id = node.text();
    if (node.isPresent() && !form.match(id).hasMatch()) {
        node.refuse(u"no_id"_s, Sentence::tr("An id stands here: letters a-z, digits and low lines."));
    }
    return id;
}

Words readWords(Document::Node node)
{
    Words words;
    for (const QString& language : node.fieldNames()) {
        Document::Node word = node.field(language);
        readLanguage(word, language);
        words.byLanguage.insert(language, word.text());
        if (words.byLanguage.value(language).trimmed().isEmpty()) {
            word.refuse(u"no_words"_s, Sentence::tr("The text is empty."));
        }
    }
    if (node.isPresent() && words.byLanguage.isEmpty()) {
        node.refuse(u"no_words"_s, Sentence::tr("The text is missing in every language."));
    }
    return words;
}

std::optional<Limit> readLimit(Document::Node node)
{
    if (!node.isPresent()) {
        return std::nullopt;
    }
    static const QRegularExpression form(u"^([0-9]{1,4}) (h|wh|d|wd)\\z"_s);
    const auto match = form.match(node.text());
    if (!match.hasMatch() || match.captured(1).toInt() < 1) {
        node.refuse(u"no_limit"_s,
                    Sentence::tr("A limit is a whole number of at least 1 and h, wh, d or wd, as in \"7 wd\"."));
        return std::nullopt;
    }
    return Limit{match.captured(1).toInt(), *named<LimitUnit>(match.captured(2))};
}

QList<Choice> readChoices(Document::Node node)
{
    QList<Choice> choices;
    for (Document::Node item : node.items()) {
        item.refuseUnknown({u"id"_s, u"words"_s});
        Document::Node id = item.field(u"id"_s);
        const Choice choice{readId(id), readWords(item.field(u"words"_s))};
        if (std::ranges::any_of(choices, [&](const Choice& one) { return one.id == choice.id; })) {
            id.refuse(u"twice"_s, Sentence::tr("This id stands here twice."));
        }
        choices.append(choice);
    }
    return choices;
}

template <class E>
QList<E> readNames(Document::Node node, const QString& sentence)
{
    QList<E> values;
    for (Document::Node item : node.items()) {
        if (const auto known = named<E>(item.text())) {
            values.append(*known);
        } else {
            item.refuse(u"unknown_name"_s, sentence);
        }
    }
    return values;
}

/** The stage at whose end a gate can be met; a gate elsewhere could never be passed. */
Stage stageOf(Gate gate)
{
    switch (gate) {
    case Gate::Cause:
    case Gate::Done:
        return Stage::HandOff;
    case Gate::RootCause:
    case Gate::Lesson:
        return Stage::Archive;
    default:
        return Stage::Verification;
    }
}

void readStages(Procedure& procedure, Document::Node stages)
{
    static const QList<Stage> all{Stage::Verification, Stage::HandOff, Stage::Reply, Stage::Confirmation,
                                  Stage::Archive};
    QStringList known;
    for (const Stage stage : all) {
        known.append(nameOf(stage));
        Document::Node node = stages.field(nameOf(stage));
        node.refuseUnknown({u"word"_s, u"requires"_s});
        procedure.statusWords.insert(stage, readWords(node.field(u"word"_s)));
        Document::Node required = node.field(u"requires"_s);
        const auto gates = readNames<Gate>(required, Sentence::tr("No field of this name can be asked for."));
        if (std::ranges::any_of(gates, [stage](Gate gate) { return stageOf(gate) != stage; })) {
            required.refuse(u"wrong_stage"_s, Sentence::tr("A field is asked for at a stage where nobody can fill it in."));
        }
        procedure.gates.insert(stage, gates);
    }
    stages.refuseUnknown(known);
}

void readRounds(Procedure& procedure, Document::Node rounds)
{
    rounds.refuseUnknown({u"limit"_s, u"complex_has_only_cap"_s});
    procedure.roundLimit = readLimit(rounds.field(u"limit"_s, false));
    procedure.complexHasOnlyCap = rounds.field(u"complex_has_only_cap"_s, false).truth();
}

void readLetterRule(Procedure& procedure, Document::Node letter)
{
    letter.refuseUnknown({u"channels"_s, u"on_paper"_s});
    procedure.letterChannels = readNames<Channel>(letter.field(u"channels"_s), Sentence::tr("There is no such channel."));
    procedure.letterForPaper = letter.field(u"on_paper"_s).truth();
}

void readHead(Procedure& procedure, Document::Node root)
{
    procedure.id = readId(root.field(u"id"_s));
    procedure.version = root.field(u"version"_s).wholeNumber(1);
    procedure.name = readWords(root.field(u"name"_s));
    Document::Node languages = root.field(u"languages"_s);
    for (Document::Node item : languages.items()) {
        procedure.languages.append(item.text());
        readLanguage(item, procedure.languages.last());
    }
    if (languages.isPresent() && procedure.languages.isEmpty()) {
        languages.refuse(u"empty"_s, Sentence::tr("A procedure answers in at least one language."));
    }
}

const Choice* choiceIn(const QList<Choice>& choices, const QString& id)
{
    const auto found = std::ranges::find(choices, id, &Choice::id);
    return found == choices.end() ? nullptr : &*found;
}

} // namespace

QString Words::in(const QString& language) const
{
    if (byLanguage.contains(language)) {
        return byLanguage.value(language);
    }
    return byLanguage.value(u"en"_s, byLanguage.isEmpty() ? QString() : byLanguage.first());
}

Result<Procedure> Procedure::read(const QByteArray& text)
{
    auto parsed = Document::parse(text);
    if (!parsed) {
        return parsed.refusals();
    }
    Document document = std::move(parsed).value();
    Document::Node root = document.root();
    root.refuseUnknown({u"$schema"_s, u"id"_s, u"version"_s, u"name"_s, u"languages"_s, u"categories"_s,
                        u"grounds"_s, u"stages"_s, u"closed_word"_s, u"rounds"_s, u"cap"_s, u"silence"_s,
                        u"hand_off_limit"_s, u"letter"_s, u"on_the_spot"_s});
    Procedure procedure;
    procedure.document = text;
    readHead(procedure, root);
    Document::Node categories = root.field(u"categories"_s);
    procedure.categories = readChoices(categories);
    if (categories.isPresent() && procedure.categories.isEmpty()) {
        categories.refuse(u"empty"_s, Sentence::tr("A procedure knows at least one category."));
    }
    procedure.grounds = readChoices(root.field(u"grounds"_s));
    readStages(procedure, root.field(u"stages"_s));
    procedure.closedWord = readWords(root.field(u"closed_word"_s));
    readRounds(procedure, root.field(u"rounds"_s));
    procedure.cap = readLimit(root.field(u"cap"_s, false));
    procedure.silence = readLimit(root.field(u"silence"_s, false));
    procedure.handOffLimit = readLimit(root.field(u"hand_off_limit"_s, false));
    readLetterRule(procedure, root.field(u"letter"_s));
    procedure.onTheSpotChannels =
        readNames<Channel>(root.field(u"on_the_spot"_s, false), Sentence::tr("There is no such channel."));
    if (!document.refusals().isEmpty()) {
        return document.refusals();
    }
    return procedure;
}

const Choice* Procedure::category(const QString& id) const
{
    return choiceIn(categories, id);
}

const Choice* Procedure::ground(const QString& id) const
{
    return choiceIn(grounds, id);
}

bool Procedure::asksFor(Stage stage, Gate gate) const
{
    return gates.value(stage).contains(gate);
}

bool Procedure::demandsLetter(const Intake& intake) const
{
    if (intake.complainant.standing == Standing::Unknown) {
        return false;
    }
    return letterChannels.contains(intake.channel) || (letterForPaper && intake.onPaper);
}

QString Procedure::statusWord(const Case& complaint, const QString& language) const
{
    return complaint.closed ? closedWord.in(language) : statusWords.value(complaint.stage).in(language);
}

} // namespace redress
