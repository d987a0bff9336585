#include "ui/letters/composer/live_preview.h"

#include "ui/letters/letter_dialog.h"
#include "ui/letters/letter_preview.h"
#include "ui/letters/letterhead_picture.h"
#include "ui/when_answered.h"

#include <chrono>

namespace redress {

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
    if (window != nullptr) {
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
    withLetterhead([this, still] {
        window = new LetterDialog(onPaper(), over);
        window->setAttribute(Qt::WA_DeleteOnClose);
        if (still) {
            window->open();
        } else {
            window->show();
        }
    });
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
    if (window != nullptr) {
        window->setLetter(onPaper());
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
