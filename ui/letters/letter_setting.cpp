#include "ui/letters/letter_setting.h"

#include "ui/letters/letter_measures.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace redress {

using namespace letter_measures;

namespace {

constexpr double handSignatureWidth = millimetres(76);
constexpr double handSignatureRight = textWidth - handSignatureWidth;

/** What a colon announces stands below it, not on the next page. */
bool announces(const SetText& text, int line)
{
    return text.after(line) == 0 && text.paragraphOf(line).trimmed().endsWith(u':');
}

bool staysWithNext(const SetText& text, int line)
{
    if (text.isBlank(line)) {
        return line > 0 && announces(text, line - 1);
    }
    const bool isFirstOfSeveral = text.before(line) == 0 && text.after(line) > 0;
    const bool isLastButOne = text.after(line) == 1;
    return isFirstOfSeveral || isLastButOne || announces(text, line);
}

} // namespace

LetterSetting::LetterSetting(const LetterOnPaper& letter, const LetterWords& words, const PaperHand& hand,
                             const FlowRoom& room)
    : letter(letter), words(words), hand(hand)
{
    addHeld(set(letter.subject, hand.form(11.5, true), textWidth), 0);
    addText(set(letter.body, hand.form(10.5), textWidth), millimetres(5));
    holdClosing();
    if (isCounterPaper(letter.purpose)) {
        addHandSignatures();
    } else {
        addSignature();
    }
    addEnclosures();
    places = placesOf(lines, room);
    pages = places.empty() ? 1 : places.back().page + 1;
}

const SetText& LetterSetting::set(const QString& text, const TextForm& form, double width)
{
    return texts.emplace_back(text, form, width);
}

void LetterSetting::add(const Row& row, const FlowLine& line)
{
    rows.push_back(row);
    lines.push_back(line);
}

void LetterSetting::addText(const SetText& text, double gapAbove)
{
    for (int line = 0; line < text.lineCount(); ++line) {
        add({{{&text, line, 0, textWidth}}},
            {text.heightOf(line), line == 0 ? gapAbove : 0, text.isBlank(line), staysWithNext(text, line)});
    }
}

void LetterSetting::addHeld(const SetText& text, double gapAbove)
{
    for (int line = 0; line < text.lineCount(); ++line) {
        add({{{&text, line, 0, textWidth}}}, {text.heightOf(line), line == 0 ? gapAbove : 0, false, true});
    }
}

void LetterSetting::holdClosing()
{
    constexpr int linesHeld = 4;
    int held = 0;
    for (size_t at = lines.size(); at > 0 && held < linesHeld; --at) {
        lines[at - 1].staysWithNext = true;
        held += lines[at - 1].isBlank ? 0 : 1;
    }
}

void LetterSetting::addSignature()
{
    constexpr double roomToSign = millimetres(14);
    const bool isFor = !letter.signedFor.isEmpty();
    if (isFor) {
        addHeld(set(words.signedFor.arg(letter.signedFor), hand.form(10.5), textWidth), millimetres(4));
    }
    const double gap = isFor ? roomToSign - millimetres(4) : roomToSign;
    addHeld(set(letter.signer, hand.form(10.5, true), textWidth), gap);
    addHeld(set(letter.signerTitle, hand.form(10.5), textWidth), letter.signer.isEmpty() ? gap : 0);
    const QString how = letter.signedAt ? words.signedElectronically.arg(
                                              letterMoment(*letter.signedAt, letter.zone, letter.language))
                                        : words.notSigned;
    addHeld(set(how, hand.form(9, false, true), textWidth), letter.signer.isEmpty() ? gap : 0);
    lines.back().staysWithNext = false;
}

void LetterSetting::addHandSignatures()
{
    const auto both = [this](const QString& first, const QString& second, const TextForm& form) {
        const SetText& near = set(first, form, handSignatureWidth);
        const SetText& far = set(second, form, handSignatureWidth);
        const double height = std::max(near.height(), far.height());
        add({{{&near, -1, 0, handSignatureWidth}, {&far, -1, handSignatureRight, handSignatureWidth}}},
            {height, 0, false, true});
    };
    add({{}, true}, {millimetres(1), millimetres(18), false, true});
    both(words.signatureAndDay, words.signatureAndDay, hand.form(8, false, true));
    both(words.forOrganisation.arg(letter.organisation), words.complainant, hand.form(9));
    both(letter.signer, letter.recipient, hand.form(10.5, true));
    if (letter.signedAt) {
        const QString made = words.madeOut.arg(letterMoment(*letter.signedAt, letter.zone, letter.language));
        addHeld(set(made, hand.form(9, false, true), textWidth), millimetres(5));
    }
    lines.back().staysWithNext = false;
}

void LetterSetting::addEnclosures()
{
    const QString listed = letter.enclosures.trimmed();
    if (listed.isEmpty()) {
        return;
    }
    constexpr int mostHeld = 8;
    const SetText& text = set(listed, hand.form(9.5), textWidth);
    // A short list goes with the signature; only a long one may begin a page.
    lines.back().staysWithNext = text.lineCount() <= mostHeld;
    addHeld(set(words.enclosures, hand.form(9, true), textWidth), millimetres(7));
    if (text.lineCount() <= mostHeld) {
        addHeld(text, 0);
    } else {
        addText(text);
    }
}

void LetterSetting::paint(QPainter& painter, int page) const
{
    for (size_t at = 0; at < rows.size(); ++at) {
        if (places[at].page == page) {
            paintRow(painter, rows[at], places[at].top);
        }
    }
}

void LetterSetting::paintRow(QPainter& painter, const Row& row, double top) const
{
    if (row.isToSignOn) {
        for (const double left : {0.0, handSignatureRight}) {
            hand.fill(painter, QRectF(marginStart + left, top, handSignatureWidth, millimetres(0.25)),
                      paper::mutedInk);
        }
    }
    for (const Cell& cell : row.cells) {
        const QPointF at = hand.mirrored(QRectF(marginStart + cell.left, top, cell.width, 0)).topLeft();
        if (cell.line < 0) {
            cell.text->paint(painter, at);
        } else {
            cell.text->paintLine(painter, cell.line, at);
        }
    }
}

} // namespace redress
