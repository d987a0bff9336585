#include "app/storage/register.h"

#include "app/storage/journal.h"
#include "app/storage/schema.h"
#include "app/storage/verify.h"
#include "tests/support/private_postgresql.h"
#include "tests/support/sample_office.h"
#include "tests/support/test_register.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;
using Kind = BrokenWorld::Kind;

namespace {

QByteArray bytesOf(const QString& file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void writeBytes(const QString& file, const QByteArray& bytes)
{
    QFile write(file);
    if (!write.open(QIODevice::WriteOnly) || write.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(file));
    }
}

/** What opening says; nothing where it opens. */
std::optional<BrokenWorld> openingOf(const QString& address)
{
    try {
        (void)openRegister(address);
    } catch (const BrokenWorld& broken) {
        return broken;
    }
    return std::nullopt;
}

std::optional<BrokenWorld> makingOf(const QString& address)
{
    try {
        (void)createRegister(address);
    } catch (const BrokenWorld& broken) {
        return broken;
    }
    return std::nullopt;
}

/** Changes a good register so that it is bad in one way. */
using Spoil = void (*)(const QString& file);

void run(const QString& file, const QString& statement)
{
    Database::connect(RegisterAddress::read(file))->runOnce(statement);
}

/** Acts as somebody without root's rights, to whom permissions apply. */
class WithoutRoot
{
public:
    WithoutRoot() : before(geteuid())
    {
        if (before == 0 && seteuid(65534) != 0) {
            qFatal("cannot give up root");
        }
    }
    ~WithoutRoot()
    {
        if (before == 0 && seteuid(before) != 0) {
            qFatal("cannot become root again");
        }
    }

private:
    uid_t before;
};

} // namespace

Q_DECLARE_METATYPE(redress::BrokenWorld::Kind)
Q_DECLARE_METATYPE(Spoil)

class RegisterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewRegisterOpensAndHolds_data() { addEngines(); }
    void aNewRegisterOpensAndHolds()
    {
        const TestRegister place;
        QVERIFY(verify(*place.create()).held);
        const auto database = place.open();
        QVERIFY(verify(*database).held);
        QCOMPARE(schemaVersion(*database), schemaSteps(database->engine()).last().number);
        if (database->engine() == Engine::Sqlite) {
            QCOMPARE(database->runOnce(u"PRAGMA journal_mode"_s).first().text(0), u"wal"_s);
            QCOMPARE(database->runOnce(u"PRAGMA synchronous"_s).first().number(0), 2);
            QCOMPARE(database->runOnce(u"PRAGMA foreign_keys"_s).first().number(0), 1);
            QCOMPARE(database->runOnce(u"PRAGMA secure_delete"_s).first().number(0), 1);
            QCOMPARE(database->runOnce(u"PRAGMA trusted_schema"_s).first().number(0), 0);
            QCOMPARE(database->runOnce(u"PRAGMA cell_size_check"_s).first().number(0), 1);
        }
    }

    void aRegisterIsNeverMadeWhereOneIs_data() { addEngines(); }
    void aRegisterIsNeverMadeWhereOneIs()
    {
        const TestRegister place;
        fillRegister(*place.create());
        QCOMPARE(makingOf(place.address())->kind(), Kind::AlreadyThere);
        QCOMPARE(verify(*place.open()).firstBad, QString());
        QVERIFY(head(*place.open()).sequence > 10);
    }

    void openingNeverMakesARegister_data() { addEngines(); }
    void openingNeverMakesARegister()
    {
        const TestRegister place;
        const auto broken = openingOf(place.address());
        QVERIFY(broken.has_value());
        QCOMPARE(broken->kind(), Kind::Missing);
        QVERIFY(!QFile::exists(place.address()));
    }

    void aBadFileGetsItsOwnSentenceAndStaysAsItIs_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("empty") << Spoil([](const QString& file) { writeBytes(file, {}); }) << Kind::Foreign;
        QTest::newRow("text") << Spoil([](const QString& file) { writeBytes(file, QByteArray(5000, 'a')); })
                              << Kind::Foreign;
        QTest::newRow("one byte") << Spoil([](const QString& file) { writeBytes(file, "S"); })
                                  << Kind::Foreign;
        QTest::newRow("another program's SQLite file") << Spoil([](const QString& file) {
            QFile::remove(file);
            RegisterAddress address;
            address.file = file;
            Database::createFile(address)->runOnce(u"CREATE TABLE journal (a)"_s);
        }) << Kind::Foreign;
        QTest::newRow("our mark, no tables") << Spoil([](const QString& file) {
            QFile::remove(file);
            RegisterAddress address;
            address.file = file;
            const auto database = Database::createFile(address);
            database->runOnce(u"PRAGMA application_id = %1"_s.arg(0x52647273));
            database->runOnce(u"CREATE TABLE other (a)"_s);
        }) << Kind::Damaged;
        QTest::newRow("cut short") << Spoil([](const QString& file) {
            const QByteArray whole = bytesOf(file);
            writeBytes(file, whole.first(whole.size() / 2));
        }) << Kind::Damaged;
        QTest::newRow("pages overwritten") << Spoil([](const QString& file) {
            QByteArray whole = bytesOf(file);
            whole.replace(4096, whole.size() - 4096, QByteArray(whole.size() - 4096, '\x5a'));
            writeBytes(file, whole);
        }) << Kind::Damaged;
        QTest::newRow("the header overwritten behind its magic word") << Spoil([](const QString& file) {
            QByteArray whole = bytesOf(file);
            whole.replace(40, 16, QByteArray(16, '\x5a'));
            writeBytes(file, whole);
        }) << Kind::Damaged;
        QTest::newRow("a table missing")
            << Spoil([](const QString& file) { run(file, u"DROP TABLE readings"_s); }) << Kind::Damaged;
        QTest::newRow("of a newer program") << Spoil([](const QString& file) {
            run(file, u"INSERT INTO schema_steps (step, name) VALUES (900, '900_later')"_s);
        }) << Kind::Newer;
    }
    void aBadFileGetsItsOwnSentenceAndStaysAsItIs()
    {
        QFETCH(Spoil, spoil);
        QFETCH(Kind, kind);
        const TestRegister place(u"sqlite"_s);
        fillRegister(*place.create());
        spoil(place.address());
        const QByteArray before = bytesOf(place.address());
        const auto broken = openingOf(place.address());
        QVERIFY(broken.has_value());
        QVERIFY2(broken->kind() == kind, broken->what());
        QVERIFY(broken->text().contains(place.address()));
        QVERIFY(bytesOf(place.address()) == before);
        QCOMPARE(makingOf(place.address())->kind(), Kind::AlreadyThere);
        QVERIFY(bytesOf(place.address()) == before);
        const QStringList left =
            QDir(QFileInfo(place.address()).path()).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(left, QStringList{u"test.redress"_s});
    }

    void aBadAddressGetsItsOwnSentence_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("nothing") << QString() << Kind::BadAddress;
        QTest::newRow("another scheme") << u"mysql://host/database"_s << Kind::BadAddress;
        QTest::newRow("a server without a database") << u"postgresql://host"_s << Kind::BadAddress;
        QTest::newRow("an absurd port") << u"postgresql://host:99999/a"_s << Kind::BadAddress;
        QTest::newRow("another suffix") << u"%1/notes.txt"_s << Kind::WrongSuffix;
        QTest::newRow("a folder") << u"%1"_s << Kind::IsFolder;
        QTest::newRow("a missing file") << u"%1/none.redress"_s << Kind::Missing;
        QTest::newRow("a file in a missing folder") << u"%1/none/none.redress"_s << Kind::Missing;
        QTest::newRow("a link to nothing") << u"%1/link.redress"_s << Kind::Missing;
        QTest::newRow("a device") << u"%1/device.redress"_s << Kind::Foreign;
        QTest::newRow("a server that is not there")
            << u"postgresql://a:secret@127.0.0.1:9/b"_s << Kind::Unreachable;
    }
    void aBadAddressGetsItsOwnSentence()
    {
        QFETCH(QString, address);
        QFETCH(Kind, kind);
        const QTemporaryDir folder;
        writeBytes(folder.filePath(u"notes.txt"_s), "notes");
        QFile::link(folder.filePath(u"nothing"_s), folder.filePath(u"link.redress"_s));
        QFile::link(u"/dev/null"_s, folder.filePath(u"device.redress"_s));
        const auto broken = openingOf(address.contains(u"%1"_s) ? address.arg(folder.path()) : address);
        QVERIFY(broken.has_value());
        QVERIFY2(broken->kind() == kind, broken->what());
        QVERIFY(!QByteArray(broken->what()).contains("secret"));
        QCOMPARE(bytesOf(folder.filePath(u"notes.txt"_s)), QByteArray("notes"));
    }

    void everyKindHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        constexpr int kinds = int(Kind::Failed) + 1;
        for (int kind = 0; kind < kinds; ++kind) {
            const QString text = BrokenWorld(Kind(kind), u"X"_s).text();
            QVERIFY2(text.contains(u"X"_s), qPrintable(text));
            QVERIFY2(text.count(u". "_s) >= 1 && text.endsWith(u'.'), qPrintable(text));
            QVERIFY(!text.contains(u"rror"_s) && !text.contains(u'!'));
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), kinds);
    }

    void aRegisterThatCannotBeWrittenIsToldAndLeftAlone_data()
    {
        QTest::addColumn<int>("ofFile");
        QTest::addColumn<int>("ofFolder");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("a read-only file") << 0444 << 0777 << Kind::ReadOnly;
        QTest::newRow("a read-only folder") << 0666 << 0555 << Kind::ReadOnly;
        QTest::newRow("a file one may not read") << 0000 << 0777 << Kind::Denied;
        QTest::newRow("a folder one may not enter") << 0666 << 0000 << Kind::Denied;
    }
    void aRegisterThatCannotBeWrittenIsToldAndLeftAlone()
    {
        QFETCH(int, ofFile);
        QFETCH(int, ofFolder);
        QFETCH(Kind, kind);
        const QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"inner"_s);
        const QString file = folder.filePath(u"inner/a.redress"_s);
        (void)createRegister(file);
        const QByteArray before = bytesOf(file);
        ::chmod(QFile::encodeName(folder.path()).constData(), 0777);
        ::chmod(QFile::encodeName(file).constData(), mode_t(ofFile));
        ::chmod(QFile::encodeName(folder.filePath(u"inner"_s)).constData(), mode_t(ofFolder));
        std::optional<BrokenWorld> broken;
        {
            const WithoutRoot person;
            broken = openingOf(file);
        }
        ::chmod(QFile::encodeName(folder.filePath(u"inner"_s)).constData(), 0777);
        ::chmod(QFile::encodeName(file).constData(), 0666);
        QVERIFY(broken.has_value());
        QVERIFY2(broken->kind() == kind, broken->what());
        QCOMPARE(bytesOf(file), before);
    }

    void aRegisterOnAShareIsRefused_data()
    {
        QTest::addColumn<qint64>("type");
        QTest::newRow("cifs") << qint64(0xFF534D42);
        QTest::newRow("cifs as a signed number") << qint64(int(0xFF534D42));
        QTest::newRow("smb2") << qint64(0xFE534D42);
        QTest::newRow("nfs") << qint64(0x6969);
        QTest::newRow("sshfs") << qint64(0x65735546);
    }
    void aRegisterOnAShareIsRefused()
    {
        QFETCH(qint64, type);
        const TestRegister place(u"sqlite"_s);
        place.create();
        setFileSystemType([type](const QString&) { return type; });
        const auto opened = openingOf(place.address());
        const auto made = makingOf(place.fileBeside(u"new.redress"_s));
        setFileSystemType({});
        QCOMPARE(opened->kind(), Kind::OnShare);
        QCOMPARE(made->kind(), Kind::OnShare);
        QVERIFY(!QFile::exists(place.fileBeside(u"new.redress"_s)));
        QVERIFY(!openingOf(place.address()).has_value());
    }

    void aRegisterIsNotMadeWhereItCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("another suffix") << u"new.db"_s << Kind::WrongSuffix;
        QTest::newRow("a missing folder") << u"none/new.redress"_s << Kind::BadAddress;
        QTest::newRow("a folder") << u"."_s << Kind::IsFolder;
    }
    void aRegisterIsNotMadeWhereItCannotBe()
    {
        QFETCH(QString, name);
        QFETCH(Kind, kind);
        const TestRegister place(u"sqlite"_s);
        QCOMPARE(makingOf(place.fileBeside(name))->kind(), kind);
        QVERIFY(QDir(place.fileBeside(u"."_s)).isEmpty());
    }

    void anOddFileNameIsNoHindrance()
    {
        const TestRegister place(u"sqlite"_s);
        const QString file = place.fileBeside(u"Sổ 100% #1 ?mode=memory&x; 'y'.redress"_s);
        fillRegister(*createRegister(file));
        QVERIFY(verify(*openRegister(u"sqlite:"_s + file)).held);
        QVERIFY(QFile::exists(file));
    }

    void anOlderRegisterIsCopiedAndBroughtUpToDate()
    {
        const TestRegister place(u"sqlite"_s);
        const QString file = place.address();
        RegisterAddress address;
        address.file = file;
        {
            const auto database = Database::createFile(address);
            database->runOnce(u"PRAGMA application_id = %1"_s.arg(0x52647273));
            for (const SchemaStep& step : schemaSteps(Engine::Sqlite).first(2)) {
                for (const QString& statement : step.statements) {
                    database->runOnce(statement);
                }
                database->run(u"INSERT INTO schema_steps (step, name) VALUES (:step, :name)"_s,
                              {{u"step"_s, step.number}, {u"name"_s, step.name}});
            }
            database->run(u"INSERT INTO readings (case_id, staff, at) VALUES (1, 2, 3)"_s);
        }
        const auto database = openRegister(file);
        QVERIFY(verify(*database).held);
        QCOMPARE(database->run(u"SELECT staff FROM readings"_s).first().number(0), 2);
        const QString copy = place.fileBeside(u"test.before-step-3.redress"_s);
        QVERIFY(QFile::exists(copy));
        address.file = copy;
        QCOMPARE(schemaVersion(*Database::connect(address)), 2);
    }

    void anOlderRegisterOfAServerIsBroughtUpToDate()
    {
        const TestRegister place(u"postgresql"_s);
        {
            const auto database = Database::connect(RegisterAddress::read(place.address()));
            const SchemaStep first = schemaSteps(Engine::Postgresql).first();
            for (const QString& statement : first.statements) {
                database->runOnce(statement);
            }
            database->run(u"INSERT INTO schema_steps (step, name) VALUES (1, '001_journal')"_s);
        }
        QVERIFY(verify(*place.open()).held);
    }

    void aDatabaseOfAnotherProgramIsNoRegister()
    {
        const TestRegister place(u"postgresql"_s);
        Database::connect(RegisterAddress::read(place.address()))
            ->runOnce(u"CREATE TABLE cases (a BIGINT)"_s);
        QCOMPARE(openingOf(place.address())->kind(), Kind::Foreign);
        QCOMPARE(makingOf(place.address())->kind(), Kind::AlreadyThere);
        const QString missing = QString(place.address()).replace(u"/register_"_s, u"/none_"_s);
        QCOMPARE(openingOf(missing)->kind(), Kind::Missing);
        const QString stranger = QString(place.address()).replace(u"redress@"_s, u"stranger@"_s);
        QCOMPARE(openingOf(stranger)->kind(), Kind::Denied);
    }

    void aNewerRegisterOfAServerIsRefused()
    {
        const TestRegister place(u"postgresql"_s);
        place.create()->run(u"INSERT INTO schema_steps (step, name) VALUES (900, 'later')"_s);
        QCOMPARE(openingOf(place.address())->kind(), Kind::Newer);
    }

    void anAddressIsReadInAllItsForms()
    {
        const RegisterAddress full =
            RegisterAddress::read(u"postgresql://m%40i:p%3Aw@db.example:5433/desk"_s);
        QCOMPARE(full.engine, Engine::Postgresql);
        QCOMPARE(full.user, u"m@i"_s);
        QCOMPARE(full.password, u"p:w"_s);
        QCOMPARE(full.host, u"db.example"_s);
        QCOMPARE(full.port, 5433);
        QCOMPARE(full.database, u"desk"_s);
        QVERIFY(!full.shown().contains(u"p:w"_s));
        QCOMPARE(RegisterAddress::read(u"postgresql://u@%2Ftmp%2Fx/desk"_s).host, u"/tmp/x"_s);
        QCOMPARE(RegisterAddress::read(u"postgresql:///desk?host=/tmp/x&port=6000"_s).host, u"/tmp/x"_s);
        QCOMPARE(RegisterAddress::read(u"postgresql:///desk?host=/tmp/x&port=6000"_s).port, 6000);
        QCOMPARE(RegisterAddress::read(u"sqlite:/a/b.redress"_s).file, u"/a/b.redress"_s);
        QCOMPARE(RegisterAddress::read(u"/a/b.redress"_s).engine, Engine::Sqlite);
    }
};

QTEST_GUILESS_MAIN(RegisterTest)
#include "tst_register.moc"
