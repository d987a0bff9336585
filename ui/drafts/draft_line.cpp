#include "ui/drafts/draft_line.h"

#include "ui/words.h"

namespace redress {

using namespace Qt::StringLiterals;

DraftLine::DraftLine(const QTimeZone& zone, QWidget* parent)
    : TextLabel(Kind::Caption, {}, parent), zone(zone)
{
    setObjectName(u"draft_state"_s);
    hide();
}

void DraftLine::say(const QString& text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void DraftLine::tellKept(Moment at)
{
    say(tr("Kept on this computer %1").arg(isolate(at.in(zone).toString(u"HH:mm:ss"_s))));
}

void DraftLine::tellTakenUp(Moment kept, Moment now)
{
    say(tr("Taken up again from %1").arg(momentInWords(kept, now, zone)));
}

} // namespace redress
