#pragma once

#include <QImage>
#include <QScrollArea>

namespace redress {

/** A picture or a page, as large as there is room; closer and further by + and -, back by 0, moved by hand or keys. */
class PictureView : public QScrollArea
{
    Q_OBJECT
public:
    enum class Fit { Whole, Width };

    explicit PictureView(QWidget* parent = nullptr);

    /** `natural`: its size on the screen at its own scale. */
    void setPicture(const QImage& whole, const QImage& small, QSizeF natural, Fit fit);
    /** The same, drawn finer or coarser; stays where it is. */
    void redraw(const QImage& picture);
    void clear();

    void zoomIn();
    void zoomOut();
    void zoomToFit();
    /** 1 is its own size. */
    [[nodiscard]] double zoom() const { return scale; }
    /** In dots of the screen. */
    [[nodiscard]] int dotsAcross() const;

Q_SIGNALS:
    void zoomed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    class Sheet;

    [[nodiscard]] double fitting() const;
    void setScale(double wanted);

    Sheet* sheet;
    QSizeF natural;
    Fit fit = Fit::Whole;
    bool fitted = true;
    double scale = 1;
    QPoint held;
};

} // namespace redress
