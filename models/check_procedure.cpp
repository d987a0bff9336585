#include "models/check_procedure.h"

#include "models/document_text.h"
#include "models/notices.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Procedure)
};

QString in(const QString& list, qsizetype place, const QString& field = {})
{
    const QString path = u"%1[%2]"_s.arg(list).arg(place);
    return field.isEmpty() ? path : path + u'.' + field;
}

template <class T>
QSet<QString> idsOf(const QList<T>& all)
{
    QSet<QString> ids;
    for (const T& one : all) {
        ids.insert(one.id);
    }
    return ids;
}

/** Words in these languages at least. */
class WordsCheck
{
public:
    WordsCheck(const Procedure& procedure, check::Faults& faults)
        : every(procedure.languages), own{procedure.languages.first()}, faults(faults)
    {
    }

    /** The complainant hears or reads them. */
    void told(const QString& path, const Words& words) { need(path, words, every); }
    /** The desk and the departments read them; what is not there at all is none. */
    void inside(const QString& path, const Words& words) { need(path, words, own); }

    void choices(const QString& path, const QList<Choice>& choices, bool toComplainant)
    {
        for (qsizetype place = 0; place < choices.size(); ++place) {
            need(in(path, place, u"words"_s), choices.at(place).words, toComplainant ? every : own);
        }
    }

private:
    void need(const QString& path, const Words& words, const QStringList& languages)
    {
        for (const QString& language : words.byLanguage.isEmpty() ? QStringList() : languages) {
            if (!words.byLanguage.contains(language)) {
                faults.add(path + u'.' + language, u"missing"_s,
                           Sentence::tr("The words in this language are missing."));
            }
        }
    }

    QStringList every;
    QStringList own;
    check::Faults& faults;
};

/** Places in braces that nobody fills in, and braces that are no place. */
void checkPlaces(const QString& path, const Words& words, check::Faults& faults)
{
    static const QRegularExpression form(u"\\{([^{}]*)\\}"_s);
    for (const auto& [language, text] : words.byLanguage.asKeyValueRange()) {
        auto found = form.globalMatch(text);
        while (found.hasNext()) {
            const QString name = found.next().captured(1);
            if (!placesInNotices().contains(name)) {
                faults.add(path + u'.' + language, u"unknown_place"_s,
                           Sentence::tr("Nobody fills in {%1}; there are: %2.")
                               .arg(madeVisible(name), placesInNotices().join(u", "_s)));
            }
        }
        if (QString(text).remove(form).contains(QRegularExpression(u"[{}]"_s))) {
            faults.add(path + u'.' + language, u"unknown_place"_s,
                       Sentence::tr("A brace stands here alone."));
        }
    }
}

void checkKnown(const QString& path, const QStringList& named, const QSet<QString>& known,
                check::Faults& faults)
{
    for (qsizetype place = 0; place < named.size(); ++place) {
        if (!known.contains(named.at(place))) {
            faults.add(in(path, place), u"unknown"_s, Sentence::tr("Nothing in this document has this id."));
        }
    }
}

} // namespace

void check::references(const Procedure& procedure, Faults& faults)
{
    const QSet<QString> items = idsOf(procedure.items);
    for (qsizetype place = 0; place < procedure.items.size(); ++place) {
        checkKnown(in(u"items"_s, place, u"after"_s), procedure.items.at(place).after, items, faults);
    }
    const QSet<QString> categories = idsOf(procedure.categories);
    const QSet<QString> duties = idsOf(procedure.duties);
    const QSet<QString> notices = idsOf(procedure.notices);
    for (qsizetype place = 0; place < procedure.routing.size(); ++place) {
        const RoutingRule& rule = procedure.routing.at(place);
        checkKnown(in(u"routing"_s, place, u"when.categories"_s), rule.categories, categories, faults);
        checkKnown(in(u"routing"_s, place, u"notify"_s), rule.notify, notices, faults);
        if (!duties.contains(rule.duty)) {
            faults.add(in(u"routing"_s, place, u"duty"_s), u"unknown"_s,
                       Sentence::tr("No duty in this document has this id."));
        }
    }
}

void check::words(const Procedure& procedure, Faults& faults)
{
    WordsCheck needed(procedure, faults);
    needed.inside(u"name"_s, procedure.name);
    needed.inside(u"kind"_s, procedure.kind);
    needed.told(u"challenge"_s, procedure.challenge);
    needed.told(u"closed_word"_s, procedure.closedWord);
    needed.told(u"open_word"_s, procedure.openWord);
    for (const auto& [stage, word] : procedure.statusWords.asKeyValueRange()) {
        needed.told(u"stages.%1.word"_s.arg(nameOf(stage)), word);
    }
    needed.choices(u"categories"_s, procedure.categories, false);
    needed.choices(u"grounds"_s, procedure.grounds, true);
    needed.choices(u"duties"_s, procedure.duties, false);
    for (qsizetype place = 0; place < procedure.items.size(); ++place) {
        needed.inside(in(u"items"_s, place, u"words"_s), procedure.items.at(place).words);
        needed.choices(in(u"items"_s, place, u"choices"_s), procedure.items.at(place).choices, false);
    }
    for (qsizetype place = 0; place < procedure.pauseReasons.size(); ++place) {
        needed.told(in(u"pauses"_s, place, u"words"_s), procedure.pauseReasons.at(place).words);
    }
    for (qsizetype place = 0; place < procedure.routing.size(); ++place) {
        needed.inside(in(u"routing"_s, place, u"instructions"_s), procedure.routing.at(place).instructions);
    }
    for (qsizetype place = 0; place < procedure.notices.size(); ++place) {
        const NoticeRule& rule = procedure.notices.at(place);
        const QString path = in(u"notices"_s, place, u"words"_s);
        rule.to == NoticeReader::Complainant ? needed.told(path, rule.words)
                                             : needed.inside(path, rule.words);
        checkPlaces(path, rule.words, faults);
    }
}

Refusals faultsOf(const Procedure& procedure)
{
    check::Faults faults;
    check::references(procedure, faults);
    check::words(procedure, faults);
    check::items(procedure, faults);
    check::rights(procedure, faults);
    check::clocks(procedure, faults);
    check::routes(procedure, faults);
    return faults.refusals();
}

} // namespace redress
