#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

/** The program started twice, as two real processes. */
class TestSecondStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aSecondStartWithTheSameRegisterEndsAtOnce();
    void aFileFromAFileManagerIsTheSameRegister();
    void anotherRegisterOrPersonStartsAnotherProgram();
    void afterAKillTheNextStartIsTheFirst();

private:
    /** Ends with its test. */
    class Program : public QProcess
    {
    public:
        Program(const TestSecondStart& test, const QStringList& arguments, const QString& user = u"first"_s)
        {
            QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
            own.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
            own.insert(u"USER"_s, user);
            own.insert(u"HOME"_s, test.place->path());
            own.insert(u"XDG_CONFIG_HOME"_s, test.place->filePath(u"config"_s));
            own.insert(u"XDG_DATA_HOME"_s, test.place->filePath(u"data"_s));
            own.insert(u"XDG_RUNTIME_DIR"_s, test.place->path());
            setProcessEnvironment(own);
            start(QStringLiteral(REDRESS_PROGRAM), arguments);
        }
        ~Program() override
        {
            kill();
            waitForFinished();
        }
        /** Its window is open once it has the register's socket. */
        bool isUp(const TestSecondStart& test, int sockets)
        {
            return QTest::qWaitFor([&] { return test.sockets() == sockets || state() == NotRunning; },
                                   20'000) &&
                   state() == Running;
        }
        bool endsAtOnce() { return waitForFinished(20'000) && exitStatus() == NormalExit && exitCode() == 0; }
    };

    [[nodiscard]] int sockets() const
    {
        return int(QDir(place->filePath(u"redress"_s)).entryList(QDir::System).size());
    }
    [[nodiscard]] QString file(const QString& name) const { return place->filePath(name + u".redress"_s); }

    std::unique_ptr<QTemporaryDir> place;
};

void TestSecondStart::init()
{
    place = std::make_unique<QTemporaryDir>();
}

void TestSecondStart::aSecondStartWithTheSameRegisterEndsAtOnce()
{
    Program first(*this, {u"--register"_s, file(u"a"_s)});
    QVERIFY(first.isUp(*this, 1));
    Program second(*this, {u"--register"_s, file(u"a"_s), u"--case"_s, u"26-000001-3"_s});
    QVERIFY(second.endsAtOnce());
    QCOMPARE(first.state(), QProcess::Running);
}

void TestSecondStart::aFileFromAFileManagerIsTheSameRegister()
{
    Program first(*this, {u"--register"_s, file(u"a"_s)});
    QVERIFY(first.isUp(*this, 1));
    Program second(*this, {file(u"a"_s)});
    QVERIFY(second.endsAtOnce());
}

void TestSecondStart::anotherRegisterOrPersonStartsAnotherProgram()
{
    Program first(*this, {u"--register"_s, file(u"a"_s)});
    QVERIFY(first.isUp(*this, 1));
    Program otherRegister(*this, {u"--register"_s, file(u"b"_s)});
    QVERIFY(otherRegister.isUp(*this, 2));
    Program otherPerson(*this, {u"--register"_s, file(u"a"_s)}, u"second"_s);
    QVERIFY(otherPerson.isUp(*this, 3));
    QCOMPARE(first.state(), QProcess::Running);
}

void TestSecondStart::afterAKillTheNextStartIsTheFirst()
{
    {
        Program killed(*this, {u"--register"_s, file(u"a"_s)});
        QVERIFY(killed.isUp(*this, 1));
    }
    Program next(*this, {u"--register"_s, file(u"a"_s)});
    QVERIFY(!next.waitForFinished(1'500));
    Program second(*this, {u"--register"_s, file(u"a"_s)});
    QVERIFY(second.endsAtOnce());
}

QTEST_GUILESS_MAIN(TestSecondStart)
#include "tst_second_start.moc"
