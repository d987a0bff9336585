#include "ui/letters/hand_off_slip_pages.h"

#include "ui/letters/letter_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct SlipWords
{
    Q_DECLARE_TR_FUNCTIONS(HandOffSlip)
};

constexpr double millimetres(double length)
{
    return length * 1440 / 25.4;
}

constexpr double paperAcross = millimetres(PaperPages::paperWidth);
constexpr double marginStart = millimetres(25);
constexpr double marginEnd = millimetres(20);
constexpr double textWidth = paperAcross - marginStart - marginEnd;
constexpr double topFirst = millimetres(76);
constexpr double topNext = millimetres(30);
constexpr double bottom = millimetres(270);
constexpr double footTop = millimetres(276);
constexpr double sectionGap = millimetres(4);

/** From one line for handwriting to the next. */
constexpr double writingPitch = millimetres(9);
constexpr int fewestLines = 3;
constexpr int mostLines = 6;
constexpr double answerGap = millimetres(6);
constexpr double answerTitle = millimetres(11);
constexpr double writingCaption = millimetres(6);
constexpr double signatures = millimetres(22);

// Paper is white whatever the screen looks like: the colours of the light appearance.
const QColor ink(0x1A, 0x1E, 0x24);
const QColor mutedInk(0x5A, 0x64, 0x72);
const QColor accentInk(0x0B, 0x63, 0xC5);
const QColor lineInk(0xC4, 0xCA, 0xD3);

} // namespace

HandOffSlipPages::HandOffSlipPages(const HandOffSlip& slip) : slip(slip)
{
    flow();
}

HandOffSlipPages::~HandOffSlipPages() = default;

TextForm HandOffSlipPages::form(double points, bool bold, bool muted) const
{
    // Arabic letters reach further above and below the line.
    const double spacing = slip.direction == Qt::RightToLeft ? 1.7 : 1.4;
    return {points, bold, muted ? mutedInk : ink, spacing, slip.direction};
}

QRectF HandOffSlipPages::mirrored(const QRectF& place) const
{
    return slip.direction == Qt::LeftToRight
               ? place
               : QRectF(paperAcross - place.right(), place.top(), place.width(), place.height());
}

void HandOffSlipPages::paintIn(QPainter& painter, const QString& text, const TextForm& textForm,
                               const QRectF& place) const
{
    const QRectF at = mirrored(place);
    SetText(text, textForm, at.width()).paint(painter, at.topLeft());
}

void HandOffSlipPages::paintRule(QPainter& painter, const QRectF& place, const QColor& colour) const
{
    painter.fillRect(mirrored(place), colour);
}

void HandOffSlipPages::flow()
{
    nextTop = topFirst;
    flowSection(SlipWords::tr("What the department is asked to do"), slip.instructions);
    flowSection(SlipWords::tr("The complaint"), slip.subject, true);
    flowAbout();
    flowSection(SlipWords::tr("In the complainant's words"), slip.description);
    placeAnswer();
}

void HandOffSlipPages::flowAbout()
{
    const QList<std::pair<QString, QString>> facts{{SlipWords::tr("Complainant: %1"), slip.complainant},
                                                   {SlipWords::tr("Product or service: %1"), slip.product},
                                                   {SlipWords::tr("Received: %1"), slip.received}};
    for (const auto& [words, value] : facts) {
        if (!value.isEmpty()) {
            flowText(words.arg(value), form(10.5));
        }
    }
    nextTop += sectionGap;
}

void HandOffSlipPages::flowSection(const QString& caption, const QString& text, bool bold)
{
    if (text.trimmed().isEmpty()) {
        return;
    }
    // A caption is not left alone at the foot of a page.
    TextForm words = form(bold ? 12 : 10.5, bold);
    // What people typed reads in the direction of its own script.
    words.direction = text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    const double atLeast = (form(8.5).points + words.points) * words.spacing * SetText::twipsAPoint;
    if (nextTop + atLeast > bottom) {
        ++pages;
        nextTop = topNext;
    }
    flowText(caption, form(8.5, false, true));
    flowText(text, words);
    nextTop += sectionGap;
}

void HandOffSlipPages::flowText(const QString& text, const TextForm& textForm)
{
    const SetText& set = texts.emplace_back(text, textForm, textWidth);
    for (int line = 0; line < set.lineCount(); ++line) {
        if (nextTop + set.heightOf(line) > bottom) {
            ++pages;
            nextTop = topNext;
        }
        pieces.push_back({&set, line, nextTop, pages - 1});
        nextTop += set.heightOf(line);
    }
}

double HandOffSlipPages::heightOfAnswer(int lines) const
{
    return answerGap + answerTitle + 2 * (writingCaption + lines * writingPitch) + signatures;
}

void HandOffSlipPages::placeAnswer()
{
    if (nextTop + heightOfAnswer(fewestLines) > bottom) {
        ++pages;
        nextTop = topNext;
    }
    const double spare = bottom - nextTop - heightOfAnswer(0);
    linesEach = std::clamp(int(spare / (2 * writingPitch)), fewestLines, mostLines);
    answerTop = nextTop + answerGap;
}

void HandOffSlipPages::paintPage(QPainter& painter, int page) const
{
    painter.save();
    const double scale = painter.device()->width() / paperAcross;
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (page == 0) {
        paintHead(painter);
        paintFacts(painter);
    } else {
        paintContinuation(painter);
    }
    for (const Piece& piece : pieces) {
        if (piece.page == page) {
            const QPointF at = mirrored(QRectF(marginStart, piece.top, textWidth, 0)).topLeft();
            piece.text->paintLine(painter, piece.line, at);
        }
    }
    if (page == pages - 1) {
        paintAnswer(painter);
    }
    paintFoot(painter, page);
    painter.restore();
}

