#include "app/office/demo_register.h"

#include "app/cases/case_verbs.h"
#include "app/office/demo_fields.h"
#include "app/office/demo_paper.h"
#include "app/office/demo_script.h"
#include "app/office/make_register.h"
#include "app/office/office_verbs.h"
#include "app/people/keep_accounts.h"
#include "app/people/passwords.h"
#include "app/session/desk_name.h"
#include "app/session/in_words.h"
#include "app/session/stamp_of.h"
#include "app/storage/case_store.h"
#include "app/storage/office_store.h"
#include "app/storage/register.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** The office was there before its first case came in. */
constexpr int officeBegins = 60;

NewAccount accountOf(const QJsonObject& told, const QStringList& departments)
{
    NewAccount account;
    account.signInName = told.value(u"sign_in_name"_s).toString();
    account.name = told.value(u"name"_s).toString();
    account.title = told.value(u"title"_s).toString();
    account.role = named<Role>(told.value(u"role"_s).toString()).value_or(Role::Agent);
    account.department = DepartmentId{departments.indexOf(told.value(u"department"_s).toString()) + 1};
    account.password = QString::fromUtf16(demoPassword);
    return account;
}

/** The office of the demo, and its people beside the administrator. */
struct Cast
{
    NewRegister office;
    QList<NewAccount> others;
    /** Their sign-in names, in the order of the departments. */
    QStringList heads;
};

Cast readCast(const QJsonObject& script)
{
    Cast cast;
    const QJsonObject told = script.value(u"organisation"_s).toObject();
    cast.office.organisation = {told.value(u"name"_s).toString(),     told.value(u"address"_s).toString(),
                                told.value(u"phone"_s).toString(),    told.value(u"email"_s).toString(),
                                told.value(u"language"_s).toString(), {},
                                true,                                 {}};
    cast.office.procedure = shippedDocument(u"procedures"_s, told.value(u"procedure"_s).toString());
    cast.office.calendar = shippedDocument(u"calendars"_s, told.value(u"calendar"_s).toString());
    for (const QJsonValue& department : script.value(u"departments"_s).toArray()) {
        const QString name = department.toObject().value(u"name"_s).toString();
        cast.office.departments.append(name);
        cast.heads.append(department.toObject().value(u"head"_s).toString());
        if (department.toObject().value(u"on_paper"_s).toBool()) {
            cast.office.onPaper.append(name);
        }
    }
    for (const QJsonValue& person : script.value(u"staff"_s).toArray()) {
        const NewAccount account = accountOf(person.toObject(), cast.office.departments);
        if (account.role == Role::Administrator) {
            cast.office.administrator = account;
        } else {
            cast.others.append(account);
        }
    }
    return cast;
}

/** Plays the story through the verbs, each act at its own moment. */
class Play
{
public:
    Play(Database& database, const DemoTime& time, const QJsonArray& stories)
        : database(database), time(time), stories(stories), cases(stories.size()), office(readOffice(database))
    {
    }

    Result<Done> act(const DemoStep& step)
    {
        const Staff* member = office.memberNamed(step.by);
        if (member == nullptr) {
            return Refusal{u"demo"_s, u"unknown"_s, u"The demo register has no \"%1\"."_s.arg(step.by)};
        }
        const Deed deed = Deed::begin({member->id, deskName(), member->name, member->role, member->department},
                                      step.at);
        const auto done = step.verb == u"register_case"_s  ? open(deed, step)
                          : step.verb == u"attach_paper"_s ? attach(deed, step)
                                                           : goOn(deed, step);
        if (!done) {
            Refusal reason = done.refusal();
            reason.text = u"%1 (%2 by %3): %4"_s.arg(titleOf(step.story), step.verb, step.by, reason.text);
            return reason;
        }
        return done;
    }

private:
    QJsonObject intakeOf(qsizetype story) const { return stories.at(story).toObject().value(u"intake"_s).toObject(); }
    QString titleOf(qsizetype story) const { return intakeOf(story).value(u"subject"_s).toString(); }

    /** The story names the other case by its subject; people type its reference. */
    DemoStep linked(DemoStep step) const
    {
        for (qsizetype story = 0; story < stories.size(); ++story) {
            if (titleOf(story) == step.fields.value(u"other"_s).toString()) {
                const auto other = readCase(database, cases.at(story));
                step.fields.insert(u"reference"_s, other ? other->reference : QString());
            }
        }
        return step;
    }

    Result<Done> open(const Deed& deed, const DemoStep& step)
    {
        const auto registered = registerCase(database, deed, readDemoIntake(intakeOf(step.story), time));
        if (!registered) {
            return registered.refusals();
        }
        cases[step.story] = registered->id;
        return Done{};
    }

