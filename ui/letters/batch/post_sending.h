#pragma once

#include "ui/letters/batch/print_run.h"
#include "ui/letters/batch/still_due.h"

#include <QObject>

namespace redress {

/**
 * Records of the letters of a run that they were sent by post, one after the other. What went another way meanwhile, or
 * is refused, is listed and stops nothing; what was recorded of this run before is not recorded twice. Where the
 * register is away it is broken off, to be begun anew.
 */
class PostSending : public QObject
{
    Q_OBJECT
public:
    /** `run`: its `recording` is the moment at which they were sent. */
    PostSending(Desk& desk, const PrintRun& run, QObject* parent = nullptr);

    void begin();
    [[nodiscard]] const QList<LeftOutLetter>& refused() const { return notSent; }
    /** Those that are on their way. */
    [[nodiscard]] const QList<LetterLine>& sent() const { return areSent; }

Q_SIGNALS:
    void advanced(int done, int all, const QString& name);
    void ended();
    void brokenOff(const QString& why);

private:
    void next();
    void read(const LetterLine& line, int triesLeft);
    void send(const LetterLine& line, const CaseView& view, int triesLeft);
    void takeRefusal(const LetterLine& line, const Refusal& refusal);
    /** `why` is empty where it is on its way. */
    void conclude(const LetterLine& line, const QString& why);

    Desk& desk;
    QList<LetterLine> letters;
    Moment moment;
    QList<LeftOutLetter> notSent;
    QList<LetterLine> areSent;
    int done = 0;
};

} // namespace redress
