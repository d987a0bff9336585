#include "app/letters/canned_texts.h"

#include "app/office/shipped_documents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QList<CannedText> readParagraph(const QJsonObject& paragraph)
{
    QList<CannedText> inEachLanguage;
    const QJsonObject names = paragraph.value(u"name"_s).toObject();
    const QJsonObject texts = paragraph.value(u"text"_s).toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        inEachLanguage.append({{},
                               paragraph.value(u"shortcut"_s).toString(),
                               text.key(),
                               names.value(text.key()).toString(),
                               text.value().toString()});
    }
    return inEachLanguage;
}

bool isTaken(const QList<CannedText>& texts, const QString& shortcut)
{
    return std::ranges::find(texts, shortcut, &CannedText::shortcut) != texts.end();
}

} // namespace

const QList<CannedText>& cannedTexts()
{
    static const QList<CannedText> shipped = [] {
        QList<CannedText> read;
        const auto document = QJsonDocument::fromJson(shippedDocument(u"letters"_s, u"paragraphs"_s));
        for (const QJsonValue& paragraph : document.object().value(u"paragraphs"_s).toArray()) {
            read += readParagraph(paragraph.toObject());
        }
        return read;
    }();
    return shipped;
}

QList<CannedText> cannedTextsOf(const Office& office, const QString& language)
{
    QList<CannedText> fitting;
    for (const CannedText& own : office.cannedTexts) {
        if (own.active && own.language == language) {
            fitting.append(own);
        }
    }
    for (const CannedText& shipped : cannedTexts()) {
        if (shipped.language == language && !isTaken(fitting, shipped.shortcut)) {
            fitting.append(shipped);
        }
    }
    std::ranges::stable_sort(fitting, {}, &CannedText::shortcut);
    return fitting;
}

} // namespace redress
