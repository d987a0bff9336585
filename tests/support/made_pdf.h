#pragma once

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

/** PDFs as others make them. */
namespace made_pdf {

/** A file of these objects, numbered from 1; the first is the catalogue. */
inline QByteArray of(const QList<QByteArray>& objects)
{
    QByteArray file = "%PDF-1.7\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (int number = 1; number <= objects.size(); ++number) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(number) + " 0 obj\n" + objects.at(number - 1) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + table + "trailer\n<< /Root 1 0 R /Size " + QByteArray::number(objects.size() + 1) +
           " >>\nstartxref\n" + start + "\n%%EOF\n";
}

inline QByteArray stream(const QByteArray& content, const QByteArray& keys = {})
{
    return "<< /Length " + QByteArray::number(content.size()) + ' ' + keys + " >>\nstream\n" + content +
           "\nendstream";
}

/** One page; what is drawn on it, and what else its dictionary and the catalogue hold. More objects follow as
 * 5, 6 … */
inline QByteArray page(const QByteArray& drawing, const QByteArray& keys, const QByteArray& catalogue = {},
                       const QList<QByteArray>& more = {})
{
    const bool hasResources = keys.contains("/Resources");
    return of(QList<QByteArray>{"<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>",
                                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                "<< /Type /Page /Parent 2 0 R /Contents 4 0 R " + keys +
                                    (hasResources ? " >>" : " /Resources << >> >>"),
                                stream(drawing)} +
              more);
}

/** As a word processor makes it: a page a text. */
inline QByteArray pages(const QStringList& texts, const QPageSize& size = QPageSize(QPageSize::A4))
{
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setPageSize(size);
    QPainter painter(&writer);
    for (int at = 0; at < texts.size(); ++at) {
        if (at > 0) {
            writer.newPage();
        }
        painter.drawText(QPointF(writer.width() * 0.1, writer.height() * 0.1), texts.at(at));
    }
    painter.end();
    return bytes;
}

} // namespace made_pdf
