#pragma once

#include <QString>

namespace redress {

class ChoiceBox;

/** Offers the procedures that come with the program, a family of kinds as one choice under its first name. */
void offerShipped(ChoiceBox* box);

/**
 * The one that is first offered to an office that writes in this language: its own first language, else among
 * all; of several the one that answers in most languages.
 */
[[nodiscard]] QString shippedFor(const QString& language);

} // namespace redress
