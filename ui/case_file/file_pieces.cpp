#include "ui/case_file/file_pieces.h"

#include "ui/case_file/file_sections.h"

#include <QCoreApplication>

namespace redress {

using namespace file_sections;

namespace {

LetterOnPaper veiled(LetterOnPaper letter, const Veil& veil)
{
    for (QString* text : {&letter.organisation, &letter.organisationAddress, &letter.organisationPhone,
                          &letter.organisationEmail, &letter.recipient, &letter.recipientAddress, &letter.subject,
                          &letter.body, &letter.signer, &letter.signerTitle, &letter.signedFor, &letter.enclosures,
                          &letter.paper.foot}) {
        *text = veil(*text);
    }
    return letter;
}

class Pieces
{
public:
    Pieces(const std::shared_ptr<const CaseFileSource>& source, const ShownPapers& papers,
           const std::shared_ptr<const Veil>& veil)
        : source(source), papers(papers), veil(veil)
    {
    }

    QList<FilePiece> all()
    {
        addCover();
        addRecord();
        add(CaseFilePart::Points, writePoints);
        addLetters();
        add(CaseFilePart::Dues, writeDues);
        add(CaseFilePart::Readings, writeReadings);
        addPapers();
        add(CaseFilePart::Proof, writeProof);
        return pieces;
    }

private:
    using Writing = std::function<void(FilePen&)>;

    void add(const Writing& write)
    {
        const auto fill = [write, veil = veil](FlowingPages& pages, int) {
            FilePen pen(pages, *veil);
            write(pen);
        };
        pieces.append({.title = {}, .content = OwnPages{fill}});
    }

    void add(CaseFilePart part, void (*write)(FilePen&, const CaseFileSource&))
    {
        if (source->choice.has(part)) {
            add([write, source = source](FilePen& pen) { write(pen, *source); });
        }
    }

    void addCover()
    {
        const auto fill = [source = source, veil = veil](FlowingPages& pages, int count) {
            FilePen pen(pages, *veil);
            writeCover(pen, *source, count);
        };
        pieces.append(
            {.title = QCoreApplication::translate("CaseFile", "Cover"), .level = 1, .content = OwnPages{fill}});
    }

    void addRecord()
    {
        add(CaseFilePart::Chronology, writeChronology);
        if (!source->choice.notes.isEmpty()) {
            add([source = source](FilePen& pen) { writeNotes(pen, *source); });
        }
    }

    void addLetters()
    {
        if (!source->choice.has(CaseFilePart::Letters)) {
            return;
        }
        add(CaseFilePart::Letters, writeLetters);
        for (const Letter& one : lettersOf(source->view)) {
            LetterOnPaper sheet = letterOnPaper(source->view, one, source->office, source->zone, source->made);
            sheet.letterhead = source->letterhead;
            pieces.append({(*veil)(nameOf(one, *source)), 2, veiled(sheet, *veil)});
        }
    }

    void addPapers()
    {
        if (!source->choice.has(CaseFilePart::Papers)) {
            return;
        }
        add([source = source, papers = papers](FilePen& pen) { writePapers(pen, *source, papers); });
        for (const Paper& one : papersOf(source->view)) {
            const ShownPaper shown = papers.value(one.id.value);
            if (const auto* picture = std::get_if<ShownPicture>(&shown)) {
                add([source = source, one, picture = *picture](FilePen& pen) {
                    writePicture(pen, *source, one, picture);
                });
            } else if (const auto* pages = std::get_if<ShownPages>(&shown)) {
                pieces.append({(*veil)(nameOf(one)), 2, *pages});
            }
        }
    }

    const std::shared_ptr<const CaseFileSource>& source;
    const ShownPapers& papers;
    const std::shared_ptr<const Veil>& veil;
    QList<FilePiece> pieces;
};

} // namespace

QList<FilePiece> piecesOf(const std::shared_ptr<const CaseFileSource>& source, const ShownPapers& papers,
                          const std::shared_ptr<const Veil>& veil)
{
    return Pieces(source, papers, veil).all();
}

} // namespace redress
