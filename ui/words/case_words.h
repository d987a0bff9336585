#pragma once

#include "models/case.h"
#include "models/clock.h"
#include "models/person.h"
#include "models/procedure.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/look.h"

#include <QString>

namespace redress {

[[nodiscard]] QString wordOf(Channel channel);
[[nodiscard]] QString wordOf(Stage stage);
[[nodiscard]] QString wordOf(Queue queue);
[[nodiscard]] QString wordOf(Severity severity);
[[nodiscard]] QString wordOf(Decision decision);
[[nodiscard]] QString wordOf(Outcome outcome);
[[nodiscard]] QString wordOf(HandOffState state);
[[nodiscard]] QString wordOf(Evidence evidence);
[[nodiscard]] QString wordOf(CallOutcome outcome);
[[nodiscard]] QString wordOf(LinkKind kind);
/** The same link, seen from the other case. */
[[nodiscard]] QString wordFromBehind(LinkKind kind);
[[nodiscard]] QString wordOf(Standing standing);
[[nodiscard]] QString wordOf(CaseField field);
[[nodiscard]] QString wordOf(LetterState state);
[[nodiscard]] QString wordOf(LetterPurpose purpose);
[[nodiscard]] QString wordOf(AnswerWay way);
[[nodiscard]] QString wordOf(Role role);
[[nodiscard]] QString wordOf(ClockKind kind);
[[nodiscard]] QString wordOf(PromiseKind kind);
[[nodiscard]] QString wordOf(PromiseState state);
[[nodiscard]] QString wordOf(NoticeWay way);
[[nodiscard]] QString wordOf(NoticeState state);
[[nodiscard]] QString wordOf(Finding finding);

/** The text of a procedure in the program's language, else in English, else in any. */
[[nodiscard]] QString wordOf(const Words& words);

[[nodiscard]] look::Tone toneOf(Severity severity);
/** None where it is nothing out of the ordinary. */
[[nodiscard]] look::Glyph glyphOf(Severity severity);
[[nodiscard]] look::Tone toneOf(HandOffState state);
[[nodiscard]] look::Tone toneOf(LetterState state);

/** Name of a Breeze icon. */
[[nodiscard]] QString iconOf(Channel channel);
[[nodiscard]] QString iconOf(Queue queue);

/** Two-letter code to the language's name: "Vietnamese". An unknown code stays itself. */
[[nodiscard]] QString languageWord(const QString& code);
/** The codes of the letter languages, in the order in which they are offered. */
[[nodiscard]] QStringList letterLanguages();

/** Keeps a reference, a phone number or a code left-to-right in any sentence (U+2066 … U+2069). */
[[nodiscard]] QString isolate(const QString& text);
/** Keeps a text of any script (a name) from turning the sentence around it (U+2068 … U+2069). */
[[nodiscard]] QString apart(const QString& text);
/** Lets a long word (an e-mail address) break where a narrow column ends, by invisible marks. */
[[nodiscard]] QString breakable(const QString& text);
/** Takes such marks out again: for what is copied or searched. */
[[nodiscard]] QString withoutIsolates(QString text);

} // namespace redress
