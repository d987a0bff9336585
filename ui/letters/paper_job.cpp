#include "ui/letters/paper_job.h"

#include "ui/letters/document_facts.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

/** What is painted on. Belongs to the job's thread. */
class PaperJob::Device
{
public:
    virtual ~Device() = default;

    virtual void add(const Printing& printing, PageRange range) = 0;
    virtual QString finish()
    {
        if (painted == 0) {
            return {};
        }
        const bool wasPainted = painter.isActive() && painter.end();
        return close(wasPainted && !isStuck);
    }
    void abandon()
    {
        if (painter.isActive()) {
            painter.end();
        }
    }

protected:
    [[nodiscard]] virtual QPagedPaintDevice* device() = 0;
    [[nodiscard]] virtual bool isOnBothSides() const { return false; }
    [[nodiscard]] virtual QString close(bool wasPainted) = 0;

    void paint(const Printing& printing, PageRange range)
    {
        const auto pages = printing.set();
        const int until = std::min(range.until, pages->pageCount());
        for (int page = range.from; page < until && !isStuck; ++page) {
            isStuck = !turnPage(page == range.from);
            if (!isStuck) {
                pages->paintPage(painter, page);
            }
        }
    }

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
    bool isStuck = false;
};

/** Painted beside its place, and put there once its facts are written into it. */
class PaperJob::File : public Device
{
public:
    File(const QString& path, const Printing& facts) : path(path), facts(factsOf(facts)) {}

    void add(const Printing& printing, PageRange range) override { paint(printing, range); }

protected:
    QPagedPaintDevice* device() override
    {
        if (!painted) {
            painted = std::make_unique<QTemporaryFile>(path + u".XXXXXX"_s);
            if (painted->open()) {
                writer = std::make_unique<QPdfWriter>(painted.get());
                setUp(*writer);
            }
        }
        return writer.get();
    }
    QString close(bool wasPainted) override
    {
        if (!wasPainted || !painted->flush() || painted->error() != QFileDevice::NoError) {
            return painted->errorString();
        }
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return file.errorString();
        }
        const QString wrong = writeWithFacts(painted->fileName(), facts, file);
        writer.reset();
        painted.reset();
        return wrong.isEmpty() && !file.commit() ? file.errorString() : wrong;
    }

private:
    QString path;
    DocumentFacts facts;
    std::unique_ptr<QTemporaryFile> painted;
    std::unique_ptr<QPdfWriter> writer;
};

/**
 * Nothing is painted before all of it is there: what was begun on a printer comes out of it, for not every system lets
 * a job be taken back.
 */
class PaperJob::Printer : public Device
{
public:
    Printer(const std::shared_ptr<QPrinter>& printer, Sides sides) : printer(printer), sides(sides) {}

    void add(const Printing& printing, PageRange range) override { pieces.append({printing, range}); }
    QString finish() override
    {
        for (; !pieces.isEmpty(); pieces.removeFirst()) {
            paint(pieces.first().printing, pieces.first().range);
        }
        return Device::finish();
    }

protected:
    QPagedPaintDevice* device() override { return printer.get(); }
    bool isOnBothSides() const override { return sides == Sides::Both; }
    QString close(bool wasPainted) override
    {
        const bool isTaken = wasPainted && printer->printerState() != QPrinter::Error;
        return isTaken ? QString() : QCoreApplication::translate("PaperJob", "The printer did not take it.");
    }

private:
    struct Piece
    {
        Printing printing;
        PageRange range;
    };

    std::shared_ptr<QPrinter> printer;
    Sides sides;
    QList<Piece> pieces;
};

PaperJob::PaperJob(const QString& file, const Printing& facts) : device(std::make_shared<File>(file, facts)) {}

PaperJob::PaperJob(const std::shared_ptr<QPrinter>& printer, Sides sides)
    : device(std::make_shared<Printer>(printer, sides))
{
}

PaperJob::~PaperJob()
{
    // It goes where it was painted.
    (void)thread.after([given = std::move(device), isAbandoned = !isFinished]() mutable {
        if (isAbandoned) {
            given->abandon();
        }
        given.reset();
        return Done{};
    });
}

QFuture<Done> PaperJob::add(const Printing& printing, PageRange range)
{
    return thread.after([device = device, printing, range] {
        device->add(printing, range);
        return Done{};
    });
}

QFuture<QString> PaperJob::finish()
{
    isFinished = true;
    return thread.after([device = device] { return device->finish(); });
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
