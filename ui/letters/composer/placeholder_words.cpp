#include "ui/letters/composer/placeholder_words.h"

#include <QCoreApplication>
#include <QHash>

namespace redress {

using namespace Qt::StringLiterals;

QString placeholderWord(const QString& placeholder)
{
    static const QHash<QString, const char*> words{
        {u"complainant"_s, QT_TRANSLATE_NOOP("Placeholder", "Complainant")},
        {u"customer"_s, QT_TRANSLATE_NOOP("Placeholder", "Complainant who is not named")},
        {u"representative"_s, QT_TRANSLATE_NOOP("Placeholder", "Representative")},
        {u"organisation"_s, QT_TRANSLATE_NOOP("Placeholder", "Organisation")},
        {u"hotline"_s, QT_TRANSLATE_NOOP("Placeholder", "Hotline")},
        {u"reference"_s, QT_TRANSLATE_NOOP("Placeholder", "Reference")},
        {u"status_code"_s, QT_TRANSLATE_NOOP("Placeholder", "Status code")},
        {u"subject"_s, QT_TRANSLATE_NOOP("Placeholder", "What it is about")},
        {u"product"_s, QT_TRANSLATE_NOOP("Placeholder", "Product or service")},
        {u"channel"_s, QT_TRANSLATE_NOOP("Placeholder", "How it came in")},
        {u"round"_s, QT_TRANSLATE_NOOP("Placeholder", "Round")},
        {u"received_date"_s, QT_TRANSLATE_NOOP("Placeholder", "Day of this request")},
        {u"first_received_date"_s, QT_TRANSLATE_NOOP("Placeholder", "Day of the complaint")},
        {u"status"_s, QT_TRANSLATE_NOOP("Placeholder", "Status")},
        {u"cause"_s, QT_TRANSLATE_NOOP("Placeholder", "What was found")},
        {u"done"_s, QT_TRANSLATE_NOOP("Placeholder", "What was done")},
        {u"department"_s, QT_TRANSLATE_NOOP("Placeholder", "Departments")},
        {u"points"_s, QT_TRANSLATE_NOOP("Placeholder", "Answer to each point")},
        {u"decision"_s, QT_TRANSLATE_NOOP("Placeholder", "Decision")},
        {u"conclusion"_s, QT_TRANSLATE_NOOP("Placeholder", "Conclusion")},
        {u"remedy"_s, QT_TRANSLATE_NOOP("Placeholder", "Remedy")},
        {u"outstanding"_s, QT_TRANSLATE_NOOP("Placeholder", "What is still to be done")},
        {u"ground"_s, QT_TRANSLATE_NOOP("Placeholder", "Ground of the refusal")},
        {u"explanation"_s, QT_TRANSLATE_NOOP("Placeholder", "Explanation")},
        {u"challenge"_s, QT_TRANSLATE_NOOP("Placeholder", "How the refusal can be challenged")},
        {u"further"_s, QT_TRANSLATE_NOOP("Placeholder", "How to go further")},
        {u"external_remedies"_s, QT_TRANSLATE_NOOP("Placeholder", "Bodies outside")},
        {u"referred_to"_s, QT_TRANSLATE_NOOP("Placeholder", "Body it was laid before")},
        {u"asked"_s, QT_TRANSLATE_NOOP("Placeholder", "What is asked for")},
        {u"answer_by"_s, QT_TRANSLATE_NOOP("Placeholder", "Answer by")},
        {u"due_date"_s, QT_TRANSLATE_NOOP("Placeholder", "Day of our answer")},
        {u"former_due_date"_s, QT_TRANSLATE_NOOP("Placeholder", "Day before the extension")},
        {u"extension_reason"_s, QT_TRANSLATE_NOOP("Placeholder", "Reason for the extension")},
        {u"agreement"_s, QT_TRANSLATE_NOOP("Placeholder", "What was agreed")},
        {u"staff_name"_s, QT_TRANSLATE_NOOP("Placeholder", "Who wrote it")},
    };
    // What lies in an assembled text is named by what it belongs to: "point_2_cost".
    const QString part = placeholder.section(u'_', -1);
    if (placeholder.count(u'_') == 2 && (part == u"cost"_s || part == u"due"_s)) {
        return part == u"cost"_s ? QCoreApplication::translate("Placeholder", "Cost of a remedy")
                                 : QCoreApplication::translate("Placeholder", "Day on record");
    }
    const auto found = words.constFind(placeholder);
    return found == words.cend() ? placeholder : QCoreApplication::translate("Placeholder", *found);
}

} // namespace redress
