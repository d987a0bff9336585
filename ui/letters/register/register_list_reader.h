#pragma once

#include "ui/letters/register/register_list.h"
#include "ui/letters/register/register_reading.h"

#include <QObject>

#include <functional>

namespace redress {

/** Reads the letter register of a span of days for paper, a page at a time. */
class RegisterListReader : public QObject
{
    Q_OBJECT
public:
    explicit RegisterListReader(Desk& desk, QObject* parent = nullptr);

    using Taken = std::function<void(const Result<RegisterList>&)>;
    /** What is under way is dropped. `part`: Outgoing or Incoming. */
    void read(RegisterPart part, const DaySpan& span, const Taken& taken);

private:
    /** The numbers of a year below that line, and then those of the years before, back to the span's first. */
    void readYear(int year, const std::optional<RegisterLine>& behind);
    void finish();

    Desk& desk;
    RegisterPart part = RegisterPart::Outgoing;
    DaySpan span;
    Taken taken;
    QList<RegisterLine> lines;
    int reading = 0;
};

} // namespace redress
