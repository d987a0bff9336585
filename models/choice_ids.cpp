#include "models/choice_ids.h"

#include "models/fold.h"

namespace redress::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 40;

/** Only plain letters, digits and low lines, and a letter first: what an id may be made of. */
QString plain(const QString& text)
{
    QString id;
    for (const QChar sign : fold(text)) {
        const bool letter = sign >= u'a' && sign <= u'z';
        const bool digit = sign >= u'0' && sign <= u'9';
        if (letter || (digit && !id.isEmpty())) {
            id.append(sign);
        } else if (!id.isEmpty() && !id.endsWith(u'_')) {
            id.append(u'_');
        }
    }
    id.truncate(longestId);
    while (id.endsWith(u'_')) {
        id.chop(1);
    }
    return id;
}

} // namespace

QStringList everUsedIds(const Office& office, const QString& procedure, QList<Choice> Procedure::*choices)
{
    QStringList ids;
    for (const auto& one : office.procedures) {
        if (one->id == procedure) {
            for (const Choice& choice : (*one).*choices) {
                ids.append(choice.id);
            }
        }
    }
    return ids;
}

QString newChoiceId(const Words& words, const QStringList& taken)
{
    QString stem = plain(words.in(u"en"_s));
    if (stem.isEmpty()) {
        stem = u"choice"_s;
    }
    QString id = stem;
    for (int number = 2; taken.contains(id); ++number) {
        id = u"%1_%2"_s.arg(stem).arg(number);
    }
    return id;
}

} // namespace redress::rules
