#pragma once

#include "models/moment.h"
#include "ui/letters/printing.h"

#include <optional>

class QIODevice;
class QPDF;

namespace redress {

/** What a PDF says of itself. */
struct DocumentFacts
{
    QString title;
    /** The organisation. */
    QString author;
    /** What a letter is about; empty for other papers. */
    QString subject = {};
    /** Two letters, as in "en" or "fa". */
    QString language;
    /** None: what the document says of that already stays. */
    std::optional<Moment> created = {};
};

[[nodiscard]] DocumentFacts factsOf(const Printing& printing);

/**
 * Written into the document's own table and, saying the same, into its XMP; with them its language, that its title is
 * shown, and that its pages lie in the direction of its language. Throws qpdf's exceptions.
 */
void writeFacts(QPDF& pdf, const DocumentFacts& facts);

/** A PDF as Qt writes it, with its facts. */
[[nodiscard]] QByteArray withFacts(const QByteArray& pdf, const DocumentFacts& facts);

/** As above, from file to file: of a long one never more than a part is in memory. Gives what stood in the way. */
[[nodiscard]] QString writeWithFacts(const QString& pdf, const DocumentFacts& facts, QIODevice& to);

} // namespace redress
