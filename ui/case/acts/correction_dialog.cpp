#include "ui/case/acts/correction_dialog.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/text_area.h"
#include "ui/words.h"

#include <QLineEdit>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

template <class Enum>
ChoiceBox* boxOf(const QString& chosen)
{
    auto* box = new ChoiceBox;
    for (const auto& [value, name] : Names<Enum>::all) {
        box->addChoice(QLatin1String(name), wordOf(value));
    }
    box->choose(chosen);
    return box;
}

QWidget* languageBox(const Procedure& procedure, const QString& chosen)
{
    auto* box = new ChoiceBox;
    for (const QString& code : procedure.languages) {
        box->addChoice(code, languageWord(code));
    }
    box->choose(chosen);
    return box;
}

QWidget* areaWith(const QString& text)
{
    auto* made = new TextArea(4);
    made->setPlainText(text);
    return made;
}

bool isCode(CaseField field)
{
    return field == CaseField::Phone || field == CaseField::Email || field == CaseField::IdentityNumber;
}

} // namespace

CorrectionDialog::CorrectionDialog(CaseAtHand& atHand, std::optional<CaseField> field, QWidget* parent)
    : ActDialog(atHand, tr("Correct a field"), tr("Correct"), u"correct_field"_s, parent), which(new ChoiceBox),
      received(momentFromNow())
{
    say(tr("The old value stays on record, with your reason."));
    form().add(u"field"_s, tr("What is wrong"), which);
    for (const auto& [value, name] : Names<CaseField>::all) {
        which->addChoice(QLatin1String(name), wordOf(value));
        form().add(QLatin1String(name), tr("%1, as it should be").arg(wordOf(value)), editorOf(value),
                   tr("Until now: %1").arg(oldInWords(value)));
    }
    form().add(u"reason"_s, tr("Why it is put right"), new TextArea(2));
    if (field) {
        which->choose(nameOf(*field));
        setAbout(nameOf(*field));
        form().field(u"field"_s)->hide();
        setWindowTitle(tr("Correct: %1").arg(wordOf(*field)));
    }
    showChosen();
    connect(which, &ChoiceBox::chosenChanged, this, &CorrectionDialog::showChosen);
}

QWidget* CorrectionDialog::editorOf(CaseField field)
{
    const QString value = textOf(atHand().complaint().intake, field);
    switch (field) {
    case CaseField::Language:
        return languageBox(atHand().procedure(), value);
    case CaseField::AnswerWay:
        return boxOf<AnswerWay>(value);
    case CaseField::Channel:
        return boxOf<Channel>(value);
    case CaseField::Received:
        received->setMoment(atHand().complaint().intake.received);
        return received;
    case CaseField::Address:
    case CaseField::Description:
    case CaseField::Expectation:
        return areaWith(value);
    default:
        break;
    }
    auto* line = new QLineEdit(value);
    if (isCode(field)) {
        line->setLayoutDirection(Qt::LeftToRight);
    }
    return line;
}

std::optional<CaseField> CorrectionDialog::chosen() const
{
    return named<CaseField>(which->chosen());
}

void CorrectionDialog::showChosen()
{
    const auto shown = chosen();
    for (const auto& [value, name] : Names<CaseField>::all) {
        form().field(QLatin1String(name))->setVisible(shown == value);
    }
    form().field(u"reason"_s)->setVisible(shown.has_value());
}

QString CorrectionDialog::oldInWords(CaseField field) const
{
    constexpr qsizetype longest = 200;
    const QString old =
        valueInWords(field, textOf(atHand().complaint().intake, field), atHand().desk().zone()).simplified();
    if (old.isEmpty()) {
        return tr("nothing");
    }
    const QString shown = old.size() > longest ? old.left(longest) + u" …"_s : old;
    return isCode(field) ? isolate(shown) : apart(shown);
}

std::optional<QString> CorrectionDialog::valueOf(CaseField field)
{
    if (field != CaseField::Received) {
        return text(nameOf(field));
    }
    const auto typed = received->moment();
    if (!typed) {
        return std::nullopt;
    }
    // The record keeps seconds where a person types minutes: what was not touched is the same moment.
    const Moment kept = atHand().complaint().intake.received;
    const QTimeZone& zone = atHand().desk().zone();
    const bool same = writtenMoment(kept, zone) == writtenMoment(*typed, zone);
    return QString::number((same ? kept : *typed).milliseconds);
}

Refusals CorrectionDialog::placed(const Refusals& refusals) const
{
    Refusals shown = refusals;
    for (Refusal& one : shown) {
        if (one.field == u"value"_s) {
            one.field = which->chosen();
        } else if (named<CaseField>(one.field) && one.field != which->chosen()) {
            // Its field is out of sight.
            one.field.clear();
        }
    }
    return shown;
}

void CorrectionDialog::perform()
{
    const auto field = chosen();
    if (!field) {
        showRefusals({{u"field"_s, u"missing"_s, tr("Choose what is wrong.")}});
        return;
    }
    const auto value = valueOf(*field);
    if (!value) {
        showRefusals({absurdMoment(nameOf(*field))});
        return;
    }
    act(command::CorrectField{*field, *value, text(u"reason"_s)});
}

} // namespace redress
