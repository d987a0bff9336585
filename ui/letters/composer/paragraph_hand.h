#pragma once

#include "models/letter_text.h"
#include "models/office.h"

#include <QObject>

#include <functional>

class QMenu;

namespace redress {

class LetterEditor;

/** Puts paragraphs that are used again and again into a letter's text: by a shortcut typed in it, from a list, from a menu. */
class ParagraphHand : public QObject
{
    Q_OBJECT
public:
    struct Source
    {
        /** In the language of the letter. */
        std::function<QList<CannedText>()> paragraphs;
        std::function<LetterValues()> values;
    };
    ParagraphHand(LetterEditor* editor, const Source& source, QObject* parent);

    /** The shortcut before the cursor becomes its paragraph; where there is none, one is chosen. */
    void complete();
    /** Offers them in the menu whenever it opens. */
    void offerIn(QMenu* menu);

private:
    void choose(const QString& typed);
    void insert(const CannedText& paragraph, bool inPlaceOfWord);

    LetterEditor* editor;
    Source source;
};

} // namespace redress
