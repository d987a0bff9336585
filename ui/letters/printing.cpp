#include "ui/letters/printing.h"

#include "ui/letters/document_facts.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace redress {

namespace {

/** In all pictures of a document together: some 400 MB. */
constexpr double mostDots = 100e6;

constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto dublinCore = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto xmp = "http://ns.adobe.com/xap/1.0/"_L1;

/** XML takes no control characters. */
QString clean(QString text)
{
    return text.removeIf([](QChar sign) { return sign.category() == QChar::Other_Control; });
}

/** Qt writes the author nowhere; a description of the document in XMP can name one. */
QByteArray description(const Printing& printing, const QString& title)
{
    QByteArray written;
    QXmlStreamWriter xml(&written);
    xml.writeNamespace(rdf, "rdf"_L1);
    xml.writeStartElement(rdf, "RDF"_L1);
    xml.writeStartElement(rdf, "Description"_L1);
    xml.writeNamespace(dublinCore, "dc"_L1);
    xml.writeNamespace(xmp, "xmp"_L1);
    xml.writeAttribute(rdf, "about"_L1, QString());
    const auto listed = [&](QLatin1StringView name, QLatin1StringView list, const QString& value) {
        xml.writeStartElement(dublinCore, name);
        xml.writeStartElement(rdf, list);
        xml.writeStartElement(rdf, "li"_L1);
        if (list == "Alt"_L1) {
            xml.writeAttribute("xml:lang"_L1, "x-default"_L1);
        }
        xml.writeCharacters(clean(value));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    };
    listed("title"_L1, "Alt"_L1, title);
    listed("creator"_L1, "Seq"_L1, printing.organisation);
    if (!printing.subject.isEmpty()) {
        listed("description"_L1, "Alt"_L1, printing.subject);
    }
    listed("language"_L1, "Bag"_L1, printing.language);
    xml.writeTextElement(xmp, "CreatorTool"_L1, "Redress"_L1);
    xml.writeEndElement();
    xml.writeEndElement();
    return written;
}

} // namespace

void setUp(QPdfWriter& writer, const Printing& printing)
{
    const QString title = clean(printing.title);
    writer.setTitle(title);
    writer.setCreator(u"Redress"_s);
    writer.setDocumentXmpMetadata(description(printing, title));
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

QByteArray asPdf(const Printing& printing)
{
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    setUp(writer, printing);

    const auto pages = printing.set();
    QPainter painter(&writer);
    for (int page = 0; page < pages->pageCount(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        pages->paintPage(painter, page);
    }
    painter.end();
    return withFacts(bytes, printing);
}

QList<QImage> asPictures(const Printing& printing, int pixelsAcross)
{
    const auto pages = printing.set();
    constexpr double upright = PaperPages::paperHeight / PaperPages::paperWidth;
    const int most = int(std::sqrt(mostDots / upright / std::max(pages->pageCount(), 1)));
    const int across = std::min(pixelsAcross, most);
    const int height = qRound(across * upright);
    QList<QImage> pictures;
    for (int page = 0; page < pages->pageCount(); ++page) {
        QImage picture(across, height, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        pages->paintPage(painter, page);
        pictures.append(picture);
    }
    return pictures;
}

} // namespace redress
