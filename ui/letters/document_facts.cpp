#include "ui/letters/document_facts.h"

#include "models/correspondence.h"

#include <QBuffer>
#include <QFile>
#include <QLocale>
#include <QXmlStreamWriter>

// The library asks which of its pointers its reader uses: those of the standard.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto dublinCore = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto xmp = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto adobePdf = "http://ns.adobe.com/pdf/1.3/"_L1;
constexpr auto program = "Redress"_L1;

/** XML takes no control characters, and the table is to say the same. */
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
    if (value.isEmpty()) {
        return;
    }
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

void writeDescription(QXmlStreamWriter& xml, const DocumentFacts& facts)
{
    xml.writeAttribute(rdf, "about"_L1, QString());
    writeList(xml, "title"_L1, "Alt"_L1, clean(facts.title));
    writeList(xml, "creator"_L1, "Seq"_L1, clean(facts.author));
    writeList(xml, "description"_L1, "Alt"_L1, clean(facts.subject));
    writeList(xml, "language"_L1, "Bag"_L1, facts.language);
    if (facts.created) {
        const QString moment = facts.created->in(QTimeZone::utc()).toUTC().toString(Qt::ISODate);
        xml.writeTextElement(xmp, "CreateDate"_L1, moment);
        xml.writeTextElement(xmp, "ModifyDate"_L1, moment);
    }
    xml.writeTextElement(xmp, "CreatorTool"_L1, program);
    xml.writeTextElement(adobePdf, "Producer"_L1, program);
}

QByteArray packetOf(const DocumentFacts& facts)
{
    QByteArray written = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
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
    writeDescription(xml, facts);
    xml.writeEndDocument();
    return written + description + "\n<?xpacket end=\"w\"?>";
}

QPDFObjectHandle text(const QString& words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

void writeTable(QPDF& pdf, const DocumentFacts& facts)
{
    QPDFObjectHandle table = pdf.getTrailer().getKey("/Info");
    if (!table.isDictionary()) {
        table = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", table);
    }
    table.replaceKey("/Title", text(clean(facts.title)));
    table.replaceKey("/Author", text(clean(facts.author)));
    if (!facts.subject.isEmpty()) {
        table.replaceKey("/Subject", text(clean(facts.subject)));
    }
    table.replaceKey("/Creator", text(program));
    table.replaceKey("/Producer", text(program));
    if (facts.created) {
        const QDateTime created = facts.created->in(QTimeZone::utc());
        const QPDFObjectHandle moment = text(QLocale::c().toString(created, u"'D:'yyyyMMddHHmmss'Z'"_s));
        table.replaceKey("/CreationDate", moment);
        table.replaceKey("/ModDate", moment);
    }
}

/** Takes what the library writes. */
class ToDevice : public Pipeline
{
public:
    explicit ToDevice(QIODevice& to) : Pipeline("device", nullptr), to(to) {}

    void write(const unsigned char* bytes, size_t length) override
    {
        if (to.write(reinterpret_cast<const char*>(bytes), qint64(length)) != qint64(length)) {
            throw std::runtime_error("not written");
        }
    }
    void finish() override {}

private:
    QIODevice& to;
};

void write(QPDF& document, const DocumentFacts& facts, QIODevice& to)
{
    writeFacts(document, facts);
    ToDevice device(to);
    QPDFWriter writer(document);
    writer.setOutputPipeline(&device);
    // What Qt packed stays packed as it is.
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.write();
}

} // namespace

void writeFacts(QPDF& pdf, const DocumentFacts& facts)
{
    writeTable(pdf, facts);
    QPDFObjectHandle packet = pdf.newStream(packetOf(facts).toStdString());
    packet.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    // Left readable for what looks for it without opening the file as PDF.
    packet.setFilterOnWrite(false);
    const bool isMirrored = localeOf(facts.language).textDirection() == Qt::RightToLeft;
    QPDFObjectHandle preferences = QPDFObjectHandle::parse("<< /DisplayDocTitle true >>");
    preferences.replaceKey("/Direction", QPDFObjectHandle::newName(isMirrored ? "/R2L" : "/L2R"));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Metadata", packet);
    root.replaceKey("/Lang", text(facts.language));
    root.replaceKey("/ViewerPreferences", preferences);
}

DocumentFacts factsOf(const Printing& printing)
{
    return {.title = printing.title,
            .author = printing.organisation,
            .subject = printing.subject,
            .language = printing.language};
}

QByteArray withFacts(const QByteArray& pdf, const DocumentFacts& facts)
{
    QPDF document;
    document.processMemoryFile("letter", pdf.constData(), size_t(pdf.size()));
    QByteArray bytes;
    QBuffer to(&bytes);
    to.open(QIODevice::WriteOnly);
    write(document, facts, to);
    return bytes;
}

QString writeWithFacts(const QString& pdf, const DocumentFacts& facts, QIODevice& to)
{
    try {
        QPDF document;
        document.processFile(QFile::encodeName(pdf).constData());
        write(document, facts, to);
    } catch (const std::exception& failure) {
        const QString wrong = to.errorString();
        return wrong.isEmpty() ? QString::fromLocal8Bit(failure.what()) : wrong;
    }
    return {};
}

} // namespace redress
