#pragma once

#include <QByteArray>
#include <QString>

#include <exception>

namespace redress {

/**
 * The world outside the program does not do its part: disk full, server gone, file damaged. Thrown by storage
 * alone, caught once in `app` and shown as it is: what happened, what is safe, what to do.
 */
class BrokenWorld : public std::exception
{
public:
    enum class Kind {
        /** The file or server does not answer. */
        Unreachable,
        Full,
        ReadOnly,
        Damaged,
        /** There is no register at the address. */
        Missing,
        /** It, or what stands beside it, was moved or deleted while it was open. */
        Gone,
        /** There is something at the address, but it is no register of ours. */
        Foreign,
        /** A newer program made or upgraded it. */
        Newer,
        /** The file lies on a network share. */
        OnShare,
        /** Another desk was saving for longer than the bound. */
        Busy,
        Denied,
        /** Nobody knows whether the last save was kept: look its action key up. */
        CommitUnknown,
        /** Something stands where a new file should go. Nothing is replaced. */
        AlreadyThere,
        /** The address cannot be understood. */
        BadAddress,
        WrongSuffix,
        IsFolder,
        /** Somebody asked for the work to stop before its end. */
        Stopped,
        /** Anything else the engine said; its own words are in `details`. */
        Failed,
    };

    /** `thing`: what the sentence is about, mostly a file's path or a server. */
    explicit BrokenWorld(Kind kind, const QString& thing = {}, QString details = {});

    [[nodiscard]] Kind kind() const { return broken; }
    /** For the person, in the program's language. */
    [[nodiscard]] const QString& text() const { return sentence; }
    /** The engine's own words, for the log; may be empty. Never shown in place of the sentence. */
    [[nodiscard]] const QString& details() const { return engineWords; }
    [[nodiscard]] const char* what() const noexcept override { return words.constData(); }

private:
    Kind broken;
    QString sentence;
    QString engineWords;
    QByteArray words;
};

} // namespace redress
