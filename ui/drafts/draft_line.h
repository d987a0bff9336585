#pragma once

#include "models/moment.h"
#include "ui/widgets/text_label.h"

namespace redress {

/** Says where what is typed is safe: "Kept on this computer 14:02:31". */
class DraftLine : public TextLabel
{
    Q_OBJECT
public:
    explicit DraftLine(const QTimeZone& zone, QWidget* parent = nullptr);

    /** A sentence; none hides the line. */
    void say(const QString& text);
    void tellKept(Moment at);
    /** What was typed earlier stands in the form again. */
    void tellTakenUp(Moment kept, Moment now);

private:
    QTimeZone zone;
};

} // namespace redress
