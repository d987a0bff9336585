#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int code = -1;
    QString out;
    QString err;
};

/** Runs redress-admin with those lines on its standard input. */
Ended run(const QStringList& words, const QByteArray& input = {})
{
    QProcess admin;
    admin.start(QStringLiteral(REDRESS_ADMIN), words);
    admin.write(input);
    admin.closeWriteChannel();
    if (!admin.waitForFinished(60'000)) {
        return {};
    }
    return {admin.exitCode(), QString::fromUtf8(admin.readAllStandardOutput()),
            QString::fromUtf8(admin.readAllStandardError())};
}

} // namespace

class TestRedressAdmin : public QObject
{
    Q_OBJECT

    const QTemporaryDir folder;
    const QString address = folder.filePath(u"office.redress"_s);

    /** The path of a file with that text. */
    [[nodiscard]] QString written(const QString& name, const QByteArray& text) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("%s", qPrintable(file.errorString()));
        }
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Ended made = run({u"init"_s, address, u"--organisation"_s, u"Office"_s, u"--department=Technology"_s,
                                u"--administrator"_s, u"admin"_s, u"--name"_s, u"Ân"_s},
                               "the administrator\n");
        QVERIFY2(made.code == 0, qPrintable(made.err));
    }

    void aWrongCallEndsWithTwoAndOneLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown") << QStringList{u"frobnicate"_s};
        QTest::newRow("no register") << QStringList{u"verify"_s};
        QTest::newRow("too many") << QStringList{u"verify"_s, u"a"_s, u"b"_s};
        QTest::newRow("unknown option") << QStringList{u"verify"_s, u"a"_s, u"--loud"_s};
        QTest::newRow("option without value") << QStringList{u"init"_s, u"a.redress"_s, u"--name"_s};
        QTest::newRow("option missing") << QStringList{u"init"_s, u"a.redress"_s};
        QTest::newRow("unknown role") << QStringList{u"user"_s,   u"add"_s, u"a"_s,    u"b"_s,    u"--name"_s, u"B"_s,
                                                     u"--role"_s, u"boss"_s, u"--as"_s, u"admin"_s};
        QTest::newRow("unknown procedure")
            << QStringList{u"init"_s,          u"a.redress"_s, u"--organisation"_s, u"O"_s, u"--department"_s, u"D"_s,
                           u"--administrator"_s, u"admin"_s,     u"--name"_s,         u"A"_s, u"--procedure"_s,  u"nowhere"_s};
    }
    void aWrongCallEndsWithTwoAndOneLine()
    {
        QFETCH(QStringList, words);
        const Ended ended = run(words);
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.err.count(u'\n'), 1);
        QVERIFY(ended.err.startsWith(u"redress-admin: "_s));
        QVERIFY(ended.out.isEmpty());
    }

    void whatDoesNotHoldEndsWithOneAndOneLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("verify") << QStringList{u"verify"_s, folder.filePath(u"none.redress"_s)};
        QTest::newRow("rebuild") << QStringList{u"rebuild"_s, folder.filePath(u"none.redress"_s)};
        QTest::newRow("backup") << QStringList{u"backup"_s, folder.filePath(u"none.redress"_s), u"copy.redress"_s};
        QTest::newRow("demo over it") << QStringList{u"demo"_s, address};
        QTest::newRow("user list") << QStringList{u"user"_s, u"list"_s, folder.filePath(u"none.redress"_s)};
    }
    void whatDoesNotHoldEndsWithOneAndOneLine()
    {
        QFETCH(QStringList, words);
        const Ended ended = run(words);
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.err.count(u'\n'), 1);
        QVERIFY(!QFile::exists(folder.filePath(u"none.redress"_s)));
    }

    void helpNamesEveryVerb()
    {
        const Ended help = run({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const QString& verb : {u"init"_s, u"user"_s, u"demo"_s, u"verify"_s, u"rebuild"_s, u"backup"_s,
                                    u"simulate"_s}) {
            QVERIFY2(help.out.contains(u"redress-admin "_s + verb), qPrintable(verb));
        }
    }

    void everyShippedProcedureMakesARegisterThatHolds_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::newRow("alam_flora") << u"malaysia"_s;
        QTest::newRow("alphatech") << u"vietnam"_s;
        QTest::newRow("lua_rong") << u"vietnam"_s;
        QTest::newRow("poliser") << u"iran"_s;
        QTest::newRow("vokasi_net_complaint") << u"indonesia"_s;
        QTest::newRow("vokasi_net_new_customer") << u"turkiye"_s;
    }
    void everyShippedProcedureMakesARegisterThatHolds()
    {
        QFETCH(QString, calendar);
        const QString procedure = QString::fromLatin1(QTest::currentDataTag());
        const QString other = folder.filePath(procedure + u".redress"_s);
        const Ended made = run({u"init"_s, other, u"--organisation"_s, u"Office"_s, u"--department=Technology"_s,
                                u"--administrator"_s, u"admin"_s, u"--name"_s, u"Ân"_s, u"--procedure"_s, procedure,
                                u"--calendar"_s, calendar},
                               "the administrator\n");
        QVERIFY2(made.code == 0, qPrintable(made.err));
        const Ended held = run({u"verify"_s, other});
        QVERIFY2(held.code == 0, qPrintable(held.err));
        QCOMPARE(run({u"rebuild"_s, other}).code, 0);
        QCOMPARE(run({u"verify"_s, other}).out, held.out);
    }

    void accountsAreKeptByAnAdministratorOnly()
    {
        const QStringList add{u"user"_s,   u"add"_s,   address,    u"lan"_s,  u"--name"_s, u"Lan"_s,
                              u"--role"_s, u"agent"_s, u"--as"_s, u"admin"_s};
        const Ended wrong = run(add, "not the password\nlong enough 1\n");
        QCOMPARE(wrong.code, 1);
        QCOMPARE(run(add, "the administrator\nlong enough 1\n").code, 0);
        QStringList asAgent = add;
        asAgent[3] = u"minh"_s;
        asAgent.last() = u"lan"_s;
        QCOMPARE(run(asAgent, "long enough 1\nlong enough 2\n").code, 1);
        const Ended listed = run({u"user"_s, u"list"_s, address});
        QVERIFY(listed.out.contains(u"lan\tagent\tLan"_s));
        QVERIFY(!listed.out.contains(u"minh"_s));
        QCOMPARE(run({u"user"_s, u"close"_s, address, u"lan"_s, u"--as"_s, u"admin"_s}, "the administrator\n").code, 0);
    }

    void aBackupIsVerifiedAndNeverReplacesAFile()
    {
        const QString copy = folder.filePath(u"copy.redress"_s);
        QCOMPARE(run({u"backup"_s, address, copy}).code, 0);
        QCOMPARE(run({u"verify"_s, copy}).code, 0);
        QFile kept(copy);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray before = kept.readAll();
        QCOMPARE(run({u"backup"_s, address, copy}).code, 1);
        kept.seek(0);
        QCOMPARE(kept.readAll(), before);
    }

    void aScenarioIsPlayedALineAStep()
    {
        const Ended played = run({u"simulate"_s, u"alphatech"_s, u"plain"_s,
                                  QStringLiteral(REDRESS_SOURCE "/tests/scenarios/alphatech-refused.jsonl")});
        QVERIFY2(played.code == 0, qPrintable(played.err));
        QCOMPARE(played.out.count(u'\n'), 11);
        QVERIFY(played.out.startsWith(u"{\"at\":\"2026-11-18T10:00:00+07:00\""_s));
        QVERIFY(played.out.section(u'\n', 0, 0).contains(u"\"field\":\"authority\",\"reason\":\"missing\""_s));
    }

    void aScenarioThatCannotBeReadIsRefusedWithItsLine()
    {
        QFile scenario(folder.filePath(u"cut.jsonl"_s));
        QVERIFY(scenario.open(QIODevice::WriteOnly));
        scenario.write("\n{\"at\": \"2026-11-18 09:00\", \"verb\": \"wa");
        scenario.close();
        const Ended cut = run({u"simulate"_s, u"alphatech"_s, u"plain"_s, scenario.fileName()});
        QCOMPARE(cut.code, 1);
        QVERIFY2(cut.err.contains(u"Line 2: "_s), qPrintable(cut.err));
        QVERIFY(cut.out.isEmpty());
        QCOMPARE(run({u"simulate"_s, u"nowhere"_s, u"plain"_s, scenario.fileName()}).code, 1);
        QCOMPARE(run({u"simulate"_s, u"alphatech"_s, u"plain"_s, u"/dev/zero"_s}).code, 1);
    }

    void rebuildingChangesNothingInARegisterThatHolds()
    {
        QCOMPARE(run({u"rebuild"_s, address}).code, 0);
        const Ended verified = run({u"verify"_s, address});
        QVERIFY2(verified.code == 0, qPrintable(verified.err));
        QVERIFY(verified.out.startsWith(u"Held: "_s));
    }

    void aProcedureIsCheckedAndEachFaultToldByItsPlace()
    {
        const QString shipped = QStringLiteral(REDRESS_SOURCE "/resources/procedures/alphatech.json");
        const Ended good = run({u"procedure"_s, u"check"_s, shipped});
        QVERIFY2(good.code == 0, qPrintable(good.err));
        QCOMPARE(good.out, u"holds\n"_s);

        QFile file(shipped);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray document = file.readAll();
        QVERIFY(document.contains("\"answers_as_received\": true") && document.contains("\"3 h\""));
        document.replace("\"answers_as_received\": true", "\"answers_as_received\": 1").replace("\"3 h\"", "\"soon\"");
        const Ended bad = run({u"procedure"_s, u"check"_s, written(u"bad.json"_s, document)});
        QCOMPARE(bad.code, 1);
        QVERIFY(bad.out.isEmpty());
        const QStringList lines = bad.err.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.at(0).contains(u"acknowledgement: "_s), qPrintable(bad.err));
        QVERIFY2(lines.at(1).contains(u"answers_as_received: "_s), qPrintable(bad.err));

        const Ended huge = run({u"procedure"_s, u"check"_s, written(u"huge.json"_s, QByteArray(50 * 1024 * 1024, '['))});
        QCOMPARE(huge.code, 1);
        QVERIFY2(huge.err.contains(u"2 MB"_s), qPrintable(huge.err));
        QCOMPARE(run({u"procedure"_s, u"check"_s, folder.filePath(u"none.json"_s)}).code, 1);
        QCOMPARE(run({u"procedure"_s, u"check"_s}).code, 2);
    }

    void aProcedureIsShownAndComparedInWords()
    {
        const QString procedures = QStringLiteral(REDRESS_SOURCE "/resources/procedures/");
        const Ended shown = run({u"procedure"_s, u"show"_s, procedures + u"poliser.json"_s});
        QVERIFY2(shown.code == 0, qPrintable(shown.err));
        QVERIFY(shown.out.contains(u"Procedure: poliser, version "_s));
        QVERIFY(shown.out.contains(u"Rounds\n------\n"_s));
        const Ended compared = run({u"procedure"_s, u"compare"_s, procedures + u"poliser.json"_s,
                                    procedures + u"alphatech.json"_s});
        QVERIFY2(compared.code == 0, qPrintable(compared.err));
        QVERIFY(compared.out.contains(u"Added\n-----\n"_s) && compared.out.contains(u"acknowledgement: 3 h"_s));
        QVERIFY(compared.out.contains(u"id: poliser → alphatech"_s));
    }
};

QTEST_GUILESS_MAIN(TestRedressAdmin)
#include "tst_redress_admin.moc"
