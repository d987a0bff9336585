#include "models/read_command.h"
#include "tests/models/case_story.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

Calendar calendar()
{
    return Calendar::read(sample::calendarDocument()).value();
}

QString outcomeOf(const QString& verb, const QByteArray& arguments)
{
    const auto read = readCommand(verb, QJsonDocument::fromJson(arguments).object(), calendar());
    return read ? u"read"_s : sample::listOf(read.refusals());
}

template <class Command>
Command reads(const QByteArray& arguments)
{
    const auto read =
        readCommand(QString::fromLatin1(Command::name), QJsonDocument::fromJson(arguments).object(), calendar());
    if (!read) {
        qWarning("%s", qPrintable(read.refusal().text));
        return {};
    }
    return std::get<Command>(*read);
}

/** The entries of a list in the man page, each in one line: "hand_over department instructions due late_reason". */
QStringList listOfManPage(const QString& title)
{
    QFile page(QStringLiteral(REDRESS_SOURCE "/installer/package/redress-admin.1"));
    if (!page.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList entries;
    bool inList = false;
    const QStringList lines = QString::fromUtf8(page.readAll()).split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(u".SS"_s) || line.startsWith(u".SH"_s)) {
            inList = line == u".SS "_s + title;
        } else if (inList && line.startsWith(u".B "_s)) {
            entries.append(line.mid(3));
        } else if (inList && !line.startsWith(u'.')) {
            entries.last() += u' ' + line;
        }
    }
    for (QString& entry : entries) {
        entry = entry.simplified();
    }
    return entries;
}

template <class E>
QString namesUnder(const QString& argument)
{
    QStringList all{argument};
    for (const auto& [value, name] : Names<E>::all) {
        all.append(QString::fromLatin1(name));
    }
    return all.join(u' ');
}

} // namespace

class TestReadCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerbOfTheCatalogueHasItsNameOnce()
    {
        QCOMPARE(commandNames().size(), qsizetype(std::variant_size_v<CaseCommand::Kinds>));
        QStringList once = commandNames();
        QCOMPARE(once.removeDuplicates(), 0);
        QCOMPARE(commandNames().first(), u"register_case"_s);
    }

    void theManPageListsEveryVerbWithItsArguments()
    {
        QStringList known;
        for (const QString& verb : commandNames()) {
            known.append((QStringList{verb} + argumentsOf(verb)).join(u' '));
        }
        QCOMPARE(listOfManPage(u"Verbs of a case"_s), known);
    }

    void theManPageListsEveryNameThatAnArgumentCanBe()
    {
        const QStringList known{namesUnder<Channel>(u"channel"_s),
                                namesUnder<AnswerWay>(u"way, answer_way"_s),
                                namesUnder<Standing>(u"standing"_s),
                                namesUnder<Severity>(u"severity"_s),
                                namesUnder<Decision>(u"decision"_s),
                                namesUnder<Outcome>(u"outcome of close_case"_s),
                                namesUnder<CallOutcome>(u"outcome of record_call"_s),
                                namesUnder<CaseField>(u"field"_s),
                                namesUnder<Evidence>(u"evidence"_s),
                                namesUnder<LinkKind>(u"kind of link_case"_s),
                                namesUnder<PromiseKind>(u"kind of make_promise"_s),
                                namesUnder<Finding>(u"finding"_s),
                                namesUnder<ClockKind>(u"clock"_s),
                                namesUnder<Stage>(u"stage"_s),
                                namesUnder<Role>(u"role"_s)};
        QCOMPARE(listOfManPage(u"Names"_s), known);
    }

    void anIntakeIsReadFlat()
    {
        const auto registered = reads<command::RegisterCase>(
            R"({"channel": "walk_in", "on_paper": true, "received": "2026-11-18 09:00", "name": "An",
                "answer_way": "in_person", "standing": "unnamed", "language": "vi", "subject": "S",
                "description": "D", "severity": "high", "representative_name": "Binh", "authority": "Mother"})");
        QCOMPARE(registered.intake.channel, Channel::WalkIn);
        QVERIFY(registered.intake.onPaper);
        QCOMPARE(registered.intake.received, sample::wednesday());
        QCOMPARE(registered.intake.complainant.name, u"An"_s);
        QCOMPARE(registered.intake.complainant.answerWay, AnswerWay::InPerson);
        QCOMPARE(registered.intake.complainant.standing, Standing::Unnamed);
        QCOMPARE(registered.intake.representative.name, u"Binh"_s);
        QCOMPARE(registered.severity, Severity::High);
    }

    void idsListsAndNumbersAreRead()
    {
        QCOMPARE(reads<command::HandOver>(R"({"department": 2, "due": "2026-11-20 17:00"})").department,
                 DepartmentId{2});
        QCOMPARE(reads<command::NameReaders>(R"({"readers": [1, 5]})").readers, (QList<StaffId>{{1}, {5}}));
        QCOMPARE(reads<command::ExtendLimit>(R"({"count": 3})").count, 3);
        QCOMPARE(reads<command::SettlePromise>(R"({"promise": 1, "kept": false})").kept, false);
    }

    void whatIsLeftOutStaysAsTheCommandHasIt()
    {
        const auto extended = reads<command::ExtendLimit>(R"({"count": 1})");
        QCOMPARE(extended.clock, ClockKind::Round);
        QCOMPARE(extended.stage, Stage::Intake);
        QVERIFY(reads<command::WithdrawPaper>(R"({"paper": 1})").withdrawn);
    }

    void whatCannotBeReadIsRefusedByName_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QString>("refused");
        QTest::newRow("unknown verb") << u"frobnicate"_s << QByteArray("{}") << u"verb:unknown_verb"_s;
        QTest::newRow("no verb") << QString() << QByteArray("{}") << u"verb:unknown_verb"_s;
        QTest::newRow("unknown argument")
            << u"take_case"_s << QByteArray(R"({"colour": 1})") << u"colour:unknown_argument"_s;
        QTest::newRow("text") << u"add_note"_s << QByteArray(R"({"text": 1})") << u"text:no_text"_s;
        QTest::newRow("null") << u"add_note"_s << QByteArray(R"({"text": null})") << u"text:no_text"_s;
        QTest::newRow("number") << u"sign_letter"_s << QByteArray(R"({"letter": "1"})") << u"letter:no_number"_s;
        QTest::newRow("half") << u"sign_letter"_s << QByteArray(R"({"letter": 1.5})") << u"letter:no_number"_s;
        QTest::newRow("too large")
            << u"strike_entry"_s << QByteArray(R"({"version": 5000000000})") << u"version:no_number"_s;
        QTest::newRow("truth") << u"settle_promise"_s << QByteArray(R"({"promise": 1, "kept": "yes"})")
                               << u"kept:no_truth"_s;
        QTest::newRow("name") << u"close_case"_s << QByteArray(R"({"outcome": "glorious"})")
                              << u"outcome:unknown_name"_s;
        QTest::newRow("moment") << u"reopen_case"_s << QByteArray(R"({"received": "yesterday"})")
                                << u"received:no_moment"_s;
        QTest::newRow("list") << u"name_readers"_s << QByteArray(R"({"readers": 1})") << u"readers:no_list"_s;
        QTest::newRow("in a list") << u"name_readers"_s << QByteArray(R"({"readers": [1, "2"]})")
                                   << u"readers:no_list"_s;
        QTest::newRow("all of them") << u"record_decision"_s << QByteArray(R"({"words": 1, "b": 2, "a": 3})")
                                     << u"decision:missing received:missing words:no_text a:unknown_argument "
                                        "b:unknown_argument"_s;
    }
    void whatCannotBeReadIsRefusedByName()
    {
        QFETCH(QString, verb);
        QFETCH(QByteArray, arguments);
        QFETCH(QString, refused);
        QCOMPARE(outcomeOf(verb, arguments), refused);
    }

    void aMomentHasItsZoneOrIsThatOfTheCalendar_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("on the wall") << u"2026-11-18 09:00"_s << true;
        QTest::newRow("with its zone") << u"2026-11-18T05:00:00+03:00"_s << true;
        QTest::newRow("in UTC") << u"2026-11-18T02:00:00Z"_s << true;
        QTest::newRow("of whose zone") << u"2026-11-18T09:00:00"_s << false;
        QTest::newRow("no such day") << u"2026-02-30 09:00"_s << false;
        QTest::newRow("no such hour") << u"2026-11-18 24:00"_s << false;
        QTest::newRow("a day alone") << u"2026-11-18"_s << false;
        QTest::newRow("no digits") << u"2026-1١-18 09:00"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void aMomentHasItsZoneOrIsThatOfTheCalendar()
    {
        QFETCH(QString, written);
        QFETCH(bool, isRead);
        const auto moment = readMoment(written, calendar());
        QCOMPARE(moment.has_value(), isRead);
        QCOMPARE(moment.value_or(sample::wednesday()), sample::wednesday());
    }
};

QTEST_GUILESS_MAIN(TestReadCommand)
#include "tst_read_command.moc"
