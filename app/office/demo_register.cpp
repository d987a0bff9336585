#include "app/office/demo_register.h"

#include "app/office/demo_cast.h"
#include "app/office/demo_play.h"
#include "app/session/in_words.h"
#include "app/storage/office_store.h"
#include "app/storage/register.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** The office was there before its first case came in. */
constexpr int officeBegins = 60;

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

Result<Done> fill(const QString& address, const DemoCast& cast, Moment begun, Moment now)
{
    const auto database = openRegister(address);
    if (const auto hired = hireDemoCast(*database, cast, begun); !hired) {
        return hired.refusals();
    }
    const Office office = readOffice(*database);
    const DemoTime time(now, *office.calendar);
    const QJsonArray stories = readStories();
    const auto steps = readDemoSteps(stories, time);
    if (!steps) {
        return steps.refusals();
    }
    DemoPlay play(*database, time, stories);
    for (const DemoStep& step : *steps) {
        if (const auto done = play.act(step); !done) {
            return done.refusals();
        }
    }
    return play.letTimePass(now);
}

} // namespace

Result<Done> makeDemoRegister(const QString& address, const ClockSource& clock)
{
    const QJsonObject script = QJsonDocument::fromJson(shippedDocument(u"demo"_s, u"demo"_s)).object();
    const DemoCast cast = readDemoCast(script);
    const Moment now = clock.now();
    const Moment begun = now.plusSeconds(-qint64{officeBegins} * 24 * 3600);
    if (const auto made = makeRegister(address, cast.office, SetClock(begun)); !made) {
        return made.refusals();
    }
    auto filled = inWords([&] { return fill(address, cast, begun, now); });
    if (!filled) {
        // Half a demo is worse than none, and this call made it.
        QFile::remove(address);
    }
    return filled;
}

} // namespace redress
