#include "app/office/make_register.h"
#include "app/procedures/simulate.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <ctime>

/**
 * How many steps of a scenario a second go through `decide` and `apply`: a walk through two rounds of a shipped
 * procedure, played for many cases at once. Not a test; run it built for release. At least 10,000 are wanted. The
 * seconds are those of the processor: it works alone and waits for nobody.
 */

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

constexpr int cases = 500;
constexpr int rounds = 3;

/** Each line of the walk for one case after the other, so that time goes forward. */
QByteArray forManyCases(const QByteArray& walk)
{
    QByteArray scenario;
    for (const QByteArray& line : walk.split('\n')) {
        QJsonObject read = QJsonDocument::fromJson(line).object();
        read.remove(u"expect"_s);
        const int times = read.contains(u"actor"_s) ? cases : read.isEmpty() ? 0 : 1;
        for (int number = 0; number < times; ++number) {
            if (times > 1) {
                read.insert(u"case"_s, QString::number(number));
            }
            scenario += QJsonDocument(read).toJson(QJsonDocument::Compact) + '\n';
        }
    }
    return scenario;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication program(argc, argv);
    const QByteArray calendar = shippedDocument(u"calendars"_s, u"plain"_s);
    for (const QString& name : {u"alphatech"_s, u"poliser"_s}) {
        QFile walk(QStringLiteral(REDRESS_SOURCE "/tests/scenarios/") + name + u".jsonl"_s);
        if (!walk.open(QIODevice::ReadOnly)) {
            return 1;
        }
        const QByteArray scenario = forManyCases(walk.readAll());
        const QByteArray procedure = shippedDocument(u"procedures"_s, name);
        for (int round = 0; round < rounds; ++round) {
            qint64 steps = 0;
            const std::clock_t began = std::clock();
            const auto played =
                simulate(procedure, calendar, scenario, [&steps](const SimulatedStep&) { ++steps; });
            if (!played) {
                std::fprintf(stderr, "%s\n", qPrintable(played.refusal().text));
                return 1;
            }
            const double seconds = double(std::clock() - began) / CLOCKS_PER_SEC;
            std::printf("%-12s %7lld steps in %6.2f s: %8.0f a second, %5.1f us each\n", qPrintable(name), steps,
                        seconds, double(steps) / seconds, seconds * 1e6 / double(steps));
        }
    }
    return 0;
}
