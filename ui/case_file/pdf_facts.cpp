#include "ui/case_file/pdf_facts.h"

#include <QLocale>
#include <QXmlStreamWriter>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto dublinCore = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto xmp = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto adobePdf = "http://ns.adobe.com/pdf/1.3/"_L1;
constexpr auto program = "Redress"_L1;

/** XML takes no control characters. */
QString clean(const QString& text)
{
    QString kept;
    for (const char32_t sign : text.toUcs4()) {
        const bool isNoCharacter = (sign & 0xFFFE) == 0xFFFE;
        if (!isNoCharacter && QChar::category(sign) != QChar::Other_Control) {
            kept += QChar::fromUcs4(sign);
        }
    }
    return kept;
}

void writeList(QXmlStreamWriter& xml, QLatin1StringView name, QLatin1StringView list, const QString& value)
{
    xml.writeStartElement(dublinCore, name);
    xml.writeStartElement(rdf, list);
    xml.writeStartElement(rdf, "li"_L1);
    if (list == "Alt"_L1) {
        xml.writeAttribute("xml:lang"_L1, "x-default"_L1);
    }
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray packetOf(const PdfFacts& facts)
{
    QByteArray written = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    const QString moment = facts.created.in(QTimeZone::utc()).toUTC().toString(Qt::ISODate);
    QByteArray description;
    QXmlStreamWriter xml(&description);
    xml.writeNamespace("adobe:ns:meta/"_L1, "x"_L1);
    xml.writeStartElement("adobe:ns:meta/"_L1, "xmpmeta"_L1);
    xml.writeNamespace(rdf, "rdf"_L1);
    xml.writeStartElement(rdf, "RDF"_L1);
    xml.writeStartElement(rdf, "Description"_L1);
    xml.writeNamespace(dublinCore, "dc"_L1);
    xml.writeNamespace(xmp, "xmp"_L1);
    xml.writeNamespace(adobePdf, "pdf"_L1);
    xml.writeAttribute(rdf, "about"_L1, QString());
    writeList(xml, "title"_L1, "Alt"_L1, clean(facts.title));
    writeList(xml, "creator"_L1, "Seq"_L1, clean(facts.author));
    writeList(xml, "language"_L1, "Bag"_L1, facts.language);
    xml.writeTextElement(xmp, "CreateDate"_L1, moment);
    xml.writeTextElement(xmp, "ModifyDate"_L1, moment);
    xml.writeTextElement(xmp, "CreatorTool"_L1, program);
    xml.writeTextElement(adobePdf, "Producer"_L1, program);
    xml.writeEndDocument();
    return written + description + "\n<?xpacket end=\"w\"?>";
}

QPDFObjectHandle text(const QString& words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

void writeTable(QPDF& pdf, const PdfFacts& facts)
{
    const QDateTime created = facts.created.in(QTimeZone::utc());
    const QPDFObjectHandle moment = text(QLocale::c().toString(created, u"'D:'yyyyMMddHHmmss'Z'"_s));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(QPDFObjectHandle::newDictionary(
                                             {{"/Title", text(clean(facts.title))},
                                              {"/Author", text(clean(facts.author))},
                                              {"/Creator", text(program)},
                                              {"/Producer", text(program)},
                                              {"/CreationDate", moment},
                                              {"/ModDate", moment}})));
}

} // namespace

void writeFacts(QPDF& pdf, const PdfFacts& facts)
{
    writeTable(pdf, facts);
    QPDFObjectHandle packet = pdf.newStream(packetOf(facts).toStdString());
    packet.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    // Left readable for what looks for it without opening the file as PDF.
    packet.setFilterOnWrite(false);
    const bool isMirrored = QLocale(facts.language).textDirection() == Qt::RightToLeft;
    QPDFObjectHandle preferences = QPDFObjectHandle::parse("<< /DisplayDocTitle true >>");
    preferences.replaceKey("/Direction", QPDFObjectHandle::newName(isMirrored ? "/R2L" : "/L2R"));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Metadata", packet);
    root.replaceKey("/Lang", text(facts.language));
    root.replaceKey("/ViewerPreferences", preferences);
}

} // namespace redress
