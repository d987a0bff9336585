#pragma once

#include "ui/case_file/pdf_binder.h"
#include "ui/case_file/pdf_bytes.h"

namespace redress {

/** Written into the document's own table and, saying the same, into its XMP. */
void writeFacts(QPDF& pdf, const PdfFacts& facts);

} // namespace redress
