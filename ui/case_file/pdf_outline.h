#pragma once

#include "ui/case_file/pdf_binder.h"
#include "ui/case_file/pdf_bytes.h"

#include <vector>

namespace redress {

/** The bookmarks of a document, shown beside its pages when it is opened. */
void writeOutline(QPDF& pdf, const QList<PdfBookmark>& bookmarks, const std::vector<QPDFObjectHandle>& pages);

} // namespace redress
