#pragma once

#include "ui/letters/document_facts.h"

#include <QList>

#include <optional>

namespace redress {

/** Leads to a place in the bound file. Nested by level, from 1; a level that was left out counts as there. */
struct PdfBookmark
{
    QString title;
    int level = 1;
    /** Counts from 0. */
    int page = 0;
    /** In millimetres from the paper's top. */
    double top = 0;
};

/** Pages that are laid over others, as a head line and a foot are over what came from outside. */
struct PdfOverlay
{
    QByteArray pdf;
    /** On which page of the bound file the first one lies, from 0. */
    int page = 0;
};

/** One file of several: their pages in order. */
struct PdfBinding
{
    DocumentFacts facts;
    /** Each from asPdf() or harmless(). */
    QList<QByteArray> parts;
    QList<PdfOverlay> overlays = {};
    QList<PdfBookmark> bookmarks = {};
};

/**
 * Nothing where a part is no PDF or a bookmark or overlay lies outside the pages. Callable from any thread,
 * but not from the window's. The same binding gives the same bytes.
 */
[[nodiscard]] std::optional<QByteArray> boundPdf(const PdfBinding& binding);

} // namespace redress
