#pragma once

#include "models/letter_template.h"
#include "ui/case/case_at_hand.h"
#include "ui/letters/composer/asks_list.h"

namespace redress {

/** What a template makes of a case in a language: text and subject line with the case's values, and what is still asked for. */
class LetterOffer
{
public:
    explicit LetterOffer(const CaseAtHand& atHand) : atHand(atHand) {}

    /** With the case as it stands now. `answerBy`: invalid where no answer is asked for. */
    void renew(const QString& templateId, const QString& language, QDate answerBy);
    /** Null where none is chosen. */
    [[nodiscard]] const LetterTemplate* form() const;
    [[nodiscard]] FilledText body() const;
    [[nodiscard]] QString subject() const;
    /** Text and subject line as they were recorded, so that one can read in them what runs the other way. */
    [[nodiscard]] FilledText readable(const FilledText& recorded) const;
    [[nodiscard]] QString readable(QString recorded) const;
    /** Of the case alone. */
    [[nodiscard]] const LetterValues& values() const { return ofCase; }
    /** An empty text is none. */
    [[nodiscard]] bool has(const QString& placeholder) const { return !ofCase.value(placeholder).text.isEmpty(); }

    /** What the writer typed for what no record holds. */
    [[nodiscard]] LetterValue answer(const QString& placeholder, const QString& text, QDate day);
    void forgetAnswers() { answers.clear(); }
    /** What a text asks its writer for, or took from him or her before, in the order of the text. */
    [[nodiscard]] QList<AsksList::Ask> asksOf(const FilledText& text) const;
    [[nodiscard]] QString wordsOf(const QString& placeholder) const;

    /** The day by which an answer is wanted stands in it. */
    [[nodiscard]] bool asksForAnswer() const;
    [[nodiscard]] bool isForTheCounter() const;

private:
    [[nodiscard]] bool isMirrored() const;
    [[nodiscard]] AsksList::Ask askFor(const QString& placeholder) const;

    const CaseAtHand& atHand;
    QString templateId;
    QString language;
    LetterValues ofCase;
    LetterValues answers;
};

} // namespace redress