void HandOffSlipPages::paintHead(QPainter& painter) const
{
    TextForm name = form(14, true);
    name.colour = accentInk;
    name.spacing = 1.3;
    paintIn(painter, slip.organisation, name,
            QRectF(marginStart, millimetres(14), millimetres(100), millimetres(14)));
    TextForm title = form(14, true);
    title.side = TextForm::Side::Far;
    title.spacing = 1.3;
    paintIn(painter, SlipWords::tr("Hand-off slip"), title,
            QRectF(marginStart + millimetres(100), millimetres(14), textWidth - millimetres(100),
                   millimetres(14)));
    paintRule(painter, QRectF(marginStart, millimetres(30), textWidth, millimetres(0.6)), accentInk);
}

void HandOffSlipPages::paintFacts(QPainter& painter) const
{
    const double half = textWidth / 2;
    const auto fact = [&](int row, int column, const QString& caption, const QString& value, bool bold) {
        const double top = millimetres(35 + 13.5 * row);
        const double left = marginStart + column * half;
        const double width = half - millimetres(4);
        paintIn(painter, caption, form(8.5, false, true), QRectF(left, top, width, millimetres(5)));
        paintIn(painter, value, form(bold ? 12 : 10.5, bold),
                QRectF(left, top + millimetres(4.5), width, millimetres(8)));
    };
    fact(0, 0, SlipWords::tr("Reference"), slip.reference, true);
    fact(0, 1, SlipWords::tr("Department"), slip.department, true);
    fact(1, 0, SlipWords::tr("Answer due"), slip.due, true);
    fact(1, 1, SlipWords::tr("Handed over by"), slip.handedOverBy, false);
    fact(2, 0, SlipWords::tr("Handed over"), slip.handedOverAt, false);
    fact(2, 1, slip.organisationPhone.isEmpty() ? QString() : SlipWords::tr("Front desk, phone"),
         slip.organisationPhone, false);
}

void HandOffSlipPages::paintContinuation(QPainter& painter) const
{
    const double top = millimetres(14);
    paintIn(painter, slip.organisation, form(9, true),
            QRectF(marginStart, top, millimetres(80), millimetres(8)));
    TextForm facts = form(9, false, true);
    facts.side = TextForm::Side::Far;
    paintIn(painter, SlipWords::tr("Hand-off slip %1").arg(slip.reference), facts,
            QRectF(marginStart + millimetres(82), top, textWidth - millimetres(82), millimetres(8)));
    paintRule(painter, QRectF(marginStart, millimetres(22), textWidth, millimetres(0.3)), accentInk);
}

void HandOffSlipPages::paintAnswer(QPainter& painter) const
{
    paintRule(painter, QRectF(marginStart, answerTop, textWidth, millimetres(0.3)), accentInk);
    const double titleTop = answerTop + millimetres(2.5);
    paintIn(painter, SlipWords::tr("Answer of the department"), form(11, true),
            QRectF(marginStart, titleTop, textWidth, millimetres(8)));
    const double first = answerTop + answerTitle;
    const double second = first + writingCaption + linesEach * writingPitch;
    paintWritingLines(painter, SlipWords::tr("Cause"), first);
    paintWritingLines(painter, SlipWords::tr("What was done"), second);
    paintSignatures(painter, second + writingCaption + linesEach * writingPitch);
}

void HandOffSlipPages::paintWritingLines(QPainter& painter, const QString& caption, double top) const
{
    paintIn(painter, caption, form(8.5, false, true), QRectF(marginStart, top, textWidth, writingCaption));
    for (int line = 1; line <= linesEach; ++line) {
        paintRule(
            painter,
            QRectF(marginStart, top + writingCaption / 2 + line * writingPitch, textWidth, millimetres(0.25)),
            lineInk);
    }
}

void HandOffSlipPages::paintSignatures(QPainter& painter, double top) const
{
    constexpr double gap = millimetres(6);
    constexpr double width = (textWidth - 2 * gap) / 3;
    const double line = top + millimetres(14);
    const QStringList captions{SlipWords::tr("Answered by"), SlipWords::tr("Date"),
                               SlipWords::tr("Signature")};
    for (int place = 0; place < captions.size(); ++place) {
        const double left = marginStart + place * (width + gap);
        paintRule(painter, QRectF(left, line, width, millimetres(0.25)), lineInk);
        paintIn(painter, captions.at(place), form(8.5, false, true),
                QRectF(left, line + millimetres(1), width, millimetres(6)));
    }
}

void HandOffSlipPages::paintFoot(QPainter& painter, int page) const
{
    paintRule(painter, QRectF(marginStart, footTop, textWidth, millimetres(0.2)), lineInk);
    const double top = footTop + millimetres(1.5);
    paintIn(painter, SlipWords::tr("Give this slip back to the front desk once it is answered."),
            form(8, false, true), QRectF(marginStart, top, millimetres(120), millimetres(6)));
    TextForm number = form(8, false, true);
    number.side = TextForm::Side::Far;
    const QString pageWords =
        SlipWords::tr("Page %1 of %2")
            .arg(letterNumber(page + 1, slip.language), letterNumber(pages, slip.language));
    paintIn(painter, pageWords, number,
            QRectF(marginStart + millimetres(120), top, textWidth - millimetres(120), millimetres(6)));
}

} // namespace redress
