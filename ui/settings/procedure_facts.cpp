#include "ui/settings/procedure_facts.h"

#include "app/procedures/procedure_terms.h"
#include "ui/widgets/fact_list.h"
#include "ui/words.h"
#include "ui/words/clock_words.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(ProcedureFacts)
};

QString limitOr(const std::optional<Limit>& limit, const QString& none)
{
    return limit ? limitInWords(*limit) : none;
}

QString gateWord(Gate gate)
{
    switch (gate) {
    case Gate::ReadBack:
        return Sentence::tr("read-back");
    case Gate::Category:
        return Sentence::tr("category");
    case Gate::Product:
        return Sentence::tr("product");
    case Gate::Severity:
        return Sentence::tr("severity");
    case Gate::Cause:
        return Sentence::tr("cause");
    case Gate::Done:
        return Sentence::tr("what was done");
    case Gate::RootCause:
        return Sentence::tr("root cause");
    case Gate::Lesson:
        return Sentence::tr("lesson");
    case Gate::Expectation:
        return Sentence::tr("what the complainant expects");
    case Gate::NoteTaken:
        return Sentence::tr("a manager's note");
    case Gate::Conclusion:
        return Sentence::tr("conclusion");
    }
    return {};
}

template <class T>
QString listed(const QList<T>& all, QString (*word)(T))
{
    QStringList words;
    for (const T& one : all) {
        words.append(word(one));
    }
    return term::listed(words);
}

QString choicesInWords(const QList<Choice>& choices)
{
    QStringList words;
    for (const Choice& one : choices) {
        words.append(wordOf(one.words));
    }
    return term::listed(words);
}

QString letterRule(const Procedure& procedure)
{
    const QString channels = listed<Channel>(procedure.letterChannels, wordOf);
    if (!procedure.letterForPaper) {
        return channels;
    }
    return channels.isEmpty() ? Sentence::tr("handed in on paper")
                              : Sentence::tr("%1; handed in on paper").arg(channels);
}

} // namespace

void tellProcedure(FactList* facts, const Procedure& procedure)
{
    facts->clear();
    facts->add(Sentence::tr("Procedure"), wordOf(procedure.name));
    facts->add(Sentence::tr("Version"), QString::number(procedure.version));
    facts->add(Sentence::tr("Answers in"), listed<QString>(procedure.languages, [](QString code) {
                   return languageWord(code);
               }));
    facts->add(Sentence::tr("A round"), limitOr(procedure.roundRule(1).limit, Sentence::tr("no limit")));
    facts->add(Sentence::tr("At the latest"), limitOr(procedure.cap, {}));
    facts->add(Sentence::tr("A hand-off"), limitOr(procedure.handOffLimit, {}));
    facts->add(Sentence::tr("Silence after"), limitOr(procedure.silence, {}));
    facts->add(Sentence::tr("A signed letter"), letterRule(procedure));
    facts->add(Sentence::tr("On the spot"), listed<Channel>(procedure.onTheSpotChannels, wordOf));
    for (const auto& [stage, gates] : procedure.gates.asKeyValueRange()) {
        facts->add(wordOf(stage), gates.isEmpty() ? QString()
                                                  : Sentence::tr("asks for: %1").arg(listed<Gate>(gates, gateWord)));
    }
    facts->add(Sentence::tr("Categories"), choicesInWords(procedure.categories));
    facts->add(Sentence::tr("Grounds"), choicesInWords(procedure.grounds));
}

} // namespace redress
