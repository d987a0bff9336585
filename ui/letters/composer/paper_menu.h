#pragma once

class QMenu;

namespace redress {

class CaseAtHand;
class TextArea;

/** Offers the papers of the case whenever the menu opens; one that is chosen is a line more among what goes with the letter. */
void offerPapers(QMenu* menu, const CaseAtHand& atHand, TextArea* enclosures);

} // namespace redress
