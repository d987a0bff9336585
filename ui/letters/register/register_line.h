#pragma once

#include "models/letter_register.h"
#include "models/office.h"
#include "ui/widgets/look.h"

namespace redress {

/** What of the letter register is looked at. */
enum class RegisterPart { Outgoing, ToSend, AnswersDue, Incoming };

template <>
struct Names<RegisterPart>
{
    static constexpr std::array<std::pair<RegisterPart, const char*>, 4> all{{
        {RegisterPart::Outgoing, "outgoing"},
        {RegisterPart::ToSend, "to_send"},
        {RegisterPart::AnswersDue, "answers_due"},
        {RegisterPart::Incoming, "incoming"},
    }};
};

[[nodiscard]] QString wordOf(RegisterPart part);
/** Whether it goes by years; the other two hold what is open, whenever it began. */
[[nodiscard]] bool goesByYears(RegisterPart part);

/** A letter, or a piece of post, as the register tells it. */
struct RegisterLine
{
    CaseId id;
    /** Of post: the letter that it answers, or none. */
    LetterId letter;
    /** None for a letter. */
    PostId post;
    RegisterNumber number;
    /** When it was signed, or came in; none while a numbered letter is being revised, and once it is void. */
    std::optional<Moment> at;
    QString purpose;
    /** Recipient or sender. */
    QString who;
    QString subject;
    QString reference;
    QString state;
    look::Tone tone = look::Tone::Plain;
    LetterPurpose kind = LetterPurpose::FinalReply;
    LetterState letterState = LetterState::Draft;
    /** Invalid where no answer was asked for. */
    QDate answerBy;
    bool waitsForAnswer = false;
    /** The post brought it back since it was last sent. */
    bool isBack = false;
    /** All of its texts, as a search compares them. */
    QString folded;

    [[nodiscard]] bool isPost() const { return !post.isNone(); }
    [[nodiscard]] bool isSameAs(const RegisterLine& other) const;
    friend bool operator==(const RegisterLine&, const RegisterLine&) = default;
};

/** Whether one of its texts holds these words, whatever their case and marks; no words: yes. */
[[nodiscard]] bool holds(const RegisterLine& line, const QString& words);

/** Tells letters and post in words, as the office knows its people by now. Callable from any thread. */
class RegisterWords
{
public:
    /** On paper "today" says nothing: days are written in full. */
    enum class Days { Near, Full };

    RegisterWords(const Office& office, Moment now, const QTimeZone& zone, Days days = Days::Near);

    [[nodiscard]] RegisterLine lineOf(const LetterLine& letter) const;
    [[nodiscard]] RegisterLine lineOf(const PostLine& post) const;
    /** "16/11/2026" as the language of the program writes it; empty for none. */
    [[nodiscard]] QString dayOf(const std::optional<Moment>& moment) const;

private:
    [[nodiscard]] static QString foldedOf(const RegisterLine& line);
    void tellState(RegisterLine& line, const LetterLine& letter) const;
    void tellAnswer(RegisterLine& line, const LetterLine& letter) const;
    [[nodiscard]] QString momentOf(Moment moment) const;
    [[nodiscard]] QString nameOf(StaffId id) const;

    Office office;
    Moment now;
    QTimeZone zone;
    Days days;
};

} // namespace redress
