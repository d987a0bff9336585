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

/** Reads them off the window's thread. A pasted picture gets that name. */
[[nodiscard]] QFuture<QList<ScannedFile>> readScans(const ArrivingPapers& arriving, const QString& pictureName);

} // namespace redress
