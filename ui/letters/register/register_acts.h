#pragma once

#include "ui/case/case_at_hand.h"
#include "ui/letters/register/register_line.h"

#include <functional>

namespace redress {

class LivePreview;

/**
 * What can be done from a line of the letter register. Looking at a letter, and each sheet about one, is a reading of
 * its case.
 */
class RegisterActs : public QObject
{
    Q_OBJECT
public:
    /** `page`: over which the sheets open. */
    RegisterActs(Desk& desk, QWidget* page);

    [[nodiscard]] bool canShow(const RegisterLine& line) const;
    [[nodiscard]] bool canRecordSent(const RegisterLine& line) const;
    [[nodiscard]] bool canRecordCameBack(const RegisterLine& line) const;
    [[nodiscard]] bool canRecordAnswer(const RegisterLine& line) const;
    [[nodiscard]] bool canRemind(const RegisterLine& line) const;

    /** As it is on paper. */
    void show(const RegisterLine& line);
    /** For the first time, or again once it came back. A reply first goes out by its step in the case, which is opened. */
    void recordSent(const RegisterLine& line);
    void recordCameBack(const RegisterLine& line);
    /** What a letter asked for comes in many ways; what nobody asked for, by post. */
    void recordAnswer(const RegisterLine& line);
    /** Begins another letter to the same recipient; for whom writes none: a call. */
    void remind(const RegisterLine& line);
    /** The case that was read last changed perhaps. */
    void refresh();

Q_SIGNALS:
    void caseWanted(redress::CaseId id);
    void said(const QString& text, bool refused);

private:
    void withCase(CaseId id, const std::function<void()>& then);
    [[nodiscard]] bool may(Action action) const;
    void writeReminder(const RegisterLine& line);

    Desk& desk;
    QWidget* page;
    CaseAtHand atHand;
    LetterId lookedAt;
    LivePreview* preview;
    std::function<void()> then;
};

} // namespace redress
