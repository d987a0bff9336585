#include "ui/letters/signing/letter_versions.h"

#include "ui/case/steady_facts.h"
#include "ui/letters/signing/difference_view.h"
#include "ui/letters/signing/letter_history.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString versionPrefix = u"version_"_s;

} // namespace

LetterVersions::LetterVersions(const Letter& letter, const Office& office, const QTimeZone& zone, QWidget* parent)
    : QWidget(parent), letter(letter), office(office), zone(zone), choices(new ChoiceRow), facts(new SteadyFacts),
      legend(new TextLabel(TextLabel::Kind::Caption)), text(new DifferenceView(u"version_text"_s))
{
    setObjectName(u"letter_versions"_s);
    choices->setObjectName(u"versions_of_letter"_s);
    choices->setAccessibleName(tr("Versions of the letter"));
    legend->setObjectName(u"version_legend"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::gap3);
    for (QWidget* part : std::initializer_list<QWidget*>{choices, facts, legend, text}) {
        column->addWidget(part);
    }
    column->addStretch();
    offerVersions();
    connect(choices, &ChoiceRow::chosenChanged, this, &LetterVersions::showChosen);
    showChosen();
}

void LetterVersions::offerVersions()
{
    const qsizetype kept = letter.versions.size();
    for (qsizetype place = 0; place < kept; ++place) {
        choices->addChoice(versionPrefix + QString::number(place + 1), tr("Version %1").arg(place + 1));
    }
    if (isRewritten()) {
        choices->addChoice(versionPrefix + QString::number(kept + 1), tr("As it stands now"));
    }
    choices->choose(versionPrefix + QString::number(isRewritten() ? kept + 1 : kept));
}

bool LetterVersions::isRewritten() const
{
    return letter.versions.isEmpty() || textOf(letter.versions.last()) != textOf(letter);
}

qsizetype LetterVersions::chosen() const
{
    return choices->chosen().mid(versionPrefix.size()).toLongLong() - 1;
}

void LetterVersions::showChosen()
{
    const qsizetype place = chosen();
    const bool isNow = place >= letter.versions.size();
    tellFacts(place);
    const QString present = isNow ? textOf(letter) : textOf(letter.versions.at(place));
    if (place == 0) {
        legend->setText(isNow ? tr("It was never laid before a manager.") : tr("The first version."));
        text->showText(present, letter.language);
        return;
    }
    legend->setText(tr("Against version %1: what is new is underlined, what went is struck through.").arg(place));
    text->showChanges(textOf(letter.versions.at(place - 1)), present, letter.language);
}

void LetterVersions::tellFacts(qsizetype place)
{
    if (place >= letter.versions.size()) {
        facts->tell({});
        return;
    }
    const LetterVersion& version = letter.versions.at(place);
    const QString reason = version.wasSigned ? tr("Why") : tr("Remarks");
    facts->tell({{tr("Laid before"), tr("a manager by %1").arg(nameIn(office, version.submittedBy))},
                 {tr("When"), fullMoment(version.submittedAt, zone)},
                 {tr("Came back"), howItCameBack(version, office)},
                 {reason, whyItCameBack(version)}});
}

} // namespace redress
