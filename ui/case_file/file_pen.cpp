#include "ui/case_file/file_pen.h"

namespace redress {

void FilePen::paragraph(const QString& text)
{
    if (!text.isEmpty()) {
        pages.addParagraph(veil(text));
    }
}

void FilePen::fact(const QString& caption, const QString& value)
{
    if (!value.isEmpty()) {
        pages.addFact(veil(caption), veil(value));
    }
}

void FilePen::table(PaperTable table)
{
    for (QStringList& row : table.rows) {
        for (QString& cell : row) {
            cell = veil(cell);
        }
    }
    pages.addTable(table);
}

void FilePen::picture(PaperPicture picture)
{
    picture.caption = veil(picture.caption);
    pages.addPicture(picture);
}

} // namespace redress
