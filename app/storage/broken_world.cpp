#include "app/storage/broken_world.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace redress {

namespace {

using Kind = BrokenWorld::Kind;

struct Sentence
{
    Kind kind;
    const char* words;
};

/** What happened, what is safe, what to do. */
constexpr Sentence sentences[] = {
    {Kind::Unreachable,
     QT_TRANSLATE_NOOP("BrokenWorld", "The register %1 cannot be reached. What was saved before is safe. "
                                      "Look whether the disk or the server is there, then try again.")},
    {Kind::Full,
     QT_TRANSLATE_NOOP("BrokenWorld", "The disk of the register %1 is full. Nothing was saved by half, and "
                                      "what was saved before is safe. Make room, then save again.")},
    {Kind::ReadOnly,
     QT_TRANSLATE_NOOP("BrokenWorld", "The register %1 can be read but not written. It was not changed. Ask "
                                      "for the right to write to the file and its folder.")},
    {Kind::Damaged,
     QT_TRANSLATE_NOOP("BrokenWorld", "The register %1 is damaged. It was not changed. Keep the file, and "
                                      "go on with the last backup.")},
    {Kind::Missing,
     QT_TRANSLATE_NOOP("BrokenWorld", "There is no register at %1. None was made. Check the address, or "
                                      "make a new register.")},
    {Kind::Gone,
     QT_TRANSLATE_NOOP("BrokenWorld", "The register %1 was moved or deleted while it was open. The last "
                                      "change was not saved. Put the file back, then save again.")},
    {Kind::Foreign,
     QT_TRANSLATE_NOOP("BrokenWorld", "%1 is not a register of Redress, or its beginning was overwritten. "
                                      "It was not changed. Choose another file, or go back to a backup.")},
    {Kind::Newer,
     QT_TRANSLATE_NOOP("BrokenWorld", "The register %1 belongs to a newer Redress. It was not changed. "
                                      "Install the newer program on this computer.")},
    {Kind::OnShare,
     QT_TRANSLATE_NOOP("BrokenWorld", "The register %1 lies on a network share, where saves of several "
                                      "desks can be lost. It was not opened. Move it to a disk of this "
                                      "computer, or use PostgreSQL.")},
    {Kind::Busy,
     QT_TRANSLATE_NOOP("BrokenWorld", "Another desk has been saving to the register %1 for a long time. "
                                      "Your change was not saved. Wait a little, then save again.")},
    {Kind::Denied,
     QT_TRANSLATE_NOOP("BrokenWorld", "You may not use the register %1. It was not changed. Ask its "
                                      "administrator for access.")},
    {Kind::CommitUnknown,
     QT_TRANSLATE_NOOP("BrokenWorld", "The register %1 went away in the middle of a save. Nobody can tell "
                                      "yet whether it was kept; it will be looked up when the register is "
                                      "back.")},
    {Kind::AlreadyThere,
     QT_TRANSLATE_NOOP("BrokenWorld", "There is something at %1 already. It was not changed. Choose "
                                      "another place.")},
    {Kind::BadAddress,
     QT_TRANSLATE_NOOP("BrokenWorld", "%1 is not the address of a register. Give a file that ends in "
                                      ".redress, or postgresql://user@host/database.")},
    {Kind::WrongSuffix,
     QT_TRANSLATE_NOOP("BrokenWorld", "The name of a register ends in .redress; %1 does not. It was not "
                                      "opened. Choose another file.")},
    {Kind::IsFolder,
     QT_TRANSLATE_NOOP("BrokenWorld", "%1 is a folder, not a register. Choose the file in it that ends in "
                                      ".redress.")},
    {Kind::Stopped,
     QT_TRANSLATE_NOOP("BrokenWorld", "This was stopped before its end, for Redress lets go of %1. Nothing was left "
                                      "by half. It can be done again later.")},
    {Kind::Failed,
     QT_TRANSLATE_NOOP("BrokenWorld", "The register %1 did not take the change. Nothing was saved by half. "
                                      "Tell your administrator what you were doing.")},
};

const char* sentenceOf(Kind kind)
{
    const auto known = std::ranges::find(sentences, kind, &Sentence::kind);
    return known == std::end(sentences) ? "" : known->words;
}

} // namespace

BrokenWorld::BrokenWorld(Kind kind, const QString& thing, QString details)
    : broken(kind), sentence(QCoreApplication::translate("BrokenWorld", sentenceOf(kind)).arg(thing)),
      engineWords(std::move(details)), words((sentence + u' ' + engineWords).trimmed().toUtf8())
{
}

} // namespace redress
