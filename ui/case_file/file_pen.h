#pragma once

#include "ui/case_file/flowing_pages.h"
#include "ui/case_file/veil.h"

namespace redress {

/** Writes pages of a case file. Every word goes through the veil, so that none can slip past it. */
class FilePen
{
public:
    FilePen(FlowingPages& pages, const Veil& veil) : pages(pages), veil(veil) {}

    void title(const QString& text) { pages.addTitle(veil(text)); }
    void heading(const QString& text, int level = 1) { pages.addHeading(veil(text), level); }
    void paragraph(const QString& text);
    void note(const QString& text) { pages.addNote(veil(text)); }
    /** Nothing where the value is empty. */
    void fact(const QString& caption, const QString& value);
    void table(PaperTable table);
    void picture(PaperPicture picture);
    void gap() { pages.addGap(); }

private:
    FlowingPages& pages;
    const Veil& veil;
};

} // namespace redress
