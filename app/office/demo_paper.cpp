#include "app/office/demo_paper.h"

#include "app/office/demo_fields.h"

#include <QStringList>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Text in a PDF stands between parentheses. */
QByteArray shown(const QString& line)
{
    QByteArray written;
    for (const char sign : line.toLatin1()) {
        if (sign == '(' || sign == ')' || sign == '\\') {
            written += '\\';
        }
        written += sign;
    }
    return '(' + written + ") Tj T*\n";
}

/** The smallest whole document: a page in a font that every reader has. */
QByteArray asPdf(const QString& text)
{
    QByteArray page = "BT /F1 11 Tf 16 TL 56 780 Td\n";
    for (const QString& line : text.split(u'\n')) {
        page += shown(line);
    }
    page += "ET";
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(page.size()) + " >>\nstream\n" + page + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
    QByteArray file = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    for (qsizetype number = 0; number < objects.size(); ++number) {
        places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(number + 1) + " 0 obj\n" + objects.at(number) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(file.size());
    file += "xref\n0 " + count + '\n' + places;
    file += "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
    return file;
}

} // namespace

NewPaper makeDemoPaper(const QJsonObject& fields)
{
    NewPaper paper;
    paper.name = demo::text(fields, "name");
    paper.evidence = demo::choice(fields, "evidence", Evidence::Document);
    if (fields.contains(u"picture"_s)) {
        paper.bytes = drawDemoPicture(demo::text(fields, "picture"));
    } else if (fields.contains(u"pdf"_s)) {
        paper.bytes = asPdf(demo::text(fields, "pdf"));
    } else {
        paper.bytes = demo::text(fields, "text").toUtf8();
    }
    return paper;
}

} // namespace redress
