#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace redress {

/** Any of a few, each with a tick, below each other. What is not offered cannot be ticked, and is kept all the same. */
class TickList : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList ticked READ ticked WRITE tick NOTIFY tickedChanged USER true)
public:
    explicit TickList(QWidget* parent = nullptr);

    /** The tick's object name is the id. Does not signal. */
    void offer(const QList<std::pair<QString, QString>>& idsAndTexts);
    [[nodiscard]] QStringList ticked() const;
    void tick(const QStringList& ids);

Q_SIGNALS:
    void tickedChanged();

private:
    QList<std::pair<QString, QString>> offered;
    QList<QCheckBox*> boxes;
    /** Ticked without being offered. */
    QStringList others;
};

} // namespace redress
