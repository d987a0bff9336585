#include "models/procedure.h"

#include "tests/models/bent_document.h"
#include "tests/models/case_story.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::sample;

namespace {

QByteArray shipped(const QString& name)
{
    QFile file(QStringLiteral(REDRESS_SOURCE "/resources/procedures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString reading(const QByteArray& document)
{
    const auto read = Procedure::read(document);
    return read ? u"read"_s : listOf(read.refusals());
}

} // namespace

class ProcedureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodDocumentIsReadWhole()
    {
        const auto read = Procedure::read(procedureDocument());
        QVERIFY(read);
        QCOMPARE(read->id, u"sample"_s);
        QCOMPARE(read->version, 3);
        QCOMPARE(read->languages, QStringList({u"vi"_s, u"en"_s}));
        QCOMPARE(read->category(u"interruption"_s)->words.in(u"vi"_s), u"Gián đoạn"_s);
        QCOMPARE(read->category(u"none"_s), nullptr);
        QCOMPARE(read->ground(u"no_evidence"_s)->words.in(u"vi"_s), u"no evidence was found"_s);
        QVERIFY(read->asksFor(Stage::Verification, Gate::ReadBack));
        QVERIFY(!read->asksFor(Stage::Verification, Gate::Product));
        QVERIFY(read->asksFor(Stage::Archive, Gate::Lesson));
        QCOMPARE(read->roundRule(1).limit, (Limit{7, LimitUnit::WorkingDays}));
        QVERIFY(read->complexHasOnlyCap);
        QCOMPARE(read->cap, (Limit{20, LimitUnit::Days}));
        QCOMPARE(read->silence, (Limit{10, LimitUnit::WorkingDays}));
        QCOMPARE(read->handOffLimit, (Limit{3, LimitUnit::WorkingDays}));
        QCOMPARE(read->letterChannels, QList({Channel::Post, Channel::Fax}));
        QCOMPARE(read->onTheSpotChannels, QList({Channel::WalkIn}));
    }

    void theShippedProcedureSaysWhatItsSourceSays()
    {
        const auto read = Procedure::read(shipped(u"lua_rong.json"_s));
        QVERIFY2(read, qPrintable(reading(shipped(u"lua_rong.json"_s))));
        QCOMPARE(read->cap, (Limit{20, LimitUnit::Days}));
        QCOMPARE(read->roundRule(1).limit, (Limit{7, LimitUnit::WorkingDays}));
        QCOMPARE(read->silence, (Limit{10, LimitUnit::WorkingDays}));
        QVERIFY(read->complexHasOnlyCap);
        QVERIFY(read->asksFor(Stage::Verification, Gate::ReadBack));
        QVERIFY(read->asksFor(Stage::Archive, Gate::RootCause) && read->asksFor(Stage::Archive, Gate::Lesson));
        QCOMPARE(read->onTheSpotChannels, QList({Channel::WalkIn}));
        Intake call = intake();
        QVERIFY(!read->demandsLetter(call));
        call.onPaper = true;
        QVERIFY(read->demandsLetter(call));
        QVERIFY(read->demandsLetter(intakeBy(Channel::Post)) && read->demandsLetter(intakeBy(Channel::Fax)));
        QVERIFY(!read->demandsLetter(intakeBy(Channel::Email)));
    }

    void theShippedProcedureSpeaksEveryLanguageItAnswersIn()
    {
        const auto read = Procedure::read(shipped(u"lua_rong.json"_s));
        QVERIFY(read);
        QList<Words> all{read->name, read->closedWord};
        all += read->statusWords.values();
        for (const Choice& choice : read->categories + read->grounds) {
            all.append(choice.words);
        }
        for (const Words& words : all) {
            QCOMPARE(QSet<QString>(words.byLanguage.keyBegin(), words.byLanguage.keyEnd()),
                     QSet<QString>(read->languages.begin(), read->languages.end()));
        }
    }

    void limitsAreAPositiveNumberAndAUnit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        for (const char* good : {"1 h", "3 wh", "20 d", "7 wd", "9999 wd"}) {
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        }
        for (const char* bad : {"", "0 d", "-1 d", "7", "wd", "7wd", "7  wd", " 7 wd", "7 wd ", "7 WD", "1.5 h",
                                "10000 d", "7 weeks", "7 d\n"}) {
            QTest::newRow(qPrintable(u"\"%1\""_s.arg(QLatin1String(bad)))) << QString::fromLatin1(bad) << false;
        }
        QTest::newRow("Persian digits") << u"۷ wd"_s << false;
    }
    void limitsAreAPositiveNumberAndAUnit()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        for (const QString& path : {u"rounds.limit"_s, u"cap"_s, u"silence"_s, u"hand_off_limit"_s}) {
            QCOMPARE(reading(bent(procedureDocument(), path, text)), good ? u"read"_s : path + u":no_limit"_s);
            QCOMPARE(reading(bent(procedureDocument(), path, QJsonValue::Undefined)), u"read"_s);
        }
    }

    void everyFaultIsToldByItsPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("put");
        QTest::addColumn<QString>("refused");
        const auto row = [](const char* path, const QJsonValue& put, const char* refused) {
            const QByteArray name = QByteArray(path) + ' ' + refused;
            QTest::newRow(name.constData()) << QString::fromLatin1(path) << put << QString::fromLatin1(refused);
        };
        const QJsonValue gone = QJsonValue::Undefined;
        row("id", gone, "id:missing");
        row("version", gone, "version:missing");
        row("name", gone, "name:missing");
        row("languages", gone, "languages:missing");
        row("categories", gone, "categories:missing");
        row("grounds", gone, "grounds:missing");
        row("closed_word", gone, "closed_word:missing");
        row("rounds", gone, "rounds:missing");
        row("letter.channels", gone, "letter.channels:missing");
        row("letter.on_paper", gone, "letter.on_paper:missing");
        row("stages.reply", gone,
            "stages.reply:missing stages.reply.word:missing stages.reply.requires:missing");
        row("stages.reply.word", gone, "stages.reply.word:missing");
        row("stages.reply.requires", gone, "stages.reply.requires:missing");
        row("categories.0.id", gone, "categories[0].id:missing");
        row("categories.1.words", gone, "categories[1].words:missing");
        row("deadline", 7, "deadline:unknown_field");
        row("stages.phoning", QJsonObject(), "stages.phoning:unknown_field");
        row("stages.reply.limit", u"7 wd"_s, "stages.reply.limit:unknown_field");
        row("rounds.count", 2, "rounds.count:unknown_field");
        row("letter.colour", u"red"_s, "letter.colour:unknown_field");
        row("letter.demands", QJsonArray(), "letter.demands:unknown_field");
        row("grounds.0.note", u"x"_s, "grounds[0].note:unknown_field");
        row("id", 5, "id:no_text id:no_id");
        row("id", u"sample\n"_s, "id:no_id");
        row("languages.0", u"vi\n"_s, "languages[0]:no_language");
        row("id", u""_s, "id:no_id");
        row("id", u"Lửa Rồng"_s, "id:no_id");
        row("version", 0, "version:no_number");
        row("version", 1.5, "version:no_number");
        row("version", u"1"_s, "version:no_number");
        row("version", 2e9, "version:no_number");
        row("name", u"Sample"_s, "name:no_words");
        row("name", QJsonObject(), "name:no_words");
        row("name.en", u" "_s, "name.en:no_words");
        row("name.en", 7, "name.en:no_text name.en:no_words");
        row("name.english", u"Sample"_s, "name.english:no_language");
        row("languages", QJsonArray(), "languages:empty");
        row("languages", u"vi"_s, "languages:no_list languages:empty");
        row("languages.0", u"vie"_s, "languages[0]:no_language");
        row("categories", QJsonArray(), "categories:empty");
        row("categories", u"x"_s, "categories:no_list categories:empty");
        row("categories.0", 5, "categories[0].id:missing categories[0].words:missing");
        row("categories.1.id", u"interruption"_s, "categories[1].id:twice");
        row("categories.0.id", u"a b"_s, "categories[0].id:no_id");
        row("stages.reply.requires.0", u"signature"_s, "stages.reply.requires[0]:unknown_name");
        row("stages.reply.requires.0", u"cause"_s, "stages.reply.requires:wrong_stage");
        row("stages.hand_off.requires.0", u"lesson"_s, "stages.hand_off.requires:wrong_stage");
        row("stages.archive.requires.0", u"read_back"_s, "stages.archive.requires:wrong_stage");
        row("stages.verification.requires.0", u"done"_s, "stages.verification.requires:wrong_stage");
        row("rounds.complex_has_only_cap", u"yes"_s, "rounds.complex_has_only_cap:no_truth");
        row("cap", 20, "cap:no_text cap:no_limit");
        row("letter.channels.0", u"pigeon"_s, "letter.channels[0]:unknown_name");
        row("letter.on_paper", 1, "letter.on_paper:no_truth");
        row("on_the_spot.1", u"pigeon"_s, "on_the_spot[1]:unknown_name");
        row("on_the_spot", u"walk_in"_s, "on_the_spot:no_list");
    }
    void everyFaultIsToldByItsPath()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, put);
        QFETCH(QString, refused);
        QCOMPARE(reading(bent(procedureDocument(), path, put)), refused);
    }

    void everyFaultIsToldAtOnce()
    {
        QByteArray document = bent(procedureDocument(), u"version"_s, 0);
        document = bent(document, u"cap"_s, u"soon"_s);
        QCOMPARE(reading(document), u"version:no_number cap:no_limit"_s);
    }

    void whatIsNoDocumentIsToldSo()
    {
        QCOMPARE(reading({}), u":no_json"_s);
        QCOMPARE(reading("{"), u":no_json"_s);
        QCOMPARE(reading("[]"), u":no_object"_s);
        QCOMPARE(reading("7"), u":no_json"_s);
        QCOMPARE(reading(QByteArray(100'000, '[')), u":no_json"_s);
        QCOMPARE(reading("\xFF\xFE{}"), u":not_utf8"_s);
    }

    void wordsFallBackToEnglishThenToAny()
    {
        QCOMPARE((Words{{{u"vi"_s, u"v"_s}, {u"en"_s, u"e"_s}}}).in(u"vi"_s), u"v"_s);
        QCOMPARE((Words{{{u"vi"_s, u"v"_s}, {u"en"_s, u"e"_s}}}).in(u"fa"_s), u"e"_s);
        QCOMPARE((Words{{{u"vi"_s, u"v"_s}}}).in(u"fa"_s), u"v"_s);
        QCOMPARE(Words{}.in(u"fa"_s), QString());
    }

    void theComplainantHearsTheWordOfTheStage()
    {
        const CaseStory story = CaseStory::registered();
        QCOMPARE(story.procedure.statusWord(story.complaint, u"vi"_s), u"Đang kiểm tra"_s);
        QCOMPARE(story.procedure.statusWord(CaseStory::decided().complaint, u"en"_s), u"Being filed"_s);
        QCOMPARE(story.procedure.statusWord(CaseStory::closed().complaint, u"en"_s), u"Closed"_s);
    }
};

QTEST_GUILESS_MAIN(ProcedureTest)
#include "tst_procedure.moc"
