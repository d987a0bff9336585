#include "app/admin_simulate.h"

#include "app/admin_console.h"
#include "app/office/make_register.h"
#include "app/procedures/simulate.h"
#include "models/document_text.h"

#include <QFile>
#include <QJsonDocument>

namespace redress::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestScenario = 50 * 1024 * 1024;

/** One byte more than is read is enough to be refused for its size. */
Result<QByteArray> contentOf(const QString& name, qint64 most)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Refusal{u"file"_s, u"unreadable"_s, u"%1 cannot be read: %2."_s.arg(name, file.errorString())};
    }
    return file.read(most + 1);
}

Result<QByteArray> documentOf(const QString& kind, const QString& nameOrFile)
{
    const QByteArray shipped = shippedDocument(kind, nameOrFile);
    return shipped.isEmpty() ? contentOf(nameOrFile, largestDocument) : shipped;
}

} // namespace

int simulateScenario(const Call& call)
{
    const auto procedure = documentOf(u"procedures"_s, call.words.at(0));
    const auto calendar = documentOf(u"calendars"_s, call.words.at(1));
    const auto scenario = contentOf(call.words.at(2), largestScenario);
    for (const auto& document : {procedure, calendar, scenario}) {
        if (!document) {
            return refuse(document.refusals());
        }
    }
    const auto zone = Calendar::read(*calendar);
    const auto played = simulate(*procedure, *calendar, *scenario, [&zone](const SimulatedStep& step) {
        say(QString::fromUtf8(QJsonDocument(stepAsJson(step, *zone)).toJson(QJsonDocument::Compact)));
    });
    return played ? Held : refuse(played.refusals());
}

} // namespace redress::admin
