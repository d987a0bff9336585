#pragma once

#include "ui/letters/printing.h"

#include <functional>
#include <memory>

class QObject;
class QPrinter;
class QWidget;

namespace redress {

/** What is known of a paper that was sent to a printer: not whether it came out. */
struct SentToPrinter
{
    bool isTaken = false;
    /** A sentence of it. */
    QString said;
};

/** Asks which printer, and which of so many pages; null where the question was closed. */
[[nodiscard]] std::shared_ptr<QPrinter> askForPrinter(const Printing& printing, int pages, QWidget* over);

/** Prints it there off the window's thread, to its end also where the screen is gone by then, and tells the screen. */
void printPaper(const Printing& printing, const std::shared_ptr<QPrinter>& printer, QObject* screen,
                const std::function<void(const SentToPrinter&)>& told);

} // namespace redress
