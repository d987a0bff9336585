#pragma once

#include "models/letter.h"
#include "models/office.h"
#include "models/procedure.h"

#include <QList>
#include <QString>

namespace redress {

/** What a template is for; the composer proposes the one that fits the case. */
enum class LetterPurpose { FinalReply, Refusal, SecondRound };

template <>
struct Names<LetterPurpose>
{
    static constexpr std::array<std::pair<LetterPurpose, const char*>, 3> all{
        {{LetterPurpose::FinalReply, "final_reply"},
         {LetterPurpose::Refusal, "refusal"},
         {LetterPurpose::SecondRound, "second_round"}}};
};

/** A letter's wording in each language, with placeholders (see models/letter.h). */
struct LetterTemplate
{
    QString id;
    LetterPurpose purpose = LetterPurpose::FinalReply;
    Words name;
    Words subject;
    Words body;
};

/** Reads one template document; refuses by path and reason. */
[[nodiscard]] Result<LetterTemplate> readLetterTemplate(const QByteArray& document);

/** All templates that the program ships (resources/letters), in the order of their ids. Read once. */
[[nodiscard]] const QList<LetterTemplate>& letterTemplates();
/** Null where there is none. */
[[nodiscard]] const LetterTemplate* letterTemplate(const QString& id);
/** The one to begin with in this case as it stands: refusal, a later round, or the final reply. */
[[nodiscard]] const LetterTemplate* proposedTemplate(const Case& complaint);

/** The case's values as a letter in that language writes them: dates in the reader's calendar and digits. */
[[nodiscard]] LetterValues letterValuesOf(const Case& complaint, const Procedure& procedure, const Office& office,
                                          const QString& language);

/** The template's body with the case's values; what has no value keeps its placeholder, for the writer to fill. */
[[nodiscard]] QString draftBody(const LetterTemplate& chosen, const QString& language, const LetterValues& values);
/** The subject line; the case's own subject where the template names none. */
[[nodiscard]] QString letterSubject(const LetterTemplate& chosen, const QString& language,
                                    const LetterValues& values);

/** A civil day as a letter in that language writes it: Jalali and Persian digits for fa. */
[[nodiscard]] QString dateInLetter(QDate day, const QString& language);

} // namespace redress
