#include "ui/words/case_words.h"

#include "app/procedures/procedure_terms.h"

#include <QStringList>

namespace redress {

using namespace Qt::StringLiterals;

QString languageWord(const QString& code)
{
    return term::ofLanguage(code);
}

QStringList letterLanguages()
{
    return {u"vi"_s, u"ms"_s, u"id"_s, u"fa"_s, u"en"_s};
}

} // namespace redress
