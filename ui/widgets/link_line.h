#pragma once

#include <QAbstractButton>

namespace redress {

/** A sentence that leads somewhere: looks like a link, wraps like a text. */
class LinkLine : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkLine(const QString& sentence, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent*) override;
};

} // namespace redress
