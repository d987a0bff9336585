#include "tests/models/procedure_reading.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

/** The names of all fields anywhere in the document. */
void fieldsIn(const QJsonValue& value, QSet<QString>& names)
{
    for (const QJsonValue element : value.toArray()) {
        fieldsIn(element, names);
    }
    const QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one) {
        names.insert(one.key());
        fieldsIn(one.value(), names);
    }
}

/** The names of all fields that the schema describes, and those that it describes without a word. */
void fieldsOfSchema(const QJsonValue& schema, QSet<QString>& names, QStringList& undescribed)
{
    const QJsonObject object = schema.toObject();
    const QJsonObject properties = object.value(u"properties"_s).toObject();
    for (auto one = properties.begin(); one != properties.end(); ++one) {
        names.insert(one.key());
        const QString reference = one.value()[u"$ref"_s].toString();
        if (one.value()[u"description"_s].toString().isEmpty() && reference != u"#/$defs/id"_s &&
            reference != u"#/$defs/roles"_s) {
            undescribed.append(one.key());
        }
    }
    for (auto one = object.begin(); one != object.end(); ++one) {
        if (one.value().isObject() && one.key() != u"if"_s) {
            fieldsOfSchema(one.value(), names, undescribed);
        }
    }
}

} // namespace

/** Procedures of the second format: what is read, and what is refused because a case could not go its way. */
class CheckProcedureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsRead()
    {
        const auto read = Procedure::read(fullProcedure());
        QVERIFY2(read, qPrintable(reading(fullProcedure())));
        QCOMPARE(read->format, 2);
        QCOMPARE(read->family, u"garden"_s);
        QCOMPARE(read->kind.in(u"en"_s), u"Complaint"_s);
        QCOMPARE(read->challenge.in(u"en"_s), u"Write to us."_s);
        QCOMPARE(read->duties.first().id, u"glazing"_s);
        QCOMPARE(*read->item(u"pane"_s), (Item{u"pane"_s,
                                               Words{{{u"en"_s, u"Kind of pane"_s}}},
                                               ItemKind::Choice,
                                               Stage::HandOff,
                                               true,
                                               {u"seen"_s},
                                               {{u"clear"_s, Words{{{u"en"_s, u"Clear"_s}}}},
                                                {u"frosted"_s, Words{{{u"en"_s, u"Frosted"_s}}}}}}));
        QCOMPARE(read->acknowledgement, (Limit{3, LimitUnit::Hours}));
        QCOMPARE(read->stageLimits.last(),
                 (StageLimit{Stage::HandOff, Stage::Reply, {4, LimitUnit::WorkingDays}}));
        QVERIFY(read->daysMoveOn && read->answersAsReceived && read->complexHasOnlyCap);
        QCOMPARE(read->roundRule(1), (RoundRule{Limit{3, LimitUnit::Days}, false, false}));
        QCOMPARE(read->roundRule(2), (RoundRule{Limit{7, LimitUnit::WorkingDays}, true, true}));
        QVERIFY(!read->isLastRound(1) && read->isLastRound(2));
        QCOMPARE(read->reminder, (Limit{5, LimitUnit::WorkingDays}));
        const PauseReason* pause = read->pauseReason(u"waiting"_s);
        QVERIFY(pause != nullptr && pause->waitsForComplainant);
        QCOMPARE(pause->stops,
                 QList({ClockKind::Round, ClockKind::Stage, ClockKind::Acknowledgement, ClockKind::Silence}));
        QCOMPARE(read->extension.most, 10);
        QCOMPARE(read->letterParts, QList({LetterPart::Decision, LetterPart::Further, LetterPart::ExternalBody}));
    }

    void whatALetterIsAskedForIsOneOfSixThingsEachOnce()
    {
        const auto demanding = [](const QJsonArray& parts) { return bentReading(u"letter.demands"_s, parts); };
        QCOMPARE(demanding({}), u"read"_s);
        QJsonArray all;
        for (const auto& [part, name] : Names<LetterPart>::all) {
            all.append(QLatin1String(name));
        }
        QCOMPARE(demanding(all), u"read"_s);
        QCOMPARE(demanding({u"reasons"_s, u"poetry"_s}), u"letter.demands[1]:unknown_name"_s);
        QCOMPARE(demanding({u"reasons"_s, u"further"_s, u"reasons"_s}), u"letter.demands[2]:twice"_s);
        QCOMPARE(bentReading(u"letter.demands"_s, u"reasons"_s), u"letter.demands:no_list"_s);
    }

    void rulesAreReadWhole()
    {
        const auto read = Procedure::read(fullProcedure());
        QVERIFY(read);
        const RoutingRule rule{u"broken_glass"_s,
                               {u"glass"_s},
                               {u"roof"_s},
                               {Severity::Critical},
                               u"glazing"_s,
                               Words{{{u"en"_s, u"Close the roof."_s}}},
                               Limit{4, LimitUnit::WorkingHours},
                               Limit{1, LimitUnit::Days},
                               true,
                               {u"sent_out"_s}};
        QCOMPARE(read->routing.first(), rule);
        QCOMPARE(read->notices.first().on, NoticeTrigger::Routed);
        QCOMPARE(read->notices.first().ways, QList({NoticeWay::Sms, NoticeWay::Email}));
        QVERIFY(read->notices.first().onlyRegistered);
        QCOMPARE(read->notices.last().to, NoticeReader::Manager);
        QCOMPARE(read->escalations.first(),
                 (EscalationRule{u"near"_s, ClockKind::Round, true, Limit{4, LimitUnit::Hours}, 1}));
        QCOMPARE(read->escalations.last(),
                 (EscalationRule{u"late"_s, std::nullopt, false, Limit{1, LimitUnit::WorkingDays}, 2}));
        QVERIFY(read->leaves(Action::GiveReply, Role::Agent) &&
                !read->leaves(Action::GiveReply, Role::Supervisor));
        QVERIFY(read->leaves(Action::CloseCase, Role::Supervisor));
    }

    void laterRoundsAskForAnotherPersonUnlessTheySayOtherwise()
    {
        const auto rounds = [](const QJsonArray& each) {
            const auto read = Procedure::read(bent(fullProcedure(), u"rounds.each"_s, each));
            return read ? read->rounds : QList<RoundRule>();
        };
        const QJsonObject three{{u"limit"_s, u"3 d"_s}};
        const Limit days{3, LimitUnit::Days};
        QCOMPARE(rounds({}), (QList<RoundRule>{{}, {std::nullopt, true, false}}));
        QCOMPARE(rounds({three}), (QList<RoundRule>{{days}, {days, true, false}}));
        QCOMPARE(rounds({three, three}), (QList<RoundRule>{{days}, {days, true, false}}));
        QCOMPARE(rounds({three, QJsonObject{{u"other_person"_s, false}}}), (QList<RoundRule>{{days}, {}}));
    }

    void theFirstFormatIsReadAsEver()
    {
        const auto read = Procedure::read(procedureDocument());
        QVERIFY(read);
        QCOMPARE(read->format, 1);
        QCOMPARE(read->rounds,
                 QList<RoundRule>(1, RoundRule{Limit{7, LimitUnit::WorkingDays}, false, false}));
        QVERIFY(!read->mostRounds && !read->reminder && read->who.isEmpty());
        // Nothing of the second is known there, and nothing that it asks is asked.
        QCOMPARE(reading(bent(procedureDocument(), u"reminder"_s, u"5 wd"_s)), u"reminder:unknown_field"_s);
        QCOMPARE(reading(bent(procedureDocument(), u"stages.reply.requires.0"_s, u"conclusion"_s)),
                 u"stages.reply.requires[0]:unknown_name"_s);
        QCOMPARE(reading(bent(procedureDocument(), u"format"_s, 1)).section(u' ', 0, 0),
                 u"format:unknown_format"_s);
        QCOMPARE(reading(bent(procedureDocument(), u"format"_s, 3)).section(u' ', 0, 0),
                 u"format:unknown_format"_s);
    }

    void whatCannotBeReadIsToldByItsPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("put");
        QTest::addColumn<QString>("refused");
        const auto row = [](const char* path, const QJsonValue& put, const char* refused) {
            QTest::newRow(QByteArray(path).append(' ').append(refused).constData())
                << QString::fromLatin1(path) << put << QString::fromLatin1(refused);
        };
        const QJsonValue gone = QJsonValue::Undefined;
        row("deadline", 7, "deadline:unknown_field");
        row("rounds.limit", u"7 wd"_s, "rounds.limit:unknown_field");
        row("items.0.colour", 1, "items[0].colour:unknown_field");
        row("routing.0.when.channels", QJsonArray(), "routing[0].when.channels:unknown_field");
        row("rounds", 5, "rounds:no_object");
        row("routing.0.when", u"glass"_s, "routing[0].when:no_object");
        row("who", QJsonArray(), "who:no_object");
        row("items.0", 5,
            "items[0]:no_object items[0].id:missing items[0].words:missing items[0].kind:missing "
            "items[0].stage:missing");
        row("items.0.kind", u"tock"_s, "items[0].kind:unknown_name");
        row("items.0.stage", u"intake"_s, "items[0].stage:wrong_stage");
        row("items.1.id", u"seen"_s, "items[1].id:twice");
        row("items.1.choices", gone, "items[1].choices:missing");
        row("items.0.choices", QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"words"_s, words(u"A"_s)}}},
            "items[0].choices:no_choice");
        row("stage_limits.0.first", u"archive"_s,
            "stage_limits[0].first:no_limit_there stage_limits[0].last:wrong_order");
        row("stage_limits.1.last", u"verification"_s, "stage_limits[1].last:wrong_order");
        row("stage_limits.1.first", u"verification"_s, "stage_limits[1].first:twice");
        row("stage_limits.0.limit", u"2 weeks"_s, "stage_limits[0].limit:no_limit");
        row("stages.reply.requires.1", u"cause"_s, "stages.reply.requires:wrong_stage");
        row("stages.reply.requires.1", u"conclusion"_s, "stages.reply.requires[1]:twice");
        row("stages.reply.requires.0", u"signature"_s, "stages.reply.requires[0]:unknown_name");
        row("rounds.most", 0, "rounds.most:no_number rounds.each:too_many");
        row("rounds.most", 1, "rounds.each:too_many");
        row("open_word", gone, "open_word:missing");
        row("challenge", gone, "challenge:missing");
        row("kind", gone, "kind:missing");
        row("family", gone, "family:missing");
        row("pauses.0.stops.0", u"weekend"_s, "pauses[0].stops[0]:unknown_name");
        row("routing.1.id", u"broken_glass"_s, "routing[1].id:twice");
        row("routing.1.duty", gone, "routing[1].duty:missing");
        row("routing.0.when.severities.0", u"awful"_s, "routing[0].when.severities[0]:unknown_name");
        row("notices.1.id", u"sent_out"_s, "notices[1].id:twice");
        row("notices.0.ways", gone, "notices[0].ways:missing");
        row("notices.0.on", u"never"_s, "notices[0].on:unknown_name");
        row("escalations.0.clock", u"cap"_s, "escalations[0].clock:unknown_name");
        row("escalations.0.after", u"1 d"_s, "escalations[0].after:one_only");
        row("escalations.0.up", 0, "escalations[0].up:no_number");
        row("escalations.0.up", 99, "escalations[0].up:no_number");
        row("who.fly", QJsonArray{u"agent"_s}, "who.fly:unknown_name");
        row("who.give_reply.0", u"pilot"_s, "who.give_reply[0]:unknown_name");
        row("languages.1", u"en"_s, "languages[1]:twice");
        row("extension.most", u"ten"_s, "extension.most:no_number");
    }
    void whatCannotBeReadIsToldByItsPath()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, put);
        QFETCH(QString, refused);
        QCOMPARE(bentReading(path, put), refused);
    }

    void aCaseIsNeverLeftWithoutAWayOn_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("put");
        QTest::addColumn<QString>("refused");
        const auto row = [](const char* path, const QJsonValue& put, const char* refused) {
            QTest::newRow(QByteArray(path).append(' ').append(refused).constData())
                << QString::fromLatin1(path) << put << QString::fromLatin1(refused);
        };
        const QJsonValue gone = QJsonValue::Undefined;
        const QJsonArray nobody;
        // References.
        row("items.1.after.0", u"unseen"_s, "items[1].after[0]:unknown");
        row("routing.0.when.categories.0", u"roof"_s, "routing[0].when.categories[0]:unknown");
        row("routing.0.duty", u"roofing"_s, "routing[0].duty:unknown");
        row("routing.0.notify.1", u"nothing"_s, "routing[0].notify[1]:unknown");
        row("routing.0.notify.1", u"to_manager"_s, "routing[0].notify[1]:wrong_trigger");
        // Words.
        row("stages.reply.word.fa", gone, "stages.reply.word.fa:missing");
        row("grounds.0.words.fa", gone, "grounds[0].words.fa:missing");
        row("notices.0.words.fa", gone, "notices[0].words.fa:missing");
        row("categories.0.words", QJsonObject{{u"fa"_s, u"شیشه"_s}}, "categories[0].words.en:missing");
        row("notices.1.words.en", u"Call {fone}."_s, "notices[1].words.en:unknown_place");
        row("notices.1.words.en", u"{reference came in"_s, "notices[1].words.en:unknown_place");
        // Items.
        row("items.0.after", QJsonArray{u"pane"_s}, "items[0].after:circle items[1].after:circle");
        row("items.0.after", QJsonArray{u"seen"_s}, "items[0].after:circle items[1].after:circle");
        row("items.0.stage", u"archive"_s, "items[1].after:too_late");
        row("items.1.stage", u"verification"_s, "items[1].after:too_late items[1].required:skipped");
        // Rights.
        for (const char* action :
             {"register_case", "verify_case", "hand_over", "answer_hand_off", "give_reply", "record_decision",
              "close_case", "draft_letter", "sign_letter", "assess_case", "waive_other_person",
              "tell_remedies", "fill_item", "correct_case"}) {
            row(QByteArray("who.").append(action).constData(), nobody,
                QByteArray("who.").append(action).append(":nobody_left").constData());
        }
        row("who.take_note", nobody, "read");
        row("who.add_note", nobody, "read");
        row("who.give_reply", QJsonArray{u"manager"_s},
            "who.give_reply[0]:never_allowed who.give_reply:nobody_left");
        row("who.keep_office", nobody, "who.keep_office:not_of_a_case");
        row("who.read_case", QJsonArray{u"agent"_s, u"supervisor"_s, u"manager"_s},
            "who.read_case:reading");
        // Clocks and rounds.
        row("stages.reply.requires", QJsonArray(), "rounds.each:no_conclusion");
        row("rounds.each.0.other_person", true, "rounds.each[0].other_person:first_round");
        row("cap", gone, "rounds.complex_has_only_cap:no_limit");
        row("pauses.0.stops", QJsonArray(), "pauses[0].stops:stops_nothing");
        row("pauses.0.stops", QJsonArray{u"cap"_s}, "pauses[0].stops:cap");
        row("reminder", u"10 wd"_s, "reminder:too_late");
        row("escalations.0.id", u"silence"_s, "escalations[0].id:taken");
        // Routing and notices.
        row("routing.0.when", gone, "routing[1]:unreachable");
        row("hand_off_limit", gone, "read");
        row("stages.verification.requires.2", u"read_back"_s, "stages.verification.requires:skipped");
        row("stages.verification.requires.2", u"note_taken"_s, "stages.verification.requires:skipped");
        row("routing.0.notify", gone, "notices[0].on:never_owed");
        row("notices.0.ways.0", u"note"_s, "notices[0].ways:wrong_way");
        row("notices.1.ways", QJsonArray{u"sms"_s}, "notices[1].ways:wrong_way");
        row("notices.1.on", u"reminder"_s, "read");
        row("notices.1.only_registered", true, "notices[1].only_registered:wrong_reader");
    }
    void aCaseIsNeverLeftWithoutAWayOn()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, put);
        QFETCH(QString, refused);
        QCOMPARE(bentReading(path, put), refused);
    }

    void whatNeedsSomethingElseIsRefusedWithoutIt()
    {
        const QJsonValue gone = QJsonValue::Undefined;
        QByteArray withoutLimit = bent(fullProcedure(), u"routing.0.limit"_s, gone);
        QCOMPARE(reading(withoutLimit), u"read"_s);
        QCOMPARE(reading(bent(withoutLimit, u"hand_off_limit"_s, gone)),
                 u"routing[0].at_registration:no_limit"_s);
        QByteArray noRounds =
            bent(fullProcedure(), u"rounds.each"_s, QJsonArray{QJsonObject(), QJsonObject()});
        QCOMPARE(reading(noRounds), u"read"_s);
        QCOMPARE(reading(bent(noRounds, u"routing.0.round_limit"_s, gone)),
                 u"escalations[0].clock:no_limit"_s);
        QCOMPARE(reading(bent(bent(fullProcedure(), u"notices.1.on"_s, u"reminder"_s), u"reminder"_s, gone)),
                 u"notices[1].on:never_owed"_s);
        QByteArray paused = bent(fullProcedure(), u"pauses.0.stops"_s, QJsonArray{u"stage"_s});
        QCOMPARE(reading(bent(paused, u"stage_limits"_s, gone)), u"pauses[0].stops:stops_nothing"_s);
        // Only what is hidden needs a conclusion; another person answers, where none is recorded.
        const QByteArray seen = bent(fullProcedure(), u"rounds.each.1.blind"_s, false);
        QCOMPARE(reading(bent(seen, u"stages.reply.requires"_s, QJsonArray())), u"read"_s);
        // Taking note is needed where the way asks for it, and an officer cannot fill in what comes before
        // the hand-off.
        QByteArray noted = bent(bent(fullProcedure(), u"routing.0.at_registration"_s, false),
                                u"stages.verification.requires.2"_s, u"note_taken"_s);
        QCOMPARE(reading(noted), u"read"_s);
        QCOMPARE(reading(bent(noted, u"who.take_note"_s, QJsonArray())), u"who.take_note:nobody_left"_s);
        QByteArray early = bent(
            bent(bent(noted, u"items.1.stage"_s, u"verification"_s), u"items.0.stage"_s, u"verification"_s),
            u"who.fill_item"_s, QJsonArray{u"officer"_s});
        QCOMPARE(reading(early), u"who.fill_item:nobody_left"_s);
        QCOMPARE(reading(bent(early, u"items.1.stage"_s, u"hand_off"_s)), u"read"_s);
    }

    void whereEveryCaseIsHandedOverAtRegistrationNoneIsSettledOnTheSpot()
    {
        const QByteArray some = bent(fullProcedure(), u"routing.1.at_registration"_s, true);
        const QByteArray all =
            bent(bent(some, u"routing.1.when"_s, QJsonObject()), u"routing.0.at_registration"_s, true);
        QCOMPARE(reading(all), u"on_the_spot:never"_s);
        QCOMPARE(reading(bent(all, u"on_the_spot"_s, QJsonArray())), u"read"_s);
        // One that is of no category, of another product or not so grave still waits at its verification.
        QCOMPARE(reading(bent(all, u"routing.0.at_registration"_s, false)), u"read"_s);
        for (const QJsonObject& when :
             {QJsonObject{{u"categories"_s, QJsonArray{u"glass"_s, u"frame"_s}}},
              QJsonObject{{u"products"_s, QJsonArray{u"pane"_s}}},
              QJsonObject{{u"severities"_s, QJsonArray{u"low"_s, u"normal"_s, u"high"_s}}}}) {
            QCOMPARE(reading(bent(all, u"routing.1.when"_s, when)), u"read"_s);
        }
        QCOMPARE(reading(bent(all, u"routing.1.when.severities"_s,
                              QJsonArray{u"low"_s, u"normal"_s, u"high"_s, u"critical"_s})),
                 u"on_the_spot:never"_s);
    }

    void theSchemaDescribesEveryFieldAndNoOther()
    {
        QFile file(QStringLiteral(REDRESS_SOURCE "/resources/procedures/procedure.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonDocument schema = QJsonDocument::fromJson(file.readAll());
        QVERIFY(schema.isObject());
        QSet<QString> described;
        QStringList undescribed;
        fieldsOfSchema(schema.object(), described, undescribed);
        QVERIFY2(undescribed.isEmpty(), qPrintable(undescribed.join(u' ')));
        QSet<QString> standing;
        fieldsIn(QJsonDocument::fromJson(fullProcedure()).object(), standing);
        standing -= QSet<QString>{u"en"_s, u"fa"_s};
        for (const QString& name : standing) {
            QVERIFY2(described.contains(name), qPrintable(name));
        }
        for (const QString& name : described - standing) {
            QVERIFY2(named<Action>(name),
                     qPrintable(name + u" is described, and the full document lacks it"_s));
        }
    }

    void theWordForARejectedLastRoundStays()
    {
        const auto read = Procedure::read(fullProcedure());
        QVERIFY(read);
        Case complaint;
        complaint.stage = Stage::Archive;
        QCOMPARE(read->statusWord(complaint, u"en"_s), u"Being filed"_s);
        complaint.lastRoundRejected = true;
        QCOMPARE(read->statusWord(complaint, u"en"_s), u"Open"_s);
        complaint.closed = true;
        QCOMPARE(read->statusWord(complaint, u"fa"_s), u"باز"_s);
    }
};

QTEST_GUILESS_MAIN(CheckProcedureTest)
#include "tst_check_procedure.moc"
