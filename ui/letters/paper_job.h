#pragma once

#include "models/result.h"
#include "ui/letters/painting_thread.h"
#include "ui/letters/printing.h"

#include <QFuture>

#include <limits>
#include <memory>

class QPrinter;

namespace redress {

/** Which pages, counted from 0: from the first until before `until`. */
struct PageRange
{
    int from = 0;
    int until = std::numeric_limits<int>::max();
};

/** Of a sheet that is printed on. */
enum class Sides { One, Both };

/**
 * One job of a printer, or one file, that takes what is printed piece by piece and paints it on a thread of its own.
 * A piece always begins on a new sheet, also where sheets are printed on both sides. Nothing is printed, and no file is
 * there, before `finish`; a job that goes without it is abandoned. One that goes behind it is finished all the same:
 * nobody waits for a job that goes.
 */
class PaperJob
{
public:
    /** A PDF; `facts` is what it says of itself. */
    PaperJob(const QString& file, const Printing& facts);
    /** Nobody else may use the printer meanwhile. */
    PaperJob(const std::shared_ptr<QPrinter>& printer, Sides sides);
    ~PaperJob();
    PaperJob(const PaperJob&) = delete;
    PaperJob& operator=(const PaperJob&) = delete;

    /** Answered once it is painted into the file, or kept for the printer. */
    QFuture<Done> add(const Printing& printing, PageRange range = {});
    /** Gives what stood in the way; nothing where nothing did, also where nothing was added. */
    QFuture<QString> finish();

private:
    class Device;
    class File;
    class Printer;

    PaintingThread thread;
    std::shared_ptr<Device> device;
    bool isFinished = false;
};

/** An A4 printer of high resolution without margins, on both sides where it can; the person chooses the rest. */
[[nodiscard]] std::shared_ptr<QPrinter> printerFor(const Printing& printing);
/** The sides and the pages that the person chose. */
[[nodiscard]] Sides sidesOf(const QPrinter& printer);
[[nodiscard]] PageRange rangeOf(const QPrinter& printer);

} // namespace redress
