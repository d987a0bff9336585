#include "models/procedure_parts.h"

#include <algorithm>

namespace redress::reading {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Procedure)
};

/** As many steps as a reporting line could have. */
constexpr int highestUp = 9;

/** Reads each element of a list whose elements have ids, refusing one that stands there twice. */
template <class T, class Read>
QList<T> listOf(Document::Node node, const QStringList& known, Read read)
{
    QList<T> all;
    QStringList seen;
    for (Document::Node& item : items(node)) {
        only(item, known);
        T one;
        Document::Node place = item.field(u"id"_s);
        one.id = id(place);
        once(place, one.id, seen);
        read(one, item);
        all.append(one);
    }
    return all;
}

void readItem(Item& item, Document::Node& node)
{
    item.words = words(node.field(u"words"_s));
    item.kind = name<ItemKind>(node.field(u"kind"_s));
    Document::Node stage = node.field(u"stage"_s);
    item.stage = name<Stage>(stage);
    if (stage.isPresent() && item.stage == Stage::Intake) {
        stage.refuse(u"wrong_stage"_s, Sentence::tr("No registered case stands there."));
    }
    item.required = node.field(u"required"_s, false).truth();
    item.after = ids(node.field(u"after"_s, false));
    Document::Node offered = node.field(u"choices"_s, item.kind == ItemKind::Choice);
    item.choices = choices(offered);
    if (offered.isPresent() && (item.kind == ItemKind::Choice) == item.choices.isEmpty()) {
        offered.refuse(u"no_choice"_s, Sentence::tr("What is chosen has choices, and nothing else has."));
    }
}

StageLimit readStageLimit(Document::Node& node)
{
    only(node, {u"first"_s, u"last"_s, u"limit"_s});
    const auto readStage = [](Document::Node place) {
        const Stage stage = name<Stage>(place);
        if (place.isPresent() && (stage < Stage::Verification || stage > Stage::Reply)) {
            place.refuse(u"no_limit_there"_s,
                         Sentence::tr("A stage's limit stands from verification to reply."));
        }
        return stage;
    };
    StageLimit read{readStage(node.field(u"first"_s)), readStage(node.field(u"last"_s)), {}};
    if (read.last < read.first) {
        node.field(u"last"_s).refuse(u"wrong_order"_s,
                                     Sentence::tr("The last stage comes before the first."));
    }
    read.limit = limit(node.field(u"limit"_s)).value_or(Limit{});
    return read;
}

void readStageLimits(Procedure& procedure, Document::Node node)
{
    for (Document::Node& item : items(node)) {
        const StageLimit read = readStageLimit(item);
        if (std::ranges::any_of(procedure.stageLimits,
                                [&](const StageLimit& one) { return one.first == read.first; })) {
            item.field(u"first"_s).refuse(u"twice"_s, Sentence::tr("Another limit begins with this stage."));
        }
        procedure.stageLimits.append(read);
    }
}

RoundRule readRound(Document::Node& node, bool later)
{
    only(node, {u"limit"_s, u"other_person"_s, u"blind"_s});
    Document::Node otherPerson = node.field(u"other_person"_s, false);
    return {limit(node.field(u"limit"_s, false)), otherPerson.isPresent() ? otherPerson.truth() : later,
            node.field(u"blind"_s, false).truth()};
}

std::optional<int> readMost(Document::Node most)
{
    return most.isPresent() ? std::optional(most.wholeNumber(1)) : std::nullopt;
}

void readRounds(Procedure& procedure, Document::Node rounds)
{
    only(rounds, {u"each"_s, u"most"_s, u"complex_has_only_cap"_s});
    procedure.complexHasOnlyCap = rounds.field(u"complex_has_only_cap"_s, false).truth();
    procedure.mostRounds = readMost(rounds.field(u"most"_s, false));
    QList<RoundRule> read;
    Document::Node each = rounds.field(u"each"_s, false);
    for (Document::Node& item : items(each)) {
        read.append(readRound(item, !read.isEmpty()));
    }
    if (procedure.mostRounds && read.size() > *procedure.mostRounds) {
        each.refuse(u"too_many"_s, Sentence::tr("There are more rounds here than the most there can be."));
    }
    if (read.isEmpty()) {
        read.append(RoundRule{});
    }
    if (read.size() == 1 && procedure.mostRounds != 1) {
        RoundRule second = read.first();
        second.otherPerson = true;
        read.append(second);
    }
    procedure.rounds = read;
}

void readPause(PauseReason& reason, Document::Node& node)
{
    reason.words = words(node.field(u"words"_s));
    reason.stops = names<ClockKind>(node.field(u"stops"_s));
    reason.waitsForComplainant = node.field(u"waits_for_complainant"_s, false).truth();
}

void readRoute(RoutingRule& rule, Document::Node& node)
{
    Document::Node when = node.field(u"when"_s, false);
    only(when, {u"categories"_s, u"products"_s, u"severities"_s});
    rule.categories = ids(when.field(u"categories"_s, false));
    Document::Node products = when.field(u"products"_s, false);
    for (Document::Node& item : items(products)) {
        rule.products.append(item.text());
        if (rule.products.last().trimmed().isEmpty()) {
            item.refuse(u"no_words"_s, Sentence::tr("The text is empty."));
        }
    }
    rule.severities = names<Severity>(when.field(u"severities"_s, false));
    rule.duty = id(node.field(u"duty"_s));
    Document::Node instructions = node.field(u"instructions"_s, false);
    rule.instructions = words(instructions);
    rule.limit = limit(node.field(u"limit"_s, false));
    rule.roundLimit = limit(node.field(u"round_limit"_s, false));
    rule.atRegistration = node.field(u"at_registration"_s, false).truth();
    rule.notify = ids(node.field(u"notify"_s, false));
}

