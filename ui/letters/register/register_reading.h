#pragma once

#include "app/desk.h"
#include "ui/letters/paged_lines.h"
#include "ui/letters/register/register_line.h"

#include <QObject>

#include <optional>

namespace redress {

/** Which lines of the letter register. */
struct RegisterWanted
{
    RegisterPart part = RegisterPart::Outgoing;
    /** Where the part goes by years. */
    int year = 0;

    friend bool operator==(const RegisterWanted&, const RegisterWanted&) = default;
};

using RegisterPages = PagedLines<RegisterLine>;
using RegisterLinesTaken = RegisterPages::Taken;

/** One page of at most `most` lines (up to 1,000), which goes on behind that line; none: from the beginning. */
void askRegister(Desk& desk, QObject* screen, const RegisterWanted& wanted, const std::optional<RegisterLine>& behind,
                 int most, const RegisterLinesTaken& taken, RegisterWords::Days days = RegisterWords::Days::Near);

/** Reads the letter register a page at a time, further as one scrolls, and again when something changed. */
class RegisterReading : public QObject
{
    Q_OBJECT
public:
    explicit RegisterReading(Desk& desk, QObject* parent = nullptr);

    void begin(const RegisterWanted& wanted);
    /** As many lines as stand there already. */
    void again() { pages.again(); }
    void more() { pages.more(); }
    /** To be searched: goes on by itself until its end, and again with each further reading. */
    void wantWhole(bool whole) { pages.wantWhole(whole); }

    [[nodiscard]] const RegisterWanted& wanted() const { return question; }
    [[nodiscard]] const QList<RegisterLine>& lines() const { return pages.lines(); }
    [[nodiscard]] bool hasMore() const { return pages.hasMore(); }
    /** Nothing was read of it yet. */
    [[nodiscard]] bool isFresh() const { return pages.isFresh(); }

Q_SIGNALS:
    void taken();
    void refused(const QString& text);

private:
    Desk& desk;
    RegisterWanted question;
    RegisterPages pages;
};

} // namespace redress
