#include "ui/letters/batch/kept_run.h"

#include "ui/when_answered.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace redress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Where nothing can be read, one looks again after so long. */
constexpr auto betweenLooks = 2s;

QString draftKey()
{
    return u"print_run"_s;
}

} // namespace

KeptRun::KeptRun(Desk& desk, QObject* parent) : QObject(parent), desk(desk) {}

void KeptRun::takeUp()
{
    whenAnswered(desk.drafts(), this, [this](const Result<QList<Draft>>& drafts) {
        if (!drafts) {
            QTimer::singleShot(betweenLooks, this, &KeptRun::takeUp);
            Q_EMIT failed(drafts.refusal().text);
            return;
        }
        known = true;
        const auto kept = std::ranges::find(*drafts, draftKey(), &Draft::key);
        const PrintRun run = kept == drafts->end() ? PrintRun() : printRunFrom(kept->fields);
        theRun = run.letters.isEmpty() ? std::nullopt : std::optional(run);
        Q_EMIT changed();
    });
}

void KeptRun::keep(const PrintRun& run)
{
    theRun = run;
    write();
    Q_EMIT changed();
}

void KeptRun::drop()
{
    theRun.reset();
    write();
    Q_EMIT changed();
}

void KeptRun::write()
{
    if (writing) {
        isBehind = true;
        return;
    }
    writing = true;
    const auto answer = theRun ? desk.keepDraft({draftKey(), desk.now(), fieldsOf(*theRun)}) : desk.dropDraft(draftKey());
    whenAnswered(answer, this, [this](const Result<Done>& done) {
        writing = false;
        if (isBehind) {
            isBehind = false;
            write();
        } else if (done) {
            Q_EMIT written();
        } else {
            Q_EMIT failed(done.refusal().text);
        }
    });
}

} // namespace redress
