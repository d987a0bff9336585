#pragma once

#include "ui/papers/waiting_paper.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDropEvent;
class QWidget;

namespace redress {

class DropHint;

/**
 * Makes a whole page a place for papers: files and pictures can be dropped anywhere on it, and pasted where no text
 * field has a better use for what was copied.
 */
class PaperArrival : public QObject
{
    Q_OBJECT
public:
    /** `wanted`: whether papers can be added at the moment. Lives as long as the page. */
    PaperArrival(QWidget* page, std::function<bool()> wanted);
    ~PaperArrival() override;

Q_SIGNALS:
    void came(const redress::ArrivingPapers& papers);

protected:
    /** Of the program: a text field would take a dropped file for its path. */
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isOnPage(const QObject* watched) const;
    [[nodiscard]] bool wantsPaste(const QObject* watched) const;
    bool takeDrag(QDropEvent* event);
    void paste();
    void showHint(bool shown);

    QWidget* page;
    std::function<bool()> wanted;
    QPointer<DropHint> hint;
};

} // namespace redress
