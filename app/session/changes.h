#pragma once

#include <QObject>

namespace redress {

/** The one notifier. Screens listen here; it speaks on the GUI thread, after a commit, for every desk's changes. */
class Changes : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /** The journal grew to `head`, by this desk or another: what is shown may be old. */
    void journalGrew(qint64 head);
    /** The register could not be reached since the last good look. `text` is a sentence for the banner. */
    void registerLost(const QString& text);
    void registerBack();
    /** The journal no longer holds what this computer saw kept. `text` is a sentence for a banner that stays. */
    void registerDoubted(const QString& text);
};

} // namespace redress
