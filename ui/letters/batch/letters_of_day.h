#pragma once

#include "app/desk.h"

#include <QObject>

#include <functional>

namespace redress {

/** Reads which letters were signed on a day and go by post, in the order of their post codes. */
class LettersOfDay : public QObject
{
    Q_OBJECT
public:
    explicit LettersOfDay(Desk& desk, QObject* parent = nullptr);

    using Taken = std::function<void(const Result<QList<LetterLine>>&)>;
    /** What is under way is dropped. */
    void read(QDate day, const Taken& taken);

private:
    struct Span
    {
        Moment from;
        Moment until;
    };

    /** One span after the other; one with more letters than a page holds in two halves. */
    void readNext();
    void take(Span span, const LetterPage& page);
    void sort();

    Desk& desk;
    Taken taken;
    QList<Span> spans;
    QList<LetterLine> lines;
    int reading = 0;
};

/** In the order of their post codes, those without one last; within one by their numbers. Callable from any thread. */
[[nodiscard]] QList<LetterLine> inPostOrder(const QList<LetterLine>& lines);

} // namespace redress
