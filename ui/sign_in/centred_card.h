#pragma once

#include <QFrame>

class QVBoxLayout;

namespace redress {

/** A surface in the middle of its page, for the few things a person has to do before the work begins. */
class CentredCard : public QFrame
{
    Q_OBJECT
public:
    /** Fills `page` with a layout of its own that keeps the card in the middle. */
    explicit CentredCard(QWidget* page);

    [[nodiscard]] QVBoxLayout* column() const { return inside; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QVBoxLayout* inside;
};

} // namespace redress
