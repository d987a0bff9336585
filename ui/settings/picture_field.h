#pragma once

#include <QByteArray>
#include <QImage>
#include <QWidget>

class QLabel;
class QPushButton;

namespace redress {

class TextLabel;

/** The letterhead: how it looks, another one, or none. */
class PictureField : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool there READ isThere NOTIFY changed USER true)
public:
    explicit PictureField(QWidget* parent = nullptr);

    /** The file that was chosen, as it is; empty where there is none. */
    [[nodiscard]] const QByteArray& bytes() const { return chosen; }
    [[nodiscard]] bool isThere() const { return !chosen.isEmpty(); }
    /** As it is kept; no change of a person's. */
    void show(const QByteArray& picture);
    /** Reads the file off the window's thread. */
    void read(const QString& file);

Q_SIGNALS:
    void changed();
    void refused(const QString& text);

private:
    void build();
    void askForFile();
    void take(const QByteArray& picture, const QImage& image);
    void paint(const QImage& image);

    QByteArray chosen;
    QLabel* view;
    QPushButton* choose;
    QPushButton* drop;
};

} // namespace redress
