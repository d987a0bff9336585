#pragma once

#include "models/letter_check.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace redress {

class TextLabel;

/** What stands in the way of a letter's signature, a line each: what is wrong, what cures it, and the way there. */
class RemarksList : public QWidget
{
    Q_OBJECT
public:
    /** `before`: from where Tab leads into the list. */
    explicit RemarksList(QWidget* before, QWidget* parent = nullptr);

    /** None says that nothing is in the way. `canPutIn`: whether the case has that value. */
    void tell(const QList<LetterRemark>& remarks, const std::function<bool(const QString& placeholder)>& canPutIn);
    [[nodiscard]] const QList<LetterRemark>& remarks() const { return told; }

Q_SIGNALS:
    void jumpWanted(const LetterRemark& remark);
    void valueWanted(const LetterRemark& remark);

private:
    [[nodiscard]] QWidget* makeLine(const LetterRemark& remark, int number, bool canPutIn);
    void renew(const QList<bool>& canPutIn);

    QWidget* before;
    TextLabel* title;
    QVBoxLayout* column;
    QWidget* lines = nullptr;
    QList<LetterRemark> told;
    QList<bool> shownCures;
};

} // namespace redress
