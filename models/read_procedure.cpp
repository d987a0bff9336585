#include "models/check_procedure.h"
#include "models/procedure.h"
#include "models/procedure_parts.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Procedure)
};

constexpr int newestFormat = 2;

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
    case Gate::Conclusion:
        return Stage::Reply;
    default:
        return Stage::Verification;
    }
}

/** The first format ends with these; a register may hold documents that were never asked for the others. */
bool isOfFirstFormat(Gate gate)
{
    return gate != Gate::Expectation && gate != Gate::NoteTaken && gate != Gate::Conclusion;
}

QList<Gate> readGates(Document::Node node, Stage stage, int format)
{
    QList<Gate> gates;
    for (Document::Node& item : reading::items(node)) {
        const auto gate = named<Gate>(item.text());
        if (!gate || (format == 1 && !isOfFirstFormat(*gate))) {
            item.refuse(u"unknown_name"_s, Sentence::tr("No field of this name can be asked for."));
        } else if (format > 1 && gates.contains(*gate)) {
            item.refuse(u"twice"_s, Sentence::tr("This field is asked for twice."));
        } else {
            gates.append(*gate);
        }
    }
    if (std::ranges::any_of(gates, [stage](Gate gate) { return stageOf(gate) != stage; })) {
        node.refuse(u"wrong_stage"_s,
                    Sentence::tr("A field is asked for at a stage where nobody can fill it in."));
    }
    return gates;
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
        procedure.statusWords.insert(stage, reading::words(node.field(u"word"_s)));
        procedure.gates.insert(stage, readGates(node.field(u"requires"_s), stage, procedure.format));
    }
    stages.refuseUnknown(known);
}

/** The first format knows one limit for every round. */
void readRoundsOfFirstFormat(Procedure& procedure, Document::Node rounds)
{
    rounds.refuseUnknown({u"limit"_s, u"complex_has_only_cap"_s});
    procedure.complexHasOnlyCap = rounds.field(u"complex_has_only_cap"_s, false).truth();
    procedure.rounds = {RoundRule{reading::limit(rounds.field(u"limit"_s, false))}};
}

QList<LetterPart> readDemands(Document::Node demands)
{
    QList<LetterPart> parts;
    for (Document::Node& item : reading::items(demands)) {
        const auto part = named<LetterPart>(item.text());
        if (!part) {
            item.refuse(u"unknown_name"_s, Sentence::tr("A letter can be asked for a decision, reasons, a remedy, what "
                                                        "is outstanding, how to go further, and the external body."));
        } else if (parts.contains(*part)) {
            item.refuse(u"twice"_s, Sentence::tr("This is asked for twice."));
        } else {
            parts.append(*part);
        }
    }
    return parts;
}

void readLetterRule(Procedure& procedure, Document::Node letter)
{
    if (!letter.isPresent()) {
        return;
    }
    QStringList known{u"channels"_s, u"on_paper"_s};
    if (procedure.format > 1) {
        known.append(u"demands"_s);
        procedure.letterParts = readDemands(letter.field(u"demands"_s, false));
    }
    letter.refuseUnknown(known);
    procedure.letterChannels = reading::names<Channel>(letter.field(u"channels"_s));
    procedure.letterForPaper = letter.field(u"on_paper"_s).truth();
}

void readLanguages(Procedure& procedure, Document::Node languages)
{
    QStringList seen;
    for (Document::Node& item : reading::items(languages)) {
        const QString code = item.text();
        reading::language(item, code);
        if (procedure.format > 1) {
            reading::once(item, code, seen);
        }
        procedure.languages.append(code);
    }
    if (languages.isPresent() && procedure.languages.isEmpty()) {
        languages.refuse(u"empty"_s, Sentence::tr("A procedure answers in at least one language."));
    }
}

int readFormat(Document::Node format)
{
    if (!format.isPresent()) {
        return 1;
    }
    const int read = format.wholeNumber(1);
    if (read != newestFormat) {
        format.refuse(u"unknown_format"_s,
                      Sentence::tr("This program reads documents of format %1.").arg(newestFormat));
    }
    return newestFormat;
}

void readHead(Procedure& procedure, Document::Node& root)
{
    procedure.id = reading::id(root.field(u"id"_s));
    procedure.version = root.field(u"version"_s).wholeNumber(1);
    procedure.name = reading::words(root.field(u"name"_s));
    readLanguages(procedure, root.field(u"languages"_s));
    Document::Node categories = root.field(u"categories"_s);
    procedure.categories = reading::choices(categories);
    if (categories.isPresent() && procedure.categories.isEmpty()) {
        categories.refuse(u"empty"_s, Sentence::tr("A procedure knows at least one category."));
    }
    procedure.grounds = reading::choices(root.field(u"grounds"_s, procedure.format == 1));
    readStages(procedure, root.field(u"stages"_s));
    procedure.closedWord = reading::words(root.field(u"closed_word"_s));
}

void readLimits(Procedure& procedure, Document::Node& root)
{
    procedure.cap = reading::limit(root.field(u"cap"_s, false));
    procedure.silence = reading::limit(root.field(u"silence"_s, false));
    procedure.handOffLimit = reading::limit(root.field(u"hand_off_limit"_s, false));
}

} // namespace

Result<Procedure> Procedure::read(const QByteArray& text)
{
    auto parsed = Document::parse(text);
    if (!parsed) {
        return parsed.refusals();
    }
    Document document = std::move(parsed).value();
    Document::Node root = document.root();
    Procedure procedure;
    procedure.document = text;
    procedure.format = readFormat(root.field(u"format"_s, false));
    root.refuseUnknown(reading::fieldsOf(procedure.format));
    readHead(procedure, root);
    if (procedure.format == 1) {
        readRoundsOfFirstFormat(procedure, root.field(u"rounds"_s));
    } else {
        reading::rules(procedure, root);
        document.refuseHiddenTexts();
    }
    readLimits(procedure, root);
    readLetterRule(procedure, root.field(u"letter"_s, procedure.format == 1));
    procedure.onTheSpotChannels = reading::names<Channel>(root.field(u"on_the_spot"_s, false));
    if (!document.refusals().isEmpty()) {
        return document.refusals();
    }
    if (const Refusals wrong = procedure.format == 1 ? Refusals() : faultsOf(procedure); !wrong.isEmpty()) {
        return wrong;
    }
    return procedure;
}

} // namespace redress
