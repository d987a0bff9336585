#pragma once

#include "app/desk.h"
#include "ui/letters/batch/print_run.h"

#include <QObject>

#include <optional>

namespace redress {

/** The print run that is under way, as it is kept on this computer. */
class KeptRun : public QObject
{
    Q_OBJECT
public:
    explicit KeptRun(Desk& desk, QObject* parent = nullptr);

    /** Takes up what was kept; nothing where nothing was. Where that cannot be read it is tried again by itself. */
    void takeUp();
    /** Whether it was looked what was kept: no run begins before. */
    [[nodiscard]] bool isKnown() const { return known; }
    [[nodiscard]] const std::optional<PrintRun>& run() const { return theRun; }
    void keep(const PrintRun& run);
    void drop();
    /** What was last kept or dropped is not on the disk yet. */
    [[nodiscard]] bool isWriting() const { return writing; }

Q_SIGNALS:
    void changed();
    /** It stands on the disk as it is. */
    void written();
    /** It could not be kept: why. */
    void failed(const QString& text);

private:
    /** One after the other: the desk keeps drafts on many threads, and the later must not be overtaken. */
    void write();

    Desk& desk;
    std::optional<PrintRun> theRun;
    bool known = false;
    bool writing = false;
    bool isBehind = false;
};

} // namespace redress
