#pragma once

#include "ui/widgets/look.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace redress {

class TextLabel;

/** A line across the window or a page that stays until it no longer holds: a lost register, a draft on offer. */
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    /** Shows it; buttons of an earlier telling are gone. */
    void tell(look::Tone tone, const QString& text);
    QPushButton* addButton(const QString& text, const QString& objectName);
    /** Hides it. */
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    look::Tone tone = look::Tone::Plain;
    TextLabel* words;
    QBoxLayout* buttonRow;
};

} // namespace redress
