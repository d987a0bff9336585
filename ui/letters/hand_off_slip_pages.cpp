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

constexpr double marginStart = millimetres(25);
constexpr double marginEnd = millimetres(20);
constexpr double textWidth = paper::across - marginStart - marginEnd;
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

} // namespace

HandOffSlipPages::HandOffSlipPages(const HandOffSlip& slip) : slip(slip), hand(slip.direction)
{
    flow();
}

HandOffSlipPages::~HandOffSlipPages() = default;

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
            flowText(words.arg(value), hand.form(10.5));
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
    TextForm words = hand.form(bold ? 12 : 10.5, bold);
    // What people typed reads in the direction of its own script.
    words.direction = text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    const double atLeast = (hand.form(8.5).points + words.points) * words.spacing * SetText::twipsAPoint;
    if (nextTop + atLeast > bottom) {
        ++pages;
        nextTop = topNext;
    }
    flowText(caption, hand.form(8.5, false, true));
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
    PaperHand::measureInTwips(painter);
    if (page == 0) {
        paintHead(painter);
        paintFacts(painter);
    } else {
        paintContinuation(painter);
    }
    for (const Piece& piece : pieces) {
        if (piece.page == page) {
            const QPointF at = hand.mirrored(QRectF(marginStart, piece.top, textWidth, 0)).topLeft();
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
    TextForm name = hand.form(14, true);
    name.colour = paper::accentInk;
    name.spacing = 1.3;
    hand.write(painter, slip.organisation, name,
               QRectF(marginStart, millimetres(14), millimetres(100), millimetres(14)));
    TextForm title = hand.farForm(14, true);
    title.spacing = 1.3;
    hand.write(painter, SlipWords::tr("Hand-off slip"), title,
               QRectF(marginStart + millimetres(100), millimetres(14), textWidth - millimetres(100),
                      millimetres(14)));
    hand.fill(painter, QRectF(marginStart, millimetres(30), textWidth, millimetres(0.6)), paper::accentInk);
}

void HandOffSlipPages::paintFacts(QPainter& painter) const
{
    const double half = textWidth / 2;
    const auto fact = [&](int row, int column, const QString& caption, const QString& value, bool bold) {
        const double top = millimetres(35 + 13.5 * row);
        const double left = marginStart + column * half;
        const double width = half - millimetres(4);
        hand.write(painter, caption, hand.form(8.5, false, true), QRectF(left, top, width, millimetres(5)));
        hand.write(painter, value, hand.form(bold ? 12 : 10.5, bold),
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
    hand.write(painter, slip.organisation, hand.form(9, true),
               QRectF(marginStart, top, millimetres(80), millimetres(8)));
    const TextForm facts = hand.farForm(9, false, true);
    hand.write(painter, SlipWords::tr("Hand-off slip %1").arg(slip.reference), facts,
               QRectF(marginStart + millimetres(82), top, textWidth - millimetres(82), millimetres(8)));
    hand.fill(painter, QRectF(marginStart, millimetres(22), textWidth, millimetres(0.3)), paper::accentInk);
}

void HandOffSlipPages::paintAnswer(QPainter& painter) const
{
    hand.fill(painter, QRectF(marginStart, answerTop, textWidth, millimetres(0.3)), paper::accentInk);
    const double titleTop = answerTop + millimetres(2.5);
    hand.write(painter, SlipWords::tr("Answer of the department"), hand.form(11, true),
               QRectF(marginStart, titleTop, textWidth, millimetres(8)));
    const double first = answerTop + answerTitle;
    const double second = first + writingCaption + linesEach * writingPitch;
    paintWritingLines(painter, SlipWords::tr("Cause"), first);
    paintWritingLines(painter, SlipWords::tr("What was done"), second);
    paintSignatures(painter, second + writingCaption + linesEach * writingPitch);
}

void HandOffSlipPages::paintWritingLines(QPainter& painter, const QString& caption, double top) const
{
    hand.write(painter, caption, hand.form(8.5, false, true),
               QRectF(marginStart, top, textWidth, writingCaption));
    for (int line = 1; line <= linesEach; ++line) {
        hand.fill(
            painter,
            QRectF(marginStart, top + writingCaption / 2 + line * writingPitch, textWidth, millimetres(0.25)),
            paper::lineInk);
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
        hand.fill(painter, QRectF(left, line, width, millimetres(0.25)), paper::lineInk);
        hand.write(painter, captions.at(place), hand.form(8.5, false, true),
                   QRectF(left, line + millimetres(1), width, millimetres(6)));
    }
}

void HandOffSlipPages::paintFoot(QPainter& painter, int page) const
{
    hand.fill(painter, QRectF(marginStart, footTop, textWidth, millimetres(0.2)), paper::lineInk);
    const double top = footTop + millimetres(1.5);
    hand.write(painter, SlipWords::tr("Give this slip back to the front desk once it is answered."),
               hand.form(8, false, true), QRectF(marginStart, top, millimetres(120), millimetres(6)));
    const TextForm number = hand.farForm(8, false, true);
    const QString pageWords =
        SlipWords::tr("Page %1 of %2")
            .arg(letterNumber(page + 1, slip.language), letterNumber(pages, slip.language));
    hand.write(painter, pageWords, number,
               QRectF(marginStart + millimetres(120), top, textWidth - millimetres(120), millimetres(6)));
}

} // namespace redress
