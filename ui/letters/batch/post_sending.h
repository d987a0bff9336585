#pragma once

#include "app/desk.h"
#include "ui/letters/batch/run_printing.h"

#include <QObject>

namespace redress {

/** Records of letters that they were sent by post, one after the other; what is refused is listed and stops nothing. */
class PostSending : public QObject
{
    Q_OBJECT
public:
    PostSending(Desk& desk, const QList<LetterLine>& letters, QObject* parent = nullptr);

    void begin();
    [[nodiscard]] const QList<LeftOutLetter>& refused() const { return notSent; }

Q_SIGNALS:
    void advanced(int done, int all, const QString& name);
    void ended();

private:
    void next();
    void send(const LetterLine& line, const Result<CaseView>& view);
    void conclude(const LetterLine& line, const Result<CaseView>& result);

    Desk& desk;
    QList<LetterLine> letters;
    QList<LeftOutLetter> notSent;
    int done = 0;
};

} // namespace redress