void readNotice(NoticeRule& rule, Document::Node& node)
{
    rule.on = name<NoticeTrigger>(node.field(u"on"_s));
    rule.to = name<NoticeReader>(node.field(u"to"_s));
    Document::Node ways = node.field(u"ways"_s, rule.to == NoticeReader::Complainant);
    rule.ways = names<NoticeWay>(ways);
    rule.onlyRegistered = node.field(u"only_registered"_s, false).truth();
    rule.words = words(node.field(u"words"_s));
}

void readEscalation(EscalationRule& rule, Document::Node& node)
{
    Document::Node clock = node.field(u"clock"_s);
    if (clock.text() != u"hand_off"_s) {
        rule.clock = name<ClockKind>(clock);
    }
    if (rule.clock == ClockKind::Cap || rule.clock == ClockKind::Silence) {
        clock.refuse(u"unknown_name"_s,
                     Sentence::tr("Only acknowledgement, stage, round and hand_off are escalated."));
    }
    Document::Node before = node.field(u"before"_s, false);
    Document::Node after = node.field(u"after"_s, false);
    if (before.isPresent() && after.isPresent()) {
        after.refuse(u"one_only"_s, Sentence::tr("It is either before the due or after it."));
    }
    rule.before = before.isPresent();
    rule.distance = limit(rule.before ? before : after);
    Document::Node up = node.field(u"up"_s, false);
    rule.up = up.isPresent() ? up.wholeNumber(1) : 1;
    if (rule.up > highestUp) {
        up.refuse(u"no_number"_s, Sentence::tr("No reporting line has more than %1 steps.").arg(highestUp));
    }
}

void readWho(Procedure& procedure, Document::Node who)
{
    who.needObject();
    for (const QString& written : who.fieldNames()) {
        Document::Node node = who.field(written);
        if (const auto action = named<Action>(written)) {
            procedure.who.insert(*action, names<Role>(node));
        } else {
            node.refuse(u"unknown_name"_s, Sentence::tr("There is no action of this name."));
        }
    }
}

void readKind(Procedure& procedure, Document::Node& root)
{
    Document::Node family = root.field(u"family"_s, false);
    Document::Node kind = root.field(u"kind"_s, false);
    procedure.family = id(family);
    procedure.kind = words(kind);
    if (family.isPresent() != kind.isPresent()) {
        (family.isPresent() ? kind : family)
            .refuse(u"missing"_s, Sentence::tr("A family and the kind in it stand together."));
    }
}

void readAnswers(Procedure& procedure, Document::Node& root)
{
    procedure.challenge = words(root.field(u"challenge"_s, !procedure.grounds.isEmpty()));
    procedure.answersAsReceived = root.field(u"answers_as_received"_s, false).truth();
    procedure.openWord = words(root.field(u"open_word"_s, procedure.mostRounds.has_value()));
}

void readClocks(Procedure& procedure, Document::Node& root)
{
    procedure.acknowledgement = limit(root.field(u"acknowledgement"_s, false));
    readStageLimits(procedure, root.field(u"stage_limits"_s, false));
    procedure.daysMoveOn = root.field(u"days_move_on"_s, false).truth();
    readRounds(procedure, root.field(u"rounds"_s, false));
    procedure.reminder = limit(root.field(u"reminder"_s, false));
    procedure.pauseReasons =
        listOf<PauseReason>(root.field(u"pauses"_s, false),
                            {u"id"_s, u"words"_s, u"stops"_s, u"waits_for_complainant"_s}, readPause);
    Document::Node extension = root.field(u"extension"_s, false);
    only(extension, {u"most"_s});
    procedure.extension.most = readMost(extension.field(u"most"_s, false));
}

} // namespace

const QStringList& fieldsOf(int format)
{
    static const QStringList first =
        QStringLiteral("$schema id version name languages categories grounds stages "
                       "closed_word rounds cap silence hand_off_limit letter on_the_spot")
            .split(u' ');
    static const QStringList second =
        first +
        QStringLiteral("format family kind challenge duties items open_word acknowledgement stage_limits "
                       "days_move_on reminder pauses extension routing notices escalations who "
                       "answers_as_received")
            .split(u' ');
    return format == 1 ? first : second;
}

void rules(Procedure& procedure, Document::Node& root)
{
    readKind(procedure, root);
    readClocks(procedure, root);
    readAnswers(procedure, root);
    procedure.duties = choices(root.field(u"duties"_s, false));
    procedure.items = listOf<Item>(
        root.field(u"items"_s, false),
        {u"id"_s, u"words"_s, u"kind"_s, u"stage"_s, u"required"_s, u"after"_s, u"choices"_s}, readItem);
    procedure.routing = listOf<RoutingRule>(root.field(u"routing"_s, false),
                                            {u"id"_s, u"when"_s, u"duty"_s, u"instructions"_s, u"limit"_s,
                                             u"round_limit"_s, u"at_registration"_s, u"notify"_s},
                                            readRoute);
    procedure.notices = listOf<NoticeRule>(
        root.field(u"notices"_s, false),
        {u"id"_s, u"on"_s, u"to"_s, u"ways"_s, u"only_registered"_s, u"words"_s}, readNotice);
    procedure.escalations =
        listOf<EscalationRule>(root.field(u"escalations"_s, false),
                               {u"id"_s, u"clock"_s, u"before"_s, u"after"_s, u"up"_s}, readEscalation);
    readWho(procedure, root.field(u"who"_s, false));
}

} // namespace redress::reading
