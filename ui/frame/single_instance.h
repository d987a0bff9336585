#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace redress {

/**
 * One program a register and person: the first with a register answers at a socket of the person's own, named
 * from the register; whoever comes later asks it to show itself. What a killed program left behind is no
 * obstacle.
 */
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /** `folder`: where the sockets lie, for this person alone. Empty: the system's place for such. */
    explicit SingleInstance(const QString& folder = {}, QObject* parent = nullptr);
    ~SingleInstance() override;

    /**
     * True where this program is the one to work with the register: it is the first, or the first does not
     * answer. False: the first shows itself now, with the case of that reference where there is one. A
     * register claimed before is let go.
     */
    [[nodiscard]] bool claim(const QString& registerAddress, const QString& reference = {});

Q_SIGNALS:
    /** A later start wants this window in front, and this case where there is one. */
    void wanted(const QString& reference);

private:
    void listen(const QString& socket);
    void answer(QLocalSocket* caller);

    QString folder;
    QString claimed;
    std::unique_ptr<QLockFile> lock;
    QLocalServer* server;
};

} // namespace redress
