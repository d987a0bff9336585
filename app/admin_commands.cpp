#include "app/admin_commands.h"

#include "app/admin_call.h"
#include "app/admin_console.h"
#include "app/admin_procedures.h"
#include "app/admin_simulate.h"
#include "app/admin_users.h"
#include "app/backups/keep_backups.h"
#include "app/office/demo_register.h"
#include "app/office/keep_register.h"
#include "app/office/make_register.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace redress::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr char helpText[] = R"(redress-admin makes, keeps and checks registers of Redress.

  redress-admin init REGISTER --organisation NAME --department NAME [--department NAME ...]
                --administrator SIGN-IN-NAME --name FULL-NAME
                [--address TEXT] [--phone TEXT] [--email TEXT] [--language CODE]
                [--procedure NAME|FILE] [--calendar NAME|FILE]
      makes a register; the administrator's password is asked for, or read from standard input.
      Of a shipped family of procedures all kinds are adopted, NAME being the one that is offered first
  redress-admin user list REGISTER
  redress-admin user add REGISTER SIGN-IN-NAME --name FULL-NAME --role ROLE --as ADMINISTRATOR
                [--department NAME] [--title TEXT]
  redress-admin user password REGISTER SIGN-IN-NAME --as ADMINISTRATOR
  redress-admin user close REGISTER SIGN-IN-NAME --as ADMINISTRATOR
      keeps accounts; asks for the administrator's password first, then for the account's new one
      ROLE is agent, officer, supervisor, manager or administrator
  redress-admin demo REGISTER
      makes a register of examples, with people of every role
  redress-admin verify REGISTER
      checks the journal's chain, replays it and compares every row
  redress-admin rebuild REGISTER
      makes all tables anew from the journal
  redress-admin backup REGISTER FILE
      writes a verified copy while others go on working
  redress-admin restore REGISTER BACKUP --as ADMINISTRATOR
      puts a backup in the register's place, after looking it over whole; what stood there is kept beside it
  redress-admin procedure check FILE
      says "holds", or each thing that is wrong with a procedure's document, with its place
  redress-admin procedure show FILE
      tells a procedure in words
  redress-admin procedure compare FILE FILE
      tells what the second says otherwise than the first
  redress-admin simulate PROCEDURE CALENDAR SCENARIO
      plays a scenario, a JSON line a step, through the rules of a procedure; PROCEDURE and CALENDAR are a NAME or FILE
  redress-admin --help | --version

REGISTER is a .redress file or postgresql://user@host/database.
Exit codes: 0 held, 1 did not hold, 2 wrong call.)";

