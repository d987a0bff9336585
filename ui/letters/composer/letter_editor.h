#pragma once

#include "models/letter_check.h"
#include "models/letter_text.h"
#include "ui/letters/composer/marked_text.h"
#include "ui/widgets/text_area.h"

#include <QTimer>
#include <QVariant>

#include <functional>
#include <optional>

namespace redress {

/**
 * The text of a letter while it is written: plain text in which is marked what came from the case, what is still open,
 * and what the letter cannot be signed with. What came from the case stays known through every edit: written over, it
 * is a changed value, and not another text.
 */
class LetterEditor : public TextArea
{
    Q_OBJECT
    Q_PROPERTY(QVariant kept READ kept WRITE setKept NOTIFY written USER true)
public:
    explicit LetterEditor(int visibleLines, QWidget* parent = nullptr);

    [[nodiscard]] const FilledText& filled() const;
    /** In the place of all that stands there; can be undone. */
    void replaceAll(const FilledText& text);
    /** In the place of what is marked. */
    void insertHere(const FilledText& text);
    /** In the place of that part of the text. */
    void replace(TextPlace place, const FilledText& text);
    /** In every place that is open for it or holds it. An empty value opens them again. */
    void put(const QString& placeholder, const LetterValue& value);

    /** Text and insertions, for a draft; a plain text is one without insertions. Not to be undone. */
    [[nodiscard]] QVariant kept() const;
    void setKept(const QVariant& kept);
    [[nodiscard]] static QVariant asKept(const FilledText& text);

    /** Decides the direction of the lines. */
    void setLanguage(const QString& language);
    /** What tells the values of the case from prose. */
    void setValues(const LetterValues& values);
    /** In the placeholder's words, for who points at what came from the case. */
    void setWording(const std::function<QString(const QString& placeholder)>& wording);
    void setRemarks(const QList<LetterRemark>& remarks);

    /** Marks the next open place behind the cursor; round at the end. Whether there is one. */
    bool goToNextPlace();
    /** Marks that part and puts it in sight. */
    void goTo(TextPlace place);
    /** The letters and digits before the cursor that could be a shortcut. */
    [[nodiscard]] QString wordBefore() const;
    void markWordBefore();

Q_SIGNALS:
    /** The text or what is known of it is another. */
    void written();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /** What is put in by `insertion` lies where the cursor was, inside or outside of what surrounds it. */
    void insertAsWritten(const std::function<void()>& insertion);
    [[nodiscard]] QString wayHere() const;
    void takeAsWritten(int from, int until, const QString& way);
    void showMarks();
    [[nodiscard]] QString wordsAt(int position) const;
    void comeBack();

    MarkedText marked;
    /** What stands there; none since the last change. */
    mutable std::optional<FilledText> read;
    LetterValues values;
    std::function<QString(const QString&)> wording;
    QList<LetterRemark> remarks;
    QTimer marking;
    /** Where one was in the text that another has taken the place of. */
    struct
    {
        QString text;
        int position = 0;
        int scrolled = 0;
    } left;
    /** Where was written last: whoever goes on there goes on in the same value, or outside of it. */
    struct
    {
        int position = -1;
        int revision = -1;
        QString way;
    } hand;
    /** What an input method has begun to put in a marked text's place. */
    std::optional<QString> composing;
};

} // namespace redress
