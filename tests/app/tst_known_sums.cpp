#include "app/backups/check_sum.h"
#include "app/backups/known_sums.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

constexpr Moment morning{1'794'794'431'000};
constexpr qint64 hour = 3600;

void write(const QString& file, const QByteArray& bytes)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size());
}

} // namespace

/** Whether a file is read shows in a stop that was asked for: only who reads meets it. */
class KnownSumsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        folder.emplace();
        file = folder->filePath(u"one.redress"_s);
        write(file, "first");
        sums = {};
        stop = {};
        QCOMPARE(*sums.sumOf(file, morning, stop.get_token()), *checkSumOf(file));
        stop.request_stop();
    }

    void whatStandsAsItDidIsNotReadAgainThatDay()
    {
        QCOMPARE(*sums.sumOf(file, morning.plusSeconds(23 * hour), stop.get_token()), *checkSumOf(file));
    }

    void aDayLaterItIsReadAgain()
    {
        QVERIFY(reads(morning.plusSeconds(24 * hour)));
    }

    void aClockThatWasSetBackLetsItBeReadAgain()
    {
        QVERIFY(reads(morning.plusSeconds(-hour)));
    }

    void whatWasWrittenSinceIsReadAgainThoughSizeAndDateWereSetBack()
    {
        const QDateTime written = QFileInfo(file).lastModified();
        QTest::qWait(20);
        write(file, "other");
        QFile target(file);
        QVERIFY(target.open(QIODevice::ReadWrite) && target.setFileTime(written, QFileDevice::FileModificationTime));
        target.close();
        QVERIFY(reads(morning));
        QCOMPARE(*sums.sumOf(file, morning), *checkSumOf(file));
    }

    void whatCannotBeReadIsNotKnown()
    {
        QVERIFY(QFile::remove(file));
        QVERIFY(!sums.sumOf(file, morning));
    }

private:
    bool reads(Moment now)
    {
        try {
            (void)sums.sumOf(file, now, stop.get_token());
        } catch (const std::exception&) {
            return true;
        }
        return false;
    }

    std::optional<QTemporaryDir> folder;
    QString file;
    KnownSums sums;
    std::stop_source stop;
};

QTEST_GUILESS_MAIN(KnownSumsTest)
#include "tst_known_sums.moc"