QByteArray documentOf(const QString& kind, const QString& nameOrFile)
{
    const QByteArray shipped = shippedDocument(kind, nameOrFile);
    if (!shipped.isEmpty()) {
        return shipped;
    }
    QFile file(nameOrFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int init(const Call& call)
{
    NewRegister wanted;
    wanted.organisation.name = call.value(u"organisation"_s);
    wanted.organisation.address = call.value(u"address"_s);
    wanted.organisation.phone = call.value(u"phone"_s);
    wanted.organisation.email = call.value(u"email"_s);
    wanted.organisation.language = call.value(u"language"_s);
    wanted.departments = call.values(u"department"_s);
    wanted.administrator.signInName = call.value(u"administrator"_s);
    wanted.administrator.name = call.value(u"name"_s);
    const QString procedure = call.value(u"procedure"_s, u"lua_rong"_s);
    const QString calendar = call.value(u"calendar"_s, u"plain"_s);
    wanted.procedure = documentOf(u"procedures"_s, procedure);
    wanted.kinds = shippedKindsBeside(procedure);
    wanted.calendar = documentOf(u"calendars"_s, calendar);
    if (wanted.procedure.isEmpty()) {
        return wrongCall(u"There is no procedure \"%1\". Shipped are: %2."_s.arg(
            procedure, shippedDocuments(u"procedures"_s).join(u", "_s)));
    }
    if (wanted.calendar.isEmpty()) {
        return wrongCall(u"There is no calendar \"%1\". Shipped are: %2."_s.arg(
            calendar, shippedDocuments(u"calendars"_s).join(u", "_s)));
    }
    wanted.administrator.password = askSecret(u"Password for %1: "_s.arg(wanted.administrator.signInName));
    const auto made = makeRegister(call.words.at(0), wanted, SystemClock{});
    if (!made) {
        return refuse(made.refusals());
    }
    say(u"Made %1. Sign in as %2."_s.arg(call.words.at(0), wanted.administrator.signInName));
    return Held;
}

int demo(const Call& call)
{
    const auto made = makeDemoRegister(call.words.at(0), SystemClock{});
    if (!made) {
        return refuse(made.refusals());
    }
    say(u"Made %1. Everybody's password is: %2"_s.arg(call.words.at(0), QString::fromUtf16(demoPassword)));
    return Held;
}

int verifyRegister(const Call& call)
{
    const auto report = lookOver(call.words.at(0));
    if (!report) {
        return refuse(report.refusals());
    }
    if (!report->held) {
        return refuse({Refusal{{}, {}, report->firstBad}});
    }
    say(u"Held: %1 entries, %2 rows, head %3."_s.arg(report->entries).arg(report->rows).arg(report->head));
    return Held;
}

int rebuild(const Call& call)
{
    const auto done = rebuildTables(call.words.at(0));
    if (!done) {
        return refuse(done.refusals());
    }
    say(u"Rebuilt %1 from its journal."_s.arg(call.words.at(0)));
    return Held;
}

int backup(const Call& call)
{
    const auto report = backUp(call.words.at(0), call.words.at(1));
    if (!report) {
        return refuse(report.refusals());
    }
    if (!report->held) {
        return refuse({Refusal{{}, {}, report->firstBad}});
    }
    say(u"Backed up to %1: %2 entries, verified, head %3."_s.arg(call.words.at(1))
            .arg(report->entries)
            .arg(report->head));
    return Held;
}

int restore(const Call& call)
{
    const QString administrator = call.value(u"as"_s);
    const QString password = askSecret(u"Password of %1: "_s.arg(administrator));
    const auto kept =
        restoreBackup(call.words.at(0), call.words.at(1), administrator, password, SystemClock{}.now());
    if (!kept) {
        return refuse(kept.refusals());
    }
    say(u"Restored %1 from %2."_s.arg(call.words.at(0), call.words.at(1)));
    if (!kept->isEmpty()) {
        say(u"What stood there is kept as %1."_s.arg(*kept));
    }
    return Held;
}

struct Verb
{
    const char* name;
    int words;
    /** Options it takes, by name; those with * are needed. */
    const char* options;
    int (*run)(const Call&);
};

constexpr std::array<Verb, 14> verbs{{
    {"init", 1,
     "*organisation *department *administrator *name address phone email language procedure calendar", init},
    {"user list", 1, "", listUsers},
    {"user add", 2, "*name *role *as department title", addUser},
    {"user password", 2, "*as", setUserPassword},
    {"user close", 2, "*as", closeUser},
    {"demo", 1, "", demo},
    {"verify", 1, "", verifyRegister},
    {"rebuild", 1, "", rebuild},
    {"backup", 2, "", backup},
    {"restore", 2, "*as", restore},
    {"procedure check", 1, "", checkProcedure},
    {"procedure show", 1, "", showProcedure},
    {"procedure compare", 2, "", compareProcedures},
    {"simulate", 3, "", simulateScenario},
}};

const Verb* verbOf(const QStringList& words)
{
    for (const Verb& verb : verbs) {
        const QStringList name = QString::fromLatin1(verb.name).split(u' ');
        if (words.mid(0, name.size()) == name) {
            return &verb;
        }
    }
    return nullptr;
}

} // namespace

int run(const QStringList& words)
{
    if (words.contains(u"--help"_s) || words == QStringList{u"help"_s}) {
        std::fputs(helpText, stdout);
        std::fputs("\n", stdout);
        return Held;
    }
    if (words == QStringList{u"--version"_s}) {
        say(u"redress-admin "_s + QCoreApplication::applicationVersion());
        return Held;
    }
    const Verb* verb = verbOf(words);
    if (verb == nullptr) {
        return wrongCall(words.isEmpty() ? u"Say what to do; redress-admin --help lists it."_s
                                         : u"There is no \"%1\"; redress-admin --help lists what there is."_s.arg(
                                               words.join(u' ')));
    }
    const qsizetype named = QString::fromLatin1(verb->name).split(u' ').size();
    const auto call = readCall(words.mid(named), verb->words, QString::fromLatin1(verb->options));
    return call ? verb->run(*call) : wrongCall(call.refusal().text);
}

} // namespace redress::admin
