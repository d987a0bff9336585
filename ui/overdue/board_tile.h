#pragma once

#include "ui/widgets/look.h"

#include <QAbstractButton>

namespace redress {

/** A large number with its words: late, due today, due soon. Opens its cases; zero opens nothing. */
class BoardTile : public QAbstractButton
{
    Q_OBJECT
public:
    /** `zero`: what it says where there is none. */
    BoardTile(const QString& objectName, look::Tone tone, const QString& words, const QString& zero,
              QWidget* parent = nullptr);

    void setNumber(int number);
    [[nodiscard]] int number() const { return shown; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    [[nodiscard]] QString caption() const;

    look::Tone tone;
    QString words;
    QString zero;
    int shown = 0;
};

} // namespace redress
