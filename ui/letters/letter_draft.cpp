#include "ui/letters/letter_draft.h"

#include "ui/letters/letter_opening.h"
#include "ui/letters/letter_words.h"
#include "ui/letters/paper_hand.h"
#include "ui/letters/set_text.h"

#include <QBuffer>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Writes a letter's parts below each other, each text as it is. */
class DraftText
{
public:
    explicit DraftText(const LetterOnPaper& letter)
        : letter(letter), words(letterWords(letter.language)), cursor(&document)
    {
        document.setDefaultFont(QFont(u"Noto Sans"_s, 10));
        document.setMetaInformation(QTextDocument::DocumentTitle, words.notSigned);
        writeMark();
        write(letter.organisation, {.points = 14, .bold = true});
        write(letter.organisationAddress, {.points = 8});
        write(letter.recipient + u'\n' + letter.recipientAddress, {.above = 24});
        write(facts(), {.above = 16});
        writeWords();
        write(letter.signer + u'\n' + letter.signerTitle, {.bold = true, .above = 36});
        if (!letter.enclosures.isEmpty()) {
            write(words.enclosures, {.bold = true, .above = 16});
            write(letter.enclosures, {});
        }
        writeMark();
    }

    QByteArray bytes()
    {
        QByteArray written;
        QBuffer file(&written);
        file.open(QIODevice::WriteOnly);
        QTextDocumentWriter writer(&file, "ODF");
        return writer.write(&document) ? written : QByteArray();
    }

private:
    struct Form
    {
        double points = 10.5;
        bool bold = false;
        double above = 0;
        QColor colour = paper::ink;
    };

    void writeWords()
    {
        const LetterOpening opening = openingOf(letter);
        if (!opening.salutation.isEmpty()) {
            write(opening.salutation, {.above = 16});
        }
        write(letter.subject, {.points = 11.5, .bold = true, .above = opening.salutation.isEmpty() ? 16.0 : 12.0});
        write(opening.rest, {.above = 12});
    }
    void writeMark() { write(words.notSigned, {.points = 12, .bold = true, .above = 12, .colour = paper::lateInk}); }

    [[nodiscard]] QString facts() const
    {
        return u"%1: %2\n%3: %4"_s.arg(words.reference, letter.reference, words.date,
                                       letterDay(letter.date, letter.language));
    }

    void write(const QString& text, const Form& form)
    {
        QTextCharFormat signs;
        signs.setFontPointSize(form.points);
        signs.setFontWeight(form.bold ? QFont::Bold : QFont::Normal);
        signs.setForeground(form.colour);
        double above = form.above;
        const bool isMirrored = letterDirection(letter.language) == Qt::RightToLeft;
        for (const QString& line : text.trimmed().split(u'\n')) {
            QTextBlockFormat block;
            block.setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
            block.setTopMargin(above);
            begin(block, signs);
            cursor.insertText(isMirrored ? mirrored(printable(line)) : printable(line), signs);
            above = 0;
        }
    }

    static QString printable(QString line)
    {
        return line.removeIf([](QChar sign) { return sign.category() == QChar::Other_Control; });
    }

    /** Qt writes no direction of a paragraph into such a file: it goes with the text. */
    static QString mirrored(const QString& line)
    {
        constexpr QChar fromTheRight(0x2067);
        constexpr QChar end(0x2069);
        return line.isEmpty() ? line : fromTheRight + withLatinIsolated(line) + end;
    }

    /** The document begins with an empty block already. */
    void begin(const QTextBlockFormat& block, const QTextCharFormat& signs)
    {
        if (document.isEmpty() && document.blockCount() == 1) {
            cursor.setBlockFormat(block);
        } else {
            cursor.insertBlock(block, signs);
        }
    }

    const LetterOnPaper& letter;
    const LetterWords& words;
    QTextDocument document;
    QTextCursor cursor;
};

} // namespace

QByteArray draftAsOpenDocument(const LetterOnPaper& letter)
{
    return letter.signedAt ? QByteArray() : DraftText(letter).bytes();
}

} // namespace redress
