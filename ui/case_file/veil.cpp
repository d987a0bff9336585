#include "ui/case_file/veil.h"

#include "models/fold.h"
#include "ui/case_file/black_out.h"

namespace redress {

using namespace Qt::StringLiterals;

Veil::Veil(const QStringList& wanted, const QString& complainant) : persons(wanted)
{
    persons.removeIf([own = fold(complainant)](const QString& one) {
        return one.trimmed().isEmpty() || (!own.isEmpty() && fold(one) == own);
    });
    const QString name = complainant.simplified();
    if (!name.isEmpty()) {
        QStringList words = name.split(u' ');
        for (QString& word : words) {
            word = QRegularExpression::escape(word);
        }
        kept.setPattern(u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(words.join(u"\\s+"_s)));
        kept.setPatternOptions(QRegularExpression::CaseInsensitiveOption |
                               QRegularExpression::UseUnicodePropertiesOption);
    }
}

QString Veil::operator()(const QString& text) const
{
    if (persons.isEmpty() || text.isEmpty()) {
        return text;
    }
    if (kept.pattern().isEmpty()) {
        return blackOut(text, persons).text;
    }
    QString veiled;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& own : kept.globalMatch(text)) {
        veiled += blackOut(text.mid(from, own.capturedStart() - from), persons).text + own.captured();
        from = own.capturedEnd();
    }
    return veiled + blackOut(text.mid(from), persons).text;
}

} // namespace redress
