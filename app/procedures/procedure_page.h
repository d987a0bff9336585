#pragma once

#include "models/procedure.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace redress {

/** One part of a page of plain text, to be set on screen, on paper or at a terminal. */
struct PagePart
{
    enum class Kind {
        Title,
        Heading,
        Paragraph,
        /** One thing of a list. */
        Point,
        /** A caption and what it stands for. */
        Row,
    };
    Kind kind = Kind::Paragraph;
    QString text;
    /** Only a row has one. */
    QString caption;

    friend bool operator==(const PagePart&, const PagePart&) = default;
};

using Page = QList<PagePart>;

/**
 * All that a procedure says, in words: its own texts in that language (else in English, else in any), the rest in the
 * program's. What it leaves out is said too where a reader would ask for it.
 */
[[nodiscard]] Page pageOf(const Procedure& procedure, const QString& language);

/** A line each, as at a terminal: headings apart, points and rows set in. */
[[nodiscard]] QStringList linesOf(const Page& page);

} // namespace redress
