#include "ui/letters/document_facts.h"

#include "models/correspondence.h"

// The library asks which of its pointers its reader uses: those of the standard.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace redress {

namespace {

QPDFObjectHandle text(const QString& words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

void describe(QPDF& document, const Printing& printing)
{
    QPDFObjectHandle facts = document.getTrailer().getKey("/Info");
    facts.replaceKey("/Author", text(printing.organisation));
    if (!printing.subject.isEmpty()) {
        facts.replaceKey("/Subject", text(printing.subject));
    }
    const bool isMirrored = localeOf(printing.language).textDirection() == Qt::RightToLeft;
    QPDFObjectHandle shown = QPDFObjectHandle::newDictionary();
    shown.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    shown.replaceKey("/Direction", QPDFObjectHandle::newName(isMirrored ? "/R2L" : "/L2R"));
    QPDFObjectHandle root = document.getRoot();
    root.replaceKey("/Lang", text(printing.language));
    root.replaceKey("/ViewerPreferences", shown);
}

} // namespace

QByteArray withFacts(const QByteArray& pdf, const Printing& printing)
{
    QPDF document;
    document.processMemoryFile("letter", pdf.constData(), size_t(pdf.size()));
    describe(document, printing);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    // What Qt packed stays packed as it is.
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

} // namespace redress
