#pragma once

#include "models/letter_template.h"

#include <QByteArray>
#include <QString>

namespace redress {

/**
 * A letter's blocks as a person writes them: paragraphs parted by empty lines. A paragraph that stands only with, or
 * only without, a value begins with a line of its own that says so: "[with remedy]", "[without points]", or both,
 * "[with done, without points]".
 */
[[nodiscard]] QString writtenBlocks(const QList<LetterBlock>& blocks);
/** The other way; each paragraph is a block. A line in brackets that says nothing of this kind is text. */
[[nodiscard]] QList<LetterBlock> blocksFrom(const QString& written);

/** The template as its document; LetterTemplate::read gives the same again. */
[[nodiscard]] QByteArray documentOf(const LetterTemplate& made);

/** An id for a new template of that purpose that none of `taken` has: "final_reply_2". */
[[nodiscard]] QString newTemplateId(LetterPurpose purpose, const QStringList& taken);

} // namespace redress
