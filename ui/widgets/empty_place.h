#pragma once

#include <QWidget>

class QPushButton;

namespace redress {

class TextLabel;

/** What an empty list or page shows: why it is empty, and the first act where there is one. */
class EmptyPlace : public QWidget
{
    Q_OBJECT
public:
    EmptyPlace(const QString& breezeIcon, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& sentence);
    /** Puts a button below the sentence. */
    void offer(QPushButton* button);

private:
    TextLabel* title;
    TextLabel* sentence;
};

} // namespace redress
