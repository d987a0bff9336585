#pragma once

#include <QWidget>

class QButtonGroup;
class QAbstractButton;

namespace redress {

/** One of a few, all in sight, side by side; wraps where there is no room. Begins with nothing chosen. */
class ChoiceRow : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString chosen READ chosen WRITE choose NOTIFY chosenChanged USER true)
public:
    explicit ChoiceRow(QWidget* parent = nullptr);

    /** The button's object name is the id. */
    QAbstractButton* addChoice(const QString& id, const QString& text, const QString& breezeIcon = {});
    /** Offers nothing any more. */
    void clear();
    [[nodiscard]] QString chosen() const;
    void choose(const QString& id);

Q_SIGNALS:
    void chosenChanged();

private:
    QButtonGroup* buttons;
};

} // namespace redress
