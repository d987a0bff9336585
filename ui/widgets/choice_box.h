#pragma once

#include <QComboBox>

namespace redress {

/** One of several, each an id that never changes and a text that may. Begins with nothing chosen. */
class ChoiceBox : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString chosen READ chosen WRITE choose NOTIFY chosenChanged USER true)
public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    void addChoice(const QString& id, const QString& text);
    /** Empty where nothing is chosen. */
    [[nodiscard]] QString chosen() const;
    /** An id that is not offered chooses nothing. */
    void choose(const QString& id);

Q_SIGNALS:
    void chosenChanged();

protected:
    /** Scrolling a page does not change a box that the pointer happens to cross. */
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace redress
