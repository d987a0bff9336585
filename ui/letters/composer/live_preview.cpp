#include "ui/letters/composer/live_preview.h"

#include "ui/letters/handing_over.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letter_preview.h"
#include "ui/letters/letterhead_picture.h"
#include "ui/letters/why_not_final.h"
#include "ui/when_answered.h"

#include <chrono>

namespace redress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

LivePreview::LivePreview(CaseAtHand& atHand, std::function<Letter()> letter, QWidget* over)
    : QObject(over), atHand(atHand), letter(std::move(letter)), over(over)
{
    pause.setSingleShot(true);
    pause.setInterval(400ms);
    connect(&pause, &QTimer::timeout, this, &LivePreview::show);
}

void LivePreview::open()
{
    if (window != nullptr && window->isVisible()) {
        window->raise();
        window->activateWindow();
        follow();
        return;
    }
    openWith(false);
}

void LivePreview::openStill()
{
    openWith(true);
}

void LivePreview::openWith(bool still)
{
    ++opening;
    withLetterhead([this, still, asked = opening, of = atHand.id()] {
        if (asked == opening && atHand.isRead() && atHand.id() == of) {
            openWindow(still);
        }
    });
}

void LivePreview::openWindow(bool still)
{
    if (window != nullptr) {
        window->close();
    }
    window = new LetterDialog(onPaper(), over);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->holdBack(whyHeldBack());
    connect(window, &LetterDialog::printed, this, [this, printed = atHandNow()] { offerHandingOver(printed); });
    if (still) {
        window->open();
    } else {
        window->show();
    }
}

LivePreview::Which LivePreview::atHandNow() const
{
    return atHand.isRead() ? Which{atHand.id(), letter().id} : Which{};
}

void LivePreview::offerHandingOver(const Which& printed)
{
    if (atHandNow() == printed && atHand.may(Action::SendLetter) && handingOver(letter(), atHand.now())) {
        window->offer(tr("Record as handed over"), u"record_as_handed_over"_s,
                      [this, printed] { recordHandedOver(printed); });
    }
}

void LivePreview::recordHandedOver(const Which& printed)
{
    window->withdrawOffer();
    const auto command = atHandNow() == printed ? handingOver(letter(), atHand.now()) : std::nullopt;
    if (!command) {
        window->say(tr("The letter was changed meanwhile. Nothing was recorded."));
        return;
    }
    const auto answered = [this, printed, shown = window](const Result<CaseView>& result) {
        if (shown != nullptr) {
            shown->say(result ? tr("Recorded as handed over.") : result.refusal().text);
            offerHandingOver(printed);
        }
    };
    if (!atHand.act(*command, answered)) {
        window->say(tr("Something else is being saved. Try again in a moment."));
        offerHandingOver(printed);
    }
}

void LivePreview::fill(LetterPreview* wanted)
{
    pane = wanted;
    withLetterhead([this] { show(); });
}

void LivePreview::follow()
{
    if (isShown()) {
        pause.start();
    }
}

bool LivePreview::isShown() const
{
    return window != nullptr || (pane != nullptr && pane->isVisible());
}

void LivePreview::show()
{
    if (!atHand.isRead()) {
        return;
    }
    if (window != nullptr) {
        window->setLetter(onPaper());
        window->holdBack(whyHeldBack());
    }
    if (pane != nullptr && pane->isVisible()) {
        pane->setLetter(onPaper());
    }
}

LetterOnPaper LivePreview::onPaper() const
{
    const Desk& desk = atHand.desk();
    LetterOnPaper paper = letterOnPaper(atHand.view(), letter(), desk.office(), desk.zone(), atHand.now());
    paper.letterhead = letterhead;
    return paper;
}

QString LivePreview::whyHeldBack() const
{
    return atHand.asOf() ? QString() : whyNotFinal(atHand.desk(), atHand.view(), letter());
}

void LivePreview::withLetterhead(const std::function<void()>& then)
{
    if (!letterhead.isNull() || atHand.desk().office().organisation.letterhead.isEmpty()) {
        then();
        return;
    }
    whenAnswered(atHand.desk().letterhead(), this, [this, then](const Result<QByteArray>& picture) {
        letterhead = picture ? letterheadFrom(*picture) : QImage();
        then();
    });
}

} // namespace redress
