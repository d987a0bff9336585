#pragma once

#include "models/office.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace redress {

/** The paragraphs that letters take in again and again, found by shortcut or name while one types. */
class ParagraphPicker : public QFrame
{
    Q_OBJECT
public:
    /** Gone by itself once closed. */
    ParagraphPicker(const QList<CannedText>& paragraphs, QWidget* parent);

    /** Beside that place of the widget; `typed` is looked for at once. */
    void openAt(const QWidget* widget, const QRect& place, const QString& typed);

Q_SIGNALS:
    void picked(const CannedText& paragraph);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow();
    void take(int row);
    void step(int by);

    QList<CannedText> all;
    QList<CannedText> shown;
    QLineEdit* field;
    QListWidget* lines;
};

/** Those that a text finds: by shortcut first, then by name. */
[[nodiscard]] QList<CannedText> paragraphsFor(const QString& typed, const QList<CannedText>& paragraphs);

} // namespace redress
