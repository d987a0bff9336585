#include "ui/case_file/foreign_pdf.h"

#include "ui/case_file/bounded_unpacking.h"
#include "ui/case_file/pdf_bytes.h"

#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace redress {

namespace {

using Rectangle = QPDFObjectHandle::Rectangle;

constexpr size_t unpackedPerByte = 16;
/** Of one stream, which is in memory as a whole while it is looked at. */
constexpr size_t unpackedOfOnePerByte = 2;
/** Each drawing is unpacked to be measured, where forms are made part of it, to be looked over, and to be written. */
constexpr size_t timesUnpacked = 4;
/** What a page without a size of its own is taken for by every viewer. */
const Rectangle letterPaper(0, 0, 612, 792);

/** Counts what flows in and breaks it off above a limit. */
class Gauge : public Pipeline
{
public:
    explicit Gauge(size_t most) : Pipeline("gauge", nullptr), left(most) {}

    void write(const unsigned char*, size_t length) override
    {
        isOver = isOver || length > left;
        if (isOver) {
            throw std::length_error("more than the limit");
        }
        left -= length;
    }
    void finish() override {}

    size_t left = 0;
    bool isOver = false;
};

Rectangle upright(const Rectangle& box)
{
    return {std::min(box.llx, box.urx), std::min(box.lly, box.ury), std::max(box.llx, box.urx),
            std::max(box.lly, box.ury)};
}

bool isUsable(const Rectangle& box)
{
    constexpr double least = 1;
    constexpr double most = 1'000'000;
    const auto isSide = [](double length) { return length >= least && length <= most; };
    return isSide(box.urx - box.llx) && isSide(box.ury - box.lly);
}

/** The part of a page that a viewer shows. */
Rectangle shownPart(QPDFPageObjectHelper& page)
{
    QPDFObjectHandle media = page.getMediaBox();
    const Rectangle paper = media.isRectangle() ? upright(media.getArrayAsRectangle()) : letterPaper;
    const Rectangle whole = isUsable(paper) ? paper : letterPaper;
    QPDFObjectHandle crop = page.getCropBox();
    if (!crop.isRectangle()) {
        return whole;
    }
    const Rectangle cut = upright(crop.getArrayAsRectangle());
    const Rectangle shown(std::max(cut.llx, whole.llx), std::max(cut.lly, whole.lly),
                          std::min(cut.urx, whole.urx), std::min(cut.ury, whole.ury));
    return isUsable(shown) ? shown : whole;
}

/** From 0 to 359: some turn more than once, or to the left. */
int turnOf(QPDFPageObjectHelper& page)
{
    int turn = 0;
    QPDFObjectHandle rotate = page.getAttribute("/Rotate", false);
    const bool isTurned = rotate.isInteger() && rotate.getValueAsInt(turn);
    return isTurned ? (turn % 360 + 360) % 360 : 0;
}

/** The page as one picture. */
QPDFObjectHandle pictureOf(QPDFPageObjectHelper page)
{
    QPDFObjectHandle dictionary = page.getObjectHandle();
    const Rectangle shown = shownPart(page);
    const int turn = turnOf(page);
    dictionary.removeKey("/UserUnit");
    dictionary.replaceKey("/Rotate", QPDFObjectHandle::newInteger(turn));
    // qpdf cuts at the trim box, viewers do at the crop box.
    dictionary.replaceKey("/TrimBox", QPDFObjectHandle::newArray(shown));
    if (!page.getAttribute("/Resources", false).isDictionary()) {
        dictionary.replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    }
    return page.getFormXObjectForPage(true);
}

/** A thin line around the picture: what came from outside ends there. */
std::string frameOf(QPDFObjectHandle picture, const QPDFMatrix& placing)
{
    QPDFMatrix matrix = placing;
    if (QPDFObjectHandle own = picture.getDict().getKey("/Matrix"); own.isMatrix()) {
        matrix.concat(QPDFMatrix(own.getArrayAsMatrix()));
    }
    const Rectangle box = matrix.transformRectangle(picture.getDict().getKey("/BBox").getArrayAsRectangle());
    const auto number = [](double value) { return QPDFObjectHandle::newReal(value, 2).unparse() + ' '; };
    return "q 0.77 G 0.5 w " + number(box.llx) + number(box.lly) + number(box.urx - box.llx) +
           number(box.ury - box.lly) + "re S Q\n";
}

/** A page of A4 with that picture on it. */
void addPage(QPDF& copy, QPDFObjectHandle picture)
{
    using namespace foreign_page;
    const Rectangle place(pdfPoints(left), pdfPageHeight - pdfPoints(bottom), pdfPoints(right),
                          pdfPageHeight - pdfPoints(top));
    QPDFObjectHandle page = copy.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Page >>"));
    page.replaceKey("/MediaBox", QPDFObjectHandle::newArray(Rectangle(0, 0, pdfPageWidth, pdfPageHeight)));
    QPDFObjectHandle pictures = QPDFObjectHandle::newDictionary({{"/Fx0", picture}});
    page.replaceKey("/Resources", QPDFObjectHandle::newDictionary({{"/XObject", pictures}}));
    QPDFMatrix placing;
    const std::string placed =
        QPDFPageObjectHelper(page).placeFormXObject(picture, "/Fx0", place, placing, false, true, false);
    page.replaceKey("/Contents", copy.newStream(placed + frameOf(picture, placing)));
    copy.addPage(page, false);
}

/** Whoever looks at the copy unpacks it too. Pictures are unpacked by what they say of their size. */
bool isWithinBounds(QPDFObjectHandle stream, const PdfBounds& bounds)
{
    QPDFObjectHandle dictionary = stream.getDict();
    if (!dictionary.getKey("/Subtype").isNameAndEquals("/Image")) {
        Pl_Discard nowhere;
        stream.pipeStreamData(&nowhere, 0, qpdf_dl_specialized, true);
        return !BoundedUnpacking::present()->isOver();
    }
    const auto side = [&dictionary](const char* key) {
        QPDFObjectHandle value = dictionary.getKey(key);
        return value.isInteger() ? double(value.getIntValue()) : 0;
    };
    return side("/Width") * side("/Height") <= bounds.pixels;
}

/**
 * Pictures, fonts and patterns are streams, and what they need to be seen is known: what else hangs on them
 * could do something, or carries files and private notes.
 */
void strip(QPDFObjectHandle stream)
{
    static constexpr std::array idle{"/AA",          "/AF",      "/F",   "/FFilter",      "/FDecodeParms",
                                     "/Metadata",    "/OC",      "/OPI", "/PieceInfo",    "/PtData",
                                     "/Ref",         "/Measure", "/A",   "/StructParent", "/StructParents",
                                     "/LastModified"};
    QPDFObjectHandle dictionary = stream.getDict();
    for (const char* key : idle) {
        dictionary.removeKey(key);
    }
    QPDFObjectHandle resources = dictionary.getKey("/Resources");
    if (resources.isDictionary()) {
        // Layers and whatever else marked content points to.
        resources.removeKey("/Properties");
    }
}

/** Of the streams of the copy. */
bool stripAll(QPDF& copy, const PdfBounds& bounds)
{
    for (QPDFObjectHandle object : copy.getAllObjects()) {
        if (object.isStream()) {
            strip(object);
            if (!isWithinBounds(object, bounds)) {
                return false;
            }
        }
    }
    return true;
}

/** What is seen of annotations and fields becomes part of the page. */
void flatten(QPDF& foreign)
{
    QPDFPageDocumentHelper(foreign).pushInheritedAttributesToPage();
    QPDFAcroFormDocumentHelper(foreign).generateAppearancesIfNeeded();
    QPDFPageDocumentHelper(foreign).flattenAnnotations(0, an_invisible | an_hidden | an_no_view);
}

std::variant<HarmlessPdf, PdfFlaw> copied(QPDF& foreign, const PdfBounds& bounds)
{
    const size_t pages = foreign.getAllPages().size();
    if (pages == 0) {
        return PdfFlaw::Broken;
    }
    if (pages > size_t(bounds.pages)) {
        return PdfFlaw::TooManyPages;
    }
    flatten(foreign);
    QPDF copy;
    copy.emptyPDF();
    Gauge gauge(size_t(bounds.bytes) * unpackedPerByte);
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(foreign).getAllPages()) {
        try {
            page.pipeContents(&gauge);
        } catch (const std::exception&) {
            return gauge.isOver ? PdfFlaw::TooLarge : PdfFlaw::Broken;
        }
        addPage(copy, copy.copyForeignObject(pictureOf(page)));
    }
    if (!stripAll(copy, bounds)) {
        return PdfFlaw::TooLarge;
    }
    return HarmlessPdf{pdfBytes(copy), int(pages)};
}

