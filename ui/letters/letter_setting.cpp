#include "ui/letters/letter_setting.h"

#include "ui/letters/bound_numbers.h"
#include "ui/letters/letter_measures.h"
#include "ui/letters/letter_opening.h"

#include <QPainter>

#include <algorithm>

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

/**
 * Whether the line and the next are of one block of several short lines: a point and what was found about it, a name
 * and its address.
 */
bool isInsideBlock(const SetText& text, int line)
{
    constexpr int mostKept = 12;
    int first = line;
    while (first > 0 && !text.isBlank(first - 1)) {
        --first;
    }
    int last = line;
    while (last + 1 < text.lineCount() && !text.isBlank(last + 1)) {
        ++last;
    }
    const bool isOneParagraph = text.before(first) == 0 && text.after(first) == last - first;
    return line < last && !isOneParagraph && last - first < mostKept;
}

bool staysWithNext(const SetText& text, int line)
{
    if (text.isBlank(line)) {
        return line > 0 && announces(text, line - 1);
    }
    if (isInsideBlock(text, line)) {
        return true;
    }
    const bool isFirstOfSeveral = text.before(line) == 0 && text.after(line) > 0;
    const bool isLastButOne = text.after(line) == 1;
    return isFirstOfSeveral || isLastButOne || announces(text, line);
}

} // namespace

LetterSetting::LetterSetting(const LetterOnPaper& letter, const LetterWords& words, const PaperHand& hand,
                             const FlowRoom& room)
    : letter(letter), words(words), hand(hand), room(room)
{
    addWords();
    holdClosing();
    if (isCounterPaper(letter.purpose)) {
        addHandSignatures();
    } else {
        addSignature();
    }
    addEnclosures();
    place();
}

void LetterSetting::place()
{
    places = placesOf(lines, room);
    pages = places.empty() ? 1 : places.back().page + 1;
}

void LetterSetting::setSpacing(double spacing)
{
    for (SetText& text : texts) {
        text.setSpacing(spacing);
    }
    for (size_t at = 0; at < rows.size(); ++at) {
        double height = rows[at].cells.empty() ? lines[at].height : 0;
        for (const Cell& cell : rows[at].cells) {
            height = std::max(height, cell.line < 0 ? cell.text->height() : cell.text->heightOf(cell.line));
        }
        lines[at].height = height;
    }
    place();
}

const SetText& LetterSetting::set(const QString& text, const TextForm& form, double width)
{
    return texts.emplace_back(withNumbersBound(text), form, width);
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
    addHeld(text, gapAbove, 0, textWidth);
}

void LetterSetting::addHeld(const SetText& text, double gapAbove, double left, double width)
{
    for (int line = 0; line < text.lineCount(); ++line) {
        add({{{&text, line, left, width}}}, {text.heightOf(line), line == 0 ? gapAbove : 0, false, true});
    }
}

void LetterSetting::addWords()
{
    constexpr double belowSubject = millimetres(5);
    constexpr double aroundSubject = millimetres(3.5);
    const LetterOpening opening = openingOf(letter);
    const bool isBelow = !opening.salutation.isEmpty();
    TextForm body = hand.form(10.5);
    body.lists = words.numbersParagraphs ? TextForm::Lists::HangingByLetters : TextForm::Lists::Hanging;
    addHeld(set(opening.salutation, body, textWidth), 0);
    addHeld(set(letter.subject, subjectForm(), textWidth), isBelow ? aroundSubject : 0);
    addText(set(opening.rest, body, textWidth), isBelow ? aroundSubject : belowSubject);
}

TextForm LetterSetting::subjectForm() const
{
    constexpr qsizetype longSubject = 180;
    return hand.form(letter.subject.size() > longSubject ? 10.5 : 11.5, true);
}

double LetterSetting::lastPageEnd() const
{
    return places.empty() ? 0 : places.back().top + lines.back().height;
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

void LetterSetting::addInSignature(const QString& text, TextForm form, double gapAbove)
{
    constexpr double farWidth = millimetres(86);
    if (!words.signsAtFarSide) {
        addHeld(set(text, form, textWidth), gapAbove);
        return;
    }
    form.side = TextForm::Side::Middle;
    addHeld(set(text, form, farWidth), gapAbove, textWidth - farWidth, farWidth);
}

void LetterSetting::addSignature()
{
    constexpr double roomToSign = millimetres(14);
    constexpr double belowText = millimetres(4);
    constexpr double belowSigner = millimetres(2);
    const bool isFor = !letter.signedFor.isEmpty();
    const bool hasOfficeAbove = words.officeAboveSignature && !letter.signerTitle.isEmpty();
    if (isFor) {
        addInSignature(words.signedFor.arg(letter.signedFor), hand.form(10.5), belowText);
    }
    if (hasOfficeAbove) {
        addInSignature(letter.signerTitle, hand.form(10.5, true), isFor ? 0 : belowText);
    }
    double room = isFor && !hasOfficeAbove ? roomToSign - belowText : roomToSign;
    const auto add = [&](const QString& text, const TextForm& form) {
        addInSignature(text, form, room);
        room = text.isEmpty() ? room : 0;
    };
    add(letter.signer, hand.form(10.5, true));
    add(hasOfficeAbove ? QString() : letter.signerTitle, hand.form(10.5));
    const QString how = letter.signedAt ? words.signedElectronically.arg(
                                              letterMoment(*letter.signedAt, letter.zone, letter.language))
                                        : words.notSigned;
    addHeld(set(how, hand.form(9, false, true), textWidth), words.signsAtFarSide ? room + belowSigner : room);
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
    TextForm list = hand.form(9.5);
    list.lists = TextForm::Lists::Hanging;
    const SetText& text = set(listed, list, textWidth);
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
