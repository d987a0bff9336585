#pragma once

#include "models/result.h"

#include <QByteArray>

#include <optional>

namespace redress {

/** No document is larger: a procedure or a calendar of thousands of lines has a tenth of it. */
constexpr qsizetype largestDocument = 2 * 1024 * 1024;

/** The line of that byte, counted from 1. */
[[nodiscard]] qsizetype lineOf(const QByteArray& text, qsizetype offset);

/** Why this text is not read as a document at all: too large, or not plain UTF-8. Empty where it can be read. */
[[nodiscard]] Refusals whyNotRead(const QByteArray& text);

/** The first field that stands twice in one object, by its line; of two, a reader would take one and say nothing. */
[[nodiscard]] std::optional<Refusal> fieldTwice(const QByteArray& json);

/** Whether the text holds what cannot be seen and only misleads: control characters, turned direction. */
[[nodiscard]] bool hidesSomething(const QString& text);

/** With what cannot be seen spelt out as \uXXXX, and cut where it is long: for paths and sentences. */
[[nodiscard]] QString madeVisible(const QString& text);

} // namespace redress
