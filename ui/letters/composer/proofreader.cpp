#include "ui/letters/composer/proofreader.h"

#include <QtConcurrentRun>

#include <chrono>

namespace redress {

using namespace std::chrono_literals;

Proofreader::Proofreader(const CaseAtHand& atHand, QObject* parent) : QObject(parent), atHand(atHand)
{
    pause.setSingleShot(true);
    pause.setInterval(250ms);
    // A new future takes the place of the one under way, whose remarks nobody wants any more.
    connect(&pause, &QTimer::timeout, this, [this] { work.setFuture(QtConcurrent::run(reading(wanted))); });
    connect(&work, &QFutureWatcherBase::finished, this, [this] {
        if (!pause.isActive()) {
            Q_EMIT told(work.result());
        }
    });
}

void Proofreader::readSoon(const Letter& letter)
{
    wanted = letter;
    pause.start();
}

QList<LetterRemark> Proofreader::readNow(const Letter& letter) const
{
    return reading(letter)();
}

std::function<QList<LetterRemark>()> Proofreader::reading(const Letter& letter) const
{
    // Copies: the case at hand may be another by the time it is read.
    const Moment now = atHand.now();
    return [office = atHand.desk().office(), procedure = atHand.view().procedure, complaint = atHand.complaint(),
            actor = atHand.actor(), now, letter] {
        const Context context{office, *procedure, *office.calendar, actor, now};
        return remarksOn(context, complaint, letter);
    };
}

} // namespace redress
