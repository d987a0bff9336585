#pragma once

#include "ui/case_file/case_file_source.h"
#include "ui/case_file/flowing_pages.h"
#include "ui/case_file/shown_paper.h"
#include "ui/case_file/veil.h"
#include "ui/letters/letter_on_paper.h"

#include <QMap>

#include <functional>
#include <variant>

namespace redress {

/** Pages in the program's own words. They bring their own headings. */
struct OwnPages
{
    /** One below the other. `pages`: how many the whole file has. */
    QList<std::function<void(FlowingPages&, int pages)>> fills;

    void fill(FlowingPages& flowing, int pages) const
    {
        for (const auto& one : fills) {
            one(flowing, pages);
        }
    }
};

/** A stretch of a case file that is painted in one way. */
struct FilePiece
{
    /** Where it has no heading of its own: what the index calls it. */
    QString title;
    /** … and how deep it stands there. */
    int level = 1;
    std::variant<OwnPages, LetterOnPaper, ShownPages> content;
};

/** The papers by the value of their id. */
using ShownPapers = QMap<qint64, ShownPaper>;

/**
 * What the file holds behind cover and index, in its order; the cover is the first piece. `source` is veiled; so is what
 * comes of it.
 */
[[nodiscard]] QList<FilePiece> piecesOf(const std::shared_ptr<const CaseFileSource>& source,
                                        const ShownPapers& papers, const std::shared_ptr<const Veil>& veil);

} // namespace redress
