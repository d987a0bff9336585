#pragma once

#include "ui/case_file/file_pieces.h"

#include <stop_token>

namespace redress {

/** A case file that is ready. */
struct BoundCaseFile
{
    QByteArray pdf;
    int pages = 0;
};

/**
 * Sets, numbers and binds it. Takes its time: off the window's thread. `told` hears how many of how many steps are
 * done, on that thread. Nothing where it was stopped, or could not be bound.
 */
[[nodiscard]] std::optional<BoundCaseFile> boundCaseFile(const std::shared_ptr<const CaseFileSource>& source,
                                                         const ShownPapers& papers, const std::stop_token& stop,
                                                         const std::function<void(int done, int of)>& told);

} // namespace redress
