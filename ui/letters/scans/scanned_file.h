#pragma once

#include "models/letter_code.h"
#include "ui/papers/waiting_paper.h"

namespace redress {

/** A scan that was read: what lies in it, and which letters it says to be copies of. */
struct ScannedFile
{
    /** Its bytes are in it: the file may be gone by the time it is put to a case. */
    WaitingPaper scan;
    /** A code proves nothing: the register is asked about each. */
    QList<LetterCode> codes;
};

/** The files and the picture one by one. */
[[nodiscard]] QList<ArrivingPapers> parted(const ArrivingPapers& arriving);

/** Reads one of them off the window's thread: seconds, of a long one. A pasted picture gets that name. */
[[nodiscard]] QFuture<ScannedFile> readScan(const ArrivingPapers& one, const QString& pictureName);

} // namespace redress
