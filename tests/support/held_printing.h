#pragma once

#include "ui/letters/printing.h"

#include <QPrinter>
#include <QSemaphore>

#include <atomic>

namespace redress::test {

/** Pages that are not set before somebody lets them go: as if they took their time. */
class HeldPrinting
{
public:
    explicit HeldPrinting(const Printing& wanted) : gate(std::make_shared<Gate>()), held(wanted)
    {
        held.set = [gate = gate, set = wanted.set] {
            constexpr int longest = 10'000;
            gate->isWaitedFor = gate->isWaitedFor || !gate->free.tryAcquire(1, longest);
            return set();
        };
    }

    [[nodiscard]] const Printing& printing() const { return held; }
    void letGo() { gate->free.release(); }
    /** Whoever should let them go waited for them instead. */
    [[nodiscard]] bool wasWaitedFor() const { return gate->isWaitedFor; }

private:
    struct Gate
    {
        QSemaphore free;
        std::atomic<bool> isWaitedFor = false;
    };

    std::shared_ptr<Gate> gate;
    Printing held;
};

/** A printer whose sheets lie in a file. */
[[nodiscard]] inline std::shared_ptr<QPrinter> printerInto(const QString& path)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    return printer;
}

} // namespace redress::test