std::variant<HarmlessPdf, PdfFlaw> opened(const QByteArray& foreign, const PdfBounds& bounds)
{
    try {
        QPDF pdf;
        openPdf(pdf, foreign);
        // All that the file is built of is read for that.
        const size_t objects = pdf.getObjectCount();
        BoundedUnpacking::present()->allow({.together = size_t(bounds.bytes) * unpackedPerByte * timesUnpacked,
                                            .each = size_t(bounds.bytes) * unpackedOfOnePerByte});
        return objects > mostPdfObjects ? PdfFlaw::TooLarge : copied(pdf, bounds);
    } catch (const QPDFExc& failure) {
        const bool isLocked =
            failure.getErrorCode() == qpdf_e_password || failure.getErrorCode() == qpdf_e_unsupported;
        return isLocked ? PdfFlaw::NeedsPassword : PdfFlaw::Broken;
    } catch (const std::exception&) {
        return PdfFlaw::Broken;
    }
}

} // namespace

std::variant<HarmlessPdf, PdfFlaw> harmless(const QByteArray& foreign, const PdfBounds& bounds)
{
    if (foreign.size() > bounds.bytes) {
        return PdfFlaw::TooLarge;
    }
    std::variant<HarmlessPdf, PdfFlaw> result = PdfFlaw::Broken;
    withDeepStack([&] {
        BoundedUnpacking unpacking({.together = size_t(bounds.bytes) / 2, .each = size_t(bounds.bytes) / 2});
        result = opened(foreign, bounds);
        const auto* flaw = std::get_if<PdfFlaw>(&result);
        if (unpacking.isOver()) {
            result = PdfFlaw::TooLarge;
        } else if (unpacking.metOldPacking() && flaw != nullptr && *flaw == PdfFlaw::Broken) {
            result = PdfFlaw::OldPacking;
        }
    });
    return result;
}

} // namespace redress
