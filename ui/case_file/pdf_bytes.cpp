#include "ui/case_file/pdf_bytes.h"

#include <QThread>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace redress {

void openPdf(QPDF& pdf, const QByteArray& bytes)
{
    // Its warnings would go to the terminal.
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("pdf", bytes.constData(), size_t(bytes.size()));
}

void withDeepStack(const std::function<void()>& work)
{
    // Taken from the system only where it is stepped on.
    constexpr unsigned int bytesAnObject = 2048;
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->setStackSize(mostPdfObjects * bytesAnObject);
    thread->start();
    thread->wait();
}

QByteArray pdfBytes(QPDF& pdf)
{
    pdf.setSuppressWarnings(true);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    // What pages from outside are drawn with may be as new as that.
    writer.setMinimumPDFVersion("1.7");
    // Pictures and fonts go over as they are: unpacking is where a small file could become a large one.
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setCompressStreams(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace redress
