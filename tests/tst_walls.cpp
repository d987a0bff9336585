#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** One wall: files that it binds, and what must not stand in a line of them. */
struct Wall
{
    QString name;
    /** Which files, by their path in the source tree. */
    QRegularExpression files;
    /** Files that are let through. */
    QRegularExpression but;
    QRegularExpression forbidden;
};

QRegularExpression form(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression nothing()
{
    return form(u"$^"_s);
}

const QList<Wall>& walls()
{
    // Headers stand in <> with or without their module before them.
    static const QString sql = u"#include <(QtSql|QSql|libpq|sqlite3)"_s;
    static const QString widgets =
        u"#include "
        u"<(QtWidgets|QtGui|QtPrintSupport|QtSvg|Q\\w*(Widget|Dialog|Layout|Painter|Window|Button|Label|"
        "Style|Printer|Icon|Pixmap|Image|Palette|Font|View|Delegate|Menu|ComboBox)\\b|QGuiApplication|QApplication)"_s;
    static const QList<Wall> all{
        {u"models include only models and Qt Core"_s, form(u"^models/"_s), nothing(),
         form(u"#include (\"(?!models/)|<(Qt[A-Z]\\w*/(?<!QtCore/)))"_s)},
        {u"models hold no QObject, thread, file, process, network or settings"_s, form(u"^models/"_s),
         nothing(),
         form(u"#include "
              u"<(QtCore/)?(QObject|Q\\w*File\\w*|QSaveFile|QTemporary\\w*|QDir\\w*|QProcess\\w*|QIODevice|"
              "QNetwork\\w*|Q\\w*Socket|QSettings|QThread\\w*|QTimer|QMutex|QFuture\\w*|QStandardPaths|"
              "QStorageInfo|"
              "fstream|cstdio|iostream|filesystem|thread|unistd\\.h)>|\\bQ_OBJECT\\b"_s)},
        {u"models know no SQL, screens or printers"_s, form(u"^models/"_s), nothing(),
         form(sql + u'|' + widgets)},
        {u"only the system clock asks the system for the time"_s, form(u"^(models|app|ui)/"_s),
         form(u"^app/session/clock_source\\.cpp$"_s),
         form(u"current(DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch|Date|Time)\\s*\\(|\\bsystem_"
              u"clock\\b|"
              "\\b(std::)?time\\s*\\(\\s*(nullptr|NULL|0)\\s*\\)|\\bgettimeofday\\b|\\bclock_gettime\\b"_s)},
        {u"storage includes only storage and models"_s, form(u"^app/storage/"_s), nothing(),
         form(u"#include \"(?!app/storage/|models/)"_s)},
        {u"the app includes only app and models"_s, form(u"^app/"_s), form(u"^app/main\\.cpp$"_s),
         form(u"#include \"(?!app/|models/)"_s)},
        {u"the app shows nothing"_s, form(u"^app/"_s), form(u"^app/main\\.cpp$"_s), form(widgets)},
        {u"screens include only ui, app and models"_s, form(u"^ui/"_s), nothing(),
         form(u"#include \"(?!ui/|app/|models/|\\w+\\.moc\")"_s)},
        {u"screens never reach into storage"_s, form(u"^(ui/|app/main\\.cpp)"_s), nothing(),
         form(u"#include \"app/storage/"_s)},
        {u"only storage includes Qt Sql"_s, form(u"^(models|app|ui)/"_s), form(u"^app/storage/"_s),
         form(sql)},
        {u"only storage speaks SQL"_s, form(u"^(models|app|ui)/"_s), form(u"^app/storage/"_s),
         form(u"\\b(SELECT\\s.+\\sFROM|INSERT\\s+INTO|DELETE\\s+FROM|UPDATE\\s+\\w+\\s+SET|CREATE\\s+(TABLE|"
              u"INDEX)|"
              "PRAGMA\\s|BEGIN\\s+IMMEDIATE|VACUUM\\s+INTO)\\b"_s)},
        {u"no procedure is known by its name"_s, form(u"^(models|app|ui)/"_s),
         // What redress-admin proposes when nobody names a procedure.
         form(u"^app/admin_commands\\.cpp$"_s),
         form(u"(?i)lua_rong|alam_?flora|alphatech|poliser|vokasi"_s)},
    };
    return all;
}

/** "models/clock.cpp:12: a wall's name", one a broken line. */
QStringList breachesIn(const QString& path, const QString& text)
{
    QStringList found;
    for (const Wall& wall : walls()) {
        if (!wall.files.match(path).hasMatch() || wall.but.match(path).hasMatch()) {
            continue;
        }
        int line = 0;
        for (const QString& one : text.split(u'\n')) {
            ++line;
            if (wall.forbidden.match(one).hasMatch()) {
                found.append(u"%1:%2: %3"_s.arg(path).arg(line).arg(wall.name));
            }
        }
    }
    return found;
}

QString breach(const QString& path, const QString& text)
{
    return breachesIn(path, text).join(u'\n');
}

} // namespace

class WallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noWallIsBroken()
    {
        const QDir source(QStringLiteral(REDRESS_SOURCE));
        QStringList found;
        int files = 0;
        for (const char* folder : {"models", "app", "ui"}) {
            QDirIterator walk(source.filePath(QLatin1String(folder)), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                found +=
                    breachesIn(source.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
                ++files;
            }
        }
        QVERIFY(files > 100);
        QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
    }

    void aBreachIsNamedWithFileLineAndWall_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("wall");
        const auto row = [](const char* path, const char* line, const char* wall) {
            QTest::newRow(line) << QString::fromLatin1(path) << QString::fromLatin1(line)
                                << QString::fromLatin1(wall);
        };
        row("models/x.cpp", "#include \"app/desk.h\"", "models include only models and Qt Core");
        row("models/x.h", "#include <QtNetwork/QTcpSocket>", "models include only models and Qt Core");
        row("models/x.h", "#include <QObject>",
            "models hold no QObject, thread, file, process, network or settings");
        row("models/x.cpp", "#include <QtCore/QFile>",
            "models hold no QObject, thread, file, process, network or settings");
        row("models/x.cpp", "#include <QSqlQuery>", "models know no SQL, screens or printers");
        row("models/x.cpp", "#include <QWidget>", "models know no SQL, screens or printers");
        row("models/x.cpp", "    auto now = QDateTime::currentDateTimeUtc();",
            "only the system clock asks the system for the time");
        row("app/cases/x.cpp", "    return QDate::currentDate();",
            "only the system clock asks the system for the time");
        row("ui/x.cpp", "    const qint64 now = QDateTime::currentMSecsSinceEpoch();",
            "only the system clock asks the system for the time");
        row("app/cases/x.cpp", "    auto now = std::chrono::system_clock::now();",
            "only the system clock asks the system for the time");
        row("app/storage/x.cpp", "#include \"app/session/deed.h\"",
            "storage includes only storage and models");
        row("app/cases/x.cpp", "#include \"ui/main_window.h\"", "the app includes only app and models");
        row("app/admin.cpp", "#include <QtWidgets/QApplication>", "the app shows nothing");
        row("app/letters/x.cpp", "#include <QPainter>", "the app shows nothing");
        row("ui/x.cpp", "#include \"tests/support/x.h\"", "screens include only ui, app and models");
        row("ui/queue/x.cpp", "#include \"app/storage/case_lists.h\"", "screens never reach into storage");
        row("app/main.cpp", "#include \"app/storage/register.h\"", "screens never reach into storage");
        row("app/cases/x.cpp", "#include <QtSql/QSqlDatabase>", "only storage includes Qt Sql");
        row("ui/x.cpp", "    run(u\"SELECT id FROM cases\"_s);", "only storage speaks SQL");
        row("app/cases/x.cpp", "    if (procedure.id == u\"lua_rong\"_s) {",
            "no procedure is known by its name");
    }
    void aBreachIsNamedWithFileLineAndWall()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(QString, wall);
        const QStringList found = breachesIn(path, u"#pragma once\n"_s + line + u'\n');
        QVERIFY2(found.contains(path + u":2: "_s + wall), qPrintable(found.join(u'\n')));
    }

    void whatIsAllowedIsNoBreach()
    {
        QCOMPARE(breach(u"models/x.cpp"_s,
                        u"#include \"models/case.h\"\n#include <QtCore/QString>\n#include <QDate>\n"
                        "#include <algorithm>"_s),
                 QString());
        QCOMPARE(breach(u"app/storage/x.cpp"_s,
                        u"#include <QtSql/QSqlQuery>\nrun(u\"SELECT id FROM cases\"_s);"_s),
                 QString());
        QCOMPARE(breach(u"app/session/clock_source.cpp"_s, u"QDateTime::currentMSecsSinceEpoch()"_s),
                 QString());
        QCOMPARE(breach(u"app/main.cpp"_s, u"#include \"app/desk.h\"\n#include <QFile>"_s), QString());
        QCOMPARE(breach(u"ui/x.cpp"_s, u"#include <QTimer>\n#include \"app/desk.h\""_s), QString());
    }

    void whatLinksWhatIsWrittenInTheBuildToo()
    {
        QFile build(QStringLiteral(REDRESS_SOURCE "/CMakeLists.txt"));
        QVERIFY(build.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(build.readAll());
        QVERIFY(text.contains(u"target_link_libraries(models PUBLIC Qt6::Core)"_s));
        QVERIFY(text.contains(form(u"target_link_libraries\\(storage PUBLIC models PRIVATE Qt6::Sql"_s)));
        QVERIFY(!text.contains(form(u"target_link_libraries\\((app|redress-admin)[^)]*Widgets"_s)));
        QVERIFY(!text.contains(form(u"target_link_libraries\\((ui|redress)\\b[^)]*\\bstorage\\b"_s)));
    }
};

QTEST_APPLESS_MAIN(WallsTest)
#include "tst_walls.moc"
