#include "ui/letters/batch/address_labels.h"

#include "ui/letters/fitted_text.h"
#include "ui/letters/letter_words.h"
#include "ui/letters/paper_hand.h"

#include <QCoreApplication>
#include <QPainter>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr double labelWidth = 63.5;
constexpr double labelHeight = 38.1;
/** From the left edge of one label to that of the next; rows stand without a gap. */
constexpr double pitch = 66.04;
constexpr double left = 7.21;
constexpr double top = 15.15;
/** Printers and hands are a little off. */
constexpr double padding = 4;

class LabelPages : public PaperPages
{
public:
    explicit LabelPages(const AddressLabels& labels) : labels(labels) {}

    [[nodiscard]] int pageCount() const override
    {
        const int taken = labels.first - 1 + int(labels.letters.size());
        return std::max((taken + AddressLabels::onSheet - 1) / AddressLabels::onSheet, 1);
    }
    void paintPage(QPainter& painter, int page) const override
    {
        painter.save();
        PaperHand::measureInTwips(painter);
        for (int number = 0; number < AddressLabels::onSheet; ++number) {
            const int at = page * AddressLabels::onSheet + number - (labels.first - 1);
            if (at >= 0 && at < labels.letters.size()) {
                paintLabel(painter, labels.letters.at(at), placeOfLabel(number));
            }
        }
        painter.restore();
    }

private:
    static void paintLabel(QPainter& painter, const LetterLine& line, const QRectF& place)
    {
        const PaperHand hand(letterDirection(line.language), 1.3);
        const QRectF within = place.adjusted(padding, padding, -padding, -padding);
        const QRectF twips(millimetres(within.left()), millimetres(within.top()), millimetres(within.width()),
                           millimetres(within.height()));
        QStringList lines = (line.recipient + u'\n' + line.address).split(u'\n');
        lines.removeIf([](const QString& one) { return one.trimmed().isEmpty(); });
        paintFitted(painter, lines.join(u'\n'), hand.form(11), twips);
    }

    AddressLabels labels;
};

} // namespace

QRectF placeOfLabel(int number)
{
    const int column = number % AddressLabels::across;
    const int row = number / AddressLabels::across;
    return {left + column * pitch, top + row * labelHeight, labelWidth, labelHeight};
}

Printing printingOf(const AddressLabels& labels)
{
    const QString name = QCoreApplication::translate("AddressLabels", "Address labels");
    return {.title = name,
            .organisation = labels.organisation,
            .language = labels.language,
            .fileName = name,
            .set = [labels] { return std::make_unique<LabelPages>(labels); }};
}

} // namespace redress
