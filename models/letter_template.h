#pragma once

#include "models/letter.h"
#include "models/procedure_rules.h"
#include "models/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace redress {

/** One or more paragraphs of a letter; the salutation is the first of its blocks, the closing formula the last. */
struct LetterBlock
{
    QString text;
    /** Stands in the letter only where this placeholder has a value; empty: always. */
    QString with;
    /** … only where it has none. */
    QString without;

    friend bool operator==(const LetterBlock&, const LetterBlock&) = default;
};

/** What no record holds and the writer is asked for: a placeholder of the template's own. */
struct LetterAsk
{
    /** The placeholder's name. */
    QString id;
    /** Prose, Date or Amount. */
    ValueKind kind = ValueKind::Prose;
    Words name;

    friend bool operator==(const LetterAsk&, const LetterAsk&) = default;
};

/** A letter's wording in each language, with placeholders; resources/letters holds those that the program ships. */
struct LetterTemplate
{
    QString id;
    LetterPurpose purpose = LetterPurpose::FinalReply;
    Words name;
    Words subject;
    /** By two-letter language code. */
    QMap<QString, QList<LetterBlock>> body;
    QList<LetterAsk> asks;
    /** The document it was read from, byte for byte. */
    QByteArray document;

    /** Reads a document; refuses by path and reason. */
    [[nodiscard]] static Result<LetterTemplate> read(const QByteArray& document);
    /** In that language; else in English; else in any. */
    [[nodiscard]] QList<LetterBlock> blocksIn(const QString& language) const;

    friend bool operator==(const LetterTemplate&, const LetterTemplate&) = default;
};

/** The body with the case's values; what has no value keeps its placeholder, for the writer to fill. */
[[nodiscard]] FilledText draftBody(const LetterTemplate& chosen, const QString& language, const LetterValues& values);
/** The subject line; the case's own subject where the template names none. */
[[nodiscard]] QString letterSubject(const LetterTemplate& chosen, const QString& language, const LetterValues& values);

} // namespace redress
