#pragma once

#include "app/papers/paper_verbs.h"
#include "app/session/draft.h"
#include "models/id.h"
#include "models/result.h"

#include <QList>
#include <QString>

namespace redress {

/**
 * The drafts of one person in one register, as files on this computer that only the computer's user can read.
 * Reads and writes at once: to be used off the GUI thread.
 */
class DraftFolder
{
public:
    DraftFolder(const QString& folder, const QString& registerAddress, StaffId person);

    [[nodiscard]] Result<Done> keep(const Draft& draft) const;
    /** Newest first. A file that cannot be read is passed over, never removed. */
    [[nodiscard]] QList<Draft> all() const;
    void drop(const QString& key) const;

    /** A copy of a file or picture that waits with a draft; gives where it lies. */
    [[nodiscard]] Result<QString> keepPaper(const NewPaper& paper) const;
    /** Touches nothing but copies of its own. */
    void dropPapers(const QStringList& files) const;

private:
    [[nodiscard]] QString fileOf(const QString& key) const;
    [[nodiscard]] QString paperFolder() const;

    QString folder;
};

} // namespace redress
