#include "ui/case_file/pdf_binder.h"

#include "ui/case_file/pdf_bytes.h"
#include "ui/case_file/pdf_outline.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <deque>
#include <stdexcept>

namespace redress {

namespace {

class Binder
{
public:
    explicit Binder(const PdfBinding& binding) : binding(binding) { bound.emptyPDF(); }

    QByteArray bind();

private:
    QPDF& open(const QByteArray& bytes);
    void append(const QByteArray& part);
    void lay(const PdfOverlay& overlay);
    void layOver(QPDFPageObjectHelper page, QPDFPageObjectHelper over);

    const PdfBinding& binding;
    /** What is copied from them is read when the whole is written. */
    std::deque<QPDF> sources;
    QPDF bound;
};

QPDF& Binder::open(const QByteArray& bytes)
{
    QPDF& source = sources.emplace_back();
    openPdf(source, bytes);
    return source;
}

void Binder::append(const QByteArray& part)
{
    for (const QPDFObjectHandle& page : open(part).getAllPages()) {
        bound.addPage(page, false);
    }
}

void Binder::lay(const PdfOverlay& overlay)
{
    size_t at = size_t(overlay.page);
    for (const QPDFObjectHandle& over : open(overlay.pdf).getAllPages()) {
        layOver(bound.getAllPages().at(at), over);
        ++at;
    }
}

void Binder::layOver(QPDFPageObjectHelper page, QPDFPageObjectHelper over)
{
    const QPDFObjectHandle picture = bound.copyForeignObject(over.getFormXObjectForPage());
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    int suffix = 0;
    const std::string name = resources.getUniqueResourceName("/Over", suffix);
    const auto whole = page.getMediaBox().getArrayAsRectangle();
    const std::string placed = page.placeFormXObject(picture, name, whole, true, true, false);
    const QPDFObjectHandle pictures = QPDFObjectHandle::newDictionary({{name, picture}});
    resources.mergeResources(QPDFObjectHandle::newDictionary({{"/XObject", pictures}}));
    page.addPageContents(bound.newStream("q\n"), true);
    page.addPageContents(bound.newStream("\nQ\n" + placed), false);
}

QByteArray Binder::bind()
{
    for (const QByteArray& part : binding.parts) {
        append(part);
    }
    for (const PdfOverlay& overlay : binding.overlays) {
        lay(overlay);
    }
    writeOutline(bound, binding.bookmarks, bound.getAllPages());
    writeFacts(bound, binding.facts);
    return pdfBytes(bound);
}

} // namespace

std::optional<QByteArray> boundPdf(const PdfBinding& binding)
{
    std::optional<QByteArray> bytes;
    withDeepStack([&] {
        try {
            bytes = Binder(binding).bind();
        } catch (const std::exception&) {
            bytes.reset();
        }
    });
    return bytes;
}

} // namespace redress
