#pragma once

#include <QWidget>

namespace redress {

/** Lies over a page while something is carried across it, and says what comes of letting go. */
class DropHint : public QWidget
{
    Q_OBJECT
public:
    DropHint(const QString& words, QWidget* page);

    /** Over the whole page, in front. */
    void cover();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString words;
};

} // namespace redress
