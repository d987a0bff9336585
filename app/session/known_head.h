#pragma once

#include <QString>

#include <optional>

namespace redress {

/**
 * The last entry of a register's journal that this computer saw kept, in a file of its own. A register that no
 * longer holds it was cut, rewritten, or lost a save. Reads and writes at once: to be used off the GUI thread.
 */
class KnownHead
{
public:
    struct Seen
    {
        qint64 sequence = 0;
        QString hash;

        friend bool operator==(const Seen&, const Seen&) = default;
    };

    KnownHead(const QString& folder, const QString& registerAddress);

    [[nodiscard]] std::optional<Seen> read() const;
    /** A failure is passed over: the check is only as good as the disk it is kept on. */
    void keep(const Seen& seen) const;

private:
    QString file;
};

} // namespace redress
