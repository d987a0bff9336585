#pragma once

#include "models/letter_check.h"
#include "ui/case/case_at_hand.h"

#include <QFutureWatcher>
#include <QTimer>

namespace redress {

/** Looks a letter over while it is written, off the window's thread: what stands in the way of its signature. */
class Proofreader : public QObject
{
    Q_OBJECT
public:
    explicit Proofreader(const CaseAtHand& atHand, QObject* parent = nullptr);

    /** Within a moment of the last one. */
    void readSoon(const Letter& letter);
    /** At once: takes its time with a long letter. */
    [[nodiscard]] QList<LetterRemark> readNow(const Letter& letter) const;

Q_SIGNALS:
    /** Of the letter that was given last. */
    void told(const QList<LetterRemark>& remarks);

private:
    [[nodiscard]] std::function<QList<LetterRemark>()> reading(const Letter& letter) const;

    const CaseAtHand& atHand;
    Letter wanted;
    QTimer pause;
    QFutureWatcher<QList<LetterRemark>> work;
};

} // namespace redress
