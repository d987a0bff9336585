#include "ui/letters/paper_job.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <algorithm>
#include <type_traits>

namespace redress {

using namespace Qt::StringLiterals;

/** What is painted on. Belongs to the job's thread. */
class PaperJob::Device
{
public:
    virtual ~Device() = default;

    int paint(const Printing& printing, PageRange range)
    {
        const auto pages = printing.set();
        const int until = std::min(range.until, pages->pageCount());
        const int before = painted;
        for (int page = range.from; page < until; ++page) {
            if (!turnPage(page == range.from)) {
                break;
            }
            pages->paintPage(painter, page);
        }
        return painted - before;
    }
    QString finish()
    {
        const bool wasPainted = painter.isActive() && painter.end();
        return close(wasPainted);
    }
    void abandon()
    {
        drop();
        painter.end();
    }

protected:
    [[nodiscard]] virtual QPagedPaintDevice* device() = 0;
    [[nodiscard]] virtual bool isOnBothSides() const { return false; }
    [[nodiscard]] virtual QString close(bool wasPainted) = 0;
    virtual void drop() = 0;

private:
    /** To the page after this one; for what begins to a new sheet. */
    bool turnPage(bool begins)
    {
        if (!painter.isActive()) {
            ++painted;
            return device() != nullptr && painter.begin(device());
        }
        const bool isOnBack = painted % 2 == 1;
        if (begins && isOnBack && isOnBothSides()) {
            device()->newPage();
            ++painted;
        }
        ++painted;
        return device()->newPage();
    }

    QPainter painter;
    int painted = 0;
};

class PaperJob::File : public Device
{
public:
    File(const QString& path, const Printing& facts) : path(path), facts(facts) {}

protected:
    QPagedPaintDevice* device() override
    {
        if (!file) {
            file = std::make_unique<QSaveFile>(path);
            if (file->open(QIODevice::WriteOnly)) {
                writer = std::make_unique<QPdfWriter>(file.get());
                setUp(*writer, facts);
            }
        }
        return writer.get();
    }
    QString close(bool wasPainted) override
    {
        const bool isWhole = wasPainted && file->error() == QFileDevice::NoError && file->commit();
        return isWhole || !file ? QString() : file->errorString();
    }
    void drop() override
    {
        if (file) {
            file->cancelWriting();
        }
    }

private:
    QString path;
    Printing facts;
    std::unique_ptr<QSaveFile> file;
    std::unique_ptr<QPdfWriter> writer;
};

class PaperJob::Printer : public Device
{
public:
    Printer(const std::shared_ptr<QPrinter>& printer, Sides sides) : printer(printer), sides(sides) {}

protected:
    QPagedPaintDevice* device() override { return printer.get(); }
    bool isOnBothSides() const override { return sides == Sides::Both; }
    QString close(bool wasPainted) override
    {
        const bool isTaken = wasPainted && printer->printerState() != QPrinter::Error;
        return isTaken ? QString() : QCoreApplication::translate("PaperJob", "The printer did not take it.");
    }
    void drop() override { printer->abort(); }

private:
    std::shared_ptr<QPrinter> printer;
    Sides sides;
};

/** The one thread on which a job is painted, in the order in which its pieces come. */
class PaperJob::Room
{
public:
    explicit Room(std::unique_ptr<Device> given) : device(std::move(given))
    {
        pool.setMaxThreadCount(1);
        // Fonts are known by thread: it stays as long as the job.
        pool.setExpiryTimeout(-1);
    }

    /** Not by QtConcurrent: who waits for its answer runs the work himself, before what was given earlier. */
    template <class Work>
    auto after(Work work)
    {
        using Answer = std::invoke_result_t<Work>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        pool.start([promise, work] {
            promise->addResult(work());
            promise->finish();
        });
        return promise->future();
    }

    QThreadPool pool;
    std::unique_ptr<Device> device;
    bool isFinished = false;
};

PaperJob::PaperJob(const QString& file, const Printing& facts)
    : room(std::make_unique<Room>(std::make_unique<File>(file, facts)))
{
}

PaperJob::PaperJob(const std::shared_ptr<QPrinter>& printer, Sides sides)
    : room(std::make_unique<Room>(std::make_unique<Printer>(printer, sides)))
{
}

PaperJob::~PaperJob()
{
    if (!room->isFinished) {
        room->pool.start([device = room->device.get()] { device->abandon(); });
    }
    room->pool.waitForDone();
}

QFuture<int> PaperJob::add(const Printing& printing, PageRange range)
{
    return room->after([device = room->device.get(), printing, range] { return device->paint(printing, range); });
}

QFuture<QString> PaperJob::finish()
{
    room->isFinished = true;
    return room->after([device = room->device.get()] { return device->finish(); });
}

std::shared_ptr<QPrinter> printerFor(const Printing& printing)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(printing.title);
    const auto modes = QPrinterInfo(*printer).supportedDuplexModes();
    printer->setDuplex(modes.contains(QPrinter::DuplexLongSide) ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    return printer;
}

Sides sidesOf(const QPrinter& printer)
{
    return printer.duplex() == QPrinter::DuplexNone ? Sides::One : Sides::Both;
}

PageRange rangeOf(const QPrinter& printer)
{
    PageRange range;
    if (printer.fromPage() > 0) {
        range.from = printer.fromPage() - 1;
    }
    if (printer.toPage() > 0) {
        range.until = printer.toPage();
    }
    return range;
}

} // namespace redress
