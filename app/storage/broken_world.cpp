#include "app/storage/broken_world.h"

#include <QCoreApplication>

namespace redress {

namespace {

using Kind = BrokenWorld::Kind;

const char* sentenceOf(Kind kind)
{
    switch (kind) {
    case Kind::Unreachable:
        return QT_TRANSLATE_NOOP("BrokenWorld",
                                 "The register %1 cannot be reached. What was saved before is safe. "
                                 "Look whether the disk or the server is there, then try again.");
    case Kind::Full:
        return QT_TRANSLATE_NOOP("BrokenWorld",
                                 "The disk of the register %1 is full. Nothing was saved by half, and "
                                 "what was saved before is safe. Make room, then save again.");
    case Kind::ReadOnly:
        return QT_TRANSLATE_NOOP("BrokenWorld",
                                 "The register %1 can be read but not written. It was not changed. Ask "
                                 "for the right to write to the file and its folder.");
    case Kind::Damaged:
        return QT_TRANSLATE_NOOP("BrokenWorld",
                                 "The register %1 is damaged. It was not changed. Keep the file, and "
                                 "go on with the last backup.");
    case Kind::Missing:
        return QT_TRANSLATE_NOOP("BrokenWorld",
                                 "There is no register at %1. None was made. Check the address, or "
                                 "make a new register.");
    case Kind::Gone:
        return QT_TRANSLATE_NOOP("BrokenWorld",
                                 "The register %1 was moved or deleted while it was open. The last "
                                 "change was not saved. Put the file back, then save again.");
    case Kind::Foreign:
        return QT_TRANSLATE_NOOP("BrokenWorld",
                                 "%1 is not a register of Redress, or its beginning was overwritten. "
                                 "It was not changed. Choose another file, or go back to a backup.");
    case Kind::Newer:
        return QT_TRANSLATE_NOOP("BrokenWorld",
                                 "The register %1 belongs to a newer Redress. It was not changed. "
                                 "Install the newer program on this computer.");
    case Kind::OnShare:
        return QT_TRANSLATE_NOOP("BrokenWorld",
                                 "The register %1 lies on a network share, where saves of several "
                                 "desks can be lost. It was not opened. Move it to a disk of this "
                                 "computer, or use PostgreSQL.");
    case Kind::Busy:
        return QT_TRANSLATE_NOOP("BrokenWorld",
                                 "Another desk has been saving to the register %1 for a long time. "
                                 "Your change was not saved. Wait a little, then save again.");
    case Kind::Denied:
        return QT_TRANSLATE_NOOP("BrokenWorld",
                                 "You may not use the register %1. It was not changed. Ask its "
                                 "administrator for access.");
    case Kind::CommitUnknown:
        return QT_TRANSLATE_NOOP("BrokenWorld",
                                 "The register %1 went away in the middle of a save. Nobody can tell "
                                 "yet whether it was kept; it will be looked up when the register is "
                                 "back.");
    case Kind::AlreadyThere:
        return QT_TRANSLATE_NOOP("BrokenWorld",
                                 "There is something at %1 already. It was not changed. Choose "
                                 "another place.");
    case Kind::BadAddress:
        return QT_TRANSLATE_NOOP("BrokenWorld",
                                 "%1 is not the address of a register. Give a file that ends in "
                                 ".redress, or postgresql://user@host/database.");
    case Kind::WrongSuffix:
        return QT_TRANSLATE_NOOP("BrokenWorld",
                                 "The name of a register ends in .redress; %1 does not. It was not "
                                 "opened. Choose another file.");
    case Kind::IsFolder:
        return QT_TRANSLATE_NOOP("BrokenWorld",
                                 "%1 is a folder, not a register. Choose the file in it that ends in "
                                 ".redress.");
    case Kind::Failed:
        break;
    }
    return QT_TRANSLATE_NOOP("BrokenWorld",
                             "The register %1 did not take the change. Nothing was saved by half. "
                             "Tell your administrator what you were doing.");
}

} // namespace

BrokenWorld::BrokenWorld(Kind kind, const QString& thing, QString details)
    : broken(kind), sentence(QCoreApplication::translate("BrokenWorld", sentenceOf(kind)).arg(thing)),
      engineWords(std::move(details)), words((sentence + u' ' + engineWords).trimmed().toUtf8())
{
}

} // namespace redress
