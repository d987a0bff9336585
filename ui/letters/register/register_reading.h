#pragma once

#include "app/desk.h"
#include "ui/letters/register/register_line.h"

#include <QObject>

#include <functional>

namespace redress {

/** Which lines of the letter register. */
struct RegisterWanted
{
    RegisterPart part = RegisterPart::Outgoing;
    /** Where the part goes by years. */
    int year = 0;

    friend bool operator==(const RegisterWanted&, const RegisterWanted&) = default;
};

struct RegisterLines
{
    QList<RegisterLine> lines;
    bool more = false;
};

using RegisterLinesTaken = std::function<void(const Result<RegisterLines>&)>;

/** One page of at most `most` lines (up to 1,000), which goes on behind `after`. */
void askRegister(Desk& desk, QObject* screen, const RegisterWanted& wanted, RegisterNumber after, int most,
                 const RegisterLinesTaken& taken, RegisterWords::Days days = RegisterWords::Days::Near);

/** Reads the letter register a page at a time, further as one scrolls, and again when something changed. */
class RegisterReading : public QObject
{
    Q_OBJECT
public:
    explicit RegisterReading(Desk& desk, QObject* parent = nullptr);

    void begin(const RegisterWanted& wanted);
    /** As many lines as stand there already. */
    void again();
    void more();
    /** To be searched: goes on by itself until its end, and again with each further reading. */
    void wantWhole(bool whole);

    [[nodiscard]] const RegisterWanted& wanted() const { return question; }
    [[nodiscard]] const QList<RegisterLine>& lines() const { return read; }
    [[nodiscard]] bool hasMore() const { return moreFollow; }
    /** Nothing was read of it yet. */
    [[nodiscard]] bool isFresh() const { return fresh; }

Q_SIGNALS:
    void taken();
    void refused(const QString& text);

private:
    void gather(int number, qsizetype depth, const QList<RegisterLine>& soFar);
    void take(qsizetype depth, const QList<RegisterLine>& all, bool moreWait);

    Desk& desk;
    RegisterWanted question;
    QList<RegisterLine> read;
    bool moreFollow = false;
    bool whole = false;
    bool fresh = true;
    bool reading = false;
    /** Something changed while it was being read. */
    bool stale = false;
    int asked = 0;
};

} // namespace redress
