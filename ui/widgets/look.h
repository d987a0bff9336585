#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>

class QApplication;

/**
 * The visual language, defined once: measures, colours, type, icons. No screen invents its own.
 * `apply` comes first; colours and fonts are those of the appearance it was given.
 */
namespace redress::look {

enum class Appearance { Light, Dark };

/** What a badge, a line or a step says besides its word. Each tone has a colour and a glyph (see glyph.h). */
enum class Tone { Plain, Accent, Waiting, Late, Done, Signed, Refused };

/** Style, palette, style sheet, font and icon theme for the whole program. Can be called again to switch. */
void apply(QApplication& program, Appearance appearance);
[[nodiscard]] Appearance current();

inline constexpr int gap1 = 4;
inline constexpr int gap2 = 8;
inline constexpr int gap3 = 12;
inline constexpr int gap4 = 16;
inline constexpr int gap6 = 24;
inline constexpr int gap8 = 32;
inline constexpr int corner = 6;
/** Height of inputs and buttons. */
inline constexpr int control = 32;
/** Height of a line in a table, and of a two-line card in the work list. */
inline constexpr int tableRow = 28;
inline constexpr int cardRow = 60;
/** The captions beside short facts. */
inline constexpr int captionWidth = 96;
/** A form shows two fields side by side from this width on. */
inline constexpr int pairWidth = 560;
/** Width of a column of text or of a form that is not made wider: about 80 characters. */
inline constexpr int textWidth = 720;

[[nodiscard]] QColor window();
[[nodiscard]] QColor surface();
[[nodiscard]] QColor raised();
[[nodiscard]] QColor line();
/** The outline of something to type in or to click: 3 : 1 on the surface, where `line` only divides. */
[[nodiscard]] QColor outline();
[[nodiscard]] QColor text();
[[nodiscard]] QColor muted();
/** Text of what cannot be used at the moment. */
[[nodiscard]] QColor disabledText();
[[nodiscard]] QColor accent();
/** The accent under the pointer. */
[[nodiscard]] QColor accentHover();
/** Text on the accent. */
[[nodiscard]] QColor onAccent();
/** Behind the row under the pointer. */
[[nodiscard]] QColor hover();
/** Behind the selected row; `text` stays readable on it. */
[[nodiscard]] QColor selection();
[[nodiscard]] QColor textOf(Tone tone);
[[nodiscard]] QColor tintOf(Tone tone);

[[nodiscard]] QFont caption();
[[nodiscard]] QFont body();
[[nodiscard]] QFont strong();
[[nodiscard]] QFont subject();
[[nodiscard]] QFont pageTitle();
/** For a reference that is read out on the phone. */
[[nodiscard]] QFont readOut();

/** By its name in the Breeze theme, in the colour of muted text (of `colour`, where given). */
[[nodiscard]] QIcon icon(const QString& breezeName);
[[nodiscard]] QIcon icon(const QString& breezeName, const QColor& colour);

} // namespace redress::look
