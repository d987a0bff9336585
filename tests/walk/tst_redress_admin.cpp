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
        for (const QString& verb : {u"init"_s, u"user"_s, u"demo"_s, u"verify"_s, u"rebuild"_s, u"backup"_s}) {
            QVERIFY2(help.out.contains(u"redress-admin "_s + verb), qPrintable(verb));
        }
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

    void rebuildingChangesNothingInARegisterThatHolds()
    {
        QCOMPARE(run({u"rebuild"_s, address}).code, 0);
        const Ended verified = run({u"verify"_s, address});
        QVERIFY2(verified.code == 0, qPrintable(verified.err));
        QVERIFY(verified.out.startsWith(u"Held: "_s));
    }
};

QTEST_GUILESS_MAIN(TestRedressAdmin)
#include "tst_redress_admin.moc"
