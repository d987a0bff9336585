#pragma once

#include <QTextBrowser>

namespace redress {

/**
 * A letter's text to be read and copied, alone or with what changed in it: new words underlined, what went struck
 * through, each on its tint. As high as its text: the page around it scrolls.
 */
class DifferenceView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit DifferenceView(const QString& objectName, QWidget* parent = nullptr);

    /** `language`: two letters; decides on which side lines begin. The same again leaves marks as they are. */
    void showText(const QString& text, const QString& language);
    void showChanges(const QString& before, const QString& after, const QString& language);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Shown
    {
        QString before;
        QString after;
        QString language;
        bool isCompared = false;
        friend bool operator==(const Shown&, const Shown&) = default;
    };

    void showAs(const Shown& wanted);
    void write();
    void fitHeight();

    Shown shown;
};

} // namespace redress