    Result<Done> attach(const Deed& deed, const DemoStep& step)
    {
        const CaseId id = cases.at(step.story);
        const int version = readCase(database, id).value_or(Case{}).version;
        const auto view = attachPaper(database, deed, id, version, makeDemoPaper(step.fields));
        return view ? Result<Done>(Done{}) : view.refusals();
    }

    Result<Done> goOn(const Deed& deed, const DemoStep& step)
    {
        const auto complaint = readCase(database, cases.at(step.story));
        const auto procedure = office.currentProcedure();
        const DemoStep told = step.verb == u"link_case"_s ? linked(step) : step;
        const auto command = readDemoCommand(told, complaint.value_or(Case{}), office, *procedure, time);
        if (!command) {
            return command.refusals();
        }
        const auto view = actOnCase(database, deed, cases.at(step.story), complaint->version, *command);
        return view ? Result<Done>(Done{}) : view.refusals();
    }

    Database& database;
    const DemoTime& time;
    const QJsonArray& stories;
    QList<CaseId> cases;
    Office office;
};

/** As makeAccount does, with a password that was hashed before. */
Result<Done> makeMember(Database& database, const Deed& deed, const NewAccount& person, const QString& verifier)
{
    return withWriteTransaction(database, [&]() -> Result<Done> {
        const Office office = readOffice(database);
        if (const Refusals reasons = whyNotAccount(office, person); !reasons.isEmpty()) {
            return reasons;
        }
        const StaffId id = nextStaffId(database);
        recordOffice(database, stampOf(deed, office),
                     {happened::AccountMade{id, person.role, person.department, person.signInName, person.name,
                                            person.title},
                      happened::PasswordSet{id, verifier}});
        return Done{};
    });
}

Result<Done> hire(Database& database, const Cast& cast, Moment at)
{
    const Session administrator{StaffId{1}, deskName(), {}, Role::Administrator, {}};
    // Once: everybody has the same password, and hashing takes its time.
    const QString verifier = verifierFor(QString::fromUtf16(demoPassword));
    for (const NewAccount& person : cast.others) {
        if (const auto made = makeMember(database, Deed::begin(administrator, at), person, verifier); !made) {
            return made.refusals();
        }
    }
    const Office office = readOffice(database);
    for (qsizetype place = 0; place < cast.heads.size(); ++place) {
        command::ChangeDepartment naming{office.departments.at(place)};
        naming.department.head = demo::staffNamed(office, cast.heads.at(place));
        const auto named = keepOffice(database, Deed::begin(administrator, at), naming);
        if (!named) {
            return named.refusals();
        }
    }
    return Done{};
}

/** The cases of all the demo's documents, one after the other. */
QJsonArray readStories()
{
    QJsonArray stories;
    for (const QString& name : shippedDocuments(u"demo"_s)) {
        const QJsonObject document = QJsonDocument::fromJson(shippedDocument(u"demo"_s, name)).object();
        for (const QJsonValue& story : document.value(u"cases"_s).toArray()) {
            stories.append(story);
        }
    }
    return stories;
}

Result<Done> fill(const QString& address, const Cast& cast, Moment now)
{
    const auto database = openRegister(address);
    if (const auto hired = hire(*database, cast, now.plusSeconds(-qint64{officeBegins} * 24 * 3600)); !hired) {
        return hired.refusals();
    }
    const Office office = readOffice(*database);
    const DemoTime time(now, *office.calendar);
    const QJsonArray stories = readStories();
    const auto steps = readDemoSteps(stories, time);
    if (!steps) {
        return steps.refusals();
    }
    Play play(*database, time, stories);
    for (const DemoStep& step : *steps) {
        if (const auto done = play.act(step); !done) {
            return done.refusals();
        }
    }
    return Done{};
}

} // namespace

Result<Done> makeDemoRegister(const QString& address, const ClockSource& clock)
{
    const QJsonObject script = QJsonDocument::fromJson(shippedDocument(u"demo"_s, u"demo"_s)).object();
    const Cast cast = readCast(script);
    const Moment now = clock.now();
    const SetClock then(now.plusSeconds(-qint64{officeBegins} * 24 * 3600));
    if (const auto made = makeRegister(address, cast.office, then); !made) {
        return made.refusals();
    }
    auto filled = inWords([&] { return fill(address, cast, now); });
    if (!filled) {
        // Half a demo is worse than none, and this call made it.
        QFile::remove(address);
    }
    return filled;
}

} // namespace redress
