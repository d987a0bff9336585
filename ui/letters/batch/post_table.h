#pragma once

#include "models/letter_register.h"

#include <QTableWidget>

namespace redress {

/** The letters of a day in the order of their post codes, each with a tick where it goes into the run. */
class PostTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit PostTable(QWidget* parent = nullptr);

    /** Ticks what was not sent yet and has an address; of what stood here as it is, the tick stays as it was. */
    void show(const QList<LetterLine>& letters);
    /** In their order. */
    [[nodiscard]] QList<LetterLine> ticked() const;
    /** How many stand in it, and how many of them have no address. */
    [[nodiscard]] QString countInWords() const;

Q_SIGNALS:
    void tickedChanged();

private:
    enum Column { Number, Recipient, PostCode, Place, Reference, State, ColumnCount };

    void put(int row, Column column, const QString& text);
    [[nodiscard]] static QString stateOf(const LetterLine& line);

    QList<LetterLine> lines;
};

} // namespace redress
