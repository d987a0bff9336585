#pragma once

#include "ui/papers/drop_place.h"

#include <functional>

namespace redress {

/**
 * Makes a whole page a place for papers: files and pictures can be dropped anywhere on it, and pasted where no text
 * field has a better use for what was copied.
 */
class PaperArrival : public DropPlace
{
    Q_OBJECT
public:
    /** `wanted`: whether papers can be added at the moment. Lives as long as the page. */
    PaperArrival(QWidget* page, std::function<bool()> wanted);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] Answer answerTo(const QObject* source) const override;
    [[nodiscard]] bool wantsPaste(const QObject* watched) const;
    void paste();

    std::function<bool()> wanted;
};

} // namespace redress
