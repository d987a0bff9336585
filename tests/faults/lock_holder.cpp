#include <QCoreApplication>
#include <QThread>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <cstdio>

/** Another program that holds a register's write lock: FILE MILLISECONDS. Tells "held" once it has it. */
int main(int argc, char* argv[])
{
    using namespace Qt::StringLiterals;
    QCoreApplication program(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(QCoreApplication::arguments().value(1));
    database.open();
    QSqlQuery query(database);
    if (!query.exec(u"BEGIN IMMEDIATE"_s)) {
        std::fprintf(stderr, "%s\n", qPrintable(query.lastError().text()));
        return 1;
    }
    std::puts("held");
    std::fflush(stdout);
    QThread::msleep(QCoreApplication::arguments().value(2).toULong());
    return query.exec(u"ROLLBACK"_s) ? 0 : 1;
}
