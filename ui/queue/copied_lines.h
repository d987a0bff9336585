#pragma once

#include "ui/queue/line_words.h"

#include <memory>

class QMimeData;

namespace redress {

/**
 * Lines of a list for the clipboard, with the heads of their columns: as text parted by tabs, and as an HTML table.
 *
 * What complainants typed must not run where it is pasted. In the HTML table, which spreadsheets take first, each
 * cell is marked as text and stays as it was typed. The text flavour can carry no such mark: there a cell that a
 * spreadsheet would take for a formula (it begins with = + - @, a tab or a line end) gets a leading apostrophe,
 * wherever it is pasted, as nobody can know where that will be. A phone number is no formula and stays readable.
 */
[[nodiscard]] std::unique_ptr<QMimeData> copiedLines(const QList<CaseLine>& lines, const QList<ListColumn>& columns,
                                                     const LineWords& words);

} // namespace redress
