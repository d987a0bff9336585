#pragma once

#include <QLayout>
#include <QList>

namespace redress {

/** Side by side in reading direction, the next line where there is no room. */
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& place) override;

private:
    struct Line
    {
        QList<QLayoutItem*> items;
        int height = 0;
    };

    [[nodiscard]] QList<Line> linesIn(int width) const;
    void put(const Line& line, const QRect& inside, int top) const;
    /** Gives the height; moves the items only when `move`. */
    int flow(const QRect& place, bool move) const;

    QList<QLayoutItem*> items;
    int gap;
};

} // namespace redress
