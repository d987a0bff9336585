#pragma once

#include "ui/papers/waiting_paper.h"

#include <QObject>
#include <QPointer>

class QDropEvent;
class QWidget;

namespace redress {

class DropHint;

/**
 * Takes files and pictures wherever on a place they are let go, and says meanwhile what comes of it. Of places that lie
 * in each other the one that was made later is asked first.
 */
class DropPlace : public QObject
{
    Q_OBJECT
public:
    ~DropPlace() override;

Q_SIGNALS:
    void came(const redress::ArrivingPapers& papers);

protected:
    enum class Answer {
        Take,
        /** Nobody takes it. */
        Refuse,
        /** It is asked whoever comes next. */
        PassOn,
    };

    /** Lives as long as the place. `hint`: said while something is carried across it. */
    DropPlace(QWidget* place, const QString& hint);

    /** To papers that are carried across the place. `source`: where in this program they come from; null: from outside. */
    [[nodiscard]] virtual Answer answerTo(const QObject* source) const = 0;
    [[nodiscard]] bool isInside(const QObject* watched) const;
    /** Of the program: a text field would take a dropped file for its path. */
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeDrag(QDropEvent* event);
    void showHint(bool shown);

    QWidget* place;
    QString words;
    QPointer<DropHint> hint;
};

} // namespace redress
