#include "app/letters/letter_templates.h"

#include "app/office/shipped_documents.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/** Beside the templates in their folder, but none of them. */
const QString paragraphs = u"paragraphs"_s;

} // namespace

const QList<LetterTemplate>& letterTemplates()
{
    static const QList<LetterTemplate> shipped = [] {
        QList<LetterTemplate> read;
        for (const QString& name : shippedDocuments(u"letters"_s)) {
            if (name == paragraphs) {
                continue;
            }
            if (auto one = LetterTemplate::read(shippedDocument(u"letters"_s, name))) {
                read.append(std::move(one).value());
            }
        }
        return read;
    }();
    return shipped;
}

QList<LetterTemplate> letterTemplatesOf(const Office& office)
{
    QList<LetterTemplate> all;
    for (const auto& own : office.letterTemplates) {
        all.append(*own);
    }
    for (const LetterTemplate& shipped : letterTemplates()) {
        if (std::ranges::find(all, shipped.id, &LetterTemplate::id) == all.end()) {
            all.append(shipped);
        }
    }
    std::ranges::sort(all, {}, &LetterTemplate::id);
    return all;
}

const LetterTemplate* letterTemplate(const Office& office, const QString& id)
{
    const auto own = std::ranges::find(office.letterTemplates, id, [](const auto& one) { return one->id; });
    if (own != office.letterTemplates.end()) {
        return own->get();
    }
    const auto& all = letterTemplates();
    const auto found = std::ranges::find(all, id, &LetterTemplate::id);
    return found == all.end() ? nullptr : &*found;
}

const LetterTemplate* proposedTemplate(const Office& office, const Case& complaint)
{
    LetterPurpose purpose = complaint.round > 1 ? LetterPurpose::SecondRound : LetterPurpose::FinalReply;
    if (complaint.refusal) {
        purpose = LetterPurpose::Refusal;
    }
    return letterTemplate(office, nameOf(purpose));
}

} // namespace redress
