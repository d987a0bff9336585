#include "ui/case_file/file_pen.h"

namespace redress {

void FilePen::paragraph(const QString& text, Wording wording)
{
    if (!text.isEmpty()) {
        pages.addParagraph(veil(text, wording));
    }
}

void FilePen::fact(const QString& caption, const QString& value, Wording wording)
{
    if (!value.isEmpty()) {
        pages.addFact(veil(caption, Wording::Fixed), veil(value, wording));
    }
}

void FilePen::table(PaperTable table, Wording wording)
{
    for (QStringList& row : table.rows) {
        for (QString& cell : row) {
            cell = veil(cell, wording);
        }
    }
    pages.addTable(table);
}

void FilePen::picture(PaperPicture picture)
{
    picture.caption = veil(picture.caption, Wording::Fixed);
    pages.addPicture(picture);
}

} // namespace redress
