#pragma once

#include <QWidget>

namespace redress {

class ChoiceBox;
class ChoiceRow;

/** How a complaint came: the four usual channels in sight, a key each (Alt+1 … Alt+4), the others in a list.
 */
class ChannelChoice : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString chosen READ chosen WRITE choose NOTIFY chosenChanged USER true)
public:
    explicit ChannelChoice(QWidget* parent = nullptr);

    /** Name of a channel; empty where none is chosen. */
    [[nodiscard]] QString chosen() const;
    void choose(const QString& channel);

Q_SIGNALS:
    void chosenChanged();

protected:
    /** 1 to 4 alone, while the hand is on the channels. */
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addUsual();
    void addOthers();

    ChoiceRow* usual;
    ChoiceBox* others;
};

} // namespace redress
