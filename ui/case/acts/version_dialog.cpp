#include "ui/case/acts/version_dialog.h"

#include "app/procedures/compare_procedures.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** More is read in the settings, where versions are compared in full. */
constexpr qsizetype mostLines = 12;

/** The title names both versions; the sheet says so already. */
QStringList changesInWords(const Procedure& own, const Procedure& other)
{
    QStringList lines;
    for (const PagePart& part : pageOfChanges(own, other)) {
        if (part.kind != PagePart::Kind::Title) {
            lines.append(part.caption.isEmpty()
                             ? part.text
                             : VersionDialog::tr("%1: %2", "what is changed, and how").arg(part.caption, part.text));
        }
    }
    return lines;
}

} // namespace

VersionDialog::VersionDialog(CaseAtHand& atHand, QWidget* parent)
    : ActDialog(atHand, tr("Follow another version"), tr("Follow it"), u"follow_version"_s, parent),
      version(new ChoiceBox)
{
    say(tr("The case follows version %1 of its procedure until now.").arg(atHand.complaint().procedureVersion));
    form().add(u"version"_s, tr("Version"), version);
    form().add(u"reason"_s, tr("Why"), new TextArea(3));
    offerVersions();
    explain();
    connect(version, &ChoiceBox::chosenChanged, this, &VersionDialog::explain);
}

void VersionDialog::offerVersions()
{
    const Procedure& own = atHand().procedure();
    for (const auto& one : atHand().desk().office().procedures) {
        if (one->id == own.id && one->version != own.version) {
            version->addChoice(QString::number(one->version), tr("Version %1").arg(one->version));
        }
    }
    if (version->count() == 1) {
        version->setCurrentIndex(0);
    }
}

void VersionDialog::explain()
{
    const Procedure& own = atHand().procedure();
    const auto other = atHand().desk().office().procedure(own.id, version->chosen().toInt());
    if (!other) {
        return;
    }
    QStringList lines = changesInWords(own, *other);
    const qsizetype more = lines.size() - mostLines;
    lines = lines.mid(0, mostLines);
    if (more > 0) {
        lines.append(tr("… and %1 more").arg(more));
    }
    lines.append(dueThen(*other));
    form().field(u"version"_s)->setHint(lines.join(u'\n').trimmed());
}

QString VersionDialog::dueThen(const Procedure& other) const
{
    const auto then = dueOfCase(atHand().complaint(), other, *atHand().desk().office().calendar);
    return then ? tr("Due then: %1").arg(fullMoment(*then, atHand().desk().zone())) : QString();
}

void VersionDialog::perform()
{
    act(command::FollowVersion{version->chosen().toInt(), text(u"reason"_s)});
}

} // namespace redress
