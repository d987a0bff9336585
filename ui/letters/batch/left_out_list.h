#pragma once

#include "ui/letters/batch/still_due.h"

#include <QScrollArea>

namespace redress {

class TextLabel;

/** Letters that were left out of the same thing, and the sentence that says of what. */
struct LeftOutPart
{
    QString sentence;
    QList<LeftOutLetter> letters;
};

/** Names the letters that did not go with the others, each with its reason; a few lines high, however many they are. */
class LeftOutList : public QScrollArea
{
    Q_OBJECT
public:
    explicit LeftOutList(QWidget* parent = nullptr);

    /** In place of what it told before. Parts without letters are not told; hidden where there is nothing to tell. */
    void tell(const QList<LeftOutPart>& parts);

private:
    TextLabel* words;
};

} // namespace redress
