#pragma once

#include "ui/case_file/case_file_source.h"

namespace redress {

/** Somebody who stands in a case, or a way to reach him or her. */
struct PersonInCase
{
    /** As it is blacked out: a name, a phone number, an e-mail address. */
    QString text;
    /** What this is to the case: "Agent", "Representative". */
    QString what;
};

/** Everybody on record but the complainant, each once: the house's own people first. */
[[nodiscard]] QList<PersonInCase> personsOf(const CaseFileSource& source);

} // namespace redress
