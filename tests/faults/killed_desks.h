#pragma once

#include "app/storage/database.h"

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <memory>
#include <vector>

namespace redress::test {

/** What desks at work have told as saved, and whether a register still has it. */
class Acknowledged
{
public:
    void take(const QByteArray& told)
    {
        // A line that was not written whole was never told.
        for (const QByteArray& line : told.left(told.lastIndexOf('\n') + 1).split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2) {
                versions[QString::fromUtf8(words.first())] = words.last().toInt();
                ++count;
            }
        }
    }

    [[nodiscard]] int saves() const { return count; }

    /** Cases that are missing or stand at an earlier version than was told. */
    [[nodiscard]] int lostIn(Database& database) const
    {
        int lost = 0;
        for (auto one = versions.cbegin(); one != versions.cend(); ++one) {
            const Rows rows =
                database.run(QStringLiteral("SELECT version FROM cases WHERE reference = :reference"),
                             {{QStringLiteral("reference"), one.key()}});
            lost += rows.isEmpty() || rows.first().number(0) < one.value() ? 1 : 0;
        }
        return lost;
    }

private:
    QHash<QString, int> versions;
    int count = 0;
};

/** How many numbers of the incoming post are missing. */
[[nodiscard]] inline qint64 gapsInLetterRegister(Database& database)
{
    qint64 missing = 0;
    for (const Row& year :
         database.run(QStringLiteral("SELECT max(number) - count(*) FROM incoming_post GROUP BY number_year"))) {
        missing += year.number(0);
    }
    return missing;
}

/** Desks of their own processes that save without a pause; see saving_desk. */
class DesksAtWork
{
public:
    /** Starts them; ready once each has told its first save. */
    DesksAtWork(const QString& address, int desks)
    {
        for (int desk = 0; desk < desks; ++desk) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->start(QStringLiteral(SAVING_DESK), {address});
        }
        for (const auto& process : processes) {
            ready = ready && process->waitForReadyRead(aMinute);
        }
    }

    [[nodiscard]] bool areReady() const { return ready; }

    /** Takes what they told meanwhile: one that is not heard stops as soon as its pipe is full. */
    void listen()
    {
        for (const auto& process : processes) {
            process->waitForReadyRead(0);
        }
    }

    /** Kills all of them at a random moment. */
    void kill()
    {
        QThread::msleep(QRandomGenerator::global()->bounded(60U));
        for (const auto& process : processes) {
            process->kill();
        }
    }

    /** Waits until they have ended, and gives what they told. */
    QByteArray told()
    {
        QByteArray all;
        for (const auto& process : processes) {
            process->waitForFinished(aMinute);
            const QByteArray words = process->readAllStandardOutput();
            all += words.left(words.lastIndexOf('\n') + 1);
        }
        return all;
    }

private:
    static constexpr int aMinute = 60'000;
    std::vector<std::unique_ptr<QProcess>> processes;
    bool ready = true;
};

} // namespace redress::test
