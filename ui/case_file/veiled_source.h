#pragma once

#include "ui/case_file/case_file_source.h"
#include "ui/case_file/veil.h"

namespace redress {

/** The persons that the choice blacks out. */
[[nodiscard]] Veil veilOf(const CaseFileSource& source);

/**
 * The source with what people wrote and how they are called already blacked out, so that it can be put into
 * the program's words, which then need no blacking out by parts of names.
 */
[[nodiscard]] CaseFileSource veiled(CaseFileSource source, const Veil& veil);

} // namespace redress
