#pragma once

#include "ui/case_file/flowing_pages.h"
#include "ui/case_file/veil.h"

namespace redress {

/**
 * Writes pages of a case file. Every word goes through the veil, so that none can slip past it: titles, headings and
 * captions as words of the program, the rest as prose where nothing else is said. What people wrote and is put into
 * words of the program goes through `prose` before.
 */
class FilePen
{
public:
    FilePen(FlowingPages& pages, const Veil& veil) : pages(pages), veil(veil) {}

    [[nodiscard]] QString prose(const QString& text) const { return veil(text); }

    void title(const QString& text) { pages.addTitle(veil(text, Wording::Fixed)); }
    void heading(const QString& text, int level = 1) { pages.addHeading(veil(text, Wording::Fixed), level); }
    void paragraph(const QString& text, Wording wording = Wording::Prose);
    void note(const QString& text) { pages.addNote(veil(text, Wording::Fixed)); }
    /** Nothing where the value is empty. */
    void fact(const QString& caption, const QString& value, Wording wording = Wording::Prose);
    void table(PaperTable table, Wording wording = Wording::Prose);
    void picture(PaperPicture picture);
    void gap() { pages.addGap(); }

private:
    FlowingPages& pages;
    const Veil& veil;
};

} // namespace redress
