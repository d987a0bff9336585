#include "ui/case_file/bound_case_file.h"

#include "ui/case_file/file_marks.h"
#include "ui/case_file/file_sections.h"
#include "ui/case_file/pdf_binder.h"
#include "ui/case_file/veiled_source.h"
#include "ui/letters/letter_pdf.h"
#include "ui/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfDocument>
#include <QPdfSelection>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

/** Deeper ones are bookmarks, but would make an index of many pages. */
constexpr int deepestInIndex = 2;
/** As wide as the number of pages of any file. */
constexpr int widestNumber = 1000;

/** A piece with its place. */
struct Placed
{
    FilePiece piece;
    /** Counts from 0, in the file. */
    int first = 0;
    int pages = 0;
    /** Pages count in the piece. */
    QList<PaperHeading> headings = {};
};

QList<bool> pagesWithBlocks(const QByteArray& pdf)
{
    QBuffer file;
    file.setData(pdf);
    file.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&file);
    QList<bool> found;
    for (int page = 0; page < document.pageCount(); ++page) {
        found.append(document.getAllText(page).text().contains(Veil::block));
    }
    return found;
}

class Binding
{
public:
    Binding(const std::shared_ptr<const CaseFileSource>& source, const ShownPapers& papers,
            const std::stop_token& stop, const std::function<void(int, int)>& told)
        : source(*source), stop(stop), told(told),
          veil(std::make_shared<const Veil>(veilOf(*source))),
          pieces(piecesOf(std::make_shared<const CaseFileSource>(veiled(*source, *veil)), papers, veil))
    {
        edges = {.owner = (*veil)(source->office.organisation.name, Wording::Fixed),
                 .document = file_sections::nameOf(*source),
                 .foot = Word::tr("Made on %1").arg(fullMoment(source->made, source->zone)),
                 .language = source->language};
    }

    std::optional<BoundCaseFile> bind()
    {
        measure();
        place();
        for (Placed& one : placed) {
            if (stop.stop_requested()) {
                return std::nullopt;
            }
            add(one);
            ++done;
            told(done, steps());
        }
        lay();
        auto pdf = boundPdf(binding);
        if (!pdf || stop.stop_requested()) {
            return std::nullopt;
        }
        return BoundCaseFile{*pdf, pages};
    }

private:
    /** Measuring and painting a piece, and binding the whole. */
    [[nodiscard]] int steps() const { return 2 * int(pieces.size()) + 2; }

    void measure()
    {
        for (const FilePiece& piece : std::as_const(pieces)) {
            if (stop.stop_requested()) {
                return;
            }
            Placed one{piece};
            std::visit([&](const auto& content) { measure(one, content); }, piece.content);
            placed.append(one);
            told(++done, steps());
        }
    }

    void measure(Placed& one, const OwnPages& own) const
    {
        FlowingPages flowing(edges);
        own.fill(flowing, widestNumber);
        one.pages = flowing.pageCount();
        one.headings = flowing.headings();
    }
    void measure(Placed& one, const LetterOnPaper& letter) const { one.pages = printingOf(letter).set()->pageCount(); }
    void measure(Placed& one, const ShownPages& shown) const { one.pages = shown.pages; }

    /** The index stands behind the cover; how many pages it takes does not hang on the numbers in it. */
    void place()
    {
        FilePiece index{.title = {},
                        .content = OwnPages{{[this](FlowingPages& flowing, int) { writeIndex(flowing); }}}};
        Placed one{index};
        measure(one, std::get<OwnPages>(index.content));
        placed.insert(1, one);
        pages = 0;
        for (Placed& each : placed) {
            each.first = pages;
            pages += each.pages;
        }
        edges.pages = pages;
    }

    void writeIndex(FlowingPages& flowing) const
    {
        flowing.addHeading(Word::tr("Index"));
        for (const PdfBookmark& one : bookmarks()) {
            if (one.level <= deepestInIndex) {
                flowing.addIndexLine(one.title, one.level, one.page + 1);
            }
        }
    }

    [[nodiscard]] QList<PdfBookmark> bookmarks() const
    {
        QList<PdfBookmark> all;
        for (const Placed& one : placed) {
            if (!one.piece.title.isEmpty()) {
                all.append({one.piece.title, one.piece.level, one.first, 0});
            }
            for (const PaperHeading& heading : one.headings) {
                all.append({heading.text, heading.level, one.first + heading.page, heading.top});
            }
        }
        return all;
    }

    void add(const Placed& one)
    {
        std::visit([&](const auto& content) { add(one, content); }, one.piece.content);
    }

    void add(const Placed& one, const OwnPages& own)
    {
        RunningEdges here = edges;
        here.firstNumber = one.first + 1;
        const Printing printing{.title = edges.document,
                                .organisation = edges.owner,
                                .language = edges.language,
                                .fileName = {},
                                .set = [&own, here, all = pages] {
                                    auto flowing = std::make_unique<FlowingPages>(here);
                                    own.fill(*flowing, all);
                                    return flowing;
                                }};
        append(asPdf(printing), {});
    }
    void add(const Placed&, const LetterOnPaper& letter)
    {
        append(letterAsPdf(letter), {.edge = PageMark::Edge::Line, .document = {}});
    }
    void add(const Placed& one, const ShownPages& shown)
    {
        binding.parts.append(shown.pdf);
        const bool hasBlocks = veil->isDrawn() && one.piece.title.contains(Veil::block);
        marks.append(QList<PageMark>(shown.pages, {.edge = PageMark::Edge::Whole,
                                                   .document = one.piece.title,
                                                   .isBlackedOut = hasBlocks}));
    }

    void append(const QByteArray& part, const PageMark& mark)
    {
        binding.parts.append(part);
        const QList<bool> blocks = pagesWithBlocks(part);
        for (const bool hasBlocks : blocks) {
            marks.append(mark);
            marks.last().isBlackedOut = veil->isDrawn() && hasBlocks;
        }
    }

    void lay()
    {
        const Printing printing{.title = edges.document,
                                .organisation = edges.owner,
                                .language = edges.language,
                                .fileName = {},
                                .set = [this] { return std::make_unique<FileMarks>(edges, marks); }};
        binding.overlays.append({asPdf(printing), 0});
        binding.bookmarks = bookmarks();
        binding.facts = {.title = withoutIsolates(edges.document),
                         .author = edges.owner,
                         .language = source.language,
                         .created = source.made};
        for (PdfBookmark& one : binding.bookmarks) {
            one.title = withoutIsolates(one.title);
        }
    }

    const CaseFileSource& source;
    const std::stop_token& stop;
    const std::function<void(int, int)>& told;
    std::shared_ptr<const Veil> veil;
    QList<FilePiece> pieces;
    QList<Placed> placed;
    RunningEdges edges;
    PdfBinding binding;
    QList<PageMark> marks;
    int pages = 0;
    int done = 0;
};

} // namespace

std::optional<BoundCaseFile> boundCaseFile(const std::shared_ptr<const CaseFileSource>& source,
                                           const ShownPapers& papers, const std::stop_token& stop,
                                           const std::function<void(int, int)>& told)
{
    return Binding(source, papers, stop, told).bind();
}

} // namespace redress
