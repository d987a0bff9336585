#include "ui/case_file/pdf_outline.h"

namespace redress {

namespace {

/** A bookmark, or the list itself, to which others are hung. */
struct Branch
{
    QPDFObjectHandle entry;
    int level = 0;
    QPDFObjectHandle lastChild;
    int children = 0;
};

void hang(Branch& parent, QPDFObjectHandle entry)
{
    entry.replaceKey("/Parent", parent.entry);
    if (parent.children == 0) {
        parent.entry.replaceKey("/First", entry);
    } else {
        parent.lastChild.replaceKey("/Next", entry);
        entry.replaceKey("/Prev", parent.lastChild);
    }
    parent.entry.replaceKey("/Last", entry);
    parent.lastChild = entry;
    ++parent.children;
    // Below the first level folded: a long case stays a short list.
    const int shown = parent.level == 0 ? parent.children : -parent.children;
    parent.entry.replaceKey("/Count", QPDFObjectHandle::newInteger(shown));
}

QPDFObjectHandle entryOf(QPDF& pdf, const PdfBookmark& bookmark, const QPDFObjectHandle& page)
{
    const double top = pdfPageHeight - pdfPoints(bookmark.top);
    const QPDFObjectHandle place =
        QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newInteger(0),
                                    QPDFObjectHandle::newReal(top, 2), QPDFObjectHandle::newNull()});
    const QPDFObjectHandle title =
        QPDFObjectHandle::newUnicodeString(bookmark.title.simplified().toStdString());
    return pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Title", title}, {"/Dest", place}}));
}

} // namespace

void writeOutline(QPDF& pdf, const QList<PdfBookmark>& bookmarks, const std::vector<QPDFObjectHandle>& pages)
{
    if (bookmarks.isEmpty()) {
        return;
    }
    std::vector<Branch> path;
    path.push_back({pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>")), 0, {}, 0});
    pdf.getRoot().replaceKey("/Outlines", path.front().entry);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    for (const PdfBookmark& bookmark : bookmarks) {
        while (path.size() > 1 && path.back().level >= bookmark.level) {
            path.pop_back();
        }
        const QPDFObjectHandle entry = entryOf(pdf, bookmark, pages.at(size_t(bookmark.page)));
        hang(path.back(), entry);
        path.push_back({entry, bookmark.level, {}, 0});
    }
}

} // namespace redress
