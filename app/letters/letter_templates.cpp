#include "app/letters/letter_templates.h"

#include "app/office/make_register.h"
#include "models/correspondence.h"
#include "models/document.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

Words readWords(Document::Node node)
{
    Words words;
    for (const QString& language : node.fieldNames()) {
        words.byLanguage.insert(language, node.field(language).text());
    }
    return words;
}

/** What the departments of this round found, a paragraph each. */
QString together(const Case& complaint, QString HandOff::*part)
{
    QStringList parts;
    for (const HandOff& one : complaint.handOffs) {
        if (one.round == complaint.round && one.state == HandOffState::Answered && !(one.*part).isEmpty()) {
            parts.append(one.*part);
        }
    }
    return parts.join(u"\n\n"_s);
}

QString departmentsOf(const Case& complaint, const Office& office)
{
    QStringList names;
    for (const HandOff& one : complaint.handOffs) {
        const Department* department = office.department(one.department);
        if (one.round == complaint.round && department != nullptr && !names.contains(department->name)) {
            names.append(department->name);
        }
    }
    return names.join(u", "_s);
}

} // namespace

Result<LetterTemplate> readLetterTemplate(const QByteArray& text)
{
    auto parsed = Document::parse(text);
    if (!parsed) {
        return parsed.refusals();
    }
    Document document = std::move(parsed).value();
    Document::Node root = document.root();
    root.refuseUnknown({u"$schema"_s, u"id"_s, u"purpose"_s, u"name"_s, u"subject"_s, u"body"_s});
    LetterTemplate read;
    read.id = root.field(u"id"_s).text();
    Document::Node purpose = root.field(u"purpose"_s);
    const auto known = named<LetterPurpose>(purpose.text());
    if (purpose.isPresent() && !known) {
        purpose.refuse(u"unknown_name"_s, Sentence::tr("There is no such purpose of a letter."));
    }
    read.purpose = known.value_or(LetterPurpose::FinalReply);
    read.name = readWords(root.field(u"name"_s));
    read.subject = readWords(root.field(u"subject"_s));
    read.body = readWords(root.field(u"body"_s));
    if (!document.refusals().isEmpty()) {
        return document.refusals();
    }
    return read;
}

const QList<LetterTemplate>& letterTemplates()
{
    static const QList<LetterTemplate> shipped = [] {
        QList<LetterTemplate> read;
        for (const QString& name : shippedDocuments(u"letters"_s)) {
            if (auto one = readLetterTemplate(shippedDocument(u"letters"_s, name))) {
                read.append(std::move(one).value());
            }
        }
        return read;
    }();
    return shipped;
}

const LetterTemplate* letterTemplate(const QString& id)
{
    const auto& all = letterTemplates();
    const auto found = std::ranges::find(all, id, &LetterTemplate::id);
    return found == all.end() ? nullptr : &*found;
}

const LetterTemplate* proposedTemplate(const Case& complaint)
{
    LetterPurpose purpose = complaint.round > 1 ? LetterPurpose::SecondRound : LetterPurpose::FinalReply;
    if (complaint.refusal) {
        purpose = LetterPurpose::Refusal;
    }
    const auto& all = letterTemplates();
    const auto found = std::ranges::find(all, purpose, &LetterTemplate::purpose);
    return found == all.end() ? nullptr : &*found;
}

LetterValues letterValuesOf(const Case& complaint, const Procedure& procedure, const Office& office,
                            const QString& language)
{
    const QString product =
        complaint.classification ? complaint.classification->product : complaint.intake.product;
    LetterValues values{{u"complainant"_s, addressed(complaint.intake.complainant, language)},
                        {u"reference"_s, complaint.reference},
                        {u"received_date"_s, dateInLetter(office.calendar->dayOf(complaint.roundReceived), language)},
                        {u"subject"_s, complaint.intake.subject},
                        {u"product"_s, product},
                        {u"cause"_s, together(complaint, &HandOff::cause)},
                        {u"done"_s, together(complaint, &HandOff::done)},
                        {u"department"_s, departmentsOf(complaint, office)},
                        {u"organisation"_s, office.organisation.name},
                        {u"hotline"_s, office.organisation.phone},
                        {u"round"_s, localeOf(language).toString(complaint.round)}};
    if (complaint.refusal) {
        const Choice* ground = procedure.ground(complaint.refusal->ground);
        values.insert(u"ground"_s, ground != nullptr ? ground->words.in(language) : QString());
        values.insert(u"explanation"_s, complaint.refusal->explanation);
    }
    return values;
}

QString draftBody(const LetterTemplate& chosen, const QString& language, const LetterValues& values)
{
    return fillIn(chosen.body.in(language), values);
}

QString letterSubject(const LetterTemplate& chosen, const QString& language, const LetterValues& values)
{
    const QString subject = chosen.subject.in(language);
    return subject.isEmpty() ? values.value(u"subject"_s) : fillIn(subject, values);
}

QString dateInLetter(QDate day, const QString& language)
{
    return dateInWords(day, language);
}

} // namespace redress
