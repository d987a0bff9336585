#include "ui/case_file/file_pieces.h"

#include "ui/case_file/file_sections.h"

#include <QCoreApplication>

namespace redress {

using namespace file_sections;

namespace {

LetterOnPaper veiled(LetterOnPaper letter, const Veil& veil)
{
    for (QString* text : {&letter.recipient, &letter.subject, &letter.body, &letter.signer, &letter.signedFor,
                          &letter.enclosures}) {
        *text = veil(*text);
    }
    for (QString* text : {&letter.organisation, &letter.organisationAddress, &letter.organisationPhone,
                          &letter.organisationEmail, &letter.recipientAddress, &letter.signerTitle,
                          &letter.paper.foot}) {
        *text = veil(*text, Wording::Fixed);
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
        add(CaseFilePart::Proof, writeProof, Place::NewPage);
        pieces.removeIf([](const FilePiece& one) {
            const auto* own = std::get_if<OwnPages>(&one.content);
            return own != nullptr && own->fills.isEmpty();
        });
        return pieces;
    }

private:
    using Writing = std::function<void(FilePen&)>;
    /** Whether it goes on below what the program said before it. */
    enum class Place { Below, NewPage };

    void add(const Writing& write, Place place = Place::Below)
    {
        const auto fill = [write, veil = veil](FlowingPages& pages, int) {
            FilePen pen(pages, *veil);
            write(pen);
        };
        auto* before = place == Place::Below ? std::get_if<OwnPages>(&pieces.last().content) : nullptr;
        if (before != nullptr) {
            before->fills.append(fill);
        } else {
            pieces.append({.title = {}, .content = OwnPages{{fill}}});
        }
    }

    void add(CaseFilePart part, void (*write)(FilePen&, const CaseFileSource&), Place place = Place::Below)
    {
        if (source->choice.has(part)) {
            add([write, source = source](FilePen& pen) { write(pen, *source); }, place);
        }
    }

    void addCover()
    {
        const auto fill = [source = source, veil = veil](FlowingPages& pages, int count) {
            FilePen pen(pages, *veil);
            writeCover(pen, *source, count);
        };
        pieces.append({.title = QCoreApplication::translate("CaseFile", "Cover"), .content = OwnPages{{fill}}});
    }

    void addRecord()
    {
        // Behind the index, which comes between it and the cover.
        pieces.append({.title = {}, .content = OwnPages{}});
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
            if (isKeptBack(one)) {
                continue;
            }
            LetterOnPaper sheet = letterOnPaper(source->view, one, source->office, source->zone, source->made);
            if (one.sentAt) {
                // Also what came back is shown as it was sent.
                sheet.recipient = one.recipient;
                sheet.recipientAddress = one.recipientAddress;
            }
            sheet.letterhead = source->letterhead;
            // What lies in the printer is nothing to a file.
            sheet.paper.preprinted = false;
            pieces.append({(*veil)(nameOf(one, *source), Wording::Fixed), 2, veiled(sheet, *veil)});
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
                pieces.append({(*veil)(nameOf(one), Wording::Fixed), 2, *pages});
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
